"""The card of a headline: the elements around its link, with its picture, its time and its teaser, and how they are built."""

from collections.abc import Iterable, Mapping
from itertools import islice

from causerie.documents.links.words import READ_ON, TITLE_NAMES
from causerie.documents.tree.addresses import leads_aside, parsed, service
from causerie.documents.tree.dom import HEADINGS, Element, ancestors, holds, is_called, line, words
from causerie.documents.wording.headlines import FEWEST_WORDS, LONGEST
from causerie.documents.wording.lengths import count_words, is_running

WRAPPERS = ("body", "main", "html")  # no card
MOST_TEASER = 400  # characters of a headline's card outside its link
LEVELS = 9  # from a link to the block that holds its list
FEWEST_IN_POST = 2  # paragraphs
MOST_IN_CARD = 60  # elements
BOLD = ("b", "strong")
NEAR = 4  # levels from a link to what belongs to its card

Group = tuple[str, Element | None]
"""Links built alike in one block have the same."""


def group(link: Element) -> Group:
    """How a link and the elements around it are built, and the block they stand in."""
    around = list(islice(ancestors(link), NEAR))
    built = [f"{each.tag}.{each.get('class', '')}{_column(each)}" for each in (link, *around[:2])]
    return " ".join(built), around[2] if len(around) > 2 else None


def _column(element: Element) -> str:
    return str(element.getparent().index(element)) if element.tag == "td" else ""


def around_link(link: Element) -> tuple[Element, ...]:
    return tuple(islice(ancestors(link), LEVELS))


def card(link: Element, around: Iterable[Element], counts: Mapping[Element, int]) -> Element:
    """Return the largest element around a link that holds no other headline, no main heading but its own, and little other text."""
    card, most = link, len(words(link)) + MOST_TEASER
    for ancestor in around:
        if counts[ancestor] > 1 or ancestor.tag in WRAPPERS or len(words(ancestor)) > most:
            break
        if (holds(ancestor, "h1") and not _is_main(ancestor, link)) or _is_below_text(link, ancestor):
            break
        if _is_post(ancestor) and not _leads_on(ancestor, link):
            break
        card = ancestor
    return card


def _is_below_text(link: Element, around: Element) -> bool:
    """Does it stand in a paragraph below one of a text, and so in no title above a teaser?"""
    if link.getparent().tag != "p":
        return False
    first = next(around.iterdescendants("p"), None)
    return first is not None and first is not link.getparent() and is_running(line(words(first)))


def _is_main(around: Element, link: Element) -> bool:
    """Does the link stand in the first main heading there, or hold it?"""
    heading = next(around.iter("h1"))
    return heading in ancestors(link) or link in ancestors(heading)


def _is_post(around: Element) -> bool:
    """Does it hold several paragraphs, and so more than a teaser?"""
    paragraphs = (each for each in around.iterdescendants("p") if is_running(line(words(each))))
    return len([*islice(paragraphs, FEWEST_IN_POST)]) == FEWEST_IN_POST


def _leads_on(around: Element, link: Element) -> bool:
    """Is it cut, with a button below it that leads to all of it?"""
    href = link.get("href")
    return any(each is not link and each.get("href") == href and READ_ON.match(line(words(each))) for each in around.iter("a"))


def heading_beside(link: Element) -> str:
    """Return the only, unlinked heading of the card that a bare link stands in, without its kicker where the link says what it leads to."""
    for ancestor in islice(ancestors(link), NEAR):
        if ancestor.tag in WRAPPERS or len(ancestor) > MOST_IN_CARD or holds(ancestor, "h1"):
            break
        headings = list(ancestor.iterdescendants(*HEADINGS)) or [
            each for each in islice(ancestor.iterdescendants(), MOST_IN_CARD) if is_called(each, TITLE_NAMES)
        ]
        headings = headings or _bold_first(ancestor, link) or _term(link)
        if headings:
            alone = len(headings) == 1 and not _is_linked(headings[0]) and len(words(ancestor)) <= MOST_TEASER + LONGEST
            alone = alone and not _holds_others(ancestor, link)
            heading, said = line(words(headings[0])), line(link.get("aria-label"))
            return "" if not alone else said if said and heading.endswith(said) else heading
    return ""


def _term(link: Element) -> list[Element]:
    """The term of a list of these and descriptions, in whose description the link stands."""
    described = next((each for each in (link, *islice(ancestors(link), NEAR)) if each.tag == "dd"), None)
    term = next(described.itersiblings(preceding=True), None) if described is not None else None
    return [term] if term is not None and term.tag == "dt" else []


def _bold_first(around: Element, link: Element) -> list[Element]:
    """What begins a block in bold and may be a title, if nothing else is bold there and the link stands hardly deeper."""
    bold = list(islice(around.iterdescendants(*BOLD), 2))
    text = line(words(bold[0])) if len(bold) == 1 and around in islice(ancestors(link), 2) else ""
    return bold if count_words(text) >= FEWEST_WORDS and line(words(around)).startswith(text) else []


def _holds_others(around: Element, link: Element) -> bool:
    """Does another link there that says the same, or nothing either, lead elsewhere?"""
    others = (each for each in islice(around.iterdescendants("a"), MOST_IN_CARD) if _leads_away(each, link))
    said = line(words(link))
    return any(line(words(each)) == said for each in others)


def _leads_away(other: Element, link: Element) -> bool:
    """Does another link lead to another page, which may be a story?"""
    href: str = other.get("href", "").partition("#")[0]
    return href not in ("", link.get("href", "").partition("#")[0]) and not (service(led := parsed(href)) or leads_aside(led))


def _is_linked(heading: Element) -> bool:
    return holds(heading, "a") or any(each.tag == "a" for each in (heading, *islice(ancestors(heading), NEAR)))
