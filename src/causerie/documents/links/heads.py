"""The labels in a tree that stand above lists of headlines."""

from itertools import chain, islice

from causerie.documents.links.cards import NEAR
from causerie.documents.links.labels import MOST_LABEL, heads_list
from causerie.documents.tree.dom import BREAKS, HEADINGS, Element, ancestors, holds, line, words

PLAIN = ("strong", "b", "p", "div", "span", "dt", "th", "caption", "header")  # what labels are, headings aside


def labels_in(tree: Element) -> list[Element]:
    """Headings of lists, whatever their element is: short, with hardly anything inside."""
    plain = (each for each in tree.iter(*PLAIN) if len(each) == 0 or (len(each) == 1 and len(each[0]) == 0))
    found = chain(tree.iter(*HEADINGS), plain)
    return [each for each in found if len(text := words(each)) <= 2 * MOST_LABEL and heads_list(line(text))]


def heads_text(label: Element) -> bool:
    """Does a paragraph follow what could be the label of a list?"""
    below = below_label(label)
    return below is not None and below.tag == "p" and len(words(below)) > MOST_LABEL and not holds(below, "a")


def below_label(label: Element) -> Element | None:
    """What follows a label, or follows what holds nothing else."""
    for around in islice(ancestors(label), NEAR - 1):
        below = next((each for each in label.itersiblings() if each.tag not in BREAKS), None)
        if below is not None:
            return below
        if len(around) > 1 or len(line(words(around))) > MOST_LABEL:
            return None
        label = around
    return None
