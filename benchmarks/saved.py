"""Whose text of real outlets' pages is nearest to what a careful reader calls the article.

`python -m benchmarks.saved --data FOLDER` reads the saved pages that are annotated as articles (see `eval.saved`) with each reader that is
installed, and prints one JSON line: mean token F1, the share of pages with 0.97 or more, and of pages with less than 0.5.
"""

import argparse
import json
import logging
import statistics
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import trafilatura

from benchmarks.pages import PEERS, Reader, find_spec
from causerie.documents.tree.encoding import decode
from eval.folds import fold, site_of, unread
from eval.listing import listing
from eval.pages import token_f1
from eval.saved import CLOSE, Expected, annotated, numbers, score

FAR = 0.5
READERS: dict[str, Reader] = {
    "trafilatura": lambda html: trafilatura.extract(html, include_comments=False, include_tables=False) or "",
    "trafilatura for precision": lambda html: (
        trafilatura.extract(html, include_comments=False, include_tables=False, favor_precision=True) or ""
    ),
} | {name: read for name, (module, read) in PEERS.items() if find_spec(module) and "metadata" not in name}


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder with the packages that hold the pages")
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    scores: dict[str, list[float]] = {"causerie": [], **{name: [] for name in READERS}}
    for name, body, expected in _articles(parser.parse_args(arguments).data):
        scores["causerie"].append(score(name, body, expected, unread(fold(site_of(name, body)))).f1 or 0.0)
        decoded = decode(body)
        html = decoded.text if decoded else ""
        lines = listing(html).lines
        text = "\n".join(lines[number] for number in numbers(expected["text"]))
        for reader, read in READERS.items():
            scores[reader].append(token_f1(text, _read(read, html)))
    print(
        json.dumps({"benchmark": "saved", "articles": len(scores["causerie"]), "readers": {each: _sums(f1) for each, f1 in scores.items()}})
    )


def _articles(folder: Path) -> Iterator[tuple[str, bytes, Expected]]:
    return ((name, body, expected) for _, name, body, expected in annotated(folder) if expected["verdict"] == "article")


def _read(read: Reader, html: str) -> str:
    try:
        return read(html)
    except Exception:  # a peer that fails on a page has read nothing of it
        return ""


def _sums(f1: list[float]) -> dict[str, Any]:
    close, far = (sum(is_so) / len(f1) for is_so in ([each >= CLOSE for each in f1], [each < FAR for each in f1]))
    return {"token_f1": round(statistics.mean(f1), 4), "close": round(close, 3), "far": round(far, 3)}


if __name__ == "__main__":
    main()
