"""`calfcoach export KIND --output FILE`: the log in a file that others can read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from calfcoach.cli.export_words import left_out
from calfcoach.core.clock import SystemClock
from calfcoach.core.errors import UsageError
from calfcoach.core.exports import ExportKind
from calfcoach.services.export_writers import Exported
from calfcoach.services.transfer import TransferService
from calfcoach.storage.calendar_file import CalendarFile
from calfcoach.storage.database import Database
from calfcoach.storage.folders import Folders
from calfcoach.storage.preferences import PreferencesFile

_COUNTED = {
    ExportKind.CSV: ("set", "sets"),
    ExportKind.CSV_LOCAL: ("set", "sets"),
    ExportKind.XLSX: ("set", "sets"),
    ExportKind.JSON: ("row", "rows"),
    ExportKind.ICS: ("event", "events"),
    ExportKind.FIT: ("session", "sessions"),
    ExportKind.FHIR: ("resource", "resources"),
}


def export(
    folders: Folders, kind: ExportKind, output: str, first: date | None, last: date | None
) -> int:
    """Write the file, print what is in it and what is not, and return 0.

    Raises:
        UserError: The log cannot be read, or the file not be written.
    """
    if first is not None and last is not None and last < first:
        raise UsageError("{last} is before {first}. See calfcoach --help.", last=last, first=first)
    clock = SystemClock()
    settings, _ = PreferencesFile(folders.settings).load()
    service = TransferService(
        Database(folders.database, folders.backups, clock),
        CalendarFile(folders.calendar),
        clock,
        settings.day_start_hour,
    )
    print(_line(kind, service.export(kind, Path(output).expanduser(), first, last)))
    if left := left_out(kind):
        print(f"Left out: {left}.")
    return 0


def _line(kind: ExportKind, written: Exported) -> str:
    one, many = _COUNTED[kind]
    if written.on is None:
        return f"{written.count} {one if written.count == 1 else many} in {written.path}"
    if written.of == 1:
        return f"The session of {written.on} in {written.path}"
    return (
        f"The last session, of {written.on}, in {written.path}: a FIT file holds one. For all "
        f"{written.of}, end the name in .zip."
    )
