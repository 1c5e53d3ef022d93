"""Communities in the congruence network: planted camps are found, whatever the order of statements."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import statement
from strategies import statements as any_statements

from causerie.maps.discourse.communities import communities


def wants(actor: str, thing: str, link: int = 1, document: str = "d", **fields):
    return statement(actor, thing, relation="wants", link=link, document=document, **fields)


def planted(noise: float = 0.1):
    """Two camps of ten who take opposite sides on ten things; one time in ten the wrong one."""
    draw = random.Random(3)
    sides = {f"{side}{n}": 1 if side == "left" else -1 for side in ("left", "right") for n in range(10)}
    things = [f"thing {n}" for n in range(10)]
    taken = [(actor, thing) for actor in sides for thing in draw.sample(things, 6)]
    return [wants(actor, thing, sides[actor] * (-1 if draw.random() < noise else 1)) for actor, thing in taken]


def test_planted_camps_are_found():
    found = communities(planted())
    assert [{member[:4] for member in community.members} for community in found.found] == [{"left"}, {"righ"}]
    assert (found.alone, found.polarisation.camps) == ((), 2)
    assert found.polarisation.within > 0.75
    assert found.polarisation.between > 0.75
    assert found.modularity > 0.25


def test_what_a_community_shares_is_told_with_its_statements():
    said = [wants("Ana", "tax", -1), wants("Ben", "the taxes", -1), wants("Ben", "growth"), wants("Cid", "tax", 1)]
    (community,) = communities(said).found
    assert (community.name, community.members) == ("camp of Ana", ("Ana", "Ben"))
    assert [(view.concept, view.sign, view.members, len(view.evidence)) for view in community.shared] == [("tax", -1, ("Ana", "Ben"), 2)]
    assert communities(said).alone == ("Cid",)
    assert communities(said).membership == {"Ana": "camp of Ana", "Ben": "camp of Ana"}


def test_a_community_is_called_after_the_one_who_agrees_most_with_it():
    said = [wants("Ana", "tax"), wants("Ben", "tax"), wants("Ben", "growth"), wants("Cid", "growth")]
    assert [community.name for community in communities(said).found] == ["camp of Ben"]


def test_the_one_who_agrees_most_is_not_the_one_who_says_least():
    few = [wants(name, "tax") for name in ("Ana", "Ben")]
    much = [wants("Zoe", thing) for thing in ("tax", "growth", "jobs", *(f"thing {n}" for n in range(9)))]
    found = communities([*few, *much, wants("Cid", "growth"), wants("Cid", "jobs")], resolution=0.1).found
    assert [(community.name, len(community.members)) for community in found] == [("camp of Zoe", 4)]


def test_views_on_what_leads_to_what_join_and_part_their_holders():
    said = [statement(holder=name, link=link) for name, link in (("Ana", 1), ("Ben", 1), ("Cid", -1), ("Dee", -1))]
    found = communities([*said, statement()])
    assert [community.members for community in found.found] == [("Ana", "Ben"), ("Cid", "Dee")]
    assert found.found[0].shared[0].concept == "taxes → investment"
    assert (found.polarisation.within, found.polarisation.between) == (1, 1)


def test_repetition_in_a_story_counts_once():
    said = [wants("Ana", "tax"), wants("Ben", "tax"), *(wants("Ana", "tax", document="reprint") for _ in range(3))]
    counts = [len(communities(said, stories=stories).found[0].shared[0].evidence) for stories in ({"reprint": "d"}, {})]
    assert counts == [2, 3]


def test_what_is_unsure_denied_or_asked_is_no_view():
    said = [wants("Ana", "tax", confidence=0.4), wants("Ben", "tax", modality="denied"), wants("Cid", "tax", modality="asked")]
    assert communities(said, threshold=0.5).polarisation.actors == 0
    assert communities([]).found == ()


def test_resolution_makes_communities_smaller():
    sizes = [len(communities(planted(), resolution=resolution).found) for resolution in (0.1, 1, 1.5)]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1]


@pytest.mark.parametrize("seed", [1, 7])
def test_same_seed_same_communities_whatever_the_order(seed):
    said = planted(0.4)
    assert communities(random.Random(1).sample(said, len(said)), seed=seed) == communities(said, seed=seed)


@given(st.lists(any_statements, max_size=8), st.randoms())
@settings(max_examples=30, deadline=None)
def test_every_actor_is_in_one_place_and_order_changes_nothing(said, draw):
    found = communities(said)
    everyone = [*found.alone, *(member for community in found.found for member in community.members)]
    assert len(everyone) == len(set(everyone)) == found.polarisation.actors
    assert all(len(community.members) > 1 and community.shared for community in found.found)
    assert communities(draw.sample(said, len(said))) == found


def test_a_pronoun_is_no_actor_and_no_concept():
    said = [wants("they", "tax"), wants("Ann", "tax"), wants("they", "schools"), wants("Ben", "schools")]
    assert communities(said).found == ()
    assert communities([wants("Ann", "it"), wants("Ben", "it")]).found == ()
