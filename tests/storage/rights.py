"""Runs code as a person who may not write everywhere, which the superuser always may."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_PRELUDE = """
import os, sys, traceback, urllib.parse
from pathlib import Path
import calfcoach.cli.doctor, calfcoach.cli.log, calfcoach.cli.main, calfcoach.cli.parser
import calfcoach.media.qt_player, calfcoach.gui.error_hook, calfcoach.media.open_player
import calfcoach.storage.migrations
from calfcoach.core.errors import UserError
from calfcoach.core.settings import Settings, ThemeChoice
from calfcoach.storage.folders import find_folders
from calfcoach.storage.preferences import PreferencesFile
from tests.storage.logs import *
folder = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
"""


def run_without_rights(code: str, folder: Path) -> str:
    """Run code that knows `folder`, as nobody where the tests run as root; return what it says.

    What needs reading from the program's own files is read before the rights are gone.
    """
    if os.name != "posix":
        pytest.skip("rights are other on this system")
    done = subprocess.run(
        [sys.executable, "-c", _PRELUDE + code, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
