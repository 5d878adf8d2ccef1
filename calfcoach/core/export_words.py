"""What each kind of export is and leaves out, in words for window and command line."""

from __future__ import annotations

from textwrap import wrap

from calfcoach.core.exports import FORMATS, ExportKind, Left

KINDS = {
    ExportKind.CSV: "one row a set, for data: comma, decimal point, ISO 8601",
    ExportKind.CSV_LOCAL: "the same for your spreadsheet, with your decimal mark",
    ExportKind.XLSX: "a workbook: sessions, sets, check-ins, tests, relief, runs",
    ExportKind.JSON: "the whole log",
    ExportKind.ICS: "the sessions ahead for a calendar; eight weeks without --to",
    ExportKind.FIT: "the last session for Strava or Garmin; all where FILE ends in .zip",
    ExportKind.FHIR: "a FHIR R4 bundle for a clinic's system",
    ExportKind.PDF: "a report to print or to send to your physio",
    ExportKind.LOG: "the log for another calfcoach, which merges it",
    ExportKind.BACKUP: "the log as it is, to go back to with calfcoach restore",
}
LEFT = {
    Left.SIDE: "the leg (it stands in the name of the exercise)",
    Left.PAIN: "pain",
    Left.EFFORT: "effort",
    Left.TEMPO: "tempo",
    Left.NOTES: "notes",
    Left.SKIPPED: "sets that were not done",
    Left.SESSIONS: "sessions without a set",
    Left.RELIEF: "relief",
    Left.CHECK_INS: "check-ins",
    Left.OTHER_CHECK_INS: "check-ins (but for the morning after a session)",
    Left.MEASURES: "tests",
    Left.SAFETY: "safety checks",
    Left.PROGRAM: "programs and plans",
    Left.DECISIONS: "decisions",
    Left.PAST: "past sessions",
    Left.SETS: "single sets and steps",
    Left.UNDER_WAY: "a session that is under way",
    Left.SETTINGS: "settings and voices",
    Left.TIMES: "hours and doses (they are not planned)",
}

SENT = frozenset({ExportKind.LOG, ExportKind.PDF, ExportKind.FHIR})
"""What mostly goes to somebody else."""
SENT_WORDS = "It is not encrypted: sent by mail, it can be read on its way."


def left_out(kind: ExportKind) -> str:
    """Return what a kind of file leaves out; "" where that is nothing."""
    return ", ".join(LEFT[one] for one in FORMATS[kind].leaves_out)


def help_on_kinds() -> str:
    """Return what each kind is and what it leaves out, for a terminal of 80 columns."""
    lines = ["kinds:"]
    for kind in ExportKind:
        lines.append(f"  {kind.value}: {KINDS[kind]}")
        if left := left_out(kind):
            lines += wrap(f"leaves out {left}", 78, initial_indent="    ", subsequent_indent="    ")
    return "\n".join(lines) + "\n"
