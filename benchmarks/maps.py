"""How fast is the map of one camp drawn from millions of statements that are given as columns?

Peer: the same map from the same statements as records (`causal_map`), on a sample; the ratio is by statement.
"""

import argparse
import json
import resource
import time

import numpy as np

from benchmarks.clock import seconds
from causerie.maps.causal.links import causal_map
from causerie.maps.causal.tally import CausalColumns, causal_columns, tally
from causerie.records import ALL, MODALITIES, Mention, Statement


def synthetic(size: int, *, nodes: int, voices: int, documents: int, seed: int = 1) -> CausalColumns:
    """Statements with Zipf-like nodes and voices, as news has them: a few are spoken of, and speak, most of the time."""
    stream = np.random.default_rng(seed)
    pick = lambda names, kind: (names * stream.random(size) ** 3).astype(kind)  # noqa: E731
    return CausalColumns(
        nodes=tuple(f"n{i:05}" for i in range(nodes)),
        voices=tuple(f"v{i:05}" for i in range(voices)),
        subject=pick(nodes, np.int32),
        object=pick(nodes, np.int32),
        sign=np.where(stream.random(size) < 0.6, 1, -1).astype(np.int8),
        modality=stream.choice(len(MODALITIES), size, p=[0.7, 0.15, 0.05, 0.05, 0.05]).astype(np.int8),
        confidence=np.round(0.3 + 0.7 * stream.random(size), 3),
        voice=pick(voices, np.int32),
        story=stream.integers(documents, size=size, dtype=np.int32),
    )


def as_records(columns: CausalColumns, size: int) -> list[Statement]:
    def mention(name: str) -> Mention:
        return Mention(start=0, end=1, text=name, name=name, kind="thing")

    return [
        Statement(
            document=str(columns.story[row]),
            relation="causes",
            subject=mention(columns.nodes[columns.subject[row]]),
            object=mention(columns.nodes[columns.object[row]]),
            link=int(columns.sign[row]),
            modality=MODALITIES[columns.modality[row]],
            holder=mention(columns.voices[columns.voice[row]]),
            confidence=float(columns.confidence[row]),
            quote_start=row,
        )
        for row in range(size)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=10_000_000)
    parser.add_argument("--sample", type=int, default=20_000, help="statements for the peer")
    parser.add_argument("--nodes", type=int, default=2_000)
    parser.add_argument("--voices", type=int, default=500)
    options = parser.parse_args()
    columns = synthetic(options.statements, nodes=options.nodes, voices=options.voices, documents=max(1, options.statements // 5))
    busiest = columns.voices[int(np.bincount(columns.voice).argmax())]
    one, everyone = (seconds(lambda camp=camp: tally(columns, camp=camp, threshold=0.5)) for camp in (busiest, ALL))
    busy = seconds(lambda: tally(columns, camp=busiest, threshold=0.5), clock=time.process_time)
    records = as_records(columns, options.sample)
    sample, by_record = causal_columns(records), seconds(lambda: causal_map(records, threshold=0.5), 1)
    by_column = seconds(lambda: tally(sample, threshold=0.5))
    links = tally(columns, camp=busiest, threshold=0.5)
    print(
        json.dumps(
            {
                "statements": options.statements,
                "of the camp": int((columns.voice == columns.voices.index(busiest)).sum()),
                "links of the camp": len(links),
                "seconds, one camp": round(one, 3),
                "seconds of the processor, one camp": round(busy, 3),
                "seconds, all together": round(everyone, 3),
                "sample": options.sample,
                "ratio to records, by statement": round(by_record / by_column, 1),
                "peak GB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20, 2),
            }
        )
    )


if __name__ == "__main__":
    main()
