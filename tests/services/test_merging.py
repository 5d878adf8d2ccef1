"""Logs that are handed over and taken in: nothing lost, nothing twice, every order the same."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calfcoach.core.errors import UserError
from calfcoach.core.exports import ExportKind
from calfcoach.core.record import Compared, Kind
from calfcoach.core.session_rating import SessionRating
from calfcoach.core.training_log import TimeOff
from calfcoach.interchange.log_bundle import MANIFEST, RECORDS
from calfcoach.services.merging import MergeService
from calfcoach.storage.database import SCHEMA
from calfcoach.storage.log_tables import log_tables
from calfcoach.storage.records import RecordStore
from tests.services.runner import Runner, exporting
from tests.ten_years import ten_years

Make = Callable[[str], Runner]
Entry = dict[str, object]
Change = Callable[[Entry, list[Entry]], object]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def runner(name: str) -> Runner:
        folder = tmp_path / name
        folder.mkdir()
        return Runner(folder)

    return runner


def merging(runner: Runner) -> MergeService:
    return MergeService(runner.database, runner.training.catalog, runner.changes)


def state(runner: Runner) -> set[str]:
    """Return all entries of a log, comparably."""
    return {
        json.dumps(one.document(), sort_keys=True) for one in RecordStore(runner.database).all()
    }


def tables(runner: Runner) -> dict[str, list[tuple[object, ...]]]:
    return {one.name: list(one.rows) for one in log_tables(runner.database, None, None)}


def said(found: dict[str, list[tuple[object, ...]]]) -> dict[str, set[str]]:
    """Return what tables say, in any order and without how often it was changed."""
    return {name: set(map(repr, rows)) for name, rows in found.items() if name != "editions"}


def bundle(runner: Runner, folder: Path, name: str) -> Path:
    path = folder / f"{name}.calflog"
    exporting(runner).export(ExportKind.LOG, path)
    return path


def take(runner: Runner, path: Path) -> None:
    service = merging(runner)
    service.take_in(service.look_into(path))


def live(runner: Runner, *, sessions: int = 2) -> None:
    """Do everything once that a log keeps."""
    runner.enroll()
    for _ in range(sessions):
        runner.training.check_in(1)
        runner.train(SessionRating(during=2, after=1, note="=1+1 – léger"))
        runner.pass_days(2)
    runner.training.measure(12, 14, 2)
    today = runner.training.today()
    runner.schedule.take_time_off(TimeOff(today, today))
    runner.begin()


def test_a_whole_log_comes_over_and_says_so_first(make: Make, tmp_path: Path) -> None:
    one, other = make("one"), make("other")
    live(one)
    path = bundle(one, tmp_path, "a")
    incoming = merging(other).look_into(path)
    assert incoming.count(Compared.NEW) == len(incoming.wins) > 5
    assert tables(other)["sessions"] == []
    merging(other).take_in(incoming)
    assert state(other) == state(one)
    assert other.training.view().program is not None
    assert other.training.folded().log.mornings == one.training.folded().log.mornings


def test_a_session_that_runs_is_not_handed_over(make: Make, tmp_path: Path) -> None:
    one, other = make("one"), make("other")
    live(one)
    take(other, bundle(one, tmp_path, "a"))
    assert {row[7] for row in tables(other)["sessions"]} == {"finished"}


def test_a_second_import_changes_nothing(make: Make, tmp_path: Path) -> None:
    one, other = make("one"), make("other")
    live(one)
    path = bundle(one, tmp_path, "a")
    take(other, path)
    before = tables(other)
    again = merging(other).look_into(path)
    assert again.changes_nothing
    assert again.count(Compared.SAME) == sum(again.counts.values())
    merging(other).take_in(again)
    assert tables(other) == before


def test_what_was_changed_later_wins_in_both_directions(make: Make, tmp_path: Path) -> None:
    one, other = make("one"), make("other")
    live(one)
    take(other, bundle(one, tmp_path, "a"))
    session = other.training.folded().trainings[0].session_id
    other.training.rate(session, SessionRating(during=4, after=3, note="changed"))
    path = bundle(other, tmp_path, "b")
    incoming = merging(one).look_into(path)
    assert incoming.counts[Kind.SESSION, Compared.CHANGED] == 1
    assert incoming.count(Compared.CONFLICT) == 0
    old = bundle(one, tmp_path, "c")
    merging(one).take_in(incoming)
    rating = one.training.folded().trainings[0].rating
    assert rating is not None
    assert rating.note == "changed"
    late = merging(other).look_into(old)
    assert late.counts[Kind.SESSION, Compared.OLDER] == 1
    merging(other).take_in(late)
    assert state(one) == state(other)


def test_both_changed_is_a_conflict_that_ends_alike(make: Make, tmp_path: Path) -> None:
    one, other = make("one"), make("other")
    live(one)
    take(other, bundle(one, tmp_path, "a"))
    session = one.training.folded().trainings[0].session_id
    for runner, note in ((one, "here"), (other, "there")):
        runner.sessions.record_session_rating(session, SessionRating(2, 2, note=note))
    first, second = bundle(one, tmp_path, "b"), bundle(other, tmp_path, "c")
    incoming = merging(one).look_into(second)
    assert incoming.counts[Kind.SESSION, Compared.CONFLICT] == 1
    merging(one).take_in(incoming)
    take(other, first)
    notes = [one.training.training(session), other.training.training(session)]
    assert [found.rating.note for found in notes if found and found.rating] in (
        ["here", "here"],
        ["there", "there"],
    )


def test_absence_deletes_nothing_but_a_deletion_travels(make: Make, tmp_path: Path) -> None:
    one, other = make("one"), make("other")
    live(one)
    take(other, bundle(one, tmp_path, "a"))
    empty = make("empty")
    empty.enroll()
    take(other, bundle(empty, tmp_path, "empty"))
    assert len(tables(other)["check_ins"]) == 2
    day = one.training.folded().log.mornings[0].on
    one.training.forget_check_in(day)
    incoming = merging(other).look_into(bundle(one, tmp_path, "b"))
    assert incoming.counts[Kind.CHECK_IN, Compared.DELETED] == 1
    merging(other).take_in(incoming)
    assert len(tables(other)["check_ins"]) == 1


def test_a_deletion_that_comes_first_still_deletes(make: Make, tmp_path: Path) -> None:
    one, other = make("one"), make("other")
    live(one)
    whole = bundle(one, tmp_path, "a")
    one.sessions.discard(one.training.folded().trainings[0].session_id)
    without = bundle(one, tmp_path, "b")
    take(other, without)
    take(other, whole)
    assert state(other) == state(one)


def test_undo_leaves_the_log_as_it_was(make: Make, tmp_path: Path) -> None:
    one, other = make("one"), make("other")
    live(one)
    live(other, sessions=1)
    path = bundle(one, tmp_path, "a")
    before = tables(other)
    service = merging(other)
    undo = service.take_in(service.look_into(path))
    assert tables(other) != before
    service.undo(undo)
    assert {
        name: set(map(repr, rows)) for name, rows in tables(other).items() if name != "editions"
    } == {name: set(map(repr, rows)) for name, rows in before.items() if name != "editions"}
    take(other, path)
    assert not service.look_into(path).wins


def edit(runner: Runner, what: int) -> None:
    """Change something; which depends on a number."""
    trainings = runner.training.folded().trainings
    session = trainings[what % len(trainings)].session_id
    if what % 3 == 0:
        runner.sessions.record_session_rating(session, SessionRating(what % 6, 0, note=str(what)))
    elif what % 3 == 1:
        runner.training.check_in(what % 5)
    else:
        runner.training.measure(what % 30, what % 28)
    runner.pass_days(what % 2)


@settings(
    deadline=None, max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(edits=st.lists(st.lists(st.integers(0, 60), max_size=4), min_size=3, max_size=3))
def test_every_order_of_imports_ends_alike(
    tmp_path_factory: pytest.TempPathFactory, edits: Sequence[Sequence[int]]
) -> None:
    folder = tmp_path_factory.mktemp("orders")
    first = Runner(_new(folder / "first"))
    live(first)
    common = bundle(first, folder, "common")
    paths = []
    for number, changes in enumerate(edits):
        runner = Runner(_new(folder / f"copy{number}"))
        take(runner, common)
        for what in changes:
            edit(runner, what)
        paths.append(bundle(runner, folder, f"copy{number}"))
        runner.database.close()
    ends = []
    for number, order in enumerate((paths, paths[::-1], [*paths[1:], paths[0]])):
        runner = Runner(_new(folder / f"end{number}"))
        for path in order:
            take(runner, path)
        ends.append(state(runner))
        for path in order:
            assert merging(runner).look_into(path).changes_nothing
        runner.database.close()
    assert all(end == ends[0] for end in ends)


def _new(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_ten_years_come_over(make: Make, tmp_path: Path) -> None:
    one, other = make("one"), make("other")
    ten_years(one, sessions=200, sets=2_000)
    take(other, bundle(one, tmp_path, "a"))
    assert state(other) == state(one)


# What is not fit


def changed(path: Path, change: Change) -> Path:
    """Return a copy of a bundle with its manifest and entries changed, check sum made right."""

    with zipfile.ZipFile(path) as zip_:
        manifest = json.loads(zip_.read(MANIFEST))
        records = [json.loads(line) for line in zip_.read(RECORDS).splitlines()]
    change(manifest, records)
    data = b"".join(json.dumps(one).encode() + b"\n" for one in records)
    manifest.setdefault("sha256", "")
    if manifest["sha256"] != "left":
        manifest["sha256"] = hashlib.sha256(data).hexdigest()
    target = path.with_name("changed.calflog")
    with zipfile.ZipFile(target, "w") as zip_:
        zip_.writestr(MANIFEST, json.dumps(manifest))
        zip_.writestr(RECORDS, data)
    return target


def of_kind(records: list[dict[str, object]], kind: Kind) -> dict[str, object]:
    return next(one for one in records if one["kind"] == kind.value)


def cell(record: dict[str, object], table: str, name: str, value: object) -> None:
    record["tables"][table][0][name] = value  # type: ignore[index]


def add_twice(manifest: Entry, records: list[Entry]) -> None:
    records.append(records[0])
    manifest.update(count=len(records))


def leave_out_enrollment(manifest: Entry, records: list[Entry]) -> None:
    records.remove(of_kind(records, Kind.ENROLLMENT))
    manifest.update(count=len(records))


def in_cell(kind: Kind, table: str, name: str, value: object) -> Change:
    return lambda _, records: cell(of_kind(records, kind), table, name, value)


def in_first(**others: object) -> Change:
    return lambda _, records: records[0].update(others)


def in_manifest(**others: object) -> Change:
    return lambda manifest, _: manifest.update(others)


FAULTS: dict[str, tuple[Change, str]] = {
    "newer format": (in_manifest(version=2), "newer calfcoach"),
    "newer schema": (in_manifest(schema=SCHEMA + 1), "newer calfcoach"),
    "other format": (in_manifest(format="other"), "another format"),
    "check sum": (in_manifest(sha256="left"), "changed or damaged"),
    "count": (in_manifest(count=1), "another number of entries"),
    "twice": (add_twice, "twice"),
    "kind": (in_first(kind="cat"), "unknown kind"),
    "revision": (in_first(revision=0), "no revision"),
    "float": (in_cell(Kind.CHECK_IN, "check_ins", "pain", 1.5), "whole number"),
    "pain": (in_cell(Kind.CHECK_IN, "check_ins", "pain", 11), "damaged row"),
    "day": (in_cell(Kind.SESSION, "sessions", "local_date", "x"), "damaged row"),
    "plan": (in_cell(Kind.SESSION, "sessions", "plan", "{}"), "damaged row"),
    "column": (in_cell(Kind.SESSION, "sessions", "extra", 1), "has parts"),
    "table": (in_first(tables={"sessions": [{"id": "1"}]}), "has parts"),
    "program": (in_cell(Kind.PROGRAM, "programs", "document", "{}"), "cannot be used"),
    "key": (lambda _, r: of_kind(r, Kind.SESSION).update(key="someone"), "does not fit"),
    "no enrollment": (leave_out_enrollment, "not whole"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_not_fit_is_refused_and_nothing_changes(
    make: Make, tmp_path: Path, fault: str
) -> None:
    one, other = make("one"), make("other")
    live(one)
    live(other, sessions=1)
    change, sentence = FAULTS[fault]
    path = changed(bundle(one, tmp_path, "a"), change)
    before = tables(other)
    with pytest.raises(UserError) as error:
        take(other, path)
    assert sentence in str(error.value)
    assert tables(other) == before


@pytest.mark.parametrize("data", [b"", b"not a zip", b"PK\x03\x04 broken"])
def test_garbage_is_refused_in_a_sentence(make: Make, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.calflog"
    path.write_bytes(data)
    with pytest.raises(UserError, match="is no log that calfcoach handed over"):
        merging(make("one")).look_into(path)


def test_a_bomb_ends_at_the_bound(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("calfcoach.interchange.log_bundle.RECORDS_BYTES", 1_000_000)
    one = make("one")
    live(one)
    path = bundle(one, tmp_path, "a")
    with zipfile.ZipFile(path) as zip_:
        manifest = zip_.read(MANIFEST)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zip_:
        zip_.writestr(MANIFEST, manifest)
        zip_.writestr(RECORDS, b"\n" * 50_000_000)
    with pytest.raises(UserError, match="larger than"):
        merging(one).look_into(path)
