"""To whom or what something is done, where an edit leaves the verb alone: "prosecute her" is the prosecution of Ana Ruiz.

What hurts or helps somebody is named after the somebody: "saved me" is Rosa Ekdal, "hurts those who rent" those who rent.
What "it" means is told later (`antecedents`).
"""

import re
from collections.abc import Callable

from causerie.statements.actors.affected import HELPS, HURTS
from causerie.statements.phrases import DETERMINER
from causerie.statements.things.infinitives import PREPOSITIONS, STATIVE, infinitive, nominal
from causerie.statements.things.restated import GOOD
from causerie.statements.verbs import forms, gerund

SAID = re.compile(
    r"(?:(?:to|will|would|can|could|may|might|should|must|not|also) )*(?P<verb>[a-z]+)(?P<between> (?:for|with|against))? "
    r"(?P<whom>him|her|me|us|it|them|everybody|everyone)(?: (?P<particle>up|down|out|off|over|back|away))?"
    r"(?=[,.;]?$| (?:again|altogether|at|badly|by|entirely|from|in|more|most|on|too|under)\b)"
)
"""A verb and a pronoun; "her" may belong to what follows."""
HITS = re.compile(rf"{HURTS}|{HELPS}|{GOOD}")
"""Verbs and adjectives that say no more than whether it is good for somebody."""
PERSONS = frozenset("him her me us".split())
GROUP = re.compile(
    rf"(?:(?:to|will|would|can|could|may|might|should|must|not|also|only) )*(?:{HURTS}|{HELPS}) "
    r"(?:exactly |mainly |mostly |especially )?(?P<whom>(?:all |only )?(?:those|people|anyone|anybody|everyone|everybody)"
    r"(?: (?:who|that|with|without|in|we|they|it|he|she) (?:\S+ ?){1,7})?"
    r"|whoever (?:\S+ ?){1,7}|no one|nobody)[.,;:]?"
)
"""That it is good or bad for some whom the mention does not name."""

COSTING = re.compile(
    r"(?:(?:to|will|would|can|could|may|might) )*cost(?:s|ing)? (?:the |its |their |his |her |our )?"
    r"(?P<whom>(?!it\b|them\b|him\b|her\b|me\b|us\b)[a-z]+(?: [a-z]+){0,3}?) "
    r"(?:\W?\d|much more|more|dearly|dear|billions|millions|thousands|a fortune)"
)
"""To whom something costs so much."""
HELPED = re.compile(
    r"(?:(?:to|will|would|can|could|may|might|should|must|not|also|only) )*"
    rf"(?P<verb>{'|'.join(forms('benefit favor favour reward shield spare'))}) "
    r"(?!(?:and|as|at|by|for|from|in|of|on|or|than|to|with)\b)"
)
"""Begins what is good for whom the mention names."""


def with_object(name: str, mention: str, meant: Callable[[str, int], str | None], *, is_cause: bool = False) -> str:
    """The name of a mention with whom or what the verb that it is does something to; `meant` tells whom a pronoun at a place means. What
    is a cause is always the act.

    >>> told = {"her": "Ana Ruiz", "me": "Rosa Ekdal", "it": "it"}
    >>> who = lambda pronoun, place: told[pronoun]
    >>> with_object("prosecution", "prosecute her", who), with_object("saved", "saved me", who), with_object("removal", "remove it", who)
    ('prosecution of Ana Ruiz', 'Rosa Ekdal', 'removal of it')
    >>> with_object("electing", "electing her", who), with_object("mind", "change her mind", who), with_object("vote", "vote for her", who)
    ('electing Ana Ruiz', 'mind', 'vote for Ana Ruiz')
    >>> with_object("help flat", "help those who already have a flat", who), with_object("more", "hurts people more", who)
    ('those who already have a flat', 'more')
    >>> with_object("cost city", "cost the city much more", who)
    'costs to city'
    >>> with_object("reward firms", "reward firms that invest", who), with_object("benefits of trade", "benefits of trade", who)
    ('firms', 'benefits of trade')
    """
    if not is_cause and (group := GROUP.fullmatch(mention)):
        return group["whom"].strip()
    if (costs := COSTING.match(mention)) and name in (f"cost {costs['whom']}", f"costs {costs['whom']}"):
        return f"costs to {costs['whom']}"
    if not is_cause and (helped := HELPED.match(mention)) and name.startswith(f"{helped['verb']} "):
        return DETERMINER.sub("", name.removeprefix(f"{helped['verb']} "))
    if name in PERSONS and mention.endswith(f" {name}"):
        return meant(name, len(mention) - len(name)) or name
    said = SAID.match(mention) if " " not in name and name.islower() else None
    if said is None or not (verb := infinitive(said["verb"])) or verb in STATIVE or name not in (said["verb"], gerund(verb), nominal(verb)):
        return name
    who = meant(said["whom"], said.start("whom"))
    if who is None or (HITS.fullmatch(said["verb"]) and not is_cause):
        return who or name
    particle, between = said["particle"] or "", said["between"] or ""
    if verb.endswith("ing") or particle:
        return " ".join(f"{verb if verb.endswith('ing') else gerund(verb)} {particle} {between} {who}".split())
    noun = nominal(verb)
    return f"{noun}{between or ' ' + PREPOSITIONS.get(noun, 'of')} {who}"
