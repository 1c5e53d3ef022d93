"""A page from its bytes to a tree from which headlines can be taken."""

from dataclasses import dataclass

from causerie.documents import archives
from causerie.documents.facts import kinds, linked_data
from causerie.documents.facts.kinds import Signs
from causerie.documents.facts.linked_data import LinkedData
from causerie.documents.tree import clicks, dom, furniture
from causerie.documents.tree.dom import Parsed
from causerie.records import Page


@dataclass(frozen=True, slots=True)
class Opened:
    """A page whose tree is without data and banners; `seen` and `data` were taken from it before."""

    parsed: Parsed
    data: LinkedData
    seen: Signs
    fetched: str
    """Where it was fetched, if that is told; of a page from an archive where it was published."""
    address: str
    """What it calls itself, or else where it was fetched."""
    base: str
    """From where its links lead on."""


def opened(page: Page, text: str) -> Opened:
    """Parse the text of an HTML page, and take out of its tree what stands between its parts."""
    parsed = dom.parse(archives.as_it_was(text))
    fetched, tree = archives.address_kept(page.url), parsed.tree
    told = dom.link_address(tree)
    data = linked_data.read(parsed.data, told)
    seen = kinds.signs(parsed)
    base = dom.base_address(tree, fetched) or told or data.url or page.source  # what it calls itself may be on a site it was taken from
    clicks.make_links(tree, parsed.markup)
    furniture.remove_between(tree, parsed.classes)
    return Opened(parsed, data, seen, fetched, told or fetched, base)
