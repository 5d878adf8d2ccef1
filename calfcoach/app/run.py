"""Runs the program with its window: one on a folder, with a log of its own doings."""

from __future__ import annotations

import logging
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QLockFile
from PySide6.QtWidgets import QApplication

from calfcoach import __version__
from calfcoach.app.app import App
from calfcoach.app.launch import Launch
from calfcoach.core.errors import FolderError, UserError
from calfcoach.core.plain_file import is_in_the_way
from calfcoach.storage.folders import Folders

logger = logging.getLogger(__name__)

PATIENCE_MS = 8_000
"""How long a second start waits for the first one to answer or to end."""
AGAIN_MS = 100


def run_window(folders: Folders, launch: Launch) -> int:
    """Run the program with its window; return the exit code.

    A second program on the same folder hands its wish to the first one's window and ends.

    Raises:
        UserError: The data folder cannot be used, or is held by a window that does not answer.
    """
    folders.make()
    lock = None if launch.is_preview else _lock(folders, launch)
    if lock is None and not launch.is_preview:
        return 0
    from calfcoach.gui.error_hook import ErrorHook, log_qt_messages

    log_qt_messages()
    # setStyle would hand out its QStyle, whose many enums cost a start more than the window
    qt = QApplication([*sys.argv[:1], "-style", "Fusion"])
    qt.setApplicationName("calfcoach")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("calfcoach")
    app = App(qt, folders, launch)
    ErrorHook(app.say, str(folders.logs)).install()
    app.window.first_painted.connect(end_on_interrupt)
    app.window.first_painted.connect(partial(log_start, folders.logs))
    try:
        return app.run()
    finally:
        app.stop()
        if lock is not None:
            lock.unlock()


def _lock(folders: Folders, launch: Launch) -> QLockFile | None:
    """Return the folder's lock, or None when the first window has taken the wish.

    Raises:
        UserError: No lock can be made, or the window that holds it does not answer.
    """
    path = folders.data / "window.lock"
    if path.is_symlink() or is_in_the_way(path):
        raise FolderError(
            "{path} is not a plain file, so calfcoach cannot tell whether a window is open on "
            "this folder. Move it away and try again.",
            path=path,
        )
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return lock
    if lock.error() is not QLockFile.LockError.LockFailedError:
        raise FolderError(
            "The data folder {folder} cannot be written. Free some space or give yourself the "
            "right to write there, or choose another folder with --data-dir.",
            folder=folders.data,
        )
    if launch.speed > 1:
        raise UserError(
            "A window is open on {folder}. Close it to play a preview into its log.",
            folder=folders.data,
        )
    if launch.is_in_background:
        return None  # whoever holds the folder reminds
    from calfcoach.gui.single_instance import OPEN, RELIEF, SESSION, SHOW, hand_over

    wish = RELIEF if launch.relief else SESSION if launch.session else SHOW
    if launch.file is not None:
        wish = f"{OPEN}{launch.file}"

    # The first window may not be open yet, or may be about to end: ask, wait for the lock, ask.
    patience = QDeadlineTimer(PATIENCE_MS)
    while not hand_over(folders.data, wish):
        if lock.tryLock(AGAIN_MS):
            return lock
        if patience.hasExpired():
            raise UserError(
                "Another calfcoach holds {folder} and does not answer. Close it and try again.",
                folder=folders.data,
            )
    return None


def end_on_interrupt() -> None:
    """Let Ctrl+C end at once: what was finished is on disk, and the next start offers to go on."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_DFL)


def log_start(folder: Path) -> None:
    """Begin the program's log with what was spent until the window stood."""
    cpu_s = time.process_time()
    start_logging(folder)
    logger.info("the window stands after %.0f ms of CPU time", cpu_s * 1000)


def start_logging(folder: Path) -> None:
    """Send the program's log to a file that rotates; without one where it cannot be made."""
    from logging.handlers import RotatingFileHandler

    root = logging.getLogger()
    if any(isinstance(handler, RotatingFileHandler) for handler in root.handlers):
        return
    path = folder / "calfcoach.log"
    try:
        if is_in_the_way(path):
            raise FileExistsError(path)
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=3, encoding="utf-8")
    except OSError:
        root.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
