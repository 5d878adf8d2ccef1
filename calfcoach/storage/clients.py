"""Keeps clients beside the person's own log: a folder each, with a card and a log of its own.

`clients/ID/client.json` is the card (name, notes, what a row says), `clients/ID/log.sqlite3` the
log that came, `clients/ID/backups` its backups. Nothing of them is in the person's own log.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from calfcoach.core.client import Client, ClientFlag, ClientNote, ClientSummary
from calfcoach.core.clock import Clock
from calfcoach.core.errors import FolderError, UserError
from calfcoach.core.new_file import new_file
from calfcoach.core.plain_file import read_plain, reason
from calfcoach.storage.backups import backups_in
from calfcoach.storage.database import Database
from calfcoach.storage.refusals import worded
from calfcoach.storage.rows import instant, number

FORMAT = "calfcoach-client"
MAX_BYTES = 2_000_000
CARD, LOG, BACKUPS = "client.json", "log.sqlite3", "backups"


class ClientStore:
    """The folder of clients."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder = folder
        self._clock = clock

    def all(self) -> tuple[list[Client], list[str]]:
        """Return all clients by name, and what cannot be read, in a sentence each.

        Raises:
            UserError: The folder cannot be looked into.
        """
        if not self.folder.exists():
            return [], []
        clients: list[Client] = []
        faults: list[str] = []
        with worded(self.folder):
            paths = [path / CARD for path in self.folder.iterdir() if (path / CARD).exists()]
        for path in paths:
            try:
                clients.append(self._read(path))
            except UserError as error:
                faults.append(str(error))
        clients.sort(key=lambda one: (one.name.casefold(), one.id))
        return clients, sorted(faults)

    def get(self, client_id: str) -> Client:
        """Return one client.

        Raises:
            UserError: There is none, or the card cannot be read.
        """
        return self._read(self.folder / client_id / CARD)

    def put(self, client: Client) -> None:
        """Write a client's card, whole or not at all.

        Raises:
            UserError: The folder does not allow it.
        """
        place = self.make_folder(client.id)
        with new_file(place / CARD) as file:
            file.write((json.dumps(_record(client), indent=2, ensure_ascii=False) + "\n").encode())

    def make_folder(self, client_id: str) -> Path:
        """Make a client's folder if there is none; return it.

        Raises:
            FolderError: It cannot be made.
        """
        place = self.folder / client_id
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FolderError(
                "The folder {folder} cannot be made ({reason}). Nothing was changed.",
                folder=place,
                reason=reason(error),
            ) from error
        return place

    def log(self, client_id: str) -> Database:
        """Return a client's own log, not opened yet."""
        place = self.folder / client_id
        return Database(place / LOG, place / BACKUPS, self._clock)

    def backups(self, client_id: str) -> list[Path]:
        """Return the backups that hold a client's data, newest first.

        Raises:
            UserError: Their folder cannot be looked into.
        """
        folder = self.folder / client_id / BACKUPS
        with worded(folder):
            return backups_in(folder)

    def remove(self, client_id: str, *, purge: bool) -> None:
        """Delete a client as a whole; the backups only where they are to be purged.

        Raises:
            UserError: Something of it cannot be deleted; the card stays until all else is gone.
        """
        place = self.folder / client_id
        with worded(place):
            for path in (LOG, f"{LOG}-wal", f"{LOG}-shm", f"{LOG}-journal"):
                (place / path).unlink(missing_ok=True)
            if purge and (place / BACKUPS).exists():
                shutil.rmtree(place / BACKUPS)
            (place / CARD).unlink(missing_ok=True)
            if not any(place.iterdir()):
                place.rmdir()

    def _read(self, path: Path) -> Client:
        try:
            data = read_plain(path, MAX_BYTES)
            if len(data) > MAX_BYTES:
                raise ValueError(f"it is larger than {MAX_BYTES} bytes")
            return _client(path.parent.name, json.loads(data.decode("utf-8")))
        except OSError as error:
            raise self._error(path, reason(error)) from error
        except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
            raise self._error(path, str(error) or type(error).__name__) from error

    def _error(self, path: Path, why: str) -> UserError:
        return UserError(
            "The client in {folder} cannot be read ({reason}). Its log is left as it is.",
            folder=path.parent,
            reason=why,
        )


def _record(client: Client) -> dict[str, object]:
    summary = client.summary
    return {
        "format": FORMAT,
        "format_version": 1,
        "name": client.name,
        "made_at": client.made_at.isoformat(),
        "setups": list(client.setups),
        "summary": {
            "last_on": summary.last_on.isoformat() if summary.last_on else None,
            "done": summary.done,
            "planned": summary.planned,
            "morning": None if summary.morning is None else str(summary.morning),
            "morning_before": (
                None if summary.morning_before is None else str(summary.morning_before)
            ),
            "stage": summary.stage,
            "flags": [flag.value for flag in summary.flags],
        },
        "notes": [{"made_at": one.made_at.isoformat(), "text": one.text} for one in client.notes],
    }


def _client(client_id: str, record: Mapping[str, Any]) -> Client:
    if record["format"] != FORMAT or record["format_version"] != 1:
        raise ValueError("it is no card of a client")
    found = record["summary"]
    summary = ClientSummary(
        last_on=None if found["last_on"] is None else date.fromisoformat(found["last_on"]),
        done=number(found["done"], 0),
        planned=number(found["planned"], 0),
        morning=_decimal(found["morning"]),
        morning_before=_decimal(found["morning_before"]),
        stage=str(found["stage"]),
        flags=tuple(ClientFlag(one) for one in found["flags"]),
    )
    notes = tuple(ClientNote(instant(one["made_at"]), str(one["text"])) for one in record["notes"])
    setups = tuple(str(one) for one in record["setups"])
    made_at = instant(record["made_at"])
    return Client(client_id, str(record["name"]), made_at, setups, summary, notes)


def _decimal(value: object) -> Decimal | None:
    if value is None:
        return None
    found = Decimal(str(value))
    if not 0 <= found <= 10:
        raise ValueError("pain is not from 0 to 10")
    return found
