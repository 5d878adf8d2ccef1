"""The kinds of files that the log leaves in, and what each of them cannot carry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class ExportKind(Enum):
    """A kind of file; the values are the words of the command line."""

    CSV = "csv"
    CSV_LOCAL = "csv-local"
    XLSX = "xlsx"
    JSON = "json"
    ICS = "ics"
    FIT = "fit"
    FHIR = "fhir"
    PDF = "pdf"
    LOG = "log"
    BACKUP = "backup"


class Left(Enum):
    """A part of the log that a kind of file leaves out."""

    SIDE = "side"
    PAIN = "pain"
    EFFORT = "effort"
    TEMPO = "tempo"
    NOTES = "notes"
    SKIPPED = "skipped"
    SESSIONS = "sessions"
    RELIEF = "relief"
    CHECK_INS = "check_ins"
    OTHER_CHECK_INS = "other_check_ins"
    MEASURES = "measures"
    SAFETY = "safety"
    PROGRAM = "program"
    DECISIONS = "decisions"
    PAST = "past"
    TIMES = "times"
    SETS = "sets"
    UNDER_WAY = "under_way"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """What is to be known of a kind of file.

    Attributes:
        suffix: The usual ending of its name.
        leaves_out: What it cannot carry, in the order in which it is told.
        is_whole: It always holds all days.
    """

    suffix: str
    leaves_out: tuple[Left, ...]
    is_whole: bool = False


_SETS_ONLY = ExportFormat(
    ".csv",
    (
        Left.SESSIONS, Left.RELIEF, Left.OTHER_CHECK_INS, Left.MEASURES, Left.SAFETY, Left.PROGRAM,
        Left.DECISIONS,
    ),
)  # fmt: skip
FORMATS: Mapping[ExportKind, ExportFormat] = {
    ExportKind.CSV: _SETS_ONLY,
    ExportKind.CSV_LOCAL: _SETS_ONLY,
    ExportKind.XLSX: ExportFormat(".xlsx", (Left.SAFETY, Left.PROGRAM, Left.DECISIONS)),
    ExportKind.JSON: ExportFormat(".json", ()),
    ExportKind.ICS: ExportFormat(".ics", (Left.PAST, Left.TIMES)),
    ExportKind.FIT: ExportFormat(
        ".fit",
        (
            Left.PAIN, Left.SIDE, Left.EFFORT, Left.TEMPO, Left.NOTES, Left.SKIPPED, Left.RELIEF,
            Left.CHECK_INS, Left.MEASURES, Left.SAFETY, Left.PROGRAM, Left.DECISIONS,
        ),
    ),
    ExportKind.FHIR: ExportFormat(".json", (Left.SAFETY, Left.PROGRAM, Left.DECISIONS)),
    ExportKind.PDF: ExportFormat(".pdf", (Left.SETS, Left.SAFETY)),
    ExportKind.LOG: ExportFormat(".calflog", (Left.UNDER_WAY, Left.SETTINGS), is_whole=True),
    ExportKind.BACKUP: ExportFormat(".calfbackup", (Left.SETTINGS,), is_whole=True),
}  # fmt: skip
"""Every kind; a new one is a line here and a writer in `services/transfer`."""
