"""Statements to a signed map with the evidence for both signs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import mention, statement

from causerie.maps.causal.links import causal_map
from causerie.maps.periods import period
from causerie.records import ALL, FIRMNESS, TEXT_VOICE


def lowering(subject, object, **fields):
    return statement(subject, object, link=-1, **fields)


def only_edge(*statements, **options):
    (edge,) = causal_map(statements, **options).edges
    return edge


def test_one_statement_makes_one_edge():
    said = statement("taxes", "investment", confidence=0.8)
    edge = only_edge(said)
    assert (edge.subject, edge.object, edge.sign, edge.positive) == ("taxes", "investment", 1, (said,))
    assert edge.weight == pytest.approx(0.8 / 1.8, abs=1e-6)
    assert edge.belief == edge.linked == pytest.approx(0.75)  # 1 - (0.05 + 0.2)


def test_directions_of_the_mentions_give_the_sign():
    tax_cut = mention("lower taxes", "taxes", direction=-1)
    edge = only_edge(statement(subject="x", object="investment"), threshold=0.0)
    assert edge.sign == 1
    said = statement("taxes", "investment")
    lower = type(said)(document="d", relation="causes", subject=tax_cut, object=mention("investment"), link=1, modality="stated")
    assert only_edge(lower).sign == -1
    assert only_edge(lower).negative == (lower,)


def test_trivial_variants_are_one_node_under_the_commonest_spelling():
    map_ = causal_map([statement("The Taxes", "jobs"), statement("tax", "job", document="e"), statement("tax", "jobs", document="f")])
    assert map_.nodes == ("jobs", "tax")
    assert len(map_.edges) == 1


def test_the_maps_of_two_camps_share_their_nodes():
    said = [statement("Tax", "jobs", holder="Ana"), statement("taxes", "jobs", holder="Ben"), statement("taxes", "jobs", holder="Ben")]
    assert causal_map(said, camp="Ana").nodes == causal_map(said, camp="Ben").nodes == ("jobs", "taxes")


def test_evidence_is_kept_for_both_signs_and_denials():
    plus, minus, denied = statement(document="a"), lowering("taxes", "investment", document="b"), statement(document="c", modality="denied")
    edge = only_edge(minus, denied, plus)
    assert (edge.positive, edge.negative, edge.doubted) == ((plus,), (minus,), (denied,))
    assert edge.weight == 0
    assert edge.plus == edge.minus == edge.doubt == 0.9
    assert edge.belief < 0.5
    assert edge.linked > edge.belief


def test_a_denial_lowers_belief_and_weight():
    plain, denied = only_edge(statement(document="a")), only_edge(statement(document="a"), statement(document="b", modality="denied"))
    assert denied.belief < plain.belief
    assert 0 < denied.weight < plain.weight


def test_a_link_that_is_only_denied_has_no_weight():
    edge = only_edge(statement(modality="denied"))
    assert (edge.weight, edge.belief, edge.linked, edge.low, edge.high) == (0, 0, 0, 0, 1)


def test_a_question_makes_no_edge():
    assert causal_map([statement(modality="asked")]).edges == ()


@pytest.mark.parametrize("relation", ["wants", "ties"])
def test_other_relations_make_no_edge(relation):
    assert causal_map([statement(relation=relation)]).edges == ()


@pytest.mark.parametrize("modality", ["hedged", "hoped"])
def test_a_hedge_and_a_hope_weigh_less_but_are_believed_said(modality):
    stated, soft = only_edge(statement()), only_edge(statement(modality=modality))
    assert soft.plus == pytest.approx(0.9 * FIRMNESS[modality])
    assert soft.weight < stated.weight
    assert soft.belief == stated.belief


def test_a_self_loop_is_dropped():
    assert causal_map([statement("inflation", "the Inflation")]).edges == ()


def test_repeating_in_one_document_is_no_new_evidence():
    once, twice = [statement(confidence=0.9)], [statement(confidence=0.9), statement(confidence=0.7, quote_start=50)]
    assert only_edge(*twice).weight == only_edge(*once).weight
    assert only_edge(*twice).belief == only_edge(*once).belief
    assert len(only_edge(*twice).positive) == 2, "but the sentence stays"


def test_of_what_is_repeated_the_firmest_counts():
    hedged, stated = statement(modality="hedged", confidence=0.9), statement(confidence=0.8)
    assert only_edge(hedged, stated).plus == only_edge(stated).plus == 0.8


def test_another_holder_or_document_is_new_evidence():
    one = only_edge(statement())
    same_page = only_edge(statement(), statement(holder="Ana"))
    other_page = only_edge(statement(), statement(document="e"))
    assert one.weight < same_page.weight == other_page.weight
    assert one.belief < same_page.belief < other_page.belief, "one document can mislead with all it says"


def test_reprints_of_a_story_count_once_and_stay():
    said = [statement(document=document) for document in "abc"]
    reprinted, apart = only_edge(*said, stories={"a": "s", "b": "s"}), only_edge(*said)
    assert reprinted.plus == pytest.approx(1.8)
    assert apart.plus == pytest.approx(2.7)
    assert reprinted.belief == only_edge(*said[1:]).belief < apart.belief
    assert reprinted.positive == apart.positive == tuple(said)
    assert len(reprinted.independent) == 2


def test_a_story_with_two_voices_is_one_source_of_error():
    said = [statement(document="a", holder="Ana"), statement(document="b", holder="Ben")]
    assert only_edge(*said, stories={"b": "a"}).belief < only_edge(*said).belief
    assert only_edge(*said, stories={"b": "a"}).plus == only_edge(*said).plus


def test_the_statements_that_count_are_the_effective_number():
    said = [
        statement(),
        statement(quote_start=9),
        statement(document="e", modality="hedged"),
        lowering("taxes", "investment", document="f"),
    ]
    edge = only_edge(*said, statement(document="g", modality="denied"))
    counts = {side: sum(s.counts for on, s in edge.independent if on == side) for side in (1, -1, 0)}
    assert (counts[1], counts[-1], counts[0]) == pytest.approx((edge.plus, edge.minus, edge.doubt))
    assert [on for on, _ in edge.independent] == [1, 1, -1, 0]


def test_the_interval_widens_with_the_readers_error():
    sure = [statement(document=f"p{i}", confidence=1.0) for i in range(6)] + [lowering("taxes", "investment", document="n", confidence=1.0)]
    unsure = [statement(document=f"p{i}", confidence=0.5) for i in range(12)]
    unsure += [lowering("taxes", "investment", document=f"n{i}", confidence=0.5) for i in range(2)]
    one, other = only_edge(*sure), only_edge(*unsure)
    assert (one.plus, one.minus) == (other.plus, other.minus) == (6, 1)
    assert other.low < one.low < one.high < other.high


def test_a_period_takes_the_documents_of_its_days():
    said = [statement("Tax", "b", document="old"), statement("taxes", "c", document="new"), statement("taxes", "d", document="undated")]
    dates = {"old": "2025-12-31", "new": "2026-01-01", "undated": None}
    then, now = (causal_map(said, period=days, dates=dates) for days in (period(before="2026"), period(after="2026")))
    assert then.nodes == ("b", "taxes"), "the spelling is that of all statements"
    assert now.nodes == ("c", "taxes")
    assert len({then.id, now.id, causal_map(said).id}) == 3
    assert now.period == period(after="2026-01-01")


def test_the_map_says_what_each_filter_left():
    said = [statement("a", "b", holder="Ana"), statement("b", "c", holder="Ana", confidence=0.4), statement("a", "b"), statement("a", "a")]
    map_ = causal_map(said, camp="Ana", threshold=0.5, period=period(before="2026"), dates={"d": "2025-05-05"})
    assert map_.sieve == (
        ("read", 4),
        ("say that one thing leads to another", 3),
        ("by 'Ana'", 2),
        ("before 2026-01-01", 2),
        ("with confidence 0.5 or more", 1),
    )


def test_camps():
    said = [
        statement("a", "b"),
        statement("b", "c", holder="the Critics"),
        statement("c", "d", holder="Ana"),
        statement("d", "e", holder="Ben"),
    ]
    pairs = lambda **options: [(e.subject, e.object) for e in causal_map(said, **options).edges]  # noqa: E731
    assert pairs() == pairs(camp=ALL) == [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e")]
    assert pairs(camp=TEXT_VOICE) == [("a", "b")]
    assert pairs(camp="critics") == [("b", "c")]
    assert pairs(camp="the two", holders=["Ana", "Ben"]) == [("c", "d"), ("d", "e")]
    assert pairs(camp="nobody") == []


def test_the_threshold_leaves_out_what_is_unsure():
    said = [statement("a", "b", confidence=0.4), statement("b", "c", confidence=0.5)]
    map_ = causal_map(said, threshold=0.5)
    assert map_.threshold == 0.5
    assert map_.nodes == ("b", "c")


def test_an_edge_over_many_documents_stays_finite():
    edge = only_edge(
        *(statement(document=f"p{i}") for i in range(600)), *(lowering("taxes", "investment", document=f"n{i}") for i in range(400))
    )
    assert edge.belief == 1.0
    assert edge.sign == 1
    assert edge.low < 0.6 < edge.high
    assert edge.high - edge.low < 0.07


CLAIMS = st.builds(
    lambda ends, holder, document, start, **fields: statement(*ends, holder=holder, document=document, quote_start=start, **fields),
    st.sampled_from([("taxes", "jobs"), ("Tax", "jobs"), ("jobs", "growth"), ("growth", "The Jobs"), ("jobs", "job")]),
    holder=st.sampled_from([None, "Ana", "critics"]),
    document=st.sampled_from("abc"),
    start=st.integers(0, 3),
    link=st.sampled_from([1, -1]),
    modality=st.sampled_from(["stated", "hedged", "hoped", "denied", "asked"]),
    confidence=st.sampled_from([0.3, 0.6, 0.77, 0.9, 1.0]),
)


@given(st.lists(CLAIMS, max_size=12), st.randoms())
def test_the_order_of_statements_does_not_matter(said, random):
    assert causal_map(random.sample(said, len(said))) == causal_map(said)


@given(st.lists(CLAIMS, max_size=12))
def test_what_is_said_of_other_pairs_changes_no_edge(said):
    elsewhere = [statement("rain", "harvest", document="a"), statement("growth", "rain", document="b", link=-1)]
    edges = causal_map(said + elsewhere).edges
    assert [edge for edge in edges if "rain" not in (edge.subject, edge.object)] == list(causal_map(said).edges)


@given(st.lists(CLAIMS, max_size=12))
def test_numbers_keep_their_ranges_and_agree(said):
    for edge in causal_map(said).edges:
        assert -1 < edge.weight < 1
        assert 0 <= edge.belief <= 1
        assert 0 <= edge.linked <= 1
        assert 0 <= edge.low <= edge.high <= 1
        assert edge.subject != edge.object
        assert edge.evidence
        assert (edge.weight > 0) == (edge.plus > edge.minus)
        assert (edge.weight < 0) == (edge.plus < edge.minus)


def test_a_pronoun_is_no_node():
    said = [statement("it", "jobs"), statement("taxes", "They"), statement("taxes", "jobs")]
    assert causal_map(said).nodes == ("jobs", "taxes")
