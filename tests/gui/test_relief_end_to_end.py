"""Relief from R to the stored row, with real widgets, a fake clock and a real database file."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from calfcoach.core.events import Ended
from calfcoach.core.plan import Question, Side, StepKind
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.results import ScreeningKind, SessionDetail, Status
from calfcoach.core.screening import Answer, Flag, GateQuestion, Tier
from calfcoach.gui.relief.relief_page import ReliefPage
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import resize

pytestmark = pytest.mark.prepared


def stored(program: Program) -> SessionDetail:
    """Return the newest session as it lies in the log."""
    head = program.app.sessions.recent(1)[0]
    detail = program.app.sessions.detail(head.id)
    assert detail is not None
    return detail


def shown(program: Program, widget: QWidget) -> bool:
    return widget.isVisibleTo(program.app.window)


def test_relief_by_keyboard_alone_is_stored_with_its_290_s(program: Program) -> None:
    program.play_to_outcome()
    program.press("1", Qt.Key.Key_Return)

    session = stored(program)
    assert session.head.status is Status.FINISHED
    assert session.head.outcome is Outcome.GONE
    assert session.head.onset is Onset.SLOW
    assert session.head.side is Side.LEFT
    assert session.head.zone == "Europe/Berlin"
    assert session.head.local_date.isoformat() == "2026-11-22"
    assert sum(step.planned_ms or 0 for step in session.steps) == 290_000
    timed = [step for step in session.steps if step.planned_ms is not None]
    assert [step.done_ms for step in timed] == [step.planned_ms for step in timed]
    assert session.rating(Question.TIGHTNESS_BEFORE) == 6
    assert session.rating(Question.TIGHTNESS_AFTER) == 2
    assert {screening.kind for screening in session.screenings} == {ScreeningKind.GATE}
    assert shown(program, program.relief.result)


def test_the_row_is_in_the_file_itself(program: Program) -> None:
    program.play_to_outcome()
    program.press("1", Qt.Key.Key_Return)

    with sqlite3.connect(program.folders.database) as connection:
        row = connection.execute("SELECT kind, status, outcome, side FROM sessions").fetchone()
    connection.close()
    assert row == ("relief", "finished", "gone", "left")


@pytest.mark.parametrize(
    ("key", "outcome", "run_over"),
    [
        ("1", Outcome.GONE, False),
        ("2", Outcome.STILL_TIGHT, True),
        ("4", Outcome.CAME_BACK, True),
    ],
)
def test_each_outcome_is_stored_and_says_whether_the_run_is_over(
    program: Program, key: str, outcome: Outcome, run_over: bool
) -> None:
    program.play_to_outcome()
    program.press(key, Qt.Key.Key_Return)

    assert stored(program).head.outcome is outcome
    said = " ".join(program.relief.result.texts())
    assert ("The run is over for today" in said) is run_over
    assert "Relief is for the moment" in said
    assert "look for its cause" in said


def test_swelling_opens_the_full_check_and_says_what_it_can_mean_first(program: Program) -> None:
    program.play_to_outcome()
    program.press("3", Qt.Key.Key_Return)

    check = program.relief.check
    assert shown(program, check)
    assert stored(program).head.outcome is Outcome.SWOLLEN
    assert {Flag.CLOT, Flag.TEAR, Flag.STILL_TIGHT} <= set(check.rows)
    assert check.rows[Flag.SWELLING].buttons[Answer.YES].isChecked()
    assert check.banner.headline.text() == "See a doctor or physio within days"
    assert check.banner.sentence.text().startswith("Swelling after relief can mean")


def test_swelling_without_an_answer_is_to_be_seen_within_days(program: Program) -> None:
    program.play_to_outcome()
    program.press("3", Qt.Key.Key_Return)
    program.relief.check.go_on.click()

    said = program.relief.result.texts()
    assert said[0] == "See a doctor or physio within days"
    assert said[2].startswith("Swelling after relief can mean")
    assert any("Some questions of the full check are open" in text for text in said)
    assert any("The run is over for today" in text for text in said)


def test_swelling_with_signs_of_a_clot_is_to_be_seen_today(program: Program) -> None:
    program.play_to_outcome()
    program.press("3", Qt.Key.Key_Return)
    program.relief.check.rows[Flag.CLOT].buttons[Answer.YES].click()

    assert program.relief.check.banner.headline.text() == "Be seen today"


def test_a_snap_said_at_the_gate_stands_in_the_check_and_can_be_changed(program: Program) -> None:
    program.begin()
    program.advance(1.2)
    program.press("1", Qt.Key.Key_Return)
    check = program.relief.check
    row = check.rows[Flag.RUPTURE]
    assert row.buttons[Answer.YES].isChecked()
    full = [one for one in stored(program).screenings if one.kind is ScreeningKind.FULL]
    assert [one.answers for one in full] == [{"f4_rupture": Answer.YES}]
    row.buttons[Answer.NO].click()

    assert check.banner.headline.text() == "Be seen today"
    assert stored(program).tier is Tier.TODAY


def test_after_a_stop_nobody_is_asked_whether_relief_has_helped(program: Program) -> None:
    program.begin()
    program.advance(1.2)
    program.press("2", Qt.Key.Key_Return)

    assert Flag.STILL_TIGHT not in program.relief.check.rows


def test_gone_without_a_word_on_how_it_came_does_not_say_that_it_was_sharp(
    program: Program,
) -> None:
    program.begin()
    program.pass_gate()
    program.press("6", Qt.Key.Key_Return)
    program.advance(28.8 + 80 + 60)
    program.press(Qt.Key.Key_Return)
    program.advance(120)
    program.press("1", Qt.Key.Key_Return, "1", Qt.Key.Key_Return)

    said = " ".join(program.relief.result.texts())
    assert "If it came sharp or seizing, end the run" in said
    assert "It came sharp" not in said


def test_gone_after_a_sharp_onset_recommends_ending_the_run(program: Program) -> None:
    program.begin()
    program.pass_gate()
    program.press("s", "8", Qt.Key.Key_Return)
    program.advance(28.8 + 80 + 60)
    program.press(Qt.Key.Key_Return)
    program.advance(120)
    program.press("0", Qt.Key.Key_Return, "1", Qt.Key.Key_Return)

    assert stored(program).head.onset is Onset.SHARP
    assert "best over for today" in " ".join(program.relief.result.texts())


@pytest.mark.parametrize(
    ("key", "question", "tier"),
    [
        ("1", GateQuestion.TEAR, Tier.TODAY),
        ("2", GateQuestion.SWOLLEN, Tier.TODAY),
        ("3", GateQuestion.WHOLE_BODY, Tier.EMERGENCY),
    ],
)
def test_any_yes_at_the_gate_ends_relief_and_opens_the_full_check(
    program: Program, key: str, question: GateQuestion, tier: Tier
) -> None:
    program.begin()
    program.advance(1.2)
    program.press(key, Qt.Key.Key_Return)

    session = stored(program)
    assert session.head.outcome is Outcome.RED_FLAG
    assert session.head.status is Status.STOPPED
    (gate,) = [one for one in session.screenings if one.kind is ScreeningKind.GATE]
    assert gate.answers[question.value] is Answer.YES
    assert session.tier is tier
    assert {step.kind for step in session.steps} == {StepKind.STOP}
    assert shown(program, program.relief.check)


def test_an_emergency_shows_all_three_numbers_until_one_is_set(program: Program) -> None:
    program.begin()
    program.advance(1.2)
    program.press("3", Qt.Key.Key_Return)

    banner = program.relief.check.banner
    assert banner.headline.text() == "Get emergency help now"
    assert "112, 999 or 911" in banner.sentence.text()


def test_the_full_check_by_keys_is_stored_and_its_advice_shown(program: Program) -> None:
    program.begin()
    program.advance(1.2)
    program.press("2", Qt.Key.Key_Return)
    program.advance(1.2)
    program.press("n", "n", "u")
    program.relief.check.go_on.click()

    session = stored(program)
    full = next(s for s in session.screenings if s.kind is ScreeningKind.FULL)
    assert full.answers == {
        "f1_chest": Answer.NO,
        "f6_compartment": Answer.NO,
        "f11_cramps_ill": Answer.UNSURE,
    }
    assert full.tier is Tier.EMERGENCY
    said = " ".join(program.relief.result.texts())
    assert "Call 112, 999 or 911 now" in said
    assert "A checklist is not a diagnosis" in said
    assert "No stretching, no massage" in said


def test_the_paragraphs_of_the_last_page_stand_at_even_distances(program: Program) -> None:
    program.begin()
    program.advance(1.2)
    program.press("1", "2", "3", Qt.Key.Key_Return)
    program.relief.check.go_on.click()
    labels = program.relief.result._texts
    for width in (760, 1280):
        resize(program.app.window, (width, 800))

        assert len(labels) > 3
        ends = [label.geometry().bottom() for label in labels]
        starts = [label.geometry().top() for label in labels]
        gaps = {start - end for end, start in zip(ends, starts[1:], strict=False)}
        assert len(gaps) == 1
        assert all(label.height() == label.heightForWidth(label.width()) for label in labels)


def test_a_yes_in_the_check_looks_like_a_warning(program: Program) -> None:
    program.play_to_stretch()
    program.press("x")
    row = program.relief.check.rows[Flag.CLOT]
    colors = {}
    for answer in Answer:
        row.buttons[answer].click()
        program.relief.check.go_on.setFocus()
        image = row.buttons[answer].grab().toImage()
        colors[answer] = image.pixelColor(8, image.height() // 2)

    theme = program.app.theme.current
    assert colors == {
        Answer.YES: theme.color("danger_soft"),
        Answer.NO: theme.color("accent"),
        Answer.UNSURE: theme.color("notice_soft"),
    }


def test_x_ends_the_stretch_and_opens_the_full_check(program: Program) -> None:
    program.play_to_stretch()
    program.advance(5)
    program.press("x")

    session = stored(program)
    assert session.head.outcome is Outcome.HURT
    assert session.steps[-1].kind is StepKind.STRETCH
    assert session.steps[-1].ended is Ended.HURT
    assert session.steps[-1].done_ms == pytest.approx(5_000, abs=300)
    assert shown(program, program.relief.check)


def test_still_tight_ten_minutes_after_the_start_is_for_today(program: Program) -> None:
    program.play_to_stretch()
    program.press(Qt.Key.Key_Space)
    program.advance(575)
    assert "10 minutes have gone" in program.relief.player.alarm.text()
    program.press(Qt.Key.Key_Space)
    program.advance(80 + 60)
    program.press(Qt.Key.Key_Return)
    program.advance(120)
    program.press("5", Qt.Key.Key_Return, "2", Qt.Key.Key_Return)

    said = program.relief.result.texts()
    assert said[0] == "Be seen today"
    assert any("longer than 10 minutes" in text for text in said)


def test_a_session_begun_at_three_at_night_lies_on_the_day_before(
    start_program: StartProgram,
) -> None:
    from tests.fakes import FakeClock

    program = start_program(clock=FakeClock("2026-11-22T02:30:00+00:00"))
    program.begin()

    assert stored(program).head.local_date.isoformat() == "2026-11-21"


def test_a_check_without_answers_never_says_that_all_is_well(program: Program) -> None:
    program.play_to_stretch()
    program.press("x")
    check = program.relief.check
    assert check.banner.headline.text() == "Answer what you can, the most urgent first"
    check.go_on.click()

    said = " ".join(program.relief.result.texts())
    assert "Some questions of the full check are open" in said
    assert "Nothing here asks for care" not in said


def test_every_question_answered_no_leaves_the_run_over_and_the_words_of_a_checklist(
    program: Program,
) -> None:
    program.play_to_stretch()
    program.press("x")
    program.advance(1.2)
    for _ in range(18):
        program.press("n")
    program.press(Qt.Key.Key_Return)

    full = next(s for s in stored(program).screenings if s.kind is ScreeningKind.FULL)
    assert len(full.answers) == 18
    assert set(full.answers.values()) == {Answer.NO}
    said = " ".join(program.relief.result.texts())
    assert "The run is over for today" in said
    assert "A checklist is not a diagnosis" in said
    assert "Some questions" not in said


def test_relief_is_built_before_it_is_needed(program: Program) -> None:
    QApplication.processEvents()
    stack = program.app.window.stack

    assert any(isinstance(stack.widget(place), ReliefPage) for place in range(stack.count()))
