"""Words by which a text calls a person or an organisation in place of the name."""

OF_ONE = frozenset("campaign camp administration".split())
"""What is named by a person's last name: "the Ruiz campaign"."""
ROLES = frozenset(
    "candidate nominee contender hopeful front-runner frontrunner senator congressman congresswoman lawmaker legislator governor president "
    "businessman businesswoman billionaire mogul tycoon magnate politician secretary minister premier chancellor mayor host chairman "
    "chairwoman leader libertarian author justice incumbent challenger newcomer outsider star".split()
)
"""What one person of a text is called in place of the name."""
BODIES = frozenset(
    "administration agency alliance association bank board bureau camp campaign coalition commission committee company corporation "
    "council court department federation firm foundation government group institute kingdom league ministry movement network "
    "newspaper organisation organization panel paper party senate society union university".split()
)
"""What a text calls an organisation in place of its name."""
VAGUE = frozenset("company firm group organization organisation network agency outlet newspaper".split())
"""Those that the names of organisations do not hold."""
PARTY = {"Republican": "Republican Party", "Republicans": "Republican Party", "GOP": "Republican Party"} | dict.fromkeys(
    ("Democrat", "Democrats", "Democratic"), "Democratic Party"
)
