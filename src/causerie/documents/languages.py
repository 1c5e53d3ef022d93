"""Text that is not in English, told with such confidence that it need not be read."""

import re

from causerie.documents.dom import FEWEST_TO_GUESS, nearer_than_english

LEAD = 75
"""Ranks by which another language has to be nearer than English. Of 15,500 pieces of English news, 500 or 1,000 characters long,
none comes so far; a list of names comes to 58. German, Spanish, French and Portuguese news of 1,000 characters lead by 119 to 169."""
ENGLISH = frozenset("the and that with from they which would their".split())
"""Words that hardly another language writes alike."""
MOST_ENGLISH = 0.02  # share of those words; 999 of 1,000 pieces of English news, 1,000 characters long, have 0.035 and more
WORD = re.compile(r"[^\W\d_]+")
NAMES = {
    **{"ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish"},
    **{"et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish", "fr": "French", "gl": "Galician", "he": "Hebrew", "hi": "Hindi"},
    **{"hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian"},
    **{"lv": "Latvian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian"},
    **{"sk": "Slovak", "sl": "Slovene", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu"},
    **{"vi": "Vietnamese", "zh": "Chinese"},
}


def foreign(text: str) -> str | None:
    """Name the language of a text that is not in English; None where it is, or where the text is too short or too mixed to tell."""
    if len(text) < FEWEST_TO_GUESS:
        return None
    language, lead = nearer_than_english(text)
    if lead < LEAD or not may_be_foreign(text):
        return None
    return NAMES.get(language, f"another language ({language})")


def may_be_foreign(text: str) -> bool:
    """Is there no sign that the text is in English? Most of what is short is told by that alone.

    >>> may_be_foreign("Die Steuern sollen sinken."), may_be_foreign("They said that taxes will fall.")
    (True, False)
    """
    return _share_of_english(text) <= MOST_ENGLISH


def _share_of_english(text: str) -> float:
    words = WORD.findall(text.lower())
    return sum(word in ENGLISH for word in words) / max(1, len(words))
