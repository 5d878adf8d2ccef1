"""Builds the services of the program on an open log."""

from __future__ import annotations

from dataclasses import dataclass

from calfcoach.core.cause_file import load_causes
from calfcoach.core.clock import Clock
from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.resources import resource_path
from calfcoach.services.changes import ChangeBus
from calfcoach.services.editing import EditingService
from calfcoach.services.history import HistoryService
from calfcoach.services.intake import IntakeService
from calfcoach.services.learning import LearningService
from calfcoach.services.library import LibraryService
from calfcoach.services.measuring import MeasuringService
from calfcoach.services.run_import import RunImportService
from calfcoach.services.running import RunningService
from calfcoach.services.schedule import ScheduleService
from calfcoach.services.sessions import SessionService
from calfcoach.services.settings import SettingsService
from calfcoach.services.setup import SetupService
from calfcoach.services.training import TrainingService
from calfcoach.storage.database import Database
from calfcoach.storage.decisions import DecisionStore
from calfcoach.storage.enrollments import EnrollmentStore
from calfcoach.storage.history import HistoryStore
from calfcoach.storage.library import LibraryStore
from calfcoach.storage.measures import MeasureStore
from calfcoach.storage.run_columns import RunColumnsFile
from calfcoach.storage.training import TrainingStore


@dataclass(frozen=True, slots=True)
class ProgramServices:
    """What the rooms of the program need."""

    training: TrainingService
    schedule: ScheduleService
    setup: SetupService
    history: HistoryService
    measuring: MeasuringService
    editing: EditingService
    running: RunningService
    importing: RunImportService
    learning: LearningService
    library: LibraryService
    intake: IntakeService


def make_program(
    database: Database,
    sessions: SessionService,
    settings: SettingsService,
    clock: Clock,
    changes: ChangeBus,
    run_columns: RunColumnsFile,
) -> ProgramServices:
    """Return the services of the program on a log.

    Raises:
        UserError: A shipped exercise is damaged.
    """
    catalog = load_catalog(resource_path("exercises"))
    enrollments, store = EnrollmentStore(database), TrainingStore(database)
    decisions = DecisionStore(database)
    training = TrainingService(
        enrollments, store, decisions, sessions, settings, catalog, clock, changes
    )
    running = RunningService(database, training, clock, changes)
    causes = load_causes(resource_path("learn", "causes.toml"))
    return ProgramServices(
        training,
        ScheduleService(training, store, clock),
        SetupService(training, enrollments, LibraryStore(database), catalog, clock),
        HistoryService(training, HistoryStore(database), store, MeasureStore(database), decisions),
        MeasuringService(MeasureStore(database), training, clock),
        EditingService(database, training, clock),
        running,
        RunImportService(database, clock, changes, run_columns),
        LearningService(causes, database, training, running, clock, changes),
        LibraryService(database, training, catalog, clock),
        IntakeService(database, training, catalog, clock, changes),
    )
