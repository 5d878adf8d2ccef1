"""One window a data folder: a second program hands its wish to the first one and leaves."""

from __future__ import annotations

import hashlib
import logging
import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

logger = logging.getLogger(__name__)

SHOW = "show"
RELIEF = "relief"
SESSION = "session"
OPEN = "open "
"""Before the path of a file that is to be looked into."""
_WISHES = (SHOW, RELIEF, SESSION)
WISH_BYTES = 8_192
"""Longer is no wish: a path that is longer is none either."""
_WAIT_MS = 1_000


def server_name(folder: Path) -> str:
    """Return the local socket's name for a data folder."""
    digest = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    return f"calfcoach-{digest}"


def hand_over(folder: Path, wish: str) -> bool:
    """Send a wish to the window that holds the folder; return whether it took it."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(wish.encode())
    socket.flush()
    taken = socket.waitForReadyRead(_WAIT_MS) and bytes(socket.readAll().data()) == b"ok"
    socket.disconnectFromServer()
    return taken


def is_open(folder: Path) -> bool:
    """Return whether a window holds the folder."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(folder))
    found = socket.waitForConnected(_WAIT_MS)
    socket.abort()
    return found


class WishServer(QObject):
    """Listens for second programs.

    Signals:
        show_requested(): Raise the window.
        relief_requested(): Raise the window and start relief.
        session_requested(): Raise the window and start today's session.
        open_requested(str): Raise the window and look into a file.
    """

    show_requested = Signal()
    relief_requested = Signal()
    session_requested = Signal()
    open_requested = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        name = server_name(folder)
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            logger.warning(
                "no second program can reach this window: %s", self._server.errorString()
            )

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._answer(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        wish = bytes(socket.read(WISH_BYTES).data()).decode("utf-8", "replace")
        path = wish.removeprefix(OPEN) if wish.startswith(OPEN) else ""
        if wish not in _WISHES and not path:
            socket.disconnectFromServer()
            return
        socket.write(b"ok")
        socket.flush()
        # Not from within the socket's own signal: a message box would run while the socket dies.
        if path:
            QTimer.singleShot(0, partial(self._emit_open, path))
        else:
            ways = {RELIEF: self._emit_relief, SESSION: self._emit_session, SHOW: self._emit_show}
            QTimer.singleShot(0, ways[wish])

    def _emit_open(self, path: str) -> None:
        self.open_requested.emit(path)

    def _emit_relief(self) -> None:
        self.relief_requested.emit()

    def _emit_session(self) -> None:
        self.session_requested.emit()

    def _emit_show(self) -> None:
        self.show_requested.emit()
