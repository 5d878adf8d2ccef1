"""Remembers which reminders were said, and what waits: a JSON file beside the log."""

from __future__ import annotations

import json
import logging
from datetime import date, datetime
from pathlib import Path

from calfcoach.core.plain_file import read_plain
from calfcoach.core.reminder import Occasion, Said

logger = logging.getLogger(__name__)

MAX_BYTES = 10_000


class SaidFile:
    """The file. One that cannot be read is as if nothing had been said."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Said:
        """Return what was said."""
        try:
            data = read_plain(self.path, MAX_BYTES)
            found = json.loads(data) if len(data) <= MAX_BYTES else {}
            return Said(
                {Occasion(one): date.fromisoformat(day) for one, day in found["on"].items()},
                {Occasion(one): _wall_time(at) for one, at in found["until"].items()},
            )
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return Said()

    def save(self, said: Said) -> None:
        """Keep what was said; where the folder does not allow it, it may be said once more."""
        record = {
            "on": {one.value: day.isoformat() for one, day in said.on.items()},
            "until": {one.value: at.isoformat() for one, at in said.until.items()},
        }
        unfinished = self.path.with_suffix(".part")
        try:
            unfinished.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
            unfinished.replace(self.path)
        except OSError as error:
            logger.warning("what was reminded of is not kept: %s", error)


def _wall_time(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is not None:
        raise ValueError(text)
    return at
