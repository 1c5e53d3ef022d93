"""Articles of a few sentences in pages with hardly anything else."""

from collections.abc import Iterator

from outlets.layouts import links, p
from outlets.texts import STORIES, WORDS

FEWEST, MOST = 2, 6  # paragraphs


def pages() -> Iterator[tuple[str, bytes]]:
    """Yield name and page of the beginnings of each story, bare, with a heading, and with that above a list of headlines."""
    for number, story in enumerate(STORIES):
        words = WORDS[story.language]
        listed = f"<h2>{words.related}</h2><ul>{links(words, range(6))}</ul>"
        for length in range(FEWEST, MOST):
            text = p(story.paragraphs[:length])
            heading = f"<h1>{story.title}</h1>"
            for name, body in (
                ("bare", text),
                ("headed", heading + text),
                ("beside headlines", f"<article>{heading}{text}</article>{listed}"),
            ):
                html = f"<html lang='{story.language}'><head><meta charset='utf-8'><title>{story.title}</title></head><body>{body}</body></html>"
                yield f"{number} {length} {name}", html.encode()
