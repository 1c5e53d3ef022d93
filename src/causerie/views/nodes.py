"""Nodes of several names, in words: which were merged, what was decided, and what may be one."""

from collections.abc import Iterator, Sequence

from causerie.records import CausalMap, Merge, Parting, Proposal, Recode
from causerie.views.terminal import one_line, wrap
from causerie.views.words import plural

PARTED = "Another node in each story, as they say nothing outside it (to make one thing of a name in all stories: --same NAME NAME)"
DECIDED = {"same": "=", "apart": "≠", "reverse": "= not"}
"""How a decision stands between two names."""
OF_ITSELF = {"same": "one thing in all stories", "apart": "another thing in each story"}
"""What a decision on a name and itself says."""


def merged_lines(map_: CausalMap) -> list[str]:
    """Say which names a map's nodes took in, a line for each node."""
    names: dict[str, list[str]] = {}
    for other, name in map_.merged.items():
        names.setdefault(name, []).append(other)
    return [line for name, others in sorted(names.items()) for line in _joined(name, " = ".join(map(one_line, others)))]


def merge_lines(merge: Merge) -> list[str]:
    """Say which names are one node, and which say the opposite of it.

    >>> merge_lines(Merge(name="employment", names=("employment", "jobs"), reverse=("unemployment",)))
    ['    employment = jobs = not unemployment']
    """
    return _joined(merge.name, " = ".join([*map(one_line, merge.names[1:]), *(f"not {one_line(name)}" for name in merge.reverse)]))


def _joined(name: str, others: str) -> list[str]:
    return wrap(f"{one_line(name)} = {others}", indent="    ", hanging=" " * 6)


def recode_line(recode: Recode) -> str:
    """Say a decision.

    >>> recode_line(Recode(kind="apart", name="taxes", other="tax cuts")), recode_line(Recode(kind="same", name="plan", other="plan"))
    ('taxes ≠ tax cuts', 'plan is one thing in all stories')
    """
    if recode.name == recode.other:
        return f"{one_line(recode.name)} is {OF_ITSELF[recode.kind]}"
    return f"{one_line(recode.name)} {DECIDED[recode.kind]} {one_line(recode.other)}"


def parting_lines(parting: Parting, *, most: int) -> list[str]:
    """Say what a name that says nothing outside its own text is called in each story, or in the first so many.

    >>> names = ("plan (“Council backs tram line”)", "plan (“Mills to merge”)", "plan (“Parks to open at night”)")
    >>> for line in parting_lines(Parting(name="plan", names=names, stories=("a", "b", "c")), most=2):
    ...     print(line)
        plan, in 3 stories
          plan (“Council backs tram line”)
          plan (“Mills to merge”)
          … and 1 more
    """
    more = [f"      … and {len(parting.names) - most:,} more"] if len(parting.names) > most else []
    listed = [line for name in parting.names[:most] for line in wrap(name, indent=" " * 6, hanging=" " * 8)]
    return [f"    {one_line(parting.name)}, in {len(parting.names):,} stories", *listed, *more]


def node_lines(
    merges: Sequence[Merge], partings: Sequence[Parting], recodes: Sequence[Recode], open_: Sequence[Proposal], *, most: int
) -> Iterator[str]:
    """Say which names are one node and which are another in each story, what was decided, and which others may be one; of these the
    most alike."""
    yield from [plural(len(merges), "node") + " of several names", *(line for merge in merges for line in merge_lines(merge)), ""]
    if partings:
        yield from [PARTED, *(line for parting in partings for line in parting_lines(parting, most=most)), ""]
    if recodes:
        yield from ["Decided, and taken back with --undo A B", *(f"    {recode_line(recode)}" for recode in recodes), ""]
    for reverse, title in ((False, "May be one node, if you say so with --same A B"), (True, "May be opposites, with --reverse A B")):
        found = [proposal for proposal in open_ if proposal.reverse == reverse]
        if found:
            more = [f"    … and {len(found) - most:,} more"] if len(found) > most else []
            yield from [title, *(_proposal_line(proposal) for proposal in found[:most]), *more, ""]


def _proposal_line(proposal: Proposal) -> str:
    return f"    {proposal.similarity:.2f}  {one_line(proposal.name)} ~ {one_line(proposal.other)}"
