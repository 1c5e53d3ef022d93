"""What a page is, and the documents it holds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

import numpy as np
from numpy.typing import NDArray

from causerie.documents import plain, record, told
from causerie.documents.article import article_signs
from causerie.documents.article.extract import extract, find_day, paragraphs, shown_day
from causerie.documents.article.lines import own_lines
from causerie.documents.article.prose import Prose, prose
from causerie.documents.article.stubs import stub
from causerie.documents.facts import kinds, metadata
from causerie.documents.facts.kinds import Signs
from causerie.documents.facts.metadata import Facts
from causerie.documents.forest import Forest, Forests, shipped
from causerie.documents.languages import spoken
from causerie.documents.links import lists
from causerie.documents.links.lists import Link
from causerie.documents.opening import opened
from causerie.documents.sentences import split
from causerie.documents.tree import addresses, dom, furniture
from causerie.documents.tree.dom import Element
from causerie.documents.tree.encoding import Decoded, decode
from causerie.documents.wording import dates
from causerie.documents.wording.headlines import is_title, pointed_to
from causerie.documents.wording.lengths import is_running, reaches, visible
from causerie.documents.wording.notices import without_signature
from causerie.records import NOTHING_TOLD, Document, Page, Verdict

FRONT_PAGE = 10  # headlines, from which on a page is no wall
FEW_LINKS, FEWEST_PROSE = 5, 140  # links and characters of running text; with fewer and more a page is what stands in it
PROFILE = 2000  # characters; what a page tells of its author is mostly shorter
LIKELY, SURE = 0.5, 0.95  # that a page holds an article; surer than which no sign of something else counts
TWICE = 2
LANGUAGES = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})  # told apart without fail on texts of 500 characters
MOST_QUOTED = 160  # characters of what says that a record holds no article
MOST_OF_BODY = 0.5  # of the text in a page's data; a page that shows less of it is filled by scripts
REFUSED = {
    "error": "The page only says that something went wrong or that robots are not let in. Open it in a browser and save what you see.",
    "consent": "The page only asks for consent to cookies or tracking. Open it in a browser, answer, and save what you see.",
    "paywall": "The page holds only the beginning of an article that has to be paid for. Log in with a browser and save what you see.",
    "gallery": "The page holds pictures with captions, and hardly any text beside them.",
    "no article": "No running text was found beside menus and notices. If it is a page of links, name the pages behind them.",
}


def judge(page: Page, *, today: date | None = None, forests: Forests | None = None) -> Verdict:
    """Say what a page is and take its documents out of it. Days after `today`, or after the page was fetched, are not believed.

    `forests` are others than the shipped ones, to measure those that have not learned from the page.
    """
    then = told.today_then(page.told, today or date.today())
    verdict = _judged(page, then, forests)
    if page.told == NOTHING_TOLD:
        return verdict
    return replace(verdict, documents=tuple(told.completed(document, page.told, then) for document in verdict.documents))


def _judged(page: Page, today: date, forests: Forests | None) -> Verdict:
    decoded = decode(page.body, page.media_type)
    if decoded is None:
        return _skip(page, "binary", "The bytes are no text but a picture, an archive or the like. Give a text or HTML file.")
    if not decoded.readable:
        return _skip(page, "undecodable", f"{decoded.replaced} characters make no sense as {decoded.encoding}. Save the page as UTF-8.")
    if not decoded.text.strip("\ufeff \t\r\n\f\v\u00a0"):
        return _skip(page, "empty", "There is no text in it.")
    if page.media_type == "application/json":
        return _record(page, decoded, today)
    return _html(page, decoded, today, forests or shipped()) if _is_html(page, decoded.text) else _plain(page, decoded, today)


def _is_html(page: Page, text: str) -> bool:
    return "html" in page.media_type or (not page.media_type and text.lstrip().startswith("<"))


def _plain(page: Page, decoded: Decoded, today: date) -> Verdict:
    documents = plain.documents(page, decoded.text, today)
    return _verdict(page, decoded, documents, "Plain text", dropped=visible(decoded.text))


def _record(page: Page, decoded: Decoded, today: date) -> Verdict:
    if found := stub(*record.words(decoded.text)):
        return _skip(page, found.kind, f"{REFUSED[found.kind]} It says: {found.sign[:MOST_QUOTED]}", dropped=visible(decoded.text))
    documents = record.documents(page, decoded.text, today)
    if not documents:
        return _skip(page, "empty", "There is no text in it.")
    return _verdict(page, decoded, documents, "A crawler's record", dropped=0)


@dataclass(frozen=True, slots=True)
class Parts:
    """What a page was taken apart into."""

    tree: Element
    """What is left: the article and what stands beside it, without headlines and furniture."""
    seen: Signs
    facts: Facts
    block: Prose
    text: str
    """What was extracted as the article's."""
    links: tuple[Link, ...]
    """The headlines."""
    fetched: str
    cut: bool
    """Only the beginning of the page was read."""
    further: int
    """Articles below the first."""

    @property
    def row(self) -> NDArray[np.float32]:
        """What tells whether there is an article: the row of `article_signs`."""
        return article_signs.row(self.tree, self.seen, self.facts, self.block, self.text, len(self.links), self.fetched)


def taken_apart(page: Page, text: str, forests: Forests) -> Parts | None:
    """Take a page apart in steps, each of which takes out of its tree what the next is not to see: data, headlines, furniture."""
    fresh = opened(page, text)
    tree, data, seen = fresh.parsed.tree, fresh.data, fresh.seen
    if not seen.text.strip() and not data.body:
        return None
    links = lists.take_headlines(tree, fresh.base, forests["headlines"])
    further = furniture.remove_further_articles(tree, data.title or dom.title(tree)) if "LiveBlogPosting" not in data.types else 0
    furniture.remove_kicker(tree, data.title)
    facts = metadata.facts(tree, data, fresh.address or None)
    furniture.remove(tree)
    furniture.remove_author_boxes(tree, facts.byline)
    block = prose(tree, facts.title)
    found = _fuller(extract(tree), block, data.body)
    return Parts(tree, seen, facts, block, found, links, fresh.fetched, fresh.parsed.cut, further)


def _html(page: Page, decoded: Decoded, today: date, forests: Forests) -> Verdict:
    parts = taken_apart(page, decoded.text, forests)
    if parts is None:
        return _skip(page, "empty", "The mark-up holds no text. If scripts fill the page, save it from a browser.")
    facts, links, fetched = parts.facts, parts.links, parts.fetched
    dropped = parts.seen.visible
    (likely,) = forests["articles"].probabilities(parts.row).tolist()
    is_front = addresses.is_front(addresses.parsed(facts.url or fetched))
    kind = _kind(parts.seen, facts, parts.text, len(links), likely, is_front=is_front)
    new = partial(Document, page=page.id, source=page.source)  # the id once: it is a digest of the whole body
    text, pointed = _parted(_own_text(parts, forests["lines"])) if (is_told := kind in ("article", "live blog")) else ("", ())
    article = (_article(new, text, parts, today),) if is_told else ()
    links += tuple(Link(title, None) for title in pointed if title not in {link.text for link in links})
    headlines = tuple(_headline(new, link) for link in links if not article or link.text != article[0].title)
    if kind in ("error", "consent") or not (article or headlines):
        return _skip(page, kind, REFUSED[kind], dropped=dropped)
    verdict = _verdict(page, decoded, (*article, *headlines), _sort(kind, cut=parts.cut, further=parts.further), dropped=dropped)
    return verdict if kind in ("article", "no article") else replace(verdict, verdict=kind)


def _own_text(parts: Parts, forest: Forest) -> str:
    """The article's own lines, below its heading and its lead."""
    facts = parts.facts
    text = own_lines(parts.tree, parts.text, forest, title=facts.title, byline=facts.byline)
    return without_signature(_said_once(_headed(text, facts.heading, parts.block.lead), facts.heading), facts.byline)


def _parted(text: str) -> tuple[str, tuple[str, ...]]:
    """Part a text from the headlines of other stories that it points to; one that does nothing else stays whole.

    >>> _parted("Bread is dearer.\\nRead more: Mills pay farms more\\nFarms are glad.")
    ('Bread is dearer.\\nFarms are glad.', ('Mills pay farms more',))
    """
    lines = [(line, pointed_to(line)) for line in text.split("\n")]
    own = "\n".join(line for line, found in lines if not found)
    return (own, tuple(dict.fromkeys(line[slice(*found)] for line, found in lines if found))) if own else (text, ())


def _fuller(text: str, seen: Prose, body: str) -> str:
    """Take the page's paragraphs where the extractor missed most of them, and the text of its data where scripts have yet to show it."""
    if seen.is_missed_by(text):
        text = "\n".join(paragraphs("\n".join(seen.lines)))
    if len(text) < MOST_OF_BODY * len(body):
        text = "\n".join(paragraphs(dom.plain(body)))
    return text


def _kind(seen: Signs, facts: Facts, text: str, headlines: int, likely: float, *, is_front: bool) -> str:
    """Say what the page is, by the first sign that is there; `likely` is how probable it is that it holds an article."""
    is_told = facts.is_article or headlines < FRONT_PAGE
    is_so_told = not is_front and (facts.data.is_article or seen.links < FEW_LINKS)
    is_plain = is_so_told and reaches("".join(filter(is_running, text.split("\n"))), FEWEST_PROSE)
    is_about = facts.is_front and facts.is_profile and not reaches(text, PROFILE)
    signs = (
        ("error", likely < SURE and kinds.error(seen, facts, text)),
        ("consent", likely < SURE and headlines < FRONT_PAGE and kinds.consent(seen, facts, text)),
        ("live blog", likely > LIKELY and kinds.live(seen, facts)),
        ("paywall", likely < SURE and is_told and kinds.paywall(seen, facts, text)),
        ("gallery", likely < SURE and is_told and kinds.gallery(seen, facts, text)),
        ("article", (likely > LIKELY or is_plain) and bool(text) and not is_about),
    )
    return next((kind for kind, is_so in signs if is_so), "no article")


def _headed(text: str, heading: str | None, lead: str) -> str:
    """Put the page's heading and lead above the text, unless they are in it already."""
    led = (
        text
        if not (lead := _missing(text, lead))
        else f"{lead}\n{text}"
        if not heading or heading not in text
        else text.replace(heading, f"{heading}\n{lead}", 1)
    )
    return led if not heading or heading in led[: 3 * len(heading) + len(lead)] else f"{heading}\n{led}"


def _said_once(text: str, heading: str | None) -> str:
    """Leave out the one line below a heading that says it again, as that of a video does.

    >>> _said_once("Bread is dearer\\nMills pay more.\\nBread is dearer\\nFarms do not.", "Bread is dearer")
    'Bread is dearer\\nMills pay more.\\nFarms do not.'
    """
    lines = text.split("\n")
    places = [number for number, line in enumerate(lines) if line == heading]
    return "\n".join(lines[: places[1]] + lines[places[1] + 1 :]) if len(places) == TWICE else text


def _missing(text: str, lead: str) -> str:
    """The lines of a lead that a text does not hold."""
    if not lead:
        return ""
    squeezed = "".join(text.split())
    return "\n".join(each for each in lead.split("\n") if "".join(each.split()) not in squeezed)


def _date(facts: Facts, tree: Element, language: str | None, today: date, url: str | None) -> str | None:
    day_first = dates.is_day_first(language, facts.tags)
    published, changed = ([dates.spelt_out(each, day_first) for each in told] for told in (facts.dates, facts.changed))
    days = ((dates.marked_day([each], today), each) for each in published)
    told, telling = next(((day, each) for day, each in days if day and not dates.is_before(day, url)), (None, ""))
    addressed = dates.addressed_day(url, today)
    if told and addressed and dates.is_eve(addressed, told):
        return addressed  # before the hour of the other, which may be a change's or another place's
    if told and (told == addressed or not dates.is_universal(telling)):
        return told
    shown = shown_day(tree, today, facts.title, day_first=day_first)
    if told:
        return shown if shown and dates.is_next_to(shown, told) else told  # where it was written, it was another day
    found = shown or addressed or find_day(tree, today, facts.title, day_first=day_first)
    return found or dates.addressed_day(url, today, dates.IN_NAME) or dates.marked_day(changed, today)


def _article(new: partial[Document], text: str, parts: Parts, today: date) -> Document:
    facts, url = parts.facts, parts.fetched
    language = _language(facts.language, text)
    return new(
        kind="article",
        text=text,
        sentences=split(text),
        title=facts.title or next(filter(is_title, text.split("\n")[:1]), None),
        date=_date(facts, parts.tree, language, today, facts.url or url),
        byline=facts.byline,
        outlet=facts.outlet,
        language=language,
        url=facts.url or url or None,
    )


def _language(declared: str | None, text: str) -> str | None:
    """English is declared by many a template whose texts are in another language."""
    guessed = spoken(text) if declared in (None, "en") else None
    return guessed if guessed in LANGUAGES else declared or guessed


def _headline(new: partial[Document], link: Link) -> Document:
    return new(kind="headline", text=link.text, sentences=split(link.text), url=link.url)


def _sort(kind: str, *, cut: bool, further: int) -> str:
    sort = f"HTML, a {kind}" if kind in ("live blog", "gallery") else "HTML, an article behind a paywall," if kind == "paywall" else "HTML"
    parts = [sort, *["of which only the beginning was read because it is endless"] * cut]
    return ", ".join([*parts, *[f"the first of {further + 1} articles one below another"] * (further > 0)])


def _verdict(page: Page, decoded: Decoded, documents: Sequence[Document], sort: str, *, dropped: int) -> Verdict:
    headlines = sum(document.kind == "headline" for document in documents)
    has_article = headlines < len(documents)
    found = " and ".join([*["one article"] * has_article, *[f"{headlines} headline{'s' * (headlines > 1)}"] * (headlines > 0)])
    replaced = f"; {decoded.replaced} characters could not be decoded" if decoded.replaced else ""
    return Verdict(
        source=page.source,
        verdict="article" if has_article else "headlines",
        reason=f"{sort} in {decoded.encoding}, holds {found}{replaced}.",
        documents=tuple(documents),
        dropped=max(0, dropped - visible(" ".join(document.text for document in documents))),
    )


def _skip(page: Page, verdict: str, reason: str, *, dropped: int = 0) -> Verdict:
    return Verdict(source=page.source, verdict=verdict, reason=reason, dropped=dropped)
