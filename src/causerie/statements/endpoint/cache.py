"""Answers kept on disk, one file each, under a hash of all that they answer: text, instructions, model, parameters."""

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from causerie.errors import EndpointError
from causerie.statements.endpoint.claims import decoded

FORM = 1
"""Changes when the files do: those of another form are asked for again."""
BYTES = 512 * 1024 * 1024
"""Most that is kept, some 100,000 answers; the oldest go first."""


class Cache:
    """A folder of answers. What in it is damaged counts as not there; removing it costs money and nothing else."""

    def __init__(self, folder: Path, *, most: int = BYTES) -> None:
        """Make the folder if need be, and make room in it. Raises EndpointError where that cannot be."""
        self._folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _prune(folder, most)
        except OSError as error:
            detail = f"{folder} cannot hold the answers of the endpoint ({error.strerror})"
            raise EndpointError(f"{detail}. Name another folder as endpoint_cache, or none, to keep no answers.") from error

    def get(self, asked: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the answer that is kept to what is asked, if one is."""
        try:
            kept = decoded(self._file(asked).read_bytes())
        except (OSError, ValueError):
            return None
        answer = kept.get("answer") if isinstance(kept, dict) and kept.get("form") == FORM else None
        return answer if isinstance(answer, dict) else None

    def put(self, asked: Mapping[str, Any], answer: Mapping[str, Any]) -> None:
        """Keep an answer, whole or not at all; where the disk is full it is not kept."""
        file = self._file(asked)
        with suppress(OSError):
            file.parent.mkdir(exist_ok=True)
            handle, name = tempfile.mkstemp(dir=file.parent, suffix=".part")
            try:
                with os.fdopen(handle, "w", encoding="ascii") as opened:
                    json.dump({"form": FORM, "answer": answer}, opened)
                os.replace(name, file)
            except BaseException:
                os.unlink(name)
                raise

    def _file(self, asked: Mapping[str, Any]) -> Path:
        key = hashlib.sha256(json.dumps(asked, sort_keys=True).encode("ascii")).hexdigest()
        return self._folder / key[:2] / f"{key}.json"


def _prune(folder: Path, most: int) -> None:
    """Remove the oldest answers until the rest fits, and what a killed process left half written."""
    files = sorted(((path.stat(), path) for path in folder.glob("??/*") if path.is_file()), key=lambda item: item[0].st_mtime)
    room = most - sum(status.st_size for status, _ in files)
    for status, path in files:
        if room >= 0 and path.suffix == ".json":
            continue
        if path.suffix in (".json", ".part"):
            path.unlink(missing_ok=True)
            room += status.st_size
