"""Runs, shoes and cadences: every value comes back, a damaged row is named."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.errors import BrokenDatabaseError
from calfcoach.core.record import Kind
from calfcoach.core.runs import Run, RunSource, Surface
from calfcoach.core.shoes import Shoe, ShoeKind
from calfcoach.storage.database import IN_MEMORY, Database
from calfcoach.storage.records import RecordStore
from calfcoach.storage.runs import RunStore
from tests.fakes import FakeClock

NOW = datetime(2026, 11, 22, 17, tzinfo=UTC)
DAY = date(2026, 11, 22)
WHOLE = Run(
    "r1", DAY, 10_000, NOW, 3_000, NOW - timedelta(hours=2), 2, "s1", Surface.TRAIL,
    has_hills=True, has_speed=True, note="=1+1, léger", source=RunSource.FIT,
    also=(RunSource.GPX, RunSource.CSV), is_estimated=True,
)  # fmt: skip
RUNS = st.builds(
    Run,
    id=st.uuids().map(str),
    on=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    distance_m=st.integers(1, 500_000),
    made_at=st.just(NOW),
    duration_s=st.none() | st.integers(1, 100_000),
    started_at=st.none() | st.just(NOW),
    calf=st.none() | st.integers(0, 10),
    shoe_id=st.just("") | st.text("ab", min_size=1),
    surface=st.none() | st.sampled_from(Surface),
    has_hills=st.booleans(),
    has_speed=st.booleans(),
    note=st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20),
    source=st.sampled_from(RunSource),
    also=st.lists(st.sampled_from(RunSource), unique=True, max_size=2).map(tuple),
    is_estimated=st.booleans(),
)


@pytest.fixture
def store(log: Database) -> RunStore:
    return RunStore(log)


def test_a_run_comes_back_whole_and_a_second_one_replaces_it(store: RunStore) -> None:
    store.put(WHOLE)
    assert store.all() == [WHOLE]
    bare = Run("r1", DAY, 5_000, NOW)
    store.put(bare)
    assert store.get("r1") == bare
    store.forget("r1")
    assert (store.all(), store.get("r1")) == ([], None)


@given(runs=st.lists(RUNS, max_size=6, unique_by=lambda run: run.id))
def test_any_run_comes_back(runs: list[Run]) -> None:
    log = Database(IN_MEMORY, IN_MEMORY, FakeClock())
    store = RunStore(log)
    store.put(*runs)
    assert {run.id: run for run in store.all()} == {run.id: run for run in runs}
    assert [run.on for run in store.all()] == sorted(run.on for run in runs)
    log.close()


def test_days_of_a_range_include_both_ends(store: RunStore) -> None:
    for number in range(4):
        store.put(Run(f"r{number}", DAY + timedelta(days=number), 1_000, NOW))
    found = store.all(DAY + timedelta(days=1), DAY + timedelta(days=2))
    assert [run.id for run in found] == ["r1", "r2"]


def test_shoes_and_cadences(store: RunStore) -> None:
    old = Shoe("s1", "Old pair", ShoeKind.USUAL, 10, DAY - timedelta(days=300), is_retired=True)
    new = Shoe("s2", "New pair", ShoeKind.MINIMAL, None, DAY)
    store.put_shoe(new, NOW)
    store.put_shoe(old, NOW)
    assert store.shoes() == [old, new]
    store.put(WHOLE)
    store.forget_shoe("s1")
    assert store.shoes() == [new]
    assert store.all()[0].shoe_id == ""
    store.put_cadence("c1", DAY, 168, NOW)
    assert store.cadences() == [(DAY, 168)]
    store.forget_cadence("c1")
    assert store.cadences() == []


def test_changes_are_counted_for_a_merge(store: RunStore, log: Database) -> None:
    records = RecordStore(log)
    store.put(WHOLE)
    first = records.read(Kind.RUN, "r1")
    store.put(Run("r1", DAY, 5_000, NOW))
    second = records.read(Kind.RUN, "r1")
    store.forget("r1")
    third = records.read(Kind.RUN, "r1")
    assert first
    assert second
    assert third
    assert (first.revision, second.revision, third.revision) == (1, 2, 3)
    assert third.deleted


@pytest.mark.parametrize(
    ("column", "value"),
    [("distance_m", 0), ("calf", 11), ("surface", "sea"), ("source", "x"), ("local_date", "x")],
)
def test_a_damaged_run_is_named(store: RunStore, log: Database, column: str, value: object) -> None:
    store.put(WHOLE)
    with log.transaction() as connection:
        connection.execute(f"UPDATE runs SET {column} = ?", (value,))
    with pytest.raises(BrokenDatabaseError, match="runs r1"):
        store.get("r1")
