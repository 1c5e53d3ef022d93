"""Words by which a text calls a person or an organisation in place of the name."""

OF_ONE = frozenset("campaign camp administration".split())
"""What is named by a person's last name: "the Ruiz campaign"."""
ROLES = frozenset(
    "candidate nominee contender hopeful front-runner frontrunner senator congressman congresswoman lawmaker legislator governor president "
    "businessman businesswoman billionaire mogul tycoon magnate politician secretary minister premier chancellor mayor host chairman "
    "chairwoman leader libertarian author justice incumbent challenger newcomer outsider star".split()
)
"""What one person of a text is called in place of the name."""
RICH = frozenset("billionaire businessman businesswoman magnate millionaire mogul tycoon".split())
ENVOYS = frozenset("ambassador diplomat envoy".split())
KINDRED = {role: kin for kin in (RICH, ENVOYS) for role in kin}
"""Roles that a text gives for each other."""
BODIES = frozenset(
    "administration agency alliance association authority bank board bureau cabinet camp campaign coalition commission committee company "
    "confederation corporation council court department federation firm foundation government group institute kingdom league ministry "
    "movement network newspaper organisation organization panel paper party senate society union university".split()
)
"""What a text calls an organisation in place of its name."""
VAGUE = frozenset("company firm group organization organisation network agency outlet newspaper".split())
"""Those that the names of organisations do not hold."""
SIDES = frozenset("advocates backers champions critics defenders enemies foes opponents proponents supporters".split())
"""Those who are for or against a thing."""
KINDS = frozenset(
    "airline bank broadcaster charity country daily foundation lender magazine opposition party platform power retailer union".split()
)
"""Further words for what a body or country is, before its name."""
PARTY = {"Republican": "Republican Party", "Republicans": "Republican Party", "GOP": "Republican Party"} | dict.fromkeys(
    ("Democrat", "Democrats", "Democratic"), "Democratic Party"
)
TRADES = frozenset(
    "airlines airways automotive autos aviation beverages breweries brewery capital cement chemicals coal electric electronics "
    "energy engineering foods gas holding holdings industries insurance labs lines logistics materials media metals mills minerals "
    "mining motor motors oil partners petroleum pharma pharmaceuticals power railways research resources retail semiconductor "
    "semiconductors shipping shipyards software solar solutions steel steelworks stores systems technologies telecom terminals textiles "
    "works".split()
)
"""Words in which names of companies end."""
PLACES = frozenset("avenue bridge center day hall island islands river road square street tower war week".split())
"""Words in which names end of what does nothing."""
OF_STATES = frozenset("alternative army authority chamber congress front house navy office parliament police treasury".split())
FEDERATED = frozenset("association brotherhood congress federation guild union".split())
MAY_BE = {
    "party": frozenset("alliance alternative coalition front league movement party union".split()),
    "union": FEDERATED,
    "federation": FEDERATED,
    "association": FEDERATED,
    "league": frozenset({"league"}),
    "bank": frozenset({"bank"}),
    **dict.fromkeys(("company", "firm"), frozenset("agency bank company corporation firm group network newspaper".split())),
    **dict.fromkeys(("group", "organization", "organisation"), BODIES | {"guild"}),
}
"""Which of the nouns that names of organisations hold may be in the name of what is called so: a council is no company."""


def may_be(noun: str, name: str) -> bool:
    """May an organisation of the name be called by the noun?

    >>> may_be("company", "Olm Motor Works"), may_be("company", "World Trade Council"), may_be("party", "Farmers' League")
    (True, False, True)
    """
    said = {word.lower() for word in name.split()} & (BODIES | FEDERATED | OF_STATES)
    if name.split()[-1].lower() in TRADES:
        return noun in VAGUE
    return noun not in MAY_BE or not said or bool(said & MAY_BE[noun])
