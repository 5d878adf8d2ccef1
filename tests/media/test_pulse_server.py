"""Whether a sound server that was there still answers: real sockets, no server."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from calfcoach.gui.error_hook import qt_logger
from calfcoach.media.pulse_server import PulseServer

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets with a path")
ASKED = ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "XDG_RUNTIME_DIR")


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A short path: that of a socket may have a hundred letters."""
    for name in ASKED:
        monkeypatch.delenv(name, raising=False)
    with TemporaryDirectory(prefix="p-") as name:
        (Path(name) / "pulse").mkdir()
        yield Path(name)


def listening(folder: Path) -> socket.socket:
    one = socket.socket(socket.AF_UNIX)
    one.bind(str(folder / "pulse" / "native"))
    one.listen()
    return one


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PULSE_SERVER", "unix:{}/pulse/native"),
        ("PULSE_SERVER", "{{0123}}unix:{}/pulse/native tcp:example.org"),
        ("PULSE_SERVER", "{}/pulse/native"),
        ("PULSE_RUNTIME_PATH", "{}/pulse"),
        ("XDG_RUNTIME_DIR", "{}"),
    ],
)
def test_a_server_that_goes_away_and_comes_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value.format(folder))
    with listening(folder):
        server = PulseServer()
        assert not server.is_away()
    assert server.is_away()
    (folder / "pulse" / "native").unlink()
    assert server.is_away()
    with listening(folder):
        assert not server.is_away()


def test_a_server_that_qt_has_given_up_is_away_for_good(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    with listening(folder):
        server = PulseServer()
        qt_logger.warning("%s", "something else")
        assert not server.is_away()
        qt_logger.warning("%s", "PulseAudioService: pa_context_connect() failed")

        assert server.is_away()
        assert not PulseServer().is_away()


@pytest.mark.parametrize("value", ["", "tcp:example.org", "unix:/nowhere/native"])
def test_where_no_server_was_none_is_missed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("PULSE_SERVER", value)

    assert not PulseServer().is_away()
