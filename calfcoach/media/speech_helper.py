"""The process that speaks by the computer's own speech: its engine may block or hang, alone here.

`calfcoach speak` runs it; `media/speech_protocol` says how it is talked to.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Container, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from calfcoach.media.speech_protocol import LINE_BYTES, line_of, read_line

FIRST = ("speechd", "flite", "darwin", "winrt", "sapi", "android")
"""Engines in the order in which they are tried; Qt names them in any. "mock" says nothing."""

GRACE_S = 1.0
"""How long the engine has to end in order."""
HANG_S = 10.0
"""An engine that does not come back by then hangs. Grade: D (our default)."""


class Helper(QObject):
    """Tries one engine after the other, then says what it is told.

    Signals:
        line_read(bytes): A line has come; b"" at the end of them.
    """

    line_read = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self._names = engines(QTextToSpeech.availableEngines())
        self._speech: QTextToSpeech | None = None
        self._is_ready = False
        self._locales: dict[str, QLocale] = {}
        self.line_read.connect(self._obey)
        QTimer.singleShot(0, self._try_next)

    def listen(self) -> None:
        """Read lines until there are no more, then end; runs in a thread of its own.

        An engine that hangs holds the other thread: this one ends the process all the same.
        """
        while line := sys.stdin.buffer.readline(LINE_BYTES + 1):
            self.line_read.emit(line)
        self.line_read.emit(b"")
        Event().wait(GRACE_S)
        os._exit(0)

    def _try_next(self) -> None:
        if not self._names:
            answer(failed="no speech engine works here")
            QCoreApplication.exit(1)
            return
        name = self._names.pop(0)
        with bounded():
            self._speech = QTextToSpeech(name, self)
        self._speech.stateChanged.connect(self._follow)
        self._follow(self._speech.state())

    def _follow(self, state: QTextToSpeech.State) -> None:
        if self._is_ready or self._speech is None:
            return
        if state is QTextToSpeech.State.Error:
            self._speech.deleteLater()
            self._speech = None
            QTimer.singleShot(0, self._try_next)
        elif state is QTextToSpeech.State.Ready:
            self._is_ready = True
            for one in self._speech.availableLocales():
                self._locales.setdefault(language_of(one), one)
            answer(ready=self._speech.engine())

    def _obey(self, line: bytes) -> None:
        if not line:
            QCoreApplication.quit()
            return
        if self._speech is None or not self._is_ready:
            return
        with bounded():
            self._do(self._speech, read_line(line))

    def _do(self, speech: QTextToSpeech, said: dict[str, object]) -> None:
        texts, volume = said.get("say"), said.get("volume")
        if isinstance(texts, dict) and texts:
            language = spoken(texts, self._locales)
            if language in self._locales and language != language_of(speech.locale()):
                speech.setLocale(self._locales[language])
            speech.stop()
            speech.say(str(texts[language]))
        elif said.get("stop") is True:
            speech.stop()
        elif isinstance(volume, int | float):
            speech.setVolume(min(1.0, max(0.0, float(volume))))


@contextmanager
def bounded() -> Iterator[None]:
    """End the process if an engine does not come back: it holds every thread of Python then."""
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        faulthandler.dump_traceback_later(HANG_S, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


def language_of(locale: QLocale) -> str:
    """Return a locale's language, such as "en"."""
    return locale.name().partition("_")[0]


def spoken(texts: Iterable[str], able: Container[str]) -> str:
    """Return the first of the languages that an engine is able to speak, else the last."""
    found = ""
    for found in texts:
        if found in able:
            return found
    return found


def engines(available: list[str]) -> list[str]:
    """Return the engines to try, best first; those that nobody knows come last."""
    real = [name for name in available if name != "mock"]
    return sorted(real, key=lambda name: (FIRST.index(name) if name in FIRST else len(FIRST), name))


def answer(**said: object) -> None:
    """Tell calfcoach something."""
    sys.stdout.buffer.write(line_of(**said))
    sys.stdout.buffer.flush()


def main() -> int:
    """Speak until nobody writes any more; return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QCoreApplication(["calfcoach"])
    helper = Helper()
    Thread(target=helper.listen, daemon=True).start()
    code = qt.exec()
    sys.stdout.flush()
    os._exit(code)  # an engine that hangs must not hold the process
