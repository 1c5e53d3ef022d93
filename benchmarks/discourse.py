"""How long does it take to project a million positions onto actors, and how much memory?

    python -m benchmarks.discourse [--statements 1000000] [--actors 5000] [--things 2000] [--skew 0.0] [--peer 20000]

Prints one JSON line. Times run from plain columns (document, date, actor, concept, qualifier) to the sparse matrix of
actors x actors; `peak_gb` is the most memory that the process held. The peer is networkx's weighted bipartite projection
of the first `--peer` positions by the same actors (without qualifier, the plainest of the relations); both do the same
part, and must give the same weights.
"""

import argparse
import json
import resource
import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import networkx
import numpy as np
from networkx.algorithms.bipartite import generic_weighted_projected_graph

from causerie.maps.discourse.columns import columns
from causerie.maps.discourse.modes import one_mode

Columns = tuple[list[str], list[str], list[str], list[str], list[int]]


def main(arguments: Sequence[str] | None = None) -> None:
    asked = _parser().parse_args(arguments)
    said = positions(asked.statements, asked.actors, asked.things, asked.skew, asked.seed)
    seconds = {relation: timed(lambda r=relation: one_mode(columns(*said), r))[:2] for relation in asked.relations.split(",")}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    some: Any = tuple(column[: asked.peer] for column in said)
    ours, _, matrix = timed(lambda: one_mode(columns(*some), "ignore"))
    theirs, _, graph = timed(lambda: by_networkx(some[2], some[3]))
    print(
        json.dumps(
            {
                "benchmark": "discourse",
                **{name: getattr(asked, name) for name in ("statements", "actors", "things", "skew", "seed", "peer")},
                "seconds": {relation: round(wall, 3) for relation, (wall, _) in seconds.items()},
                "cpu_seconds": {relation: round(cpu, 3) for relation, (_, cpu) in seconds.items()},
                "peak_gb": round(peak, 3),
                "peer_name": f"networkx {networkx.__version__}",
                "peer_seconds": round(theirs, 3),
                "same_part_seconds": round(ours, 3),
                "times_faster": round(theirs / ours, 1),
                "same": same(matrix, graph, sorted(set(some[2]))),
            }
        )
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("statements", 1_000_000), ("actors", 5_000), ("things", 2_000), ("peer", 20_000), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--skew", type=float, default=0.0, help="0: all actors and things alike; 1: by Zipf's law")
    parser.add_argument("--relations", default="congruence,subtract")
    return parser


def positions(statements: int, actors: int, things: int, skew: float, seed: int) -> Columns:
    """Draw positions over a year, four a document."""
    stream = np.random.default_rng(seed)
    who, what = (stream.choice(size, statements, p=_shares(size, skew)).tolist() for size in (actors, things))
    days = (np.datetime64("2026-01-01") + np.arange(statements) * 365 // statements).astype(str).tolist()
    documents = [f"d{i // 4}" for i in range(statements)]
    return documents, days, [f"actor {i}" for i in who], [f"thing {i}" for i in what], stream.choice([-1, 1], statements).tolist()


def _shares(size: int, skew: float) -> Any:
    shares = (1 + np.arange(size)) ** -skew
    return shares / shares.sum()


def timed(work: Callable[[], Any]) -> tuple[float, float, Any]:
    """Return the seconds that passed, those that this process worked (fewer where others share the core), and the result."""
    start, worked = time.perf_counter(), time.process_time()
    result = work()
    return time.perf_counter() - start, time.process_time() - worked, result


def by_networkx(actors: Sequence[str], things: Sequence[str]) -> Any:
    graph = networkx.Graph()
    for (actor, thing), count in Counter(zip(actors, things, strict=True)).items():
        graph.add_edge(actor, thing, weight=count)
    return generic_weighted_projected_graph(graph, set(actors), weight_function=_product)


def _product(graph: Any, one: str, other: str) -> int:
    mine, theirs = graph[one], graph[other]
    return sum(mine[thing]["weight"] * theirs[thing]["weight"] for thing in mine.keys() & theirs.keys())


def same(matrix: Any, graph: Any, names: Sequence[str]) -> bool:
    return bool((matrix != networkx.to_scipy_sparse_array(graph, names)).nnz == 0)


if __name__ == "__main__":
    main()
