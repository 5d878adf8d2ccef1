"""Keeps which planned sessions were handed to a calendar, a small JSON file beside the log."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from calfcoach.core.errors import UserError
from calfcoach.core.log_rows import PlannedRow
from calfcoach.core.new_file import new_file
from calfcoach.core.plain_file import read_plain, reason
from calfcoach.storage.rows import instant, number

MAX_BYTES = 5_000_000
FORMAT = "calfcoach-calendar"


class CalendarFile:
    """What the last calendar said of each session that was planned then."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> list[PlannedRow]:
        """Return the sessions that were handed out, in the order in which they were.

        Raises:
            UserError: The file cannot be read.
        """
        try:
            data = read_plain(self.path, MAX_BYTES)
            if len(data) > MAX_BYTES:
                raise ValueError(f"it is larger than {MAX_BYTES} bytes")
            record = json.loads(data.decode("utf-8"))
            if record["format"] != FORMAT or record["format_version"] != 1:
                raise ValueError("it is not such a file")
            return [_row(one) for one in record["sessions"]]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._error(reason(error)) from error
        except (ValueError, TypeError, LookupError, RecursionError) as error:
            raise self._error(str(error)) from error

    def save(self, found: Sequence[PlannedRow]) -> None:
        """Write what is handed out, whole or not at all.

        Raises:
            UserError: The folder does not allow it.
        """
        record = {
            "format": FORMAT,
            "format_version": 1,
            "sessions": [
                {
                    "uid": one.uid,
                    "day": one.day.isoformat(),
                    "sequence": one.sequence,
                    "changed_at": one.changed_at.isoformat(),
                    "cancelled": one.cancelled,
                }
                for one in found
            ],
        }
        with new_file(self.path) as file:
            file.write((json.dumps(record, indent=2) + "\n").encode())

    def _error(self, why: str) -> UserError:
        return UserError(
            "What was handed to calendars before cannot be read from {path} ({reason}). Move that "
            "file away to begin anew; events that were imported before then stay as they are.",
            path=self.path,
            reason=why,
        )


def _row(record: dict[str, object]) -> PlannedRow:
    sequence = record["sequence"]
    if type(sequence) is not int:
        raise TypeError("sequence is no whole number")
    return PlannedRow(
        str(record["uid"]),
        date.fromisoformat(str(record["day"])),
        number(sequence, 0),
        instant(str(record["changed_at"])),
        bool(record["cancelled"]),
    )
