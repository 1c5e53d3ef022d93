"""Interviews: lines under labels that name who speaks, "Q: ..." and "A: ...", "Reporter: ...", "Minister Ana Ruiz: ...".

Lines are one only where a label says that somebody asks, or where two labels each come again: headlines have labels too.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from causerie.statements.quotations import Quotation

LINE_LABEL = re.compile(
    r"^(?:(?P<letter>Q|A)[.:]|(?P<name>[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|of|de|del|van|von|the|for)){0,6}):)[ \t]+(?=\S)", re.MULTILINE
)
ASKING = frozenset("q question interviewer reporter journalist host moderator presenter questioner".split())
NAMES = {"q": "interviewer", "question": "interviewer", "questioner": "interviewer"}
"""Of those who ask, where the label is not one."""
ANSWERING = frozenset("a answer interviewee".split())
INTERVIEWED = re.compile(
    r"\b(?:(?:interview|q ?& ?a|conversation|talk)s? (?:with|of)|(?:asked|interviewed|met|spoke (?:to|with)|talked (?:to|with)))\b",
    re.IGNORECASE,
)
"""Behind it stands who is interviewed."""
AFTER = 60  # characters


def interview(text: str, titles: Sequence[str] = (), persons: Iterable[str] = ()) -> list[Quotation]:
    """Return what is said in the interview that the text is, with who says it; nothing where it is none.

    Whom a bare "A:" means is told by the titles and what stands before the first label, where they name one of the `persons`.

    >>> found = interview("Ana Ruiz on rates\\nQ: Why now?\\nA: I want to.\\nQ: Why?\\nA: Rates hurt.", persons=["Ana Ruiz"])
    >>> [(turn.speaker, turn.hearer) for turn in found[:2]]
    [('interviewer', 'Ana Ruiz'), ('Ana Ruiz', 'interviewer')]
    """
    found = list(LINE_LABEL.finditer(text))
    again = {label for label, times in Counter(map(_small, found)).items() if times > 1}
    asking = {_small(label) for label in found} & ASKING
    first = next((n for n, label in enumerate(found) if _small(label) in again | ASKING), len(found))
    labels = found[first:]
    if len(set(map(_small, labels))) < 2 or not (asking or len(again) > 1):
        return []
    said = [label["letter"] or label["name"] for label in labels]
    answers = _interviewee([*titles, text[: labels[0].start()]], persons)
    speakers = fuller([_speaker(label, answers) for label in said])
    others = [next((name for name in (*speakers[n + 1 :], *speakers[:n]) if name != speakers[n]), "") for n in range(len(speakers))]
    ends = [*(label.start() for label in labels[1:]), _end_of_line(text, labels[-1].end())]
    return [
        Quotation(label.end(), end, name, label.span("letter" if label["letter"] else "name") if name else None, hearer)
        for label, end, name, hearer in zip(labels, ends, speakers, others, strict=True)
    ]


def _small(label: re.Match[str]) -> str:
    return (label["letter"] or label["name"]).lower()


def _speaker(label: str, answers: str) -> str:
    small = label.lower()
    if small in ANSWERING:
        return answers
    return NAMES.get(small, small) if small in ASKING else titled(label)


def titled(label: str) -> str:
    """
    >>> titled("MINISTER ANA RUIZ"), titled("Ana Ruiz"), titled("BBC")
    ('Minister Ana Ruiz', 'Ana Ruiz', 'BBC')
    """
    return label.title() if label.isupper() and (" " in label or len(label) > 3) else label


def fuller(speakers: Sequence[str]) -> list[str]:
    """
    >>> fuller(["Ana Ruiz", "Vega", "Ruiz", "reporter"])
    ['Ana Ruiz', 'Vega', 'Ana Ruiz', 'reporter']
    """
    longer = {name.split()[-1]: name for name in speakers if " " in name}
    return [longer.get(name, name) for name in speakers]


def _interviewee(before: Sequence[str], persons: Iterable[str]) -> str:
    """The one person whom a title, or else the lead, names; of several the one who is said to be interviewed."""
    known = sorted(persons)
    for text in before:
        named = [name for name in known if name in text]
        if len(named) == 1:
            return named[0]
        told = (text[match.end() : match.end() + AFTER] for match in INTERVIEWED.finditer(text))
        asked = {name for after in told for name in named if name in after}
        if len(asked) == 1:
            return asked.pop()
    return ""


def _end_of_line(text: str, place: int) -> int:
    end = text.find("\n", place)
    return end if end >= 0 else len(text)
