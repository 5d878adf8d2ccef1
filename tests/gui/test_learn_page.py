"""Learn as a person uses it: the whole self-check by keys alone, pages of causes, their tools."""

from __future__ import annotations

import wave
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach.core.cues import Cue
from calfcoach.core.settings import Settings
from calfcoach.core.shoes import ShoeKind
from calfcoach.core.sound_plan import PlannedTone
from calfcoach.core.units import Unit
from calfcoach.gui.learn.learn_page import LearnPage
from calfcoach.services.running import RunEntry
from tests.fakes import RecordingSound
from tests.gui.conftest import Program
from tests.gui.layout import SIZES, assert_nothing_is_cut, resize
from tests.gui.test_strength import enroll

LEFT = Qt.MouseButton.LeftButton
KEYS = Qt.Key


def opened(program: Program) -> LearnPage:
    QTest.mouseClick(program.app.window.sidebar.buttons["learn"], LEFT)
    QApplication.processEvents()
    page = program.app.window.run_rooms.learn
    assert page.isVisible()
    return page


def shown(page: LearnPage) -> str:
    """Return which panel is shown."""
    names = ("hub", "flags", "questions", "found", "cause")
    return next(name for name in names if getattr(page, name) is page.panel)


def cause(program: Program, name: str) -> LearnPage:
    page = opened(program)
    page.show_hub()
    QTest.mouseClick(page.hub.causes[name], LEFT)
    QApplication.processEvents()
    assert shown(page) == "cause"
    return page


def test_the_whole_self_check_by_keys_alone(program: Program) -> None:
    page = opened(program)
    assert page.hub.start.hasFocus()
    program.press(KEYS.Key_Return)
    assert shown(page) == "flags"
    program.press(KEYS.Key_Return)
    assert shown(page) == "questions"
    assert page.questions.place.text() == "Question 1 of 12"
    program.press("1")
    assert page.questions.place.text() == "Question 2 of 12"
    program.press(KEYS.Key_Left)
    assert page.questions.answers == {"drink": "little"}
    program.press(KEYS.Key_Return)  # the chosen answer stays
    program.press(KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Return)
    assert page.questions.answers["sweat"] == "some"
    program.press("3", "4", "3", "2", "3", "3", "3", "3", "2")
    assert page.questions.place.text() == "Question 12 of 12"
    program.press("3")
    assert shown(page) == "found"
    assert page.found.title.text() == "What is likely to matter for you"
    assert len(page.found.cards) == 1
    assert page.found.more[0].hasFocus()
    program.press(KEYS.Key_Return)
    assert page.cause.title.text() == "Fluid and electrolytes"
    program.press(KEYS.Key_Escape)
    assert shown(page) == "found"
    program.press(KEYS.Key_Escape)
    assert shown(page) == "hub"
    assert "Fluid and electrolytes" in page.hub.last.text()


def test_what_the_log_knows_is_filled_in_and_can_be_changed(program: Program) -> None:
    program.app.program.learning.keep_cadence(150)
    page = opened(program)
    program.press(KEYS.Key_Return, KEYS.Key_Return)
    for _ in range(9):
        program.press(KEYS.Key_Return)
    assert page.questions.text.text().startswith("How many steps a minute")
    assert page.questions.chip.isVisible()
    assert page.questions.options[0].isChecked()
    assert page.questions.go_on.shown_text() == "Go on"
    program.press("3", KEYS.Key_Left)
    assert not page.questions.chip.isVisible()
    assert page.questions.answers == {"cadence": "high"}
    program.press(KEYS.Key_Return, KEYS.Key_Return, KEYS.Key_Return)
    assert page.found.title.text() == "Little speaks for any of these causes"


def test_a_second_check_is_compared_and_can_be_taken_back(program: Program) -> None:
    learning = program.app.program.learning
    learning.keep({"drink": "little"})
    page = opened(program)
    program.press(KEYS.Key_Return, KEYS.Key_Return, "3")
    for _ in range(11):
        program.press(KEYS.Key_Return)
    assert "Compared with" in page.found.about.text()
    QTest.keyClick(program.app.window, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    last = learning.last_result()
    assert last is not None
    assert last.check.answers == {"drink": "little"}
    assert shown(page) == "hub"


def test_a_red_flag_leads_to_the_full_check(program: Program) -> None:
    page = opened(program)
    program.press(KEYS.Key_Return, "1")
    assert program.app.window.stack.currentWidget() is program.app.window.rooms.screen
    assert shown(page) == "hub"


def test_an_open_warning_sign_comes_first(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    enroll(program)
    page = opened(program)
    monkeypatch.setattr(program.app.program.learning, "is_locked", lambda: True)
    program.press(KEYS.Key_Return)
    assert shown(page) == "hub"
    assert "A warning sign is open" in page.notice.text()


def test_every_cause_has_its_page_with_source(program: Program) -> None:
    page = opened(program)
    for name, button in page.hub.causes.items():
        page.show_hub()
        button.click()
        assert page.cause.title.text() == page._learning.guide.cause(name).title
        assert "Grade A." in page.cause.source.text()
        drawn = page.cause.figure if name == "muscles" else page.cause.picture
        assert drawn.isVisible()
        assert drawn.accessibleName()


def test_both_muscles_are_shown_one_after_the_other(program: Program) -> None:
    page = cause(program, "muscles")
    page.cause.move_on()
    first = page.cause.figure.accessibleDescription()
    program.clock.advance(6)
    page.cause.move_on()
    assert (first, page.cause.figure.accessibleDescription()) == (
        "Works: gastrocnemius",
        "Works: soleus",
    )


def test_steps_are_tapped(program: Program) -> None:
    page = cause(program, "cadence")
    QTest.mouseClick(page.cadence.start, LEFT)
    assert page.cadence.said.text().startswith("0 steps, 20 s left")
    for number in range(54):
        program.press("k" if number % 2 else KEYS.Key_Space)
        program.clock.advance_ms(370)
    page.cadence.look()
    program.clock.advance(1)
    page.cadence.look()
    assert not page.cadence.is_counting
    assert page.cadence.said.text() == "Now 162. Try 170 (5 % more), and at most 178 (10 % more)."
    assert page.metronome.steps.value() == 170
    assert program.app.program.learning.cadence() == 162
    QTest.keyClick(program.app.window, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.app.program.learning.cadence() is None


def test_relief_comes_first_while_steps_are_tapped(program: Program) -> None:
    page = cause(program, "cadence")
    QTest.mouseClick(page.cadence.start, LEFT)
    program.press("k", "r")
    assert program.app.window.stack.currentWidget() is program.relief
    assert not page.cadence.is_counting


def test_uneven_or_few_taps_count_for_nothing(program: Program) -> None:
    page = cause(program, "cadence")
    QTest.mouseClick(page.cadence.start, LEFT)
    program.press("k", "k")
    program.clock.advance(20)
    page.cadence.look()
    assert "Too few even taps" in page.cadence.said.text()
    QTest.mouseClick(page.cadence.start, LEFT)
    program.press(KEYS.Key_Escape)
    assert page.cadence.said.text() == "Stopped."
    assert shown(page) == "cause"


def test_a_cadence_is_typed_in(program: Program) -> None:
    page = cause(program, "cadence")
    page.cadence.keep.click()
    assert page.cadence.typed.hasFocus()
    page.cadence.typed.setValue(160)
    page.cadence.keep.click()
    assert "Now 160. Try 168" in page.cadence.said.text()


def test_the_metronome_beats_and_stops(program: Program) -> None:
    page = cause(program, "cadence")
    sound = RecordingSound(program.clock)
    page.metronome._sound = sound
    page.metronome.steps.setValue(180)
    page.metronome.minutes.setValue(1)
    QTest.mouseClick(page.metronome.start, LEFT)
    assert page.metronome.start.shown_text() == "Stop"
    tones = [one for one in sound._plan if isinstance(one, PlannedTone)]
    assert {tone.cue for tone in tones} == {Cue.TICK}
    gaps = {b.at_ms - a.at_ms for a, b in pairwise(tones)}
    assert gaps <= {333, 334}
    program.clock.advance(61)
    page.metronome.plan()
    assert not page.metronome.is_on
    QTest.mouseClick(page.metronome.start, LEFT)
    program.press(KEYS.Key_Escape)
    assert not page.metronome.is_on
    assert sound.calls[-1] == "end"


def test_the_metronome_is_saved_for_a_phone(program: Program, tmp_path: Path) -> None:
    page = cause(program, "cadence")
    page.metronome.minutes.setValue(1)
    program.dialogs.paths = [tmp_path / "beat.wav"]
    QTest.mouseClick(page.metronome.save, LEFT)
    with wave.open(str(tmp_path / "beat.wav")) as sound:
        assert sound.getnframes() == 60 * sound.getframerate()
    assert "Saved as" in page.metronome.said.text()
    program.dialogs.paths = [tmp_path / "none" / "beat.wav"]
    QTest.mouseClick(page.metronome.save, LEFT)
    assert "does not exist" in page.metronome.said.text()
    QTest.mouseClick(page.metronome.save, LEFT)


def test_a_lower_drop_gets_a_plan(program: Program) -> None:
    running, today = program.app.program.running, program.app.program.training.today()
    for days in (13, 11, 9, 8):
        running.add(RunEntry(today - timedelta(days=days), 5_000))
    running.add_shoe("Old", ShoeKind.USUAL, 10, today - timedelta(days=100))
    page = cause(program, "shoes")
    assert not page.shoes.plan.isVisible()
    page.shoes.add.click()
    assert page.shoes.name.hasFocus()
    QTest.keyClicks(page.shoes.name, "New")
    page.shoes.drop.setValue(6)
    page.shoes.first.show_day(today - timedelta(days=7))
    QTest.mouseClick(page.shoes.add, LEFT)
    assert "New needs a transition: this week at most 20 %" in page.shoes.plan.text()
    assert "Of this week that is 4.4 km." in page.shoes.plan.text()
    assert [shoe.name for shoe in running.view(Unit.KM).shoes] == ["Old", "New"]
    page.shoes.retire[1].click()
    assert not page.shoes.plan.isVisible()
    assert len(page.shoes.retire) == 1


@pytest.mark.parametrize(
    ("before", "after", "drunk", "minutes", "said"),
    [
        (70, 69.0, 0.5, 60, "You lost about 1.5 l, 1.5 l an hour. 1.0 l of it is not replaced"),
        (70, 68.0, 0, 0, "That is more than 2 %"),
        (70, 70.5, 1.5, 60, "You drank as much as you lost, or more"),
        (70, 71.0, 0.5, 60, "You lost nothing"),
    ],
)
def test_what_a_run_costs(
    program: Program, before: float, after: float, drunk: float, minutes: int, said: str
) -> None:
    page = cause(program, "fluid")
    page.sweat.before.setValue(before)
    page.sweat.after.setValue(after)
    page.sweat.drunk.setValue(drunk)
    page.sweat.minutes.setValue(minutes)
    QTest.mouseClick(page.sweat.reckon, LEFT)
    if said.startswith("That"):
        page.sweat.after.setValue(68.5)
        page.sweat.reckon.click()
        assert "more than 2 %" in page.sweat.said.text()
    else:
        assert said in page.sweat.said.text()
    assert "drink more" not in page.sweat.said.text().casefold()


def test_pounds_and_ounces_where_miles_are_shown(program: Program) -> None:
    program.app.settings.change(Settings(unit=Unit.MILE))
    page = cause(program, "fluid")
    assert page.sweat.before.suffix() == " lb"
    page.sweat.before.setValue(154.3)
    page.sweat.after.setValue(152.1)
    page.sweat.reckon.click()
    assert "You lost about 34 fl oz" in page.sweat.said.text()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut(program: Program, size: tuple[int, int]) -> None:
    window = program.app.window
    resize(window, size)
    page = opened(program)
    assert_nothing_is_cut(window)
    program.press(KEYS.Key_Return)
    assert_nothing_is_cut(window)
    program.press(KEYS.Key_Return, "1")
    assert_nothing_is_cut(window)
    for _ in range(11):
        program.press("1")
    resize(window, size)
    assert_nothing_is_cut(window)
    for name in page.hub.causes:
        page.show_hub()
        page.show_cause(name)
        resize(window, size)
        assert_nothing_is_cut(window)
