"""Sessions of FIT files of our own making, with the traits of real ones; and of damaged ones."""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.imported_run import Doubt, FoundRun, doubted
from calfcoach.core.runs import RunSource
from calfcoach.interchange.fit_message import (
    ENUM,
    UINT16,
    UINT32,
    Field,
    crc,
    fit_file,
    message,
    seconds,
)
from calfcoach.interchange.run_import.fit_sessions import FitError, crc16, fit_runs

START = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
NOW = datetime(2026, 11, 23, tzinfo=UTC)
FILE_ID, SESSION, RECORD = 0, 18, 20
MUTATIONS = 300


def file_id(kind: int = 4) -> bytes:
    return message(FILE_ID, [(0, ENUM, kind)])


def session(
    *,
    sport: int = 1,
    start: int | None = None,
    distance_cm: int | None = 1_000_200,
    timer_ms: int | None = 3_120_000,
    elapsed_ms: int | None = 3_300_000,
) -> bytes:
    fields: list[Field] = [
        (2, UINT32, seconds(START) if start is None else start),
        (5, ENUM, sport),
    ]
    for number, value in ((7, elapsed_ms), (8, timer_ms), (9, distance_cm)):
        if value is not None:
            fields.append((number, UINT32, value))
    return message(SESSION, fields)


def record(at: int, distance_cm: int) -> bytes:
    return message(RECORD, [(253, UINT32, seconds(START) + at), (5, UINT32, distance_cm)])


def activity(*messages: bytes) -> bytes:
    return fit_file([file_id(), *messages])


def one(data: bytes) -> FoundRun:
    (found,) = fit_runs(data)
    return found


def test_a_run_is_read_with_its_time_in_motion() -> None:
    found = one(activity(session()))
    elapsed = found.other_ms
    assert found == FoundRun(START, "running", 100_020, 3_120_000, RunSource.FIT, other_ms=elapsed)
    assert elapsed is not None
    assert elapsed > 3_120_000
    assert found.counts


@pytest.mark.parametrize(("sport", "name"), [(2, "cycling"), (5, "swimming"), (11, "walking")])
def test_other_sports_never_count(sport: int, name: str) -> None:
    found = one(activity(session(sport=sport)))
    assert (found.sport, found.doubts, found.is_refused) == (name, (Doubt.NOT_RUNNING,), True)


def test_of_a_multisport_file_the_running_parts_count() -> None:
    data = activity(session(sport=5), session(sport=3), session(distance_cm=500_000))
    assert [one.counts for one in fit_runs(data)] == [False, False, True]


def test_chained_files_are_all_read() -> None:
    data = activity(session(distance_cm=100_000)) + activity(session(distance_cm=200_000))
    assert [one.distance_dm for one in fit_runs(data)] == [10_000, 20_000]


@pytest.mark.parametrize("kind", [5, 6, 15, 32])
def test_files_that_hold_no_activity_are_told(kind: int) -> None:
    found = one(fit_file([file_id(kind)]))
    assert (found.doubts, found.is_refused) == ((Doubt.NO_ACTIVITY,), True)


def test_seconds_since_power_on_are_no_date() -> None:
    found = doubted(one(activity(session(start=5_000))), NOW)
    assert found.start is None
    assert Doubt.NO_START in found.doubts


def test_a_missing_distance_is_the_last_records_and_told_as_at_least() -> None:
    data = activity(record(0, 0), record(600, 150_000), session(distance_cm=None))
    found = one(data)
    assert (found.distance_dm, found.doubts) == (15_000, (Doubt.AT_LEAST,))
    assert Doubt.NO_DISTANCE in doubted(one(activity(session(distance_cm=None))), NOW).doubts


def test_a_file_that_was_cut_off_gives_what_its_records_say() -> None:
    data = activity(*(record(at, at * 300) for at in range(0, 600, 10)), session())
    found = one(data[: len(data) - 60])
    assert found.start == START
    assert found.distance_dm is not None
    assert 15_000 < found.distance_dm <= 17_700
    assert set(found.doubts) >= {Doubt.AT_LEAST, Doubt.SPORT_UNKNOWN}
    assert not found.counts


@pytest.mark.parametrize(
    ("timer_ms", "elapsed_ms", "wanted"),
    [(None, 3_300_000, 3_300_000), (3_120_000, None, 3_120_000), (9_999_999, 3_300_000, 3_300_000)],
)
def test_time_in_motion_is_never_longer_than_the_whole(
    timer_ms: int | None, elapsed_ms: int | None, wanted: int
) -> None:
    found = one(activity(session(timer_ms=timer_ms, elapsed_ms=elapsed_ms)))
    assert found.duration_ms == wanted


def test_a_wrong_checksum_is_told_and_counts() -> None:
    data = bytearray(activity(session()))
    data[-1] ^= 0xFF
    found = one(bytes(data))
    assert found.doubts == (Doubt.WRONG_CHECKSUM,)
    assert found.counts


def test_big_endian_messages_are_read() -> None:
    definition = struct.pack(">BBBHB", 0x40, 0, 1, SESSION, 3)
    definition += bytes((2, 4, 0x86, 5, 1, 0, 9, 4, 0x86))
    content = b"\0" + struct.pack(">IBI", seconds(START), 1, 500_000)
    assert one(fit_file([file_id(), definition + content])).distance_dm == 50_000


def test_fields_of_others_and_unknown_messages_are_passed_over() -> None:
    other = message(99, [(1, UINT16, 5), (2, None, "text")])
    developer = struct.pack("<BBBHB", 0x60, 0, 0, RECORD, 1) + bytes((253, 4, 0x86, 1, 0, 3, 0))
    developer += b"\0" + struct.pack("<I", seconds(START)) + b"abc"
    assert one(activity(other, developer, session())).counts


@pytest.mark.parametrize(
    "data", [b"", b"GPX", b"x" * 100, b"\x0e\x10\0\0\0\0\0\0.FIX" + b"\0" * 20]
)
def test_what_is_no_fit_file_is_refused(data: bytes) -> None:
    with pytest.raises(FitError):
        fit_runs(data)


@given(data=st.binary(max_size=400))
def test_both_checksums_are_one(data: bytes) -> None:
    assert crc16(data) == crc(data)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Flip bits, cut, double or drop a piece."""
    found = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        if not found:
            break
        at = chance.randrange(len(found))
        how = chance.randrange(4)
        if how == 0:
            found[at] ^= 1 << chance.randrange(8)
        elif how == 1:
            del found[at:]
        elif how == 2:
            found[at:at] = found[at : at + chance.randrange(40)]
        else:
            del found[at : at + chance.randrange(40)]
    return bytes(found)


def mutate(times: int) -> None:
    chance = random.Random(6)
    whole: Sequence[bytes] = (
        activity(session()),
        activity(*(record(at, at * 300) for at in range(0, 300, 10)), session()),
        activity(session(sport=5)) + activity(session()),
    )
    for number in range(times):
        data = mutated(whole[number % len(whole)], chance)
        try:
            found = fit_runs(data)
        except FitError:
            continue
        for run in found:
            doubted(run, NOW)


def test_damaged_files_never_crash() -> None:
    mutate(MUTATIONS)


@pytest.mark.long
def test_many_damaged_files_never_crash() -> None:
    mutate(MUTATIONS * 10)


@pytest.mark.parametrize(
    ("distance_dm", "duration_ms", "start", "doubt"),
    [
        (100_000, 1_000_000, START, Doubt.TOO_FAST),
        (65_000, 1_000_000, START, None),
        (1_000_001, 36_000_000, START, Doubt.TOO_FAR),
        (100_000, 86_400_001, START, Doubt.TOO_LONG),
        (1_999, 60_000, START, Doubt.TINY),
        (0, 60_000, START, Doubt.NO_DISTANCE),
        (50_000, 1_800_000, datetime(1999, 12, 31, tzinfo=UTC), Doubt.BEFORE_2000),
        (50_000, 1_800_000, datetime(2026, 11, 25, tzinfo=UTC), Doubt.TO_COME),
    ],
)
def test_odd_values_are_asked_about(
    distance_dm: int, duration_ms: int, start: datetime, doubt: Doubt | None
) -> None:
    run = FoundRun(start, "running", distance_dm, duration_ms, RunSource.FIT)
    found = doubted(run, NOW)
    assert found.doubts == (() if doubt is None else (doubt,))
    assert doubted(found, NOW) == found
