"""Learn which links of a page are headlines: `python -m training.headlines --data FOLDER`.

From the saved pages of real outlets (the folder holds the packages that `python -m eval saved-pages` names) and the pages of our own
writing (`tests/outlets`). One forest learns from all of them and goes into the package, and one for each of the folds from those outside
it, by which `python -m eval saved-pages` and this command measure. The pages of one site, or one set, are in one fold.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from causerie.documents.links.anchors import COLUMNS, anchors
from causerie.documents.links.heads import labels_in
from causerie.documents.links.lists import MOST_LINKS
from causerie.documents.links.shape import Shape
from causerie.documents.opening import opened
from causerie.documents.tree import dom
from causerie.documents.tree.encoding import decode
from causerie.documents.wording.lengths import count_words
from causerie.pages.files import media_type
from causerie.records import Page
from eval import saved
from eval.folds import fold, site_of
from eval.pages import page_of
from training.in_folds import Learned, folder, learn_in_folds
from training.pages import golden, own, recorded, scores

ALIKE = 8  # times that a page of which there are no variants is learned from
SAME = 0.5  # share of a headline's words that a link to it has to say


def main(arguments: Sequence[str] | None = None) -> None:
    data = folder(__doc__, arguments)
    learned = [*_saved(data), *_written(), *_shapes()]
    learn_in_folds("headlines", COLUMNS, learned)
    print(json.dumps({"pages": len(learned), "links": sum(len(each.table) for each in learned), **scores(data)}))


def _saved(data: Path) -> Iterator[Learned]:
    for _, name, body, expected in saved.annotated(data):
        there = saved.listed(body).links
        links = sorted((there[number] for number in saved.numbers(expected["headlines"])), key=lambda each: count_words(each.text))
        wanted = {saved.address(each.href): each.text for each in links}  # of links to one page what says most: others may say its day
        yield _described(page_of(name, body, expected), fold(site_of(name, body)), wanted)


def _written() -> Iterator[Learned]:
    for name, page, expected in own():
        found = (each for each in expected["documents"] if each["kind"] == "headline")
        yield _described(page, fold(name), {saved.address(each.get("url")): "\n".join(each["text"]) for each in found})


def _shapes() -> Iterator[Learned]:
    """Lists in a few lines, which have links and nothing else around them, and small pages."""
    from outlets import example, shapes, stories

    once = [*stories.pages(), *_golden(), ("example", example.BODY, example.headlines())]
    for name, body, headlines in (*shapes.pages(), *ALIKE * once):
        wanted = {saved.address(address): title for address, title in headlines.items()}
        yield _described(Page(source=name, body=body, url=shapes.OWN), fold("shapes"), wanted)


def _golden() -> Iterator[tuple[str, bytes, dict[str, str]]]:
    for name, body, _ in golden():
        found = [each for each in recorded(name).get("documents", []) if each["kind"] == "headline"]
        yield name, body, {each.get("url", each["text"][0]): each["text"][0] for each in found}


def _described(page: Page, number: int, wanted: dict[str, str]) -> Learned:
    decoded = decode(page.body)
    if decoded is None or "html" not in media_type(page.body):
        return Learned(number, np.zeros((0, len(COLUMNS)), np.float32), np.zeros(0, bool))
    fresh = opened(page, decoded.text)
    shape = Shape(fresh.parsed.tree)
    found = anchors(shape, fresh.base, labels_in(shape), MOST_LINKS)
    told = [saved.address(dom.address(link.get("href"), fresh.base) or link.get("href")) for link in found.links]
    return Learned(number, found.table, np.array(_are_headlines(told, found.said, wanted), dtype=bool))


def _are_headlines(told: Sequence[str], said: Sequence[str], wanted: dict[str, str]) -> list[bool]:
    """A link is one that says what is wanted, or leads there and says most of it, or if no other does, leads there."""
    wished = {saved.normal(text) for text in wanted.values()}
    shares = [_share(wanted[address], text) if address in wanted else 0 for address, text in zip(told, said, strict=True)]
    best: dict[str, float] = {}
    for address, share in zip(told, shares, strict=True):
        best[address] = max(share, best.get(address, 0))
    return [
        saved.normal(text) in wished or (address in wanted and (share >= SAME or best[address] < SAME))
        for address, text, share in zip(told, said, shares, strict=True)
    ]


def _share(wanted: str, said: str) -> float:
    words = {*saved.normal(wanted).split()}
    return len(words & {*saved.normal(said).split()}) / max(1, len(words))


if __name__ == "__main__":
    main()
