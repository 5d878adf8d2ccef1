"""`calfcoach backup` and `calfcoach restore FILE`: a copy of the whole log, and back to one."""

from __future__ import annotations

import sys
from pathlib import Path

from calfcoach.cli.open_window import refuse_open_window
from calfcoach.core.clock import SystemClock
from calfcoach.core.errors import UserError
from calfcoach.core.exports import ExportKind
from calfcoach.services.backups import BackupService
from calfcoach.services.changes import ChangeBus
from calfcoach.storage.database import Database
from calfcoach.storage.folders import Folders


def backup(folders: Folders, output: str | None) -> int:
    """Make a backup, in the folder of backups or as a file elsewhere; print where; return 0.

    Raises:
        UserError: There is no log, or there is no room.
    """
    if output is not None:
        from calfcoach.cli.export import export

        return export(folders, ExportKind.BACKUP, output, None, None)
    clock = SystemClock()
    database = Database(folders.database, folders.backups, clock)
    if not database.exists():
        raise UserError(
            "There is no log yet in {folder}, so there is nothing to back up.", folder=folders.data
        )
    try:
        print(BackupService(database, clock, ChangeBus()).make())
    finally:
        database.close()
    return 0


def restore(folders: Folders, path: str, *, agreed: bool) -> int:
    """Put a backup in the place of the log, after a yes; print where the old one is; return 0.

    Raises:
        UserError: It was not agreed to, a window is open, or the file is no sound backup.
    """
    refuse_open_window(folders)
    folders.make()
    clock = SystemClock()
    database = Database(folders.database, folders.backups, clock)
    if database.exists() and not agreed and not _agrees(folders.database):
        raise UserError("Nothing was changed. Add --yes to go back to it without a question.")
    try:
        kept = BackupService(database, clock, ChangeBus()).restore(Path(path).expanduser())
    finally:
        database.close()
    print(f"The log is as in {path}.")
    if kept is not None:
        print(f"The log before is kept as {kept}.")
    return 0


def _agrees(log: Path) -> bool:
    """Ask on the terminal; where nobody can answer, it is a no."""
    if not (sys.stdin and sys.stdin.isatty()):
        return False
    try:
        said = input(f"The log {log} is replaced; a backup of it is kept. Go on? [y/N] ")
    except EOFError:
        return False
    return said.strip().lower() in {"y", "yes"}
