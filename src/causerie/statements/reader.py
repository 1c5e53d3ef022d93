"""Documents to statements: the encoder reads each text once, its heads say what it states."""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from causerie.records import Document, Mention, Statement, content_id
from causerie.statements.actors.collecting import actors
from causerie.statements.compose import Beside, Proposal, Scored, named, proposal, scored, things, told_once, worth_naming
from causerie.statements.mutual import with_partners
from causerie.statements.placed import actor_spans
from causerie.statements.rivals import confidence, rivals
from causerie.statements.scores.attribution import Attribution, attributions
from causerie.statements.scores.coreference import one_named
from causerie.statements.scores.encoder import MODEL, Encoder, Scorer, TokenScores
from causerie.statements.scores.naming import Seen, edited, seen
from causerie.statements.scores.tokens import Window, windows
from causerie.statements.signs.sports import is_match
from causerie.statements.things.antecedents import with_antecedents
from causerie.statements.things.capitals import Capitals
from causerie.statements.things.definites import as_introduced, in_full
from causerie.statements.things.edits import Edit
from causerie.statements.things.ends import Thing

WORDS = ("countries", "first_names", "names", "nouns", "pronouns")
"""Modules beside this package of which its rules are made."""


@dataclass(frozen=True, slots=True)
class Found:
    """What one window holds."""

    kept: tuple[tuple[Proposal, float], ...]
    """Statements, each with its confidence."""
    said: tuple[Attribution, ...]
    seen: Mapping[Thing, Seen]
    """The things in them."""
    edits: Mapping[Thing, Edit]
    """How these are named."""


class Reader:
    """Reads statements with a model; `Reader.load()` opens the trained one that the package ships."""

    def __init__(self, model: Scorer) -> None:
        self.model = model

    @property
    def version(self) -> str:
        """Changes when the model or the rules beside it do: what another version read is read again."""
        return content_id(*sorted(self.model.card["sha256"].items()), self.model.card["calibration"], self.model.card["least"], rules())

    @classmethod
    def load(cls, folder: Path = MODEL) -> "Reader":
        """Open the model in `folder`. Raises ModelError when it is not whole."""
        return cls(Encoder(folder))

    def read(self, documents: Sequence[Document], *, least: float | None = None) -> list[Statement]:
        """Return the statements of the documents, in the order of documents and text.

        `least` is the confidence below which a statement is not given; by default the one that
        reads best on held-out text, named in the model's card.
        """
        least = float(self.model.card["least"]) if least is None else least
        return [s for document in documents for s in self._named(document, self._found(document, least)) if s.confidence >= least]

    def attributions(self, documents: Sequence[Document]) -> list[list[Attribution]]:
        """Return who says what in each document."""
        return [[a for part in self._found(document, least=1.0) for a in part.said] for document in documents]

    def seen(self, document: Document, asked: Sequence[Thing]) -> dict[Thing, Seen]:
        """Return what is seen of the things at given places of the document."""
        found: dict[Thing, Seen] = {}
        for window in self._windows(document):
            first, last = window.extent
            inside = [thing for thing in asked if first <= thing.span[0] and thing.span[1] <= last]
            found |= seen(document.text, window, self.model.tokens(window).states, inside) if inside else {}
        return found

    def _windows(self, document: Document) -> list[Window]:
        return windows(document, self.model.tokenizer.tokenize(document.text, document.sentences))

    def _found(self, document: Document, least: float) -> list[Found]:
        """Return what is found in each window of the document, in text order."""
        return [self._in_window(document.text, window, self.model.tokens(window), least) for window in self._windows(document)]

    def _in_window(self, text: str, window: Window, scores: TokenScores, least: float) -> Found:
        read = scored(window, scores, self.model) if least < 1 else []
        lines = self.model.card["calibration"]
        sure = [confidence(each.score, beside, lines[each.relation]) for each, beside in zip(read, rivals(read), strict=True)]
        judged = zip(read, sure, worth_naming(read, sure, least), strict=True)
        kept = tuple((proposal(text, window, scores, each), certain) for each, certain, is_worth_it in judged if is_worth_it)
        told = seen(text, window, scores.states, [thing for p, _ in kept for thing in things(p)])
        return Found(kept, tuple(attributions(window, scores)), told, edited(text, told, self.model))

    def _named(self, document: Document, found: Sequence[Found]) -> list[Statement]:
        said = sorted((a for part in found for a in part.said), key=lambda a: a.content)
        kept = [item for part in found for item in part.kept if not _is_of_sports(document.text, item[0])]
        acting = {span for p, _ in kept for span in actor_spans(p.relation, p.subject, p.object, p.holder)}
        mentions = acting | {a.source for a in said if a.source}
        known = actors(document.text, mentions, document.sentences, _author(document.byline or ""), document.title or "")
        beside = Beside(
            document,
            known,
            Capitals(document.text, document.sentences),
            said,
            {thing: edit for part in found for thing, edit in part.edits.items()},
        )
        told = (named(p, confidence, beside) for p, confidence in kept)
        tied = with_partners([s for s in told if s.relation != "ties" or s.subject.name != s.object.name])
        read = with_antecedents(tied, known)
        states = {thing.span: each.states for part in found for thing, each in part.seen.items()}
        grouped = one_named(_renamed(read, in_full), states, known.sentences, self.model)
        return told_once(_renamed(grouped, lambda ends: as_introduced(ends, document.text)))

    def scored(self, document: Document) -> list[list[Scored]]:
        """Return what each window of the document may state, whatever its confidence."""
        return [scored(window, self.model.tokens(window), self.model) for window in self._windows(document)]


@cache
def rules() -> str:
    """Digest of the source of this package, whose rules name actors and things and tell modalities, and of the words that they know."""
    words = ((f"{name}.py", (files("causerie") / f"{name}.py").read_bytes()) for name in WORDS)
    read = [*sorted(sources(files("causerie.statements"))), *words]
    return hashlib.sha256(b"".join(source.replace(b"\r\n", b"\n") for _, source in read)).hexdigest()


def sources(package: Traversable, above: str = "") -> Iterator[tuple[str, bytes]]:
    """Yield the paths of a package's modules, those of the packages in it too, each with what it says."""
    for file in package.iterdir():
        if file.is_dir():
            yield from sources(file, f"{above}{file.name}/")
        elif file.name.endswith(".py"):
            yield above + file.name, file.read_bytes()


def _renamed(statements: Sequence[Statement], rename: Callable[[Sequence[Mention]], list[Mention]]) -> list[Statement]:
    """Return the statements with their ends as `rename` names them all together."""
    ends = rename([mention for s in statements for mention in (s.subject, s.object)])
    named = zip(statements, ends[::2], ends[1::2], strict=True)
    return [s if s.subject is a and s.object is b else replace(s, subject=a, object=b) for s, a, b in named]


def _author(byline: str) -> str:
    """The one person who wrote a text; empty where there are several, or an agency."""
    return byline if re.fullmatch(r"[^\W\d_a-z][\w.'’-]+(?: [\w.'’-]+){1,3}", byline) and " and " not in byline else ""


def _is_of_sports(text: str, proposal: Proposal) -> bool:
    return proposal.relation == "ties" and is_match(text, proposal.subject, proposal.object)
