"""The labels in a tree that stand above lists of headlines."""

from itertools import islice

from causerie.documents.links.cards import NEAR
from causerie.documents.links.labels import MOST_LABEL, heads_list
from causerie.documents.links.shape import Shape
from causerie.documents.tree.dom import BREAKS, HEADINGS, Element, ancestors, holds, line, words

PLAIN = ("strong", "b", "p", "div", "span", "dt", "th", "caption", "header")  # what labels are, headings aside
MOST_IN_PLAIN = 2  # elements, itself among them


def labels_in(shape: Shape) -> list[Element]:
    """Headings of lists, whatever their element is: short, with hardly anything inside."""
    is_short = (shape.letters > 0) & (shape.letters <= 2 * MOST_LABEL)
    is_plain = is_short & (shape.sizes <= MOST_IN_PLAIN)
    places = (place for fits, tags in ((is_short, HEADINGS), (is_plain, PLAIN)) for place in shape.marks(*tags) if fits[place])
    return [shape.elements[place] for place in places if heads_list(line(shape.words(place)))]


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
