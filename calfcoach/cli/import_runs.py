"""`calfcoach import runs`: takes runs of other programs into the log."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from calfcoach.cli.open_window import refuse_open_window
from calfcoach.core.clock import SystemClock
from calfcoach.core.import_words import DOUBTS, FATES
from calfcoach.core.run_matching import Fate, Matched
from calfcoach.services.backups import BEFORE_IMPORT, BackupService
from calfcoach.services.changes import ChangeBus
from calfcoach.services.run_import import FoundRuns, RunImportService, reasons
from calfcoach.storage.database import Database
from calfcoach.storage.folders import Folders
from calfcoach.storage.run_columns import RunColumnsFile

NOTHING_READ = 2
LISTED = 200
"""Of more runs that count, only those are listed that do not."""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What was asked for."""

    files: list[str]
    dry_run: bool = False
    as_json: bool = False
    counts_doubtful: bool = False


def import_runs(folders: Folders, options: ImportOptions) -> int:
    """Read files, print what each run is, take in what counts; a backup is made first.

    Returns:
        0 if any file was read, 2 if none.

    Raises:
        UserError: A window is open, or the log cannot be used; nothing was changed then.
    """
    if not options.dry_run:
        refuse_open_window(folders)
        folders.make()
    clock, changes = SystemClock(), ChangeBus()
    database = Database(folders.database, folders.backups, clock)
    try:
        service = RunImportService(database, clock, changes, RunColumnsFile(folders.run_columns))
        files = service.read([Path(name).expanduser() for name in options.files])
        found = service.judge(files)
        agreed = found.asked if options.counts_doubtful else []
        written = [*found.counted, *agreed]
        kept = None
        if written and not options.dry_run:
            if database.exists():
                kept = BackupService(database, clock, changes).make(BEFORE_IMPORT)
            service.take_in(found, agreed)
        if options.as_json:
            _print_json(found, written)
        else:
            _print_words(found, written, dry_run=options.dry_run)
            if kept is not None:
                print(f"The log before is kept as {kept}.")
        return 0 if found.is_readable else NOTHING_READ
    finally:
        database.close()


def _print_json(found: FoundRuns, written: Collection[int]) -> None:
    counted = set(written)
    for number, one in enumerate(found.runs):
        run = one.found
        start = run.start.astimezone(UTC).isoformat() if run.start else None
        print(
            json.dumps(
                {
                    "file": one.file,
                    "start": start,
                    "sport": run.sport,
                    "distance_m": None if run.distance_dm is None else run.distance_dm / 10,
                    "duration_s": None if run.duration_ms is None else run.duration_ms / 1_000,
                    "source": run.source.value,
                    "estimated": run.is_estimated,
                    "counts": number in counted,
                    "reasons": reasons(one),
                }
            )
        )
    for file in found.files:
        if file.error:
            print(json.dumps({"file": file.name, "error": file.error}))


def _print_words(found: FoundRuns, written: Collection[int], *, dry_run: bool) -> None:
    counted = set(written)
    is_short = len(counted) <= LISTED
    for number, one in enumerate(found.runs):
        if is_short or number not in counted:
            print(f"{'counts' if number in counted else '-':>6}  {_line(one)}")
    for file in found.files:
        if file.columns is not None:
            print(f"  error  {file.name}: {file.error}. Open it in the window once: page Runs.")
        elif file.error:
            print(f"  error  {file.name}: {file.error}.")
    for name, unit in found.units:
        print(f"{name} does not say its unit; its distances were taken as {unit.value}.")
    done = "would count" if dry_run else "taken in"
    print(f"{len(counted)} of {len(found.runs)} {done}.")
    waiting = len(set(found.asked) - counted)
    if waiting:
        print(f"{waiting} to ask about; --count-doubtful counts them.")


def _line(one: Matched) -> str:
    run = one.found
    when = f"{one.on:%Y-%m-%d}" if one.on else "no date   "
    far = "" if run.distance_dm is None else f"{run.distance_dm / 10_000:.2f} km"
    about = "about " if run.is_estimated else ""
    said = [DOUBTS[doubt] for doubt in run.doubts]
    if one.fate in (Fate.BETTER, Fate.LOGGED, Fate.TWICE):
        said.append(FATES[one.fate])
    told = f"  ({'; '.join(said)})" if said else ""
    return f"{when}  {about + far:>14}  {one.file}{told}"
