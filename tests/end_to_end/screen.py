"""A virtual screen for programs under test, so that real windows need no desktop."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

START_S = 20
"""How long the virtual screen may take to come up."""
_SIZE = "1280x900x24"


@contextmanager
def virtual_screen() -> Iterator[Mapping[str, str]]:
    """Yield the environment of a child that has a screen; end the screen afterwards.

    Where there is no Xvfb (Windows, macOS), children draw to Qt's offscreen platform.
    """
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(writing)
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{_display_number(reading)}"}
    finally:
        os.close(reading)
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait(10)


def _display_number(reading: int) -> int:
    """Return the number that the server writes once it takes connections.

    Raises:
        RuntimeError: It ended, or took too long.
    """
    said = b""
    while not said.endswith(b"\n"):
        ready, _, _ = select.select([reading], [], [], START_S)
        more = os.read(reading, 16) if ready else b""
        if not more:
            raise RuntimeError("Xvfb did not come up")
        said += more
    return int(said)
