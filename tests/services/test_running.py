"""Runs as a person logs them: caps of a week, plans, changes with undo, shoes."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from calfcoach.core.errors import UserError
from calfcoach.core.running import Spike, Why
from calfcoach.core.runs import RunSource, Surface
from calfcoach.core.shoes import ShoeKind
from calfcoach.core.units import Unit
from calfcoach.services.running import RunEntry, RunningService
from tests.services.runner import Runner


class Legs(Runner):
    """A runner who logs runs; today is Sunday, November 22."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.running = RunningService(self.database, self.training, self.clock, self.changes)

    def ran(self, days_ago: int, distance_m: int, **others: object) -> str:
        on = self.training.today() - timedelta(days=days_ago)
        run, _ = self.running.add(RunEntry(on, distance_m, **others))  # type: ignore[arg-type]
        return run.id


@pytest.fixture
def legs(tmp_path: Path) -> Legs:
    return Legs(tmp_path)


def test_nothing_logged_has_no_cap_and_begins_easily(legs: Legs) -> None:
    view = legs.running.view(Unit.KM)
    assert (view.this_week.why, view.this_week.cap_m, view.run_cap_m) == (Why.UNKNOWN, None, 3_000)
    assert len(view.weeks) == 12
    assert view.weeks[-1].first <= view.today < view.weeks[-1].first + timedelta(days=7)
    assert view.runs == ()


def test_weeks_with_their_caps_and_what_is_left(legs: Legs) -> None:
    legs.ran(13, 10_000)
    legs.ran(8, 10_000)
    legs.ran(3, 12_000)
    view = legs.running.view(Unit.KM)
    assert [week.distance_m for week in view.weeks[-3:]] == [0, 20_000, 12_000]
    assert view.weeks[-1].cap_m == view.this_week.cap_m == 22_000
    assert view.this_week.left_m == 10_000
    assert (view.longest_m, view.run_cap_m) == (12_000, 13_200)
    assert [run.distance_m for run in view.runs] == [12_000, 10_000, 10_000]
    assert legs.changed[-1].sessions


def test_a_planned_run_is_judged_and_not_kept(legs: Legs) -> None:
    legs.ran(8, 10_000)
    found = legs.running.plan(legs.training.today(), 12_000, Unit.KM)
    assert (found.is_over_week, found.is_over_run, found.spike) == (True, True, Spike.SMALL)
    assert len(legs.running.view(Unit.KM).runs) == 1


def test_a_run_is_changed_deleted_and_comes_back(legs: Legs) -> None:
    run_id = legs.ran(1, 8_000, calf=2, note="=1+1")
    before = legs.running.view(Unit.KM).runs
    on = legs.training.today()
    changed = legs.running.change(
        run_id, RunEntry(on, 9_000, 3_000, 4, surface=Surface.TRAIL, has_hills=True)
    )
    (run,) = legs.running.view(Unit.KM).runs
    told = (run.distance_m, run.duration_s, run.calf, run.surface, run.has_hills)
    assert told == (9_000, 3_000, 4, Surface.TRAIL, True)
    assert (run.note, run.source) == ("", RunSource.TYPED)
    legs.running.undo(changed)
    assert legs.running.view(Unit.KM).runs == before
    deleted = legs.running.delete(run_id)
    assert legs.running.view(Unit.KM).runs == ()
    legs.running.undo(deleted)
    assert legs.running.view(Unit.KM).runs == before


@pytest.mark.parametrize(
    ("days_ago", "distance_m", "duration_s", "said"),
    [
        (-1, 5_000, None, "day to come"),
        (0, 0, None, "distance"),
        (0, 600_000, None, "distance"),
        (0, 5_000, 0, "time"),
    ],
)
def test_what_no_run_is_is_refused(
    legs: Legs, days_ago: int, distance_m: int, duration_s: int | None, said: str
) -> None:
    with pytest.raises(UserError, match=said):
        legs.ran(days_ago, distance_m, duration_s=duration_s)
    assert legs.running.view(Unit.KM).runs == ()


def test_new_shoes_leave_no_growth_in_their_first_week(legs: Legs) -> None:
    today = legs.training.today()
    legs.running.add_shoe("Old pair", ShoeKind.USUAL, 10, today - timedelta(days=300))
    legs.ran(8, 10_000)
    new = legs.running.add_shoe("New pair", ShoeKind.USUAL, 4, today - timedelta(days=2))
    legs.ran(1, 3_000, shoe_id=new.id)
    view = legs.running.view(Unit.KM)
    assert (view.this_week.why, view.this_week.cap_m) == (Why.NO_GROWTH, 10_000)
    assert view.share_percent == 10
    legs.running.retire_shoe(new)
    assert legs.running.view(Unit.KM).share_percent is None
    with pytest.raises(UserError, match="name"):
        legs.running.add_shoe("  ", ShoeKind.USUAL, None, today)


def test_the_calfs_answer_lies_beside_the_load(legs: Legs) -> None:
    legs.enroll()
    legs.training.check_in(3)
    view = legs.running.view(Unit.KM)
    assert view.mornings == ((legs.training.today(), 3),)
    assert view.reliefs == ()
