"""Text to sentences, with exact offsets."""

import re

from causerie.records import Span


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


# A dot after one of these ends no sentence. Lower case, without the last dot.
ABBREVIATIONS = _words(
    "mr mrs ms dr prof sen sens rep reps gov gen col lt sgt capt cmdr adm rev hon pres st mt ft no vs inc ltd co corp jr sr "
    "jan feb mar apr jun jul aug sep sept oct nov dec u.s u.n u.k e.u d.c p.m a.m i.e e.g cf est al art fig vol dept univ "
    "assn bros ph.d m.d b.a m.a s.a approx atty maj messrs"
)
# An abbreviation of this kind may also close a sentence: it does when the next word starts one.
MAY_CLOSE = _words("u.s u.n u.k e.u d.c p.m a.m inc ltd co corp jr sr ph.d m.d s.a etc")
STARTERS = _words(
    "the a an he she it they we i this that these those but and in on at for as if when while after before since so his her "
    "their its our my there here what who how why where not no yes also both many most some even then now however with"
)
LOOK_BACK, LOOK_AHEAD = 60, 80  # characters beside the punctuation that decide; bounds the work on endless lines
LINE = re.compile(r"[^\r\n]++")
# Possessive throughout: a megabyte of dots, quotes or spaces must not be tried from every start.
END = re.compile(r"""[.!?…؟](?<![.!?…؟]{2})[.!?…؟]*+(?:(?<=[.!?…؟])['"]?\[\d{1,9}\]|["'”’»)\]])*+(?=\s)""")
# Behind the marks of scripts that put no blank between sentences a sentence ends, but not before a closing quote.
OTHER_END = re.compile(END.pattern + r"|[。！？｡]++(?![」』）])|[।॥۔]++(?=\s)")
OTHER_MARKS = "。！？｡।॥۔"
OTHER_STOPS = tuple(OTHER_MARKS)
OTHER_MARK = re.compile(f"[{OTHER_MARKS}]")
LAST_WORD = re.compile(r"(\S+?)[.!?…]+\W*$")
NEXT_WORD = re.compile(r"\s+([\"'“‘«(\[]*)(\S+)")


def split(text: str) -> tuple[Span, ...]:
    """Return the spans of the sentences; a line break always ends one.

    >>> text = "Mr. Smith met U.S. officials. He left.\\nMarkets fell"
    >>> [text[start:end] for start, end in split(text)]
    ['Mr. Smith met U.S. officials.', 'He left.', 'Markets fell']
    >>> text = "知事は「反対だ。」と述べた。議会は割れた。"
    >>> [text[start:end] for start, end in split(text)]
    ['知事は「反対だ。」と述べた。', '議会は割れた。']
    """
    marks = END if text.isascii() or not OTHER_MARK.search(text) else OTHER_END
    return tuple([span for line in LINE.finditer(text) for span in _split_line(text, *line.span(), marks)])


def _split_line(text: str, start: int, end: int, marks: re.Pattern[str]) -> list[Span]:
    spans = []
    for match in marks.finditer(text, start, end):
        stop = match.end()
        if _closes(text[max(start, stop - LOOK_BACK) : stop], text[stop : min(end, stop + LOOK_AHEAD)]):
            spans.append(_trim(text, start, stop))
            start = stop
    last = _trim(text, start, end)
    return [*spans, last] if last[0] < last[1] else spans


def _closes(before: str, after: str) -> bool:
    """Does the punctuation that ends `before` close a sentence, given what follows?"""
    following = NEXT_WORD.match(after)
    if not following or before.endswith(OTHER_STOPS):
        return True
    opener, word = following.groups()
    if not opener and word[0].islower():
        return False
    if not before.rstrip("\"'”’»)]").endswith("."):
        return True
    last = LAST_WORD.search(before, before.rfind(" ") + 1) or LAST_WORD.search(before)
    if not last:
        return True
    token = last[1].lstrip("\"'“‘«([").lower()
    if token in MAY_CLOSE:
        return word.rstrip(",;:").lower() in STARTERS
    is_initial = len(token) == 1 and token.isalpha() and token != "i"
    return token not in ABBREVIATIONS and not is_initial


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end
