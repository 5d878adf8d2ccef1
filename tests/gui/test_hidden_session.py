"""A session that nobody sees: it keeps time, and the window's title says what is on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from calfcoach.core.cues import Cue
from calfcoach.core.plan import StepKind
from tests.fakes import RecordingSound
from tests.gui.conftest import Program
from tests.gui.test_strength import begin


class Paints(QObject):
    """Counts what is painted in a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.painted: list[str] = []
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count and pass on."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.painted.append(type(watched).__name__)
        return False

    def stop(self) -> None:
        """Count no more."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # there is one


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def painted_in(program: Program, seconds: float) -> list[str]:
    """Return what is painted while time passes, tick by tick."""
    settle()
    paints = Paints(program.app.window)
    for _ in range(round(seconds * 20)):
        program.clock.advance_ms(50)
        rooms = program.app.window.rooms
        (program.strength if rooms.is_busy else program.relief).driver.tick()
        settle()
    paints.stop()
    return paints.painted


def test_the_title_says_what_is_on_how_long_and_for_which_leg(program: Program) -> None:
    begin(program, raises=25)
    program.advance(10 + 3.5)
    strength_title = program.app.window.windowTitle()

    assert strength_title == "Lower slowly, 3 s, left leg \N{EN DASH} calfcoach"


def test_the_title_of_relief_says_the_step(program: Program) -> None:
    program.play_to_stretch()
    program.advance(8)

    assert program.app.window.windowTitle().endswith(", 12 s, left leg \N{EN DASH} calfcoach")
    program.press(Qt.Key.Key_Space)
    assert program.app.window.windowTitle().startswith("Paused, 12 s")


def test_the_title_is_given_back_at_the_end(program: Program) -> None:
    begin(program)
    program.advance(20)
    program.dialogs.answers = [0]
    program.press(Qt.Key.Key_Escape)

    assert program.app.window.windowTitle() == "calfcoach"


def test_a_hidden_session_keeps_time_sound_and_title(program: Program) -> None:
    player = RecordingSound(program.clock)
    program.app.window.rooms.strength.driver.sounds.player = player
    page = begin(program)
    program.app.window.hide()
    program.advance(10 + 60 + 5)

    engine = page.driver.engine
    assert engine is not None
    assert engine.step.kind is StepKind.REST
    assert player.tones().count(Cue.LOWER) == 10
    assert program.app.window.windowTitle().endswith("s \N{EN DASH} calfcoach")
    program.app.window.show()
    assert page.player.ring.face.number == str(engine.view().seconds_left)


def test_a_minimized_session_keeps_time_and_title(program: Program) -> None:
    page = begin(program)
    program.app.window.showMinimized()
    settle()
    program.advance(10 + 3.5)

    assert page.player.reps.text() == "rep 1 of 10"
    assert program.app.window.windowTitle() == "Lower slowly, 3 s \N{EN DASH} calfcoach"


def test_nothing_is_painted_while_strength_is_paused(program: Program) -> None:
    begin(program)
    program.advance(10 + 3.5)
    program.press(Qt.Key.Key_Space)

    assert painted_in(program, 5) == []


def test_nothing_is_painted_while_relief_is_paused(program: Program) -> None:
    program.play_to_stretch()
    program.advance(3)
    program.press(Qt.Key.Key_Space)

    assert painted_in(program, 5) == []


def test_nothing_is_painted_while_hidden(program: Program) -> None:
    begin(program)
    program.advance(10)
    program.app.window.hide()

    assert painted_in(program, 2) == []


def test_a_running_session_paints_and_so_would_be_counted(program: Program) -> None:
    begin(program)
    program.advance(10)

    assert "Ring" in painted_in(program, 1)


def test_sessions_of_both_kinds_start_in_full_screen_if_wanted(program: Program) -> None:
    settings = program.app.settings
    settings.change(replace(settings.current, full_screen=True))
    begin(program)
    assert program.app.window.isFullScreen()
    program.dialogs.answers = [0]
    program.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert not program.app.window.isFullScreen()
    program.app.window.show_today()
    program.strength.driver.close()
    program.begin()

    assert program.app.window.isFullScreen()
