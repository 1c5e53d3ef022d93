"""Pronouns, by whom they mean."""

HE, SHE = frozenset("he him his himself".split()), frozenset("she her hers herself".split())
THEY, IT = frozenset("they them their theirs themselves".split()), frozenset("it its itself".split())
WE, YOU = frozenset("we us our ours ourselves".split()), frozenset("you your yours".split())
OWNERS = frozenset("his her their its".split())
"""Those that stand before what somebody or something has."""
FIRST = WE | frozenset("i me my mine myself".split())
WITH_MANY = frozenset("i we you they these those both many".split())
"""Of the words that stand alone, those that take a verb for many."""
PRONOUNS = HE | SHE | THEY | IT | FIRST | frozenset("who whom whose which what that this these those you your one both".split())
