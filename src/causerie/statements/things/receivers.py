"""Names of mentions that say who gets a thing, or goes without: those of the thing, with who gets it behind."""

import re
from collections.abc import Sequence

from causerie.pronouns import PRONOUNS
from causerie.statements.things.neutral import LOOSE
from causerie.statements.verbs import ABLE, forms

WHOM, WHAT = r"(?!of )(?P<whom>(?:[^,;:]|,(?=\d)){2,60}?)", r"(?P<what>[^,;:]{2,60}?)[.,;]?$"
SUPPLIED = {
    1: re.compile(rf"{ABLE}(?:suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)) {WHOM} with {WHAT}"),
    -1: re.compile(
        rf"{ABLE}(?:leav(?:e|es|ing)|left|(?P<of>{'|'.join(forms('deprive drain relieve rob starve strip'))})) "
        rf"{WHOM} (?(of)of|without) {WHAT}"
    ),
}
"""With words between whom and what."""
GIVE = "|".join((*forms("allow award cost deny give grant guarantee hand lend offer promise refuse spare"), "gave", "given", "lent"))
JOINS = r"(?:about|among|as|at|between|by|for|from|in|into|of|on|or|over|than|that|to|up|who|with|and|out|away|back|down|off)\b"
MORE = (
    r"(?=(?:the|an?|no|any|some|all|more|less|fewer|most|much|many|enough|their|his|her|its|another|new|free|better|access|control|power"
    r"|\W?\d\S*) )"
)
"""Stands before a word that begins another thing than the one before it."""
GIVEN = re.compile(
    rf"{ABLE}(?:{GIVE}) (?:(?:the|all|its|their|our|his|her|many|most|some) )?"
    rf"(?P<whom>(?!(?:us|him|it|them|you|me)\b)(?:(?:(?!{JOINS})[^\s,;:]+ ){{1,4}}?{MORE}"
    rf"|(?:[A-Z][\w'’-]+ )+|(?:(?!{JOINS})[a-z]+ )?[a-z]+(?:[^su]s|people|women|men) ))(?!{JOINS})(?P<what>[^,;:]+?)[.,;]?$"
)
"""Whom, and what behind it: "give workers seats on boards"."""
OWN = re.compile(r"(?:their|its|his|her)\b")


def supplied(name: str, mention: str, direction: int) -> str:
    """Return the name of a mention that says that somebody gets a thing, or is left without it, as that of the thing.

    >>> supplied("homes with electricity", "supply 400,000 homes with electricity", 1)
    'electricity for homes'
    >>> supplied("hospital of workload", "relieve the hospital of half of its workload", -1)
    'workload for hospital'
    >>> supplied("growers water", "leave its growers without water", -1), supplied("left party", "left the party without a word", 1)
    ('water for growers', 'left party')
    >>> supplied("workers seats on boards", "give workers seats on boards", 1), supplied("farmers crop", "cost farmers their crop", -1)
    ('seats on boards for workers', 'crop of farmers')
    >>> supplied("migrants access to health care", "deny migrants access to health care", -1), supplied("advice", "give advice", 1)
    ('access to health care for migrants', 'advice')
    """
    found = SUPPLIED[direction].match(mention) or GIVEN.match(mention)
    if not found or found["whom"].strip().lower() in PRONOUNS:
        return name
    words = name.split()
    whose, what = ([word for word in words if word in found[part].split()] for part in ("whom", "what"))
    is_all = bool(whose and what) and not set(words) - {*whose, *what, "with", "without", "of"}
    join = "of" if OWN.match(found["what"]) else "for"
    return f"{_through(what, found['what'])} {join} {_through(whose, found['whom'])}" if is_all else name


def _through(words: Sequence[str], phrase: str) -> str:
    """The words, of which none joins nothing, with a noun before "to" that would be missed: "quiet place to study"."""
    said = phrase.split()
    kept = [word for n, word in enumerate(said) if word in words or "".join(said[n + 1 : n + 2]) == "to"]
    while kept and kept[0] in ("of", "in", "on", "with"):
        kept.pop(0)
    return LOOSE.sub("", " ".join(kept))
