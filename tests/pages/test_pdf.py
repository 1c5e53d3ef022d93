"""The text layer of PDF files."""

import random
import sys

import archives as make
import pytest

from causerie.pages import pdf
from causerie.records import Page, Skipped

pypdf = pytest.importorskip("pypdf")

LEAVES = [
    [
        "DELTA POST, 20 January 2026",
        "Taxes fall in the north",
        "The minister of finance said on Monday that lower taxes would bring jobs to the north-",
        "ern provinces, and that the central bank of Costaverde would hold its rates until the next",
        "summer.",
        "Farmers oppose it. They warn that a tax on grain would cut harvests, and push up the price of",
        "bread in the cities of the coast, where most of the voters of the governing party live, and",
        "1",
    ],
    ["DELTA POST, 20 January 2026", "where prices have risen for a year.", "* Bakers say the same as they do.", "2"],
    ["DELTA POST, 20 January 2026", "Millers do not.", "3"],
]
TEXT = """Taxes fall in the north
The minister of finance said on Monday that lower taxes would bring jobs to the northern provinces, and that the central bank \
of Costaverde would hold its rates until the next summer.
Farmers oppose it. They warn that a tax on grain would cut harvests, and push up the price of bread in the cities of the coast, \
where most of the voters of the governing party live, and where prices have risen for a year.
* Bakers say the same as they do.
Millers do not."""


def test_lines_become_paragraphs_again_across_leaves_and_without_running_heads() -> None:
    page = pdf.page("a.pdf", make.pdf(LEAVES))
    assert page == Page(source="a.pdf", body=TEXT.encode(), media_type="text/plain")


def test_pictures_of_text_hold_none() -> None:
    found = pdf.page("a.pdf", make.pdf([[], []]))
    assert isinstance(found, Skipped)
    assert found.reason == "no text layer"


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    found = pdf.page("a.pdf", make.pdf(LEAVES))
    assert isinstance(found, Skipped)
    assert (found.reason, "pip install 'causerie[pdf]'" in found.detail) == ("needs extra", True)


def test_a_locked_file_says_so() -> None:
    import io

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make.pdf(LEAVES)))
    for password, reason in (("secret", "encrypted"), ("", None)):
        writer.encrypt(password, "owner", algorithm="RC4-128")
        locked = io.BytesIO()
        writer.write(locked)
        found = pdf.page("a.pdf", locked.getvalue())
        assert (found.reason if isinstance(found, Skipped) else None) == reason


def test_damaged_files_end_in_a_page_or_a_reason() -> None:
    stream, whole = random.Random(1), make.pdf(LEAVES)
    for _ in range(60):
        wrong = bytearray(whole)
        for _ in range(stream.randrange(1, 30)):
            wrong[stream.randrange(len(wrong))] = stream.randrange(256)
        found = pdf.page("a.pdf", bytes(wrong[: stream.randrange(20, len(wrong))]))
        assert isinstance(found, Page) or found.reason in ("damaged", "no text layer", "encrypted")
