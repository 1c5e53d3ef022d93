"""Which documents print the same story: agency copy under new headlines, with cut ends and local paragraphs.

Documents are taken in order of date, and each joins the story of an earlier one whose text it shares, or leads its own.
So the earliest print leads and names the story, later prints never change what was folded before them, and a text that
quotes two old stories cannot make one of them. Nothing depends on the order in which documents arrive.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from causerie.documents.sketches import KEPT, RUN, Hashes, Sketch, overlap, sketch, words
from causerie.records import Document, Story

Places = NDArray[np.int64]

CONTAINED = 0.45  # of the shorter text's runs of words; chosen with SHARED on real and made-up edits, see docs/stories.md
SHARED = 0.15  # of both texts' runs; keeps a round-up from taking in every brief that it prints
FEWEST = 10  # runs of words; fewer may be a stock phrase
PROBES = 32  # hashes of each text that are looked up; a copy cut to a fifth still shares six of them
NEAR = 7  # earlier texts that a probe leads to, beside the first one: stock phrases stand in thousands
TRIES = 5  # texts that share most probes, and are compared
UNDATED = "9999-99-99"
RULE = f"1: {RUN} {KEPT} {CONTAINED} {SHARED} {FEWEST} {PROBES} {NEAR} {TRIES}"
"""By what stories are folded: those that were folded otherwise are folded anew. The first number counts changes of the steps."""


def fold(documents: Iterable[Document], known: Iterable[Story] = ()) -> list[Story]:
    """Return the stories, each document in one, in the order of their leads.

    Steps: sort by date, the undated last, then by id; sketch the articles; find for each the earlier ones that share most
    probes; let it join the story of the first of them that is a copy. A headline joins the story of the earliest article
    that bears it as title, or else of the first headline in the same words.

    Stories `known` from an earlier folding come first and are kept as they are: new documents only join them.
    """
    leads = {member: story.lead for story in known for member in story.members}
    unique = {document.id: document for document in documents}
    order = sorted(unique, key=lambda id: (id not in leads, unique[id].date or UNDATED, id))
    articles = {id: unique[id] for id in order if unique[id].kind == "article"}
    headlines = {id: unique[id] for id in order if unique[id].kind == "headline"}
    leads |= _article_leads(articles, leads)
    leads |= _headline_leads(headlines, articles, leads)
    return _gathered(leads)


def _article_leads(articles: Mapping[str, Document], known: Mapping[str, str]) -> dict[str, str]:
    ids = list(articles)
    sketches = [sketch(article.text) for article in articles.values()]
    near = candidates(sketches)
    leads: dict[str, str] = {}
    for place, id in enumerate(ids):
        copied = (ids[other] for other in near.get(place, ()) if is_copy(sketches[place], sketches[other]))
        leads[id] = known.get(id) or leads.get(next(copied, id), id)
    return leads


def is_copy(one: Sketch, other: Sketch) -> bool:
    """Do two texts print the same copy, whole or cut?"""
    found = overlap(one, other)
    return found.jaccard == 1 or (found.shared >= FEWEST and found.containment >= CONTAINED and found.jaccard >= SHARED)


def candidates(sketches: Sequence[Sketch]) -> dict[int, list[int]]:
    """Return for each text, by place, the earlier ones that share most of its probes: at most TRIES, the best first."""
    probes = [one.hashes[:PROBES] for one in sketches]
    owners = np.repeat(np.arange(len(probes)), [len(hashes) for hashes in probes])
    keys = np.concatenate([*probes, np.empty(0, dtype=np.uint64)])
    order = np.argsort(keys, kind="stable")
    pairs, counts = np.unique(_neighbours(keys[order], owners[order], len(probes)), return_counts=True)
    later, earlier = np.divmod(pairs, max(1, len(probes)))
    best = np.lexsort((earlier, -counts, later))
    later, earlier = later[best], earlier[best]
    tried = np.arange(len(later)) - np.searchsorted(later, later) < TRIES
    found: defaultdict[int, list[int]] = defaultdict(list)
    for text, other in zip(later[tried].tolist(), earlier[tried].tolist(), strict=True):
        found[text].append(other)
    return found


def _neighbours(keys: Hashes, owners: Places, texts: int) -> Places:
    """Return, for each probe of each text, earlier texts that bear it: the very first and the last NEAR.

    Probes come sorted, and those that are equal in the order of their texts. A pair is one number: later * texts + earlier.
    """
    places = np.arange(len(keys))
    first = np.maximum.accumulate(np.where(np.diff(keys, prepend=~keys[:1]) != 0, places, 0))
    later = [places[places > first], *(places[places - step > first] for step in range(1, NEAR + 1))]
    earlier = [first[later[0]], *(places - step for step, places in enumerate(later[1:], start=1))]
    return np.concatenate([owners[one] * texts + owners[other] for one, other in zip(later, earlier, strict=True)])


def _headline_leads(headlines: Mapping[str, Document], articles: Mapping[str, Document], leads: Mapping[str, str]) -> dict[str, str]:
    if not headlines:
        return {}
    bearers: dict[bytes, str] = {}
    found: dict[str, str] = {}
    for id, document in (*articles.items(), *headlines.items()):
        title = words(document.text if id in headlines else document.title or "")
        lead = leads.get(id) or bearers.get(title.tobytes(), id)
        if len(title) >= RUN:
            bearers.setdefault(title.tobytes(), lead)
        found[id] = lead
    return {id: found[id] for id in headlines}


def _gathered(leads: Mapping[str, str]) -> list[Story]:
    members: defaultdict[str, list[str]] = defaultdict(list)
    for id, lead in leads.items():
        members[lead].append(id)
    return [Story(lead=lead, members=tuple(ids)) for lead, ids in members.items()]
