"""The architecture, as a test: who may import whom, and who may import what."""

import ast
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "src" / "causerie"
MODULES = sorted(ROOT.rglob("*.py"))
FOUNDATION = [
    "errors",
    "drawn",
    "records",
    "countries",
    "first_names",
    "pronouns",
    "names",
    "nouns",
    "asked",
    "paths",
    "settings",
    "store",
    "wire",
]
"""Each may import itself and those before it."""
STAGES = {"pages", "documents", "statements", "maps", "scenarios"}
MAY_IMPORT = {
    **{name: set(FOUNDATION[: i + 1]) for i, name in enumerate(FOUNDATION)},
    **{stage: {*FOUNDATION, stage} for stage in STAGES},
    "model": set(),
    "reading": {*FOUNDATION, "pages", "documents", "statements"},  # with corpus the only one that joins stages
    "corpus": {*FOUNDATION, *STAGES, "reading"},
    "views": {*FOUNDATION, "corpus", "reading", "views"} - {"store", "wire"},
    "__init__": {*FOUNDATION, "corpus", "views"},
    "__main__": {"views"},
}
WITHIN = {
    "documents": ["forest", "wording", "tree", "facts", "links", "article"],
    "maps": ["belief", "camps", "periods", "nodes", "causal", "ties", "discourse"],
    "statements": [
        "placed",
        "annotation",
        "agreement",
        "selection",
        "phrases",
        "verbs",
        "speech",
        "actors",
        "things",
        "signs",
        "scores",
        "endpoint",
    ],
}
"""Of a stage's parts, each may import itself and those before it; those which are not named here join them."""
ONLY_HOME = {
    "click": ["views/cli"],
    "feedparser": ["pages/feeds.py"],
    "fastwarc": ["pages/warc.py"],
    "htmldate": ["documents/article/extract.py"],
    "httpcore": ["wire.py"],
    "httpx": ["wire.py", "pages/wire.py", "statements/endpoint/wire.py"],
    "lxml": ["documents"],
    "networkx": ["maps"],
    "numpy": ["documents", "statements", "maps", "scenarios"],
    "onnxruntime": ["statements/scores/encoder.py"],
    "protego": ["pages/robots.py"],
    "pyarrow": ["pages/tables.py"],
    "pypdf": ["pages/pdf.py"],
    "resiliparse": ["documents"],
    "resvg_py": ["views/charts/picture.py"],
    "scipy": ["maps", "scenarios/dynamics.py"],
    "socket": ["pages/wire.py"],
    "sqlite3": ["store/database.py"],
    "tokenizers": ["statements/scores/encoder.py", "statements/scores/tokens.py"],
    "torch": [],
    "trafilatura": ["documents/article/extract.py"],
}
HEAVY = (
    *("feedparser", "htmldate", "httpcore", "httpx", "lxml", "networkx", "onnxruntime"),
    *("pyarrow", "pypdf", "resvg_py", "scipy", "tokenizers", "torch", "trafilatura"),
)
"""What takes longer to import than a command that reads nothing should run; resiliparse takes 5 ms."""


def imported(source, name):
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name}: use absolute imports"
            yield from ([*node.module.split("."), alias.name] for alias in node.names)


def breaches(name, source):
    """Return what a module imports and may not."""
    layer = name.split("/")[0].removesuffix(".py")
    for package, *rest in imported(source, name):
        homes = ONLY_HOME.get(package, [name])
        if package == "causerie" and rest[0] == layer and not is_in_order(name, rest):
            yield ".".join([package, *rest])
        if package == "causerie" and rest[0] not in MAY_IMPORT[layer]:
            yield ".".join([package, *rest])
        elif not any(name == home or name.startswith(f"{home}/") for home in homes):
            yield package


def is_in_order(name, imported):
    """May the part of a stage import that other part of it?"""
    layer, *inner = name.removesuffix(".py").split("/")
    order = WITHIN.get(layer, [])
    return not inner or inner[0] not in order or imported[1] in order[: order.index(inner[0]) + 1]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_module_imports_only_what_its_layer_may(path):
    assert list(breaches(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("maps/causal/links.py", "from causerie.statements.reader import Reader"),
        ("maps/causal/links.py", "import causerie.store as store, causerie.corpus"),
        ("views/cli/maps.py", "from causerie.maps import causal"),
        ("reading.py", "from causerie.maps.causal.links import causal_map"),
        ("views/rows.py", "import click"),
        ("views/cli/asking.py", "from causerie.store import Store"),
        ("records/pages.py", "from causerie import settings"),
        ("records/vocabulary.py", "from causerie.views.charts.bands import draw"),
        ("names.py", "from causerie.views.charts.picture import draw"),
        ("documents/verdict.py", "import trafilatura.settings"),
        ("scenarios/paths.py", "import sqlite3"),
        ("statements/scores/encoder.py", "import torch"),
    ],
)
def test_breach_is_found(name, source):
    assert len(list(breaches(name, source))) == 1


def module_of(path):
    return ".".join(path.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__")


def test_no_modules_import_each_other_in_a_circle():
    known = {module_of(path) for path in MODULES}
    graph = {}
    for path in MODULES:
        parts = (".".join(each) for each in imported(path.read_text(encoding="utf-8"), path.name))
        graph[module_of(path)] = {name if name in known else name.rpartition(".")[0] for name in parts} & known - {module_of(path)}
    assert list(TopologicalSorter(graph).static_order())


def test_relative_import_is_found():
    with pytest.raises(AssertionError, match="absolute"):
        list(breaches("maps/causal/links.py", "from . import camps"))


@pytest.mark.parametrize("module", ["causerie", "causerie.views.cli"])
def test_importing_loads_nothing_heavy(module):
    code = f"import sys, {module}; print(*(name for name in {HEAVY!r} if name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == ""
