"""Where in its page each stretch of a document's text stands, worked out when it is asked for.

The text of a web page does not stand in it as it is: tags, entities, comments and line breaks lie between its words. What
text and page have in common is the characters that print, blanks aside; so both are read down to these, and each line of
the text is looked for among those of the page:

1. where a word of the page begins as the line does; whole, from the end of the line before it on, then from the top;
2. lines above the first paragraph backwards from that, since a title stands in menus and teasers, too;
3. where no place holds the whole line, in pieces, since pages put things between words that no document holds;
4. where the page does not show it, in what its scripts hold as data, and in its title.

The law: a place's stretch of the page, without tags, comments and scripts, its entities and escapes read, is its stretch of
the text, up to white space and to characters that do not print. What is not found has no place.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from html.entities import html5
from itertools import chain, islice

from causerie.documents.tree.encoding import decode
from causerie.records import Document, Page, Span

KEY = 16  # characters by which a line is looked up, and the fewest of a piece of one
PARAGRAPH = 60  # printing characters from which on a line is no heading
MOST_TRIED = 200  # places at which a line is tried
MOST_COMPARED = 8  # of those that hold it, how many are asked whether they hold nothing else
MOST_PIECES_TRIED = 5  # at which a piece of a line is tried; all three keep the time linear on pages that repeat themselves
SETTLED = 0.5  # share of a line found from which on it is not looked for in the page's data
BESIDE = 80  # characters around a line in which the tags beside it are looked for
BULLET = "-"  # which the extractor puts before the items of lists

LINE = re.compile(r"[^\r\n]++")
WORD = re.compile(r"(?P<word>\S++)")
QUOTED = re.compile(r'(?P<word>"|[^\s"]++)')
ESCAPES = re.compile(r"[^\\]++|\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|.?)", re.DOTALL)
ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "u": "\ufffd", "": "\\"}
UNCLOSED = "|".join(sorted((name for name in html5 if not name.endswith(";")), key=len, reverse=True))
ENTITY = rf"&(?:\#\d{{1,12}};?|\#[xX][\da-fA-F]{{1,12}};?|[a-zA-Z][a-zA-Z\d]{{1,31}};|{UNCLOSED})"
REST_OF_TAG = r"""(?:[^>=]++|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?+)*+(?:>|\Z)"""
# Each form that begins to fit does fit, at the latest at the end of the page, as it does for browsers: nothing is read twice.
MARKUP = re.compile(
    rf"(?P<word>(?:[^\s&<]|<(?![a-zA-Z/!?])|&(?![#a-zA-Z]))++)|(?P<entity>{ENTITY})|<!--(?:-?>|.*?(?:--!?>|\Z))|<[!?][^>]*+>?"
    rf"|<(?P<raw>(?i:script|style|title|textarea|iframe|noembed|noframes|xmp))(?=[\s/>]){REST_OF_TAG}(?P<held>)"
    rf"|<[a-zA-Z/]{REST_OF_TAG}|(?P<sign>&)",
    re.DOTALL,
)
# A quotation mark is a piece of its own: the first word of a string stands right behind one.
DATA = re.compile(rf"(?P<word>\"|(?:[^\s&<\"]|<(?!/?[a-zA-Z])|&(?![#a-zA-Z]))++)|(?P<entity>{ENTITY})|</?[a-zA-Z][^<>]*+>|(?P<sign>[&<])")

CLOSED_BY = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp")
}

Token = tuple[str, int, int]
"""What a piece of a text says, and where the piece starts and ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A stretch of a document's text, and the stretch of its page that it was taken from.

    Offsets into the page count characters of its decoded text, ends exclusive.
    """

    start: int
    end: int
    page_start: int
    page_end: int


def placed(page: Page, documents: Sequence[Document]) -> list[tuple[Place, ...]]:
    """Return the places of each of a page's documents. One that stands in its page verbatim has a single place."""
    decoded = decode(page.body, page.media_type)
    source = decoded.text if decoded else ""
    found = iter(places_of(source, [document.text for document in documents if document.start is None]))
    return [next(found) if document.start is None else (_verbatim(document.text, document.start),) for document in documents]


def places(source: str, text: str) -> tuple[Place, ...]:
    """Return where a text stands in the page it was taken from, line by line in the text's order.

    >>> page = "<p>Taxes &amp; <b>tariffs</b> rose.<!-- ad --></p>"
    >>> [page[each.page_start : each.page_end] for each in places(page, "Taxes & tariffs rose.")]
    ['Taxes &amp; <b>tariffs</b> rose.']
    """
    return places_of(source, [text])[0]


def places_of(source: str, texts: Sequence[str]) -> list[tuple[Place, ...]]:
    """Return the places of several texts of one page, which is gone through once for all of them."""
    printed = [_printed(text) for text in texts]
    lines = [_lines(*each) for each in zip(texts, printed, strict=True)]
    found: list[Found] = [dict.fromkeys(each, ()) for each in lines]
    for page in _readings(source):
        missing = [[line for line, pieces in each.items() if not _is_settled(line, pieces)] for each in found]
        index = _index(page, {key for each in zip(printed, missing, strict=True) for key in _keys(*each)})
        for each, text, left in zip(found, printed, missing, strict=True):
            each.update({line: max(each[line], new, key=_covered) for line, new in _find(page, index, text, left).items()})
        if all(_is_settled(*line) for each in found for line in each.items()):
            break
    return [tuple(chain.from_iterable(each.values())) for each in found]


def within(places: Sequence[Place], start: int, end: int) -> tuple[Place, ...]:
    """Return the places that hold some of the text's characters from `start` to `end`.

    >>> [each.page_start for each in within([Place(start=0, end=9, page_start=3, page_end=12)], 5, 7)]
    [3]
    """
    return tuple(each for each in places if each.start < end and start < each.end)


def cut(source: str, text: str, place: Place, start: int, end: int) -> Place:
    """Return what of a place the text's characters from `start` to `end` were taken from.

    >>> page = "<p>Taxes &amp; <b>tariffs</b> rose.</p>"
    >>> found = cut(page, "Taxes & tariffs", places(page, "Taxes & tariffs")[0], 6, 15)
    >>> page[found.page_start : found.page_end]
    '&amp; <b>tariffs'
    """
    start, end = max(start, place.start), min(end, place.end)
    own, stretch = text[place.start : place.end], source[place.page_start : place.page_end]
    if own == stretch:
        return Place(start=start, end=end, page_start=place.page_start + start - place.start, page_end=place.page_start + end - place.start)
    said = _printed(own)
    read = next((read for read in _ways(stretch) if read.text == said.text), None)
    first, last = said.printed_before(start - place.start), said.printed_before(end - place.start)
    if read is None or first >= last:
        return place
    at = place.page_start
    return Place(start=start, end=end, page_start=at + read.start(first), page_end=at + read.end(last))


def _verbatim(text: str, start: int) -> Place:
    return Place(start=0, end=len(text), page_start=start, page_end=start + len(text))


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a text says, in pieces, each of which stands together in it; where it says more or less than it holds, as one."""

    text: str
    offsets: Sequence[int]
    """Where each piece begins in `text`, and where the last one ends."""
    starts: Sequence[int]
    ends: Sequence[int]
    """Where each piece starts and ends in what was read."""
    source: str
    under: "_Shown | None" = None
    """What was read, where that was itself read out of something."""

    def start(self, at: int) -> int:
        """Return where a character starts in the source."""
        piece = bisect_right(self.offsets, at, hi=len(self.starts)) - 1
        found = self.starts[piece] + (at - self.offsets[piece] if self._is_verbatim(piece) else 0)
        return self.under.start(found) if self.under else found

    def end(self, at: int) -> int:
        """Return where the character before `at` ends in the source."""
        piece = bisect_right(self.offsets, at - 1, hi=len(self.starts)) - 1
        found = self.starts[piece] + at - self.offsets[piece] if self._is_verbatim(piece) else self.ends[piece]
        return self.under.end(found) if self.under else found

    def may_end(self, at: int) -> bool:
        """Can a line end there: with a piece, or within one between words?"""
        piece = bisect_right(self.offsets, at - 1, hi=len(self.starts)) - 1
        within_word = self.text[at - 1].isalnum() and self.text[at : at + 1].isalnum()
        return self.offsets[piece + 1] == at or (self._is_verbatim(piece) and not within_word)

    def stands_alone(self, at: int, end: int) -> bool:
        """Is the stretch all of an element, or of a string?"""
        start, stop = self.start(at), self.end(end)
        before, after = self.source[max(0, start - BESIDE) : start].rstrip(), self.source[stop : stop + BESIDE].lstrip()
        return before.endswith((">", '"')) and after.startswith(("<", '"'))

    def printed_before(self, offset: int) -> int:
        """Return how many characters stand before an offset of what was read, all pieces being verbatim."""
        piece = bisect_right(self.starts, offset) - 1
        return 0 if piece < 0 else min(self.offsets[piece] + offset - self.starts[piece], self.offsets[piece + 1])

    def _is_verbatim(self, piece: int) -> bool:
        return self.offsets[piece + 1] - self.offsets[piece] == self.ends[piece] - self.starts[piece]


Piece = tuple[int, int, int]
"""Where some of a text starts and ends in its printing characters, and where it starts in those of a page."""
Found = dict[Span, tuple[Place, ...]]
"""The places of each line, which is named by its printing characters."""
Index = Mapping[str, Sequence[int]]
"""Where pieces of a page begin with a key."""


def _lines(text: str, printed: _Shown) -> list[Span]:
    spans = (match.span() for match in LINE.finditer(text))
    found = ((printed.printed_before(start), printed.printed_before(end)) for start, end in spans)
    return [(start, end) for start, end in found if start < end]


def _covered(pieces: Iterable[Place]) -> int:
    return sum(each.end - each.start for each in pieces)


def _is_settled(line: Span, pieces: Iterable[Place]) -> bool:
    return _covered(pieces) >= SETTLED * (line[1] - line[0])


def _keys(text: _Shown, lines: Iterable[Span]) -> Iterator[str]:
    """Yield the beginnings of lines, bullets aside, and of all that may be a piece of one."""
    for start, end in lines:
        yield text.text[start : min(end, start + KEY)]
        if text.text.startswith(BULLET, start):
            yield text.text[start + 1 : min(end, start + 1 + KEY)]
        yield from (text.text[at : at + KEY] for at in _words(text, start, end))


def _words(text: _Shown, start: int, end: int) -> Sequence[int]:
    """Return where words begin from which on there is enough for a piece."""
    return text.offsets[bisect_left(text.offsets, start) : bisect_right(text.offsets, end - KEY)]


def _index(page: _Shown, keys: set[str]) -> Index:
    found = defaultdict(list)
    lengths = {len(key) for key in keys if key}
    for at in page.offsets[:-1]:
        for length in lengths:
            if (key := page.text[at : at + length]) in keys:
                found[key].append(at)
    return found


def _find(page: _Shown, index: Index, text: _Shown, lines: Sequence[Span]) -> Found:
    """Find lines from the first paragraph on downwards, and those above it upwards."""
    anchors = ((number, at) for number, line in enumerate(lines) if (at := _anchor(page, index, text, line)) is not None)
    first, top = next(anchors, (0, 0))
    found, here = {}, top
    for line in lines[first:]:
        found[line] = _line(page, index, text, line, here)
        here = max((at + end - start for start, end, at in found[line][-1:]), default=here)
    for line in reversed(lines[:first]):
        found[line] = _line(page, index, text, line, top, upwards=True)
        top = min((at for _, _, at in found[line][:1]), default=top)
    return {line: tuple(_place(page, text, piece) for piece in pieces) for line, pieces in found.items()}


def _anchor(page: _Shown, index: Index, text: _Shown, line: Span) -> int | None:
    return _whole(page, index, text.text[slice(*line)], 0) if line[1] - line[0] >= PARAGRAPH else None


def _place(page: _Shown, text: _Shown, piece: Piece) -> Place:
    start, end, at = piece
    return Place(start=text.start(start), end=text.end(end), page_start=page.start(at), page_end=page.end(at + end - start))


def _line(page: _Shown, index: Index, text: _Shown, line: Span, here: int, *, upwards: bool = False) -> list[Piece]:
    """Find a line as it is, without its bullet, or in pieces."""
    start, end = line
    for first in (start, *[start + 1] * text.text.startswith(BULLET, start)):
        if first < end and (at := _whole(page, index, text.text[first:end], here, upwards=upwards)) is not None:
            return [(first, end, at)]
    return list(_parts(page, index, text, line, here))


def _whole(page: _Shown, index: Index, wanted: str, here: int, *, upwards: bool = False) -> int | None:
    """Find a line, an element of its own before one that goes on, in the direction that is looked in before the other."""
    known = index.get(wanted[:KEY], ())
    next_ = bisect_left(known, here)
    above, below = known[max(0, next_ - MOST_TRIED) : next_][::-1], known[next_ : next_ + MOST_TRIED]
    for run in (above, below) if upwards else (below, known[: min(next_, MOST_TRIED)]):
        same = (at for at in run if page.text.startswith(wanted, at) and page.may_end(at + len(wanted)))
        if fits := list(islice(same, MOST_COMPARED)):
            return next((at for at in fits if page.stands_alone(at, at + len(wanted))), fits[0])
    return None


def _parts(page: _Shown, index: Index, text: _Shown, line: Span, here: int) -> Iterator[Piece]:
    """Find what stands together of a line, word after word: each time the longest of the next few."""
    start, end = line
    for word in _words(text, start, end):
        if word < start:
            continue
        known = index.get(text.text[word : word + KEY], ())
        next_ = bisect_left(known, here)
        tried = known[next_ : next_ + MOST_PIECES_TRIED] or known[:MOST_PIECES_TRIED]
        size, at = max(((_shared(page, text, at, word, end), -at) for at in tried), default=(0, 0))
        if size:
            yield word, word + size, -at
            start, here = word + size, size - at


def _shared(page: _Shown, text: _Shown, at: int, start: int, end: int) -> int:
    """Return for how many characters page and text are the same, up to the end of a word of the text."""
    most, size = min(end - start, len(page.text) - at), KEY
    while size < most and page.text[at : at + size] == text.text[start : start + size]:
        size = min(most, 2 * size)
    low, high = 0, size
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if page.text[at : at + middle] == text.text[start : start + middle] else (low, middle - 1)
    word = bisect_right(text.offsets, start + low) - 1
    ends = (last - start for last in (text.offsets[word], text.offsets[word - 1]))  # the page may go on with the last word
    return next((size for size in ends if size > 0 and page.may_end(at + size)), 0)


def _readings(source: str) -> Iterator[_Shown]:
    """Yield what a page shows, and then what it holds beside that; of a crawler's record, what its strings say."""
    if source.lstrip("\ufeff \t\r\n").startswith("{"):
        yield _record(source)
        return
    yield _markup(source)
    yield _data(source, _unshown(source))


def _ways(stretch: str) -> Iterator[_Shown]:
    """Yield the ways in which a stretch of a page may have to be read."""
    yield _markup(stretch)
    yield _data(stretch, [(0, len(stretch))])
    yield _record(stretch)


def _printed(text: str) -> _Shown:
    return _shown(_printing(_tokens(WORD.finditer(text))), text)


def _markup(source: str) -> _Shown:
    return _shown(_printing(_tokens(_matches(source))), source)


def _data(source: str, spans: Iterable[Span]) -> _Shown:
    strings = _strings(source, spans)
    return _shown(_printing(_tokens(DATA.finditer(strings.text))), source, strings)


def _record(source: str) -> _Shown:
    strings = _strings(source, [(0, len(source))])
    return _shown(_printing(_tokens(QUOTED.finditer(strings.text))), source, strings)


def _strings(source: str, spans: Iterable[Span]) -> _Shown:
    """Read escapes. A bracket between two spans ends a tag that may be left open in the first."""
    found = chain.from_iterable([(">", start, start), *_escapes(source, start, end)] for start, end in spans)
    return _shown(islice(found, 1, None), source)


def _escapes(source: str, start: int, end: int) -> Iterator[Token]:
    return ((_unescaped(match[0]), *match.span()) for match in ESCAPES.finditer(source, start, end))


def _unescaped(piece: str) -> str:
    r"""
    >>> [_unescaped(piece) for piece in ("as it is", r"\u00e9", r"\ud83d\ude00", r"\/", r"\n")]
    ['as it is', 'é', '😀', '/', '\n']
    """
    if piece[0] != "\\":
        return piece
    if len(piece) > 2:
        units = b"".join(int(unit, 16).to_bytes(2, "big") for unit in piece[2:].split("\\u"))
        return units.decode("utf-16-be", "replace")
    return ESCAPED.get(piece[1:], piece[1:])


def _matches(source: str) -> Iterator[re.Match[str]]:
    """Yield the pieces of a page, without what stands in scripts and the like."""
    at = 0
    while at < len(source):
        for match in MARKUP.finditer(source, at):
            if match["raw"]:
                at = _close(source, match)
                break
            yield match
        else:
            return


def _unshown(source: str) -> Iterator[Span]:
    """Yield what stands in scripts and the like, styles aside."""
    at = 0
    while at < len(source):
        match = next((match for match in MARKUP.finditer(source, at) if match["raw"]), None)
        if match is None:
            return
        at = _close(source, match)
        if match["raw"].lower() != "style":
            yield match.end(), at


def _close(source: str, opened: re.Match[str]) -> int:
    closed = CLOSED_BY[opened["raw"].lower()].search(source, opened.end())
    return closed.start() if closed else len(source)


def _tokens(matches: Iterable[re.Match[str]]) -> Iterator[Token]:
    for match in matches:
        kind = match.lastgroup
        if kind:
            yield unescape(match[0]) if kind == "entity" else match[0], match.start(), match.end()


def _shown(tokens: Iterable[Token], source: str, under: _Shown | None = None) -> _Shown:
    said, offsets, starts, ends, at = [], array("Q", [0]), array("Q"), array("Q"), 0
    for text, start, end in tokens:
        at += len(text)
        said.append(text)
        offsets.append(at)
        starts.append(start)
        ends.append(end)
    return _Shown("".join(said), offsets, starts, ends, source, under)


def _printing(tokens: Iterable[Token]) -> Iterator[Token]:
    """Leave out of tokens what does not print, and blanks."""
    for said, start, end in tokens:
        if said.isprintable() and said != " ":
            yield said, start, end
        elif len(said) == end - start:
            yield from ((sign, at, at + 1) for at, sign in enumerate(said, start) if _prints(sign))
        elif left := "".join(filter(_prints, said)):
            yield left, start, end


def _prints(sign: str) -> bool:
    return sign.isprintable() and sign != " "
