"""Which names are one node: proposals from how alike they are, a curator's decisions over them, and the groups that follow."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product

from causerie.maps.nodes.parting import TOGETHER, Apart
from causerie.maps.nodes.similarity import Sense, Usage, alike, sense, usage
from causerie.names import fold, is_name, spellings
from causerie.records import Mention, Merge, Proposal, Recode, Statement

LISTED = 0.6
"""Similarity below which two names are not even proposed: of the labelled pairs below it (`eval/merging.tsv`) 2 in 100 are one thing."""
Key = tuple[frozenset[str], frozenset[str], bool, str]
"""What must be the same in two names of one thing, or of a thing and its opposite: words, marks, turn, and the story of a name that says
nothing outside it."""
NO_STORY: Mapping[str, str] = {}


def find_merges(statements: Sequence[Statement], recodes: Sequence[Recode] = (), apart: Apart = TOGETHER, *, least: float) -> list[Merge]:
    """Return the nodes of several names in what was said: those that a curator made, and those of names at least as alike as `least`."""
    counts = things(statements)
    if not (least and counts):
        return merges(counts, [], recodes, least, Usage(), apart.story)
    seen = learned(statements, counts, apart)
    return merges(counts, proposals(counts, seen, apart.story), recodes, least, seen, apart.story)


def propose(statements: Sequence[Statement], apart: Apart = TOGETHER) -> list[Proposal]:
    """Return which things of the statements may be one node."""
    counts = things(statements)
    return proposals(counts, learned(statements, counts, apart), apart.story) if counts else []


def learned(statements: Sequence[Statement], counts: Mapping[str, int], apart: Apart = TOGETHER) -> Usage:
    """Learn how the statements use words: from the names of things, from all other names, and from their sentences.

    A name that is told apart by its story says what it says without: the words of a title are none of its own.
    """
    short = {name: apart.short.get(fold(name), name) for name in counts} if apart.short else {name: name for name in counts}
    read = (mention.as_read or mention for s in statements for mention in (s.subject, s.object, s.holder) if mention)
    seen = usage(short.values(), {s.quote for s in statements}, Counter(mention.name for mention in read))
    return replace(seen, senses={name: seen.senses[said] for name, said in short.items()})


def about(recodes: Iterable[Recode], one: str, other: str) -> list[Recode]:
    """Return the decisions on the two names.

    >>> len(about([Recode(kind="same", name="taxes", other="tax burden")], "the tax burden", "tax"))
    1
    """
    return [recode for recode in recodes if {fold(recode.name), fold(recode.other)} == {fold(one), fold(other)}]


def things(statements: Iterable[Statement]) -> Counter[str]:
    """Count the mentions of each thing, by the spelling to show; what is an actor more often than not has names of its own kind.

    Actors are merged by whom a document means (`statements.actors`), not by how their names look.
    """
    names: Counter[str] = Counter()
    as_things: Counter[str] = Counter()
    for end in _ends(statements):
        names[end.name] += 1
        as_things[fold(end.name)] += 1 if end.kind == "thing" else -1
    total: Counter[str] = Counter()
    shown = spellings(names.elements())
    for name, count in names.items():
        total[shown[fold(name)]] += count if as_things[fold(name)] > 0 and is_name(name) else 0
    return +total


def proposals(counts: Mapping[str, int], seen: Usage, story: Mapping[str, str] = NO_STORY) -> list[Proposal]:
    """Return the pairs of names that may be one thing, or each the opposite of the other; the most alike first.

    `counts` counts the mentions of things by name (`things`), and `seen` knows these names. A name that says nothing outside its
    `story` is compared with others of that story alone.

    Steps: take each name apart; names of the same words meet at the most frequent of them; of these, two whose words differ
    by one word that only one of them has; last, two that say the opposite of each other. Each name is looked up by its words
    and by its words without one, so that the work grows with the number of names and not with that of pairs.
    """
    ordered = sorted(counts, key=lambda name: _rank(name, counts))
    groups: defaultdict[Key, list[str]] = defaultdict(list)
    for name in ordered:
        said = seen.senses[name]
        groups[said.words, said.marks, said.turned, story.get(fold(name), "")].append(name)
    pairs = {*_within(groups), *_beside(groups), *_against(groups)}
    found = [_proposal(one, other, counts, seen) for one, other in pairs]
    return sorted((p for p in found if p.similarity >= LISTED), key=lambda p: (-p.similarity, p.name, p.other))


def _rank(name: str, counts: Mapping[str, int]) -> tuple[int, int, str]:
    """Order names by which to show: the most frequent, then the shortest, then by the alphabet."""
    return -counts[name], len(name), name


def _within(groups: Mapping[Key, Sequence[str]]) -> Iterator[tuple[str, str]]:
    return ((first, other) for key, (first, *others) in groups.items() if key[0] for other in others)


def _beside(groups: Mapping[Key, Sequence[str]]) -> Iterator[tuple[str, str]]:
    for (words, marks, turn, story), names in groups.items():
        for word in words if len(words) > 1 else ():
            fewer = groups.get((words - {word}, marks, turn, story))
            if fewer:
                yield fewer[0], names[0]


def _against(groups: Mapping[Key, Sequence[str]]) -> Iterator[tuple[str, str]]:
    for (words, marks, turn, story), names in groups.items():
        if turn and words and (words, marks, False, story) in groups:
            yield groups[words, marks, False, story][0], names[0]


def _proposal(one: str, other: str, counts: Mapping[str, int], seen: Usage) -> Proposal:
    name, joins = sorted((one, other), key=lambda each: _rank(each, counts))
    senses = seen.senses[name], seen.senses[joins]
    return Proposal(name=name, other=joins, similarity=alike(*senses, seen), reverse=senses[0].turned != senses[1].turned)


@dataclass(slots=True)
class Groups:
    """Names that were found to be one node, and pairs that never may be; a name may be in a group turned round."""

    group: dict[str, dict[str, bool]] = field(default_factory=dict)
    """The group of each folded name: its members, each with whether it is turned round."""
    apart: set[frozenset[str]] = field(default_factory=set)
    decided: dict[str, int] = field(default_factory=dict)
    """For each name that a curator joined to others, which others: the same number for the same group."""

    def of(self, key: str) -> dict[str, bool]:
        return self.group.setdefault(key, {key: False})

    def separate(self, one: str, other: str) -> None:
        """Keep two names apart from now on, unless they are in one group already."""
        if self.of(one) is not self.of(other):
            self.apart.add(frozenset((one, other)))

    def join(self, one: str, other: str, *, reverse: bool = False) -> None:
        """Put two names in one group, with all that are with them; not where that joins any that are kept apart."""
        first, second = self.of(one), self.of(other)
        if first is second or (self.apart and any(frozenset(pair) in self.apart for pair in product(first, second))):
            return
        turn = first[one] ^ second[other] ^ reverse
        first.update({key: turned ^ turn for key, turned in second.items()})
        self.group.update(dict.fromkeys(second, first))

    def decide(self, recodes: Sequence[Recode]) -> None:
        """Do as a curator says, the latest decision first: one yields to a later one."""
        for recode in reversed(recodes):
            if recode.kind == "apart":
                self.separate(fold(recode.name), fold(recode.other))
            else:
                self.join(fold(recode.name), fold(recode.other), reverse=recode.kind == "reverse")

    def named(self, shown: Mapping[str, str]) -> list[list[tuple[str, bool]]]:
        """Return the groups of several names of those shown, each name with whether it is turned round."""
        found = {id(group): group for group in self.group.values()}
        known = ([(shown[key], turned) for key, turned in group.items() if key in shown] for group in found.values())
        return [names for names in known if len(names) > 1]


def merges(
    counts: Mapping[str, int],
    proposed: Iterable[Proposal],
    recodes: Sequence[Recode],
    least: float,
    seen: Usage,
    story: Mapping[str, str] = NO_STORY,
) -> list[Merge]:
    """Return the nodes of several names, by name.

    Steps: a curator's decisions first, the latest first, so that a decision yields to a later one; then the proposals that are
    at least as alike as `least` says, the most alike first. A proposal joins two groups only when none of their names was kept
    apart from another, and all are as alike (complete linkage), where names that a curator joined count as one that is as alike as the
    most alike of them: else "income tax" would come to "corporate tax" by way of "tax". One that is the other turned round
    is for a curator to accept. `least` 0 takes none. What says nothing outside its `story` names a node last.
    """
    groups, shown = Groups(), {fold(name): name for name in counts}
    groups.decide(recodes)
    groups.decided = {key: id(group) for key, group in groups.group.items()}
    senses = {key: sense(name, seen) for key, name in shown.items()} if least else {}
    for proposal in proposed:
        if least and proposal.similarity >= least and not proposal.reverse:
            one, other = fold(proposal.name), fold(proposal.other)
            if _all_alike(groups, groups.of(one), groups.of(other), senses, seen) >= least:
                groups.join(one, other)
    return sorted((_merge(names, counts, story) for names in groups.named(shown)), key=lambda merge: merge.name)


def _all_alike(groups: Groups, first: Iterable[str], second: Iterable[str], senses: Mapping[str, Sense], seen: Usage) -> float:
    """Return how alike the two least alike names of two groups are."""
    best: defaultdict[tuple[object, object], float] = defaultdict(float)
    for one, other in product(senses.keys() & first, senses.keys() & second):
        pair = groups.decided.get(one, one), groups.decided.get(other, other)
        best[pair] = max(best[pair], alike(senses[one], senses[other], seen))
    return min(best.values(), default=0.0)


def _merge(names: Iterable[tuple[str, bool]], counts: Mapping[str, int], story: Mapping[str, str]) -> Merge:
    """Return the node of the names, called as the most frequent of them that says something everywhere."""
    ordered = sorted(names, key=lambda named: (fold(named[0]) in story, *_rank(named[0], counts)))
    first, turned = ordered[0]
    return Merge(
        name=first,
        names=tuple(name for name, turn in ordered if turn == turned),
        reverse=tuple(name for name, turn in ordered if turn != turned),
    )


def merged(statements: Iterable[Statement], found: Iterable[Merge]) -> list[Statement]:
    """Return the statements with the names of their nodes; each keeps, where its name is another, the mention as it was read."""
    nodes = {fold(name): (merge.name, 1) for merge in found for name in merge.names}
    nodes |= {fold(name): (merge.name, -1) for merge in found for name in merge.reverse}
    return [_renamed(statement, nodes) for statement in statements] if nodes else list(statements)


def _renamed(statement: Statement, nodes: Mapping[str, tuple[str, int]]) -> Statement:
    if statement.relation == "ties":
        return statement
    subject, object = (renamed(end, nodes) for end in (statement.subject, statement.object))
    same = subject is statement.subject and object is statement.object
    return statement if same else replace(statement, subject=subject, object=object)


def renamed(mention: Mention, nodes: Mapping[str, tuple[str, int]]) -> Mention:
    """Return the mention with the name of its node, and turned round where that says so; it keeps how it was read."""
    name, turn = nodes.get(fold(mention.name), (mention.name, 1))
    if fold(name) == fold(mention.name):
        return mention
    return replace(mention, name=name, direction=turn * mention.direction, as_read=mention.as_read or mention)


def _ends(statements: Iterable[Statement]) -> Iterator[Mention]:
    """Yield the mentions that may be of things."""
    return (end for s in statements if s.relation != "ties" for end in (s.subject, s.object))
