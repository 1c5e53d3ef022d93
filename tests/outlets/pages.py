"""The test sets: pages by name. `python -m outlets.pages DIR [SET]`, in the folder of the tests, writes one with what is expected of each page."""

import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from outlets import (
    eighteenth,
    eighth,
    eleventh,
    fifteenth,
    fifth,
    fourteenth,
    last,
    layouts,
    lots,
    nineteenth,
    ninth,
    platforms,
    sealed,
    second,
    served,
    seventeenth,
    seventh,
    sixteenth,
    sixth,
    tenth,
    thirteenth,
    thirtieth,
    thirtyfifth,
    thirtyfirst,
    thirtyfourth,
    thirtysecond,
    thirtysixth,
    thirtythird,
    twelfth,
    twentieth,
    twentyeighth,
    twentyfifth,
    twentyfirst,
    twentyfourth,
    twentyninth,
    twentysecond,
    twentyseventh,
    twentysixth,
    twentythird,
)
from outlets.layouts import Made, address, news_article
from outlets.served import Served
from outlets.texts import STORIES, WORDS, Story, of

ERRORS = {
    "en": ("404: Page not found", "Sorry, the page you are looking for was moved or deleted. Try the search or go back to the home page."),
    "es": ("Página no encontrada", "La página que busca ya no existe o cambió de dirección. Vuelva a la portada o use el buscador."),
    "fr": ("Page introuvable", "La page que vous recherchez a été déplacée ou supprimée. Retournez à la page d'accueil."),
    "de": ("Fehler 404", "Die gewünschte Seite wurde nicht gefunden. Vielleicht hilft Ihnen die Suche weiter."),
    "pt": ("Página não encontrada", "A página que você procura não existe mais ou mudou de endereço. Volte para a capa."),
}
FRONTS = {
    "en": ('<div class="story-card"><a href="{url}"><img src="i.jpg" alt=""></a><h2><a href="{url}">{text}</a></h2><p>What happened, why, and what comes next for those who live there.</p></div>', "{}"),
    "es": ('<article><header><h2><a href="{path}">{text}</a></h2></header><p class="autor">Redacción</p></article>', "<section>{}</section>"),
    "fr": ('<tr><td class="rank">{n}.</td><td class="title"><a href="{url}">{text}</a> <span class="site">(courrier.example)</span></td></tr>', "<table>{}</table>"),
    "de": ('<li><a href="{url}"><span class="dachzeile">Wirtschaft</span><h3>{text}</h3><p>Mehr dazu.</p></a></li>', "<ul>{}</ul>"),
    "pt": ('<a class="feed-link" href="{url}">{text}</a><br>', "<div>{}</div>"),
}  # fmt: skip


def pages() -> Iterator[tuple[str, Made, dict[str, Any]]]:
    """Yield name, page and what is expected: verdict, article, headlines."""
    for name, language, number, made in _made():
        story = of(language, number)
        yield name, made, _expected(made, language, story)


def _expected(made: Made, language: str, story: Story) -> dict[str, Any]:
    words = WORDS[language]
    article = {"kind": "article", "text": list(made.lines), "language": language, "date": story.day if made.dated else None}
    headlines = [{"kind": "headline", "text": [words.headlines[n]], "url": address(n)} for n in made.listed]
    return {"verdict": made.verdict, "documents": [*([article] if made.lines else []), *headlines]}


def _made() -> Iterator[tuple[str, str, int, Made]]:
    for place, layout in enumerate(layouts.LAYOUTS):
        for turn in (0, 3, 6):
            story = STORIES[(3 * place + turn) % len(STORIES)]
            yield f"{layout.__name__}-{story.language}-{turn}", story.language, _number(story), layout(story, WORDS[story.language])
    yield from _broken()
    for language in WORDS:
        story, words = of(language), WORDS[language]
        yield f"scroll-{language}", language, 0, layouts.scroll(story, words, of(language, 1))
        yield f"live-{language}", language, 1, layouts.live(of(language, 1), words, data=language in ("en", "fr", "pt"))
        yield f"stub-{language}", language, 0, layouts.stub(story, words, data=language in ("es", "de"))
        yield f"front-{language}", language, 0, layouts.front(words, language, *FRONTS[language])
        yield f"gallery-{language}", language, 0, layouts.gallery(story, words)
        yield f"consent-{language}", language, 0, layouts.consent_wall(words, language)
        yield f"error-{language}", language, 0, layouts.error_page(*ERRORS[language], words)


def _number(story: Story) -> int:
    return next(n for n in (0, 1) if of(story.language, n) is story)


def _broken() -> Iterator[tuple[str, str, int, Made]]:
    """Data with commas too many, cut off, with bare quotes, as entities, in a comment, with days that cannot be."""
    story, words = of("en"), WORDS["en"]
    whole = json.dumps(news_article(story, words))
    cases = {
        "comma": whole[:-1] + ",}",
        "cut": whole[: whole.index('"publisher"')],
        "quotes": whole.replace("Farmers block", 'Farmers "block"'),
        "entities": whole.replace('"', "&quot;"),
        "comment": f"<!-- {whole} -->",
        "two": whole + whole,
        "future": json.dumps(news_article(story, words, datePublished="2093-05-01", dateCreated=story.day)),
        "epoch": json.dumps(news_article(story, words, datePublished="1970-01-01T00:00:00Z", dateCreated=story.day)),
    }
    for name, block in cases.items():
        yield f"data-{name}", "en", 0, layouts.broken_data(story, words, block)


def _served(made: served.Pages) -> Iterator[tuple[str, Served, dict[str, Any]]]:
    """The same of pages that were written one by one."""
    for name, make in made.items():
        yield name, (page := make()), served.expected(page)


SERVED: dict[str, served.Pages] = {
    "blind": {**served.PAGES, **platforms.PAGES},
    "last": last.PAGES,
    "second": second.PAGES,
    "sealed": sealed.PAGES,
    "third": lots.THIRD,
    "fresh": lots.FRESH,
    "fourth": lots.FOURTH,
    "unseen": lots.UNSEEN,
    "fifth": fifth.PAGES,
    "sixth": sixth.PAGES,
    "seventh": seventh.PAGES,
    "eighth": eighth.PAGES,
    "ninth": ninth.PAGES,
    "tenth": tenth.PAGES,
    "eleventh": eleventh.PAGES,
    "twelfth": twelfth.PAGES,
    "thirteenth": thirteenth.PAGES,
    "fourteenth": fourteenth.PAGES,
    "fifteenth": fifteenth.PAGES,
    "sixteenth": sixteenth.PAGES,
    "seventeenth": seventeenth.PAGES,
    "eighteenth": eighteenth.PAGES,
    "nineteenth": nineteenth.PAGES,
    "twentieth": twentieth.PAGES,
    "twentyfirst": twentyfirst.PAGES,
    "twentysecond": twentysecond.PAGES,
    "twentythird": twentythird.PAGES,
    "twentyfourth": twentyfourth.PAGES,
    "twentyfifth": twentyfifth.PAGES,
    "twentysixth": twentysixth.PAGES,
    "twentyseventh": twentyseventh.PAGES,
    "twentyeighth": twentyeighth.PAGES,
    "twentyninth": twentyninth.PAGES,
    "thirtieth": thirtieth.PAGES,
    "thirtyfirst": thirtyfirst.PAGES,
    "thirtysecond": thirtysecond.PAGES,
    "thirtythird": thirtythird.PAGES,
    "thirtyfourth": thirtyfourth.PAGES,
    "thirtyfifth": thirtyfifth.PAGES,
    "thirtysixth": thirtysixth.PAGES,
}
SETS: dict[str, Callable[[], Iterator[tuple[str, Made | Served, dict[str, Any]]]]] = {
    "pages": pages,
    **{name: partial(_served, made) for name, made in SERVED.items()},
}


def write(folder: Path, name: str = "pages") -> int:
    """Write the pages of a set and, beside each, what is expected of it; return how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    written = list(SETS[name]())
    for name, made, expected in written:
        (folder / f"{name}.html").write_bytes(made.html.encode(made.encoding, "xmlcharrefreplace"))
        (folder / f"{name}.html.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return len(written)


if __name__ == "__main__":
    print(write(Path(sys.argv[1]), *sys.argv[2:]), "pages")
