"""Networks of statements: each tie leads back to the positions it rests on."""

import pytest
from strategies import statement

from causerie.errors import NameNotFound
from causerie.maps.discourse.networks import discourse
from causerie.records import Projection

DATES = {"a": "2026-03-01", "b": "2026-03-20", "c": "2026-03-25"}


def wants(actor, thing, sign=1, document="a", **fields):
    return statement(actor, thing, relation="wants", link=sign, document=document, **fields)


SAID = [
    wants("Ana", "tax"),
    wants("Ana", "tax", quote_start=90),
    wants("Ana", "wall", -1, "b"),
    wants("Ben", "tax", -1, "b"),
    wants("Ben", "wall", -1, "c"),
    wants("Cy", "tax", 1, "c"),
    statement("Ana", "tax"),
]


def drawn(said=SAID, threshold=0.0, **made):
    (network,) = discourse(said, DATES, Projection(**made), threshold=threshold)
    return network


def weights(network):
    return {(tie.source, tie.target): tie.weight for tie in network.ties}


def test_two_mode_says_who_is_for_and_against_what():
    network = drawn()
    assert (network.sources, network.targets) == (("Ana", "Ben", "Cy"), ("tax", "wall"))
    assert weights(network) == {("Ana", "tax"): 1, ("Ana", "wall"): -1, ("Ben", "tax"): -1, ("Ben", "wall"): -1, ("Cy", "tax"): 1}
    assert weights(drawn(duplicates="include"))["Ana", "tax"] == 2


def test_one_mode_says_who_agrees_with_whom():
    assert weights(drawn(mode="one")) == {("Ana", "Cy"): 1, ("Ben", "Cy"): -1}, "Ana and Ben agree once and disagree once"
    assert weights(drawn(mode="one", relation="congruence")) == {("Ana", "Ben"): 1, ("Ana", "Cy"): 1}
    assert weights(drawn(mode="one", relation="conflict")) == {("Ana", "Ben"): 1, ("Ben", "Cy"): 1}


def test_concepts_are_joined_over_actors():
    network = drawn(mode="concepts", relation="conflict")
    assert (network.sources, weights(network)) == (("tax", "wall"), {("tax", "wall"): 1})


def test_a_tie_holds_the_statements_it_rests_on():
    two = {(tie.source, tie.target): tie.evidence for tie in drawn(duplicates="include").ties}
    assert two["Ana", "tax"] == (SAID[0], SAID[1])
    one = {(t.source, t.target): t.evidence for t in drawn(mode="one", relation="congruence").ties}
    assert one["Ana", "Ben"] == (SAID[2], SAID[4]), "what they agree on, not what they disagree on"
    assert {t.evidence for t in drawn(mode="one", relation="conflict").ties if t.target == "Ben"} == {(SAID[0], SAID[3])}


def test_every_number_of_a_two_mode_network_is_its_evidence():
    for tie in drawn(duplicates="include").ties:
        assert tie.weight == sum(s.sign for s in tie.evidence)


def test_the_order_of_statements_changes_nothing():
    assert drawn(mode="one", normalise="average") == drawn(SAID[::-1], mode="one", normalise="average")


def test_withdrawing_a_document_restores_the_network():
    assert drawn([s for s in [*SAID, wants("Dan", "tax", 1, "z")] if s.document != "z"]) == drawn()


def test_a_reprint_counts_once():
    stories = {"b": "a", "a": "a"}
    said = [wants("Ana", "tax"), wants("Ana", "tax", document="b")]
    (network,) = discourse(said, DATES, Projection(), stories=stories)
    assert weights(network) == {("Ana", "tax"): 1}


def test_what_is_excluded_is_gone_before_the_projection():
    network = drawn(mode="one", relation="ignore", exclude=(("actor", "cy"), ("concept", "Walls")))
    assert (network.sources, weights(network)) == (("Ana", "Ben"), {("Ana", "Ben"): 1})
    with pytest.raises(NameNotFound, match="No concept is called 'wal wal'"):
        drawn(exclude=(("concept", "wal wal"),))


def test_a_window_holds_its_days_on_the_same_nodes():
    first, second = discourse(SAID, DATES, Projection(window=15))
    assert (first.start, first.end, second.start) == ("2026-03-01", "2026-03-15", "2026-03-16")
    assert first.sources == second.sources == ("Ana", "Ben", "Cy")
    assert weights(first) == {("Ana", "tax"): 1}
    assert len(second.ties) == 4
    assert len(discourse(SAID, DATES, Projection(window=15, step=5))) == 3


def test_a_kernel_weighs_by_distance_from_the_middle():
    (network,) = discourse(SAID[:1] + SAID[4:], DATES, Projection(window=49, kernel="triangular"))
    assert weights(network)["Ben", "wall"] == pytest.approx(-1 + 2 * 0 / 49), "25 March is the middle of 49 days from 1 March"
    assert weights(network)["Ana", "tax"] == pytest.approx(1 - 48 / 49)


def test_nothing_said_is_an_empty_network():
    assert drawn([]).ties == ()
    assert discourse([], {}, Projection(window=30)) == []


def test_windows_are_counted_in_days_months_or_positions():
    assert [network.start for network in discourse(SAID, DATES, Projection(window=1, unit="month"))] == ["2026-03-01"]
    assert [(n.start, n.end) for n in discourse(SAID, DATES, Projection(window=3, unit="event"))] == [
        ("2026-03-01", "2026-03-20"),
        ("2026-03-25", "2026-03-25"),
    ]
