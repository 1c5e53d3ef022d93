"""A model that scores as it is told: mentions by their words, statements by their ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

import causerie
from causerie.records import MODALITIES, RELATIONS, Document
from causerie.statements.rivals import AS_SCORED
from causerie.statements.scores.encoder import TokenScores
from causerie.statements.scores.heads import KINDS, TAGS, Candidate, Floats, Ints, PairScores
from causerie.statements.scores.naming import Known
from causerie.statements.scores.tokens import Tokenizer, Window
from causerie.statements.things.edits import DROP, KEEP

TOKENIZER = Tokenizer(Path(causerie.__file__).parent / "model" / "tokenizer.json")


@dataclass(frozen=True)
class Told:
    """A statement to be scored: its ends and holder by their words, first place in the window."""

    relation: str
    subject: str
    object: str
    signs: str = "+++"
    """Subject direction, link, object direction."""
    modality: str = "stated"
    holder: str | None = None
    probability: float = 0.9


def annotated(text: str, subject: str, obj: str, **more: Any) -> dict[str, Any]:
    """A statement in the form of the corpus, its ends and holder by their words, first place in the text."""
    given = {"relation": "causes", "subject_direction": "+", "link": "+", "object_direction": "+", "modality": "stated", "holder": None}
    words = {"subject": subject, "object": obj, "holder": more.get("holder")}
    for role, said in words.items():
        if said is not None:
            given |= {role: said, f"{role}_start": text.index(said), f"{role}_end": text.index(said) + len(said)}
    return given | more


class CannedScorer:
    def __init__(self, text: str, told: Sequence[Told], said: Sequence[tuple[str, str, str]] = ()) -> None:
        """`said` are attributions as (source, cue, content) words."""
        self.text, self.told, self.said = text, told, said
        self.tokenizer = TOKENIZER
        self.card: dict[str, Any] = {
            "least": 0.3,
            "calibration": dict.fromkeys(RELATIONS, AS_SCORED),
            "sha256": {},
        }
        self.known = Known(edits=(KEEP, DROP), joins=("",), instead={}, is_word=TOKENIZER.is_word)

    def place(self, window: Window, words: str) -> tuple[int, int] | None:
        start = self.text.find(words)
        inside = np.nonzero((window.starts >= start) & (window.ends <= start + len(words)) & (window.starts >= 0))[0]
        return (int(inside[0]), int(inside[-1])) if start >= 0 and len(inside) else None

    def tokens(self, window: Window) -> TokenScores:
        size = len(window)
        spans = np.full((len(KINDS), size, size), -9.0, dtype=np.float32)
        tags = np.zeros((size, len(TAGS)), dtype=np.float32)
        speaker, cue = (np.eye(1, size, dtype=np.float32).repeat(size, 0) for _ in range(2))
        for told in self.told:
            ends = {"subject": told.subject, "object": told.object, "holder": told.holder or ""}
            for row, (relation, role) in enumerate(KINDS[:-1]):
                place = self.place(window, ends[role]) if relation in (told.relation, "holder") and ends[role] else None
                if place:
                    spans[row, place[0], place[1]] = 4.0
        for source, word, content in self.said:
            places = [self.place(window, w) for w in (source, word, content)]
            for role, place in zip((1, 3, 5), places, strict=True):
                if place:
                    tags[place[0] : place[1] + 1, role + 1] = 5.0
                    tags[place[0], role : role + 2] = 6.0, 0.0
            if all(places):
                first, last = places[2]  # type: ignore[misc]
                speaker[first : last + 1, places[0][0]] = 3.0  # type: ignore[index]
                cue[first : last + 1, places[1][0]] = 3.0  # type: ignore[index]
        return TokenScores(np.zeros((size, 4), dtype=np.float32), tags, spans, speaker, cue)

    def names(self, states: Floats, ends: Ints, directions: Ints, sizes: Ints) -> tuple[Floats, Floats]:
        """Drops every word, so that the rules name things."""
        size = states.shape[:2]
        return np.tile(np.array([0.0, 1.0], dtype=np.float32), (*size, 1)), np.zeros((*size, 1), dtype=np.float32)

    def coreferent(self, states: Floats, mentions: Floats, pairs: Ints, compared: Floats) -> tuple[Floats, Floats]:
        """No two things are one."""
        return np.zeros(len(pairs), dtype=np.float32), np.zeros(len(states), dtype=np.float32)

    def pairs(self, window: Window, scores: TokenScores, found: Sequence[Candidate], joined: Ints) -> PairScores:
        size = len(joined)
        relation = np.zeros((size, 1 + len(RELATIONS)), dtype=np.float32)
        relation[:, 0] = 1.0
        signs = np.full((4, size), 0.9, dtype=np.float32)
        modality = np.zeros((size, len(MODALITIES)), dtype=np.float32)
        modality[:, 0] = 1.0
        holder = np.zeros((size, len(window)), dtype=np.float32)
        holder[:, 0] = 1.0
        for told in self.told:
            ends = self.place(window, told.subject), self.place(window, told.object)
            for row, (s, o) in enumerate(joined):
                if ((found[s].start, found[s].end), (found[o].start, found[o].end)) == ends:
                    self._tell(row, told, window, relation, signs, modality, holder)
        return PairScores(joined, relation, *signs, modality, holder)

    def _tell(self, row: int, told: Told, window: Window, relation: Floats, signs: Floats, modality: Floats, holder: Floats) -> None:
        relation[row] = 0.0
        relation[row, 1 + RELATIONS.index(told.relation)] = told.probability  # type: ignore[arg-type]
        values = [1 if c == "+" else -1 for c in told.signs]
        used = {"causes": values, "wants": values[1:], "ties": values[1:2]}[told.relation]
        signs[:, row] = [0.99 if v > 0 else 0.01 for v in (int(np.prod(used)), *values)]
        modality[row] = np.eye(len(MODALITIES))[MODALITIES.index(told.modality)]  # type: ignore[arg-type]
        place = self.place(window, told.holder) if told.holder else None
        if place:
            holder[row] = 0.0
            holder[row, place[0]] = 1.0


def document(text: str) -> Document:
    from causerie.documents.sentences import split

    return Document(page="p", source="s", kind="article", text=text, sentences=split(text))
