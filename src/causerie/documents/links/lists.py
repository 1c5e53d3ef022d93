"""The lists of headlines in a page's tree: related stories, the most read, the front page's cards."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, groupby

from causerie.documents.forest import Forest
from causerie.documents.links.anchors import anchors
from causerie.documents.links.cards import around_link, card
from causerie.documents.links.heads import heads_text, labels_in
from causerie.documents.links.shape import Shape
from causerie.documents.links.titles import title_of, unmarked
from causerie.documents.links.unlinked import unlinked
from causerie.documents.tree.dom import Element, address, drop

LIKELY = 0.5
LONGEST_LINKED = 200  # characters of a linked headline; of 12,813 on saved pages 43 have more than 160, and 50 more than this
MOST_LINKS = 5000
MANY = 3  # pages; sites list a story at two addresses


@dataclass(frozen=True, slots=True)
class Link:
    """A headline and the address behind it, if that is a web page."""

    text: str
    url: str | None


def take_headlines(tree: Element, base: str | None, forest: Forest) -> tuple[Link, ...]:
    """Take the lists of headlines out of the tree, with their cards and headings, and return them in order.

    Which links are headlines is learned (`anchors`, `forest`). With each goes the card around it (picture, teaser), and with all of them
    the menus that hold none. What stands without a link below a heading such as "More news" is one too.
    """
    shape = Shape(tree)
    labels = labels_in(shape)
    described = anchors(shape, base, labels, MOST_LINKS)
    likely = dict(zip(described.links, forest.probabilities(described.table).tolist(), strict=True))
    linked = [link for link, probability in likely.items() if probability > LIKELY]
    _drop_menus(tree, linked)
    texts = {link: title for link in linked if len(title := title_of(link)) <= LONGEST_LINKED}
    found = {link: text for link, text in (texts | unmarked(texts)).items() if text}
    bare = list(unlinked(labels))
    told = [(Link(text, address(item.get("href"), base)), likely[item]) for item, text in found.items()]
    told += [(Link(title, None), 1) for each in bare for title in each.titles]
    by_address = groupby(told, key=lambda each: each[0].url or each[0].text)  # the teaser below a title may lead where the title does
    labels_said = _said_of_many(link for link, _ in told)
    headlines = [max(same, key=lambda each: (each[0].text not in labels_said, each[1]))[0] for _, same in by_address]
    spent = [label for label in labels if not heads_text(label)] if headlines else []
    for element in (*_cards(found), *chain.from_iterable(each.elements for each in bare), *spent):
        drop(element)
    return tuple({link.text: link for link in reversed(headlines)}.values())[::-1]


def _said_of_many(links: Iterable[Link]) -> set[str]:
    """What links to several pages say, so that it is the title of none.

    >>> _said_of_many([Link("Watch it", "/a"), Link("Watch it", "/b"), Link("Watch it", "/c"), Link("Rates rise", "/a")])
    {'Watch it'}
    """
    counts = Counter(text for text, _ in {(link.text, link.url) for link in links})
    return {text for text, count in counts.items() if count >= MANY}


def _cards(links: Iterable[Element]) -> list[Element]:
    around = {link: around_link(link) for link in links}
    counts = Counter(chain.from_iterable(around.values()))
    return [card(link, each, counts) for link, each in around.items()]


def _drop_menus(tree: Element, headlines: Iterable[Element]) -> None:
    """Drop what holds half of a page's links and no headlines: menus and footers."""
    holding = {around for link in headlines for around in link.iterancestors()}
    for menu in [*tree.iter("nav"), *filter(_ends_page, tree.iter("footer"))]:
        if menu not in holding:
            drop(menu)


def _ends_page(footer: Element) -> bool:
    """Does it stand right in the body of the page, or in a block that does?"""
    around = footer.getparent()
    return "body" in (around.tag, around.getparent().tag if around.tag == "div" else "")
