"""The clock: the local day that turns at four, fast time for previews, the zone's name."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from calfcoach.core import clock as clock_module
from calfcoach.core.clock import DAY_START_HOUR, FastClock, SystemClock, local_day, utc_offset
from tests.fakes import FakeClock

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"
needs_tzset = pytest.mark.skipif(not hasattr(time, "tzset"), reason="no zone can be set here")
OFFSET = re.compile(r"[+-]\d\d:\d\d")


# The local day


@pytest.mark.parametrize(
    ("local", "day"),
    [
        ("2026-11-22T00:00:00", "2026-11-21"),
        ("2026-11-22T03:59:59.999999", "2026-11-21"),
        ("2026-11-22T04:00:00", "2026-11-22"),
        ("2026-11-22T12:00:00", "2026-11-22"),
        ("2026-11-22T23:59:59", "2026-11-22"),
        ("2027-01-01T02:00:00", "2026-12-31"),
        ("2028-03-01T03:00:00", "2028-02-29"),
    ],
)
def test_the_day_turns_at_four(local: str, day: str) -> None:
    assert local_day(datetime.fromisoformat(local)) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("hour", "local", "day"),
    [
        (0, "2026-11-22T00:00:00", "2026-11-22"),
        (3, "2026-11-22T03:00:00", "2026-11-22"),
        (6, "2026-11-22T05:59:00", "2026-11-21"),
    ],
)
def test_the_day_turns_at_the_hour_that_is_set(hour: int, local: str, day: str) -> None:
    assert local_day(datetime.fromisoformat(local), hour) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("zone", "instant", "day"),
    [
        (BERLIN, "2026-03-29T00:59:00+00:00", "2026-03-28"),  # 1:59, then the clock jumps to 3:00
        (BERLIN, "2026-03-29T01:59:00+00:00", "2026-03-28"),  # 3:59
        (BERLIN, "2026-03-29T02:00:00+00:00", "2026-03-29"),  # 4:00
        (BERLIN, "2026-10-25T00:30:00+00:00", "2026-10-24"),  # 2:30 for the first time
        (BERLIN, "2026-10-25T01:30:00+00:00", "2026-10-24"),  # 2:30 once more
        (BERLIN, "2026-10-25T02:59:00+00:00", "2026-10-24"),  # 3:59
        (BERLIN, "2026-10-25T03:00:00+00:00", "2026-10-25"),  # 4:00
        (NEW_YORK, "2026-03-08T06:59:00+00:00", "2026-03-07"),  # 1:59, then 3:00
        (NEW_YORK, "2026-03-08T07:59:00+00:00", "2026-03-07"),  # 3:59
        (NEW_YORK, "2026-03-08T08:00:00+00:00", "2026-03-08"),  # 4:00
        (NEW_YORK, "2026-11-01T05:30:00+00:00", "2026-10-31"),  # 1:30 for the first time
        (NEW_YORK, "2026-11-01T06:30:00+00:00", "2026-10-31"),  # 1:30 once more
        (NEW_YORK, "2026-11-01T08:59:00+00:00", "2026-10-31"),  # 3:59
        (NEW_YORK, "2026-11-01T09:00:00+00:00", "2026-11-01"),  # 4:00
    ],
)
def test_the_day_turns_at_four_when_the_clocks_change(zone: str, instant: str, day: str) -> None:
    local = datetime.fromisoformat(instant).astimezone(ZoneInfo(zone))

    assert local_day(local) == date.fromisoformat(day)


@pytest.mark.parametrize("zone", [BERLIN, NEW_YORK, "Asia/Kolkata", "Australia/Lord_Howe"])
def test_through_a_year_each_day_comes_once_and_in_order(zone: str) -> None:
    first = datetime(2026, 1, 1, tzinfo=UTC)
    quarters = [first + timedelta(minutes=15 * number) for number in range(366 * 96)]

    days = [local_day(quarter.astimezone(ZoneInfo(zone))) for quarter in quarters]

    turns = [day for day, before in zip(days[1:], days, strict=False) if day != before]
    assert turns == [days[0] + timedelta(days=number) for number in range(1, len(turns) + 1)]


def test_the_day_starts_at_four_by_default() -> None:
    assert DAY_START_HOUR == 4


# Fast time


@pytest.mark.parametrize("speed", [1, 7, 60])
def test_a_fast_clock_runs_as_many_times_faster(speed: int) -> None:
    slow = FakeClock()
    fast = FastClock(slow, speed)
    begin_ms = fast.monotonic_ms()

    slow.advance_ms(12_345)

    assert fast.monotonic_ms() - begin_ms == 12_345 * speed


def test_a_fast_clock_begins_where_the_true_one_is() -> None:
    slow = FakeClock()
    slow.advance(100)

    assert FastClock(slow, 60).monotonic_ms() == slow.monotonic_ms()


def test_a_fast_clock_keeps_true_wall_time_and_zone() -> None:
    slow = FakeClock()
    fast = FastClock(slow, 60)

    slow.advance(30)

    assert fast.now() == slow.now()
    assert fast.local(fast.now()).utcoffset() == timedelta(hours=1)
    assert fast.zone() == slow.zone()


# The computer's clocks


def test_monotonic_time_never_falls() -> None:
    clock = SystemClock()

    seen = [clock.monotonic_ms() for _ in range(1_000)]

    assert seen == sorted(seen)


def test_now_is_aware_and_in_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_local_is_the_same_instant() -> None:
    clock = SystemClock()
    now = clock.now()

    local = clock.local(now)

    assert local == now
    assert local.utcoffset() is not None


@pytest.fixture
def set_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Return a function that moves the computer to another zone until the test ends."""

    def move(told: str) -> None:
        monkeypatch.setenv("TZ", told)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@needs_tzset
@pytest.mark.parametrize("told", ["UTC+25", "UTC+24", "UTC-99", "XXX+167:59:59", "XXX-24"])
def test_a_zone_a_day_and_more_from_utc_is_taken_as_utc(
    told: str, set_zone: Callable[[str], None]
) -> None:
    set_zone(told)
    now = SystemClock().now()

    local = SystemClock().local(now)

    assert (local, local.utcoffset()) == (now, timedelta(0))
    assert SystemClock().zone() == "+00:00"


@needs_tzset
@pytest.mark.parametrize("told", ["nonsense", ":", "::", "\udcff", "a" * 5_000, "XXX5:30:15"])
def test_a_zone_that_is_no_zone_still_gives_the_time(
    told: str, set_zone: Callable[[str], None]
) -> None:
    set_zone(told)
    now = SystemClock().now()

    assert SystemClock().local(now) == now
    assert OFFSET.fullmatch(SystemClock().zone()) or ZoneInfo(SystemClock().zone())


@needs_tzset
@pytest.mark.parametrize("told", ["XXX-14", "XXX+12"])
def test_the_ends_of_all_time_have_a_local_time(told: str, set_zone: Callable[[str], None]) -> None:
    set_zone(told)

    for instant in (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)):
        assert SystemClock().local(instant).utcoffset() is not None


@pytest.mark.parametrize("told", [BERLIN, f":{BERLIN}"])
def test_the_zone_is_the_one_that_the_environment_names(
    told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", told)

    assert SystemClock().zone() == BERLIN


def test_the_zone_is_the_one_that_the_system_links_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(clock_module, "_linked_zone", lambda: NEW_YORK)

    assert SystemClock().zone() == NEW_YORK


def test_a_zone_without_a_name_is_told_as_its_offset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(clock_module, "_linked_zone", lambda: "")

    assert OFFSET.fullmatch(SystemClock().zone())


@pytest.mark.parametrize(
    "told",
    ["CET-1CEST,M3.5.0,M10.5.0/3", "/usr/share/zoneinfo/Europe/Berlin", "../x", "no/zone"],
    ids=["rule", "path", "climbing path", "unknown"],
)
def test_a_zone_is_never_anything_but_a_known_name_or_an_offset(
    told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", told)

    zone = SystemClock().zone()

    assert OFFSET.fullmatch(zone) or ZoneInfo(zone).key == zone


@pytest.mark.parametrize(
    ("zone", "month", "minutes"),
    [
        ("Europe/Berlin", 1, 60), ("Europe/Berlin", 7, 120), ("+05:30", 1, 330),
        ("-03:00", 1, -180), ("UTC", 1, 0), ("Nowhere/Town", 1, 0), ("", 1, 0), ("../x", 1, 0),
        ("+99:99", 1, 0),
    ],
)  # fmt: skip
def test_a_stored_zone_is_so_far_from_utc(zone: str, month: int, minutes: int) -> None:
    found = utc_offset(zone, datetime(2026, month, 15, tzinfo=UTC))

    assert found == timedelta(minutes=minutes)
