"""Documents to statements: the encoder reads each text once, its heads say what it states."""

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import numpy as np

from causerie.records import Document, Statement, content_id
from causerie.statements.actors import actors
from causerie.statements.attribution import Attribution, attributions
from causerie.statements.compose import Proposal, named, proposals
from causerie.statements.encoder import Encoder, Scorer, TokenScores
from causerie.statements.tokens import Window, windows

MODEL = Path(str(files("causerie"))) / "model"


class Reader:
    """Reads statements with a model; `Reader.load()` opens the trained one that the package ships."""

    def __init__(self, model: Scorer) -> None:
        self.model = model

    @property
    def version(self) -> str:
        """Changes when the model does: what another version read is read again."""
        return content_id(*sorted(self.model.card["sha256"].items()), self.model.card["calibration"], self.model.card["least"])

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
        encoded = self.encode(documents)
        return [s for document, scored in zip(documents, encoded, strict=True) for s in self._statements(document, scored, least)]

    def attributions(self, documents: Sequence[Document]) -> list[list[Attribution]]:
        """Return who says what in each document."""
        return [[a for window, scores in scored for a in attributions(window, scores)] for scored in self.encode(documents)]

    def encode(self, documents: Sequence[Document]) -> list[list[tuple[Window, TokenScores]]]:
        """Return the windows of each document with their scores; windows of all documents are encoded together."""
        cut = [w for n, d in enumerate(documents) for w in windows(d, self.model.tokenizer.tokenize(d.text, d.sentences), place=n)]
        out: list[list[tuple[Window, TokenScores]]] = [[] for _ in documents]
        for window, scores in zip(cut, self.model.tokens(cut), strict=True):
            out[window.document].append((window, scores))
        return out

    def _statements(self, document: Document, scored: Sequence[tuple[Window, TokenScores]], least: float) -> list[Statement]:
        read = [(p, self.calibrated(p)) for window, scores in scored for p in proposals(window, scores, self.model, least=least / 2)]
        kept = [(p, confidence) for p, confidence in read if confidence >= least]
        said = [a for window, scores in scored for a in attributions(window, scores)] if kept else []
        known = actors(document.text, {span for p, _ in kept for span in _actor_spans(p)} | {a.source for a in said if a.source})
        return [named(document, p, known, confidence, said) for p, confidence in kept]

    def calibrated(self, proposal: Proposal) -> float:
        """Return how often a proposal of this score was right on held-out text (Platt scaling, one line a relation)."""
        slope, intercept = self.model.card["calibration"][proposal.relation]
        score = min(max(proposal.score, 1e-6), 1 - 1e-6)
        return float(1 / (1 + np.exp(-(slope * np.log(score / (1 - score)) + intercept))))


def _actor_spans(proposal: Proposal) -> list[tuple[int, int]]:
    ends = {"causes": [], "wants": [proposal.subject], "ties": [proposal.subject, proposal.object]}[proposal.relation]
    return [*ends, *([proposal.holder] if proposal.holder else [])]
