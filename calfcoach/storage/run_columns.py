"""Remembers what a person has told of the columns of CSV files: a JSON file beside the log."""

from __future__ import annotations

import json
from pathlib import Path

from calfcoach.core.errors import FolderError
from calfcoach.core.plain_file import read_plain, reason
from calfcoach.core.run_columns import KEPT, RunColumns, columns_of

MAX_BYTES = 2_000_000


class RunColumnsFile:
    """The file. One that cannot be read is as if it were not there: a person is asked again."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> list[RunColumns]:
        """Return what is remembered, the newest first."""
        try:
            data = read_plain(self.path, MAX_BYTES)
            found = json.loads(data) if len(data) <= MAX_BYTES else []
            return [columns_of(one) for one in found if isinstance(one, dict)][:KEPT]
        except (OSError, ValueError, TypeError, RecursionError):
            return []

    def remember(self, columns: RunColumns) -> None:
        """Keep what a person has told, in the place of what was told of such a file before.

        Raises:
            FolderError: The folder does not allow it.
        """
        kept = [columns, *(one for one in self.load() if one.header != columns.header)][:KEPT]
        unfinished = self.path.with_suffix(".part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(
                json.dumps([one.record() for one in kept], indent=2) + "\n", encoding="utf-8"
            )
            unfinished.replace(self.path)
        except OSError as error:
            raise FolderError(
                "What you told of the columns cannot be kept in {path} ({reason}). The runs can "
                "be taken in all the same.",
                path=self.path,
                reason=reason(error),
            ) from error
