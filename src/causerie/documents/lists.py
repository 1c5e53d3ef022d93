"""The lists of headlines in a page's tree: related stories, the most read, the front page's cards."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, groupby, islice

from causerie.documents.anchors import anchors
from causerie.documents.cards import around_link, card, group
from causerie.documents.dom import Element, address, drop, holds, line, select, words
from causerie.documents.forest import Forest
from causerie.documents.headlines import LONGEST
from causerie.documents.list_heads import below_label, heads_text, labels_in
from causerie.documents.titles import may_be_title, title_of, unmarked

LIKELY = 0.5
MOST_LINKS = 5000


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
    labels = labels_in(tree)
    described = anchors(tree, base, labels, MOST_LINKS)
    likely = dict(zip(described.links, forest.probabilities(described.table).tolist(), strict=True))
    linked = [link for link, probability in likely.items() if probability > LIKELY]
    _drop_menus(tree, linked)
    texts = {link: title for link in linked if len(title := title_of(link)) <= LONGEST}
    found = {link: text for link, text in (texts | unmarked(texts, {link: group(link) for link in texts})).items() if text}
    unlinked = dict(islice(_unlinked(labels), MOST_LINKS))
    told = [(Link(text, address(item.get("href", ""), base)), likely.get(item, 1)) for item, text in (*found.items(), *unlinked.items())]
    by_address = groupby(told, key=lambda each: each[0].url or each[0].text)  # the teaser below a title may lead where the title does
    headlines = [max(same, key=lambda each: each[1])[0] for _, same in by_address]
    for element in (*_cards(found), *unlinked, *([label for label in labels if not heads_text(label)] if headlines else ())):
        drop(element)
    return tuple({link.text: link for link in reversed(headlines)}.values())[::-1]


def _cards(links: Iterable[Element]) -> list[Element]:
    around = {link: around_link(link) for link in links}
    counts = Counter(chain.from_iterable(around.values()))
    return [card(link, each, counts) for link, each in around.items()]


def _unlinked(labels: list[Element]) -> Iterator[tuple[Element, str]]:
    lists = (below for label in labels if (below := below_label(label)) is not None and below.tag in ("ul", "ol"))
    for item in (item for each in lists for item in each):
        if not holds(item, "a") and may_be_title(text := line(words(item))) and len(text) <= LONGEST:
            yield item, text


def _drop_menus(tree: Element, headlines: Iterable[Element]) -> None:
    """Drop what holds half of a page's links and no headlines: menus and footers."""
    holding = {around for link in headlines for around in link.iterancestors()}
    for menu in select(tree, "//nav | /html/body/footer | /html/body/div/footer"):
        if menu not in holding:
            drop(menu)
