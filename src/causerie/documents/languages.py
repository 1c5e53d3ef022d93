"""Text that is not in English, told with such confidence that it need not be read."""

import re
from collections import Counter
from collections.abc import Sequence

from causerie.documents.tree.dom import guess_language, nearer_than_english
from causerie.documents.wording.lengths import length

LEAD = 75
"""Ranks by which another language has to be nearer than English. Of 15,500 pieces of English news, 500 or 1,000 characters long,
none comes so far; a list of names comes to 58. German, Spanish, French and Portuguese news of 1,000 characters lead by 119 to 169.
Of 17,300 pieces of 150 characters none of those without `ENGLISH` comes so far either, but for quotes in other languages."""
SHORT, LEAD_OF_SHORT = 150, 110  # characters, and what is asked of fewer: of 26,200 English pieces of 100 the farthest comes to 65
FEWEST = 60  # characters; with fewer a text is a few words, which may be names
ENGLISH = frozenset("the and that with from they which would their".split())
"""Words that hardly another language writes alike."""
MOST_ENGLISH = 0.02  # share of those words; 999 of 1,000 pieces of English news, 1,000 characters long, have 0.035 and more
WORD = re.compile(r"[^\W\d_]+")
SMALL_WORDS = {
    "da": "og er det til den af som ikke har fra han med vil der et blev også efter på",
    "de": "der die das und ist nicht den dem des ein eine einer einen mit auf für von zu sich werden wird auch im zum zur dass nach bei",
    "es": "el la los las de que y del en una por para con se su más es al lo como",
    "fr": "le la les de des et du une est que qui dans pour au aux par sur ne pas sont cette ce il selon avec",
    "hr": "je i u na se da su za koji koja nije bi od će kao ali također",
    "hu": "az és hogy nem egy meg volt de csak szerint ez van",
    "it": "il la di che e gli le del della dei delle un una per con non sono è nel alla dal più si ha",
    "nl": "de het een van en dat niet zijn voor met op te aan ook werd maar naar bij wordt door worden heeft",
    "no": "og er det til den av som ikke har fra han med vil det et ble også etter på",
    "pl": "i w na z się nie że jest o jak za przez ale dla oraz będzie są po",
    "pt": "o os as de que e da dos das em um uma para com não por se na mais ao é",
    "ro": "de și în la cu nu pe că din este care un sunt pentru fi al au mai",
    "sv": "och är det att som en på för av med inte till den har om ett från han vara var ska",
}
"""The commonest words of the languages whose letters and endings are nearest to those of English, but for such as are English too."""
SMALL = {language: frozenset(words.split()) for language, words in SMALL_WORDS.items()}
SHARE_SMALL, FEWEST_SMALL = 0.15, 3
"""Of a text's words, and different ones. Of 20,200 pieces of English news, 150 characters long, none comes so far but for quotes in
Spanish; of such pieces in 36 other languages 97 in 100 are told, by this or by `LEAD`, and of those of 300 characters 99."""
NAMES = {
    **{"ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish"},
    **{"et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish", "fr": "French", "gl": "Galician", "he": "Hebrew", "hi": "Hindi"},
    **{"hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian"},
    **{"lv": "Latvian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian"},
    **{"sk": "Slovak", "sl": "Slovene", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu"},
    **{"vi": "Vietnamese", "zh": "Chinese"},
}


def foreign(text: str) -> str | None:
    """Name the language of a text that is not in English; None where it is, or where the text is too short or too mixed to tell.

    >>> foreign("Der Minister will die Abgabe senken. Die Bauern sind dagegen, weil sie um den Preis von Brot fürchten.")
    'German'
    >>> foreign("Minister to lower levy, bakers say bread dearer by June; La Nación, El País and Le Monde differ")
    """
    language = foreign_code(text)
    return NAMES.get(language, f"another language ({language})") if language else None


def foreign_code(text: str) -> str | None:
    """The same as a code: by the letters, or else by the small words that every sentence needs."""
    if length(text) < FEWEST or not may_be_foreign(text):
        return None
    language, lead = nearer_than_english(text)
    if lead >= (LEAD if length(text) >= SHORT else LEAD_OF_SHORT):
        return language
    return _by_small_words(WORD.findall(text.lower()))


def _by_small_words(words: Sequence[str]) -> str | None:
    """The language most of whose small words are in a text, if there are enough of them."""
    counts = Counter(words)
    held = {language: sum(counts[word] for word in small) for language, small in SMALL.items()}
    most = max(held, key=lambda language: held[language])
    is_told = len(SMALL[most] & counts.keys()) >= FEWEST_SMALL and held[most] >= SHARE_SMALL * len(words)
    return most if is_told else None


def spoken(text: str) -> str | None:
    """Return the code of a text's language, in whatever it is; None for one too short to tell."""
    return guess_language(text) or foreign_code(text)


def may_be_foreign(text: str) -> bool:
    """Is there no sign that the text is in English? Most of what is short is told by that alone.

    >>> may_be_foreign("Die Steuern sollen sinken."), may_be_foreign("They said that taxes will fall.")
    (True, False)
    """
    return _share_of_english(text) <= MOST_ENGLISH


def _share_of_english(text: str) -> float:
    words = WORD.findall(text.lower())
    return sum(word in ENGLISH for word in words) / max(1, len(words))
