"""Opens the log: pragmas, version, soundness, migration."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from calfcoach.core.clock import Clock
from calfcoach.core.errors import (
    BrokenDatabaseError,
    DiskFullError,
    FolderError,
    NewerDatabaseError,
    UserError,
)
from calfcoach.storage.backups import back_up, backup_name, backups_in
from calfcoach.storage.refusals import damaged, refuse_what_is_no_file, unwritable, worded

logger = logging.getLogger(__name__)

SCHEMA = 5
"""The schema that this program reads and writes; equals `migrations.LATEST`, which is slow to
import."""
APPLICATION_ID = 0x63616C66
"""What marks a SQLite file as a log of calfcoach: "calf"."""
BUSY_MS = 1_000
"""How long a write waits for another program; a session must not stand still for longer."""
INDEX_BYTES = 32_768
"""The least that SQLite keeps in a -shm while a log is open."""
_AT_ONCE = 500
"""How many rows a stream takes from SQLite at a time."""
IN_MEMORY = Path(":memory:")


class Database:
    """One log file, opened at first use.

    A log older than the program is copied to the backups folder and then migrated; one that is
    newer is refused; one that is not sound is left as it is.
    """

    def __init__(self, path: Path, backups: Path, clock: Clock) -> None:
        self.path = path
        self.backups = backups
        self._clock = clock
        self._connection: sqlite3.Connection | None = None
        self._openings = 0

    @property
    def is_in_memory(self) -> bool:
        """Whether nothing of it reaches the disk, as in a preview."""
        return self.path == IN_MEMORY

    def exists(self) -> bool:
        """Whether there is a log on disk, or a link to where it should be.

        Raises:
            FolderError: Its folder cannot be looked into.
        """
        if self.is_in_memory:
            return False
        with worded(self.path):
            try:
                self.path.lstat()
            except FileNotFoundError:
                return False
        return True

    def open(self) -> None:
        """Open the log if it is not open yet, and bring it to this program's schema.

        Raises:
            NewerDatabaseError: A newer calfcoach wrote it.
            BrokenDatabaseError: It is not a sound log.
            FolderError: It cannot be made or written here.
            BusyDatabaseError: Another program holds it.
            DiskFullError: There is no room.
        """
        if self._connection is not None:
            return
        with worded(self.path):
            if not self.is_in_memory:
                refuse_what_is_no_file(self.path)
            if self.exists():
                self._refuse_untouched()
            connection = sqlite3.connect(
                self.path, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=True
            )
            try:
                self._prepare(connection)
            except BaseException:
                connection.close()
                raise
        self._connection = connection
        self._openings += 1

    def open_to_read(self) -> None:
        """Open the log; where it cannot be written, as on a full disk, only to be read.

        Raises:
            UserError: As `open`, and it cannot be read either.
        """
        try:
            self.open()
        except (FolderError, DiskFullError) as error:
            refuse_what_is_no_file(self.path)
            if self._companion("-journal").exists():  # only a connection that writes can undo it
                raise
            self._connection = self._read_only(error)
            self._openings += 1

    def close(self) -> None:
        """Close the log; the next use opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def settle(self) -> None:
        """Bring all of the log into its one file and close it, so that it can be replaced.

        Raises:
            BusyDatabaseError: Another program has it open.
            UserError: As `open`.
        """
        connection = self._opened()
        with worded(self.path):
            connection.execute("PRAGMA journal_mode = DELETE")
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Yield a connection in a write transaction: all of it is kept, or nothing.

        Raises:
            UserError: As `open`, and whenever SQLite refuses the write.
        """
        connection = self._opened()
        with worded(self.path), _all_or_nothing(connection):
            yield connection

    def rows(self, sql: str, values: tuple[object, ...] = ()) -> list[sqlite3.Row]:
        """Return the rows of a query.

        Raises:
            UserError: As `open`.
        """
        connection = self._opened()
        with worded(self.path):
            return connection.execute(sql, values).fetchall()

    def state(self) -> tuple[int, int, int]:
        """Return what is different as soon as anyone has written to the log.

        Raises:
            UserError: As `open`.
        """
        connection = self._opened()
        by_others = self.rows("PRAGMA data_version")[0][0]
        return self._openings, by_others, connection.total_changes

    def stream(self, sql: str, values: tuple[object, ...] = ()) -> Iterator[sqlite3.Row]:
        """Yield the rows of a query one by one.

        Raises:
            UserError: As `open`.
        """
        connection = self._opened()
        with worded(self.path):
            found = connection.execute(sql, values)
        while True:
            with worded(self.path):
                some = found.fetchmany(_AT_ONCE)
            if not some:
                return
            yield from some

    @contextmanager
    def still(self) -> Iterator[None]:
        """Let every query see the log as it was at the first, whatever is written meanwhile.

        Raises:
            UserError: As `open`.
        """
        connection = self._opened()
        with worded(self.path):
            connection.execute("BEGIN")
        try:
            yield
        finally:
            connection.rollback()

    def check_quickly(self) -> None:
        """Look through the log's pages.

        Raises:
            BrokenDatabaseError: A page is damaged.
        """
        connection = self._opened()
        with worded(self.path):
            self._check_quickly(connection)

    def copy_to(self, target: Path) -> None:
        """Copy the log to a new file, whole or not at all.

        Raises:
            sqlite3.Error, OSError: See `backups.back_up`.
        """
        back_up(self._opened(), target)

    def inspect(self) -> tuple[int, tuple[str, ...]]:
        """Return the schema of a log on disk and what a full check finds wrong; changes nothing.

        Raises:
            UserError: As `open`, but an older log is not migrated.
        """
        with worded(self.path):
            refuse_what_is_no_file(self.path)
            self._refuse_emptied()
            with closing(self._connect_to_read()) as connection:
                version = self._checked_version(connection)
                found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
                orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
        found += [f"a row of {row[0]} has lost its parent" for row in orphans]
        return version, tuple(line for line in found if line != "ok")

    def beside(self, path: Path) -> Database:
        """Return another log of the same folder, such as a backup."""
        return Database(path, self.backups, self._clock)

    def _opened(self) -> sqlite3.Connection:
        self.open()
        if self._connection is None:
            raise RuntimeError("the log is not open")
        return self._connection

    def _refuse_untouched(self) -> None:
        """Refuse a log that must not be opened, before anything of it is opened to write.

        The last connection that closes a log writes its -wal into it, so even a look at a newer
        log would change it.
        """
        if self.path.is_file() and not os.access(self.path, os.W_OK):
            raise unwritable(self.path)
        self._refuse_emptied()
        if not self._companion("-journal").exists():  # only a connection that writes can undo it
            with closing(self._connect_to_read()) as connection:
                self._checked_version(connection)

    def _refuse_emptied(self) -> None:
        """Refuse a log of no bytes that held something once, as after a power cut."""
        if self.path.is_file() and self.path.stat().st_size == 0 and backups_in(self.backups):
            raise BrokenDatabaseError(
                "The log {path} is empty, but there are backups of it. Nothing was changed. Start "
                "calfcoach's window: it keeps the empty file and offers the last backup.",
                path=self.path,
            )

    def _connect_to_read(self) -> sqlite3.Connection:
        """Return a connection that makes no file and changes none.

        SQLite would make a -wal and a -shm to read a log, unless told that the file is still.
        """
        still = "&immutable=1" if self._is_still() else ""
        uri = f"{self.path.absolute().as_uri()}?mode=ro{still}"
        return sqlite3.connect(uri, uri=True, timeout=BUSY_MS / 1000)

    def _is_still(self) -> bool:
        """Whether nobody has the log open, and all of it lies in its own file.

        There is no -wal beside it then; or an empty one with a -shm too small for its index, as
        an opening leaves that found no room.
        """
        wal, shm = self._companion("-wal"), self._companion("-shm")
        if not wal.exists():
            return True
        is_index = shm.exists() and shm.stat().st_size >= INDEX_BYTES
        return wal.stat().st_size == 0 and not is_index

    def _read_only(self, refused: UserError) -> sqlite3.Connection:
        """Return a connection to a log of this schema that was refused to a connection that writes.

        Raises:
            UserError: It cannot be read either.
        """
        try:
            with worded(self.path), ExitStack() as undo:
                connection = undo.enter_context(closing(self._connect_to_read()))
                connection.row_factory = sqlite3.Row
                if self._checked_version(connection) < SCHEMA:
                    raise refused
                undo.pop_all()
        except (FolderError, DiskFullError) as error:
            if error is refused or not self._companion("-wal").exists():
                raise refused from None
            raise FolderError(
                "The log {path} was left by a program that was cut off. To read it, calfcoach "
                "needs room and the right to write in its folder: free some space, or give "
                "yourself that right.",
                path=self.path,
            ) from error
        return connection

    def _companion(self, ending: str) -> Path:
        """Return the path of a file that SQLite keeps beside the log, or where a link leads."""
        path = self.path.resolve()
        return path.with_name(path.name + ending)

    def _prepare(self, connection: sqlite3.Connection) -> None:
        connection.row_factory = sqlite3.Row
        version = self._checked_version(connection)
        if not self.is_in_memory:
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        if version < SCHEMA:
            self._migrate(connection, version)

    def _checked_version(self, connection: sqlite3.Connection) -> int:
        """Return the schema's number; refuse a newer log and a database of another program."""
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        marked = int(connection.execute("PRAGMA application_id").fetchone()[0])
        tables = int(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
        if tables and marked != APPLICATION_ID:
            raise BrokenDatabaseError(
                "The file {path} is a database, but not a log of calfcoach. Nothing was changed. "
                "Move it elsewhere, or choose another folder with --data-dir.",
                path=self.path,
            )
        if version > SCHEMA:
            raise NewerDatabaseError(
                "The log {path} was written by a newer calfcoach (schema {found}, this one reads "
                "up to {known}). Nothing was changed. Install the newer calfcoach to open it.",
                path=self.path,
                found=version,
                known=SCHEMA,
            )
        return version

    def _check_quickly(self, connection: sqlite3.Connection) -> None:
        found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(1)")]
        if found != ["ok"]:
            logger.warning("quick check: %s", found)
            raise damaged(self.path)

    def _migrate(self, connection: sqlite3.Connection, version: int) -> None:
        """Back the log up if it holds anything, then bring it to the newest schema, or leave it."""
        from sqlite_utils import Database as Utils  # slow, and rarely needed

        from calfcoach.storage.migrations import migrations

        if version > 0:
            self._check_quickly(connection)
            name = backup_name(self._clock.now(), f"before-schema-{SCHEMA}")
            back_up(connection, self.backups / name)
        with _all_or_nothing(connection):
            if self._checked_version(connection) == SCHEMA:
                return  # another program was faster
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.apply(Utils(connection, execute_plugins=False))
        logger.info("migrated the log from schema %d to %d", version, SCHEMA)


@contextmanager
def _all_or_nothing(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
