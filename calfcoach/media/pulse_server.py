"""Whether the sound server of a Linux desktop still answers.

Qt 6.11.3 ends the whole program ("Assertion 'c' failed", in libpulse) when a stream is started
while the server is away, after it had been there. So it is asked before each start. Once it is
back, Qt connects to it again by itself.
"""

from __future__ import annotations

import os
import socket
from pathlib import Path

PATIENCE_S = 0.1
"""A server on the same machine takes a connection at once."""


class PulseServer:
    """The server that answered when this object was made; where none did, nothing is asked."""

    def __init__(self) -> None:
        self._path: Path | None = next((path for path in _paths() if _answers(path)), None)

    def is_away(self) -> bool:
        """Return whether the server was there and is not any more."""
        return self._path is not None and not _answers(self._path)


def _paths() -> list[Path]:
    """Return where libpulse looks for the server's socket on this machine, first things first."""
    named = os.environ.get("PULSE_SERVER", "")
    if named:
        return [Path(part.partition("unix:")[2] or part) for part in named.split() if "/" in part]
    folders = [os.environ.get("PULSE_RUNTIME_PATH", "")]
    if runtime := os.environ.get("XDG_RUNTIME_DIR", ""):
        folders.append(f"{runtime}/pulse")
    return [Path(folder) / "native" for folder in folders if folder]


def _answers(path: Path) -> bool:
    family = getattr(socket, "AF_UNIX", None)
    if family is None:
        return False
    with socket.socket(family) as one:
        one.settimeout(PATIENCE_S)
        try:
            one.connect(str(path))
        except OSError:
            return False
    return True
