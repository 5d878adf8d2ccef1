"""Runs code as a person who may not write everywhere, which the superuser always may."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CAPABILITY_VERSION_3 = 0x20080522
"""Linux's number for the present form of capset (linux/capability.h)."""
_PRELUDE = """
import os, sys, traceback, urllib.parse
from pathlib import Path
import calfcoach.cli.doctor, calfcoach.cli.log, calfcoach.cli.main, calfcoach.cli.parser
import calfcoach.media.qt_output, calfcoach.gui.error_hook, calfcoach.media.open_player
import calfcoach.storage.migrations
from calfcoach.core.errors import UserError
from calfcoach.core.settings import Settings, ThemeChoice
from calfcoach.storage.folders import find_folders
from calfcoach.storage.preferences import PreferencesFile
from tests.storage.logs import *
from tests.storage.rights import give_up_the_superusers_rights
folder = Path(sys.argv[1])
if os.geteuid() == 0:
    give_up_the_superusers_rights()
"""


def give_up_the_superusers_rights() -> None:
    """Let a process of root be bound by the rights of files, as any owner is.

    It stays root, so that it can read a checkout in root's own home.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    if libc.capset(header, nothing) != 0:
        raise OSError(ctypes.get_errno(), "capset")


def run_without_rights(code: str, folder: Path) -> str:
    """Run code that knows `folder`, bound by the rights of files, and return what it says."""
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
