"""Interviews: lines under labels that name who speaks, "Q: ..." and "A: ...", "Reporter: ...", "Minister Ana Ruiz: ...".

Lines are one only where a label says that somebody asks, or where two labels each come again: headlines have labels too.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from causerie.statements.speech.quotations import Quotation

LINE_LABEL = re.compile(
    r"^(?:(?P<letter>Q|A)[.:]|(?P<name>[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|of|de|del|van|von|the|for)){0,6}):)[ \t]+(?=\S)", re.MULTILINE
)
ASKING = frozenset("q question interviewer reporter journalist host moderator presenter questioner".split())
INTERVIEWER = "interviewer"
"""Who asks, where nobody is named."""
NAMES = dict.fromkeys(("q", "question", "questioner"), INTERVIEWER)
"""Of those who ask, where the label is not one."""
ANSWERING = frozenset("a answer interviewee".split())
INTERVIEWED = re.compile(
    r"\b(?:(?:interview|q ?& ?a|conversation|talk)s? (?:with|of)|(?:asked|interviewed|met|spoke (?:to|with)|talked (?:to|with)))\b",
    re.IGNORECASE,
)
"""Behind it stands who is interviewed."""
AFTER = 60  # characters
CREDIT = re.compile(r"\b[Ii]nterview(?:ed)?(?:: ?| by )(?:[A-Z][\w’'-]+ )?[A-Z][\w’'-]+")
"""Who asked."""
PUT = re.compile(
    r"(?:(?:And|But|So|Yet|Still|Now|Then|However),? )?(?:[Yy]our\b|[Yy]ou(?:['’]ve| have| had)\b(?! to\b)"
    r"|[Yy]ou (?:once |recently |also |never |always |\w+ly )?(?:are|were|did|said|told|wrote|took|ran|spoke|made|gave|led|cut|\w+ed)\b"
    r"|(?:Let['’]s|Let us) (?:talk|turn|move|go|come|look|stay|speak)\b|(?:Turning|Back|Coming) (?:back )?to\b|(?:Tell|Give) (?:us|me)\b"
    r"|[^.?!\n]*\b(?:say|said|claim|accuse|argue|fear|blame|call|warn)(?:s|d|ed)?\b[^.?!\n]*\byour?\b"
    r"(?! (?:can|cannot|could|have to|need|must|should|get|lose)\b))"
)
"""How a line begins that is put to somebody: what you said, what others say of you, what to talk of. "You cannot tax bread" is for all."""
OWN = re.compile(r"\b(?:I|my|My|we|We|our|Our)\b")
"""What whoever answers says of himself, and hardly anybody who asks."""
ASKED = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
SAID_TO_BE = re.compile(r"\binterview\b|\bq ?& ?a\b|\bin conversation with\b", re.IGNORECASE)
FEWEST_QUESTIONS, LONGEST_QUESTION = 3, 400
"""Lines that end as questions, and their characters, in an interview without labels."""
FEWEST_TO_EACH_OTHER = 2
"""Of these that ask "you", and of what follows that says "I", from which a text is an interview that does not say so."""


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
        return unlabelled(text, titles, persons)
    said = [label["letter"] or label["name"] for label in labels]
    before, known = text[: labels[0].start()], list(persons)
    answers = _interviewee([*titles, before], _but_who_asked(before, known) or known)
    speakers = fuller([_speaker(label, answers) for label in said])
    others = [next((name for name in (*speakers[n + 1 :], *speakers[:n]) if name != speakers[n]), "") for n in range(len(speakers))]
    ends = [*(label.start() for label in labels[1:]), _end_of_line(text, labels[-1].end())]
    return [
        Quotation(label.end(), end, name, label.span("letter" if label["letter"] else "name") if name else None, hearer)
        for label, end, name, hearer in zip(labels, ends, speakers, others, strict=True)
    ]


def unlabelled(text: str, titles: Sequence[str], persons: Iterable[str]) -> list[Quotation]:
    """The same of an interview that says so. Questions are told by their mark, by standing in every second line, or as put to somebody.

    >>> text = "Interview: Jo Lind\\nAna Ruiz on rates\\nWhy?\\nI want to.\\nYou do?\\nRates hurt.\\nAnd now?\\nWe wait."
    >>> found = unlabelled(text, [], ["Ana Ruiz", "Jo Lind"])
    >>> [turn.speaker for turn in found]
    ['interviewer', 'Ana Ruiz', 'interviewer', 'Ana Ruiz', 'interviewer', 'Ana Ruiz']
    """
    lines = [match.span() for match in LINE.finditer(text)]
    asked = [n for n, line in enumerate(lines) if _is_question(text[slice(*line)])]
    before = text[: lines[asked[0]][0]] if asked else ""
    said = [text[slice(*line)] for line in lines]
    if len(asked) < FEWEST_QUESTIONS or not (any(map(SAID_TO_BE.search, (*titles, before))) or _to_each_other(said, asked)):
        return []
    answers = _interviewee([*titles, before], _but_who_asked(before, persons))
    if not answers:
        return []
    takes_turns = all((n - asked[0]) % 2 == 0 for n in asked)
    asking = {n for n in range(asked[0], len(lines)) if (n - asked[0]) % 2 == 0} if takes_turns else {*asked, *_put(said, asked)}
    place = text.find(answers)
    named = (place, place + len(answers)) if place >= 0 else None
    return [
        Quotation(*lines[n], INTERVIEWER, None, answers) if n in asking else Quotation(*lines[n], answers, named, INTERVIEWER)
        for n in range(asked[0], len(lines))
    ]


def _to_each_other(lines: Sequence[str], asked: Sequence[int]) -> bool:
    """Do the questions ask somebody, and do the lines behind them speak of who says them?"""
    to_you = sum(ASKED.search(lines[n]) is not None for n in asked)
    of_me = sum(OWN.search(QUOTED.sub("", lines[n + 1])) is not None for n in asked if n + 1 < len(lines))
    return min(to_you, of_me) >= FEWEST_TO_EACH_OTHER


def _put(lines: Sequence[str], asked: Sequence[int]) -> set[int]:
    """The lines that are put to who answers and end as no question does: between two answers, and short as these are not."""
    put: set[int] = set()
    for n in range(asked[0] + 2, len(lines) - 1):
        is_amid = not {n - 1, n, n + 1} & {*asked, *put}
        if is_amid and len(lines[n]) <= LONGEST_QUESTION and PUT.match(lines[n]) and not OWN.search(QUOTED.sub("", lines[n])):
            put.add(n)
    return put


LINE = re.compile(r"[^\n]*\S[^\n]*")
QUOTED = re.compile(r"[“\"][^”\"\n]*[”\"]")


def _is_question(line: str) -> bool:
    return line.rstrip(' \t”"’').endswith("?") and len(line) <= LONGEST_QUESTION


def _small(label: re.Match[str]) -> str:
    return (label["letter"] or label["name"]).lower()


def _speaker(label: str, answers: str) -> str:
    small = label.lower()
    if small in ANSWERING:
        return answers
    return NAMES.get(small, small) if small in ASKING else titled(label)


def titled(label: str) -> str:
    """Return a label as a name: without the capitals of all its letters, where it is no acronym.

    >>> titled("MINISTER ANA RUIZ"), titled("Ana Ruiz"), titled("BBC")
    ('Minister Ana Ruiz', 'Ana Ruiz', 'BBC')
    """
    return label.title() if label.isupper() and (" " in label or len(label) > 3) else label


def fuller(speakers: Sequence[str]) -> list[str]:
    """Return the names with the full one for each last name that stands alone.

    >>> fuller(["Ana Ruiz", "Vega", "Ruiz", "reporter"])
    ['Ana Ruiz', 'Vega', 'Ana Ruiz', 'reporter']
    """
    longer = {name.split()[-1]: name for name in speakers if " " in name}
    return [longer.get(name, name) for name in speakers]


def _but_who_asked(before: str, persons: Iterable[str]) -> list[str]:
    """The persons whom no credit before an interview names: "Interview by Jo Lind"."""
    credit = CREDIT.search(before)
    return [name for name in persons if not (credit and name in credit[0])]


def _interviewee(before: Sequence[str], persons: Iterable[str]) -> str:
    """The one person whom a title, or else the lead, names; of several the one who is said to be interviewed.

    Who has no first name in the text is asked only where nobody has one: "Ana Ruiz on rents and Vega" asks Ruiz.
    """
    known = sorted(set(persons))
    known = [name for name in known if " " in name] or known
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
