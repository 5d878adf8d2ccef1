"""The name under which a second program finds the window of a folder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from calfcoach.gui.single_instance import OPEN, RELIEF, SESSION, WishServer, server_name


def test_a_folder_has_one_name_by_whatever_link_it_is_reached(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to("data")

    assert server_name(tmp_path / "link") == server_name(tmp_path / "data")
    assert server_name(tmp_path / "data") != server_name(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="a name is any bytes on Linux only")
def test_a_link_to_a_folder_whose_name_is_no_text_has_a_name(tmp_path: Path) -> None:
    (tmp_path / "\udcff").mkdir()
    (tmp_path / "link").symlink_to("\udcff")

    assert server_name(tmp_path / "link").isascii()


@pytest.mark.parametrize(
    ("wish", "heard"),
    [
        (RELIEF, "relief"),
        (SESSION, "session"),
        (f"{OPEN}/home/me/a wish.calfprog.json", "/home/me/a wish.calfprog.json"),
        (f"{OPEN}/home/me/Übung.calflog", "/home/me/Übung.calflog"),
    ],
)
def test_a_wish_reaches_the_first_window(
    qtbot: QtBot, tmp_path: Path, wish: str, heard: str
) -> None:
    server = WishServer(tmp_path)
    said: list[str] = []
    server.relief_requested.connect(lambda: said.append("relief"))
    server.session_requested.connect(lambda: said.append("session"))
    server.open_requested.connect(said.append)
    socket = QLocalSocket()
    socket.connectToServer(server_name(tmp_path))
    assert socket.waitForConnected(1_000)

    socket.write(wish.encode())
    socket.flush()

    qtbot.waitUntil(lambda: said == [heard], timeout=5_000)
    socket.abort()
    server.deleteLater()


def test_what_is_no_wish_is_not_heard(qtbot: QtBot, tmp_path: Path) -> None:
    server = WishServer(tmp_path)
    socket = QLocalSocket()
    socket.connectToServer(server_name(tmp_path))
    assert socket.waitForConnected(1_000)

    with (
        qtbot.assertNotEmitted(server.open_requested),
        qtbot.waitSignal(socket.disconnected, timeout=5_000),
    ):
        socket.write(OPEN.encode())
        socket.flush()
    server.deleteLater()
