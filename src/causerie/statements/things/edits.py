"""The name of a thing as an edit of its mention: which words stay, in what form, and what joins them (Malmi et al. 2019).

A name so holds the mention's own words, but for other forms and words that annotators often put for them.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from causerie.names import fold, is_name
from causerie.nouns import GENERAL
from causerie.records import Span
from causerie.statements.phrases import EDGE, tidy
from causerie.statements.things.function_words import ACTING, ARTICLES, JOINING, LINKING, NUMBER, POINTING
from causerie.statements.things.neutral import neutral, without_degree, without_state
from causerie.statements.things.receivers import supplied
from causerie.statements.things.restated import as_money, brought_into, good_for, kept_safe, kept_so, priced, spent, unchanged, with_state
from causerie.statements.things.staying import filled, is_uncounted
from causerie.statements.things.taken import is_inaction, staying_up

DROP, KEEP, OWNER = "drop", "keep", "owner"
"""Edits of a word: it goes, it stays, or whom it means stands for it as owner of what follows."""
INSTEAD = "="
"""Begins an edit that puts another word in the place of one."""
TO = ">"
"""Stands between the ending that an edit takes off and the one that it puts there."""
TO_OWNERS = frozenset("his her he she".split())
"""Pronouns for which the name of whom they mean may stand; whom others mean is told too often wrongly."""
FARTHEST = 3
"""Words that join two which stay, though others went on both sides of them, and the most that went behind."""
OWNING = ("", "'s", "’s")
"""What joins two words without a blank before it."""
TAKEN_BY = dict.fromkeys("given made paid sent sold granted linked related owed offered attached".split(), ("to", "by")) | {"held": ("by",)}
"""Participles behind a noun, and words that they take."""
LINKED = 4
"""Most words that such a participle and what it takes begin, and that go."""
PLAIN = (" ", ", ", "-", "/")
"""What may stand between two words of a name as it does in the text."""
OF_MANY = ("' ", "’ ")
"""The same where many own what follows, if no quotation ends there."""
QUOTED = re.compile(r"(?:^|[\s(])['‘]")
NOMINAL = re.compile(r"(?:[ts]ion|ment|ance|ence|ure|[stv]al)$")
"""Ends a noun made of a verb, whose object follows with "of": "protection of tenants"."""
MEASURES = frozenset(f"{INSTEAD}{noun}" for noun in "age cost costs length price prices quality size speed strength value wealth".split())
"""Nouns that stand for an adjective, as "price of bread" for "cheaper bread"."""
TIME = re.compile(
    r"(?:(?:the|this|next|last|early|late|mid|coming|one|two|three|four|five|six|ten|\d+) )*"
    r"(?:now|today|tomorrow|tonight|soon|springs?|summers?|autumns?|winters?|years?"
    r"|months?|weeks?|days?|quarters?|january|february|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day|\d{4})",
    re.IGNORECASE,
)
"""Says when, and names nothing where the thing itself went: of "no cut before autumn"."""
CHUNK = re.compile(r"[^\s—–]+")
POSSESSIVE = re.compile(r"(?<=[\w.)])['’]s?$")

YEAR = re.compile(r"(?:19|20)\d\d")
SPAN = re.compile(rf"(?:{NUMBER.pattern}) (?:hours?|days?|weeks?|months?|years?|decades?)", re.IGNORECASE)
"""How long something takes."""
MANY = frozenset(
    "all any dozens half hundreds many megabytes millions most much none number numbers one part parts percent plenty quarter some tens "
    "third thousands".split()
)
"""Words for how much or how many of what follows with "of"."""
DOING = re.compile(r"[a-z]{3,}ed")
"""A form of a verb that takes its object without "of"."""
WHEN = frozenset("after before during since till until".split())
"""Words before a year that names leave out; others join it to the name: "bill in 2005"."""

RELATIVE = frozenset("that which who whom whose".split())
LONGEST_CLAUSE = 8
"""Words of a clause up to which a name holds it."""
EMPTY = GENERAL | frozenset(
    "people person man woman those anybody anyone another thing number kind part argument assertion belief claim concern expectation fear "
    "hope perception view worry".split()
)
"""Nouns, in their singular, that say little without such a clause."""

IN_EFFECT = re.compile(r"(?<=\w)(?<!entry)(?<!coming)(?<!going)(?<!put) into (?:effect|force)$")
"""Ends what comes into effect, and so is there."""
Owner = Callable[[Span], str | None]
"""Says whom the pronoun at a place of the text means."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What becomes of one mention's words."""

    words: tuple[Span, ...]
    """Where they stand in the document's text."""
    edits: tuple[str, ...]
    joins: tuple[str, ...]
    """What stands before each word that stays, if the text has nothing there."""


def word_spans(text: str, span: Span) -> list[Span]:
    """Where the words of the mention stand in the text: without punctuation around them, the possessive apart.

    >>> text = "the U.K.'s 0.5 percent “tax” on 401(k) plans, cost-conscious"
    >>> [text[a:b] for a, b in word_spans(text, (0, len(text)))]
    ['the', 'U.K.', "'s", '0.5', 'percent', 'tax', 'on', '401(k)', 'plans', 'cost-conscious']
    """
    return [word for chunk in CHUNK.finditer(text, *span) for word in _words(text, *chunk.span())]


def _words(text: str, start: int, end: int) -> list[Span]:
    owned = POSSESSIVE.search(text, start, end)
    body = _trimmed(text, start, owned.start() if owned else end)
    return [body, *([owned.span()] if owned and owned.group()[1:] else [])] if body[0] < body[1] else []


def _trimmed(text: str, start: int, end: int) -> Span:
    """The chunk without punctuation around it, but with the last dot of an abbreviation and a bracket that closes one within."""
    chunk = text[start:end]
    core = chunk.strip(EDGE)
    first = start + chunk.find(core)
    last = first + len(core)
    if "." in core and core.replace(".", "").isalpha() and text[last:end].startswith("."):
        last += 1
    if "(" in core and ")" not in core and text[last:end].startswith(")"):
        last += 1
    return first, last


def formed(word: str, edit: str) -> str:
    """What an edit makes of a word that stays.

    >>> formed("deport", ">ation"), formed("banning", "ning>"), formed("killed", "=deaths"), formed("Vote", "keep")
    ('deportation', 'ban', 'deaths', 'Vote')
    """
    if edit.startswith(INSTEAD):
        return edit.removeprefix(INSTEAD)
    off, to, on = edit.partition(TO)
    return word.removesuffix(off) + on if to else word


def name_of(text: str, span: Span, direction: int, edit: Edit | None, owner: Owner) -> str:
    """The name that the edit makes of the mention; the rules' where there is none or it leaves nothing.

    >>> mention = "banning all Muslims from his country"
    >>> words = tuple(word_spans(mention, (0, len(mention))))
    >>> edit = Edit(words, ("ning>", "drop", "keep", "keep", "owner", "keep"), ("", "", "on", "", "", ""))
    >>> name_of(mention, (0, len(mention)), 1, edit, owner=lambda span: "Ruiz")
    "ban on Muslims from Ruiz's country"
    """
    mention = text[slice(*span)]
    made = without_degree(tidy(_joined(text, edit, owner)), direction) if edit else ""
    made = made if any(map(str.isalnum, made)) and not TIME.fullmatch(made) else neutral(mention, direction)
    made = priced(good_for(IN_EFFECT.sub("", made), mention), mention, direction)
    made = supplied(spent(brought_into(made, mention), mention), mention, direction)
    made = as_money(made, mention)
    if direction < 0:
        return without_state(made, mention)
    if is_inaction(mention):
        return "inaction"
    return unchanged(staying_up(mention) or with_state(kept_so(kept_safe(made, mention), mention), mention), mention)


def _joined(text: str, edit: Edit, owner: Owner) -> str:
    edits = [DROP if how == OWNER and _is_whom(text, edit, n) else how for n, how in enumerate(edit.edits)]
    forms = [_form(text, word, how, owner) for word, how in zip(edit.words, edits, strict=True)]
    words = [text[slice(*word)] for word in edit.words]
    forms = filled(words, forms)
    kept = [n for n, form in enumerate(forms) if form and not (form.lower() in ARTICLES and _is_lone(forms, n))]
    kept = [n for n in kept if not (forms[n] in OWNING and n and not forms[n - 1])]
    kept = [n for n in kept if not _is_time(text, edit, forms, n) and not is_uncounted(words, forms, n)] or kept
    kept = [n for before, n in pairwise([-1, *kept]) if before < 0 or {forms[before].lower(), forms[n].lower()} - JOINING]
    while kept and forms[kept[0]].lower() in JOINING:
        kept.pop(0)
    while kept and forms[kept[-1]].lower() in JOINING:
        kept.pop()
    clause = min(_clause(text, edit, kept), _examples(words, kept))
    return _told(text, edit, forms, [n for n in kept if n < clause]) + _restriction(text, edit, clause)


def _told(text: str, edit: Edit, forms: Sequence[str], kept: Sequence[int]) -> str:
    """The words that stay, with what joins them."""
    pieces = [forms[n] for n in kept[:1]]
    for before, n in pairwise(kept):
        pieces += [forms[n]] if forms[n] in OWNING else [_between(text, edit, before, n), forms[n]]
    return "".join(pieces).replace("s's ", "s' ")


def _clause(text: str, edit: Edit, kept: Sequence[int]) -> int:
    """Where a clause about the noun before it begins whose first word is gone, and others are not; else behind the last word.

    What is left of such a clause would run on: "contributions that firms pay" are no "contributions firms".
    """
    words = [text[slice(*word)].lower() for word in edit.words]
    begins = (n for n, word in enumerate(words) if n and n - 1 in kept and n not in kept and _is_relative(words, n))
    return next((n for n in begins if n < kept[-1] or (n - 1 == kept[-1] and _is_empty(words[n - 1]))), len(words))


def _examples(words: Sequence[str], kept: Sequence[int]) -> int:
    """Where "such as" begins to say which are among those that are named before it; else behind the last word."""
    begins = (n for n, both in enumerate(pairwise(words)) if both == ("such", "as") and n - 1 in kept)
    return next(begins, len(words))


def _is_relative(words: Sequence[str], place: int) -> bool:
    """Does the word at a place begin a clause about the noun before it, and not what somebody says, or another noun: "use that power"?"""
    before = words[place - 1]
    acting = (*words[:place], *(words[place + 2 :] if words[place] == "who" else ()))
    if words[place] not in RELATIVE or not ACTING.isdisjoint(acting) or before in JOINING:
        return False
    is_many = before.endswith("s") and not before.endswith("ss")
    is_verb = before.endswith(("ed", "ing")) or words[max(0, place - 2)] == "to"
    is_noun = is_many or _is_empty(before) if place == 1 else not is_verb
    return words[place] != "that" or (is_noun and place + 2 < len(words))


def _is_empty(noun: str) -> bool:
    return fold(noun) in EMPTY


def _restriction(text: str, edit: Edit, clause: int) -> str:
    """What a clause says of a noun that says nothing without it, if that is little: "change that hits the village"."""
    words = edit.words[clause:]
    if not words or len(words) > LONGEST_CLAUSE or not _is_empty(text[slice(*edit.words[clause - 1])]):
        return ""
    return f" {' '.join(text[words[0][0] : words[-1][1]].split())}"


def _is_time(text: str, edit: Edit, forms: Sequence[str], place: int) -> bool:
    """Is the word a year whose "before" is gone, or one of a time told so? It names nothing: "nobody is fired before 2032", "after two
    weeks"."""
    first = place - (place > 0 and SPAN.fullmatch(" ".join(forms[place - 1 : place + 1])) is not None)
    is_time = YEAR.fullmatch(forms[place]) or SPAN.fullmatch(" ".join(forms[first : first + 2]))
    is_bare = first > 0 and not forms[first - 1] and not edit.joins[first]
    return bool(is_time) and is_bare and text[slice(*edit.words[first - 1])].lower() in WHEN


def _is_whom(text: str, edit: Edit, place: int) -> bool:
    """Is the pronoun no owner, but to whom something is done: "cost her the votes"?"""
    return any(text[slice(*word)].lower() in ARTICLES for word in edit.words[place + 1 : place + 2])


def _is_lone(forms: Sequence[str], place: int) -> bool:
    """Does an article stand where the word before it or the one behind it is gone?"""
    return place == 0 or not forms[place - 1] or not "".join(forms[place + 1 : place + 2])


def _form(text: str, word: Span, edit: str, owner: Owner) -> str:
    if edit == DROP:
        return ""
    if edit == OWNER:
        name = owner(word)
        return f"{name}'s" if name else ""
    return formed(text[slice(*word)], edit)


def _between(text: str, edit: Edit, before: int, after: int) -> str:
    """What stands between two words that stay: what stood there, if that was little, or a preposition.

    That is the text's own right before the second or behind the first, or the one that is told, which a word in a new form asks
    for where none of the text's stands: "ban on Muslims". A word becomes an owner's only before a new form.
    """
    if any(edit.edits[n] == KEEP and text[slice(*edit.words[n])].lower() in JOINING for n in (before, after)):
        return " "
    told = edit.joins[after] if edit.edits[after if edit.joins[after] == "'s" else before] not in (KEEP, DROP) else ""
    dropped = [word for word in (text[slice(*word)].lower() for word in edit.words[before + 1 : after]) if word not in POINTING]
    own = [word for word in (*dropped[-1:], *dropped[:1]) if word in JOINING and (word not in OWNING or word == dropped[0])]
    if ACTING.isdisjoint(dropped) and edit.edits[before] != OWNER:
        own += [word for word in dropped[: -FARTHEST - 1 : -1] if word in LINKING]
    if own[:1] == ["of"] and "out of" in " ".join(dropped):
        return " out of "
    if own[:1] == ["of"] and edit.edits[before] == KEEP and DOING.fullmatch(text[slice(*edit.words[before])]):
        return _up_to_of(dropped)
    join = own[0] if own else told or _of_participle(dropped)
    is_verb = not any(form != DROP for form in edit.edits[:before])
    if not join and _takes_of(text[slice(*edit.words[before])], edit.edits[before], is_verb=is_verb):
        join = "of"
    if not join and after == before + 1 and edit.edits[after] != OWNER:
        stood = text[edit.words[before][1] : edit.words[after][0]]
        is_owner = stood in OF_MANY and not QUOTED.search(text[max(0, edit.words[0][0] - 1) : edit.words[before][1]])
        return stood if stood in PLAIN or is_owner else " "
    return f"{join} " if join in OWNING else f" {join} "


def _up_to_of(dropped: Sequence[str]) -> str:
    """What joins a verb and what follows "of": the noun there, unless it says how much: "blocked sale of land", "converted flats".

    >>> _up_to_of(["sale", "of"]), _up_to_of(["thousands", "of"]), _up_to_of(["him", "of"])
    (' sale of ', ' ', ' of ')
    """
    noun = dropped[-2] if dropped[-1] == "of" and len(dropped) > 1 else ""
    return " " if noun in MANY else f" {noun} of " if noun.isalpha() and is_name(noun) else " of "


def _of_participle(dropped: Sequence[str]) -> str:
    """The word that a participle behind a noun takes: "permits given to industry" are "permits to industry"."""
    done, taken = (*dropped, "", "")[:2]
    is_clause = 1 < len(dropped) <= LINKED and (done in TAKEN_BY or done.endswith("ed"))
    return taken if is_clause and taken in TAKEN_BY.get(done, ("by",)) else ""


def _takes_of(word: str, edit: str, *, is_verb: bool) -> bool:
    """Does the noun that the edit makes of the word take what follows with "of"? Of a verb with which the mention begins, always."""
    is_another = edit in MEASURES or (is_verb and edit.startswith(INSTEAD))
    return is_another or (TO in edit and NOMINAL.search(formed(word, edit)) is not None)
