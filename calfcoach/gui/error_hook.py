"""Bugs: a traceback for the log, a sentence for the person."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from calfcoach.core.errors import UserError
from calfcoach.gui.i18n import error_words

logger = logging.getLogger(__name__)
qt_logger = logging.getLogger("Qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class ErrorHook:
    """Catches what nothing else has caught, while the window goes on.

    Args:
        say: Shows a sentence to the person.
        log_path: Where the traceback will be found.
    """

    def __init__(self, say: Callable[[str], None], log_path: str) -> None:
        self._say = say
        self._log_path = log_path

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self.handle

    def handle(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log an error and tell the person."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logger.error("uncaught", exc_info=(kind, error, trace))
        if isinstance(error, UserError):
            self._say(error_words(error))
        else:
            self._say(
                f"Something went wrong inside calfcoach ({kind.__name__}). What you have done so "
                f"far is kept. The details are in {self._log_path}."
            )


def log_qt_messages() -> None:
    """Send what Qt has to say to the log, not to the terminal."""
    qInstallMessageHandler(_handle_qt)


def _handle_qt(kind: QtMsgType, _context: object, text: str) -> None:
    qt_logger.log(_LEVELS.get(kind, logging.WARNING), "%s", text)
