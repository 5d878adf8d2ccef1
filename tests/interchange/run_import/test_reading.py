"""Files by what they hold, whatever their names say: plain, gzipped, zipped, and hostile ones."""

from __future__ import annotations

import gzip
import io
import random
import zipfile
import zlib
from pathlib import Path

import pytest

from calfcoach.core.run_columns import RunColumns
from calfcoach.core.runs import RunSource
from calfcoach.core.units import Unit
from calfcoach.interchange.run_import.parts import (
    MOST_BYTES,
    Part,
    PartError,
    bounded,
    parts_of,
    unzipped,
)
from calfcoach.interchange.run_import.reading import (
    ReadError,
    ReadPart,
    UnknownColumnsError,
    read_part,
)
from tests.interchange.run_import.csv_files import garmin, garmin_row, strava
from tests.interchange.run_import.test_csv_files import OTHER
from tests.interchange.run_import.test_fit_sessions import MUTATIONS, activity, mutated, session
from tests.interchange.run_import.test_health_export import export, old
from tests.interchange.run_import.test_tracks import gpx, pieces, tcx

KINDS = {
    "fit": (activity(session()), RunSource.FIT),
    "gpx": (gpx().encode(), RunSource.GPX),
    "tcx": (tcx(head="          ").encode(), RunSource.TCX),
    "strava": (strava(), RunSource.CSV),
    "garmin": (garmin("de", garmin_row("Laufen")), RunSource.CSV),
    "health": (export(old()).encode(), RunSource.HEALTH),
}


def part(data: bytes, name: str = "some.file") -> Part:
    return Part(name, lambda: pieces(data, 4_096))


def zipped(folder: Path, **members: bytes) -> Path:
    return zipped_as(folder, {name.replace("__", "/"): data for name, data in members.items()})


def zipped_as(folder: Path, members: dict[str, bytes]) -> Path:
    path = folder / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("is_gzipped", [False, True])
def test_each_kind_is_known_by_its_contents(kind: str, *, is_gzipped: bool) -> None:
    data, source = KINDS[kind]
    found = read_part(part(gzip.compress(data) if is_gzipped else data))
    assert [run.source for run in found.runs] == [source]
    assert found.unit is (Unit.KM if kind == "garmin" else None)


def test_a_table_that_nobody_knows_asks_for_its_columns() -> None:
    with pytest.raises(UnknownColumnsError) as caught:
        read_part(part(OTHER.encode()))
    assert caught.value.guess.date == "start_date_local"
    assert caught.value.rows[0] == ["2026-11-22T09:30:05", "Run", "4826.1", "1480"]
    told: RunColumns = caught.value.guess
    assert len(read_part(part(OTHER.encode()), [told]).runs) == 3


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"<svg xmlns='x'/>", "no file of runs"),
        (b"<?xml version='1.0'?><!-- ", "no file of runs"),
        (b"hello", "no table"),
        (b"\x89PNG\r\n\x1a\n\0\0", "no t"),
        (gzip.compress(gpx().encode())[:200], "cut off"),
        (b"\x1f\x8b\x08\x00" + b"x" * 50, "damaged"),
    ],
)
def test_other_files_are_refused_with_a_reason(data: bytes, why: str) -> None:
    with pytest.raises(ReadError, match=why):
        read_part(part(data))


def test_a_file_called_fit_that_is_none() -> None:
    with pytest.raises(ReadError, match="FIT"):
        read_part(part(b"hello, world" * 9, "x.FIT.gz"))


def test_of_stravas_zip_only_activities_are_read(tmp_path: Path) -> None:
    path = zipped(
        tmp_path,
        **{
            "activities.csv": strava(),
            "activities__1.fit.gz": gzip.compress(activity(session())),
            "activities__2.gpx": gpx().encode(),
            "profile.csv": b"private,things\n1,2\n",
            "logins.csv": b"private,things\n1,2\n",
            "routes__1.gpx": gpx(timed=False).encode(),
        },
    )
    parts = list(parts_of(path))
    assert [one.name for one in parts] == [
        "export.zip: activities.csv",
        "export.zip: activities/1.fit.gz",
        "export.zip: activities/2.gpx",
    ]


def test_of_apples_zip_only_the_export_is_read(tmp_path: Path) -> None:
    path = zipped(
        tmp_path,
        **{
            "apple_health_export__Export.xml": export(old()).encode(),
            "apple_health_export__export_cda.xml": b"<x/>",
            "apple_health_export__workout-routes__r.gpx": gpx().encode(),
        },
    )
    assert [(one.name, len(read_part(one).runs)) for one in parts_of(path)] == [
        ("export.zip: apple_health_export/Export.xml", 1)
    ]


def test_parts_are_read_while_the_zip_is_open(tmp_path: Path) -> None:
    path = zipped(tmp_path, **{"a.gpx": gpx().encode(), "b.tcx": tcx().encode(), "c.txt": b"x"})
    assert [len(read_part(one).runs) for one in parts_of(path)] == [1, 1]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../a.gpx", "outside"),
        ("/etc/a.gpx", "outside"),
        ("x\\..\\..\\a.gpx", "outside"),
        ("C:/a.gpx", "outside"),
        ("a.txt", "no file of runs"),
    ],
)
def test_zips_that_are_not_fit_are_refused(tmp_path: Path, name: str, why: str) -> None:
    with pytest.raises(PartError, match=why):
        list(parts_of(zipped_as(tmp_path, {name: gpx().encode()})))


def test_two_members_of_one_name_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "twice.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.gpx", gpx())
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("a.gpx", gpx())
    with pytest.raises(PartError, match="two files of one name"):
        list(parts_of(path))


@pytest.mark.parametrize("cut", [40, 200])
def test_a_damaged_zip_is_refused(tmp_path: Path, cut: int) -> None:
    path = zipped(tmp_path, **{"a.gpx": gpx().encode()})
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(PartError, match="damaged"):
        list(parts_of(path))


@pytest.mark.parametrize("make", ["folder", "missing"])
def test_what_is_no_file_is_refused(tmp_path: Path, make: str) -> None:
    path = tmp_path / "x.gpx"
    if make == "folder":
        path.mkdir()
    with pytest.raises(PartError, match=r"folder|No such file"):
        list(parts_of(path))


def test_a_bomb_is_refused_before_it_bursts() -> None:
    squeezer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(squeezer.compress(bytes(1 << 20)) for _ in range(512)) + squeezer.flush()
    assert len(bomb) < 1 << 20
    most = max(len(piece) for piece in bounded(unzipped(iter([bomb])), 1 << 40))
    assert most <= 1 << 18
    with pytest.raises(PartError, match="100 MiB"):
        list(bounded(unzipped(iter([bomb])), MOST_BYTES))


def test_gzips_one_after_the_other_are_one_file() -> None:
    data = gpx().encode()
    both = gzip.compress(data[:100]) + gzip.compress(data[100:]) + b"\0" * 9
    assert b"".join(unzipped(pieces(both, 50))) == data


def _some(data: bytes, chance: random.Random, folder: Path) -> ReadPart | None:
    path = folder / "some.zip"
    path.write_bytes(mutated(data, chance))
    found = None
    try:
        for one in parts_of(path):
            found = read_part(one)
    except (PartError, ReadError):
        return None
    return found


def mutate(times: int, folder: Path) -> None:
    chance = random.Random(9)
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, (data, _) in KINDS.items():
            archive.writestr(f"{name}.csv", data)
    plain = [data for data, _ in KINDS.values()]
    every = [whole.getvalue(), *(gzip.compress(data) for data in plain), *plain]
    read = sum(
        _some(every[number % len(every)], chance, folder) is not None for number in range(times)
    )
    assert 0 < read < times


def test_damaged_packed_files_never_crash(tmp_path: Path) -> None:
    mutate(MUTATIONS, tmp_path)


@pytest.mark.long
def test_many_damaged_packed_files_never_crash(tmp_path: Path) -> None:
    mutate(10 * MUTATIONS, tmp_path)
