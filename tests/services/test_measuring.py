"""What is measured, kept on a real log: legs one by one, typed numbers, what is a real change."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from calfcoach.core.errors import BrokenDatabaseError
from calfcoach.core.heel_raise import Sex
from calfcoach.core.heel_raise_test import Ground, Stopped
from calfcoach.core.measurement import Activity, Kind, is_real
from calfcoach.core.plan import Side
from calfcoach.core.session_rating import SessionRating
from calfcoach.services.measuring import LegRaises, MeasuringService, Typical, value_of
from calfcoach.storage.measures import MeasureStore
from tests.services.runner import Runner


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


@pytest.fixture
def measuring(runner: Runner) -> MeasuringService:
    return MeasuringService(MeasureStore(runner.database), runner.training, runner.clock)


def test_the_first_leg_is_on_disk_before_the_second_begins(
    runner: Runner, measuring: MeasuringService
) -> None:
    begun = measuring.begin(Ground.FLOOR)
    first = measuring.keep_legs(begun, {Side.LEFT: LegRaises(21, Stopped.HEIGHT)})
    assert [(one.raises_left, one.raises_right) for one in measuring.all()] == [(21, None)]

    measuring.keep_legs(
        first, {Side.LEFT: LegRaises(21, Stopped.HEIGHT), Side.RIGHT: LegRaises(25, Stopped.DONE)}
    )

    (kept,) = measuring.all()
    assert (kept.raises_left, kept.raises_right) == (21, 25)
    assert (kept.stopped_left, kept.stopped_right) == (Stopped.HEIGHT, Stopped.DONE)
    assert (kept.ground, kept.on) == (Ground.FLOOR, runner.training.today())


def test_a_test_opens_the_gate_that_asks_for_its_raises(
    runner: Runner, measuring: MeasuringService
) -> None:
    runner.enroll(raises=5)
    legs = {side: LegRaises(27, Stopped.DONE) for side in (Side.LEFT, Side.RIGHT)}

    measuring.keep_legs(measuring.begin(Ground.FLOOR), legs)

    assert runner.log.measures()[-1].raises_left == 27


def test_everything_that_is_typed_in_comes_back(
    runner: Runner, measuring: MeasuringService
) -> None:
    measuring.keep_wall(95, None)
    runner.pass_days()
    measuring.keep_activities((Activity("Stairs, “down”", 4), Activity("10 km", 7)))
    runner.pass_days()
    measuring.keep_totals(78, 61)

    wall, activity, totals = measuring.all()
    assert value_of(wall, Kind.WALL) == (95, None)
    assert activity.activity == Decimal("5.5")
    assert [one.name for one in activity.activities] == ["Stairs, “down”", "10 km"]
    assert (totals.visa_a, totals.lefs) == (78, 61)
    last = measuring.last(Kind.WALL)
    assert last is not None
    assert last.id == wall.id
    assert measuring.last(Kind.RAISES) is None


def test_what_is_taken_back_is_gone(measuring: MeasuringService) -> None:
    measuring.keep_wall(95, 100)

    measuring.forget(measuring.all()[0].id)

    assert measuring.all() == []


def test_no_test_while_exercise_is_locked(runner: Runner, measuring: MeasuringService) -> None:
    runner.enroll()
    assert measuring.locked_until() is None

    runner.train(SessionRating(during=6, after=6, sharp=True))

    locked = measuring.locked_until()
    assert locked is not None
    assert locked > runner.training.today()


def test_what_is_typical_follows_age_and_sex(runner: Runner, measuring: MeasuringService) -> None:
    assert measuring.typical() == Typical(25, is_general=True)

    runner.enroll(age_years=None, sex=Sex.MALE)
    assert measuring.typical() == Typical(25, is_general=True)
    runner.pass_days()
    runner.enroll(age_years=41, sex=Sex.MALE)

    assert measuring.typical() == Typical(28, is_general=False)


def test_nothing_is_measured_on_a_day_ahead(runner: Runner, measuring: MeasuringService) -> None:
    tomorrow = runner.training.today() + timedelta(days=1)

    with pytest.raises(ValueError, match="ahead"):
        measuring.keep_wall(95, 100, tomorrow)

    assert measuring.all() == []


def test_a_damaged_row_is_named(runner: Runner, measuring: MeasuringService) -> None:
    measuring.keep_wall(95, 100)
    with runner.database.transaction() as connection:
        connection.execute("UPDATE measures SET activities = '[{\"name\": 1}]'")

    with pytest.raises(BrokenDatabaseError, match="measures"):
        measuring.all()


@pytest.mark.parametrize(
    ("kind", "before", "after", "real"),
    [
        (Kind.RAISES, 20, 26, False),
        (Kind.RAISES, 20, 27, True),
        (Kind.RAISES, 27, 20, True),
        (Kind.WALL, 100, 118, False),
        (Kind.WALL, 100, 119, True),
        (Kind.ACTIVITY, 4, 6, True),
        (Kind.VISA_A, 60, 73, False),
        (Kind.VISA_A, 60, 74, True),
        (Kind.LEFS, 60, 68, False),
        (Kind.LEFS, 60, 69, True),
    ],
)
def test_a_change_is_real_from_its_smallest_on(
    kind: Kind, before: int, after: int, *, real: bool
) -> None:
    assert is_real(kind, before, after) is real
