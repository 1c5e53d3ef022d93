"""Polarisation in shares that say what they are."""

import itertools

import numpy as np
import pytest
from strategies import DEBATE, positions

from causerie.errors import UsageError
from causerie.maps.discourse.modes import one_mode
from causerie.maps.discourse.polarisation import dna_distance, polarisation, signed_modularity

PAIRS = ["x", "x", "y", "y"]
AGREE = np.kron(np.eye(2), np.ones((2, 2))) - np.eye(4)
QUARREL = 1 - np.kron(np.eye(2), np.ones((2, 2)))


def test_two_camps_that_agree_within_and_quarrel_between():
    found = polarisation(AGREE, QUARREL, PAIRS)
    assert (found.within, found.between, found.camps, found.actors) == (1, 1, 2, 4)
    # p = 4, q = 8: congruence within 4 less 2 expected; conflict within 0 less 4 expected; (2 + 4) / 12
    assert found.modularity == pytest.approx(0.5)


def test_a_debate_across_the_camps_is_the_reverse():
    found = polarisation(QUARREL, AGREE, PAIRS)
    assert (found.within, found.between, found.modularity) == (0, 0, pytest.approx(-0.5))


def test_one_camp_of_all_is_not_polarised():
    found = polarisation(AGREE, QUARREL, "xxxx")
    assert (found.within, found.between, found.modularity) == (1, 0, 0)


def test_nothing_said_is_no_polarisation():
    none = np.zeros((4, 4))
    assert polarisation(none, none, PAIRS) == polarisation(none, none, PAIRS[::-1])
    assert polarisation(none, none, PAIRS).modularity == 0


def test_the_fixture_by_hand():
    networks = [one_mode(positions(DEBATE), relation).toarray() for relation in ("congruence", "conflict")]
    found = polarisation(*networks, ["x", "x", "y"])
    assert (found.within, found.between) == (0.5, pytest.approx(5 / 6))
    # Congruence AB 2, AC 2: degrees 4, 2, 2 of 8. Within: 4 - (4+2)^2/8 - 2^2/8 = -1.
    # Conflict AB 1, AC 2, BC 3: degrees 3, 4, 5 of 12. Within: 2 - (3+4)^2/12 - 5^2/12 = -25/6.
    assert found.modularity == pytest.approx((-1 + 25 / 6) / 20)


def test_labels_of_camps_and_order_of_actors_change_nothing():
    order = [2, 0, 3, 1]
    turned = polarisation(
        AGREE[np.ix_(order, order)], QUARREL[np.ix_(order, order)], ["other" if PAIRS[i] == "x" else "one" for i in order]
    )
    assert turned == polarisation(AGREE, QUARREL, PAIRS)


def test_signed_modularity_without_conflict_is_newmans():
    two = np.kron(np.eye(2), np.ones((3, 3))) - np.eye(6)
    two[2, 3] = two[3, 2] = 1
    assert signed_modularity(two, np.zeros((6, 6)), "xxxyyy") == pytest.approx(6 / 7 - 1 / 2)


def test_networks_that_do_not_fit_are_refused():
    with pytest.raises(UsageError, match="3 actors with camps need networks of 3 x 3"):
        polarisation(AGREE, QUARREL, "xyx")
    with pytest.raises(UsageError, match="no weight below 0"):
        polarisation(-AGREE, QUARREL, PAIRS)


def plain_dna(agreed, disputed, camps):
    """The figure cell by cell."""
    cells, n = 0.0, len(camps)
    sizes = {camp: camps.count(camp) for camp in camps}
    inside = sum(size * (size - 1) for size in sizes.values())
    across = n * (n - 1) - inside
    for i, j in itertools.permutations(range(n), 2):
        one, other = sizes[camps[i]], sizes[camps[j]]
        if camps[i] == camps[j]:
            cells += abs(agreed[i, j] - one * (one - 1) / inside * agreed.sum() / inside) + disputed[i, j]
        else:
            cells += agreed[i, j] + abs(disputed[i, j] - one * other / across * disputed.sum() / across)
    return cells / (2 * (agreed.sum() + disputed.sum()))


@pytest.mark.parametrize("seed", range(4))
def test_the_figure_of_dna_cell_by_cell(seed):
    draw = np.random.default_rng(seed).integers(0, 4, (2, 5, 5))
    agreed, disputed = ((one + one.T) * (1 - np.eye(5)) for one in draw)
    assert dna_distance(agreed, disputed, "xxyyy") == pytest.approx(plain_dna(agreed, disputed, "xxyyy"))


def test_the_figure_of_dna_falls_as_a_debate_comes_near_two_camps():
    # Each congruence within is 1 where 1/2 is expected, four of them, each conflict between likewise, eight: 6 / (2 * 12)
    assert dna_distance(AGREE, QUARREL, PAIRS) == pytest.approx(0.25)
    assert dna_distance(AGREE, QUARREL, PAIRS) < dna_distance(AGREE, QUARREL, "xyxy") < dna_distance(QUARREL, AGREE, PAIRS)


@pytest.mark.parametrize("camps", ["xxxx", "xyzz"])
def test_the_figure_of_dna_is_for_two_camps(camps):
    with pytest.raises(UsageError, match="two camps"):
        dna_distance(AGREE, QUARREL, camps)
