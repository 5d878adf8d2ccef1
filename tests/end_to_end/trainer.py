"""Trains in this process as a runner would, 60 times as fast; runs as a child.

    python -m tests.end_to_end.trainer FOLDER [--rate]

Sets a program up where there is none, then starts the session that is due, or goes on with the one
that was cut off. Prints one JSON object a line: each set that is over ("set"), the form at the end
("asked"), and, with --rate, the end ("saved"). A set is claimed only once it is kept.
"""

from __future__ import annotations

import sys
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from calfcoach.app.app import App
from calfcoach.app.launch import Launch
from calfcoach.app.run import run_window
from calfcoach.core.events import StepFinished
from calfcoach.core.plan import Side
from calfcoach.core.screening import Answer, Flag
from calfcoach.gui.strength.strength_page import StrengthPage
from calfcoach.services.setup import SetupAnswers
from calfcoach.services.training_views import SessionChoice
from calfcoach.storage.folders import Folders
from tests.end_to_end.player import cut_off_card, say, start_looking

SPEED = 60
ANSWERS = SetupAnswers(Side.LEFT, 5, 5, dict.fromkeys(Flag, Answer.NO))


class Runner(QObject):
    """Looks at the window and does what it asks for."""

    def __init__(self, app: App, *, rates: bool) -> None:
        super().__init__(app.window)
        self._app = app
        self._rates = rates
        self._page: StrengthPage | None = None
        self._asked = self._saved = False
        self._timer = start_looking(self, self.look)

    def look(self) -> None:
        """Do the one thing that is next."""
        card = cut_off_card(self._app.window)
        if card is None:
            return
        if self._page is None:
            self._begin(offered=not card.isHidden())
            return
        on_top = self._page.stack.currentWidget()
        if on_top is self._page.player and self._page.player.word.text() == "Paused":
            self._page.player.pause.click()
        elif on_top is self._page.rating:
            self._rate()
        elif on_top is self._page.decision and not self._saved:
            self._saved = True
            say("saved", title=self._page.decision.texts()[0])
            QTimer.singleShot(0, self._app.window.let_go)

    def _begin(self, *, offered: bool) -> None:
        window, program = self._app.window, self._app.program
        if program.training.enrollment() is None:
            program.setup.enroll("default", ANSWERS)
        self._page = window.rooms.strength
        self._page.driver.set_finished.connect(self._note_set)
        say("open", offered=offered)
        if offered:
            window.today.cut_off.go_on.click()
            return
        window.rooms.start_session(SessionChoice())
        panel = self._page.start_panel
        for row in (panel.morning, panel.rest):
            if row.isVisibleTo(panel):
                row.choose(1)
        QTest.keyClick(panel, Qt.Key.Key_Return)

    def _rate(self) -> None:
        if self._page is None:
            return
        if not self._asked:
            self._asked = True
            say("asked")
        if self._rates:
            for row in self._page.rating.rows:
                row.choose(1)
            self._page.rating.go_on.click()

    def _note_set(self, seq: int, event: StepFinished) -> None:
        say("set", seq=seq, step=event.step.id, reps=event.reps_done)


def train(folder: Path, *, rates: bool) -> int:
    """Run calfcoach with a runner in front of it; return its exit code."""
    run = App.run

    def run_watched(app: App) -> int:
        Runner(app, rates=rates)
        return run(app)

    folder.mkdir(parents=True, exist_ok=True)
    with patch.object(App, "run", run_watched):
        folders = Folders(folder, folder / "logs", folder / "window.ini")
        return run_window(folders, Launch(speed=SPEED, log_preview=True))


if __name__ == "__main__":
    sys.exit(train(Path(sys.argv[1]), rates="--rate" in sys.argv[2:]))
