"""A runner with a program on a real log, whose days pass by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from calfcoach.core.decision import Decision
from calfcoach.core.engine_state import EngineState
from calfcoach.core.events import Ended, StepFinished
from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.plan import Side, StepKind
from calfcoach.core.resources import resource_path
from calfcoach.core.results import Status
from calfcoach.core.screening import Answer, Flag
from calfcoach.core.session_rating import SessionRating
from calfcoach.services.schedule import ScheduleService
from calfcoach.services.settings import SettingsService
from calfcoach.services.setup import SetupAnswers, SetupService
from calfcoach.services.training import TrainingService
from calfcoach.services.training_views import SessionChoice
from calfcoach.services.transfer import TransferService
from calfcoach.storage.calendar_file import CalendarFile
from calfcoach.storage.decisions import DecisionStore
from calfcoach.storage.enrollments import EnrollmentStore
from calfcoach.storage.library import LibraryStore
from calfcoach.storage.preferences import PreferencesFile
from calfcoach.storage.training import TrainingStore
from tests.services.desk import Desk

NO_FLAGS = dict.fromkeys(Flag, Answer.NO)
CALM = SessionRating(during=1, after=1, rpe=5, rir=3)
DAY_S = 24 * 60 * 60


def setup_answers(raises: int = 5, **others: object) -> SetupAnswers:
    values = {"mass_kg": Decimal(70), "age_years": 40, **others}
    return SetupAnswers(Side.LEFT, raises, raises, NO_FLAGS, **values)  # type: ignore[arg-type]


class Runner(Desk):
    """A desk with the services of the program."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        catalog = load_catalog(resource_path("exercises"))
        settings = SettingsService(
            PreferencesFile(folder / "settings.json"), self.clock, self.changes
        )
        enrollments, store = EnrollmentStore(self.database), TrainingStore(self.database)
        self.training = TrainingService(
            enrollments, store, DecisionStore(self.database), self.sessions, settings, catalog,
            self.clock, self.changes,
        )  # fmt: skip
        self.setup = SetupService(
            self.training, enrollments, LibraryStore(self.database), catalog, self.clock
        )
        self.schedule = ScheduleService(self.training, store, self.clock)
        self.log = store

    def enroll(self, name: str = "default", **answers: object) -> None:
        """Set a program up."""
        found = self.setup.enroll(name, setup_answers(**answers))  # type: ignore[arg-type]
        assert found.stage is not None, found.reason

    def pass_days(self, days: int = 1) -> date:
        """Let days pass; return the new one."""
        self.clock.advance(days * DAY_S)
        return self.training.today()

    def train(
        self,
        rating: SessionRating | None = CALM,
        *,
        choice: SessionChoice | None = None,
        reps_part: Decimal = Decimal(1),
        rest: int = 0,
    ) -> Decision | None:
        """Play a session of today, all sets in no time; return what was decided at once."""
        plan, start = self.training.plan(choice or SessionChoice())
        start = replace(start, rest=rest)
        refused = self.training.refusal(plan, start)
        if refused is not None:
            return refused
        session = self.sessions.begin(plan, EngineState(), training=start)
        done = [
            StepFinished(
                1, seq, step, 1_000, 0, step.length_ms, Ended.DONE, int(step.reps * reps_part)
            )
            for seq, step in enumerate(plan.steps)
        ]
        self.sessions.record_progress(session.head.id, 0, [(one, "") for one in done], None)
        assert any(one.step.kind is StepKind.SET for one in done)
        return self.training.finish(session.head.id, Status.FINISHED, rating)

    def green_day(self) -> Decision | None:
        """Check in, train calmly, and pass two days; the next morning is calm too."""
        self.training.check_in(0)
        decided = self.train()
        self.pass_days()
        self.training.check_in(0)
        self.pass_days()
        return decided


def exporting(runner: Runner) -> TransferService:
    """Return what writes the files out of a runner's log."""
    path = runner.database.path
    calendar = CalendarFile(path.with_name("calendar.json"))
    return TransferService(runner.database, calendar, runner.clock, lambda: 4)
