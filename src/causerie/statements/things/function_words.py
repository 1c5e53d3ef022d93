"""Words of no weight of their own: what they do between the words of a name, or before a verb."""

import re

JOINING = frozenset("of in on for to by from with against at between among and or as about into over under 's ’s".split())
"""Words that stay between two words which do, where nothing else stands between them."""
LINKING = frozenset(
    "across against along around at before behind beyond between by during for from in inside into near on onto outside per through toward "
    "towards under via with within".split()
)
ARTICLES = frozenset("the a an".split())
POINTING = ARTICLES | frozenset("this that these those his her its their our my your such some any".split())
"""Words that go, whatever stands around them."""
DETERMINED = r"(?:the|an?|its|their|his|her|our|this|that|these|those)"
"""Words before what is done something to, in the form of a pattern."""
PARTICLES = frozenset("away back down off out over up".split())
"""Words that belong to the verb before them."""
ACTING = frozenset("i we you he she it they will would can could may might should must".split())
"""Words of which one stands before a verb, so that what follows that is no clause about a noun: "they know that". Behind a clause with
"who" they begin what is said of the noun: "those who rent will pay"."""
NUMBER = re.compile(r"\W?\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|(?:a )?hundred|thousand", re.IGNORECASE)
