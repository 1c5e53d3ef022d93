"""Pages as sites serve them: written before anything was tried on them, and held at what is read of them now."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from outlets.pages import SETS

from causerie.documents.verdict import judge
from causerie.pages.files import media_type
from causerie.records import Page, Verdict
from eval.pages import TODAY, score

FLOORS = json.loads((Path(__file__).parents[2] / "eval" / "floors.json").read_text(encoding="utf-8"))["pages"]
NAMES = ("blind", "last", "second", "sealed", "third", "fresh", "fourth", "unseen", "fifth", "sixth", "seventh")


@cache
def read(name: str) -> list[tuple[str, dict[str, Any], Verdict]]:
    return [(page, expected, _judged(page, made, expected)) for page, made, expected in SETS[name]()]


def _judged(name: str, made: Any, expected: dict[str, Any]) -> Verdict:
    body = made.html.encode(made.encoding, "xmlcharrefreplace")
    page = Page(source=name, body=body, media_type=media_type(body), url=expected.get("address", ""))
    return judge(page, today=TODAY)


@pytest.mark.parametrize("name", NAMES)
def test_no_score_falls_below_its_floor(name: str) -> None:
    scores = score(read(name))
    assert {each: scores[each] for each in FLOORS if scores[each] < FLOORS[each]} == {}


@pytest.mark.parametrize("name", NAMES)
def test_lists_of_headlines_are_exact(name: str) -> None:
    assert score(read(name))["short"]["lists"] == []


def test_the_set_is_as_mixed_as_it_is_said_to_be() -> None:
    expected = [each for name in NAMES for _, each, _ in read(name)]
    languages = {article["language"] for each in expected for article in each["documents"] if article["kind"] == "article"}
    assert len(expected) > 100
    assert languages == {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "tr", "da", "id", "cs", "ro", "ja", "fi", "uk", "hi", "ar"}
    assert {each["verdict"] for each in expected} == {"article", "live blog", "headlines", "paywall", "gallery", "error", "consent"}
