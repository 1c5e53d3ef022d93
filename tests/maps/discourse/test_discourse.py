"""Projections and norms against numbers worked out by hand, and the laws they keep."""

import networkx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import find
from strategies import DEBATE
from strategies import positions as coded

from causerie.errors import UsageError
from causerie.maps.discourse.columns import columns, compact, excluded, take
from causerie.maps.discourse.modes import cells, concepts_as_actors, one_mode, similarity, two_mode

TOY = coded(DEBATE)


def pairs(matrix):
    """The pairs AB, AC, BC."""
    dense = matrix.toarray()
    assert (dense == dense.T).all()
    assert not dense.diagonal().any()
    return [dense[0, 1], dense[0, 2], dense[1, 2]]


@pytest.mark.parametrize(
    ("relation", "norm", "expected"),
    [
        ("ignore", "none", [3, 4, 3]),
        ("congruence", "none", [2, 2, 0]),
        ("conflict", "none", [1, 2, 3]),
        ("subtract", "none", [1, 0, -3]),
        ("congruence", "average", [0.8, 2 / 3, 0]),
        ("subtract", "average", [0.4, 0, -1.2]),
        ("congruence", "jaccard", [0.5, 0.4, 0]),
        ("congruence", "dna_cosine", [1 / 3, 2 / 9, 0]),
        ("congruence", "cosine", [0.632456, 0.4, 0]),
    ],
)
def test_one_mode_of_the_fixture(relation, norm, expected):
    assert pairs(one_mode(TOY, relation, normalise=norm)) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    ("relation", "norm", "expected"),
    [
        ("ignore", "none", [[2, 1], [1, 1], [1, 2]]),
        ("subtract", "none", [[2, -1], [1, 1], [-1, -2]]),
        ("combine", "none", [[1, 2], [1, 1], [2, 2]]),
        ("ignore", "activity", [[2 / 3, 1 / 3], [1 / 2, 1 / 2], [1 / 3, 2 / 3]]),
        ("ignore", "prominence", [[1 / 2, 1 / 4], [1 / 4, 1 / 4], [1 / 4, 1 / 2]]),
        ("subtract", "activity", [[2 / 3, -1 / 3], [1 / 2, 1 / 2], [-1 / 3, -2 / 3]]),
    ],
)
def test_two_mode_of_the_fixture(relation, norm, expected):
    assert two_mode(TOY, relation, normalise=norm).toarray() == pytest.approx(np.array(expected))


def test_combine_tells_both_from_either():
    assert two_mode(coded(["A x +", "A x -", "B x -"]), "combine").toarray().tolist() == [[3], [2]]


def test_rows_and_columns_of_the_norms_sum_to_one():
    assert two_mode(TOY, "ignore", normalise="activity").sum() == pytest.approx(3)
    assert two_mode(TOY, "ignore", normalise="prominence").sum() == pytest.approx(2)


def test_concepts_meet_over_actors():
    assert one_mode(concepts_as_actors(TOY), "congruence").toarray().tolist() == [[0, 3], [3, 0]]
    assert one_mode(concepts_as_actors(TOY), "conflict").toarray().tolist() == [[0, 2], [2, 0]]


GRADED = ["A x 3", "A x 3", "B x -3", "B x -3", "B x -3"]


def test_a_graded_qualifier_counts_by_distance_on_the_scale_that_was_declared():
    graded = coded(GRADED, float)
    assert one_mode(graded, "congruence", scale=(-5, 5))[0, 1] == pytest.approx(2.4)  # 2 * 3 * (1 - 6 / 10), DNA's manual
    assert one_mode(graded, "conflict", scale=(-5, 5))[0, 1] == pytest.approx(3.6)
    assert one_mode(graded, "congruence", scale=(-3, 3)).nnz == 0, "the range observed is not the range declared"
    assert two_mode(graded, "subtract", scale=(-5, 5)).toarray() == pytest.approx(np.array([[1.2], [-1.8]]))


def test_a_level_off_the_scale_is_refused():
    with pytest.raises(UsageError, match="not on the scale from -1 to 1"):
        one_mode(coded(GRADED, float), "congruence")


def test_words_as_qualifier_agree_when_they_are_the_same():
    worded = coded(["A x red", "A x blue", "B x red", "C x green"], str)
    assert pairs(one_mode(worded, "congruence", scale=None)) == [1, 0, 0]
    assert pairs(one_mode(worded, "conflict", scale=None)) == [1, 2, 1]
    with pytest.raises(UsageError, match="two-mode network has no relation 'subtract'"):
        two_mode(worded, "subtract", scale=None)


def test_a_pair_weighs_the_root_of_the_product_of_its_kernel_weights():
    said = coded(["A x +", "B x +"])
    assert one_mode(said, "congruence", weights=np.array([0.25, 0.04]))[0, 1] == pytest.approx(0.1)
    assert two_mode(said, "ignore", weights=np.array([0.25, 0.04])).toarray().tolist() == [[0.25], [0.04]]


def test_kernel_weights_of_one_change_nothing_in_any_norm():
    ones = np.ones(len(TOY))
    for norm in ("none", "average", "jaccard", "cosine", "dna_cosine"):
        assert pairs(one_mode(TOY, "congruence", normalise=norm, weights=ones)) == pairs(one_mode(TOY, "congruence", normalise=norm))


@pytest.mark.parametrize(
    ("project", "relation", "norm", "says"),
    [
        (one_mode, "combine", "none", "no relation 'combine'"),
        (one_mode, "ignore", "activity", "cannot be normalised by 'activity'"),
        (two_mode, "congruence", "none", "no relation 'congruence'"),
        (two_mode, "ignore", "average", "cannot be normalised by 'average'"),
        (two_mode, "combine", "activity", "cannot be normalised"),
    ],
)
def test_what_does_not_go_together_is_refused(project, relation, norm, says):
    with pytest.raises(UsageError, match=says):
        project(TOY, relation, normalise=norm)


rows = st.lists(
    st.builds("{} {} {}".format, st.sampled_from("ABCD"), st.sampled_from("xyz"), st.sampled_from("+-")), min_size=1, max_size=30
)


def dense(lines, relation, norm="none"):
    return one_mode(coded(lines), relation, normalise=norm).toarray()


@given(rows)
def test_congruence_and_conflict_are_all_there_is(lines):
    assert (dense(lines, "congruence") + dense(lines, "conflict") == dense(lines, "ignore")).all()
    assert (dense(lines, "congruence") - dense(lines, "conflict") == dense(lines, "subtract")).all()


@given(rows)
def test_networks_are_symmetric_and_have_no_loops(lines):
    for norm in ("none", "average", "jaccard", "cosine", "dna_cosine"):
        network = dense(lines, "subtract", norm)
        assert network == pytest.approx(network.T)
        assert not network.diagonal().any()


@given(rows, st.randoms(use_true_random=False))
def test_the_order_of_statements_changes_nothing(lines, random):
    mixed = random.sample(lines, len(lines))
    for norm in ("none", "jaccard"):
        assert (dense(lines, "subtract", norm) == dense(mixed, "subtract", norm)).all()
    assert (two_mode(coded(lines), "subtract") != two_mode(coded(mixed), "subtract")).nnz == 0


@given(rows)
def test_other_labels_change_nothing(lines):
    turned = [line.translate(str.maketrans("ABCDxyz", "DCBAzyx")) for line in lines]
    assert (dense(lines, "congruence")[::-1, ::-1] == dense(turned, "congruence")).all()


@given(rows)
def test_inverting_every_agreement_changes_no_one_mode_network(lines):
    inverted = [line.translate(str.maketrans("+-", "-+")) for line in lines]
    for relation in ("congruence", "conflict"):
        assert (dense(lines, relation) == dense(inverted, relation)).all()


@given(rows, rows)
def test_leaving_a_document_out_again_restores_the_network(lines, more):
    actors, concepts, signs = zip(*(line.split() for line in lines + more), strict=True)
    documents = ["a"] * len(lines) + ["b"] * len(more)
    both = columns(documents, [None] * len(documents), actors, concepts, [1 if sign == "+" else -1 for sign in signs])
    back = compact(take(both, ~excluded(both, {"document": ["b"]})))
    assert (one_mode(back, "subtract", normalise="average").toarray() == dense(lines, "subtract", "average")).all()


@settings(max_examples=20)
@given(rows)
def test_norms_follow_their_definitions(lines):
    said = coded(lines)
    x = cells(said).toarray()
    network, n, length = dense(lines, "congruence"), x.sum(axis=1), np.sqrt((x * x).sum(axis=1))
    jaccard = np.array([[a[b == 0].sum() + b[a == 0].sum() + (a * b).sum() for b in x] for a in x])
    expected = {"average": (n[:, None] + n) / 2, "dna_cosine": n[:, None] * n, "cosine": length[:, None] * length, "jaccard": jaccard}
    for norm, divisor in expected.items():
        assert dense(lines, "congruence", norm) * divisor == pytest.approx(network)


@settings(max_examples=20)
@given(rows)
def test_networkx_projects_the_same(lines):
    said = coded(lines)
    graph = networkx.Graph()
    for i, j, count in zip(*find(two_mode(said, "ignore")), strict=True):
        graph.add_edge(f"actor {i}", f"concept {j}", weight=count)
    product = lambda g, u, v: sum(g[u][c]["weight"] * g[v][c]["weight"] for c in g[u].keys() & g[v].keys())  # noqa: E731
    names = [f"actor {i}" for i in range(len(said.actors))]
    projected = networkx.bipartite.generic_weighted_projected_graph(graph, names, weight_function=product)
    assert (networkx.to_numpy_array(projected, names) == dense(lines, "ignore")).all()


def test_similarity_of_two_levels_is_that_of_agreement_and_disagreement():
    assert similarity((-1.0,)).tolist() == [[1.0]]
    assert similarity(("a", "b"), None).tolist() == [[1, 0], [0, 1]]


def test_nothing_said_is_an_empty_network():
    empty = columns([], [], [], [], [])
    assert one_mode(empty, "subtract", normalise="average").shape == (0, 0)
    assert two_mode(empty, "subtract").shape == (0, 0)
