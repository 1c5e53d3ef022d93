"""Why an outcome moves: Axelrod's example, order, bounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import causal_map, edge, statement

from causerie.scenarios.paths import paths_from, rank

TAX = [("tax", "debt", -1), ("debt", "growth", -1), ("tax", "spend", 1), ("spend", "growth", 1)]


def signs(links, source, target):
    found = paths_from(source, [edge(*link) for link in links])
    return sorted(path.sign for path in found.get(target, []))


@pytest.mark.parametrize(
    ("links", "source", "target", "expected"),
    [
        (TAX, "tax", "growth", [1, 1]),
        ([*TAX, ("tax", "growth", -1)], "tax", "growth", [-1, 1, 1]),
        (TAX, "growth", "tax", []),
    ],
    ids=["agreed", "ambivalent", "none"],
)
def test_axelrods_signs(links, source, target, expected):
    assert signs(links, source, target) == expected


def ways(paths):
    return [("".join([path.edges[0].subject, *(e.object for e in path.edges)]), path.sign, path.strength) for path in paths]


def test_the_strongest_stand_first_and_short_ones_among_equals():
    map_ = causal_map([[0, 0.5, 0.1, 1.0], [0, 0, -0.5, 0], [0, 0, 0, 0], [0, 0.5, 0, 0]])
    found = paths_from("A", map_.edges)
    assert ways(found["C"]) == [("ABC", -1, 0.25), ("ADBC", -1, 0.25), ("AC", 1, 0.1)]
    assert rank([*found["C"][1:], found["C"][0]], most=2) == tuple(found["C"][:2])


def test_at_most_five_links_unless_nothing_shorter_leads_there():
    line = [edge(a, b, 0.9) for a, b in zip("ABCDEFG", "BCDEFGH", strict=False)]
    found = paths_from("A", line)
    assert [len(found[node][0].edges) for node in "BCDEFGH"] == [1, 2, 3, 4, 5, 6, 7]
    detour = paths_from("A", [*line, edge("A", "G", 0.1)])
    assert ways(detour["G"]) == [("AG", 1, 0.1)]


def test_no_path_leads_through_another_lever():
    edges = causal_map([[0, 0.5, 0], [0, 0, 0.5], [0, 0, 0]]).edges
    assert sorted(paths_from("A", edges)) == ["B", "C"]
    assert sorted(paths_from("A", edges, levers=["B"])) == []


def test_a_path_shows_its_weakest_edge_and_an_even_contest_has_no_sign():
    doubtful = edge("B", "C", 0.9, belief=0.3)
    contested = edge("C", "D", 0.0, positive=(statement(),), negative=(statement(link=-1),))
    found = paths_from("A", [edge("A", "B", 0.1), doubtful, contested])
    assert found["C"][0].weakest == doubtful
    assert (found["D"][0].sign, found["D"][0].strength) == (0, 0.0)


def test_a_dense_map_gives_its_strongest_paths_in_bounded_time():
    size = 60
    full = [edge(f"{i:02}", f"{j:02}", ((i * 7 + j * 3) % 10 + 1) / 11) for i in range(size) for j in range(size) if i != j]
    found = paths_from("00", full)
    assert len(found) == size - 1
    assert all(1 <= len(paths) <= 5 for paths in found.values())


@given(st.lists(st.floats(-1, 1).map(lambda w: round(w, 3)), min_size=20, max_size=20))
def test_paths_are_the_strongest_of_all_simple_paths(weights):
    cells = iter(weights)
    map_ = causal_map([[0 if i == j else next(cells) for j in range(5)] for i in range(5)])
    onward = {(e.subject, e.object): e.weight for e in map_.edges}

    def products(node, seen, product):
        yield from [(node, product)] if len(seen) > 1 else []
        for (a, b), weight in onward.items():
            if a == node and b not in seen:
                yield from products(b, seen | {b}, product * weight)

    expected = {}
    for node, product in products("A", {"A"}, 1.0):
        expected.setdefault(node, []).append(abs(product))
    found = {node: [path.strength for path in paths] for node, paths in paths_from("A", map_.edges).items()}
    assert found == {node: pytest.approx(sorted(all_, reverse=True)[:5], abs=1e-6) for node, all_ in expected.items()}
