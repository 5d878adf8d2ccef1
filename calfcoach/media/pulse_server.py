"""Whether the sound server of a Linux desktop still answers.

Qt 6.11.3 ends the whole program ("Assertion 'c' failed", in libpulse) when a stream is started
while the server is away, after it had been there. So it is asked before each start. When it is back
soon, Qt connects to it again by itself. When Qt has tried that in vain, which it says only in a
warning, no stream can be started any more until the program is started anew.
"""

from __future__ import annotations

import logging
import os
import socket
from pathlib import Path

PATIENCE_S = 0.1
"""A server on the same machine takes a connection at once."""


class _Ear(logging.Handler):
    """Counts how often Qt has failed to connect; the program sends Qt's warnings to this logger."""

    def __init__(self) -> None:
        super().__init__()
        self.failures = 0

    def emit(self, record: logging.LogRecord) -> None:
        if "pa_context_connect() failed" in record.getMessage():
            self.failures += 1


_EAR = _Ear()


class PulseServer:
    """The server that answered when this object was made; where none did, nothing is asked."""

    def __init__(self) -> None:
        logging.getLogger("Qt").addHandler(_EAR)
        self._failures = _EAR.failures
        self._path: Path | None = next((path for path in _paths() if _answers(path)), None)

    def is_away(self) -> bool:
        """Return whether the server was there, and Qt cannot reach it any more."""
        if self._path is None:
            return False
        return _EAR.failures > self._failures or not _answers(self._path)


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
