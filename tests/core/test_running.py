"""Running load: each number named after its source, and what must hold for any log."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.cadence import beats_ms, cadence_of, ceiling, target
from calfcoach.core.hydration import sweat
from calfcoach.core.running import (
    FIRST_RUN_M,
    RETURN_STEPS,
    RunDay,
    Spike,
    Why,
    floored,
    judge,
    longest_m,
    run_cap_m,
    spike,
    week_cap,
)
from calfcoach.core.shoes import Shoe, ShoeKind, is_transition, share_percent
from calfcoach.core.units import Unit

MONDAY = date(2026, 11, 2)


def km(value: str) -> int:
    return int(Decimal(value) * 1000)


def week(number: int, value: str, day: int = 2) -> RunDay:
    return RunDay(MONDAY + timedelta(days=7 * number + day), km(value))


@pytest.mark.parametrize(
    ("last", "cap"), [("30.0", "33.0"), ("27.5", "30.2"), ("40.0", "44.0"), ("12.3", "13.5")]
)
def test_article_ten_percent_a_week_floored_to_a_tenth(last: str, cap: str) -> None:
    found = week_cap([week(0, last)], MONDAY + timedelta(days=7))
    assert (found.cap_m, found.why) == (km(cap), Why.LAST_WEEK)
    assert found.left_m == km(cap)


@pytest.mark.parametrize(
    ("longest", "run", "kind", "hazard"),
    [
        ("10.0", "11.0", Spike.NONE, 0),
        ("10.0", "11.1", Spike.SMALL, 164),
        ("10.0", "13.0", Spike.SMALL, 164),
        ("10.0", "13.1", Spike.MODERATE, 152),
        ("10.0", "20.0", Spike.MODERATE, 152),
        ("10.0", "20.1", Spike.LARGE, 228),
    ],
)
def test_frandsen_2025_single_run_spikes(longest: str, run: str, kind: Spike, hazard: int) -> None:
    assert spike(km(run), km(longest)) == (kind, hazard)


@pytest.mark.parametrize(
    ("now", "wanted", "most"), [(160, 168, 176), (155, 163, 170), (170, 179, 187)]
)
def test_heiderscheit_2011_cadence(now: int, wanted: int, most: int) -> None:
    assert (target(now), ceiling(now)) == (wanted, most)


def test_a_legal_run_is_no_spike_by_a_float() -> None:
    assert run_cap_m(km("10.0")) == km("11.0")
    assert not judge([week(0, "10.0")], MONDAY + timedelta(days=9), km("11.0")).is_over_run
    assert judge([week(0, "10.0")], MONDAY + timedelta(days=9), km("11.0") + 1).is_over_run


def test_miles_are_floored_to_tenths_of_miles() -> None:
    ten_miles = 16_093
    cap = floored(ten_miles * 110, Unit.MILE)
    assert round(cap / 160.9344) == 109  # 10.99 miles and some, floored to 10.9
    assert cap <= ten_miles * 110 // 100


def test_new_shoes_hills_or_speed_leave_no_growth() -> None:
    runs = [week(0, "20.0"), RunDay(MONDAY + timedelta(days=8), km("5"), is_new=True)]
    found = week_cap(runs, MONDAY + timedelta(days=7))
    assert (found.cap_m, found.why, found.left_m) == (km("20.0"), Why.NO_GROWTH, km("15.0"))


@pytest.mark.parametrize(
    ("gap_weeks", "part"),
    [(2, "0.90"), (3, "0.90"), (4, "0.75"), (5, "0.75"), (6, "0.50"), (9, "0.50")],
)
def test_after_a_gap_a_part_of_the_mean_of_four_weeks(gap_weeks: int, part: str) -> None:
    runs = [week(number, "20.0", 6) for number in range(4)]
    on = MONDAY + timedelta(days=7 * (3 + gap_weeks))
    found = week_cap(runs, on)
    assert found.why is Why.GAP
    assert found.cap_m == int(km("20.0") * Decimal(part)) // 100 * 100


def test_after_a_gap_never_more_than_the_last_week_before_it() -> None:
    runs = [*(week(number, "30.0") for number in range(3)), week(3, "5.0", 6)]
    found = week_cap(runs, MONDAY + timedelta(days=7 * 5))
    assert (found.cap_m, found.why) == (km("5.5"), Why.GAP)


def test_a_low_week_without_a_gap_counts_as_it_is() -> None:
    runs = [*(week(number, "30.0") for number in range(3)), week(3, "5.0", 6)]
    found = week_cap(runs, MONDAY + timedelta(days=7 * 4))
    assert (found.cap_m, found.why) == (km("5.5"), Why.LAST_WEEK)


def test_nothing_known_caps_no_week_and_begins_with_three_kilometers() -> None:
    found = judge([], MONDAY, 4_000)
    assert (found.week.cap_m, found.week.why, found.run_cap_m) == (None, Why.UNKNOWN, FIRST_RUN_M)
    assert (found.is_over_week, found.is_over_run) == (False, True)


def test_longest_looks_back_thirty_days_and_not_at_the_day_itself() -> None:
    runs = [RunDay(MONDAY - timedelta(days=30), 9_000), RunDay(MONDAY - timedelta(days=31), 20_000)]
    assert longest_m([*runs, RunDay(MONDAY, 30_000)], MONDAY) == 9_000
    assert longest_m(runs[1:], MONDAY) is None


def test_a_plan_is_judged_before_it_is_run() -> None:
    runs = [week(0, "12.0"), week(0, "10.0", 5), week(1, "8.0", 1)]
    sunday = MONDAY + timedelta(days=13)
    found = judge(runs, sunday, km("17.0"))
    assert (found.week.left_m, found.run_cap_m) == (km("16.2"), km("13.2"))
    assert (found.is_over_week, found.is_over_run, found.spike) == (True, True, Spike.MODERATE)


def test_return_to_running_grows_by_a_minute() -> None:
    assert [(one.walk_min, one.run_min) for one in RETURN_STEPS] == [
        (4, 1), (3, 2), (2, 3), (1, 4), (0, 5),
    ]  # fmt: skip


RUNS = st.lists(
    st.builds(
        RunDay,
        st.integers(0, 120).map(lambda days: MONDAY + timedelta(days=days)),
        st.integers(100, 60_000),
        st.booleans(),
    ),
    max_size=30,
)


@given(runs=RUNS, day=st.integers(0, 140))
def test_a_cap_is_never_above_ten_percent_of_what_was_run(runs: list[RunDay], day: int) -> None:
    on = MONDAY + timedelta(days=day)
    found = week_cap(runs, on)
    if found.cap_m is None:
        assert all(run.on >= on - timedelta(days=on.weekday()) for run in runs)
        return
    assert found.cap_m % 100 == 0
    weeks: dict[date, int] = {}
    for run in runs:
        key = run.on - timedelta(days=run.on.weekday())
        weeks[key] = weeks.get(key, 0) + run.distance_m
    assert found.cap_m * 100 <= max(weeks.values()) * 110
    assert found.left_m is not None
    assert 0 <= found.left_m <= found.cap_m


@given(runs=RUNS)
def test_the_order_of_runs_means_nothing(runs: list[RunDay]) -> None:
    on = MONDAY + timedelta(days=121)
    assert judge(runs, on, 5_000) == judge(runs[::-1], on, 5_000)


@given(cadence=st.integers(125, 235), shift=st.integers(0, 500))
def test_taps_give_the_cadence_back(cadence: int, shift: int) -> None:
    taps = [shift + beat * 60_000 // cadence for beat in range(60)]
    found = cadence_of(taps)
    assert found is not None
    assert abs(found - cadence) <= 1


def test_a_missed_or_doubled_tap_does_not_count() -> None:
    taps = beats_ms(180, 1)[:60]
    del taps[20]
    taps.insert(40, taps[39] + 40)
    assert cadence_of(taps) in (179, 180, 181)
    assert cadence_of(taps[:5]) is None
    assert cadence_of([5] * 20) is None
    assert cadence_of(list(range(0, 20_000, 1_000))) is None


def test_a_metronome_never_drifts() -> None:
    beats = beats_ms(171, 30)
    assert len(beats) == 171 * 30
    assert beats[-1] == (171 * 30 - 1) * 60_000 // 171


def shoe(drop: int | None, kind: ShoeKind = ShoeKind.USUAL) -> Shoe:
    return Shoe("s", "Pair", kind, drop, MONDAY)


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        (shoe(10), shoe(6), True),
        (shoe(10), shoe(7), False),
        (shoe(6), shoe(10), False),
        (shoe(10), shoe(None), False),
        (shoe(10), shoe(8, ShoeKind.MINIMAL), True),
        (shoe(0, ShoeKind.MINIMAL), shoe(0, ShoeKind.MINIMAL), False),
        (None, shoe(0), False),
    ],
)
def test_a_drop_that_falls_by_four_millimeters_is_a_transition(
    old: Shoe | None, new: Shoe, wanted: bool
) -> None:
    assert is_transition(old, new) is wanted


def test_new_shoes_take_ten_weeks() -> None:
    shares = [share_percent(MONDAY, MONDAY + timedelta(weeks=number)) for number in range(12)]
    assert shares == [*range(10, 101, 10), 100, 100]


def test_never_drink_more_than_was_lost() -> None:
    found = sweat(Decimal("70.0"), Decimal("69.2"), Decimal("0.5"), 60)
    assert (found.lost_l, found.an_hour_l, found.open_l) == (
        Decimal("1.3"), Decimal("1.3"), Decimal("0.8"),
    )  # fmt: skip
    heavier = sweat(Decimal(70), Decimal(71), Decimal(1))
    assert (heavier.lost_l, heavier.open_l) == (Decimal(0), Decimal(0))
    assert heavier.an_hour_l is None
    with pytest.raises(ValueError, match="between"):
        sweat(Decimal(5), Decimal(70), Decimal(0))
