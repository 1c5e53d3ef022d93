"""What a page is, and the documents it holds."""

import re
from collections.abc import Sequence
from datetime import date
from functools import partial

from causerie.documents import dom, plain
from causerie.documents.encoding import Decoded, decode
from causerie.documents.extract import Extract, extract
from causerie.documents.sentences import split
from causerie.records import Document, Page, Verdict

FEWEST_PROSE = 140  # characters of main text; less is a caption, a notice or a teaser
FRONT_PAGE = 10  # headlines, from which on the main text has to be more than their teasers
FRONT_PAGE_PROSE = 500
SENTENCE = re.compile(r"^.{60,}[.!?…][\"'”’»)\]]*$", re.MULTILINE)
STUB = re.compile(
    r"(?:enable|turn on|activate) (?:javascript|cookies)|subscribe (?:now )?to (?:continue|read)|to continue reading"
    r"|(?:page|article) (?:was )?not found|access denied|are you a robot|verify (?:that )?you are human"
    r"|log in to (?:continue|read)|for subscribers only",
    re.IGNORECASE,
)
LONGEST_STUB = 600  # characters; a longer text says something beside the notice


def judge(page: Page, *, today: date | None = None) -> Verdict:
    """Say what a page is and take its documents out of it. Days after `today` are not believed."""
    decoded = decode(page.body)
    if decoded is None:
        return _skip(page, "binary", "The bytes are no text but a picture, an archive or the like. Give a text or HTML file.")
    if not decoded.readable:
        return _skip(page, "undecodable", f"{decoded.replaced} characters make no sense as {decoded.encoding}. Save the page as UTF-8.")
    if not decoded.text.strip("\ufeff \t\r\n\f\v\u00a0"):
        return _skip(page, "empty", "There is no text in it.")
    read = _html if _is_html(page, decoded.text) else _plain
    return read(page, decoded, today or date.today())


def _is_html(page: Page, text: str) -> bool:
    return "html" in page.media_type or (not page.media_type and text.lstrip().startswith("<"))


def _plain(page: Page, decoded: Decoded, today: date) -> Verdict:
    documents = plain.documents(page, decoded.text, today)
    return _verdict(page, decoded, documents, "Plain text", dropped=0)


def _html(page: Page, decoded: Decoded, today: date) -> Verdict:
    tree = dom.parse(decoded.text)
    seen = _visible(dom.visible_text(tree))
    if not seen:
        return _skip(page, "empty", "The mark-up holds no text. If scripts fill the page, save it from a browser.")
    links = dom.take_headlines(tree, dom.address(tree) or page.source)
    found = extract(str(tree), today)
    heading = dom.heading(tree)
    new = partial(Document, page=page.id, source=page.source)  # the id once: it is a digest of the whole body
    article = (_article(new, found, heading, dom.language(tree)),) if found and _is_article(found.text, len(links)) else ()
    headlines = tuple(_headline(new, link) for link in links if not article or link.text != article[0].title)
    documents = (*article, *headlines)
    if not documents:
        return _skip(page, "no article", _why_none(found), dropped=seen)
    told = "HTML, of which only the beginning was read because it is endless" if found and found.cut else "HTML"
    return _verdict(page, decoded, documents, told, dropped=max(0, seen - sum(_visible(document.text) for document in documents)))


def _article(new: partial[Document], found: Extract, heading: str | None, language: str | None) -> Document:
    text = found.text if not heading or heading in found.text[: 3 * len(heading)] else f"{heading}\n{found.text}"
    return new(
        kind="article",
        text=text,
        sentences=split(text),
        title=found.title or heading,
        date=found.date,
        byline=found.byline,
        outlet=found.outlet,
        language=language or dom.guess_language(text),
        url=found.url,
    )


def _headline(new: partial[Document], link: dom.Link) -> Document:
    return new(kind="headline", text=link.text, sentences=split(link.text), url=link.url)


def _is_article(text: str, headlines: int) -> bool:
    fewest = FRONT_PAGE_PROSE if headlines >= FRONT_PAGE else FEWEST_PROSE
    prose = sum(len(match[0]) for match in SENTENCE.finditer(text))
    return prose >= fewest and not _is_stub(text)


def _is_stub(text: str) -> bool:
    return len(text) <= LONGEST_STUB and STUB.search(text) is not None


def _why_none(found: Extract | None) -> str:
    if found and _is_stub(found.text):
        return "The page only holds a notice, such as a paywall or an error. Open it in a browser and save what you see."
    return "No running text was found beside menus and notices. If it is a page of links, name the pages behind them."


def _verdict(page: Page, decoded: Decoded, documents: Sequence[Document], told: str, *, dropped: int) -> Verdict:
    headlines = sum(document.kind == "headline" for document in documents)
    has_article = headlines < len(documents)
    found = " and ".join([*["one article"] * has_article, *[f"{headlines} headline{'s' * (headlines > 1)}"] * (headlines > 0)])
    replaced = f"; {decoded.replaced} characters could not be decoded" if decoded.replaced else ""
    return Verdict(
        source=page.source,
        verdict="article" if has_article else "headlines",
        reason=f"{told} in {decoded.encoding}, holds {found}{replaced}.",
        documents=tuple(documents),
        dropped=dropped,
    )


def _skip(page: Page, verdict: str, reason: str, *, dropped: int = 0) -> Verdict:
    return Verdict(source=page.source, verdict=verdict, reason=reason, dropped=dropped)


def _visible(text: str) -> int:
    """Count the characters that are no blanks."""
    return len("".join(text.split()))
