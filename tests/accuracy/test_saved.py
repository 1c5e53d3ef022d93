"""Saved pages are scored by the numbers of their lines and links."""

import io
import json
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

from causerie.errors import CauserieError
from eval import saved
from eval.__main__ import main
from eval.listing import listing
from eval.saved import score

SENTENCE = "The mill said on day {} that a smaller harvest would make flour dearer, and the bakers of the province answered."
TITLE = "Bread is dearer than ever in the north"
STORIES = ("Ferry runs aground off Norhaven", "Council sells the old tram depot", "Storm takes roof off a school")
LIST = "".join(f"<li><a href='/2026/02/1{n}/{n}?from=list'>{title}</a></li>" for n, title in enumerate(STORIES))
HTML = (
    f"<html><head><title>{TITLE}</title><meta name='date' content='2026-02-14'></head><body><nav><a href='/s'>Sport</a></nav>"
    f"<article><h1>{TITLE}</h1>{''.join(f'<p>{SENTENCE.format(n)}</p>' for n in range(6))}</article><ul>{LIST}</ul></body></html>"
)
RIGHT = {"verdict": "article", "title": 1, "date": "2026-02-14", "text": "1-7", "headlines": "1-3", "address": "https://post.example/a"}
NAME = "package/bread.html"


def packed(folder: Path, name: str = NAME) -> Path:
    with tarfile.open(folder / "outlet-1.0.tgz", "w:gz") as archive:
        member = tarfile.TarInfo(name)
        member.size = len(HTML.encode())
        archive.addfile(member, io.BytesIO(HTML.encode()))
    return folder


@pytest.fixture
def annotated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    annotations = tmp_path / "saved.json"
    annotations.write_text(json.dumps({"outlet-1.0.tgz": {NAME: RIGHT}}))
    monkeypatch.setattr(saved, "ANNOTATED", annotations)


def test_what_is_read_rightly_scores_full() -> None:
    found = score(NAME, HTML.encode(), RIGHT)
    assert (found.f1, found.found, found.lacking, found.wrong) == (1.0, 3, (), ())
    assert found.is_right == {"verdict": True, "date": True, "title": True, "lists": True}


def test_headlines_without_an_address_are_compared_one_by_one() -> None:
    found = score(NAME, HTML.encode(), RIGHT | {"address": ""})
    assert (found.found, found.lacking, found.wrong) == (3, (), ())


WRONG = {
    "a headline too few in the page's lists": ({"headlines": "1-2"}, "lists", ((), STORIES[2:])),
    "a headline more than is read": ({"headlines": "0-3"}, "lists", (("Sport",), ())),
    "another day": ({"date": "2026-02-13"}, "date", ((), ())),
    "another line as its title": ({"title": 2}, "title", ((), ())),
    "a page of headlines": ({"verdict": "headlines"}, "verdict", ((), ())),
}


@pytest.mark.parametrize(("other", "kind", "beside"), WRONG.values(), ids=WRONG)
def test_what_differs_is_told(other: dict[str, object], kind: str, beside: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    found = score(NAME, HTML.encode(), RIGHT | other)
    assert not found.is_right[kind]
    assert (found.lacking, found.wrong) == beside


def test_the_pages_of_packages_are_scored_together_and_apart(annotated: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["saved-pages", "--data", str(packed(tmp_path))]) == 0
    scores = json.loads(capsys.readouterr().out)
    assert scores["short"] == {}
    assert scores["all"] == scores["outlet-1.0.tgz"]
    assert {kind: scores["all"][kind] for kind in ("pages", "token_f1", "precision", "recall", "lists", "verdict")} == {
        "pages": 1, "token_f1": 1.0, "precision": 1.0, "recall": 1.0, "lists": 1.0, "verdict": 1.0,
    }  # fmt: skip


def test_a_folder_without_the_packages_is_refused_with_the_way_to_them(annotated: None, tmp_path: Path) -> None:
    with pytest.raises(CauserieError, match=r"lacks outlet-1.0.tgz. Fetch the packages"):
        saved.evaluate(tmp_path)


def test_a_package_without_the_page_is_refused(annotated: None, tmp_path: Path) -> None:
    with pytest.raises(CauserieError, match=r"holds no file package/bread.html"):
        saved.evaluate(packed(tmp_path, "package/other.html"))


def test_a_wheel_is_read_like_an_archive_of_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    annotations = tmp_path / "saved.json"
    annotations.write_text(json.dumps({"outlet-1.0.whl": {NAME: RIGHT}}))
    monkeypatch.setattr(saved, "ANNOTATED", annotations)
    with ZipFile(tmp_path / "outlet-1.0.whl", "w") as wheel:
        wheel.writestr(NAME, HTML)
    assert saved.evaluate(tmp_path)["all"]["lists"] == 1
    with ZipFile(tmp_path / "outlet-1.0.whl", "w") as wheel:
        wheel.writestr("package/other.html", HTML)
    with pytest.raises(CauserieError, match=r"holds no file package/bread.html"):
        saved.evaluate(tmp_path)


def test_hidden_lines_count_and_what_scripts_hold_does_not() -> None:
    found = listing("<p hidden>One</p><script>two()</script><div>Three<p>Four</p>five <a href=x><b>six</b></a></div>")
    assert (found.lines, [link.text for link in found.links]) == (["One", "Three", "Four", "five six"], ["six"])


def test_every_annotation_that_comes_with_the_project_is_of_a_known_kind() -> None:
    pages = [page for pages in json.loads(saved.ANNOTATED.read_text()).values() for page in pages.values()]
    assert len(pages) > 150
    assert {page["verdict"] for page in pages} == {"article", "headlines", "none"}
    assert all(saved.numbers(page["text"]) == sorted(saved.numbers(page["text"])) for page in pages if page["verdict"] == "article")
