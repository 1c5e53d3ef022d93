"""How much a text says in any script: in words, and in characters of the Latin script, than which those of others say more."""

import re

HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
HIRAGANA, KATAKANA = "\u3040-\u309f", "\u30a0-\u30ff"
HANGUL = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
BETWEEN = "\u3000-\u3004\u3008-\u303f\uff00-\uffef"  # stops, brackets and wide letters among those
THAI, BURMESE, KHMER = "\u0e00-\u0eff", "\u1000-\u109f", "\u1780-\u17ff"  # Thai and Lao

IDEOGRAPHS, SYLLABLES = re.compile(f"[{HAN}\u3006]"), re.compile(f"[{HIRAGANA}{KATAKANA}{HANGUL}{BETWEEN}]")
IN_IDEOGRAPH, IN_SYLLABLE = 3, 2  # characters: translations of Chinese news are 3 times as long, of Japanese 2.5, of Korean 1.8
IN_SHORT_WORDS, IN_LONG_WORDS = re.compile(f"[{HAN}{HIRAGANA}]"), re.compile(f"[{THAI}{BURMESE}{KHMER}{KATAKANA}]")  # none stand apart
IN_SHORT_WORD, IN_LONG_WORD = 2.5, 6  # characters
FIRST_UNSPACED = "\u0e00"
ASCII_DIGITS = "0123456789"
TAIL = 48  # characters of a line in which its end is looked for
CLOSED = r"[\"'”’»“)\]」』）]*(?:\s?[(（][^()（）]{1,40}[)）])?$"  # by quotes, and by who reported it
STOPS = "\u0589\u0964\u0965\u06d4\u104b\u1362\u17d4"  # of Armenian, Hindi, Urdu, Burmese, Amharic and Khmer
RARER_STOPS = "\u061f\u0f0d"  # of Arabic questions, and Tibetan
ENDS = (
    (re.compile(f"(?:[。！？．｡]|[\uac00-\ud7af][.!?…]){CLOSED}"), 50),  # never behind names and buttons
    (re.compile(f"(?:[.!?…{STOPS}{RARER_STOPS}]|(?<=[\u0900-\u097f])\\s?\\|){CLOSED}"), 60),
    (re.compile(f"[{THAI}]”?$"), 120),  # Thai and Lao have no stops; their titles are shorter
)
"""How lines of running text end, and the fewest characters of one that does."""

ASCII_END, FEWEST_IN_ASCII = ENDS[1]  # the others need characters beyond it
LONG, FEWEST_STOPPED = 800, 3  # characters of several sentences, and their stops
STOPPED = re.compile(r"[a-zà-ÿ\d]{2}[.!?][\"'”’]? [\"'“‘]?[A-ZÀ-Þ]")


def count_words(line: str) -> int:
    """Count the words of a line, by their usual length where none stand apart.

    >>> count_words("Bank holds rates"), count_words("春の味覚ホタルイカ、水揚げ最多"), count_words("お問い合わせ")
    (3, 4, 2)
    """
    spaced = len(line.split())
    if line.isascii() or max(line) < FIRST_UNSPACED:
        return spaced
    unspaced = len(IN_SHORT_WORDS.findall(line)) / IN_SHORT_WORD + len(IN_LONG_WORDS.findall(line)) / IN_LONG_WORD
    return max(spaced, int(unspaced + 0.01))


def is_spaced(line: str) -> bool:
    """Do blanks part its words?

    >>> is_spaced("Bank holds rates"), is_spaced("お問い合わせ")
    (True, False)
    """
    return count_words(line) == len(line.split())


def length(text: str) -> int:
    """Count characters, those that say more than a Latin one several times.

    >>> length("Bread is dearer."), length("パンが値上がりした。"), length("面包涨价了。")
    (16, 22, 17)
    """
    if text.isascii():
        return len(text)
    return len(text) + (IN_IDEOGRAPH - 1) * len(IDEOGRAPHS.findall(text)) + (IN_SYLLABLE - 1) * len(SYLLABLES.findall(text))


def visible(text: str) -> int:
    """Count the characters that are no blanks.

    >>> visible("Bread is dearer: 3 %")
    16
    """
    return len("".join(text.split()))


def digits(text: str) -> int:
    """Count the digits of whatever script.

    >>> digits("Rates: 3.25 %"), digits("२०२६")
    (3, 4)
    """
    if text.isascii():
        return sum(map(text.count, ASCII_DIGITS))  # a tenth of the time that a pattern takes
    return sum(map(str.isdecimal, text))


def letters(text: str) -> str:
    """The letters and digits of a text, in small letters.

    >>> letters("Bread is dearer: 3 %")
    'breadisdearer3'
    """
    return "".join(filter(str.isalnum, text)).lower()


def reaches(text: str, fewest: int) -> bool:
    """Does a text say as much as so many characters? The soonest is asked first."""
    return len(text) >= fewest or length(text) >= fewest


def is_running(line: str) -> bool:
    """Is a line a sentence, rather than a name, a title or a button? Or several in a row, whatever is written behind the last.

    >>> [is_running(f"市は2014年に解体を決めたが、元運転士が撤回させた{end}") for end in ("。（共同）", "")]
    [True, False]
    >>> is_running("The mills will pay more for wheat from May on. " * 20 + "Enditem/lk")
    True
    """
    fewest = _fewest(line[-TAIL:])
    if fewest is None:
        return len(line) >= LONG and len(STOPPED.findall(line[: 2 * LONG])) >= FEWEST_STOPPED
    return reaches(line, fewest)


def _fewest(tail: str) -> int | None:
    """The fewest characters of a line of running text that ends so, what is soonest told first; None where none does."""
    last = tail[-1:]
    if last.isalnum() and last < FIRST_UNSPACED:
        return None
    if tail.isascii():
        return FEWEST_IN_ASCII if ASCII_END.search(tail) else None
    return next((fewest for end, fewest in ENDS if end.search(tail)), None)
