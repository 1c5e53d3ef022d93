"""Where a text says who brings it."""

import pytest

from causerie.statements.speech.credits import credits, is_credited


@pytest.mark.parametrize(
    "text",
    [
        "OLM, March 9, 2026 (Coastal Wire) - Velmar sued.",
        "OLM (Coastal Wire) -- Velmar sued.",
        "BRAVA, 12 June 2026 — (Coastal Wire) — Velmar sued.",
        "By Ana Ruiz, Coastal Wire\nVelmar sued.",
        "Velmar sued.\n(Reporting by Ana Ruiz for Coastal Wire; editing by Tom Vega)",
        "Velmar sued.\nSource: Coastal Wire",
        "Velmar sued.\n© Coastal Wire 2026",
    ],
)
def test_agencies_are_credited_and_what_is_told_is_not(text):
    found = credits(text)
    assert is_credited(found, text.index("Coastal"))
    assert not is_credited(found, text.index("Velmar"))


@pytest.mark.parametrize(
    "text",
    ["Coastal Wire sued Velmar.", "By law, Coastal Wire must pay. It will.", "Velmar (Coastal Wire says) sued - and won."],
)
def test_what_is_spoken_of_is_not_credited(text):
    assert not is_credited(credits(text), text.index("Coastal"))
