"""The actor network and the camps in it, for people and for machines."""

from collections.abc import Mapping, Sequence

from causerie.records import ActorNetwork, Balance, Communities, Document, Frustration, Push, SharedView, Tie
from causerie.views.graphml import actor_graphml
from causerie.views.rows import NOWHERE, Documents, Form, Row, as_csv, as_json, json_file
from causerie.views.terminal import table, wrap
from causerie.views.words import place, plural, quote_lines

SHOWN = 40
"""Ties that a table shows; the files hold all."""
PUSHES = 8
"""Pushes of each kind that are shown."""
SHARED = 5
"""Shared views of a community that are shown."""
UNSURE = "?  unsure: the interval holds both signs. -o FILE.html and .json quote the sentences."
COLUMNS = (
    *("subject", "object", "sign", "sure", "lean", "low", "high", "weight", "belief", "positive", "negative", "doubted"),
    *("verbal cooperation", "material cooperation", "unclear cooperation", "verbal conflict", "material conflict", "unclear conflict"),
)
SIGNS = {1: "+", -1: "-", 0: "0"}
HEADS = {
    "estranged": "Estranged, a friend of the one being a foe of the other:",
    "reconciled": "Reconciled, a foe of the one being a friend of the other:",
    "drawn against": "Drawn against, a foe of the other:",
    "drawn to": "Drawn to, a friend of the other:",
}


def tie_row(tie: Tie) -> Row:
    numbers = {name: getattr(tie, name) for name in ("lean", "low", "high", "weight", "belief")}
    evidence = {name: len(getattr(tie, name)) for name in ("positive", "negative", "doubted")}
    quadrants = dict.fromkeys(COLUMNS[-6:], 0) | dict(tie.quadrants)
    return {
        "subject": tie.subject,
        "object": tie.object,
        "sign": f"{tie.sign:+d}",
        "sure": int(tie.sure),
        **numbers,
        **evidence,
        **quadrants,
    }


def network_json(network: ActorNetwork, balances: Sequence[Balance], documents: Documents = NOWHERE) -> Row:
    """Return the network with how balanced it is."""
    return {**as_json(network, documents), "balance": as_json(list(balances))}


FORMS: dict[str, Form] = {
    ".csv": lambda network, _: as_csv([tie_row(tie) for tie in network.ties], COLUMNS),
    ".json": json_file,
    ".graphml": lambda network, _: actor_graphml(network),
}
"""How the network is written, by the end of the file's name."""


def network_lines(network: ActorNetwork, balances: Sequence[Balance], *, most: int = SHOWN) -> list[str]:
    """Say the ties, those with most statements first, then how balanced the network is."""
    ties = sorted(network.ties, key=lambda tie: (-len(tie.evidence), -abs(tie.weight), tie.subject, tie.object))
    rest = [f"… and {plural(len(ties) - most, 'more tie')}; -o FILE writes them all"] if len(ties) > most else []
    of = f" by {network.facet}" if network.facet else ""
    head = f"{plural(len(network.nodes), 'actor')} · {plural(len(ties), 'tie')}{of}"
    shown = table(("who", "to whom", "sign", "interval", "for", "against", "quadrants"), list(map(_cells, ties[:most]))) if ties else []
    unsure = ["", UNSURE] if any(tie.sign and not tie.sure for tie in ties[:most]) else []
    return [head, *shown, *rest, *unsure, "", *(line for found in balances for line in balance_lines(found))]


def _cells(tie: Tie) -> tuple[str, ...]:
    mark = SIGNS[tie.sign] + ("" if tie.sure or not tie.sign else " ?")
    lean = f"{tie.low:+.2f} to {tie.high:+.2f}"
    quadrants = ", ".join(name if count == 1 else f"{name} {count}" for name, count in tie.quadrants) or "denied"
    return tie.subject, tie.object, mark, lean, str(len(tie.positive)), str(len(tie.negative)), quadrants


def balance_lines(found: Balance) -> list[str]:
    """Say how balanced a network is."""
    which = "Sure ties" if found.sure else "All ties with a sign"
    count = f"{plural(found.actors, 'actor')}, {found.friendly:,} friendly and {found.hostile:,} hostile, directions {found.rule}"
    if not found.actors:
        return wrap(f"{which}: none.", hanging="  ")
    triangles = f"{found.balanced:,} of {plural(found.triangles, 'triangle')} balanced" if found.triangles else "no triangle"
    against = "; ".join(map(_frustration, found.frustration))
    return wrap(f"{which}: {count}; {triangles}; walk balance {found.walk:.2f}; {against}.", hanging="  ")


def _frustration(found: Frustration) -> str:
    span = f"{found.high:,}" if found.low == found.high else f"{found.low:,} to {found.high:,}"
    return f"{span} against the best division in {found.camps}"


def push_lines(pushes: Sequence[Push], names: tuple[str, str], documents: Mapping[str, Document], *, most: int = PUSHES) -> list[str]:
    """Say whom balance would push if the two joined, each with the sentences behind it."""
    if not pushes:
        return wrap(f"If {names[0]} and {names[1]} join, balance pushes no tie that was read.")
    one, other = pushes[0].joins
    lines = [*wrap(f"If {one} and {other} were the best of friends, balance would push:"), ""]
    for kind, head in HEADS.items():
        of_kind = [push for push in pushes if push.change == kind]
        lines += [head] if of_kind else []
        lines += [line for push in of_kind[:most] for line in _push(push, documents)]
        lines += [f"  … and {len(of_kind) - most:,} more", ""] if len(of_kind) > most else [""] if of_kind else []
    return lines


def _push(push: Push, documents: Mapping[str, Document]) -> list[str]:
    now = f", now {push.weight:+.2f}" if push.weight else ""
    said = [*push.tie[:1], *push.because[:1]]
    return [
        *wrap(f"{push.subject} and {push.object} (push {push.push:+.2f}{now})", indent="  ", hanging="    "),
        *(line for statement in said for line in quote_lines([statement], indent="      ", after=place(statement, documents))),
    ]


def community_lines(found: Communities) -> list[str]:
    """Say who stands together, on what, and how polarised the debate is."""
    score = found.polarisation
    lines = []
    for community in found.found:
        lines += wrap(f"{community.name} · {plural(len(community.members), 'actor')}: {', '.join(community.members)}", hanging="  ")
        for view in community.shared[:SHARED]:
            lines += wrap(f"{_view(view)} ({len(view.members)})", indent="    ", hanging="      ")
        lines.append("")
    if found.alone:
        lines += [f"{plural(len(found.alone), 'actor')} more agree with nobody."]
    shares = f"{score.within:.0%} of all agreement lies within camps, {score.between:.0%} of all conflict between them"
    return [*lines, *wrap(f"{shares}; signed modularity {score.modularity:.2f}.")]


def _view(view: SharedView) -> str:
    """Say what is shared: that a thing is wanted or not, or that one raises or lowers another.

    >>> from dataclasses import replace
    >>> said = SharedView(concept="taxes → growth", sign=-1, members=(), evidence=())
    >>> _view(said), _view(replace(said, concept="taxes"))
    ('taxes → less growth', 'against taxes')
    """
    subject, arrow, effect = view.concept.partition(" → ")
    if arrow:
        return f"{subject} → {'more' if view.sign > 0 else 'less'} {effect}"
    return f"{'for' if view.sign > 0 else 'against'} {view.concept}"


def membership_csv(found: Communities) -> str:
    """Return who is in which camp, as --camps reads it."""
    return as_csv([{"holder": holder, "camp": camp} for holder, camp in sorted(found.membership.items())], ("holder", "camp"))
