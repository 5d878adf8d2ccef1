"""The screen stays on while a session runs and only then, by each way of asking for it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from calfcoach.gui.system import inhibitor, session_bus
from calfcoach.gui.system.bus_inhibitor import BusInhibitor, is_there
from calfcoach.gui.system.inhibitor import NoInhibitor, WakepyInhibitor, open_inhibitor
from tests.gui.conftest import Program, StartProgram
from tests.gui.desktop_service import COOKIE
from tests.gui.private_bus import desktop, needs_bus
from tests.gui.test_strength import S1_S, begin

INHIBIT = "Inhibit calfcoach: A session is running"


class Recorder:
    """An inhibitor that keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def hold(self) -> None:
        self.asked.append("hold")

    def release(self) -> None:
        self.asked.append("release")


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    found = Recorder()
    monkeypatch.setattr(inhibitor, "open_inhibitor", lambda: found)
    return found


@pytest.fixture
def watched(recorder: Recorder, start_program: StartProgram) -> Program:
    """A program whose wishes to stay awake are recorded; `recorder` has to be there first."""
    assert recorder.asked == []
    return start_program()


def test_a_running_session_asks_once(watched: Program, recorder: Recorder) -> None:
    begin(watched)
    watched.advance(60)

    assert recorder.asked == ["hold"]


def test_a_pause_lets_go_and_going_on_asks_again(watched: Program, recorder: Recorder) -> None:
    begin(watched)
    watched.advance(12)
    watched.press(Qt.Key.Key_Space)
    watched.advance(5)
    assert recorder.asked == ["hold", "release"]
    watched.press(Qt.Key.Key_Space)

    assert recorder.asked == ["hold", "release", "hold"]


def test_the_rating_lets_go(watched: Program, recorder: Recorder) -> None:
    begin(watched)
    watched.advance(S1_S)
    watched.clock.advance(30)
    watched.strength.driver.tick()

    assert watched.strength.stack.currentWidget() is watched.strength.rating
    assert recorder.asked == ["hold", "release"]


def test_a_question_of_relief_lets_go(watched: Program, recorder: Recorder) -> None:
    watched.play_to_stretch()
    assert recorder.asked == ["hold"]
    watched.advance(20 + 10 + 20 + 10 + 20 + 60)
    watched.press(Qt.Key.Key_Return)
    watched.advance(120)

    assert recorder.asked == ["hold", "release"]


def test_it_hurts_lets_go(watched: Program, recorder: Recorder) -> None:
    watched.play_to_stretch()
    watched.press("x")

    assert recorder.asked == ["hold", "release"]


def test_a_step_that_was_forgotten_lets_go(watched: Program, recorder: Recorder) -> None:
    watched.play_to_stretch()
    watched.press(Qt.Key.Key_Return)
    watched.advance(60)
    watched.advance(14 * 60)
    assert recorder.asked == ["hold"]
    watched.advance(2 * 60)

    assert recorder.asked == ["hold", "release"]


def test_a_closed_window_lets_go(watched: Program, recorder: Recorder) -> None:
    begin(watched)
    watched.advance(12)
    watched.stop()

    assert recorder.asked == ["hold", "release"]


def test_a_session_that_is_let_go_of_in_a_fault_lets_go(
    watched: Program, recorder: Recorder
) -> None:
    page = begin(watched)
    watched.advance(12)
    page.driver.close()

    assert recorder.asked == ["hold", "release"]


@needs_bus
def test_the_service_is_asked_by_name_and_given_its_cookie_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with desktop(qtbot, tmp_path) as found:
        screen = BusInhibitor(found.bus)
        screen.hold()
        screen.hold()
        found.wait_for(INHIBIT)
        qtbot.waitUntil(lambda: screen.is_held, timeout=10_000)
        screen.release()
        screen.release()
        found.wait_for(INHIBIT, f"UnInhibit {COOKIE}")


@needs_bus
def test_a_cookie_that_comes_too_late_is_given_back(qtbot: QtBot, tmp_path: Path) -> None:
    with desktop(qtbot, tmp_path) as found:
        screen = BusInhibitor(found.bus)
        screen.hold()
        screen.release()
        found.wait_for(INHIBIT, f"UnInhibit {COOKIE}")

        assert not screen.is_held


@needs_bus
def test_doctor_finds_the_service(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desktop(qtbot, tmp_path) as found:
        monkeypatch.setattr("calfcoach.gui.system.bus_inhibitor.open_bus", lambda: found.bus)

        assert is_there()


def test_without_a_bus_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    caplog.set_level(logging.INFO)

    screen = open_inhibitor()
    screen.hold()
    screen.release()

    assert isinstance(screen, NoInhibitor)
    assert session_bus.open_bus() is None
    assert not is_there()
    assert not [one for one in caplog.records if one.levelno > logging.INFO]


def test_a_bus_that_is_gone_is_no_error(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    screen = BusInhibitor(QDBusConnection("no such connection"))
    screen.hold()
    screen.release()

    assert not screen.is_held
    assert "not kept on" in caplog.text
    assert not [one for one in caplog.records if one.levelno > logging.INFO]


class FakeWakepy(ModuleType):
    """Keeps what was asked of wakepy, and on which thread."""

    def __init__(self) -> None:
        super().__init__("wakepy")
        self.seen: list[str] = []
        self.threads: set[str] = set()
        self.keep = SimpleNamespace(presenting=self.presenting)

    @contextmanager
    def presenting(self, *, on_fail: str) -> Iterator[None]:
        self.threads.add(threading.current_thread().name)
        self.seen.append(f"on, on_fail={on_fail}")
        yield
        self.seen.append("off")


def test_wakepy_is_asked_off_the_windows_thread(qtbot: QtBot) -> None:
    wakepy = FakeWakepy()
    screen = WakepyInhibitor(wakepy)
    screen.hold()
    screen.hold()
    qtbot.waitUntil(lambda: wakepy.seen == ["on, on_fail=pass"], timeout=10_000)
    screen.release()
    screen.release()
    qtbot.waitUntil(lambda: wakepy.seen == ["on, on_fail=pass", "off"], timeout=10_000)

    assert wakepy.threads == {"keep-awake"}


@pytest.mark.parametrize("wakepy", [None, FakeWakepy()], ids=["missing", "there"])
def test_elsewhere_wakepy_is_the_way(
    monkeypatch: pytest.MonkeyPatch, wakepy: ModuleType | None
) -> None:
    monkeypatch.setattr(inhibitor, "ON_LINUX", False)
    monkeypatch.setattr(inhibitor, "find_wakepy", lambda: wakepy)

    kind = NoInhibitor if wakepy is None else WakepyInhibitor
    assert isinstance(open_inhibitor(), kind)
    assert inhibitor.inhibitor_name() == ("none" if wakepy is None else "wakepy")
