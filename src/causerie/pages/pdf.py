"""The text layer of a PDF as a page of plain text. The only module that knows pypdf.

A PDF knows lines, not paragraphs. Lines are joined again, because a line break ends a sentence wherever it stands.
"""

import io
import logging
import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain

from causerie.pages.kinds import MAX_BYTES
from causerie.records import Page, Skipped

MAX_PDF = 64 * 1024 * 1024
MAX_LEAVES = 2000
FULL = 0.75  # share of the usual width from which on a line is one that ran on to the next
ENDS = re.compile(r"""[.!?…:]["'”’»)\]]*$""")
ITEM = re.compile(r"(?:[•▪■●–—*-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s")
HYPHENATED = re.compile(r"(?<=[^\W\d_])[-\u00ad]$")
FOLIO = re.compile(r"\W*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*", re.IGNORECASE)
NEEDED = "PDF files are read with pypdf, which is not installed: pip install 'causerie[pdf]'."


def page(source: str, body: bytes, *, url: str = "") -> Page | Skipped:
    """Return the text of a PDF, or why it has none."""
    if len(body) > MAX_PDF:
        return Skipped(source=source, reason="too large", detail=f"It is longer than {MAX_PDF // 1024**2} MiB. Split it.")
    try:
        leaves = _leaves(body)
    except ImportError:
        return Skipped(source=source, reason="needs extra", detail=NEEDED)
    except _Refused as error:
        return Skipped(source=source, reason=error.args[0], detail=error.args[1])
    except Exception as error:  # a damaged file fails anywhere in the library, with any error
        return Skipped(source=source, reason="damaged", detail=f"It is no whole PDF ({type(error).__name__}: {error}). Get it anew.")
    return _page(source, running_text(leaves), url)


class _Refused(Exception):
    """A whole PDF that is not read, and why: reason and detail."""


def _leaves(body: bytes) -> list[str]:
    import pypdf  # an extra; and it takes a while to load

    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)  # what is wrong with a file is our verdict
    reader = pypdf.PdfReader(io.BytesIO(body))
    if reader.is_encrypted and not reader.decrypt(""):
        raise _Refused("encrypted", "It opens with a password only. Save it without one.")
    if len(reader.pages) > MAX_LEAVES:
        raise _Refused("too large", f"It has more than {MAX_LEAVES:,} pages. Split it.")
    return [leaf.extract_text() for leaf in reader.pages]


def _page(source: str, text: str, url: str) -> Page | Skipped:
    body = text.replace("\x00", "\ufffd").encode("utf-8", "replace")
    if not text.strip():
        return Skipped(source=source, reason="no text layer", detail="It holds pictures of text only. Run text recognition (OCR) on it.")
    if len(body) > MAX_BYTES:
        return Skipped(source=source, reason="too large", detail=f"Its text is longer than {MAX_BYTES // 1024**2} MiB. Split it.")
    return Page(source=source, body=body, media_type="text/plain", url=url)


def running_text(leaves: Sequence[str]) -> str:
    """Join lines to paragraphs, one a line, across leaves too, leaving out running heads and page numbers.

    >>> running_text(["The bank said that it would hold the inter-", "est rate."])
    'The bank said that it would hold the interest rate.'
    """
    split = [[" ".join(line.split()) for line in leaf.splitlines()] for leaf in leaves]
    lines = list(chain.from_iterable(_without_furniture(split)))
    width = sorted(map(len, filter(None, lines)))[int(0.9 * sum(map(bool, lines)))] if any(lines) else 0
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if not line or (paragraphs[-1] and not _runs_on(paragraphs[-1][-1], line, width)):
            paragraphs.append([])
        if line:
            paragraphs[-1].append(line)
    return "\n".join(_joined(paragraph) for paragraph in paragraphs if paragraph)


def _runs_on(line: str, following: str, width: int) -> bool:
    if HYPHENATED.search(line) and following[0].islower():
        return True
    if ITEM.match(following) or len(line) < FULL * width:
        return False
    return not ENDS.search(line) or len(line) > 0.9 * width


def _joined(lines: Sequence[str]) -> str:
    text = lines[0]
    for line in lines[1:]:
        hyphen = HYPHENATED.search(text) if line[0].islower() else None
        text = text[: hyphen.start()] + line if hyphen else f"{text} {line}"
    return text


def _without_furniture(leaves: Sequence[Sequence[str]]) -> list[list[str]]:
    """Leave out page numbers, and first and last lines that stand on more than half of three or more leaves."""
    filled = [[line for line in leaf if not FOLIO.fullmatch(line)] for leaf in leaves]
    edges = Counter(edge for leaf in filled for edge in {_edge(line) for line in (*leaf[:1], *leaf[-1:])})
    heads = {edge for edge, count in edges.items() if count > len(leaves) / 2 and len(leaves) >= 3}
    return [[line for at, line in enumerate(leaf) if not (at in (0, len(leaf) - 1) and _edge(line) in heads)] for leaf in filled]


def _edge(line: str) -> str:
    return re.sub(r"\d+", "0", line)
