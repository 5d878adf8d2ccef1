"""Tables of other programs: their languages, doubled columns, mixed marks, and hostile ones."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.imported_run import Doubt, FoundRun, doubted
from calfcoach.core.run_columns import LengthUnit, RunColumns, columns_of
from calfcoach.core.runs import RunSource
from calfcoach.core.units import Unit
from calfcoach.interchange.run_import.csv_table import FIELD_LETTERS, ROWS, CsvError, read_table
from calfcoach.interchange.run_import.csv_values import (
    is_day_first,
    milliseconds,
    numbers,
    wall_time,
)
from calfcoach.interchange.run_import.garmin_csv import garmin_runs, is_garmin
from calfcoach.interchange.run_import.mapped_csv import guessed, mapped_runs
from calfcoach.interchange.run_import.strava_csv import is_strava, strava_runs
from tests.interchange.run_import.csv_files import (
    GARMIN_HEADS,
    GARMIN_SPORTS,
    STRAVA_HEADS,
    garmin,
    garmin_row,
    strava,
)
from tests.interchange.run_import.test_fit_sessions import MUTATIONS, NOW, mutated

START = datetime(2026, 11, 22, 9, 30, 5, tzinfo=UTC)
WALL = START.replace(tzinfo=None)


def from_strava(data: bytes) -> list[FoundRun]:
    table = read_table(data)
    assert is_strava(table)
    return strava_runs(table)


def from_garmin(data: bytes) -> list[FoundRun]:
    table = read_table(data)
    assert is_garmin(table)
    assert not is_strava(table)
    return garmin_runs(table)[0]


@pytest.mark.parametrize("language", STRAVA_HEADS)
def test_strava_is_read_in_its_languages(language: str) -> None:
    (run,) = from_strava(strava(language))
    assert (run.start, run.sport, run.doubts) == (START, "running", ())
    assert (run.distance_dm, run.duration_ms, run.other_ms) == (48_261, 1_500_500, 1_480_000)
    assert run.source is RunSource.CSV


def test_the_second_distance_is_exact_and_the_first_is_cut() -> None:
    no_second = '8,"Nov 23, 2026, 9:30:05 PM",A,Run,1500,30.06,,,,'
    runs = from_strava(strava("en", no_second))
    assert [run.distance_dm for run in runs] == [48_261, 300_600]
    assert runs[1].start == datetime(2026, 11, 23, 21, 30, 5, tzinfo=UTC)


def test_a_file_with_one_distance_can_have_it_in_either_unit() -> None:
    head = "Activity ID,Activity Date,Activity Type,Elapsed Time,Distance\n"
    row = '7,"Nov 22, 2026, 9:30:05 AM",Run,1500,{}\n'
    assert from_strava((head + row.format("4.82")).encode())[0].distance_dm == 48_200
    assert from_strava((head + row.format("4826.1")).encode())[0].distance_dm == 48_261


def test_before_2019_names_were_short_and_distances_in_meters() -> None:
    data = (
        b"id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
        b"7,2018-09-12 15:02:23,A,Run,,1500,4826.1,false,,activities/7.gpx\n"
        b"8,2018-09-13 15:02:23,A,Ride,,1500,9826.1,false,,\n"
    )
    run, ride = from_strava(data)
    assert (run.start, run.distance_dm) == (datetime(2018, 9, 12, 15, 2, 23, tzinfo=UTC), 48_261)
    assert ride.doubts == (Doubt.NOT_RUNNING,)


@pytest.mark.parametrize(
    ("sport", "doubts"),
    [
        ("Trail Run", ()),
        ("Virtual Run", ()),
        ("Treadmill", (Doubt.SPORT_UNKNOWN,)),
        ("", (Doubt.SPORT_UNKNOWN,)),
        ("Ride", (Doubt.NOT_RUNNING,)),
        ("Walk", (Doubt.NOT_RUNNING,)),
    ],
)
def test_what_counts_in_strava(sport: str, doubts: tuple[Doubt, ...]) -> None:
    row = f'8,"Nov 23, 2026, 9:30:05 PM",A,{sport},1500,30.06,,1500.0,1500.0,30067.1'
    assert from_strava(strava("en", row))[1].doubts == doubts


def test_a_row_that_breaks_off_is_a_run_without_what_is_missing() -> None:
    found = doubted(from_strava(strava("en", '9,"Nov 23, 2026, 9:30:05 PM",A,Run'))[1], NOW)
    assert found.doubts == (Doubt.NO_DISTANCE,)
    assert doubted(
        from_strava(strava("en", "9,someday,A,Run,600,1,,600,600,1000"))[1], NOW
    ).doubts == (Doubt.NO_START,)


@pytest.mark.parametrize("language", GARMIN_HEADS)
def test_garmin_is_read_in_its_languages(language: str) -> None:
    (run,) = from_garmin(garmin(language, garmin_row(GARMIN_SPORTS[language])))
    assert (run.start, run.wall, run.sport) == (None, WALL, "running")
    assert (run.distance_dm, run.duration_ms, run.doubts) == (50_000, 1_800_000, ())


@pytest.mark.parametrize(
    ("distance", "time", "pace", "dm"),
    [
        ("2,81", "00:16:52", "6:00", 28_100),
        ("2.81", "00:16:52", "6:00", 28_100),
        ("2,81", "00:16:52", "--", 28_100),
        ("1,006", "00:06:02", "6:00", 10_060),  # a track: kilometers and meters look alike
        ("6,060", "00:36:22", "6:00", 60_600),
        ("1,006.5", "00:06:02", "6:00", 10_065),
        ("21.10", "02:06:36.4", "6:00", 211_000),
        ("--", "00:30:00", "--", None),
    ],
)
def test_pace_and_time_settle_what_a_number_means(
    distance: str, time: str, pace: str, dm: int | None
) -> None:
    (run,) = from_garmin(garmin("de", garmin_row("Laufen", distance, time, "165", pace)))
    assert run.distance_dm == dm


def test_the_unit_is_guessed_from_steps_and_can_be_told() -> None:
    miles = garmin("en", garmin_row(distance="3.11", pace="9:39", time="00:30:00"))
    runs, unit = garmin_runs(read_table(miles))
    assert unit is Unit.MILE
    assert runs[0].distance_dm == pytest.approx(50_051, abs=1)
    runs, unit = garmin_runs(read_table(miles), Unit.KM)
    assert (runs[0].distance_dm, unit) == (31_100, Unit.KM)
    in_centimeters = garmin("en", garmin_row(stride="101.07"))
    assert garmin_runs(read_table(in_centimeters))[1] is Unit.KM
    nothing = garmin("en", garmin_row(cadence="--", stride="--"))
    assert garmin_runs(read_table(nothing))[1] is Unit.KM


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("4826.09", ["4826.09"]),
        ("9,44", ["9.44"]),
        ("1,006", ["1.006", "1006"]),
        ("1.234.567", ["1234567"]),
        ("1,234.5", ["1234.5"]),
        ("1.234,5", ["1234.5"]),
        ("1 234,5", ["1234.5"]),
        ("7", ["7"]),
        (".5", ["0.5"]),
        ("--", []),
        ("", []),
        ("-3", []),
        ("1e9", []),
        ("٣", []),
        ("1.2,3.4", []),
    ],
)
def test_numbers_of_many_countries(text: str, found: list[str]) -> None:
    assert numbers(text) == [Decimal(one) for one in found]


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("00:38:13", 2_293_000),
        ("00:02:37.3", 157_300),
        ("38:13", 2_293_000),
        ("1428.0", 1_428_000),
        ("--", None),
    ],
)
def test_durations(text: str, ms: int | None) -> None:
    assert milliseconds(text) == ms


@pytest.mark.parametrize(
    "text",
    [
        "Nov 22, 2026, 9:30:05 AM",
        "Nov 22, 2026, 9:30:05\N{NARROW NO-BREAK SPACE}AM",
        "22 Nov 2026, 09:30:05",
        "22.11.2026, 09:30:05",
        "2026-11-22 09:30:05",
        "11/22/2026 9:30:05 a. m.",
        "22/11/26 09:30:05",
        "dim., 22 novembre 2026 9:30:05",
        "mar., 22 novembre 2026 9:30:05",
        "22 de novembro de 2026, 09:30:05",
        "2026/11/22 09:30:05",
    ],
)
def test_dates_of_many_countries(text: str) -> None:
    assert wall_time(text) == WALL


@pytest.mark.parametrize("text", ["", "someday", "31.31.2026", "1:2", "0/0/0", "9" * 60])
def test_what_is_no_date(text: str) -> None:
    assert wall_time(text) is None


def test_a_column_settles_which_comes_first() -> None:
    assert is_day_first(["3/4/2026", "22/4/2026"]) is True
    assert is_day_first(["3/4/2026", "4/22/2026 7:00"]) is False
    assert is_day_first(["3/4/2026"]) is None
    assert wall_time("3/4/2026", day_first=True) == datetime(2026, 4, 3)  # noqa: DTZ001
    assert wall_time("3/4/2026", day_first=False) == datetime(2026, 3, 4)  # noqa: DTZ001


OTHER = (
    "start_date_local;type;distance;moving_time\n"
    "2026-11-22T09:30:05;Run;4826.1;1480\n"
    "2026-11-23T09:30:05;Ride;20000;3600\n"
    "2026-11-24T09:30:05Z;Run;6100;--\n"
)


def test_a_person_tells_columns_of_other_files() -> None:
    table = read_table(OTHER.encode())
    assert not is_strava(table)
    assert not is_garmin(table)
    told = guessed(table)
    assert (told.date, told.distance, told.duration) == (
        "start_date_local",
        "distance",
        "moving_time",
    )
    assert (told.unit, told.sport, told.is_usable) == (LengthUnit.M, "type", True)
    run, ride, later = mapped_runs(table, told)
    assert (run.wall, run.distance_dm, run.duration_ms) == (WALL, 48_261, 1_480_000)
    assert ride.doubts == (Doubt.NOT_RUNNING,)
    assert (later.start, later.duration_ms) == (datetime(2026, 11, 24, 9, 30, 5, tzinfo=UTC), None)
    assert columns_of(told.record()) == told


def test_told_units_are_taken() -> None:
    table = read_table(b"when,miles,minutes\n22.11.2026,3.1,31.5\n")
    told = RunColumns(table.header, "when", "miles", LengthUnit.MI, "minutes", is_in_minutes=True)
    (run,) = mapped_runs(table, told)
    assert (run.wall, run.distance_dm) == (WALL.replace(hour=0, minute=0, second=0), 49_890)
    assert (run.duration_ms, run.sport) == (1_890_000, "running")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    data = strava("de").decode().encode(encoding)
    assert from_strava(data)[0].distance_dm == 48_261


def test_a_line_for_spreadsheets_tells_the_separator() -> None:
    data = b"sep=;\r\n" + strava("en").replace(b",", b";").replace(
        b"Nov 22; 2026;", b"Nov 22, 2026,"
    )
    assert from_strava(data)[0].start == START


@pytest.mark.parametrize(
    "data",
    [
        b"one column\n1\n",
        b"a,b\x00c\n1,2\n",
        b"\xff\xfe\x00\xd8\x00",
        b",\n,\n",
        b"a,b\n1," + b"x" * (FIELD_LETTERS + 1),
        (b"c," * 1_001) + b"\n1\n",
        b"a,b\n" + b"1,2\n" * (ROWS + 1),
    ],
    ids=["one", "nul", "utf16", "empty", "field", "columns", "rows"],
)
def test_what_is_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(CsvError):
        read_table(data)


def test_a_field_of_nearly_four_megabytes_is_read() -> None:
    row = f'8,"Nov 23, 2026, 9:30:05 PM","{"x" * (FIELD_LETTERS - 10)}",Run,1500,3.06,,,,'
    assert len(from_strava(strava("en", row))) == 2


@given(st.text(max_size=40))
def test_any_text_is_read_as_something(text: str) -> None:
    assert all(value >= 0 for value in numbers(text))
    lasted = milliseconds(text)
    assert lasted is None or lasted >= 0
    wall_time(text)
    is_day_first([text])


def mutate(times: int) -> None:
    chance = random.Random(7)
    whole = [strava(one) for one in STRAVA_HEADS]
    whole += [garmin(one, garmin_row(GARMIN_SPORTS[one]), garmin_row()) for one in GARMIN_HEADS]
    whole.append(OTHER.encode())
    read = 0
    for number in range(times):
        try:
            table = read_table(mutated(whole[number % len(whole)], chance))
        except CsvError:
            continue
        runs = strava_runs(table) if is_strava(table) else []
        runs += garmin_runs(table)[0] if is_garmin(table) else []
        runs += mapped_runs(table, guessed(table))
        read += bool([doubted(run, NOW) for run in runs])
    assert read > times // 4


def test_damaged_files_never_crash() -> None:
    mutate(2 * MUTATIONS)


@pytest.mark.long
def test_many_damaged_files_never_crash() -> None:
    mutate(20 * MUTATIONS)
