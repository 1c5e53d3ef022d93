"""Pages a second on one core: from bytes to documents, beside the peers' main text alone.

`python -m benchmarks.pages` writes news pages as large as outlets have them (scripts, menus, cards, JSON-LD, comments), reads
the same ones with each reader in turn, several rounds, and prints one JSON line: pages a second by reader, ours as a multiple of
trafilatura `fast`, and what was found of the text. Peers that are not installed (newspaper4k, readability-lxml) are left out.
"""

import argparse
import json
import logging
import random
import re
import statistics
import time
import warnings
from collections.abc import Callable, Sequence
from datetime import date
from importlib.util import find_spec

import trafilatura

from causerie.documents.verdict import judge
from causerie.records import Page
from eval.pages import token_f1

WORDS = (
    "the minister bank farmers export tax growth jobs wages prices border treaty vote party senate strike "
    "port harvest energy reform budget debt currency inflation market workers union region province government opposition court "
    "law plan deal talks crisis supply demand will would may could raises lowers helps hurts says "
    "warns argues expects in on for with against after before because while and but "
).split()
ADVERT = '<div class="ad-slot"><div><span>Advertisement</span></div></div>'
TODAY = date(2026, 3, 1)
Reader = Callable[[str], str]


def main(arguments: Sequence[str] | None = None) -> None:
    asked = _parser().parse_args(arguments)
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    made = [page(random.Random(f"{asked.seed} {number}"), asked.paragraphs) for number in range(asked.pages)]
    speeds: dict[str, list[float]] = {name: [] for name in READERS}
    f1 = {name: statistics.mean(token_f1(text, read(html)) for html, text in made[: asked.checked]) for name, read in READERS.items()}
    for _ in range(asked.rounds):
        for name, read in READERS.items():
            speeds[name].append(len(made) / timed(lambda read=read: [read(html) for html, _ in made]))
    rates = {name: statistics.median(each) for name, each in speeds.items()}
    sizes = {"pages": asked.pages, "rounds": asked.rounds, "kilobytes": round(statistics.mean(len(html) for html, _ in made) / 1000, 1)}
    print(
        json.dumps(
            {
                "benchmark": "pages",
                **sizes,
                "pages_per_second": {name: round(rate, 1) for name, rate in rates.items()},
                "times_trafilatura": {name: round(rate / rates["trafilatura fast"], 2) for name, rate in rates.items()},
                "token_f1": {name: round(value, 3) for name, value in f1.items()},
            }
        )
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("pages", 60), ("rounds", 3), ("paragraphs", 18), ("checked", 20), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=default)
    return parser


def timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def causerie(html: str) -> str:
    """The whole step: headlines, metadata, language and sentences too."""
    documents = judge(Page(source="x", body=html.encode(), media_type="text/html"), today=TODAY).documents
    return next((document.text for document in documents if document.kind == "article"), "")


def trafilatura_fast(html: str) -> str:
    return trafilatura.extract(html, fast=True, include_comments=False, include_tables=False) or ""


def trafilatura_fast_metadata(html: str) -> str:
    found = trafilatura.bare_extraction(html, fast=True, include_comments=False, include_tables=False, with_metadata=True)
    return getattr(found, "text", "") or ""


def newspaper(html: str) -> str:
    import newspaper as newspaper4k

    article = newspaper4k.Article("https://outlet.example/a", fetch_images=False)  # else it asks the network for each
    article.download(input_html=html)
    article.parse()
    return str(article.text)


def readability(html: str) -> str:
    from readability import Document

    return re.sub(r"<[^>]+>", " ", Document(html).summary())


PEERS: dict[str, tuple[str, Reader]] = {
    "trafilatura fast": ("trafilatura", trafilatura_fast),
    "trafilatura fast with metadata": ("trafilatura", trafilatura_fast_metadata),
    "newspaper4k": ("newspaper", newspaper),
    "readability-lxml": ("readability", readability),
}
READERS: dict[str, Reader] = {"causerie": causerie} | {name: read for name, (module, read) in PEERS.items() if find_spec(module)}


def page(stream: random.Random, paragraphs: int) -> tuple[str, str]:
    """Write one page and return it with the text of its article."""
    title = _sentence(stream, 9).rstrip(".")
    texts = [" ".join(_sentence(stream, stream.randint(8, 24)) for _ in range(stream.randint(2, 4))) for _ in range(paragraphs)]
    item = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": title, "datePublished": "2026-02-03T08:00:00Z"}
    data = json.dumps(item | {"author": {"@type": "Person", "name": "A. Writer"}, "publisher": {"@type": "Organization", "name": "Outlet"}})
    site = stream.randrange(1000)
    parts = [
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} | Outlet</title>',
        f'<meta property="og:title" content="{title}">',
        *(f'<link rel="preload" href="/c{n}.css"><meta name="m{n}" content="{n}">' for n in range(20)),
        f'<script type="application/ld+json">{data}</script><style>{".a{color:red}" * 300}</style></head><body class="s{site}">',
        *(f"<script>window.d{n}={json.dumps(['x' * 60] * 25)};</script>" for n in range(12)),
        '<nav class="menu"><ul>'
        + "".join(f'<li class="menu-item"><a href="/s/{n}">Section {n}</a></li>' for n in range(60))
        + "</ul></nav>",
        f'<main><article class="story"><h1>{title}</h1><div class="byline">By A. Writer</div>',
        '<div class="share"><a href="#">Share</a></div>',
        '<div class="story-body">',
        *(
            f"<p>{text}</p>" + ('<div class="ad-slot"><div><span>Advertisement</span></div></div>' if n % 4 == 3 else "")
            for n, text in enumerate(texts)
        ),
        "</div></article>",
        f'<aside class="related"><h2>Related stories</h2><ul>{"".join(_card(stream, site, n) for n in range(10))}</ul></aside></main>',
        f'<div class="grid">{"".join(_card(stream, site, n) for n in range(30))}</div>',
        *(f'<div class="comment"><p>{_sentence(stream, 15)}</p></div>' for _ in range(15)),
        "<footer>" + "".join(f'<div class="col"><a href="/f/{n}">About {n}</a></div>' for n in range(40)) + "</footer></body></html>",
    ]
    return "\n".join(parts), "\n".join([title, *texts])


def _card(stream: random.Random, site: int, number: int) -> str:
    text = _sentence(stream, 8).rstrip(".")
    return (
        f'<li class="card c{site}"><a class="card__link" href="/{site}/{number}">'
        f'<picture><source srcset="1.webp"><img src="1.jpg"></picture>'
        f'<span class="kicker">Economy</span><h3 class="card__title">{text}</h3></a><time datetime="2026-02-01">2h</time></li>'
    )


def _sentence(stream: random.Random, words: int) -> str:
    return " ".join(stream.choice(WORDS) for _ in range(words)).capitalize() + "."


if __name__ == "__main__":
    main()
