"""Tables of words by which names of things are compared: families, light words, places, sides. All are our own and short on purpose."""

from collections.abc import Iterator

from causerie.countries import COUNTRIES, ELSEWHERE


def _rows(text: str) -> Iterator[list[str]]:
    return (line.split() for line in text.strip().splitlines())


FAMILIES = {
    word: row[0]
    for row in _rows(
        """
        tax taxes taxation taxing taxed
        economy economies economic economical
        unemployment joblessness jobless unemployed
        inflation inflationary
        election elections electing electoral
        terror terrorism terrorist
        terrorists
        investment investments investing invest
        spending expenditure expenditures
        migration migrating
        production producing
        pollution polluting
        corruption corrupt
        racism racist racial
        privatisation privatising privatise
        climate climatic
        finance financial finances
        budget budgetary
        constitution constitutional
        globalisation globalising
        abortion abortions
        worldwide global
        rise increase hike rising increasing
        cut cuts cutting reduction reductions reducing decrease decreases
        decline declining
        fall falling
        win victory wins winning victories
        loss losing losses
        war wars
        killing murder murders killings
        vote voting
        restriction restricting restrictions restrictive
        nominate nomination nominating
        destruction destroying
        growth growing
        """
    )
    for word in row
}
"""Words of one thing, the family's name first; derived forms that the rules of `families` miss."""

ALONE = frozenset(
    """
    housing banking building training ruling king thing spring morning evening during wing ring string bring sting nothing something
    anything everything being meaning hundred sacred need seed speed feed breed indeed united exceed proceed succeed bleed
    station nation ration action section mission position relation session passion portion version fraction edition addition tuition
    department apartment government parliament document moment element argument comment statement tournament settlement treatment
    movement community commission union region religion opinion million billion trillion pension tension occasion question attention
    operation generation organisation administration population situation federation corporation information foundation
    registration reservation vaccination campaigning conservation condition competition recession depression succession aggression
    convention
    """.split()
)
"""Words whose ending makes no form of another word, or of one that means something else."""

AMERICAN = {
    row[0]: row[1]
    for row in _rows(
        """
        defence defense
        offence offense
        licence license
        labour labor
        programme program
        cheque check
        grey gray
        tyre tire
        sceptic skeptic
        scepticism skepticism
        ageing aging
        aluminium aluminum
        centre center
        theatre theater
        """
    )
}
"""British spellings that `families` does not turn by their ending."""

PHRASES = tuple(
    (f" {' '.join(row[1:])} ", f" {row[0]} ")
    for row in _rows(
        """
        us united states of america
        us united states
        uk united kingdom
        uk great britain
        eu european union
        un united nations
        isis islamic state
        isis isil
        fed federal reserve
        republican republican party
        democratic democratic party
        labor labor party
        tpp trans pacific partnership
        nafta north american free trade agreement
        obamacare affordable care act
        covid covid 19
        covid coronavirus
        ecb european central bank
        imf international monetary fund
        """
    )
)
"""Names of several words that go by a short one; names of parties, which go without the word."""

PLACES = {
    word: row[0]
    for row in _rows(
        """
        us america american
        uk britain british
        czechia czech
        england english
        korea korean
        europe european
        africa african
        asia asian
        """
    )
    for word in row
} | {
    word.lower(): country.name.lower()
    for country in COUNTRIES
    for word in (country.name, country.adjective, *country.others)
    if word.isalpha() and country.name.isalpha() and country.name not in ELSEWHERE
}
"""Words for where something is from, and the place. Plurals ("Americans") are people and stay what they are."""

JOINING = frozenset("the a an and or some any such as".split())
"""Words that join others and say nothing."""
PLACING = frozenset("of in on at for about regarding concerning among across within upon during".split())
"""Prepositions that say no more than a place before the noun would: "inflation in Turkey" is Turkish inflation."""
PREPOSITIONS = {
    **dict.fromkeys(PLACING, ""),
    **{word: f"{word} " for word in "to from by against with between before after under than through despite via per over".split()},
    **{"into": "to ", "toward": "to ", "towards": "to ", "versus": "against ", "at": "at ", "for": "for "},
}
"""The part that a preposition gives the words after it: "exports to China" are no Chinese exports."""
FOR = frozenset("funding fund aid visa tax delegate vote hearing price cost demand budget spending ban market subsidy cut increase".split())
"""Nouns after which "for" gives no part: "funding for schools" is school funding, "help for Republicans" no Republican help."""
DENYING = frozenset("no not non anti lack absence without never nonexistence".split())
"""Words that turn what stands beside them into its opposite."""
TWO_SIDED = frozenset(
    """
    criticism attack support investigation endorsement condemnation accusation fear view praise opposition threat sanction hatred trust
    distrust attitude hostility lawsuit complaint call pressure demand claim bias
    """.split()
)
"""Nouns for what somebody does to somebody: "Trump's criticism" is not "criticism of Trump"."""

LIGHT_BEFORE_OF = frozenset("level amount issue degree extent state process matter number".split())
LIGHT_AT_THE_END = frozenset("level situation".split())
LIGHT_AFTER = dict.fromkeys("rate burden".split(), frozenset(
    "unemployment jobless employment inflation crime poverty tax turnout homicide suicide divorce infection mortality".split()
))  # fmt: skip
"""Nouns that add nothing to what they are said of, before "of", at the end or after some: "level of taxes", "tax burden",
"inflation rate"; an interest or exchange rate is something else than interest."""
EMPTY = frozenset(
    "current overall own more much whole entire various certain further additional significant major so called "
    "particular today ongoing".split()
)
"""Adjectives that leave what is meant the same."""

UNTELLING = EMPTY | frozenset(
    """
    this that these those such its his her their our my your same other another similar
    new newest latest recent present previous earlier prior old original initial first second third next last final future upcoming
    planned proposed suggested pending draft revised amended alternative possible potential likely expected
    big bigger large small key main minor important crucial vital essential necessary needed controversial contentious disputed contested
    ambitious bold radical drastic sweeping broad comprehensive landmark historic unprecedented modest
    good better best bad worse worst real actual exact full complete total general specific single special
    """.split()
)
"""Adjectives and the like with which a noun that says nothing alone (`nouns.GENERAL`) says no more ("the new plan"): they tell plans apart
within a text, if at all."""
SPECIFIC = frozenset(["New Deal", "Final Solution", "First Step"])
"""Proper names that are made of such words."""

APART = frozenset(
    """
    rise cut decline fall end ban repeal removal rejection abolition expansion loss win delay withdrawal freeze increase drop surge slump
    lower higher high low weak strong slow fast reform opposition support limit restriction defeat collapse recovery slowdown growth
    stop halt return replacement creation introduction adoption approval failure success fear risk threat chance possibility prospect
    hope expectation call demand talk debate fight plan proposal promise effort attempt
    north south east west northern southern eastern western import export male female man woman boy girl
    domestic foreign public private federal state local supply short long left right first second third fourth last next old young
    early late house senate import export buy sell income corporate former future past pre post before after rich poor
    one two three four five six seven eight nine ten half double
    """.split()
)
"""Words, as families, that tell things apart wherever only one of two names has them: directions, sides, order, acts on a thing."""

OPPOSITES = {
    word: (row[0], turn)
    for row in _rows(
        """
        stability instability
        equality inequality
        approval disapproval
        trust distrust mistrust
        legal illegal
        surplus deficit
        victory defeat
        win loss
        success failure
        strength weakness
        peace war
        inflation deflation
        acceptance rejection
        popularity unpopularity
        optimism pessimism
        wealth poverty
        expansion contraction
        unity disunity division
        presence absence
        regulation deregulation
        trade_surplus trade_deficit
        employment unemployment
        """
    )
    for turn, word in ((0, row[0]), *((1, word) for word in row[1:]))
}
"""Opposites as families, and whether the word is the one turned round."""

NO_PREFIX = frozenset(
    """
    union unit unity until uniform unite united under income invest investor inform increase import impact impose impress insight industry
    inside intention disease display district distance discount discover dispute disclosure discussion infighting inmate input insure
    antitrust inflation infection information international interest discourse dispatch unrest improvement independence indication
    intent installation intensity inning immigration immigrant imposition implant implantation disability illness innovation induction
    introduction injection inspection incorporation impeachment
    """.split()
)
"""Words that begin like an opposite and are none."""
PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non", "anti")
