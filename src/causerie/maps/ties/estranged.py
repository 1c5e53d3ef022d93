"""Who is estranged if A joins B: the ties that balance would push, with their sentences."""

from collections.abc import Iterable, Iterator, Mapping

from causerie.asked import find_name
from causerie.errors import UsageError
from causerie.maps.belief import NO_STORIES
from causerie.maps.ties.network import undirected
from causerie.records import ActorNetwork, Push, PushKind, Symmetry, Tie, names_before

DIGITS = 6
KINDS: dict[tuple[int, int], PushKind] = {
    (1, -1): "estranged",
    (-1, 1): "reconciled",
    (0, 1): "drawn to",
    (0, -1): "drawn against",
}
"""What a push does, by the sign of the tie now and by the sign it is pushed to."""
ORDER = ("estranged", "reconciled", "drawn against", "drawn to")


def estranged(
    network: ActorNetwork,
    one: str,
    other: str,
    *,
    rule: Symmetry = "pooled",
    sure: bool = False,
    stories: Mapping[str, str] = NO_STORIES,
) -> list[Push]:
    """Return the ties that balance would push if the two became the closest of friends: friends lost first, strongest first.

    Steps: make the network undirected by the rule, with weights w in [-1, 1]; set the weight between the two to 1; then,
    for each third actor tied to one of them, work out where all triangles together push its tie to the other of the two,

        push(u, v) = sum over k of w(u, k) w(k, v),

    which is how a tie moves in the models of Kulakowski, Gawronski and Gronek (2005) and Marvel and others (2011). What is
    listed are the ties pushed against their sign, and the missing ones that are pushed to have one. A weight is shrunk for few statements,
    so what rests on one sentence pushes less than what rests on ten.
    """
    a, b = _named(network, one, other)
    near = _neighbours(network.nodes, undirected(network.ties, rule=rule, stories=stories), sure)
    found = [push for pair in ((a, b), (b, a)) for push in _pushed(near, *pair)]
    return sorted(found, key=lambda push: (ORDER.index(push.change), -abs(push.push), push.object, push.subject))


def _named(network: ActorNetwork, one: str, other: str) -> tuple[str, str]:
    also = names_before(statement for tie in network.ties for statement in tie.evidence)
    a, b = (find_name(name, network.nodes, what="actor", also=also) for name in (one, other))
    if a == b:
        raise UsageError(f"{one!r} and {other!r} are both {a!r}. Name two actors.")
    return a, b


def _neighbours(actors: Iterable[str], ties: Iterable[Tie], sure: bool) -> dict[str, dict[str, Tie]]:
    near: dict[str, dict[str, Tie]] = {name: {} for name in actors}
    for tie in ties:
        if tie.sign and (tie.sure or not sure):
            near[tie.subject][tie.object] = near[tie.object][tie.subject] = tie
    return near


def _pushed(near: Mapping[str, Mapping[str, Tie]], one: str, other: str) -> Iterator[Push]:
    """Yield the pushes on ties of `one` to third actors, which come from their ties to `other`."""
    for third in sorted(near[other].keys() - {one}):
        tie, cause = near[one].get(third), near[other][third]
        between = sorted(near[one].keys() & near[third].keys() - {other})
        push = round(cause.weight + sum(near[one][k].weight * near[third][k].weight for k in between), DIGITS)
        now, to = tie.sign if tie else 0, (push > 0) - (push < 0)
        if to == cause.sign and (now, to) in KINDS:
            yield Push(
                joins=(one, other),
                subject=one,
                object=third,
                change=KINDS[now, to],
                weight=tie.weight if tie else 0.0,
                push=push,
                tie=tie.evidence if tie else (),
                because=cause.evidence,
            )
