"""Who is estranged if A joins B: triangles worked out by hand."""

from dataclasses import replace

import pytest
from strategies import tie_statement

from causerie.errors import NameNotFound, UsageError
from causerie.maps.ties.estranged import estranged
from causerie.maps.ties.network import actor_network


def network(*ties: tuple[str, str, int, int]):
    """Ties with a sign and a number of documents that tell of them."""
    return actor_network(tie_statement(f"{a} met {b}.", a, b, link, document=f"{n}") for a, b, link, times in ties for n in range(times))


def told(pushes):
    return [(push.change, push.subject, push.object, push.push) for push in pushes]


def test_a_friend_of_mine_who_is_your_foe_is_estranged_or_you_are_reconciled():
    pushes = estranged(network(("Ana", "Cid", 1, 1), ("Ben", "Cid", -1, 3)), "ana", "Ben")
    assert told(pushes) == [("estranged", "Ana", "Cid", -0.75), ("reconciled", "Ben", "Cid", 0.5)]
    assert (pushes[0].weight, pushes[0].joins) == (0.5, ("Ana", "Ben"))
    assert [s.quote for s in pushes[0].tie] == ["Ana met Cid."]
    assert [s.quote for s in pushes[0].because] == ["Ben met Cid."] * 3


def test_the_question_may_be_asked_either_way_round():
    drawn = network(("Ana", "Cid", 1, 1), ("Ben", "Cid", -1, 3), ("Dee", "Ben", 1, 2))
    assert told(estranged(drawn, "Ana", "Ben")) == told(estranged(drawn, "Ben", "Ana"))


def test_those_who_agree_already_are_not_pushed():
    assert estranged(network(("Ana", "Cid", 1, 1), ("Ben", "Cid", 1, 1)), "Ana", "Ben") == []


@pytest.mark.parametrize(("link", "change"), [(1, "drawn to"), (-1, "drawn against")])
def test_a_friend_takes_on_the_ties_of_a_friend(link, change):
    assert told(estranged(network(("Ana", "Dee", 1, 1), ("Cid", "Ben", link, 1)), "Ana", "Ben"))[0] == (change, "Ana", "Cid", link / 2)


def test_other_friends_in_common_can_hold_a_tie():
    held = [(name, "Cid", 1, 9) for name in ("Dee", "Eve")] + [("Ana", name, 1, 9) for name in ("Dee", "Eve")]
    pushes = estranged(network(("Ana", "Cid", 1, 1), ("Ben", "Cid", -1, 1), *held), "Ana", "Ben")
    assert ("estranged", "Ana", "Cid") not in [told_[:3] for told_ in told(pushes)]


def test_what_others_push_anyway_is_not_put_down_to_the_joining():
    drawn = network(("Ana", "Dee", 1, 9), ("Dee", "Cid", 1, 9), ("Ben", "Cid", -1, 1))
    assert "Cid" not in [push.object for push in estranged(drawn, "Ana", "Ben") if push.subject == "Ana"]


def test_what_the_two_are_to_each_other_now_does_not_count():
    pushes = estranged(network(("Ana", "Ben", -1, 9), ("Ana", "Cid", 1, 1), ("Ben", "Cid", -1, 3)), "Ana", "Ben")
    assert told(pushes) == [("estranged", "Ana", "Cid", -0.75), ("reconciled", "Ben", "Cid", 0.5)]


def test_friends_lost_come_first_the_most_strongly_pushed_before_the_others():
    drawn = network(("Ana", "Cid", 1, 1), ("Ben", "Cid", -1, 1), ("Ana", "Dee", 1, 1), ("Ben", "Dee", -1, 4), ("Ben", "Eve", 1, 9))
    assert [(p.change, p.object) for p in estranged(drawn, "Ana", "Ben")][:2] == [("estranged", "Dee"), ("estranged", "Cid")]


def test_only_what_is_sure_counts_when_asked():
    drawn = network(("Ana", "Cid", 1, 9), ("Ben", "Cid", -1, 1))
    assert told(estranged(drawn, "Ana", "Ben", sure=True)) == [("drawn to", "Ben", "Cid", 0.9)]


def test_unknown_and_same_actors_are_errors():
    drawn = network(("Ana Ruiz", "Ben", 1, 1))
    with pytest.raises(NameNotFound, match=r"No actor is called 'Anna'\. The nearest: 'Ana Ruiz'"):
        estranged(drawn, "Anna", "Ben")
    with pytest.raises(UsageError, match="Name two actors"):
        estranged(drawn, "Ana", "Ruiz")


def test_reprints_push_no_more_than_one():
    wire = [tie_statement("Ana attacked Cid.", "Ana", "Cid", -1, document=f"paper {n}") for n in range(5)]
    own = [tie_statement("Ana backed Cid.", "Ana", "Cid", 1, document=f"article {n}") for n in range(3)]
    other = [tie_statement("Ben attacked Cid.", "Ben", "Cid", -1, document="other")]
    stories = {f"paper {n}": "wire" for n in range(5)}
    (push,) = estranged(actor_network([*wire, *own, *other], stories=stories), "Ana", "Ben", stories=stories)[:1]
    assert (push.change, push.subject) == ("estranged", "Ana")


def test_an_actor_is_found_by_a_merged_name():
    said = tie_statement("CFU backed Cid.", "CFU", "Cid", 1)
    merged = said.with_mentions(replace(said.subject, name="Confederation of Free Unions", as_read=said.subject), said.object, None)
    network_ = actor_network([merged, tie_statement("Ben attacked Cid.", "Ben", "Cid", -1)])
    assert estranged(network_, "CFU", "Ben") == estranged(network_, "Confederation of Free Unions", "Ben")
