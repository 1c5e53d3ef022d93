"""Files and folders that are called nearly as one that is not there."""

import os

import pytest

from causerie.paths import did_you_mean, near


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("news/corpus.db", "pages/story.html", "pages/Levy.TXT", "example.html", "campz/x"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    return tmp_path


NEAR = {
    "two letters that changed places": ("exmaple.html", ["example.html"]),
    "another ending": ("example.htm", ["example.html"]),
    "no ending": ("example", ["example.html"]),
    "capitals": ("pages/levy.txt", ["pages/Levy.TXT"]),
    "a folder": ("newz", ["news"]),
    "with a slash behind": ("newz/", ["news"]),
    "a file in a folder that is misspelt": ("pagez/story.html", ["pages/story.html"]),
    "both misspelt": ("pagez/stroy.html", ["pages/story.html"]),
    "nothing like it": ("quarterly.csv", []),
    "nothing like its folder": ("archive/2026/story.html", []),
    "nothing": ("", []),
}


@pytest.mark.parametrize(("asked", "nearest"), NEAR.values(), ids=NEAR)
def test_the_nearest_is_found_where_there_is_one(folder, asked, nearest):
    assert near(asked) == nearest
    assert near(str(folder / asked) if asked else asked) == [str(folder / each) for each in nearest]


def test_only_what_fits_is_offered(folder):
    assert did_you_mean("camp", os.path.isdir) == " Did you mean 'campz'?"
    assert did_you_mean("camp", os.path.isfile) == ""
