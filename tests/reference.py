"""Writes the parts of README and docs/ that come from the code, from the model's card and from running commands; `make docs` calls it.

Between two marks (`<!-- NAME -->` and `<!-- end NAME -->`) stands what the function NAME below returns. In a block of
`console` in the README, what stands under each command is what the command printed; the commands run one after another in one folder.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import click

from causerie.records import RELATIONS
from causerie.settings import PREFIX, declared
from causerie.statements.rivals import Rivals
from causerie.views.cli import cli
from eval import diagram

README = Path(__file__).parent.parent / "README.md"
DOCS = README.parent / "docs"
CARD = README.parent / "src/causerie/model/card.json"
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def commands() -> str:
    """Describe each command and its options."""
    return "\n\n".join(_command(name, command) for name, command in sorted(cli.commands.items()))


def settings() -> str:
    """List the settings with their defaults and where they can be given."""
    head = ["| setting | default | environment | what it does |", "|---|---|---|---|"]
    rows = [("none" if s.default == "" else s.default, s) for s in declared()]
    return "\n".join([*head, *(f"| `{s.name}` | {default} | `{PREFIX}{s.name.upper()}` | {s.metadata['help']} |" for default, s in rows)])


def accuracy() -> str:
    """Tell what the shipped model reaches, from the scores in its card."""
    scores = card()["scores"]
    said, heard = scores["statements, corpus/dev"], scores["attribution, polnear/dev"]
    levels = [[f"{said[name][level]['f1']:.2f}" for level in ("found", "signed", "full")] for name in ("all", *RELATIONS)]
    shares = [[f"{said[name][field]:.2f}" for field in ("holder_when_found", "modality_when_found")] for name in ("all", *RELATIONS)]
    roles = ("source", "cue", "content")
    first = [
        f"Statements in {said['documents']} news texts that it never saw, {said['all']['gold']} of them annotated "
        "(`python -m eval statements --data ../shared/corpus/dev`):",
        "",
        "| F1 | found | with sign | with holder and modality | holder right when found | modality right when found |",
        "|---|---|---|---|---|---|",
        *(f"| {' | '.join([name, *row, *share])} |" for name, row, share in zip(("all", *RELATIONS), levels, shares, strict=True)),
    ]
    second = [
        f"Who says what, in {heard['documents']} articles of PolNeAR's dev part "
        "(`python -m eval attribution --data ../shared/data/polnear/dev`):",
        "",
        "| F1 | source | cue | content |",
        "|---|---|---|---|",
        *(f"| {kind} | {' | '.join(format(heard[role][kind]['f1'], '.2f') for role in roles)} |" for kind in ("exact", "token")),
        "",
        f"A content is found together with its source with F1 {heard['linked']['f1']:.2f}.",
    ]
    return "\n".join([*first, "", *second, *further(scores)])


def further(scores: dict[str, Any]) -> list[str]:
    """Tell what was learned from further corpora, where the card has it."""
    if "causal-span, cnc held out" not in scores:
        return []
    sentence, span = scores["causal-sentence, cnc held out"], scores["causal-span, cnc held out"]
    sentiment = scores["target-sentiment, newsmtsc held out"]
    return [
        "",
        "From further corpora, on the tenth of each that was kept from training (`python -m eval TASK --data PATH --held-out`):",
        "",
        "| task | data | measure | score | floor |",
        "|---|---|---|---|---|",
        f"| `causal-sentence` | Causal News Corpus V2, {sentence['sentences']} sentences | F1 | {sentence['f1']:.2f} "
        f"| {sentence['all_causal']['f1']:.2f} (all causal) |",
        f"| `causal-span` | the same, {span['relations']} relations | F1, official protocol | {span['official']['all']['f1']:.2f} | |",
        f"| | | F1 end to end, cause and effect exact | {span['end_to_end']['both']['f1']:.2f} | |",
        f"| `target-sentiment` | NewsMTSC, {sentiment['targets']} targets | macro-F1 | {sentiment['macro_f1']:.2f} "
        f"| {sentiment['majority']['macro_f1']:.2f} (commonest class) |",
    ]


def reliability() -> str:
    """Tell how far confidence can be believed, and what is left from a confidence on."""
    said = card()["scores"]["statements, corpus/dev"]
    found = said["reliability"]
    rows = (_threshold(row, found["maps"]["threshold"]) for row in found["thresholds"])
    return "\n".join(
        [
            f"On {said['documents']} news texts that the reader never saw, with {said['all']['gold']} annotated statements, the expected",
            f"calibration error is **{found['expected_calibration_error']:.3f}**: the mean distance between",
            "confidence and the share that is right, over tenths of confidence, weighted by their number of statements.",
            "",
            "![Reliability diagram: the share of statements that is right by confidence, and their number](reliability.svg)",
            "",
            "| confidence from | statements | of them right | annotated statements found |",
            "|---|---|---|---|",
            *rows,
        ]
    )


def names() -> str:
    """Tell how often names are those that annotators gave."""
    said = card()["scores"]["names, corpus/dev"]
    nodes = said.pop("nodes")
    rows = (f"| {kind} | {row['mentions']:.0f} | {row['same']:.0%} | {row['exact']:.0%} |" for kind, row in said.items())
    shares = "{joined:.0%} are named alike; of those that are named alike annotators name {rightly:.0%} so.".format(**nodes)
    head = ["| mention | number | same | exact |", "|---|---|---|---|"]
    return "\n".join([*head, *rows, "", f"Of the pairs of things that annotators name alike, {shares}"])


def _threshold(row: dict[str, float], maps: float) -> str:
    name = f"{row['threshold']:.1f}" if row["threshold"] else f"{least()} (`least`: all that are given)"
    cells = [name, f"{row['statements']:.0f}", f"{row['precision']:.0%}", f"{row['recall']:.0%}"]
    return f"| {' | '.join(f'**{cell}**' if row['threshold'] == maps else cell for cell in cells)} |"


def calibration() -> str:
    """Tell on what the confidence was fitted, and the lines."""
    fitted = card()
    rows = (
        f"| {relation} | {slope:.2f} | {' | '.join(f'{each:+.2f}' for each in rest)} |"
        for relation, (slope, *rest) in fitted["calibration"].items()
    )
    texts = sum(map(len, fitted["held_out"].values()))
    head = [f"Fitted on {texts} texts that were kept from training; `least`, chosen on the same, is {least()}.", ""]
    columns = ("relation", "slope", "intercept", *(name.replace("_", " ") for name in Rivals._fields))
    return "\n".join([*head, f"| {' | '.join(columns)} |", "|---" * len(columns) + "|", *rows])


def least() -> str:
    return f"{card()['least']:.2f}"


def card() -> dict[str, Any]:
    return dict(json.loads(CARD.read_text(encoding="utf-8")))


def picture() -> str:
    """Draw the reliability diagram of docs/reader.md."""
    said = card()["scores"]["statements, corpus/dev"]
    return diagram.draw(said["reliability"], documents=said["documents"])


GENERATED = {
    "accuracy": accuracy,
    "calibration": calibration,
    "commands": commands,
    "names": names,
    "reliability": reliability,
    "settings": settings,
}


def _command(name: str, command: click.Command) -> str:
    with click.Context(command, info_name=f"causerie {name}") as context:
        usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
        options = [record for p in command.params if isinstance(p, click.Option) and (record := p.get_help_record(context))]
    lines = [f"- `{option}` {' '.join(text.split())}" for option, text in options]
    return "\n".join([f"**`{usage}`**", "", command.help or "", "", *lines])


def generated(text: str) -> str:
    """Return the text with the parts between marks written anew."""
    for name, make in GENERATED.items():
        marked = re.compile(rf"(<!-- {name} -->\n).*?(\n<!-- end {name} -->)", re.DOTALL)
        text = marked.sub(lambda found, make=make: found[1] + "\n" + make() + "\n" + found[2], text)
    return text


def shown_commands(text: str) -> list[str]:
    """Return the commands of all console blocks, in order."""
    return [line[2:] for block in CONSOLE.findall(text) for line in block.splitlines() if line.startswith("$ ")]


def outputs(lines: list[str], folder: Path) -> list[tuple[int, str]]:
    """Run the commands one after another in the folder; return the exit code and what each printed."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
    environment |= {"PATH": path, "COLUMNS": "100", "PYTHONUTF8": "1"}
    done = (
        subprocess.run(["bash", "-c", line], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        for line in lines
    )
    return [(result.returncode, result.stdout.decode()) for result in done]


def below(text: str) -> list[str]:
    """Return what the text shows under each command of its console blocks."""
    blocks = [found for block in CONSOLE.findall(text) for found in re.split(r"^\$ .*\n", block, flags=re.MULTILINE)[1:]]
    return [block.rstrip("\n") for block in blocks]


def refilled(text: str, printed: list[str]) -> str:
    """Return the text with what was printed under each command."""
    rest = iter(printed)

    def block(found: re.Match[str]) -> str:
        lines = [line for line in found[1].splitlines() if line.startswith("$ ")]
        return "```console\n" + "\n".join(f"{line}\n{next(rest)}".rstrip("\n") for line in lines) + "\n```"

    return CONSOLE.sub(block, text)


def failed(code: int, output: str) -> bool:
    """Did a command fail, also within a pipe?"""
    return code != 0 or "Error:" in output


def main() -> int:
    """Write README and docs/ anew; what a failing command showed is left as it was."""
    (DOCS / "reliability.svg").write_text(picture(), encoding="utf-8")
    for page in DOCS.glob("*.md"):
        page.write_text(generated(page.read_text(encoding="utf-8")), encoding="utf-8")
    text = generated(README.read_text(encoding="utf-8"))
    lines = shown_commands(text)
    with tempfile.TemporaryDirectory() as folder:
        results = outputs(lines, Path(folder))
    kept = [old if failed(*result) else result[1] for old, result in zip(below(text), results, strict=True)]
    README.write_text(refilled(text, kept), encoding="utf-8")
    bad = [f"{line}: {output}" for line, (code, output) in zip(lines, results, strict=True) if failed(code, output)]
    print(*bad, sep="\n", end="\n" if bad else "", file=sys.stderr)
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main())
