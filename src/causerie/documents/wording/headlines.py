"""What a headline looks like, and where in plain text the closing list of headlines begins."""

import re
from collections.abc import Sequence
from itertools import accumulate, chain

from causerie.documents.wording.lengths import count_words
from causerie.records import Span

LONGEST = 160  # characters; the longest of 375 real headlines has 143
LONGEST_KICKER = 40  # characters of what stands above it
FEWEST_WORDS = 3  # the shortest of them has 5; names and subheads have fewer
FEWEST, FEWEST_LABELLED = 3, 1  # lines that make a list, and below a heading such as "Related", if all of them are titles
MOST = 5000  # lines; more of them are data
MOST_STOPS = 0.2  # share of a list's lines that may end as sentences do: of 375 real headlines 6 do, never 2 side by side
MOST_STOPS_LABELLED = 0.5  # the same below a heading such as "More news"
STOP = re.compile(r"""(?<!\.)\.(?:\s*["'”’)\](])*$|[:;,]$|^["“'‘].*[.!?]\s*["'”’]+$""")
LABEL = re.compile(
    r"(?:more|other|related|latest|recent|top|most|also|today.s|in other|read|see|trending|popular|elsewhere|around|you (?:may|might))\b"
    r".{0,40}\b(?:news|stor(?:y|ies)|headlines?|read|coverage|articles?|links|popular|viewed|shared|also|like|more|nation|web|world)"
    r"|(?:headlines|news|trending|recommended|related|read more|more from .{1,40})",
    re.IGNORECASE,
)
POINTER = re.compile(
    r"[^\w(\[]*(?P<opened>[(\[])?"
    r"(?i:read(?: (?:more|also|next|on|this))?|(?:also|must) (?:read|see)|see also|don.t miss|you (?:may|might) (?:also )?like"
    r"|(?:related|recommended)(?: (?:stor(?:y|ies)|articles?|news|reading|coverage|posts?|content))?|more on this(?: (?:story|topic))?"
    r"|(?:lea|lee|leer|vea|mira) (?:tambi[ée]n|m[áa]s)|te puede interesar|[àa] lire(?: aussi| [ée]galement)?|(?:lire|voir|lisez) aussi"
    r"|leggi anche|(?:lesen sie|lies) (?:auch|mehr)|(?:siehe|mehr) (?:auch|zum thema)|lees (?:ook|meer)|(?:leia|veja) (?:tamb[ée]m|mais)"
    r"|l[äæ]s (?:ocks[åa]|[äa]ven|ogs[åa])|les ogs[åa]|(?:prze)?czytaj (?:te[żz]|tak[żz]e|r[óo]wnie[żz])|читайте также|baca juga)"
    r"[*_]*\s*[:：|][*_]*\s*(?P<title>[^\W_].*?|[\"'“”„‘’«].*?)[\s*_]*(?(opened)[)\]])"
)
"""A line that points from within a text to another. Where there is no link to tell one by, fewer labels are believed than above a list."""
FEWEST_BEHIND_POINTER = 2  # words
BULLET = re.compile(r"(?:[-–—•·*▪‣»>]\s+)+(?=\w|[“\"'‘«])")
"""Stands before each line of many lists, and is no part of a title."""
SIGN_OFF = re.compile(
    r"[(\[]?(?:additional reporting|reporting|writing|editing|compiled|edited|copyright|photo|source)\b|©|@|by [A-Z]", re.IGNORECASE
)


def is_title(line: str) -> bool:
    """Could this line be a headline? It is short, but no mere name, and does not end as a sentence in a text does.

    >>> is_title("Bank holds rates as peso slides"), is_title("The bank held its rates on Monday.")
    (True, False)
    """
    return len(line) <= LONGEST and count_words(line) >= FEWEST_WORDS and not STOP.search(line)


def is_title_case(line: str) -> bool:
    """Do the long words begin with capitals, as in many English titles?"""
    words = [word for word in re.findall(r"[^\W\d_]+", line) if len(word) > 3]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def is_label(line: str) -> bool:
    """Is this the heading of a list of headlines?

    >>> is_label("MORE HEADLINES:"), is_label("Most voters read no newspaper")
    (True, False)
    """
    return LABEL.fullmatch(line.strip(" :-–—*#=|>»…")) is not None


def pointed_to(line: str) -> Span | None:
    """Return where in a line that points to another story its headline stands.

    >>> [line[slice(*found)] for line in ("READ ALSO: Bread is dearer", "(See also: Bread is dearer)") if (found := pointed_to(line))]
    ['Bread is dearer', 'Bread is dearer']
    >>> pointed_to("Related: the towns on the river."), pointed_to("Background: Bread is dearer")
    (None, None)
    """
    found = POINTER.fullmatch(line) if len(line) <= 2 * LONGEST else None
    title = found["title"] if found else ""
    is_one = len(title) <= LONGEST and not title[:1].islower() and count_words(title) >= FEWEST_BEHIND_POINTER
    return found.span("title") if found and is_one else None


def is_glued(kicker: str, line: str) -> bool:
    """Do a few words run into the one after them, as those of one title never do?

    >>> is_glued("Inland", "InlandMinister tritt zurück"), is_glued("Inland", "Inland: Minister tritt zurück")
    (True, False)
    """
    following = line[len(kicker) : len(kicker) + 1]
    return line.startswith(kicker) and following.isupper() and kicker[-1].islower() and len(kicker.split()) <= FEWEST_WORDS


def list_start(lines: Sequence[str]) -> int:
    """Return the index of the line at which the closing list of headlines begins; `len(lines)` when there is none.

    The list runs to the end, has only short lines, and few of them end as sentences do. It begins below its
    heading ("More news"), or else with two titles. The heading, and sign-offs, belong to the text above it.
    """
    first = _short_run(lines)
    titles = [is_title(line) for line in lines[first:]]
    stops = list(accumulate((not title for title in reversed(titles)), initial=0))[::-1]  # in the lines from here on
    length = len(titles)
    labelled = [i + 1 for i in range(length) if is_label(lines[first + i])]
    below_label = (i for i in labelled if stops[i] <= MOST_STOPS_LABELLED * (length - i))
    at_titles = (i for i in range(length) if all(titles[i : i + 2]) and stops[i] <= MOST_STOPS * (length - i))
    begun = next(chain(below_label, at_titles), length)
    fewest = FEWEST_LABELLED if begun in labelled and not stops[begun] else FEWEST
    start = first + begun
    while start < len(lines) and _belongs_above(lines[start]):
        start += 1
    return start if fewest <= len(lines) - start <= MOST else len(lines)


def _short_run(lines: Sequence[str]) -> int:
    """Index of the first of the short lines that close the text."""
    first = len(lines)
    while first and len(lines[first - 1]) <= LONGEST:
        first -= 1
    return first


def _belongs_above(line: str) -> bool:
    return is_label(line) or SIGN_OFF.match(line) is not None or not re.search(r"\w", line)
