"""What the Progress page is told, from a real log whose days pass by hand."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from calfcoach.core.past_calendar import PastKind
from calfcoach.core.session_rating import SessionRating
from calfcoach.core.training_log import TimeOff
from calfcoach.services.history import HistoryService
from calfcoach.services.history_views import ProgressView, Span
from calfcoach.storage.decisions import DecisionStore
from calfcoach.storage.history import HistoryStore
from calfcoach.storage.measures import MeasureStore
from tests.services.runner import Runner
from tests.ten_years import ten_years


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


def history(runner: Runner) -> HistoryService:
    database = runner.database
    return HistoryService(
        runner.training,
        HistoryStore(database),
        runner.log,
        MeasureStore(database),
        DecisionStore(database),
    )


def kinds(view: ProgressView) -> dict[date, PastKind]:
    return {one.day: one.kind for one in view.days if one.kind is not PastKind.FREE}


def test_empty_log_is_empty_and_has_every_day(runner: Runner) -> None:
    view = history(runner).view(Span.WEEKS_4)
    assert view.is_empty
    assert len(view.days) == 28
    assert view.days[-1].day == view.last == runner.training.today()
    assert {one.kind for one in view.days} == {PastKind.FREE}
    assert history(runner).view(Span.ALL).days == view.days[-1:]


def test_enrolled_and_not_begun_has_a_plan_and_the_raises_of_setup(runner: Runner) -> None:
    runner.enroll(raises=12)
    view = history(runner).view(Span.ALL)
    assert not view.is_empty
    assert kinds(view) == {view.last: PastKind.PLANNED}
    assert (view.tiles.done, view.tiles.planned) == (0, 0)
    assert (view.tiles.raises_left, view.tiles.raises_right) == (12, 12)
    assert [one.raises_left for one in view.measures] == [12]


def test_sessions_show_pain_work_and_place(runner: Runner) -> None:
    runner.enroll()
    first = runner.training.today()
    runner.training.check_in(1)
    runner.train(SessionRating(during=3, after=2, rpe=5, rir=3))
    runner.pass_days()
    runner.training.check_in(2)
    view = history(runner).view(Span.ALL)
    (pain,) = view.pains
    assert (pain.on, pain.during, pain.after, pain.morning) == (first, 3, 2, 2)
    (work,) = view.works
    assert view.works_in_kg
    assert work.straight > 0
    (place,) = view.ladder
    assert (place.height, place.is_new_stage) == (
        view.stage_starts[place.stage] + place.step,
        False,
    )
    assert kinds(view)[first] is PastKind.DONE
    assert view.days[0].sessions == (pain.session_id,)
    assert (view.tiles.done, view.tiles.planned, view.tiles.morning) == (1, 1, Decimal("1.5"))


def test_missed_and_moved_days(runner: Runner) -> None:
    runner.enroll()
    first = runner.training.today()
    runner.train()
    runner.pass_days(8)
    runner.train()
    view = history(runner).view(Span.WEEKS_4)
    found = kinds(view)
    assert found[first] is PastKind.DONE
    assert found[first + timedelta(days=2)] is PastKind.MISSED
    moved = next(one for one in view.days if one.day == first + timedelta(days=8))
    assert moved.kind in {PastKind.DONE, PastKind.MOVED}
    assert view.tiles.planned - view.tiles.done == list(found.values()).count(PastKind.MISSED)


def test_a_refused_session_is_no_missed_one(runner: Runner) -> None:
    runner.enroll()
    runner.train()
    runner.pass_days(2)
    assert runner.train(rest=8) is not None
    view = history(runner).view(Span.ALL)
    assert kinds(view)[view.last] is PastKind.REFUSED
    assert len(view.pains) == 1
    assert view.tiles.planned == 1


def test_days_off_are_off(runner: Runner) -> None:
    runner.enroll()
    runner.train()
    today = runner.training.today()
    runner.schedule.take_time_off(TimeOff(today + timedelta(days=1), today + timedelta(days=20)))
    runner.pass_days(21)
    view = history(runner).view(Span.ALL)
    found = kinds(view)
    assert list(found.values()).count(PastKind.OFF) == 20
    assert PastKind.MISSED not in found.values()


def test_relief_marks_its_day_and_is_counted(runner: Runner) -> None:
    past = ten_years(runner, sessions=60, sets=600)
    view = history(runner).view(Span.ALL)
    assert sum(one.relief for one in view.days) == past.reliefs == 3
    assert sum(times for _, times in view.relief.outcomes) == 3
    assert {one.variant for one in view.relief.parts} == {"hand", "roller", "tool"}
    assert {one.times for one in view.relief.parts} == {1}


def test_ranges_end_today_and_hold_their_days_alone(runner: Runner) -> None:
    past = ten_years(runner, sessions=200, sets=2_000)
    whole = history(runner).view(Span.ALL)
    assert len(whole.pains) == len(past.strength) == 200
    assert whole.first <= past.first
    for span, days in (
        (Span.WEEKS_4, 28),
        (Span.MONTHS_3, 91),
        (Span.MONTHS_6, 182),
        (Span.YEAR, 365),
    ):
        view = history(runner).view(span)
        assert len(view.days) == days
        assert view.pains == tuple(one for one in whole.pains if one.on >= view.first)
        assert view.works == tuple(one for one in whole.works if one.on >= view.first)
        assert view.days == tuple(one for one in whole.days if one.day >= view.first)
        assert view.tiles.raises_left == whole.tiles.raises_left


def test_work_counts_every_repetition_of_the_log(runner: Runner) -> None:
    ten_years(runner, sessions=30, sets=300)
    reps = runner.database.rows("SELECT sum(reps_done) AS reps FROM session_steps")[0]["reps"]
    runner.training.folded()
    runner.database.close()
    mass_free = _without_mass(runner)
    view = history(mass_free).view(Span.ALL)
    assert not view.works_in_kg
    assert sum(one.straight + one.bent for one in view.works) == reps


def _without_mass(runner: Runner) -> Runner:
    with runner.database.transaction() as connection:
        connection.execute("UPDATE enrollments SET mass_g = NULL")
    return runner


def test_report_holds_its_days_and_what_was_said_on_them(runner: Runner) -> None:
    runner.enroll()
    days = []
    for _ in range(3):
        days.append(runner.training.today())
        runner.green_day()
    facts = history(runner).facts(days[1], days[2])
    assert [one.on for one in facts.trainings] == days[1:3]
    assert {one.decision.on for one in facts.decisions} == set(days[1:3])
    assert facts.program is not None
    assert facts.place.startswith("S")
    assert (facts.view.first, facts.view.last) == (days[1], days[2])
    assert len(facts.view.pains) == 2


def test_report_never_reaches_past_today(runner: Runner) -> None:
    today = runner.training.today()
    facts = history(runner).facts(today, today + timedelta(days=9))
    assert facts.view.last == today
    assert facts.view.is_empty


def test_a_fold_is_kept_until_the_log_or_the_day_changes(runner: Runner) -> None:
    runner.enroll()
    first = runner.training.folded()
    assert runner.training.folded() is first
    runner.training.check_in(1)
    second = runner.training.folded()
    assert second is not first
    assert [one.pain for one in second.log.mornings] == [1]
    runner.pass_days()
    assert runner.training.folded() is not second


def test_a_fold_follows_what_another_program_writes(runner: Runner, tmp_path: Path) -> None:
    runner.enroll()
    before = runner.training.folded()
    other = runner.database.beside(runner.database.path)
    with other.transaction() as connection:
        connection.execute("INSERT INTO check_ins VALUES ('2026-11-22', 4, '2026-11-22T08:00:00Z')")
    other.close()
    after = runner.training.folded()
    assert after is not before
    assert [one.pain for one in after.log.mornings] == [4]
