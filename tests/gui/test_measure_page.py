"""The page Measure by its real buttons and fields: typed in, kept, compared, taken back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from calfcoach.core.heel_raise import Sex
from calfcoach.core.heel_raise_test import Ground, Stopped
from calfcoach.core.measurement import Kind, Measurement
from calfcoach.core.plan import Side
from calfcoach.gui.measure.measure_page import MeasurePage
from calfcoach.gui.setup.numbers import Bounds, Fault, Length, Reading, read_length_mm
from calfcoach.services.measuring import LegRaises
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import SIZES, assert_nothing_is_cut, resize
from tests.services.runner import setup_answers

ENTER, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
DAY_S = 24 * 60 * 60
TODAY = date(2026, 11, 22)


def open_page(program: Program) -> MeasurePage:
    program.app.window.sidebar.buttons["measure"].click()
    QApplication.processEvents()
    page = program.app.window.rooms.measure
    assert program.app.window.pages.currentWidget() is page
    return page


def measures(program: Program) -> list[Measurement]:
    return program.app.program.measuring.all()


def fill(edit: QLineEdit, text: str) -> None:
    edit.selectAll()
    QTest.keyClicks(edit, text)


def enter_wall(page: MeasurePage, left: str, right: str) -> None:
    page.wall.enter.click()
    fill(page.wall.left.edit, left)
    fill(page.wall.right.edit, right)
    page.wall.keep.click()


def enter_totals(page: MeasurePage, visa_a: str, lefs: str) -> None:
    page.totals.enter.click()
    fill(page.totals.visa_a.edit, visa_a)
    fill(page.totals.lefs.edit, lefs)
    page.totals.keep.click()


def enter_activities(page: MeasurePage, *scored: tuple[str, str]) -> None:
    page.activities.enter.click()
    for row, (name, score) in zip(page.activities.rows, scored, strict=False):
        fill(row.name, name)
        fill(row.score.edit, score)
    page.activities.keep.click()


def add_test(
    program: Program,
    left: int,
    right: int | None,
    ground: Ground = Ground.FLOOR,
    why: Stopped = Stopped.DONE,
) -> Measurement:
    service = program.app.program.measuring
    legs = {Side.LEFT: LegRaises(left, why)}
    if right is not None:
        legs[Side.RIGHT] = LegRaises(right, Stopped.HEIGHT)
    return service.keep_legs(service.begin(ground), legs)


def lines(page: MeasurePage) -> str:
    return page.raises.lines.text()


def test_nothing_is_read_or_built_before_it_is_asked_for(program: Program) -> None:
    assert "measure" not in program.app.window.rooms.__dict__

    page = open_page(program)

    assert "raise_test" not in program.app.window.rooms.__dict__
    assert program.app.window.sidebar.buttons["measure"].isChecked()
    assert page.texts().count("Not measured yet.") == 4
    assert page.start.hasFocus()


def test_knee_to_wall_by_keys_alone(program: Program) -> None:
    page = open_page(program)
    page.wall.enter.setFocus()

    program.press(ENTER, "9,5", TAB, "10.2", ENTER)

    (kept,) = measures(program)
    assert (kept.wall_left_mm, kept.wall_right_mm, kept.on) == (95, 102, TODAY)
    assert page.wall.last.text() == "Left 9.5 cm · Right 10.2 cm · Nov 22, 2026"
    assert page.wall.form.isHidden()
    assert page.wall.note.undo.hasFocus()


def test_millimeters_are_taken_too_and_stay_chosen(program: Program) -> None:
    page = open_page(program)
    page.wall.enter.click()
    page.wall.unit.buttons[Length.MM].click()
    fill(page.wall.left.edit, "88")
    page.wall.keep.click()
    page.wall.enter.click()

    assert measures(program)[0].wall_left_mm == 88
    assert page.wall.unit.value() is Length.MM


def test_a_number_out_of_bounds_is_said_and_not_kept(program: Program) -> None:
    page = open_page(program)

    enter_wall(page, "95", "10")

    assert page.wall.left.shown_fault() == "Use a number from 0 to 30 cm."
    assert page.wall.left.edit.hasFocus()
    page.wall.cancel.click()
    enter_wall(page, "", "")
    assert page.wall.wrong.text() == "Type in one leg at least."
    assert measures(program) == []


def test_a_note_and_an_earlier_day_and_never_a_later_one(program: Program) -> None:
    page = open_page(program)
    page.wall.enter.click()
    fill(page.wall.left.edit, "9")
    page.wall.day.setDate(QDate(2027, 1, 1))
    assert page.wall.day.day() == TODAY
    page.wall.day.setDate(QDate(2026, 11, 1))
    fill(page.wall.words, "after a run")
    page.wall.keep.click()

    (kept,) = measures(program)
    assert (kept.on, kept.note) == (date(2026, 11, 1), "after a run")


def test_undo_takes_back_what_was_just_kept(program: Program) -> None:
    page = open_page(program)
    enter_wall(page, "9", "9")

    QTest.mouseClick(page.wall.note.undo, Qt.MouseButton.LeftButton)

    assert measures(program) == []
    assert page.wall.last.text() == "Not measured yet."
    assert page.wall.note.text() == "Deleted."


def test_the_last_is_deleted_after_a_yes(start_program: StartProgram) -> None:
    program = start_program(answers=[1, 0])
    page = open_page(program)
    enter_totals(page, "60", "")
    program.clock.advance(DAY_S)
    enter_totals(page, "70", "")

    page.totals.delete.click()
    assert len(measures(program)) == 2
    page.totals.delete.click()

    assert [one.visa_a for one in measures(program)] == [60]
    assert "VISA-A 60 of 100" in page.totals.last.text()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_form_that_opens_is_brought_into_view(program: Program, size: tuple[int, int]) -> None:
    resize(program.app.window, size)
    page = open_page(program)

    for form in page.forms:
        form.enter.click()
        QApplication.processEvents()
        first = QApplication.focusWidget()
        assert first is not None
        shown = page.area.viewport().rect()
        corner = first.mapTo(page.area.viewport(), first.rect().topLeft())
        assert shown.contains(first.rect().translated(corner)), form.title
        form.cancel.click()


def test_escape_closes_a_form_and_keeps_nothing(program: Program) -> None:
    page = open_page(program)
    page.activities.enter.click()
    program.press("Stairs", ESCAPE)

    assert page.activities.form.isHidden()
    assert page.activities.enter.hasFocus()
    assert measures(program) == []


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [("10", "8.1", ""), ("10", "8", "The right ankle bends 2.0 cm less"), ("7", "9", "The left")],
)
def test_sides_differ_from_two_centimeters_on(
    program: Program, left: str, right: str, said: str
) -> None:
    page = open_page(program)

    enter_wall(page, left, right)

    assert page.wall.lines.text().startswith(said)
    assert bool(page.wall.lines.text()) is bool(said)


def test_a_change_of_the_wall_is_real_from_nineteen_millimeters_on(program: Program) -> None:
    page = open_page(program)
    enter_wall(page, "9", "9")
    program.clock.advance(DAY_S)
    enter_wall(page, "10.8", "10.9")

    assert page.wall.lines.text().splitlines() == [
        "Left leg: +1.8 cm since Nov 22, 2026, within the noise of measuring.",
        "Right leg: +1.9 cm since Nov 22, 2026, a real change.",
    ]


@pytest.mark.parametrize(
    ("visa_a", "lefs", "said"),
    [
        ("73", "49", ("VISA-A: +13 since", "noise", "LEFS: +9 since", "a real change")),
        ("46", "40", ("VISA-A: −14 since", "a real change", "LEFS: as on", "Nov 22")),
    ],
)
def test_totals_change_for_real_from_fourteen_and_nine_on(
    program: Program, visa_a: str, lefs: str, said: tuple[str, ...]
) -> None:
    page = open_page(program)
    enter_totals(page, "60", "40")
    program.clock.advance(DAY_S)
    enter_totals(page, visa_a, lefs)

    first, second = page.totals.lines.text().splitlines()
    assert said[0] in first
    assert said[1] in first
    assert said[2] in second
    assert said[3] in second


def test_totals_stay_within_their_scales(program: Program) -> None:
    page = open_page(program)

    enter_totals(page, "101", "81")

    assert page.totals.visa_a.shown_fault() == "Use a number from 0 to 100."
    assert page.totals.lefs.shown_fault() == "Use a number from 0 to 80."
    assert measures(program) == []


def test_activities_are_offered_again_and_compared(program: Program) -> None:
    page = open_page(program)
    enter_activities(page, ("Stairs", "4"), ("10 km run", "3"))
    program.clock.advance(DAY_S)
    page.activities.enter.click()
    rows = page.activities.rows

    assert [row.name.text() for row in rows] == ["Stairs", "10 km run", "", "", ""]
    assert rows[0].score.edit.hasFocus()
    fill(rows[0].score.edit, "7")
    fill(rows[1].score.edit, "4")
    program.press(ENTER)

    assert page.activities.last.text() == "5.5 of 10 on average · Nov 23, 2026"
    assert page.activities.lines.text().splitlines() == [
        "Stairs 7 · 10 km run 4",
        "On average: +2.0 since Nov 22, 2026, a real change.",
        "Stairs: +3 since Nov 22, 2026, a real change.",
    ]


def test_averages_of_different_lists_are_not_compared(program: Program) -> None:
    page = open_page(program)
    enter_activities(page, ("Stairs", "4"))
    program.clock.advance(DAY_S)
    enter_activities(page, ("Stairs", "5"), ("Jumping", "9"))

    assert "do not compare" in page.activities.lines.text()
    assert "average:" not in page.activities.lines.text()


@pytest.mark.parametrize(
    ("scored", "said"),
    [
        ((), "Score one activity at least."),
        ((("", "4"),), "A score has no activity."),
        ((("Stairs", "4"), ("stairs", "5")), "An activity is there twice."),
    ],
)
def test_activities_that_make_no_sense_are_said(
    program: Program, scored: tuple[tuple[str, str], ...], said: str
) -> None:
    page = open_page(program)

    enter_activities(page, *scored)

    assert page.activities.wrong.text() == said
    assert measures(program) == []


@pytest.mark.parametrize(("right", "noise"), [(26, True), (27, False)])
def test_sides_under_seven_raises_apart_are_test_noise(
    program: Program, right: int, *, noise: bool
) -> None:
    add_test(program, 20, right)
    page = open_page(program)

    assert page.raises.last.text() == f"Left 20 · Right {right} · Nov 22, 2026, on the floor"
    assert ("within test noise" in lines(page)) is noise


def test_a_leg_changes_for_real_from_seven_raises_on(program: Program) -> None:
    add_test(program, 20, 20)
    program.clock.advance(DAY_S)
    add_test(program, 26, 27)

    said = lines(open_page(program)).splitlines()

    assert "Left leg: +6 since Nov 22, 2026, within the noise of measuring." in said
    assert "Right leg: +7 since Nov 22, 2026, a real change." in said


def test_floor_and_incline_are_not_compared(program: Program) -> None:
    add_test(program, 20, 20)
    program.clock.advance(DAY_S)
    add_test(program, 30, 30, Ground.INCLINE)

    said = lines(open_page(program))

    assert "since" not in said
    assert "other ground" in said


def test_a_leg_that_pain_cut_short_is_compared_with_nothing(program: Program) -> None:
    add_test(program, 20, 20)
    program.clock.advance(DAY_S)
    add_test(program, 3, 21, why=Stopped.PAIN)

    page = open_page(program)

    assert page.raises.last.text().startswith("Left 3 · Right 21")
    assert "Left leg:" not in lines(page)
    assert "weaker" not in lines(page)
    assert "Right leg: +1" in lines(page)
    assert "stopped for pain" in lines(page)


def test_one_leg_alone_has_no_other_to_compare(program: Program) -> None:
    add_test(program, 20, None)

    page = open_page(program)

    assert page.raises.last.text() == "Left 20 · Nov 22, 2026, on the floor"
    assert "weaker" not in lines(page)


def test_what_is_typical_is_for_age_and_sex_and_no_pass_mark(program: Program) -> None:
    before = lines(open_page(program))
    answers = setup_answers(5, age_years=45, sex=Sex.FEMALE)
    program.app.program.setup.enroll("default", answers)

    after = lines(open_page(program))

    assert before.startswith("About 25 raises are typical for adults")
    assert after.startswith("About 24 raises are typical for your age and sex")
    assert "no pass mark" in after


def test_a_test_can_be_deleted_from_its_card(start_program: StartProgram) -> None:
    program = start_program(answers=[0])
    add_test(program, 20, 20)
    page = open_page(program)

    page.raises.delete.click()

    assert measures(program) == []
    assert "Left 20" in program.dialogs.asked[0][0]
    assert page.raises.note.text() == "Deleted."


def test_tab_reaches_every_button_and_field_in_order(program: Program) -> None:
    page = open_page(program)
    page.totals.enter.click()
    page.start.setFocus()

    seen = []
    for _ in range(20):
        program.press(TAB)
        focused = QApplication.focusWidget()
        name = focused.accessibleName() if focused is not None else ""
        if name not in seen:  # a day has a stop for each of its parts
            seen.append(name)

    wanted = [
        "Enter: Activities",
        "Enter: Knee to wall",
        "VISA-A, 0 to 100",
        "LEFS, 0 to 80",
        "Day",
        "Note",
        "Keep",
        "Cancel",
    ]
    assert [one for one in seen if one in wanted][: len(wanted)] == wanted


def test_the_newest_of_a_kind_is_by_its_day(program: Program) -> None:
    page = open_page(program)
    enter_wall(page, "9", "9")
    page.wall.enter.click()
    fill(page.wall.left.edit, "5")
    page.wall.day.setDate(QDate(2026, 10, 1))
    page.wall.keep.click()

    last = program.app.program.measuring.last(Kind.WALL)

    assert last is not None
    assert last.wall_left_mm == 90
    assert page.wall.last.text().startswith("Left 9.0 cm")


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_page_is_whole_at_every_size_with_all_forms_open(
    program: Program, size: tuple[int, int]
) -> None:
    add_test(program, 20, 25)
    program.clock.advance(DAY_S)
    add_test(program, 22, 33)
    page = open_page(program)
    enter_wall(page, "9", "12")
    enter_totals(page, "60", "40")
    enter_activities(page, ("A long walk down a steep hill with a heavy backpack on", "4"))
    resize(program.app.window, size)
    assert_nothing_is_cut(program.app.window)
    for form in page.forms:
        form.enter.click()
        form.keep.click()

    resize(program.app.window, size)

    assert_nothing_is_cut(program.app.window)


@pytest.mark.parametrize(
    ("text", "unit", "reading"),
    [
        ("9.55", Length.CM, Reading(Decimal(96))),
        ("96", Length.MM, Reading(Decimal(96))),
        ("", Length.CM, Reading()),
        ("nine", Length.CM, Reading(fault=Fault.NO_NUMBER)),
        ("31", Length.CM, Reading(fault=Fault.OUTSIDE)),
    ],
)
def test_a_length_is_read_in_whole_millimeters(text: str, unit: Length, reading: Reading) -> None:
    assert read_length_mm(text, unit, Bounds(0, 300)) == reading
