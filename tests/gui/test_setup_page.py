"""The setup, by keyboard alone on a real log: to a program, or to who must be seen first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from calfcoach.core.enrollment import Enrollment
from calfcoach.core.errors import UserError
from calfcoach.core.heel_raise import Sex
from calfcoach.core.plan import Side
from calfcoach.core.questionnaire import Questionnaire, load_questionnaire
from calfcoach.core.resources import resource_path
from calfcoach.core.screening import Answer, Flag
from calfcoach.core.units import MassUnit
from calfcoach.gui.setup.fields import Field
from calfcoach.gui.setup.setup_page import SetupPage
from calfcoach.gui.units import use_mass_unit
from calfcoach.services.settings import SettingsService
from calfcoach.storage.preferences import PreferencesFile
from tests.services.runner import NO_FLAGS, Runner, setup_answers

ENTER, BACK = Qt.Key.Key_Return, (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
Key = Qt.Key | str | tuple[Qt.Key, Qt.KeyboardModifier]
WORDS = load_questionnaire(resource_path("screening", "red-flags.toml"))
ALL_NO = "n" * (len(Flag) - 1)  # one question comes only after a yes


class Desktop:
    """The page in a window, the log behind it, and the hands of the person."""

    def __init__(self, runner: Runner, page: SetupPage, window: QStackedWidget) -> None:
        self.runner = runner
        self.window = window
        self.page = page
        self.ends: list[str] = []
        page.finished.connect(self._note_finished)
        page.left.connect(self._note_left)

    def press(self, *keys: Key) -> None:
        """Press keys at whatever has the focus."""
        for key in keys:
            self.runner.clock.advance(1.1)  # longer than the check's first second
            if isinstance(key, tuple):
                QTest.keyClick(self.focused(), *key)
            elif isinstance(key, str):
                for letter in key:
                    QTest.keyClicks(self.focused(), letter)
            else:
                QTest.keyClick(self.focused(), key)
            QApplication.processEvents()

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.page

    def to_calf(self, *person: Key) -> None:
        """Name the leg, and pass over what is optional."""
        self.press("1", *person)
        while not self.page.calf.left.isAncestorOf(self.focused()):
            self.press(ENTER)

    def to_check(self, raises: str = "12", questions: str = "nnn", *tear: Key) -> None:
        """Pass the first step."""
        self.to_calf()
        self.press(raises, ENTER, raises, ENTER, questions, *tear, ENTER)

    def to_end(self, raises: str = "12", questions: str = "nnn", *tear: Key) -> None:
        """Pass all steps with a clean check."""
        self.to_check(raises, questions, *tear)
        self.press(ALL_NO, ENTER)

    def said(self) -> str:
        return "\n".join(self.page.start.texts())

    def enrollment(self) -> Enrollment:
        found = self.runner.training.enrollment()
        assert found is not None
        return found

    def screens(self) -> list[tuple[int, int]]:
        rows = self.runner.database.rows("SELECT tier, clinician_seen FROM screenings")
        return [(int(row[0]), int(row[1])) for row in rows]

    def is_untouched(self) -> bool:
        """Whether nothing was kept."""
        return self.runner.training.enrollment() is None and not self.screens()

    def _note_finished(self) -> None:
        self.ends.append("finished")

    def _note_left(self) -> None:
        self.ends.append("left")


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[Runner]:
    made = Runner(tmp_path)
    made.database.open()
    yield made
    made.database.close()


@pytest.fixture
def words() -> Questionnaire:
    return WORDS


@pytest.fixture
def desktop(
    qtbot: QtBot, runner: Runner, words: Questionnaire, tmp_path: Path
) -> Iterator[Desktop]:
    settings = SettingsService(
        PreferencesFile(tmp_path / "settings.json"), runner.clock, runner.changes
    )
    page = SetupPage(runner.setup, words, settings, runner.clock)
    window = QStackedWidget()
    window.addWidget(page)
    window.addWidget(QWidget())
    window.resize(704, 640)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    page.begin()
    yield Desktop(runner, page, window)
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_whole_setup_by_keyboard_alone(desktop: Desktop) -> None:
    page = desktop.page
    assert page.step.text() == "Step 1 of 3"
    desktop.press("2")
    desktop.press("41", ENTER, "f", "70,5", ENTER)
    desktop.press("12", ENTER, "15", ENTER, "nnn", ENTER)
    desktop.press(ALL_NO, ENTER)

    assert page.step.text() == "Step 3 of 3"
    assert "The weaker leg manages 12 raises: start at S2." in desktop.said()
    assert "3 × 10" in desktop.said()
    assert "about 16 min in all" in desktop.said()
    assert desktop.is_untouched()
    assert not desktop.ends

    desktop.press(ENTER)

    kept = desktop.enrollment()
    assert desktop.ends == ["finished"]
    assert (kept.leg, kept.raises_left, kept.raises_right) == (Side.RIGHT, 12, 15)
    assert (kept.profile.stage, kept.profile.age_years) == ("S2", 41)
    assert (kept.profile.sex, kept.profile.mass_kg) == (Sex.FEMALE, Decimal("70.5"))
    assert desktop.screens() == [(0, 0)]


def test_what_is_optional_can_be_passed_over(desktop: Desktop) -> None:
    desktop.to_end()
    desktop.press(ENTER)

    profile = desktop.enrollment().profile
    assert (profile.age_years, profile.sex, profile.mass_kg) == (None, None, None)


def test_a_leg_must_be_named(desktop: Desktop) -> None:
    QTest.mouseClick(desktop.page.go_on, Qt.MouseButton.LeftButton)

    assert desktop.page.step.text() == "Step 1 of 3"
    assert desktop.page.leg.leg.isAncestorOf(desktop.focused())
    assert desktop.page.leg.leg.shown_fault() == "Please choose: Left leg or Right leg or Both."


def test_another_program_can_be_chosen_by_keys(desktop: Desktop) -> None:
    program = desktop.page.leg.program
    assert program is not None
    assert program.value() == "default"
    desktop.press(Qt.Key.Key_Tab, Qt.Key.Key_Down)

    assert program.value() == "default-twice"


def test_tab_leads_from_the_questions_to_going_on_and_back(desktop: Desktop) -> None:
    page = desktop.page
    desktop.press("1")
    met = []
    for _ in range(5):
        met.append(desktop.focused())
        desktop.press(Qt.Key.Key_Tab)

    mass, female = page.person.mass, page.person.sex.buttons[Sex.FEMALE]
    assert met == [
        page.person.age.edit, female, mass.edit, mass.units[MassUnit.KG],
        page.calf.left.edit,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "typed", "fault"),
    [
        ("age", "9", "Use a number from 10 to 100."),
        ("age", "x", "Use digits only: a number from 10 to 100."),
        ("age", "41.5", "Use a whole number from 10 to 100."),
        ("mass", "29,9", "Use a number from 30 to 250 kg."),
        ("mass", "7o", "Use digits only: a number from 30 to 250 kg."),
    ],
)
def test_a_fault_about_the_person_stands_at_its_field(
    desktop: Desktop, field: str, typed: str, fault: str
) -> None:
    desktop.press("1")
    at: Field = getattr(desktop.page.person, field)
    at.focus_here()
    desktop.press(typed)
    QTest.mouseClick(desktop.page.go_on, Qt.MouseButton.LeftButton)

    assert at.shown_fault() == fault
    person = desktop.page.person
    others = [one for one in (person.age, person.sex, person.mass) if one is not at]
    assert [one.shown_fault() for one in others] == ["", ""]
    assert desktop.page.step.text() == "Step 1 of 3"
    assert at.isAncestorOf(desktop.focused())
    desktop.press(Qt.Key.Key_End, Qt.Key.Key_Backspace)
    assert at.shown_fault() == ""


def test_a_mass_in_pounds_has_its_own_bounds(desktop: Desktop) -> None:
    desktop.press("1")
    mass = desktop.page.person.mass
    mass.focus_here()
    desktop.press("600", Qt.Key.Key_Tab, Qt.Key.Key_Right)
    QTest.mouseClick(desktop.page.go_on, Qt.MouseButton.LeftButton)
    assert mass.unit() is MassUnit.LB
    assert mass.shown_fault() == "Use a number from 67 to 551 lb."

    desktop.press("154", ENTER)
    assert mass.shown_fault() == ""
    assert desktop.page.calf.left.isAncestorOf(desktop.focused())
    assert desktop.page.person.person().mass_kg == Decimal("69.9")


@pytest.mark.parametrize(
    ("mass_kg", "unit", "text"), [("70", "lb", "154.3"), ("70.55", "kg", "70.55"), ("", "lb", "")]
)
def test_a_mass_is_shown_in_the_persons_unit(
    desktop: Desktop, mass_kg: str, unit: str, text: str
) -> None:
    use_mass_unit(MassUnit.LB)
    try:
        mass = desktop.page.person.mass
        mass.set_mass(Decimal(mass_kg) if mass_kg else None)
        assert (mass.unit().value, mass.edit.text()) == (unit, text)
        assert mass.reading().value == (Decimal(mass_kg) if mass_kg else None)
    finally:
        use_mass_unit(MassUnit.KG)


def test_every_question_about_the_calf_needs_an_answer(desktop: Desktop) -> None:
    desktop.to_calf()
    QTest.mouseClick(desktop.page.go_on, Qt.MouseButton.LeftButton)

    calf = desktop.page.calf
    needed = "A number is needed, from 0 to 99."
    choose = "Please choose: Yes or No."
    asked: list[Field] = [calf.left, calf.right, calf.morning_sore, calf.heel_bone, calf.torn]
    assert [one.shown_fault() for one in asked] == [needed, needed, choose, choose, choose]
    assert calf.left.isAncestorOf(desktop.focused())


@pytest.mark.parametrize(
    ("typed", "fault"),
    [("100", "Use a number from 0 to 99."), ("-1", "Use digits only: a number from 0 to 99.")],
)
def test_a_fault_in_the_raises_stands_at_its_field(
    desktop: Desktop, typed: str, fault: str
) -> None:
    desktop.to_calf()
    desktop.press("12", ENTER, typed, ENTER, "nnn", ENTER)

    assert desktop.page.calf.right.shown_fault() == fault
    assert desktop.page.calf.left.shown_fault() == ""


@pytest.mark.parametrize(
    ("weeks", "fault"),
    [("12", "Use a number from 0 to 11 weeks."), ("", "A number is needed, from 0 to 11 weeks.")],
)
def test_a_fault_in_the_weeks_stands_at_its_field(desktop: Desktop, weeks: str, fault: str) -> None:
    desktop.to_calf()
    desktop.press("12", ENTER, "12", ENTER, "nny", weeks)
    desktop.page.calf.agreed.focus_here()
    desktop.press("y", ENTER)
    QTest.mouseClick(desktop.page.go_on, Qt.MouseButton.LeftButton)

    assert desktop.page.calf.weeks.shown_fault() == fault


@pytest.mark.parametrize(
    ("raises", "questions", "stage"),
    [("9", "nnn", "S1"), ("10", "nnn", "S2"), ("20", "nnn", "S3"), ("25", "ynn", "S1")],
)
def test_the_start_follows_from_raises_and_mornings(
    desktop: Desktop, raises: str, questions: str, stage: str
) -> None:
    desktop.to_end(raises, questions)
    desktop.press(ENTER)

    assert desktop.enrollment().profile.stage == stage


def test_a_sore_heel_bone_stays_on_the_floor(desktop: Desktop) -> None:
    desktop.to_end("12", "nyn")

    assert "all of it stays on the floor" in desktop.said()
    desktop.press(ENTER)
    kept = desktop.enrollment().profile
    first = desktop.runner.training.view().choices[0].prescription
    assert kept.heel_bone
    assert all(item.exercise.surface.value != "step" for item in first.items)


@pytest.mark.parametrize(
    ("flag", "headline"),
    [
        (Flag.CHEST, "Get emergency help now"),
        (Flag.CLOT, "Be seen today"),
        (Flag.BONE, "See a doctor or physio within days"),
        (Flag.STILL_TIGHT, "No more running today"),
    ],
)
def test_a_red_flag_locks_exercise_and_says_how_soon(
    desktop: Desktop, flag: Flag, headline: str
) -> None:
    desktop.to_check()
    order = [one for one in Flag if one is not Flag.NO_WEIGHT]
    desktop.press(*("y" if one is flag else "n" for one in order), ENTER)

    assert headline in desktop.said()
    assert WORDS.flag_advice[flag] in desktop.said()
    assert "Exercise stays locked until a safety check is clean." in desktop.said()
    assert "not a diagnosis" in desktop.said()
    assert ("112, 999 or 911" in desktop.said()) == (flag is Flag.CHEST)
    assert desktop.is_untouched()

    desktop.press(ENTER)
    assert desktop.ends == ["finished"]
    assert desktop.runner.training.enrollment() is None
    assert [tier > 1 for tier, _ in desktop.screens()] == [True]


def test_the_end_says_when_the_first_session_is(desktop: Desktop) -> None:
    desktop.to_end()

    assert "First session: today." in desktop.said()


def test_a_red_flag_still_locks_a_setup_of_the_same_day(desktop: Desktop) -> None:
    desktop.runner.setup.enroll(
        "default", replace(setup_answers(), check={**NO_FLAGS, Flag.CLOT: Answer.YES})
    )
    desktop.to_end()

    assert "still locked by an earlier warning sign: a clinician first" in desktop.said()


def test_the_end_scrolls_by_keys(desktop: Desktop) -> None:
    desktop.page.resize(560, 300)
    desktop.page.window().resize(560, 360)
    desktop.to_end()
    QApplication.processEvents()
    bar = desktop.page.start.area.verticalScrollBar()
    assert bar.maximum() > 0

    desktop.press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    desktop.press(Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_question_that_has_just_come_up_is_in_sight(desktop: Desktop) -> None:
    desktop.page.window().resize(704, 420)
    desktop.to_calf()
    desktop.press("12", ENTER, "12", ENTER, "nny")
    calf = desktop.page.calf
    assert calf.weeks.isAncestorOf(desktop.focused())

    view = desktop.page.answers.area.viewport()
    shown, top = view.rect(), calf.weeks.mapTo(view, QPoint(0, 0))
    assert shown.contains(QRect(top, calf.weeks.size()).adjusted(1, 1, -1, -1))


def test_an_urgent_answer_says_so_at_once(desktop: Desktop) -> None:
    desktop.to_check()
    assert not desktop.page.safety.check.banner.isVisible()
    desktop.press("y")

    assert desktop.page.safety.check.banner.headline.text() == "Get emergency help now"
    assert desktop.page.safety.check.banner.isVisible()


def test_every_question_of_the_check_needs_an_answer(desktop: Desktop) -> None:
    desktop.to_check()
    desktop.press("n" * 3)
    check = desktop.page.safety.check
    assert not check.go_on.isEnabled()
    desktop.page.safety.setFocus()
    check.finished.emit({})

    assert desktop.page.step.text() == "Step 2 of 3"
    assert check.rows[Flag.CAUDA].buttons[Answer.YES].hasFocus()


def test_a_red_flag_is_kept_even_by_who_leaves_with_escape(desktop: Desktop) -> None:
    desktop.to_check()
    desktop.press("y", ALL_NO[1:], ENTER, Qt.Key.Key_Escape)

    assert desktop.ends == ["finished"]
    assert [tier for tier, _ in desktop.screens()] == [5]


def test_an_answer_too_quick_can_be_taken_back(desktop: Desktop) -> None:
    desktop.to_check()
    desktop.press("y", ALL_NO[1:], ENTER)
    assert "Get emergency help now" in desktop.said()
    desktop.press(BACK)
    QTest.mouseClick(
        desktop.page.safety.check.rows[Flag.CHEST].buttons[Answer.NO], Qt.MouseButton.LeftButton
    )
    QTest.mouseClick(desktop.page.safety.check.go_on, Qt.MouseButton.LeftButton)

    assert "start at S2" in desktop.said()
    desktop.press(ENTER)
    assert desktop.screens() == [(0, 0)]


@pytest.mark.parametrize(("agreed", "starts"), [("y", True), ("n", False)])
def test_a_clinician_is_asked_only_where_the_check_says_so(
    desktop: Desktop, agreed: str, starts: bool
) -> None:
    desktop.to_check()
    desktop.press(ALL_NO[1:], "y", ENTER)
    assert desktop.page.step.text() == "Step 2 of 3"
    assert desktop.page.agreed.isVisible()
    desktop.press(ENTER)
    assert desktop.page.agreed.agreed.shown_fault() == "Please choose: Yes or No."

    desktop.press(agreed, ENTER, ENTER)
    assert desktop.ends == ["finished"]
    assert (desktop.runner.training.enrollment() is not None) is starts
    assert desktop.screens() == [(1, int(starts))]


def test_someone_under_18_is_asked_for_a_go_ahead(desktop: Desktop) -> None:
    desktop.to_calf("17")
    desktop.press("12", ENTER, "12", ENTER, "nnn", ENTER, ALL_NO, ENTER)

    assert desktop.page.agreed.isVisible()
    desktop.press("n", ENTER)
    assert "Ask a clinician before you train" in desktop.said()


@pytest.mark.parametrize(("agreed", "starts"), [("y", True), ("n", False)])
def test_a_recent_tear_needs_a_go_ahead(desktop: Desktop, agreed: str, starts: bool) -> None:
    desktop.to_end("12", "nny", "3", ENTER, agreed)
    if not starts:
        assert "Ask a clinician before you train" in desktop.said()
        assert "start only with a clinician's go-ahead" in desktop.said()
        assert "not a diagnosis" in desktop.said()
    desktop.press(ENTER)

    assert desktop.ends == ["finished"]
    if starts:
        torn_on = desktop.enrollment().profile.torn_on
        assert torn_on == desktop.runner.training.today() - timedelta(weeks=3)
    else:
        assert desktop.runner.training.enrollment() is None


def test_a_program_that_asks_for_more_leads_back_to_the_choice(desktop: Desktop) -> None:
    program = desktop.page.leg.program
    assert program is not None
    QTest.mouseClick(program.buttons["heavy-slow"], Qt.MouseButton.LeftButton)
    desktop.page.leg.leg.focus_here()
    desktop.to_end("5")
    assert "each leg needs 10 single-leg raises (weaker leg: 5)" in desktop.said()
    desktop.press(ENTER)

    assert desktop.page.step.text() == "Step 1 of 3"
    assert not desktop.ends
    assert desktop.is_untouched()


def test_coming_back_from_another_page_goes_on_by_keyboard(desktop: Desktop) -> None:
    desktop.to_calf()
    desktop.press("12")
    desktop.window.setCurrentIndex(1)
    desktop.window.setCurrentIndex(0)
    desktop.press("13", ENTER)

    assert desktop.page.calf.left.edit.text() == "13"
    assert desktop.page.calf.right.isAncestorOf(desktop.focused())


def test_leaving_keeps_what_was_typed_until_begun_afresh(desktop: Desktop) -> None:
    desktop.to_calf()
    desktop.press("12", Qt.Key.Key_Escape)
    assert desktop.ends == ["left"]
    assert desktop.page.calf.left.edit.text() == "12"

    desktop.page.begin()
    assert desktop.page.calf.left.edit.text() == ""
    assert desktop.page.step.text() == "Step 1 of 3"
    assert desktop.is_untouched()


def test_setup_opens_where_it_was_left_until_it_is_finished(desktop: Desktop) -> None:
    desktop.to_calf("41")
    desktop.press("12", Qt.Key.Key_Escape)
    desktop.page.open()

    assert desktop.page.step.text() == "Step 1 of 3"
    assert desktop.page.calf.left.edit.text() == "12"
    assert desktop.page.calf.left.isAncestorOf(desktop.focused())

    desktop.press(ENTER, "12", ENTER, "nnn", ENTER, ALL_NO, ENTER)
    desktop.page.open()
    assert desktop.page.step.text() == "Step 3 of 3"
    desktop.press(ENTER)
    assert desktop.enrollment().profile.age_years == 41

    desktop.page.open()
    assert desktop.page.step.text() == "Step 1 of 3"
    assert desktop.page.calf.left.edit.text() == ""


def test_a_red_flag_is_kept_by_who_leaves_in_the_middle_of_the_check(desktop: Desktop) -> None:
    desktop.to_check()
    desktop.press("nnnny", Qt.Key.Key_Escape)

    assert [tier for tier, _ in desktop.screens()] == [4]
    assert not desktop.ends
    assert "Be seen today" in desktop.said()

    desktop.press(ENTER)
    assert desktop.ends == ["finished"]
    assert [tier for tier, _ in desktop.screens()] == [4]

    desktop.runner.clock.advance(60)
    desktop.runner.enroll()
    lock = desktop.runner.training.view().lock
    assert lock is not None
    assert lock.needs_clinician


def test_a_red_flag_is_kept_once_by_who_goes_to_another_page(desktop: Desktop) -> None:
    desktop.to_check()
    desktop.press("n", BACK)
    desktop.window.setCurrentIndex(1)
    assert desktop.screens() == []

    desktop.window.setCurrentIndex(0)
    desktop.press(ENTER)
    QTest.mouseClick(
        desktop.page.safety.check.rows[Flag.CHEST].buttons[Answer.UNSURE], Qt.MouseButton.LeftButton
    )
    for index in (1, 0, 1):
        desktop.window.setCurrentIndex(index)

    assert [tier for tier, _ in desktop.screens()] == [5]


def fill_last_page(runner: Runner) -> None:
    """Keep small checks until the full disk refuses one."""
    for _ in range(1000):
        runner.setup.keep_warning({Flag.CHEST: Answer.NO})


def test_a_red_flag_that_cannot_be_kept_says_so_and_is_tried_again(desktop: Desktop) -> None:
    desktop.to_check()
    desktop.runner.fill_disk()
    with pytest.raises(UserError):
        fill_last_page(desktop.runner)
    desktop.press("y", Qt.Key.Key_Escape)
    assert not desktop.ends
    assert "disk" in desktop.page.notice.text()

    desktop.runner.free_disk()
    desktop.press(Qt.Key.Key_Escape)
    desktop.window.setCurrentIndex(1)
    assert desktop.ends == ["left"]
    assert [tier for tier, _ in desktop.screens() if tier] == [5]


def test_back_leads_step_by_step_and_loses_nothing(desktop: Desktop) -> None:
    desktop.to_end()
    for step in ("2", "1", "1"):
        desktop.press(BACK)
        assert desktop.page.step.text() == f"Step {step} of 3"
    assert not desktop.page.back.isVisible()
    assert desktop.page.calf.right.edit.text() == "12"
    assert len(desktop.page.safety.answers) == len(Flag) - 1


def test_a_held_enter_passes_nothing(desktop: Desktop, held: Callable[[Qt.Key], None]) -> None:
    desktop.to_calf()
    held(ENTER)

    assert desktop.page.calf.left.isAncestorOf(desktop.focused())


@pytest.fixture
def held() -> Callable[[Qt.Key], None]:
    def hold(key: Qt.Key) -> None:
        from PySide6.QtGui import QKeyEvent

        target = QApplication.focusWidget()
        assert target is not None
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, autorep=True)
        QApplication.sendEvent(target, event)

    return hold


def test_an_error_is_a_sentence_and_nothing_typed_is_lost(desktop: Desktop) -> None:
    desktop.to_end()
    desktop.runner.fill_disk()
    desktop.press(ENTER)

    assert not desktop.ends
    assert "disk" in desktop.page.notice.text()
    assert desktop.page.notice.isVisible()
    assert desktop.page.calf.left.edit.text() == "12"

    desktop.runner.free_disk()
    desktop.press(ENTER)
    assert desktop.ends == ["finished"]
    assert desktop.enrollment().raises_left == 12


def test_answers_can_be_changed_without_a_check(desktop: Desktop) -> None:
    desktop.runner.enroll(raises=12, torn_on=desktop.runner.training.today() - timedelta(200))
    before, screens = desktop.enrollment(), desktop.screens()
    desktop.page.open_to_change(before)
    assert not desktop.page.step.isVisible()
    desktop.press("2")
    assert desktop.page.person.mass.edit.text() == "70"
    desktop.page.person.mass.focus_here()
    desktop.press("64.5")
    assert desktop.page.go_on.shown_text() == "Save"
    desktop.page.calf.heel_bone.focus_here()
    desktop.press("y", ENTER)

    after = desktop.enrollment()
    profile = replace(before.profile, mass_kg=Decimal("64.5"), heel_bone=True)
    assert desktop.ends == ["finished"]
    assert after == replace(before, leg=Side.RIGHT, profile=profile)
    assert desktop.screens() == screens


def test_a_new_tear_among_changed_answers_says_who_comes_first(desktop: Desktop) -> None:
    desktop.runner.enroll()
    desktop.page.open_to_change(desktop.enrollment())
    desktop.page.calf.torn.focus_here()
    desktop.press("y", "1", ENTER, "n", ENTER)

    assert desktop.enrollment().profile.torn_on is not None
    assert "start only with a clinician's go-ahead" in desktop.said()
    assert not desktop.ends
    desktop.press(ENTER)
    assert desktop.ends == ["finished"]


def test_beginning_afresh_after_a_change_asks_everything(desktop: Desktop) -> None:
    desktop.runner.enroll()
    desktop.page.open_to_change(desktop.enrollment())
    desktop.page.begin()

    assert desktop.page.step.text() == "Step 1 of 3"
    assert desktop.page.leg.program is not None
    assert desktop.page.leg.program.isVisible()
    assert desktop.page.person.mass.edit.text() == ""
