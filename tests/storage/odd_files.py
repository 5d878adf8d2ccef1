"""Lays something in the place of a file that is none: a folder, a pipe, a socket, a device."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

ODD = {
    "a folder": "it is a folder, not a file",
    "a pipe": "it is a pipe, not a file",
    "a socket": "it is a socket, not a file",
    "a device": "it is a device, not a file",
    "a link to itself": "leads in a circle",
}
"""What can lie there, and the words for it."""
odd_only = pytest.mark.skipif(sys.platform == "win32", reason="these files are POSIX's")


def lay(kind: str, path: Path) -> Path:
    """Lay something odd at a path and return the path; nobody writes into the pipe."""
    match kind:
        case "a folder":
            path.mkdir()
        case "a pipe":
            os.mkfifo(path)
        case "a socket":
            _lay_socket(path)
        case "a device":
            path.symlink_to(os.devnull)
        case _:
            path.symlink_to(path.name)
    return path


def _lay_socket(path: Path) -> None:
    """Lay a socket that nobody hears; its name is told from its folder, for it must be short."""
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(path.name)
    finally:
        os.chdir(here)
