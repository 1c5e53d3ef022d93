"""English is told from other languages with confidence, or not at all."""

import pytest
from outlets.texts import STORIES, Story

from causerie.documents.languages import foreign
from causerie.documents.verdict import judge
from causerie.records import Page

SPOKEN = {"de": "German", "es": "Spanish", "fr": "French", "pt": "Portuguese", "en": None}
ENGLISH = "The minister said that the new levy would raise the price of bread, and that growers would plant less wheat. "
GERMAN = "Der Minister sagte, die neue Abgabe werde den Brotpreis erhöhen, und die Bauern würden weniger Weizen anbauen. "
RUSSIAN = "Министр заявил, что новый налог повысит цену хлеба и что крестьяне посеют меньше пшеницы, чем обычно. "
LINE_UP = "Jens Lehmann, Arne Friedrich, Bernd Schneider, Oliver Neuville, Miroslav Klose, Per Mertesacker, Torsten Frings, "


def text_of(story: Story) -> str:
    return "\n".join([story.title, story.lead, *story.paragraphs])


@pytest.mark.parametrize("story", STORIES, ids=lambda story: f"{story.language} {story.day}")
def test_the_language_of_a_story_is_told(story: Story) -> None:
    assert foreign(text_of(story)) == SPOKEN[story.language]


TOLD = {
    "German": (GERMAN * 8, "German"),
    "Russian": (RUSSIAN * 8, "Russian"),
    "German with a sentence in English": (GERMAN * 24 + ENGLISH, "German"),
    "German of a sentence": (GERMAN, "German"),
    "French of a sentence": ("Le ministre dit que la taxe fera monter le prix du pain et que les paysans sèmeront moins de blé.", "French"),
    "Dutch of a sentence": ("De minister zei dat de heffing het brood duurder maakt en dat boeren minder tarwe zullen zaaien.", "Dutch"),
    "Russian of a sentence": (RUSSIAN, "Russian"),
    "Turkish of two sentences": ("Bakan, yeni verginin ekmek fiyatını artıracağını söyledi. Çiftçiler " * 3, "Turkish"),
    "too short to tell": ("Der Minister tritt zurück, die Bauern jubeln.", None),
    "a sentence in English": (ENGLISH, None),
    "English headlines": ("Minister lowers levy\nBread dearer in June\nFarms in De Panne plant less wheat, says Van der Bellen\n", None),
    "English that quotes a title": ("Editors of Die Welt, Der Spiegel and Das Bild met Thursday; talks on pay stalled again.", None),
    "English with much German in it": (ENGLISH * 4 + GERMAN * 8, None),
    "English with names from elsewhere": (ENGLISH * 2 + LINE_UP * 8, None),
    "figures": ("1,204.5 3.2 % 88 \n" * 60, None),
    "nothing": ("", None),
}


@pytest.mark.parametrize(("text", "language"), TOLD.values(), ids=TOLD)
def test_what_cannot_be_told_with_confidence_is_not_told(text: str, language: str | None) -> None:
    assert foreign(text) == language


@pytest.mark.parametrize("times", [1, 8])
def test_what_a_page_is_does_not_hang_on_its_language(times: int) -> None:
    found = judge(Page(source="x", body=(GERMAN * times).encode(), media_type="text/plain"))
    assert (found.verdict, found.documents[0].language) == ("article", "de")
