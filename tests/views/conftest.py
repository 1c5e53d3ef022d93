"""The command line in a folder of its own, with a stand-in for the trained reader."""

import os

import pytest
from click.testing import CliRunner

from causerie.views.cli import cli


@pytest.fixture
def start(tmp_path, monkeypatch):
    """Starts the command line with a stand-in reader; no setting of this machine reaches it."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("CAUSERIE_")]:
        monkeypatch.delenv(name)

    def start(*arguments, reader, **options):
        result = CliRunner().invoke(cli, arguments, obj=reader, prog_name="causerie", **options)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
        return result

    return start
