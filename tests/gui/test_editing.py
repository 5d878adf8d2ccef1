"""Changing the log in the window: a session told otherwise, deleted, added; each taken back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach.core.relief import Outcome
from calfcoach.core.session_rating import SessionRating
from calfcoach.gui.edit.add_form import AddForm
from calfcoach.gui.edit.add_page import AddPage
from calfcoach.gui.edit.edit_form import ReliefForm, TrainingForm
from calfcoach.gui.today.session_page import SessionPage
from calfcoach.storage.folders import Folders
from tests.fakes import FakeClock
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import SIZES, assert_nothing_is_cut, resize
from tests.services.runner import Runner

KEYS = Qt.Key
SAID = SessionRating(during=2, after=1, rpe=5, rir=3, note="=1+1 first")


@pytest.fixture
def program(start_program: StartProgram, folders: Folders) -> Program:
    """A program with a session of two days ago and mornings around it."""
    runner = Runner(folders.data)
    runner.enroll()
    runner.training.check_in(1)
    runner.train(SAID)
    runner.pass_days()
    runner.training.check_in(2)
    runner.pass_days()
    runner.database.close()
    clock = FakeClock()
    clock.advance(2 * 24 * 60 * 60)
    return start_program(clock=clock)


def opened(program: Program) -> SessionPage:
    program.app.window.today.list.rows[0].click()
    page = program.app.window.session_room.page
    assert page.isVisible()
    return page


def training_form(program: Program) -> TrainingForm:
    page = opened(program)
    QTest.mouseClick(page.change, Qt.MouseButton.LeftButton)
    form = page.form
    assert isinstance(form, TrainingForm)
    return form


def stored(program: Program) -> SessionRating | None:
    return program.app.program.training.folded().trainings[0].rating


def test_the_form_shows_what_was_said(program: Program) -> None:
    form = training_form(program)
    assert form.fields.rating() == SAID
    assert form.fields.rest.value() == 0
    assert form.morning.value() == 2
    assert form.edit().sets == {}


def test_an_answer_is_changed_told_and_taken_back(program: Program) -> None:
    form = training_form(program)
    form.fields.during.choose(7)
    form.fields.note.setFocus()
    form.fields.note.selectAll()
    QTest.keyClicks(form.fields.note, "much worse")
    form.morning.clear.click()
    form.save.click()
    window = program.app.window
    rating = stored(program)
    assert rating is not None
    assert (rating.during, rating.note) == (7, "much worse")
    assert [one.pain for one in program.app.program.training.folded().log.mornings] == [1]
    page = window.session_room.page
    assert page.form is None
    assert any("much worse" in text for text in page.texts())
    assert any("replaced when an answer changed" in text for text in page.texts())
    assert window.undo_bar.text() == "The session was changed."

    window.undo_bar.undo.click()

    assert stored(program) == SAID
    assert [one.pain for one in program.app.program.training.folded().log.mornings] == [1, 2]
    assert any("=1+1 first" in text for text in page.texts())
    assert window.undo_bar.undo.isHidden()


def test_by_keys_alone(program: Program) -> None:
    page = opened(program)
    program.press("e")
    form = page.form
    assert isinstance(form, TrainingForm)
    program.press("4")
    assert form.fields.rest.value() == 4
    QTest.keyClick(form, KEYS.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert program.app.program.training.folded().trainings[0].start.rest == 4
    QTest.keyClick(program.app.window, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.app.program.training.folded().trainings[0].start.rest == 0


def test_escape_leaves_the_form_and_changes_nothing(program: Program) -> None:
    form = training_form(program)
    form.fields.during.choose(9)
    program.press(KEYS.Key_Escape)
    page = program.app.window.session_room.page
    assert page.form is None
    assert page.area.isVisible()
    assert stored(program) == SAID
    program.press(KEYS.Key_Escape)
    assert program.app.window.pages.currentWidget() is program.app.window.today


def test_a_set_is_changed(program: Program) -> None:
    form = training_form(program)
    seq = next(iter(form.sets.reps))
    form.sets.reps[seq].setValue(3)
    form.sets.pains[seq].setValue(4)
    form.save.click()
    training = program.app.program.training.folded().trainings[0]
    assert training.worst == 4
    assert training.reps_done < training.start.reps_planned


def test_a_session_is_deleted_and_comes_back(program: Program) -> None:
    opened(program)
    program.press(KEYS.Key_Delete)
    window = program.app.window
    assert window.pages.currentWidget() is window.today
    assert program.app.program.training.folded().trainings == ()
    assert window.today.list.rows == []
    assert "was deleted" in window.undo_bar.text()
    window.undo_bar.undo.click()
    QApplication.processEvents()
    assert stored(program) == SAID
    assert len(window.today.list.rows) == 1


def test_relief_is_told_otherwise(start_program: StartProgram) -> None:
    program = start_program()
    program.play_to_outcome()
    program.press("1", KEYS.Key_Return)
    program.app.window.show_today()
    page = opened(program)
    page.change.click()
    form = page.form
    assert isinstance(form, ReliefForm)
    before = program.app.sessions.recent(1)[0].outcome
    still = next(one for one in form.outcome.buttons if one.text() == "Still tight")
    QTest.mouseClick(still, Qt.MouseButton.LeftButton)
    form.after.row.choose(5)
    form.save.click()
    assert program.app.sessions.recent(1)[0].outcome is Outcome.STILL_TIGHT
    assert any("5 of 10" in text for text in page.texts())
    program.app.window.undo_bar.undo.click()
    assert program.app.sessions.recent(1)[0].outcome is before


def add_form(program: Program) -> AddForm:
    rooms = program.app.window.rooms
    rooms.show_progress()
    QTest.mouseClick(rooms.progress.add, Qt.MouseButton.LeftButton)
    page = program.app.window.pages.currentWidget()
    assert isinstance(page, AddPage)
    return page.form


def test_a_past_session_is_added_and_taken_back(program: Program) -> None:
    form = add_form(program)
    assert form.save.isVisible()
    form.save.click()
    assert "still open" in form.open.text()
    form.day.setDate(form.day.minimumDate())
    for row, value in ((form.fields.rest, 0), (form.fields.during, 2), (form.fields.after, 1)):
        row.choose(value)
    half = next(one for one in form.part.buttons if one.text() == "Half")
    QTest.mouseClick(half, Qt.MouseButton.LeftButton)
    form.save.click()
    window = program.app.window
    assert window.pages.currentWidget() is window.rooms.progress
    found = program.app.program.training.folded().trainings
    added, before = found
    assert (added.on, before.on) == (date(2026, 11, 22), date(2026, 11, 22))
    assert 0 < added.reps_done < added.start.reps_planned
    window.undo_bar.undo.click()
    assert len(program.app.program.training.folded().trainings) == 1


def test_days_to_come_cannot_be_chosen(program: Program) -> None:
    form = add_form(program)
    today = program.app.program.training.today()
    form.day.setDate(form.day.date().addDays(5))
    assert form.day.day() == today
    form.day.setDate(form.day.date().addDays(-400))
    assert form.day.day() == today - timedelta(days=2)
    program.press(KEYS.Key_Escape)
    assert program.app.window.pages.currentWidget() is program.app.window.rooms.progress


def test_what_cannot_be_written_is_said_and_the_form_stays(program: Program) -> None:
    form = training_form(program)
    form.fields.during.choose(7)
    with closing(sqlite3.connect(program.folders.database)) as other:
        other.execute("BEGIN IMMEDIATE")
        form.save.click()
        other.rollback()
    page, bar = program.app.window.session_room.page, program.app.window.undo_bar
    assert page.form is form
    assert "another program" in bar.text().lower()
    assert bar.undo.isHidden()
    assert stored(program) == SAID
    form.save.click()
    assert page.area.isVisible()
    assert stored(program) != SAID


@pytest.mark.parametrize("size", SIZES)
def test_forms_are_whole(program: Program, size: tuple[int, int]) -> None:
    training_form(program)
    resize(program.app.window, size)
    assert_nothing_is_cut(program.app.window)
    program.press(KEYS.Key_Escape)
    add_form(program)
    resize(program.app.window, size)
    assert_nothing_is_cut(program.app.window)
