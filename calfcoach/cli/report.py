"""Paints a report of the log without a window, for `calfcoach export pdf`."""

from __future__ import annotations

import os
from datetime import date

from calfcoach.app.program import make_program
from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.services.changes import ChangeBus
from calfcoach.services.sessions import SessionService
from calfcoach.services.settings import SettingsService
from calfcoach.storage.database import Database
from calfcoach.storage.folders import Folders
from calfcoach.storage.preferences import PreferencesFile
from calfcoach.storage.run_columns import RunColumnsFile
from calfcoach.storage.sessions import SessionStore


def painted_report(
    folders: Folders, database: Database, clock: Clock, first: date | None, last: date | None
) -> bytes:
    """Return a report of local days, both included, as a PDF file. Needs no screen.

    Raises:
        UserError: The log cannot be read, or Qt cannot be loaded.
    """
    try:
        from PySide6.QtGui import QGuiApplication

        from calfcoach.gui.report.report_pdf import report_pdf
    except ImportError as error:
        raise UserError(
            "Qt cannot be loaded ({reason}). Install the system libraries that the README lists.",
            reason=error,
        ) from error
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qt = QGuiApplication.instance() or QGuiApplication(["calfcoach"])
    changes = ChangeBus()
    settings = SettingsService(PreferencesFile(folders.settings), clock, changes)
    hour = settings.current.day_start_hour
    database.open_to_read()
    try:
        sessions = SessionService(SessionStore(database), clock, changes, hour)
        program = make_program(
            database, sessions, settings, clock, changes, RunColumnsFile(folders.run_columns)
        )
        facts = program.history.facts(first, last)
    finally:
        database.close()
    pdf = report_pdf(facts)
    del qt
    return pdf
