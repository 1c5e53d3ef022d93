"""What an outlet's name looks like, and the lines above a plain text that tell it: "The Daily Courier, 2024-03-12".

A place or a person may stand before a day too ("London, 2024-03-12"), so that a name counts by the words that papers, wires and stations
are called by, by "The", or because it is said to be the source.
"""

import re

PAPERS = (
    "Advertiser|Advocate|Argus|Broadcaster|Bulletin|Chronicle|Courier|Daily|Diario|Digest|Dispatch|Economist|Enquirer|Examiner|Gazette|Globe|"
    "Guardian|Herald|Inquirer|Journal|Ledger|Mercury|Messenger|Monitor|Newspaper|Newswire|Observer|Pioneer|Politico|Post|Recorder|Register|"
    "Sentinel|Spectator|Statesman|Tageblatt|Telegram|Telegraph|Times|Tribune|Zeitung"
)
OTHERS = (
    "Agency|Bee|Broadcasting|Channel|Echo|Express|Independent|Insider|Magazine|Mail|Media|Mirror|Monde|Nation|Network|News|Online|Planet|Press|"
    "Radio|Record|Review|Standard|Star|Sun|Television|Today|TV|Watch|Week|Weekly|Wire|World"
)
"""What titles may end in too."""
AGENCIES = "AFP|ANSA|AP|BBC|Bloomberg|CNBC|CNN|DPA|dpa|EFE|NPR|PTI|Reuters|TASS|UPI|Xinhua"
NO_OUTLET = "The (?:Bahamas|Bronx|Gambia|Hague|Maldives|Netherlands|Philippines|Valley)"
PART = r"[^\W\d_a-zß-ÿ][\w.’'&-]*"
JOINT = "of|and|on|in|for|the|&|de|del|der|la"
WHOLE = rf"{PART}(?: (?:{JOINT}))*(?: {PART}(?: (?:{JOINT}))*){{0,5}}"
BEFORE, BEHIND = rf"(?:The |(?:The )?{WHOLE} )", r"(?: (?:of|on|for) .+)?"
AGENCY, OF_A_PLACE = rf"(?:{AGENCIES})(?: {WHOLE})?", rf"(?:{PAPERS}) of {WHOLE}"
CALLED = re.compile(rf"{BEFORE}(?:{PAPERS}|{OTHERS}){BEHIND}|{OF_A_PLACE}|The {WHOLE}|{AGENCY}")
MASTHEAD = re.compile(rf"{BEFORE}(?:{PAPERS}){BEHIND}|{OF_A_PLACE}|{AGENCY}")
PUBLISHED_IN = re.compile(r"(?i:(?:first )?(?:published|(?:re)?printed) (?:in|by|on) )(?:the (?=[A-Z]))?")
SOURCE = re.compile(r"(?i:source: ?)(?:the (?=[A-Z]))?")
LONGEST, MOST_ALONE = 60, 4  # characters; words of one that stands alone


def outlet(told: str) -> str | None:
    """Return the outlet that a piece of a line names.

    >>> outlet("The Daily Courier"), outlet("Published in Delta Weekly"), outlet("Source: Amber & Partners"), outlet("Times of Maravia")
    ('The Daily Courier', 'Delta Weekly', 'Amber & Partners', 'Times of Maravia')
    >>> outlet("London"), outlet("Ana Ruiz"), outlet("The Hague"), outlet("The minister said so"), outlet("Post rates rise")
    (None, None, None, None, None)
    """
    if source := SOURCE.match(told):
        return name if re.fullmatch(WHOLE, name := told[source.end() :]) else None
    name = PUBLISHED_IN.sub("", told, count=1)
    is_outlet = len(name) <= LONGEST and CALLED.fullmatch(name) is not None and re.fullmatch(NO_OUTLET, name) is None
    return name if is_outlet else None


def is_masthead(line: str) -> bool:
    """Is a line that stands alone an outlet's name, and hardly a title?

    >>> is_masthead("Delta Post"), is_masthead("Minister Meets Press"), is_masthead("Ministers Who Read The Times"), is_masthead("Post")
    (True, False, False, False)
    """
    return len(line.split()) <= MOST_ALONE and MASTHEAD.fullmatch(line) is not None
