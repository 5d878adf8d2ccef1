"""Apple Health exports of our own making: old and new, large, and hostile ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from calfcoach.core.imported_run import Doubt, FoundRun, doubted
from calfcoach.core.runs import RunSource
from calfcoach.interchange.run_import.health_export import WORKOUT_BYTES, health_runs
from calfcoach.interchange.run_import.xml_reading import XmlError
from tests.interchange.run_import.test_fit_sessions import MUTATIONS, NOW, mutated
from tests.interchange.run_import.test_tracks import pieces

START = datetime(2026, 11, 22, 8, 30, 5, tzinfo=UTC)
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE HealthData [\n<!-- Version: 13 -->\n'
    "<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>\n"
    "<!ATTLIST HealthData\n  locale CDATA #REQUIRED\n>\n<!ELEMENT Workout (WorkoutEvent)>\n]>\n"
    '<HealthData locale="en_DE">\n <ExportDate value="2026-11-22"/>\n'
)
RECORD = ' <Record type="HKQuantityTypeIdentifierStepCount" unit="count" value="7"/>\n'


def old(kind: str = "Running", more: str = 'totalDistance="5.1" totalDistanceUnit="km"') -> str:
    return (
        f' <Workout workoutActivityType="HKWorkoutActivityType{kind}" duration="31.5" '
        f'durationUnit="min" {more} device="&lt;x&gt; 1 > 0" '
        'startDate="2026-11-22 09:30:05 +0100" endDate="2026-11-22 10:01:35 +0100"/>\n'
    )


def new(unit: str = "km", total: str = "5.1") -> str:
    return (
        ' <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="31.5" '
        'durationUnit="min" startDate="2026-11-22 09:30:05 +0100">\n'
        '  <WorkoutEvent type="HKWorkoutEventTypePause" date="2026-11-22 09:40:05 +0100"/>\n'
        '  <WorkoutStatistics type="HKQuantityTypeIdentifierActiveEnergyBurned" sum="300" '
        'unit="kcal"/>\n'
        '  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" '
        f'sum="{total}" unit="{unit}"/>\n  <WorkoutRoute><FileReference path="/x.gpx"/>'
        "</WorkoutRoute>\n </Workout>\n"
    )


def export(*workouts: str, records: int = 3) -> str:
    return HEAD + RECORD * records + (RECORD * records).join(workouts) + RECORD + "</HealthData>\n"


def read(text: str | bytes, size: int = 700) -> list[FoundRun]:
    return health_runs(pieces(text, size))


@pytest.mark.parametrize("size", [1, 7, 64, 700, 1 << 20])
def test_old_and_new_exports_are_read_whatever_way_they_stream(size: int) -> None:
    found = read(export(old(), new(), old("Cycling")), size)
    assert [run.distance_dm for run in found] == [51_000, 51_000, 51_000]
    assert [run.doubts for run in found] == [(), (), (Doubt.NOT_RUNNING,)]
    assert {(run.start, run.duration_ms, run.source) for run in found} == {
        (START, 1_890_000, RunSource.HEALTH)
    }


@pytest.mark.parametrize(
    ("unit", "total", "dm"),
    [("mi", "3.1", 49_890), ("m", "5100", 51_000), ("km", "nan", None), ("furlong", "9", None)],
)
def test_units(unit: str, total: str, dm: int | None) -> None:
    assert read(export(new(unit, total)))[0].distance_dm == dm


def test_an_export_without_workouts() -> None:
    assert read(export())[0].doubts == (Doubt.NO_ACTIVITY,)


def test_a_large_export_is_read_as_it_streams() -> None:
    def stream() -> Iterator[bytes]:
        yield HEAD.encode()
        records = (RECORD * 3_000).encode()
        for _ in range(300):  # 67 MB
            yield records
        yield (old() + "</HealthData>").encode()

    assert len(health_runs(stream())) == 1


@pytest.mark.parametrize(
    "text",
    [
        HEAD.replace("]>", '<!ENTITY a "b">\n]>') + old() + "</HealthData>",
        HEAD.replace("]>", '<!ENTITY a SYSTEM "file:///etc/passwd">\n]>') + "</HealthData>",
        HEAD + old(),
        HEAD + old().replace("/>", ">") + "</HealthData>",
        HEAD + "<Workout " + "x" * (WORKOUT_BYTES + 1_000),
        "<a>" * 1_000_000,
        HEAD + f"<Workout a='b'>{'<a>' * 80}</Workout></HealthData>",
    ],
    ids=["entity", "file", "cut", "open", "endless", "other", "deep"],
)
def test_hostile_exports_are_refused(text: str) -> None:
    with pytest.raises(XmlError):
        read(text, 1 << 16)


def mutate(times: int) -> None:
    chance = random.Random(8)
    whole = export(old(), new(), old("Cycling")).encode()
    was_read = 0
    for _ in range(times):
        try:
            found = read(mutated(whole, chance))
        except XmlError:
            continue
        was_read += bool([doubted(run, NOW) for run in found])
    assert 0 < was_read < times


def test_damaged_files_never_crash() -> None:
    mutate(MUTATIONS)


@pytest.mark.long
def test_many_damaged_files_never_crash() -> None:
    mutate(10 * MUTATIONS)
