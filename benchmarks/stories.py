"""How well, and how fast, are prints of one story found among news that looks alike?

Peer, on the same documents in the same run: rensa's MinHash, 128 permutations over the same runs of five words, 32 bands
of 4; candidates are compared by the same rule on whole texts, and join the story of the earliest copy likewise.
Precision and recall count pairs of documents. `--texts FOLDER` edits the paragraphs of one's own text files instead of
invented ones.
"""

import argparse
import json
import os
import re
import resource
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from benchmarks.wires import Print, folder_texts, prints
from causerie.documents.sketches import RUN
from causerie.documents.stories import CONTAINED, FEWEST, SHARED, fold
from causerie.records import Document

Leads = dict[str, str]
PERMUTATIONS, BANDS = 128, 32


def ours(documents: Sequence[Document]) -> Leads:
    return {member: story.lead for story in fold(documents) for member in story.members}


def by_rensa(documents: Sequence[Document]) -> Leads:
    import rensa

    def candidates(runs: Sequence[list[str]]) -> list[list[int]]:
        made = rensa.RMinHash.from_token_sets(runs, PERMUTATIONS, 1)
        index = rensa.RMinHashLSH(0.5, PERMUTATIONS, BANDS)
        index.insert_pairs(enumerate(made))
        return index.query_all(made)

    return _joined(documents, candidates)


def _joined(documents: Sequence[Document], candidates: Callable[[Sequence[list[str]]], list[list[int]]]) -> Leads:
    documents = sorted(documents, key=lambda document: (document.date or "", document.id))
    runs = [list(_runs(document.text)) for document in documents]
    near, held = candidates(runs), [frozenset(text) for text in runs]
    leads: Leads = {}
    for place, document in enumerate(documents):
        copies = (other for other in sorted(near[place]) if other < place and _is_copy(held[place], held[other]))
        original = next(copies, place)
        leads[document.id] = leads.get(documents[original].id, document.id)
    return leads


def _runs(text: str) -> Iterator[str]:
    found = re.findall(r"[^\W_]+", text.casefold())
    return map(" ".join, zip(*(found[i:] for i in range(RUN)), strict=False))


def _is_copy(one: frozenset[str], other: frozenset[str]) -> bool:
    both = len(one & other)
    shared, contained = both / max(1, len(one | other)), both / max(1, min(len(one), len(other)))
    return shared == 1 or (both >= FEWEST and contained >= CONTAINED and shared >= SHARED)


def score(made: Sequence[Print], leads: Leads) -> dict[str, float]:
    """Return precision and recall of pairs of documents in one story."""
    found = Counter(leads[one.document.id] for one in made)
    true = Counter(one.story for one in made)
    both = Counter((one.story, leads[one.document.id]) for one in made)
    right, said, there = (sum(n * (n - 1) // 2 for n in counts.values()) for counts in (both, found, true))
    return {"precision": round(right / max(1, said), 4), "recall": round(right / max(1, there), 4)}


def measured(made: Sequence[Print], way: Callable[[Sequence[Document]], Leads], repeat: int = 1) -> dict[str, float]:
    """Score a way, and time it: on the clock, and by what it takes of the processor, which neighbours disturb less."""
    documents, clock, processor = [one.document for one in made], [], []
    for _ in range(repeat):
        start = time.perf_counter(), time.process_time()
        leads = way(documents)
        clock.append(time.perf_counter() - start[0])
        processor.append(time.process_time() - start[1])
    rates = {"documents a second": len(made) / min(clock), "a second of one core": len(made) / min(processor)}
    return {**score(made, leads), **{name: round(rate) for name, rate in rates.items()}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--sample", type=int, default=4_000, help="documents for the peer")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--texts", help="a folder of text files to edit")
    options = parser.parse_args()
    draw = partial(prints, seed=options.seed, texts=folder_texts(options.texts) if options.texts else ())
    made, sample = draw(options.documents), draw(options.sample)
    result: dict[str, Any] = {
        "cores": len(os.sched_getaffinity(0)),
        "documents": len(made),
        "words in the mean": round(sum(len(one.document.text.split()) for one in made) / len(made)),
        "ours": measured(made, ours, 3),
        "sample": len(sample),
        "ours, sample": measured(sample, ours, 3),
        "rensa": measured(sample, by_rensa, 3),
        "peak GB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20, 2),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
