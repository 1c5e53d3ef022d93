"""The words that stand above lists."""

import re
from re import _parser

from causerie.documents.links.labels import LATIN_LABEL, MOST_FURTHER, MOST_SOURCES, OTHER_LABEL
from causerie.documents.links.words import SOURCES


def _longest(pattern: re.Pattern[str]) -> int:
    return _parser.parse(pattern.pattern, pattern.flags).getwidth()[1]


def test_no_pattern_fits_more_than_is_tried() -> None:
    assert _longest(SOURCES) == MOST_SOURCES
    assert max(map(_longest, (LATIN_LABEL, OTHER_LABEL))) == MOST_FURTHER
