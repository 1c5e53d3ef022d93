"""How much a text says, counted in characters of the Latin script: a Chinese, Japanese or Korean one says more than one of these."""

import re

IDEOGRAPHS = re.compile("[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
SYLLABLES = re.compile("[\u1100-\u11ff\u3000-\u3004\u3008-\u30ff\u3130-\u318f\uac00-\ud7af\uff00-\uffef]")  # and what stands between them
IN_IDEOGRAPH, IN_SYLLABLE = 3, 2  # characters: translations of Chinese news are 3 times as long, of Japanese 2.5, of Korean 1.8
TAIL = 48  # characters of a line in which its end is looked for
CLOSED = r"[\"'”’»“)\]」』）]*(?:\s?[(（][^()（）]{1,40}[)）])?$"  # by quotes, and by who reported it
STOPS = "\u0589\u0964\u0965\u06d4\u061f\u0f0d\u104b\u1362\u17d4"  # of Armenian, Hindi, Urdu, Arabic, Tibetan, Burmese, Amharic and Khmer
ENDS = (
    (re.compile(f"(?:[。！？．｡]|[\uac00-\ud7af][.!?…]){CLOSED}"), 50),  # never behind names and buttons
    (re.compile(f"(?:[.!?…{STOPS}]|(?<=[\u0900-\u097f])\\s?\\|){CLOSED}"), 60),
    (re.compile("[\u0e00-\u0eff]”?$"), 120),  # Thai and Lao have no stops; their titles are shorter
)
"""How lines of running text end, and the fewest characters of one that does."""


def length(text: str) -> int:
    """
    >>> length("Bread is dearer."), length("パンが値上がりした。"), length("面包涨价了。")
    (16, 22, 17)
    """
    if text.isascii():
        return len(text)
    return len(text) + (IN_IDEOGRAPH - 1) * len(IDEOGRAPHS.findall(text)) + (IN_SYLLABLE - 1) * len(SYLLABLES.findall(text))


def reaches(text: str, fewest: int) -> bool:
    """Does a text say as much as so many characters? The soonest is asked first."""
    return len(text) >= fewest or length(text) >= fewest


def is_running(line: str) -> bool:
    """Is a line a sentence, rather than a name, a title or a button?

    >>> [is_running(f"市は2014年に解体を決めたが、元運転士が撤回させた{end}") for end in ("。（共同）", "")]
    [True, False]
    """
    fewest = next((fewest for end, fewest in ENDS if end.search(line[-TAIL:])), None)
    return fewest is not None and reaches(line, fewest)
