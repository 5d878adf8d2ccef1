"""The process that reads files of runs: bounded in time and memory, and never the window's end."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest

from calfcoach.core.clock import SystemClock
from calfcoach.services.export_writers import CancelledError
from calfcoach.services.run_reading import ReadFile, RunReader
from tests.interchange.run_import.csv_files import garmin, garmin_row, strava
from tests.interchange.run_import.test_csv_files import OTHER
from tests.interchange.run_import.test_fit_sessions import activity, session
from tests.interchange.run_import.test_tracks import gpx

ODD = """
import json, os, sys, time
job = json.loads(sys.stdin.readline())
for number, path in enumerate(job["paths"]):
    if number < job["skip"]:
        continue
    print(json.dumps({"at": os.path.basename(path), "file": number}), flush=True)
    if "sleeps" in path:
        time.sleep(60)
    if "dies" in path:
        os._exit(3)
    print(json.dumps({"runs": [], "unit": None}), flush=True)
print(json.dumps({"end": True}), flush=True)
"""
BOUND_S = 0.5


def reader() -> RunReader:
    return RunReader(SystemClock())


def test_files_are_read_in_their_order(tmp_path: Path) -> None:
    files = {
        "a.fit": activity(session()),
        "b.csv": garmin("en", garmin_row()),
        "c.csv": OTHER.encode(),
        "d.txt": b"hello",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    with zipfile.ZipFile(tmp_path / "e.zip", "w") as archive:
        archive.writestr("activities.csv", strava())
        archive.writestr("activities/1.gpx", gpx())
    told: list[tuple[str, int]] = []
    paths = [tmp_path / name for name in [*files, "e.zip", "missing.gpx"]]
    found = reader().read(paths, progress=lambda name, number: told.append((name, number)))
    assert [(one.name, len(one.runs)) for one in found] == [
        ("a.fit", 1),
        ("b.csv", 1),
        ("c.csv", 0),
        ("d.txt", 0),
        ("e.zip: activities.csv", 1),
        ("e.zip: activities/1.gpx", 1),
        ("missing.gpx", 0),
    ]
    assert [name for name, _ in told] == [one.name for one in found]
    assert found[1].unit is not None
    assert found[2].columns is not None
    assert "table" in found[3].error
    assert "No such file" in found[6].error
    assert found[1].runs[0].wall is not None


def test_none_is_none() -> None:
    assert reader().read([]) == []


def odd(*names: str) -> list[ReadFile]:
    odd_reader = RunReader(SystemClock(), [sys.executable, "-c", ODD], BOUND_S)
    return odd_reader.read([Path(name) for name in names])


@pytest.mark.parametrize(
    ("name", "why"), [("sleeps.fit", "takes longer than 0.5 s"), ("dies.fit", "failed")]
)
def test_a_file_that_ends_the_reader_is_named_and_the_others_are_read(name: str, why: str) -> None:
    found = odd("a.fit", name, "b.fit", name)
    assert [bool(one.error) for one in found] == [False, True, False, True]
    assert [one.name for one in found] == ["a.fit", name, "b.fit", name]
    assert why in found[1].error


def test_a_reader_that_cannot_start_is_told() -> None:
    broken = RunReader(SystemClock(), [sys.executable, "-c", "raise SystemExit(1)"], BOUND_S)
    (found,) = broken.read([Path("a.fit"), Path("b.fit")])
    assert (found.name, found.error) == ("a.fit", "reading it failed")


def test_it_can_be_called_off() -> None:
    looked: list[int] = []

    def is_enough() -> bool:
        looked.append(1)
        return len(looked) > 2

    sleeping = RunReader(SystemClock(), [sys.executable, "-c", ODD])
    with pytest.raises(CancelledError):
        sleeping.read([Path("sleeps.fit")], cancelled=is_enough)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone bounds the memory of a process")
def test_memory_is_bounded(tmp_path: Path) -> None:
    wide = b"Activity ID,Activity Date,Activity Type,Distance\n" + b",,,\n" * 49_999
    (tmp_path / "a.csv").write_bytes(wide.replace(b",,,", b"1,2,3,4" + b",5" * 900))
    (tmp_path / "b.fit").write_bytes(activity(session()))
    found = reader().read([tmp_path / "a.csv", tmp_path / "b.fit"])
    assert ("memory" in found[0].error or "failed" in found[0].error, len(found[1].runs)) == (
        True,
        1,
    )


def test_the_reader_is_found_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.fit").write_bytes(activity(session()))
    monkeypatch.delenv("PYTHONPATH", raising=False)
    monkeypatch.chdir(tmp_path)
    assert len(reader().read([tmp_path / "a.fit"])[0].runs) == 1
