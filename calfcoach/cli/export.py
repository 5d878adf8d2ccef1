"""`calfcoach export KIND --output FILE`: the log in a file that others can read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from calfcoach.core.clock import SystemClock
from calfcoach.core.errors import UsageError
from calfcoach.core.export_words import SENT, SENT_WORDS, left_out
from calfcoach.core.exports import FORMATS, ExportKind
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
    ExportKind.PDF: ("report", "reports"),
    ExportKind.LOG: ("entry", "entries"),
    ExportKind.BACKUP: ("row", "rows"),
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
    if FORMATS[kind].is_whole and (first or last):
        raise UsageError(
            "{kind} holds the whole log; leave --from and --to away. See calfcoach --help.",
            kind=kind.value,
        )
    clock = SystemClock()
    settings, _ = PreferencesFile(folders.settings).load()
    database = Database(folders.database, folders.backups, clock)

    def paint(from_day: date | None, to_day: date | None) -> bytes:
        from calfcoach.cli.report import painted_report

        return painted_report(folders, database, clock, from_day, to_day)

    calendar = CalendarFile(folders.calendar)
    service = TransferService(database, calendar, clock, lambda: settings.day_start_hour, paint)
    print(_line(kind, service.export(kind, Path(output).expanduser(), first, last)))
    if kind in SENT:
        print(SENT_WORDS)
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
