"""Reads and writes the settings, a small JSON file beside the log."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path

from calfcoach.core.errors import FolderError, UserError
from calfcoach.core.plain_file import read_plain, reason
from calfcoach.core.settings import Settings
from calfcoach.storage.folders import free_name

MAX_BYTES = 100_000


class PreferencesFile:
    """The settings file. A damaged one is kept under a new name before anything is written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._is_damaged = False

    def load(self, defaults: Settings | None = None) -> tuple[Settings, UserError | None]:
        """Return the settings, and what is wrong with the file if anything is.

        Args:
            defaults: What holds where the file says nothing; the usual ones if left out.

        A file that is missing is in order. One that is damaged leaves the defaults in force for
        what cannot be read, and lies untouched.
        """
        self._is_damaged = False
        usual = defaults or Settings()
        try:
            data = read_plain(self.path, MAX_BYTES)
        except FileNotFoundError:
            return usual, None
        except OSError as error:
            return usual, self._error(reason(error))
        try:
            if len(data) > MAX_BYTES:
                raise ValueError(f"it is larger than {MAX_BYTES} bytes")
            record = json.loads(data.decode("utf-8"))
            if not isinstance(record, dict):
                raise TypeError("it is not a JSON object")
        except (ValueError, TypeError, RecursionError) as error:
            return usual, self._error(str(error))
        settings, faults = Settings.from_record(record, usual)
        return settings, self._error("; ".join(faults)) if faults else None

    def save(self, settings: Settings, now: datetime) -> None:
        """Write the settings, whole or not at all.

        Raises:
            FolderError: The folder does not allow it.
        """
        unfinished = self.path.with_suffix(".part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self._is_damaged and os.path.lexists(self.path):
                kept = self.path.with_name(f"settings-damaged-{now:%Y%m%dT%H%M%SZ}.json")
                self.path.rename(free_name(kept))
                self._is_damaged = False
            unfinished.unlink(missing_ok=True)
            unfinished.write_text(json.dumps(settings.record(), indent=2) + "\n", encoding="utf-8")
            unfinished.replace(self.path)
        except OSError as error:
            raise FolderError(
                "The settings {path} cannot be written ({reason}). They hold until calfcoach is "
                "closed.",
                path=self.path,
                reason=reason(error),
            ) from error

    def _error(self, why: str) -> UserError:
        self._is_damaged = True
        return UserError(
            "The settings {path} cannot be read ({reason}). Default settings are used; the file "
            "stays as it is until you change a setting, and is then kept under a new name.",
            path=self.path,
            reason=why,
        )
