"""How long does a scenario take on the maps of several camps, and how much faster is a run than FCMpy's?

A run is one drawn map, settled with the lever held. FCMpy simulates the same drawn maps in the same process, from the same
start, with the same rule, function, slope and epsilon; how far its states are from ours at the most is printed too. Its
releases pin libraries that do not install on Python 3.11, but its simulator needs only pandas: `pip install --no-deps fcmpy`
and `pip install pandas`. Without it the peer is `loop`, the same steps as numpy matrix products, one run at a time.
"""

import argparse
import importlib
import json
import resource
import sys
import time
import types
import warnings
from contextlib import redirect_stdout
from importlib.util import find_spec
from io import StringIO
from pathlib import Path

import numpy as np

from causerie.records import CausalMap, Edge, Lever, Scenario
from causerie.scenarios.comparison import side_by_side
from causerie.scenarios.draws import draw
from causerie.scenarios.dynamics import settle, wiring

LEVER = "n000"


def camp_map(camp: str, nodes: int, links: int, seed: int) -> CausalMap:
    """A map of random links with the evidence of one to six statements each, contested here and there."""
    stream = np.random.default_rng(seed)
    pairs = np.unique(stream.choice(nodes * nodes, size=links * 2, replace=False))
    pairs = stream.permutation(pairs[pairs // nodes != pairs % nodes])[:links]
    return CausalMap(
        camp=camp, edges=tuple(sorted((_edge(int(pair), nodes, stream) for pair in pairs), key=lambda e: (e.subject, e.object)))
    )


def _edge(pair: int, nodes: int, stream: np.random.Generator) -> Edge:
    plus, minus = (0.8 * int(count) for count in stream.integers(0, 4, size=2))
    plus += 0.8 * (plus + minus == 0)
    return Edge(
        subject=f"n{pair // nodes:03}",
        object=f"n{pair % nodes:03}",
        positive=(),
        negative=(),
        doubted=(),
        weight=round((plus - minus) / (plus + minus + 1), 6),
        belief=0.8,
        low=0.0,
        high=1.0,
        plus=plus,
        minus=minus,
        linked=0.9,
    )


def fcmpy_simulator():
    """Return FCMpy's simulator without running the package's own imports (its learning modules load TensorFlow), or `None`."""
    found = find_spec("fcmpy")
    if found is None or find_spec("pandas") is None:
        return None
    package = types.ModuleType("fcmpy")
    package.__path__ = [str(Path(found.origin).parent)]
    sys.modules["fcmpy"] = package
    for name in ("fcmpy.expert_fcm",):
        part = types.ModuleType(name)
        part.__path__ = [str(Path(found.origin).parent / name.split(".")[1])]
        sys.modules[name] = part
    return importlib.import_module("fcmpy.simulator.simulator").FcmSimulator()


def by_fcmpy(simulator, matrix: np.ndarray, names: list[str], scenario: Scenario) -> np.ndarray:
    """Simulate one map; a concept without causes, as the lever is, keeps its level there by itself."""
    import pandas

    frame = pandas.DataFrame(matrix, index=names, columns=names)
    start = {name: float(name == LEVER) for name in names}
    with warnings.catch_warnings(), redirect_stdout(StringIO()):
        warnings.simplefilter("ignore")
        result = simulator.simulate(start, frame, "tanh", "kosko", thresh=scenario.epsilon, iterations=scenario.cap)
    return result[names].iloc[-1].to_numpy(dtype=float)


def by_loop(matrix: np.ndarray, names: list[str], scenario: Scenario) -> np.ndarray:
    held = np.array([name == LEVER for name in names])
    state = held * 1.0
    for _ in range(scenario.cap):
        before, state = state, np.where(held, 1.0, np.tanh(state @ matrix))
        if np.abs(state - before).max() <= scenario.epsilon:
            break
    return state


def compared(map_: CausalMap, scenario: Scenario, runs: int) -> dict[str, object]:
    """Time the same runs here, in a batch, and by the peer, one by one: in each case the least of a few times.

    Links to the lever, which is held, are left out.
    """
    edges = sorted((e for e in map_.edges if e.object != LEVER), key=lambda e: (e.object, e.subject))
    wires = wiring((e.subject, e.object) for e in edges)
    weights = np.stack([draw(e, scenario.draws, scenario.seed) for e in edges])
    simulator, batches, times, apart = fcmpy_simulator(), [], [], 0.0
    for _ in range(runs):
        start = time.perf_counter()
        ours = settle(wires, weights, scenario, held={LEVER: 1.0}, start=np.array([float(n == LEVER) for n in wires.nodes]))
        batches.append(time.perf_counter() - start)
    each = min(batches) / scenario.draws
    free = np.array([name != LEVER for name in wires.nodes])
    for run in range(runs):
        matrix = np.zeros((len(wires.nodes),) * 2)
        matrix[wires.source, wires.target] = scenario.slope * weights[:, run]  # the peer's tanh has no slope
        start = time.perf_counter()
        theirs = by_fcmpy(simulator, matrix, list(wires.nodes), scenario) if simulator else by_loop(matrix, list(wires.nodes), scenario)
        times.append(time.perf_counter() - start)
        apart = max(apart, float(np.abs(theirs - ours.states[:, run])[free].max()))
    return {
        "peer": "FCMpy" if simulator else "loop",
        "seconds a run, in a batch": round(each, 6),
        "peer's seconds a run": round(min(times), 4),
        "ratio": round(min(times) / each, 1),
        "largest difference of a state": round(apart, 6),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nodes", type=int, default=500)
    parser.add_argument("--links", type=int, default=5_000)
    parser.add_argument("--draws", type=int, default=1_000)
    parser.add_argument("--camps", type=int, default=4)
    parser.add_argument("--peer-runs", type=int, default=3)
    options = parser.parse_args()
    maps = [camp_map(f"camp {number}", options.nodes, options.links, number) for number in range(options.camps)]
    scenario = Scenario(levers=(Lever(node=LEVER, level=1.0),), draws=options.draws, slope=0.3)
    start = time.perf_counter()
    runs = side_by_side(maps, scenario)
    seconds = time.perf_counter() - start
    print(
        json.dumps(
            {
                **vars(options),
                "seconds, all camps, with paths": round(seconds, 2),
                "settled": min(run.settled for run in runs),
                **compared(maps[0], scenario, options.peer_runs),
                "peak GB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20, 2),
            }
        )
    )


if __name__ == "__main__":
    main()
