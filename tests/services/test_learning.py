"""The self-check over a real log: what it knows, what it keeps, what it compares."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from calfcoach.core.cause_file import load_causes
from calfcoach.core.causes import Likely
from calfcoach.core.errors import BrokenDatabaseError, UserError
from calfcoach.core.heel_raise_test import Ground, Stopped
from calfcoach.core.plan import Side
from calfcoach.core.resources import resource_path
from calfcoach.core.self_check import Change
from calfcoach.core.shoes import ShoeKind
from calfcoach.services.learning import LearningService
from calfcoach.services.measuring import LegRaises, MeasuringService
from calfcoach.storage.measures import MeasureStore
from tests.gui.green_weeks import train_green
from tests.services.test_running import Legs


class Learner(Legs):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.learning = LearningService(
            load_causes(resource_path("learn", "causes.toml")),
            self.database,
            self.training,
            self.running,
            self.clock,
            self.changes,
        )

    def shoe(self, days_ago: int, drop_mm: int, kind: ShoeKind = ShoeKind.USUAL) -> None:
        first = self.training.today() - timedelta(days=days_ago)
        self.running.add_shoe("A pair", kind, drop_mm, first)


@pytest.fixture
def learner(tmp_path: Path) -> Learner:
    return Learner(tmp_path)


def test_an_empty_log_knows_nothing(learner: Learner) -> None:
    assert learner.learning.known() == {}
    assert learner.learning.last_result() is None
    assert learner.learning.cadence() is None


@pytest.mark.parametrize(
    ("weeks", "answer"),
    [
        ([20_000, 20_000, 21_000], "no"),
        ([20_000, 20_000, 23_500], "some"),
        ([20_000, 20_000, 30_000], "much"),
    ],
)
def test_a_rise_is_known_from_weeks(learner: Learner, weeks: list[int], answer: str) -> None:
    for back, distance_m in zip((14, 7, 0), weeks, strict=True):
        for day in (1, 3, 5, 6):
            learner.ran(back + day, distance_m // 4)
    assert learner.learning.known()["rise"] == answer


def test_one_long_run_is_a_rise_too(learner: Learner) -> None:
    for days_ago in (16, 12, 9):
        learner.ran(days_ago, 6_000)
    learner.ran(3, 12_500)
    assert learner.learning.known()["rise"] == "much"


def test_hills_are_known_where_they_were_said(learner: Learner) -> None:
    learner.ran(3, 6_000)
    assert "new" not in learner.learning.known()
    learner.ran(2, 6_000, has_hills=True)
    assert learner.learning.known()["new"] == "yes"


def test_strength_is_known_once_a_week_has_passed(learner: Learner) -> None:
    learner.enroll()
    assert "strength" not in learner.learning.known()
    learner.pass_days(7)
    assert learner.learning.known()["strength"] == "never"
    learner.green_day()
    assert learner.learning.known()["strength"] == "some"


def test_two_sessions_a_week_are_often(learner: Learner) -> None:
    learner.enroll()
    train_green(learner, 4)
    assert learner.learning.known()["strength"] == "often"


@pytest.mark.parametrize(
    ("count", "answer"), [(9, "few"), (10, "some"), (19, "some"), (20, "many")]
)
def test_raises_of_the_weaker_leg_are_known(learner: Learner, count: int, answer: str) -> None:
    measuring = MeasuringService(MeasureStore(learner.database), learner.training, learner.clock)
    legs = {
        Side.LEFT: LegRaises(count, Stopped.HEIGHT),
        Side.RIGHT: LegRaises(30, Stopped.HEIGHT),
    }
    measuring.keep_legs(measuring.begin(Ground.FLOOR), legs)
    assert learner.learning.known()["raises"] == answer


@pytest.mark.parametrize(("steps", "answer"), [(159, "low"), (160, "some"), (170, "high")])
def test_cadence_is_known(learner: Learner, steps: int, answer: str) -> None:
    learner.learning.keep_cadence(180)
    learner.clock.advance(1)
    kept = learner.learning.keep_cadence(steps)
    assert learner.learning.known()["cadence"] == answer
    assert learner.learning.cadence() == steps
    learner.learning.forget_cadence(kept)
    assert learner.learning.cadence() == 180


def test_a_cadence_that_nobody_has_is_refused(learner: Learner) -> None:
    with pytest.raises(UserError, match="between 120 and 240"):
        learner.learning.keep_cadence(60)


def test_shoes_are_known(learner: Learner) -> None:
    learner.shoe(200, 10)
    assert "shoes" not in learner.learning.known()
    learner.shoe(71, 10)
    assert learner.learning.known()["shoes"] == "no"
    learner.shoe(30, 8)
    assert learner.learning.known()["shoes"] == "other"
    learner.shoe(10, 4)
    assert learner.learning.known()["shoes"] == "lower"


def test_a_self_check_is_kept_and_compared(learner: Learner) -> None:
    first = learner.learning.keep({"drink": "little", "shoes": "other"})
    assert (first.before, first.changed) == (None, {})
    assert first.ranked[0].cause == "fluid"
    learner.pass_days(14)
    second = learner.learning.keep({"drink": "enough", "shoes": "lower"})
    assert second.ranked[0].likely is Likely.MUCH
    assert second.changed["fluid"] is Change.DOWN
    assert second.changed["shoes"] is Change.UP
    assert second.changed["load"] is Change.SAME
    last = learner.learning.last_result()
    assert last is not None
    assert last.check == second.check
    assert last.before == first.check
    learner.learning.forget(second.check.id)
    last = learner.learning.last_result()
    assert last is not None
    assert last.check == first.check


def test_a_damaged_self_check_is_told(learner: Learner) -> None:
    learner.learning.keep({})
    for damaged in ("[]", "{", '{"a": "b"}'):
        with learner.database.transaction() as connection:
            connection.execute("UPDATE self_checks SET found = ?", (damaged,))
        with pytest.raises(BrokenDatabaseError, match="self_checks"):
            learner.learning.last_result()
