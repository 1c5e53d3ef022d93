"""Stories for people and for machines."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath

from causerie.records import Document, Story
from causerie.views.rows import Row, as_json
from causerie.views.terminal import wrap
from causerie.views.words import plural

TITLE = 100
"""Characters of a title that are shown."""


def story_json(story: Story, documents: Mapping[str, Document]) -> Row:
    """Return a story with its documents, the lead first."""
    kept = ("id", "source", "kind", "title", "date", "outlet", "url")
    members = [{name: getattr(documents[id], name) for name in kept} for id in story.members]
    return {**as_json(story), "prints": len(members), "members": members}


def story_lines(stories: Sequence[Story], documents: Mapping[str, Document]) -> Iterator[str]:
    """Say of each story where it was printed, when, and under which titles; the most printed first."""
    for story in sorted(stories, key=lambda story: -len(story.members)):
        prints = [documents[id] for id in story.members]
        yield from wrap(f"{plural(len(prints), 'print')} of: {_title(prints[0])}", hanging="  ")
        for document in prints:
            place = document.outlet or PurePath(document.source).name
            yield from wrap(f"{place}: {_title(document)}", indent=f"  {document.date or 'no date':<10}  ", hanging=" " * 14)
        yield ""


def _title(document: Document) -> str:
    title = document.title or document.text.partition("\n")[0]
    return title if len(title) <= TITLE else f"{title[:TITLE].rpartition(' ')[0]} …"
