"""Clients: logs that runners sent, each in a log of its own, read as of the day it was made."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from calfcoach.core.client import (
    FLAG_DAYS,
    NAME_LETTERS,
    NOTE_LETTERS,
    Client,
    ClientFlag,
    ClientNote,
    ClientSummary,
    decision_flags,
)
from calfcoach.core.clock import Clock
from calfcoach.core.errors import DocumentError, UserError
from calfcoach.core.exercises import Catalog
from calfcoach.core.exports import ExportKind
from calfcoach.core.ids import new_id
from calfcoach.core.place import Ladder
from calfcoach.core.record import Kind
from calfcoach.core.screening import Tier
from calfcoach.interchange.program_file import parse_draft
from calfcoach.services.backups import BEFORE_IMPORT
from calfcoach.services.changes import ChangeBus
from calfcoach.services.export_writers import Exported
from calfcoach.services.history import HistoryService
from calfcoach.services.history_views import Span
from calfcoach.services.merging import Incoming, MergeService
from calfcoach.services.report import ReportFacts
from calfcoach.services.sessions import SessionService
from calfcoach.services.settings import SettingsService
from calfcoach.services.training import TrainingService
from calfcoach.services.transfer import TransferService
from calfcoach.storage.calendar_file import CalendarFile
from calfcoach.storage.clients import ClientStore
from calfcoach.storage.database import Database
from calfcoach.storage.decisions import DecisionStore
from calfcoach.storage.enrollments import EnrollmentStore
from calfcoach.storage.history import HistoryStore
from calfcoach.storage.measures import MeasureStore
from calfcoach.storage.recovery import backup_now
from calfcoach.storage.sessions import SessionStore
from calfcoach.storage.training import TrainingStore

MAX_LOG_BYTES = 100_000_000
"""No larger file is looked into."""
PaintReport = Callable[[ReportFacts], bytes]


class AsOfClock:
    """A clock that stands at an instant: a log is read as of the day on which it was made."""

    def __init__(self, at: datetime, clock: Clock) -> None:
        self._at = at
        self._clock = clock

    def monotonic_ms(self) -> int:
        """Return the real monotonic clock, ms."""
        return self._clock.monotonic_ms()

    def now(self) -> datetime:
        """Return the instant."""
        return self._at

    def local(self, instant: datetime) -> datetime:
        """Return an instant in the zone of whoever reads."""
        return self._clock.local(instant)

    def zone(self) -> str:
        """Return that zone."""
        return self._clock.zone()


@dataclass(frozen=True, slots=True)
class ClientRoom:
    """A client's log, open to be read; close `database` when it is left.

    Attributes:
        clock: Stands at the day on which the log was made.
    """

    client: Client
    database: Database
    training: TrainingService
    history: HistoryService
    clock: Clock


@dataclass(frozen=True, slots=True)
class IncomingLog:
    """A log that a runner sent, looked into and not taken in yet.

    Attributes:
        path: The file.
        made_at: When it was handed over, UTC.
        setups: The ids of its setups.
        client: Whose it is, where one of its setups is known here; None for nobody's yet.
        suggested: What a new client might be called.
    """

    path: Path
    made_at: datetime
    setups: tuple[str, ...]
    client: Client | None
    suggested: str


class ClientService:
    """What a physio reads. Nothing here touches the person's own log.

    Args:
        store: The folder of clients.
        catalog: The shipped exercises.
        settings: For the hour at which a day begins.
        clock: Now.
        paint: Paints reports as PDF.
    """

    def __init__(
        self,
        store: ClientStore,
        catalog: Catalog,
        settings: SettingsService,
        clock: Clock,
        paint: PaintReport,
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._settings = settings
        self._clock = clock
        self._paint = paint

    @property
    def folder(self) -> Path:
        """Where clients lie."""
        return self._store.folder

    def all(self) -> tuple[list[Client], list[str]]:
        """Return all clients by name, and what cannot be read.

        Raises:
            UserError: The folder cannot be looked into.
        """
        return self._store.all()

    def get(self, client_id: str) -> Client:
        """Return one client.

        Raises:
            UserError: The card cannot be read.
        """
        return self._store.get(client_id)

    # Logs that come

    def look_into(self, path: Path) -> IncomingLog:
        """Read a log that a runner sent; nothing is kept.

        Raises:
            UserError: It is no such log, or too large.
        """
        try:
            size = path.stat().st_size
        except OSError:
            size = 0  # what is wrong with it is said by who reads it
        if size > MAX_LOG_BYTES:
            raise UserError(
                "{path} is larger than {most} MB, so it is no log of one runner. Nothing was "
                "changed.",
                path=path,
                most=MAX_LOG_BYTES // 1_000_000,
            )
        nobody = Database(Path(":memory:"), self._store.folder, self._clock)
        try:
            incoming = MergeService(nobody, self._catalog, ChangeBus()).look_into(path)
        finally:
            nobody.close()
        made_at = _instant(incoming.made_at, path)
        setups = tuple(one.key for one in incoming.wins if one.kind is Kind.ENROLLMENT)
        known, _ = self._store.all()
        client = next((one for one in known if set(one.setups) & set(setups)), None)
        return IncomingLog(path, made_at, setups, client, _suggested(incoming, path))

    def take_in(self, incoming: IncomingLog, name: str) -> Client:
        """Take a log in: into the log of its client, or as a new one's; return the client.

        Raises:
            UserError: It cannot be taken in, or the folder cannot be written. Nothing was changed.
        """
        client = incoming.client
        now = self._clock.now()
        client_id = new_id(now) if client is None else client.id
        database = self._store.log(client_id)
        self._store.make_folder(client_id)
        try:
            if client is not None and database.exists():
                backup_now(database, now, BEFORE_IMPORT)
            merging = MergeService(database, self._catalog, ChangeBus())
            merging.take_in(merging.look_into(incoming.path))
            made_at = incoming.made_at
            if client is not None:
                made_at = max(made_at, client.made_at)
            found = Client(
                client_id,
                (client.name if client is not None else name.strip())[:NAME_LETTERS],
                made_at,
                tuple(dict.fromkeys((*(client.setups if client else ()), *incoming.setups))),
                ClientSummary(),
                client.notes if client is not None else (),
            )
            found = replace(found, summary=self._summary(self._room(found, database)))
        except BaseException:
            database.close()
            if client is None:
                self._store.remove(client_id, purge=True)
            raise
        database.close()
        self._store.put(found)
        return found

    # One client

    def open(self, client_id: str) -> ClientRoom:
        """Open a client's log to be read.

        Raises:
            UserError: It cannot be read.
        """
        client = self._store.get(client_id)
        return self._room(client, self._store.log(client_id))

    def rename(self, client_id: str, name: str) -> Client:
        """Call a client otherwise.

        Raises:
            UserError: The card cannot be read or written.
        """
        client = replace(self._store.get(client_id), name=name.strip()[:NAME_LETTERS])
        self._store.put(client)
        return client

    def add_note(self, client_id: str, text: str) -> Client:
        """Keep a note on a review.

        Raises:
            UserError: The card cannot be read or written.
        """
        client = self._store.get(client_id)
        note = ClientNote(self._clock.now(), text.strip()[:NOTE_LETTERS])
        client = replace(client, notes=(*client.notes, note))
        self._store.put(client)
        return client

    def remove_note(self, client_id: str, note: ClientNote) -> Client:
        """Take a note away.

        Raises:
            UserError: The card cannot be read or written.
        """
        client = self._store.get(client_id)
        client = replace(client, notes=tuple(one for one in client.notes if one != note))
        self._store.put(client)
        return client

    def backups(self, client_id: str) -> list[Path]:
        """Return the backups that still hold a client's data once it is deleted.

        Raises:
            UserError: Their folder cannot be looked into.
        """
        return self._store.backups(client_id)

    def remove(self, client_id: str, *, purge: bool) -> None:
        """Delete a client as a whole, with its backups where they are to be purged.

        Raises:
            UserError: Something of it cannot be deleted.
        """
        self._store.remove(client_id, purge=purge)

    def export(self, room: ClientRoom, kind: ExportKind, target: Path) -> Exported:
        """Write a client's log into a file of a kind.

        Raises:
            UserError: It cannot be read or written.
        """
        calendar = CalendarFile(room.database.path.with_name("calendar.json"))
        hour = self._settings.current.day_start_hour

        def paint(first: date | None, last: date | None) -> bytes:
            return self._paint(room.history.facts(first, last))

        return TransferService(room.database, calendar, room.clock, lambda: hour, paint).export(
            kind, target
        )

    # How it is done

    def _room(self, client: Client, database: Database) -> ClientRoom:
        clock = AsOfClock(client.made_at, self._clock)
        changes = ChangeBus()
        sessions = SessionService(
            SessionStore(database), clock, changes, self._settings.current.day_start_hour
        )
        store, decisions = TrainingStore(database), DecisionStore(database)
        training = TrainingService(
            EnrollmentStore(database),
            store,
            decisions,
            sessions,
            self._settings,
            self._catalog,
            clock,
            changes,
        )
        history = HistoryService(
            training, HistoryStore(database), store, MeasureStore(database), decisions
        )
        return ClientRoom(client, database, training, history, clock)

    def _summary(self, room: ClientRoom) -> ClientSummary:
        recent, season = room.history.view(Span.WEEKS_4), room.history.view(Span.MONTHS_3)
        enrollment = room.training.enrollment()
        if enrollment is None:
            return ClientSummary()
        folded = room.training.folded()
        today, stands = room.training.today(), folded.stands
        since = today - timedelta(days=FLAG_DAYS)
        warned = any(one.tier > Tier.ASK_FIRST and one.on > since for one in folded.log.screens)
        alarmed = any(one.tier > Tier.NONE and one.on > since for one in folded.log.alarms)
        ladder = Ladder(folded.program, heel_bone=enrollment.profile.heel_bone)
        at_top = ladder.next_stage(stands.place) is None and ladder.at_last_step(stands.place)
        flags = [ClientFlag.RED_FLAG] if warned or alarmed else []
        flags += decision_flags(
            stands.decisions, enrollment.profile.started_on, today, at_top=at_top
        )
        return ClientSummary(
            last_on=max((one.on for one in folded.trainings), default=None),
            done=recent.tiles.done,
            planned=recent.tiles.planned,
            morning=season.tiles.morning,
            morning_before=season.tiles.morning_before,
            stage=stands.label,
            flags=tuple(flags),
        )


def _instant(text: str, path: Path) -> datetime:
    try:
        found: datetime | None = datetime.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.tzinfo is None:
        raise UserError(
            "{path} does not say when it was made, so it is no log that calfcoach handed over. "
            "Nothing was changed.",
            path=path,
        )
    return found


def _suggested(incoming: Incoming, path: Path) -> str:
    """Return whom the programs of a log are for, else the file's name."""
    for record in incoming.wins:
        if record.kind is Kind.PROGRAM and not record.deleted:
            document = str(record.tables["programs"][0].get("document"))
            with suppress(DocumentError):
                name = parse_draft(document.encode(), record.key).for_runner.strip()
                if name and name.isprintable():
                    return name[:NAME_LETTERS]
    return path.stem[:NAME_LETTERS]
