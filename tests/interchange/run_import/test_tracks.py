"""GPX and TCX files of our own making, with the traits of real ones; and hostile ones."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from calfcoach.core.imported_run import Doubt, FoundRun, doubted
from calfcoach.core.runs import RunSource
from calfcoach.interchange.run_import.gpx_tracks import gpx_runs
from calfcoach.interchange.run_import.tcx_laps import tcx_runs
from calfcoach.interchange.run_import.xml_reading import DEPTH, XmlError
from tests.interchange.run_import.test_fit_sessions import MUTATIONS, NOW, mutated

START = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
Read = Callable[[Iterator[bytes]], list[FoundRun]]


def pieces(text: str | bytes, size: int = 700) -> Iterator[bytes]:
    data = text.encode() if isinstance(text, str) else text
    for at in range(0, len(data), size):
        yield data[at : at + size]


def point(number: int, at: str | None) -> str:
    time = f"<time>{at}</time>" if at else ""
    return f'<trkpt lat="52.{number:04d}" lon="13.4"><ele>3</ele>{time}</trkpt>'


def gpx(kind: str | None = "running", *, timed: bool = True, head: str = "") -> str:
    named = "" if kind is None else f"<type>{kind}</type>"
    points = "".join(
        point(number, f"2026-11-22T09:{30 + number}:00Z" if timed else None) for number in range(20)
    )
    return (
        f'{head}<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1">'
        f"<trk>{named}<trkseg>{points}</trkseg></trk></gpx>"
    )


def tcx(sport: str = "Running", laps: str = "", head: str = "") -> str:
    laps = laps or lap("2026-11-22T09:30:00Z", "600.5", "2000.25") + lap("x", "400", "1000")
    return (
        f'{head}<?xml version="1.0"?><TrainingCenterDatabase><Activities>'
        f'<Activity Sport="{sport}"><Id>2026-11-22T09:30:00Z</Id>{laps}</Activity>'
        "</Activities></TrainingCenterDatabase>"
    )


def lap(start: str, seconds: str, meters: str, track: str = "3000") -> str:
    return (
        f'<Lap StartTime="{start}"><TotalTimeSeconds>{seconds}</TotalTimeSeconds>'
        f"<DistanceMeters>{meters}</DistanceMeters><Track><Trackpoint>"
        f"<DistanceMeters>{track}</DistanceMeters></Trackpoint></Track></Lap>"
    )


def one(read: Read, text: str | bytes) -> FoundRun:
    (found,) = read(pieces(text))
    return found


def test_a_track_is_measured_over_ground_and_estimated() -> None:
    found = one(gpx_runs, gpx())
    assert (found.start, found.sport, found.duration_ms) == (START, "running", 19 * 60_000)
    assert found.distance_dm == pytest.approx(2_113, abs=2)  # 19 times 0.0001 degrees of latitude
    assert (found.is_estimated, found.doubts, found.source) == (True, (), RunSource.GPX)


@pytest.mark.parametrize(
    ("kind", "doubts"),
    [
        ("9", ()),
        ("Running", ()),
        ("1", (Doubt.NOT_RUNNING,)),
        ("cycling", (Doubt.NOT_RUNNING,)),
        ("unknown", (Doubt.SPORT_UNKNOWN,)),
        (None, (Doubt.SPORT_UNKNOWN,)),
    ],
)
def test_a_track_without_a_type_is_asked_about(kind: str | None, doubts: tuple[Doubt, ...]) -> None:
    assert one(gpx_runs, gpx(kind)).doubts == doubts


def test_a_planned_route_has_no_times_and_never_counts() -> None:
    found = one(gpx_runs, gpx(timed=False))
    assert Doubt.NO_TIMES in found.doubts
    assert found.is_refused


def test_a_jump_between_segments_is_no_way() -> None:
    text = gpx().replace("</trkseg>", f"</trkseg><trkseg>{point(9_000, None)}</trkseg>")
    assert one(gpx_runs, text).distance_dm == one(gpx_runs, gpx()).distance_dm


def test_points_that_lie_nowhere_are_passed_over() -> None:
    text = gpx().replace('lat="52.0005"', 'lat="inf"').replace('lat="52.0007"', 'lat="952"')
    assert one(gpx_runs, text).distance_dm == one(gpx_runs, gpx()).distance_dm


def test_undeclared_prefixes_and_blanks_before_the_file_are_read() -> None:
    text = gpx(head=" " * 10).replace("<ele>3</ele>", "<gpxdata:hr>150</gpxdata:hr>")
    assert one(gpx_runs, text).doubts == ()
    assert one(tcx_runs, tcx(head="\n" + " " * 10)).doubts == ()


def test_local_times_are_brought_to_utc() -> None:
    text = gpx().replace("T09:30:00Z", "T11:30:00.500+02:00")
    assert one(gpx_runs, text).start == START.replace(microsecond=500_000)


def test_laps_are_added_and_points_left_alone() -> None:
    found = one(tcx_runs, tcx())
    assert (found.distance_dm, found.duration_ms, found.start) == (30_002, 1_000_500, START)
    assert (found.doubts, found.is_estimated) == ((), False)


def test_laps_are_taken_where_the_track_differs_and_it_is_told() -> None:
    found = one(tcx_runs, tcx(laps=lap("2026-11-22T09:30:00Z", "600", "2000", "2919")))
    assert (found.distance_dm, found.doubts) == (20_000, (Doubt.LAPS_DIFFER,))
    assert found.counts


def test_a_treadmill_has_laps_and_no_points() -> None:
    text = tcx(laps="<Lap StartTime='2026-11-22T09:30:00Z'><TotalTimeSeconds>1800"
               "</TotalTimeSeconds><DistanceMeters>5729</DistanceMeters></Lap>")  # fmt: skip
    assert one(tcx_runs, text).distance_dm == 57_290


def test_three_activities_are_three() -> None:
    text = tcx().replace("</Activities>", '<Activity Sport="Biking"></Activity></Activities>')
    first, second = tcx_runs(pieces(text))
    assert (first.doubts, second.doubts) == ((), (Doubt.NOT_RUNNING,))


@pytest.mark.parametrize("value", ["", "x", "NaN", "-5", "1e400", "Infinity"])
def test_numbers_that_are_none_add_nothing(value: str) -> None:
    found = one(tcx_runs, tcx(laps=lap("2026-11-22T09:30:00Z", "60", value)))
    assert found.distance_dm is None
    assert Doubt.NO_DISTANCE in doubted(found, NOW).doubts


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'


@pytest.mark.parametrize("read", [gpx_runs, tcx_runs])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "no xml",
        "<html></html>",
        f'<?xml version="1.0"?>{BOMB}<gpx>&b;</gpx>',
        '<!DOCTYPE gpx SYSTEM "file:///etc/passwd"><gpx/>',
        "<gpx><trk>",
        "<gpx>" + "<a>" * 200_000,
        "<TrainingCenterDatabase>" + "<a>" * (DEPTH + 1),
        "\xff\xfe",
    ],
)
def test_hostile_files_are_refused(read: Read, text: str) -> None:
    with pytest.raises(XmlError):
        read(pieces(text, 65_536))


def test_a_field_of_four_megabytes_is_cut() -> None:
    text = gpx().replace("<trkseg>", f"<desc>{'x' * 4_000_000}</desc><trkseg>")
    assert one(gpx_runs, text).counts


def mutate(times: int) -> None:
    chance = random.Random(7)
    for number in range(times):
        read, text = ((gpx_runs, gpx()), (tcx_runs, tcx()))[number % 2]
        try:
            found = read(pieces(mutated(text.encode(), chance)))
        except XmlError:
            continue
        for run in found:
            doubted(run, NOW)


def test_damaged_files_never_crash() -> None:
    mutate(2 * MUTATIONS)


@pytest.mark.long
def test_many_damaged_files_never_crash() -> None:
    mutate(20 * MUTATIONS)
