"""Services on a real log with a clock held in hand, and what the change bus said."""

from __future__ import annotations

from pathlib import Path

from calfcoach.core.engine_state import EngineState, Phase
from calfcoach.core.errors import UserError
from calfcoach.core.events import Ended, StepFinished
from calfcoach.core.ids import SessionId
from calfcoach.core.plan import Step
from calfcoach.core.results import SessionDetail
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.services.sessions import SessionService
from calfcoach.storage.database import Database
from calfcoach.storage.sessions import SessionStore
from tests.fakes import FakeClock
from tests.storage.logs import PLAN

RUNNING = EngineState(Phase.RUNNING, 1, 2_000)


class Desk:
    """A log, its services and the hands of who tests them.

    Attributes:
        changed: Everything that the change bus has said.
    """

    def __init__(self, folder: Path, *, day_start_hour: int = 4) -> None:
        self.clock = FakeClock()
        self.database = Database(folder / "calfcoach.sqlite3", folder / "backups", self.clock)
        self.store = SessionStore(self.database)
        self.changes = ChangeBus()
        self.changed: list[Changed] = []
        self.changes.subscribe(self.changed.append)
        self.sessions = SessionService(self.store, self.clock, self.changes, day_start_hour)

    def begin(self, *, speed: int = 1) -> SessionId:
        """Begin a session of the shipped routine."""
        return self.sessions.begin(PLAN, EngineState(), speed=speed).head.id

    def play(self, session_id: SessionId, seq: int) -> None:
        """Finish one more step."""
        self.clock.advance(10)
        self.sessions.record_progress(session_id, seq, [(finished(PLAN.steps[seq]), "")], RUNNING)

    def stored(self, session_id: SessionId) -> SessionDetail:
        """Return what the log holds of a session."""
        found = self.store.detail(session_id)
        assert found is not None
        return found

    def unsaved(self) -> UserError | None:
        """Return why the last write did not work."""
        return self.sessions.unsaved

    def fill_disk(self) -> None:
        """Leave no room for more."""
        pages = self.database.rows("PRAGMA page_count")[0][0]
        self.database.rows(f"PRAGMA max_page_count = {pages}")

    def free_disk(self) -> None:
        """Make room again."""
        self.database.rows("PRAGMA max_page_count = 1000000")


def finished(step: Step, how: Ended = Ended.DONE) -> StepFinished:
    return StepFinished(1, 0, step, 9_000, 500, step.length_ms, how)
