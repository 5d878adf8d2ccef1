"""`calfcoach import log FILE`: merges a log that was handed over, and says what changes."""

from __future__ import annotations

import json
from pathlib import Path

from calfcoach.cli.open_window import refuse_open_window
from calfcoach.core.clock import SystemClock
from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.record import Compared
from calfcoach.core.resources import resource_path
from calfcoach.services.backups import BEFORE_IMPORT, BackupService
from calfcoach.services.changes import ChangeBus
from calfcoach.services.merging import Incoming, MergeService
from calfcoach.storage.database import Database
from calfcoach.storage.folders import Folders

WORDS = {
    Compared.NEW: "new",
    Compared.CHANGED: "changed there later",
    Compared.DELETED: "deleted there",
    Compared.CONFLICT: "changed in both, one of them is taken",
    Compared.OLDER: "changed here later, left alone",
    Compared.SAME: "the same",
}


def import_log(folders: Folders, path: str, *, dry_run: bool, as_json: bool) -> int:
    """Merge a log into this one, a backup first; print how its entries stand; return 0.

    Raises:
        UserError: A window is open, or the file is not fit; nothing was changed then.
    """
    if not dry_run:
        refuse_open_window(folders)
    folders.make()
    clock = SystemClock()
    changes = ChangeBus()
    database = Database(folders.database, folders.backups, clock)
    try:
        service = MergeService(database, load_catalog(resource_path("exercises")), changes)
        incoming = service.look_into(Path(path).expanduser())
        _tell(incoming, as_json=as_json)
        if not dry_run and not incoming.changes_nothing:
            kept = BackupService(database, clock, changes).make(BEFORE_IMPORT)
            service.take_in(incoming)
            if not as_json:
                print(f"Done. The log before is kept as {kept}.")
    finally:
        database.close()
    return 0


def _tell(incoming: Incoming, *, as_json: bool) -> None:
    counts = {how: incoming.count(how) for how in Compared}
    if as_json:
        print(json.dumps({how.value: count for how, count in counts.items()}))
        return
    for how, count in counts.items():
        if count:
            print(f"{count:>6}  {WORDS[how]}")
    if incoming.changes_nothing:
        print("Nothing to do: all of it is here already.")
