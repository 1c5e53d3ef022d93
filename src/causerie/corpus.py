"""The Python API, and the only module that knows all stages: it hands records from one to the next.

with Corpus.of(["page.html"]) as corpus:
    corpus.statements(holder="critics")
    corpus.try_({"taxes": -1})
"""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from difflib import get_close_matches
from math import inf
from typing import BinaryIO, Self

from causerie.asked import find_ending, find_name
from causerie.documents.stories import RULE, fold
from causerie.errors import NameNotFound, SourceError, StoreError, UsageError
from causerie.maps.camps import camps, grouped
from causerie.maps.causal.comparison import compare
from causerie.maps.causal.effects import effects
from causerie.maps.causal.links import camp_maps
from causerie.maps.causal.measures import loops, measures
from causerie.maps.causal.words import sentence
from causerie.maps.nodes.merging import about, find_merges, merged, propose, things
from causerie.maps.nodes.namesakes import actor_merges, actors, with_actors
from causerie.maps.nodes.parting import TOGETHER, Apart, current, is_general, parted, told_apart
from causerie.maps.periods import period
from causerie.maps.positions import positions
from causerie.maps.questions import questions
from causerie.maps.ties.balance import balance
from causerie.maps.ties.estranged import estranged
from causerie.maps.ties.network import actor_network
from causerie.names import fold as fold_name
from causerie.pages import files
from causerie.reading import Fetches, Progress, Reading, Round, StatementReader, fetcher, take_in, trained_reader
from causerie.records import (
    ALL,
    ActorNetwork,
    Backbone,
    Balance,
    Bar,
    Camp,
    CausalMap,
    Communities,
    Comparison,
    DiscourseNetwork,
    DistanceRule,
    Document,
    Facet,
    Lever,
    Merge,
    Move,
    Parting,
    Period,
    PhasedWindows,
    Position,
    Projection,
    Proposal,
    Push,
    Question,
    Recode,
    RecodeKind,
    Run,
    Scenario,
    Statement,
    Story,
    Symmetry,
    Verdict,
)
from causerie.scenarios.comparison import side_by_side, suggest
from causerie.scenarios.dividers import divide
from causerie.scenarios.emptied import advice, emptied
from causerie.scenarios.sensitivity import sensitivity
from causerie.scenarios.slopes import shared
from causerie.settings import Settings
from causerie.statements.selection import select
from causerie.store import Store, is_corpus

__all__ = [
    "Corpus",
    "advice",
    "balance",
    "divide",
    "effects",
    "emptied",
    "estranged",
    "fold",
    "is_corpus",
    "loops",
    "measures",
    "period",
    "sensitivity",
    "sentence",
    "shared",
    "side_by_side",
]

DEFAULT = Settings()
DISCOURSE = Projection()
ALWAYS = Period()
DISTANCE = DistanceRule()

Groups = Sequence[tuple[str, str]]
"""Pairs of a holder and the camp that a user puts it in."""


class Corpus:
    """Pages that were read, kept in a folder or in memory, and what can be asked of them."""

    def __init__(self, store: Store, *, reader: StatementReader | None = None, merging: float = DEFAULT.merging) -> None:
        """`merging` is the similarity from which names of things are one node; 0 merges only what was recoded."""
        self._store = store
        self._reader = reader
        self._merging = merging

    @classmethod
    def open(cls, path: str, *, reader: StatementReader | None = None, merging: float = DEFAULT.merging) -> Self:
        """Open the corpus that the folder holds."""
        return cls(Store.open(path), reader=reader, merging=merging)

    @classmethod
    def create(cls, path: str, *, reader: StatementReader | None = None, merging: float = DEFAULT.merging) -> Self:
        """Open the corpus in the folder, made first where there is none."""
        return cls(Store.create(path), reader=reader, merging=merging)

    @classmethod
    def of(
        cls,
        sources: Iterable[str],
        *,
        reader: StatementReader | None = None,
        stdin: BinaryIO | None = None,
        fetches: Fetches | None = None,
        columns: Mapping[str, str] | None = None,
        merging: float = DEFAULT.merging,
    ) -> Self:
        """Read the sources into a corpus that is kept in memory only."""
        corpus = cls(Store.memory(), reader=reader, merging=merging)
        corpus.read(sources, stdin=stdin, fetches=fetches, columns=columns)
        return corpus

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._store.close()

    @property
    def reader(self) -> StatementReader:
        """The reader, loaded at its first use."""
        if self._reader is None:
            self._reader = trained_reader()
        return self._reader

    def read(
        self,
        sources: Iterable[str],
        *,
        stdin: BinaryIO | None = None,
        fetches: Fetches | None = None,
        columns: Mapping[str, str] | None = None,
        batch: int = DEFAULT.batch,
        progress: Progress | None = None,
    ) -> Reading:
        """Read what is new in the sources. Each page is kept, whole, as soon as it was read.

        `columns` says how tables and records call a field, where they do so in a way of their own: `{"text": "Inhalt"}`.
        """
        pages = files.arrivals(sources, stdin=stdin, fetches=fetches, columns=columns)
        return take_in(pages, self._store, lambda: self.reader, batch=batch, progress=progress)

    def watch(
        self,
        feeds: Sequence[str],
        *,
        fetches: Fetches | None = None,
        now: float | None = None,
        stopped: Callable[[], bool] = lambda: False,
        longest: float = inf,
        batch: int = DEFAULT.batch,
        progress: Progress | None = None,
    ) -> Round:
        """Look once at the feeds and read the items that are new, those that were changed, and those that still wait from looks before.

        They are read in whatever order they come. Items of one host for which `longest` seconds were not enough wait for the next look.
        """
        from causerie.pages import watch  # here, since most commands watch nothing

        network, moment = fetches or fetcher(), time.time() if now is None else now
        look = watch.Look(feeds, self._store, network, now=moment, stopped=stopped, longest=longest)
        reading = take_in(look.pages(), self._store, lambda: self.reader, batch=batch, progress=progress)
        watch.put_off(self._store, reading.skipped, moment)
        reading = replace(reading, skipped=watch.in_order(reading.skipped))
        return Round(poll=look.poll, reading=reading, left=self._store.feeds.left())

    def withdraw(self, source: str) -> str:
        """Remove all that came from the source, and nothing that another source brought too; return how it is called.

        The end of its path is enough where no other source ends so.
        """
        meant = self._meant(source)
        if not self._store.withdraw(meant):
            raise self._unknown(meant)
        return meant

    def _meant(self, asked: str) -> str:
        """Return the source, or the file of many pages, of which the end may be given."""
        known = self.sources()
        return find_ending(asked, [*known, *(source.partition("#")[0] for source in known)], what="source")

    def _unknown(self, source: str) -> SourceError:
        near = get_close_matches(source, self.sources(), n=1, cutoff=0)
        nearest = f"The nearest it holds: {near[0]!r}." if near else "It holds nothing yet."
        return SourceError(f"The corpus {self._store.path} holds nothing from {source!r}. {nearest}")

    def sources(self) -> list[str]:
        return self._store.sources()

    def versions(self, source: str) -> list[Verdict]:
        """Return what a source was each time that it was read and had changed; of a watched one the last is in view.

        Raises SourceError when it holds nothing from there.
        """
        meant = self._meant(source)
        found = self._store.versions(meant)
        if not found:
            raise self._unknown(meant)
        return found

    def verdicts(self) -> list[Verdict]:
        return self._store.verdicts()

    def documents(self) -> list[Document]:
        return self._store.documents()

    def stories(self) -> list[Story]:
        """Return the stories that the documents print, each document in one; folded when first asked for since any came or went."""
        kept = self._store.stories(rule=RULE)
        if kept:
            return kept
        stories = fold(self._store.documents())
        with suppress(StoreError):  # where a corpus may be read but not written
            self._store.keep_stories(stories, rule=RULE)
        return stories

    def statements(
        self,
        *,
        holder: str | None = None,
        relation: str | None = None,
        node: str | None = None,
        modality: str | None = None,
        confidence: float = 0.0,
    ) -> list[Statement]:
        """Return the statements that fit all that is given, with the names that they had before names were merged.

        A node is found by any of its names.
        """
        said = self._named()[0] if node is None else self._said()
        found = select(said, holder=holder, relation=relation, node=node, modality=modality, confidence=confidence)
        return [statement.unmerged for statement in found]

    def merges(self) -> list[Merge]:
        """Return the nodes of several names: what a curator decided, and what is alike enough; actors last."""
        said = self._store.statements()
        return [*self._merges(*self._parted(said)), *actor_merges(said, self.recodes())]

    def proposals(self) -> list[Proposal]:
        """Return the names of things that may be one node, the most alike first, whether they are merged or not."""
        return propose(*self._named())

    def partings(self) -> list[Parting]:
        """Return the names that say nothing outside their own text and that several stories say, with what each story's is called."""
        return list(self._named()[1].partings)

    def with_story(self, name: str) -> tuple[str, ...]:
        """Return what a name that says nothing outside its own text is called with its story, for each story that says it."""
        key = fold_name(name)
        is_decided = any(fold_name(recode.name) == fold_name(recode.other) == key for recode in self.recodes())
        return self._named()[1].with_story(name) if is_decided or is_general(name) else ()

    def recodes(self) -> list[Recode]:
        """Return the decisions on names that stand, in the order in which they were made."""
        return self._store.recodes()

    def recode(self, kind: RecodeKind, name: str, other: str) -> Recode:
        """Decide that two names are one node, never are, or say the opposite of each other; the last decision on a pair stands.

        With itself, a name is one thing in all stories (`same`) or another in each (`apart`).
        """
        decision = self.decision(kind, name, other)
        self._store.decide([decision], instead_of=about(self.recodes(), decision.name, decision.other))
        return decision

    def decision(self, kind: RecodeKind, name: str, other: str) -> Recode:
        """Return what `recode` would decide, or say why it cannot; nothing is kept."""
        one, two = self._things(name, other)
        if kind == "reverse" and (one == two or not things(self._named()[0]).keys() & {one, two}):
            raise UsageError(f"{one!r} is not the opposite of {two!r}: name two things.")
        return Recode(kind=kind, name=one, other=two)

    def undo(self, name: str, other: str) -> list[Recode]:
        """Take back what was decided on two names, and return it; whether they are one node is then as if it had never been said."""
        undone = self.decided(name, other)
        self._store.decide([], instead_of=undone)
        return undone

    def decided(self, name: str, other: str) -> list[Recode]:
        """Return what was decided on two names, or say that nothing was."""
        one, two = self._things(name, other)
        found = about(self.recodes(), one, two)
        if not found:
            raise NameNotFound(f"Nothing was decided on {one!r} and {two!r}. What was, causerie recode lists.")
        return found

    def questions(self) -> list[Question]:
        """Return the open questions, each with what has been said to it."""
        return questions(self._said(), self._days(), self._leads())

    def positions(self, *, actor: str | None = None, thing: str | None = None, threshold: float = DEFAULT.threshold) -> list[Position]:
        """Return who has been for or against what, since when, with changes of mind."""
        return positions(self._said(), self._days(), actor=actor, thing=thing, threshold=threshold, stories=self._leads())

    def actors(self, *, facet: Facet | None = None, threshold: float = DEFAULT.threshold) -> ActorNetwork:
        """Return who sides with whom and who turns against whom, by words, by acts or by both."""
        return actor_network(self._named()[0], facet=facet, threshold=threshold, stories=self._leads())

    def balances(self, network: ActorNetwork, rule: Symmetry = "pooled") -> list[Balance]:
        """Measure how balanced all ties of the network are, and those that are sure; see `maps.ties.balance`."""
        return [balance(network, rule=rule, sure=sure, stories=self._leads()) for sure in (False, True)]

    def estranged(self, network: ActorNetwork, one: str, other: str, *, rule: Symmetry = "pooled", sure: bool = False) -> list[Push]:
        """Return the ties of the network that balance would push if the two joined."""
        return estranged(network, one, other, rule=rule, sure=sure, stories=self._leads())

    def communities(self, *, threshold: float = DEFAULT.threshold, resolution: float = 1.0, seed: int = DEFAULT.seed) -> Communities:
        """Return the camps that those who agree with each other form."""
        from causerie.maps.discourse.communities import communities  # here for the same reason

        return communities(self._said(), threshold=threshold, resolution=resolution, seed=seed, stories=self._leads())

    def camps(self, groups: Groups = ()) -> list[Camp]:
        """Return whose views there are; holders that pairs of holder and camp put together are one camp."""
        statements, _ = self._named()
        return camps(statements, grouped(groups, statements))

    def map(self, camp: str = ALL, *, threshold: float = DEFAULT.threshold, groups: Groups = (), period: Period = ALWAYS) -> CausalMap:
        """Return the causal map of the camp that is called so, or nearly so."""
        (map_,) = self.maps([camp], threshold=threshold, groups=groups, period=period)
        return map_

    def maps(
        self, chosen: Sequence[str] = (), *, threshold: float = DEFAULT.threshold, groups: Groups = (), period: Period = ALWAYS
    ) -> list[CausalMap]:
        """Return the maps of the camps chosen, from what was said in the period; of each camp that has one, when none is chosen."""
        said, days = self._said(), self._days() if period != ALWAYS else {}
        return camp_maps(said, chosen, groups=groups, threshold=threshold, period=period, dates=days, stories=self._leads())

    def compare(
        self,
        one: tuple[str, Period],
        other: tuple[str, Period],
        *,
        threshold: float = DEFAULT.threshold,
        groups: Groups = (),
        rule: DistanceRule = DISTANCE,
    ) -> Comparison:
        """Return how the maps of two camps, each in a period, or of one camp in two periods, differ link by link."""
        maps = [self.map(camp, threshold=threshold, groups=groups, period=period) for camp, period in (one, other)]
        if (maps[0].camp, maps[0].period) == (maps[1].camp, maps[1].period):
            raise UsageError(f"{one[0]!r} and {other[0]!r} are both {maps[0].camp!r}. Name two camps.")
        return compare(*maps, rule=rule, stories=self._leads())

    def discourse(self, projection: Projection = DISCOURSE, *, threshold: float = DEFAULT.threshold) -> list[DiscourseNetwork]:
        """Return the discourse network of who is for and against what; with a window, one for each window."""
        from causerie.maps.discourse.networks import discourse  # here, since scipy takes a while to load and most commands need none of it

        return discourse(self._said(), self._days(), projection, threshold=threshold, stories=self._leads())

    def bars(self, projection: Projection = DISCOURSE, *, threshold: float = DEFAULT.threshold) -> list[Bar]:
        """Return how many positions there are for and against each concept."""
        from causerie.maps.discourse.debates import debate_bars  # here for the same reason

        return debate_bars(self._said(), self._days(), projection, threshold=threshold, stories=self._leads())

    def backbone(
        self, projection: Projection = DISCOURSE, *, threshold: float = DEFAULT.threshold, seed: int = DEFAULT.seed, compat: str = ""
    ) -> Backbone:
        """Return the concepts that carry the network of who agrees with whom."""
        from causerie.maps.discourse.debates import debate_backbone  # here for the same reason

        said, days = self._said(), self._days()
        return debate_backbone(said, days, projection, threshold=threshold, seed=seed, compat=compat, stories=self._leads())

    def phases(self, projection: Projection, *, threshold: float = DEFAULT.threshold) -> PhasedWindows:
        """Return the state that the debate is in, window by window."""
        from causerie.maps.discourse.debates import debate_phases  # here for the same reason

        return debate_phases(self._said(), self._days(), projection, threshold=threshold, stories=self._leads())

    def moves(
        self, before: Period, after: Period, *, threshold: float = DEFAULT.threshold, resolution: float = 1.0, seed: int = DEFAULT.seed
    ) -> list[Move]:
        """Return who is in another camp of those who agree with each other in one period than in another."""
        from causerie.maps.discourse.moves import moved  # here for the same reason

        said, days = self._said(), self._days()
        return moved(said, days, before, after, threshold=threshold, resolution=resolution, seed=seed, stories=self._leads())

    def try_(
        self,
        levers: Mapping[str, float],
        chosen: Sequence[str] = (),
        *,
        threshold: float = DEFAULT.threshold,
        draws: int = DEFAULT.draws,
        seed: int = DEFAULT.seed,
        groups: Groups = (),
    ) -> list[Run]:
        """Return what follows, for each of the camps whose map holds a lever, when the levers are held where they are put."""
        pulled = tuple(Lever(node=name, level=level) for name, level in levers.items())
        return self.simulate(Scenario(levers=pulled, draws=draws, seed=seed), chosen, threshold=threshold, groups=groups)

    def simulate(
        self,
        scenario: Scenario,
        chosen: Sequence[str] = (),
        *,
        threshold: float = DEFAULT.threshold,
        groups: Groups = (),
        period: Period = ALWAYS,
    ) -> list[Run]:
        """Return what the scenario, with all its settings, implies for each of the camps whose map holds a lever."""
        return side_by_side(self.maps(chosen, threshold=threshold, groups=groups, period=period), scenario)

    def suggest(
        self, chosen: Sequence[str] = (), *, threshold: float = DEFAULT.threshold, first: str = "", groups: Groups = ()
    ) -> Lever | None:
        """Return the lever most worth pulling: `first` when something follows from it, else the one that most camps speak of."""
        return suggest(self.maps(chosen, threshold=threshold, groups=groups), first=first)

    def _said(self) -> list[Statement]:
        """Return the statements with the names of their nodes."""
        named, apart = self._named()
        return merged(named, self._merges(named, apart))

    def _named(self) -> tuple[list[Statement], Apart]:
        """Return the statements, names that say nothing outside their own text told apart by story, and what these are called."""
        return self._parted(self._store.statements())

    def _parted(self, read: Sequence[Statement]) -> tuple[list[Statement], Apart]:
        said = with_actors(read, actor_merges(read, self.recodes()))
        apart = told_apart(said, self.recodes(), self.stories, self._store.documents)
        return parted(said, apart), apart

    def _merges(self, named: Sequence[Statement], apart: Apart) -> list[Merge]:
        return find_merges(named, current(self.recodes(), apart), apart, least=self._merging)

    def _things(self, one: str, other: str) -> list[str]:
        """Return the names of things, or of what was decided on, that are meant; two spellings of one name are none, one said twice is.

        A name that one story alone says is meant with that story: what is decided on it says nothing of stories read later.
        """
        said = self._store.statements()
        named, apart = self._parted(said) if one != other else (said, TOGETHER)
        decided = (name for recode in self.recodes() for name in (recode.name, recode.other))
        known, acting = {**things(named), **dict.fromkeys(decided, 1)}, actors(said)
        alone = {fold_name(name) for name in acting} - {fold_name(name) for name in known}
        kinds = ["actor" if fold_name(name) in alone else "thing" for name in (one, other)]
        found = [find_name(name, acting if kind == "actor" else known, what=kind) for name, kind in zip((one, other), kinds, strict=True)]
        if one != other and found[0] == found[1]:
            raise UsageError(f"{one!r} and {other!r} are the same name, {found[0]!r}. Name two.")
        if len(set(kinds)) > 1 and not {fold_name(name) for name in found} <= {fold_name(name) for name in acting}:
            raise UsageError(
                f"{found[kinds.index('actor')]!r} is an actor and {found[kinds.index('thing')]!r} a thing. Name two of a kind."
            )
        return [apart.whole.get(fold_name(name), name) for name in found]

    def _leads(self) -> dict[str, str]:
        """Return the lead of each reprint's story, so that evidence counts once a story."""
        return {member: story.lead for story in self.stories() for member in story.members[1:]}

    def _days(self) -> dict[str, str | None]:
        """Return the day of each document, by its id."""
        return {document.id: document.date for document in self._store.documents()}
