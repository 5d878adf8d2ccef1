"""Builds what the page of the person's data talks to."""

from __future__ import annotations

from datetime import date

from calfcoach.app.program import ProgramServices
from calfcoach.core.clock import Clock
from calfcoach.gui.data.data_page import DataServices
from calfcoach.services.backups import BackupService
from calfcoach.services.changes import ChangeBus
from calfcoach.services.merging import MergeService
from calfcoach.services.settings import SettingsService
from calfcoach.services.transfer import TransferService
from calfcoach.storage.calendar_file import CalendarFile
from calfcoach.storage.database import Database
from calfcoach.storage.folders import Folders


def make_data(
    database: Database,
    program: ProgramServices,
    settings: SettingsService,
    clock: Clock,
    changes: ChangeBus,
    folders: Folders,
) -> DataServices:
    """Return the ways out of a log, in, and back."""

    def paint(first: date | None, last: date | None) -> bytes:
        from calfcoach.gui.report.report_pdf import report_pdf

        return report_pdf(program.history.facts(first, last))

    calendar = CalendarFile(folders.calendar)

    def hour() -> int:
        return settings.current.day_start_hour

    return DataServices(
        TransferService(database, calendar, clock, hour, paint),
        MergeService(database, program.training.catalog, changes),
        BackupService(database, clock, changes),
        program.history,
        database.path,
    )
