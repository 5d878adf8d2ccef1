"""Runs that are told of twice: by two files, or by a file and the log."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.imported_run import Doubt, FoundRun
from calfcoach.core.run_matching import Fate, Located, match
from calfcoach.core.runs import Run, RunSource

START = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def found(
    source: RunSource = RunSource.FIT,
    *,
    after_s: int = 0,
    dm: int = 100_000,
    ms: int | None = 3_000_000,
    other_ms: int | None = None,
    doubts: tuple[Doubt, ...] = (),
) -> Located:
    start = START + timedelta(seconds=after_s)
    run = FoundRun(start, "running", dm, ms, source, doubts=doubts, other_ms=other_ms)
    return Located(source.value, run, start.date())


def logged(source: RunSource = RunSource.CSV, *, distance_m: int = 10_000) -> Run:
    typed = source is RunSource.TYPED
    return Run("r", START.date(), distance_m, START, 3_000, None if typed else START, source=source)


def fates(*ones: Located, log: list[Run] | None = None) -> list[Fate]:
    return [one.fate for one in match(ones, log or [])]


def test_the_better_source_wins_whatever_the_order() -> None:
    ones = [found(RunSource.GPX, dm=112_000), found(RunSource.CSV), found(RunSource.FIT)]
    assert fates(*ones) == [Fate.TWICE, Fate.TWICE, Fate.NEW]
    assert match(ones, [])[2].also == (RunSource.CSV, RunSource.GPX)
    assert fates(*reversed(ones)) == [Fate.NEW, Fate.TWICE, Fate.TWICE]


@pytest.mark.parametrize(
    ("other", "is_same"),
    [
        (found(RunSource.CSV, after_s=120), True),
        (found(RunSource.CSV, after_s=121), False),
        (found(RunSource.CSV, after_s=-120), True),
        (found(RunSource.CSV, dm=95_000), True),
        (found(RunSource.CSV, dm=94_900), False),
        (found(RunSource.GPX, dm=85_100), True),
        (found(RunSource.GPX, dm=84_900), False),
        (found(RunSource.CSV, ms=2_700_000), True),
        (found(RunSource.CSV, ms=2_699_000), False),
        (found(RunSource.CSV, ms=4_000_000, other_ms=3_000_000), True),
        (found(RunSource.CSV, ms=None), True),
    ],
)
def test_how_near_two_of_one_run_are(other: Located, *, is_same: bool) -> None:
    assert fates(found(), other) == [Fate.NEW, Fate.TWICE if is_same else Fate.NEW]


@pytest.mark.parametrize("hours", [-14, -2, 1, 14])
def test_whole_hours_apart_is_asked(hours: int) -> None:
    other = found(RunSource.TCX, after_s=hours * 3_600 + 60)
    first, second = match([found(), other], [])
    assert (first.fate, second.fate, second.hours_off) == (Fate.NEW, Fate.ASKED, hours)
    assert second.found.doubts == (Doubt.HOURS_OFF,)
    assert fates(found(), found(RunSource.TCX, after_s=hours * 3_600 + 1_800))[1] is Fate.NEW
    assert fates(found(), found(RunSource.TCX, after_s=hours * 3_600, dm=100_500))[1] is Fate.NEW


def test_fifteen_hours_apart_are_two_runs() -> None:
    assert fates(found(), found(after_s=15 * 3_600)) == [Fate.NEW, Fate.NEW]


def test_against_the_log() -> None:
    assert fates(found(), log=[logged(RunSource.CSV)]) == [Fate.BETTER]
    assert fates(found(), log=[logged(RunSource.FIT)]) == [Fate.LOGGED]
    assert fates(found(RunSource.GPX), log=[logged(RunSource.FIT)]) == [Fate.LOGGED]
    both = match([found(RunSource.TCX), found(RunSource.FIT)], [logged(RunSource.CSV)])
    assert [one.fate for one in both] == [Fate.LOGGED, Fate.BETTER]
    assert both[1].also == (RunSource.TCX,)
    assert both[1].logged is not None


def test_one_that_is_doubtful_never_takes_a_place() -> None:
    odd = found(doubts=(Doubt.TOO_FAST,))
    assert fates(odd, log=[logged(RunSource.CSV)]) == [Fate.LOGGED]
    assert fates(odd, found(RunSource.CSV)) == [Fate.ASKED, Fate.NEW]


def test_a_run_that_was_typed_in_is_asked_about() -> None:
    (one,) = match([found()], [logged(RunSource.TYPED, distance_m=10_200)])
    assert (one.fate, one.found.doubts) == (Fate.ASKED, (Doubt.TYPED_THAT_DAY,))
    assert one.logged is not None
    assert fates(found(), log=[logged(RunSource.TYPED, distance_m=11_000)]) == [Fate.NEW]


def test_thousands_in_a_day_are_compared_in_bounded_time() -> None:
    many = [found(RunSource.CSV, after_s=one * 130, dm=100_000 + one * 900) for one in range(5_000)]
    assert fates(*many) == [Fate.NEW] * 5_000


def test_what_never_counts() -> None:
    nothing = Located("x", FoundRun(None, "running", 5, 5, RunSource.FIT), None)
    assert fates(found(doubts=(Doubt.NOT_RUNNING,)), nothing) == [Fate.REFUSED, Fate.REFUSED]


ones = st.builds(
    found,
    st.sampled_from(RunSource),
    after_s=st.integers(-40, 40).map(lambda number: number * 900),
    dm=st.integers(90_000, 110_000),
)


@given(st.lists(ones, max_size=12), st.lists(st.sampled_from([logged(), logged()]), max_size=1))
def test_what_was_taken_in_is_never_taken_in_twice(some: list[Located], log: list[Run]) -> None:
    first = match(some, log)
    assert [one.file for one in first] == [one.file for one in some]
    kept = {one.logged.id: one.logged for one in first if one.fate is Fate.BETTER and one.logged}
    taken = [run for run in log if run.id not in kept]
    for number, one in enumerate(first):
        if one.is_written:
            start, dm, ms = one.found.start, one.found.distance_dm or 0, one.found.duration_ms or 0
            day = start.date() if start else date.min
            taken.append(
                Run(f"n{number}", day, dm // 10, START, ms // 1_000, start, source=one.found.source)
            )
    again = match(some, taken)
    for one, then in zip(first, again, strict=True):
        assert one.fate is Fate.ASKED or then.fate is not Fate.NEW
