"""The lists of headlines in a page's tree: related stories, the most read, the front page's cards."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import chain, groupby, islice

from causerie.documents.areas import Areas, below_label, heads_text, labels_in
from causerie.documents.cards import Group, around_link, card, group, is_heading, is_read_on, stands_alone
from causerie.documents.dom import HEADINGS, Element, address, blocks, called, drop, fits, holds, line, select, words
from causerie.documents.headlines import LONGEST, LONGEST_KICKER
from causerie.documents.labels import heads_list
from causerie.documents.lengths import count_words, is_running, is_spaced
from causerie.documents.links import is_neighbour, leads_to_section, leads_to_top, tells_of_story, titled_links
from causerie.documents.list_words import LIST_NAMES
from causerie.documents.slugs import ends_in, spells, tells_story
from causerie.documents.titles import Texts, may_be_short_title, may_be_title, unmarked

MOST_TITLES = 0.5  # share of the links of a list
FEWEST_LINKS = 3  # headlines that make a list
FEWEST_HEADED = 2  # the same of links built alike whose texts are headings
FEWEST_LABELLED = 3  # words of a title in a list that is called so
BOXES = ("div", "section", "article", "aside", "figure")
FEWEST_ALONE = 6  # the same of one that stands in no list
MOST_LINKS = 5000


@dataclass(frozen=True, slots=True)
class Link:
    """A headline and the address behind it, if that is a web page."""

    text: str
    url: str | None


def take_headlines(tree: Element, base: str | None) -> tuple[Link, ...]:
    """Take the lists of headlines out of the tree, with their cards and headings, and return them in order.

    1. Links with the words of a title count, unless they stand in a menu, a footer or a running sentence.
    2. A block that holds three or more of them is a list, or two that are headings built alike. So is what stands below a heading
       such as "More news", linked or not, what is called a list of headlines by its class, and a line such as "Read also: ...",
       be it one link only.
    3. Shorter links that are built as their neighbours in the list belong to it.
    4. The card around each headline (picture, teaser) goes with it.
    """
    labels = labels_in(tree)
    areas = Areas(tree, labels)
    found = _listed(dict(islice(titled_links(tree, areas, base), MOST_LINKS)), areas)
    unlinked = dict(islice(_unlinked(labels), MOST_LINKS))
    told = (Link(text, address(item.get("href", ""), base)) for item, text in (*found.items(), *unlinked.items()))
    by_address = groupby(told, key=lambda link: link.url or link.text)  # the teaser below a title may lead where the title does
    headlines = [next(same) for _, same in by_address]
    for element in (*_cards(found), *unlinked, *([label for label in labels if not heads_text(label)] if headlines else ())):
        drop(element)
    return tuple({link.text: link for link in reversed(headlines)}.values())[::-1]


def _listed(linked: Texts, areas: Areas) -> Texts:
    """Return the links that are headlines: those in lists, and shorter ones built as these are."""
    once = _said_once(linked)
    built = {link: group(link) for link in linked}
    texts = _without_remarks(linked, once, built, areas)
    groups = {link: built[link] for link in texts}
    texts |= unmarked(texts, groups)
    short = {link for link, text in texts.items() if text in once and (may_be_short_title(text) or _is_spelled(link, text))}
    whole = {
        link
        for link, text in texts.items()
        if may_be_title(text) or (link in short and (tells_story(link, text) or (is_read_on(link) and ends_in(link, text))))
    }
    titled = _mostly_titles(texts, whole, groups, areas)
    links = [link for link in texts if groups[link] in titled and (link in short or link in whole)]
    listed = _in_lists(links, groups, areas)
    cards = _around_cards(groups)
    listing = {groups[link] for link in listed} | {cards[link] for link in listed if link in cards}
    joined = {link for link in short if groups[link] in listing or cards.get(link) in listing}
    return {link: text for link, text in texts.items() if link in listed or link in joined}


def _around_cards(groups: Mapping[Element, Group]) -> dict[Element, Group]:
    """Of each link that has words and is the only one in its block, a card: how it is built, and the block that holds the cards."""
    sizes = Counter(groups.values())
    alone = ((link, *group) for link, group in groups.items() if sizes[group] == 1 and words(link).strip())
    return {link: (f"card {how}", block.getparent()) for link, how, block in alone if block is not None}


def _said_once(linked: Texts) -> set[str]:
    """Return the texts of one link each, or of several in a row: authors sign one card after another."""
    runs = Counter(text for text, _ in groupby(linked.values()))  # a picture and its title lead to one place, one after the other
    return {text for text, count in runs.items() if count == 1}


def _without_remarks(linked: Texts, once: Set[str], built: Mapping[Element, Group], areas: Areas) -> Texts:
    """Leave out links built as no other that are remarks or lead to main sections, and to sections under a name that is said again."""
    alone = _built_alone(built)
    remarks = {link for link in alone if (_is_remark(link, linked[link]) or leads_to_top(link)) and not areas.is_list(link)}
    return {link: text for link, text in linked.items() if link not in remarks and (text in once or not leads_to_section(link))}


def _in_lists(links: Iterable[Element], groups: Mapping[Element, Group], areas: Areas) -> set[Element]:
    """Return the links that stand in what is called a list, near others, or in one block with others built alike."""
    near = {link: around_link(link) for link in links}
    counts = Counter(chain.from_iterable(near.values()))
    listed = {
        link
        for link in near
        if areas.is_list(link) or any(counts[each] >= FEWEST_LINKS for each in near[link]) or stands_alone(link) or _is_alone(link)
    }
    unlisted = {groups[link] for link in near if link not in listed}
    return listed | _headed_alike([link for link in near if groups[link] in unlisted], groups)


def _is_alone(link: Element) -> bool:
    """Does it tell of a story, and stand in a paragraph of its own, but for a few words before it, next to one of a text?

    Or, if it is long, in a block of its own that is no part of a text.
    """
    block = next(blocks(link), link)
    if block.tag in BOXES:
        is_long = count_words(line(words(link))) >= FEWEST_ALONE and line(words(block)) == line(words(link))
        beside = (each for each in (block.getprevious(), block.getnext()) if each is not None)
        return is_long and tells_of_story(link) and not any(each.tag in ("br", "p") or is_running(line(words(each))) for each in beside)
    beside = (each for each in (block.getprevious(), block.getnext()) if each is not None and each.tag == "p")
    before = line(words(block)).removesuffix(line(words(link)))
    is_alone = block.tag == "p" and len(before) <= LONGEST_KICKER and (not before or before.rstrip().endswith(":"))
    return is_alone and tells_of_story(link) and any(is_running(line(words(each))) for each in beside)


def _cards(links: Iterable[Element]) -> list[Element]:
    around = {link: around_link(link) for link in links}
    counts = Counter(chain.from_iterable(around.values()))
    return [card(link, each, counts) for link, each in around.items()]


def _built_alone(built: Mapping[Element, Group]) -> list[Element]:
    """Return the links that are built as no other link of the page."""
    sizes = Counter(how for how, _ in built.values())
    return [link for link, (how, _) in built.items() if sizes[how] == 1]


def _is_remark(link: Element, text: str) -> bool:
    """Does it stand in a paragraph, and end as a sentence does, or lead to a part of the site?"""
    block = next(blocks(link), link)
    return block.tag == "p" and ((text.endswith(".") and not text.endswith("..")) or leads_to_section(link))


def _mostly_titles(texts: Texts, whole: Set[Element], groups: Mapping[Element, Group], areas: Areas) -> set[Group]:
    """Return the groups of links most of which have the words of a title: in menus a few have by chance."""
    sizes = Counter(groups.values())
    titles = Counter(groups[link] for link, text in texts.items() if link in whole or _is_labelled_title(link, text, areas))
    return {group for group, size in sizes.items() if titles[group] >= MOST_TITLES * size}


def _is_spelled(link: Element, text: str) -> bool:
    """Does its address spell a title of three words, be they as short as may be?"""
    return count_words(text) == FEWEST_LABELLED and spells(link, text)


def _is_labelled_title(link: Element, text: str, areas: Areas) -> bool:
    """Does a text of three words, or one in a script without spaces, stand in a list that is called so?"""
    is_enough = count_words(text) >= FEWEST_LABELLED or not is_spaced(text)
    return is_enough and may_be_short_title(text) and areas.is_list(link)


def _headed_alike(links: Iterable[Element], groups: Mapping[Element, Group]) -> set[Element]:
    """Return the links that are headings, hold one, or are called titles, where several built alike stand in one block."""
    headed = [link for link in links if is_heading(link)]
    sizes = Counter(groups[link] for link in headed)
    return {link for link in headed if sizes[groups[link]] >= FEWEST_HEADED}


def _unlinked(labels: list[Element]) -> Iterator[tuple[Element, str]]:
    lists = (below for label in labels if (below := below_label(label)) is not None and below.tag in ("ul", "ol"))
    for item in (item for each in lists for item in each):
        if not holds(item, "a") and may_be_title(text := line(words(item))) and len(text) <= LONGEST:
            yield item, text


def drop_menus(tree: Element) -> None:
    """Drop what holds half of a page's links and no headlines: menus and footers in which nothing is called a list or a neighbour.

    And which tell of fewer stories than make a list.
    """
    for menu in select(tree, "//nav | /html/body/footer | /html/body/div/footer"):
        inside = {called(each) for each in menu.iter("div", "ul", "section") if each.tag == "section" or each.get("class")}
        is_labelled = any(heads_list(line(words(each))) for each in menu.iter(*HEADINGS))
        if is_labelled or any(map(is_neighbour, menu.iter("a"))):
            continue
        if not any(fits(each, LIST_NAMES) for each in {called(menu), *inside}) and not _tells_of_stories(menu):
            drop(menu)


def _tells_of_stories(menu: Element) -> bool:
    return len([*islice(filter(tells_of_story, menu.iter("a")), FEWEST_LINKS)]) == FEWEST_LINKS
