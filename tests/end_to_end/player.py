"""Starts calfcoach in this process and presses its keys as a person would; runs as a child.

    python -m tests.end_to_end.player [options] -- [words for calfcoach]

Prints one JSON object a line: what the program claims to have done ("says" names it). Each claim
is printed after the program has shown it, so whatever it says must be on disk by then.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from unittest.mock import patch

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from calfcoach.app.app import App
from calfcoach.cli.main import main
from calfcoach.core.clock import SystemClock
from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.plan import Question
from calfcoach.gui.main_window import MainWindow
from calfcoach.gui.relief.relief_page import ReliefPage
from calfcoach.gui.session.driver import SessionOver
from calfcoach.gui.today.cut_off_card import CutOffCard
from calfcoach.storage.session_writes import NewEnd, Write
from calfcoach.storage.sessions import SessionStore

LOOK_MS = 20
"""How often the person looks at the screen."""
LINGER_S = 1.0
"""How long a program takes to end after its window is closed, where a test makes it slow."""
GATE_MS = 1_100
"""How long the person reads the gate: a little longer than it ignores keys."""
RATING = Qt.Key.Key_6

Key = Qt.Key
_stop = App.stop
_write = SessionStore.write


class Onlooker(QObject):
    """Touches nothing and says what comes to be on screen, each thing once.

    Args:
        window: calfcoach's window.
        cover: Put another window in front of it first.
        close: Close it as soon as it stands.
    """

    def __init__(self, window: MainWindow, *, cover: bool, close: bool) -> None:
        super().__init__(window)
        self._closes = close
        self._window = window
        self._cover = QWidget() if cover else None
        self._said: set[str] = set()
        self._timer = start_looking(self, self.look)

    def look(self) -> None:
        """Say what is new."""
        if cut_off_card(self._window) is None:
            return
        self._say("open", notice=self._window.today.notice.text())
        if self._closes:
            self._window.close()
        page = self._window.stack.currentWidget()
        if isinstance(page, ReliefPage) and page.stack.currentWidget() is page.side_panel:
            self._say("asks which leg")
        if self._cover is None:
            return
        if "covered" in self._said:
            if self._window.isActiveWindow():
                self._say("front")
        elif self._cover.isActiveWindow():
            self._say("covered")
        else:
            self._cover.show()
            self._cover.activateWindow()

    def _say(self, what: str, **facts: object) -> None:
        if what not in self._said:
            self._said.add(what)
            say(what, **facts)


class Person(QObject):
    """Looks at the window every few milliseconds and presses what the screen asks for.

    Args:
        window: calfcoach's window.
        wish: What to do; see `wishes`.
    """

    def __init__(self, window: MainWindow, wish: argparse.Namespace) -> None:
        super().__init__(window)
        self._window = window
        self._wish = wish
        self._clock = SystemClock()
        self._relief: ReliefPage | None = None
        self._shown: tuple[str, int] | None = None
        self._asked: Question | None = None
        self._asked_ms = 0
        self._said_open = False
        self._said_offer = False
        self._rests = self._presses = False
        self._has_read = False
        self._played = 0
        self._timer = start_looking(self, self.look)

    def look(self) -> None:
        """Do the one thing that the screen asks for now."""
        if self._presses:
            return
        box = QApplication.activeModalWidget()
        card = cut_off_card(self._window)
        if isinstance(box, QMessageBox):
            if self._has_focus(box):
                self._answer_box(box)
        elif card is not None and not self._rests and self._has_focus(self._window):
            if not self._said_open:
                self._said_open = True
                say("open", notice=self._window.today.notice.text())
            page = self._window.stack.currentWidget()
            if isinstance(page, ReliefPage):
                self._play(page)
            else:
                self._choose(card)

    def press(self, *keys: Key) -> None:
        """Press keys at the window in front, as the keyboard does; without one, look again."""
        for key in keys:
            front = QGuiApplication.focusWindow()
            if front is not None:
                QTest.keyClick(front, key)

    def _has_focus(self, front: QWidget) -> bool:
        """Whether keys reach a window; if not, click on it: the screen has no window manager."""
        if not front.isActiveWindow():
            front.activateWindow()
        return front.isActiveWindow()

    # What is on screen

    def _choose(self, card: CutOffCard) -> None:
        """On the page of today: answer what was cut off, else start relief."""
        if self._wish.sessions and self._played >= self._wish.sessions:
            self._rests = True
            QTimer.singleShot(0, self._window.close)
            return
        if not self._said_offer:
            self._said_offer = True
            say("today", offered=card.isVisible())
        if not card.isVisible():
            self.press(Key.Key_R)
            return
        buttons = {"go_on": card.go_on, "keep": card.keep, "discard": card.discard}
        self._click(buttons[self._wish.cut_off])

    def _play(self, page: ReliefPage) -> None:
        self._listen_to(page)
        on_top = page.stack.currentWidget()
        self._has_read = self._has_read and on_top is page.result
        if on_top is page.side_panel:
            waits = self._wish.cut_off and not self._said_offer
            self.press(Key.Key_Escape if waits else Key.Key_1)
        elif on_top is page.result:
            self._read(page)
        elif on_top is page.player:
            self._play_step(page)

    def _read(self, page: ReliefPage) -> None:
        """Read the last page; it stays for its first second, whatever is pressed."""
        if not self._has_read:
            self._has_read = True
            self._played += 1
            say("read", texts=page.result.texts())
        self.press(Key.Key_Return)

    def _play_step(self, page: ReliefPage) -> None:
        engine = page.driver.engine
        if engine is None:
            return
        if engine.step.id == self._wish.until:
            self._rests = True
            say("rests", step=engine.step.id)
            if self._wish.then_close:
                QTimer.singleShot(0, self._window.close)
        elif page.questions.asked is not None:
            self._answer(page.questions.asked)
        elif engine.phase is Phase.PAUSED:
            self.press(Key.Key_Space)
        elif page.player.controls.done.isVisible():
            self.press(Key.Key_Return)

    def _answer(self, asked: Question) -> None:
        """Answer a question; the gate is read first."""
        if asked is not self._asked:
            self._asked, self._asked_ms = asked, self._clock.monotonic_ms()
        if asked is Question.GATE:
            if self._clock.monotonic_ms() - self._asked_ms < GATE_MS:
                return
            self.press(Key.Key_Return)
        elif asked is Question.OUTCOME:
            self.press(Key.Key_1, Key.Key_Return)
        else:
            self.press(RATING, Key.Key_Return)
        self._asked = None
        say("answered", session=self._session_id(), question=asked.value)

    def _answer_box(self, box: QMessageBox) -> None:
        """Press the button that the wish names."""
        say("box", text=box.text())
        named = [
            button
            for button in box.findChildren(QPushButton)
            if button.text().replace("&", "") == self._wish.button
        ]
        self._click(named[0])

    # What the program claims

    def _listen_to(self, page: ReliefPage) -> None:
        if self._relief is None:
            self._relief = page
            page.driver.view_changed.connect(self._note_view)
            page.driver.session_over.connect(self._note_over)

    def _note_view(self, view: SessionView) -> None:
        """Say that a step is shown: all before it are over."""
        place = (self._session_id(), view.index)
        if place != self._shown and view.phase is not Phase.ENDED:
            self._shown = place
            paused = view.phase is Phase.PAUSED
            say("shown", session=place[0], index=view.index, step=view.step.id, paused=paused)

    def _note_over(self, over: SessionOver) -> None:
        say("over", session=self._session_id(), how=over.how.value)

    def _session_id(self) -> str:
        driver = self._relief.driver if self._relief is not None else None
        return driver.session_id if driver is not None and driver.session is not None else ""

    # Hands

    def _click(self, button: QPushButton) -> None:
        """Press Space on a button, outside of `look`: a message box may open and wait for that."""
        button.setFocus()
        self._presses = True
        QTimer.singleShot(0, self._press_space)

    def _press_space(self) -> None:
        self._presses = False
        self.press(Key.Key_Space)


def start_looking(person: QObject, look: Callable[[], None]) -> QTimer:
    """Return a timer that calls `look` from now on."""
    timer = QTimer(person)
    timer.setInterval(LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    return timer


def cut_off_card(window: MainWindow) -> CutOffCard | None:
    """Return the card that offers a cut-off session once the window has its log."""
    return getattr(window.today, "cut_off", None)


def say(what: str, **facts: object) -> None:
    """Tell the parent, at once."""
    sys.stdout.write(json.dumps({"says": what, **facts}) + "\n")
    sys.stdout.flush()


def wishes() -> argparse.ArgumentParser:
    """Return the parser of what a test wants of the person."""
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--watch", action="store_true", help="press nothing")
    parser.add_argument("--cover", action="store_true", help="watch, behind another window")
    parser.add_argument("--cut-off", choices=("go_on", "keep", "discard"), default="")
    parser.add_argument("--sessions", type=int, default=0, help="close after so many; 0: never")
    parser.add_argument("--until", default="", help="take the hands off at this step")
    parser.add_argument("--then-close", action="store_true", help="and close the window there")
    parser.add_argument("--button", default="Throw it away", help="what to answer a message box")
    parser.add_argument("--linger", action="store_true", help="close at once, but take long")
    parser.add_argument("--die-before-end", action="store_true", help="as a session is closed")
    parser.add_argument("words", nargs="*", help="for calfcoach")
    return parser


def die_before_end(store: SessionStore, writes: list[Write]) -> None:
    """Write, but kill this process right before it closes a session in the log."""
    if any(isinstance(write, NewEnd) for write in writes):
        os.kill(os.getpid(), signal.SIGKILL)
    _write(store, writes)


def linger(app: App) -> None:
    """Leave a closed window behind for a while, as a slow disk does."""
    say("lingers")
    time.sleep(LINGER_S)
    _stop(app)


def play(arguments: list[str]) -> int:
    """Run calfcoach with a person in front of it; return its exit code."""
    wish = wishes().parse_args(arguments)
    run = App.run

    def run_watched(app: App) -> int:
        if wish.watch or wish.cover or wish.linger:
            Onlooker(app.window, cover=wish.cover, close=wish.linger)
        else:
            Person(app.window, wish)
        return run(app)

    with ExitStack() as patches:
        patches.enter_context(patch.object(App, "run", run_watched))
        if wish.linger:
            patches.enter_context(patch.object(App, "stop", linger))
        if wish.die_before_end:
            patches.enter_context(patch.object(SessionStore, "write", die_before_end))
        return main(wish.words)


if __name__ == "__main__":
    sys.exit(play(sys.argv[1:]))
