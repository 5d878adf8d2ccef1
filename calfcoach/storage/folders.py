"""Where the data lies: one folder, known to the person, with the log and what belongs to it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from calfcoach.core.errors import FolderError
from calfcoach.core.phrases import Phrase
from calfcoach.core.plain_file import reason

ENVIRONMENT = "CALFCOACH_DATA_DIR"


@dataclass(frozen=True, slots=True)
class Folders:
    """Paths.

    Attributes:
        data: The folder with everything of the person.
        logs: Where the program's own diary of errors goes.
        window: The window's size and place.
    """

    data: Path
    logs: Path
    window: Path

    @property
    def database(self) -> Path:
        """The log."""
        return self.data / "calfcoach.sqlite3"

    @property
    def settings(self) -> Path:
        """The settings."""
        return self.data / "settings.json"

    @property
    def calendar(self) -> Path:
        """Which planned sessions calendars were told of."""
        return self.data / "calendar.json"

    @property
    def run_columns(self) -> Path:
        """What was told of the columns of CSV files of runs."""
        return self.data / "run-columns.json"

    @property
    def reminders(self) -> Path:
        """Which reminders were said."""
        return self.data / "reminders.json"

    @property
    def backups(self) -> Path:
        """Copies of the log."""
        return self.data / "backups"

    @property
    def clients(self) -> Path:
        """The clients of a physio, a folder each."""
        return self.data / "clients"

    @property
    def voices(self) -> Path:
        """The person's own voices, a folder each."""
        return self.data / "voices"

    def check_name(self) -> None:
        """Make sure that a window can be opened on the data folder: Qt knows no other names.

        Raises:
            FolderError: The folder's name is bytes that are no text.
        """
        try:
            str(self.data).encode()
        except UnicodeEncodeError as error:
            raise FolderError(
                "The window cannot use the data folder {folder}: its name is not UTF-8 text. "
                "Rename it, or choose another folder with --data-dir.",
                folder=self.data,
            ) from error

    def make(self) -> None:
        """Make the data folder if there is none.

        Raises:
            FolderError: It cannot be made, not be written, or not be named.
        """
        self.check_name()
        try:
            self.data.mkdir(parents=True, exist_ok=True)
            why = "" if os.access(self.data, os.W_OK | os.X_OK) else Phrase("no right to write")
        except FileExistsError as error:
            why = _why_no_folder(Path(error.filename))
        except OSError as error:
            why = reason(error)
        if why:
            raise FolderError(
                "The data folder {folder} cannot be used ({reason}). Give yourself the right to "
                "write there, or choose another folder with --data-dir.",
                folder=self.data,
                reason=why,
            )


def find_folders(data_dir: str | None) -> Folders:
    """Return the folders: a chosen one, the environment's, else the usual ones of the system.

    Raises:
        FolderError: The chosen one's name leads nowhere, as ~nobody does.
    """
    chosen = data_dir or os.environ.get(ENVIRONMENT)
    if chosen:
        try:
            data = Path(chosen).expanduser().absolute()
        except (OSError, RuntimeError) as error:
            raise FolderError(
                "The data folder {folder} cannot be found ({reason}). Choose another folder with "
                "--data-dir.",
                folder=chosen,
                reason=reason(error) if isinstance(error, OSError) else str(error).rstrip("."),
            ) from error
        return Folders(data, data / "logs", data / "window.ini")
    import platformdirs

    data = platformdirs.user_data_path("calfcoach", appauthor=False)
    state = platformdirs.user_state_path("calfcoach", appauthor=False)
    return Folders(data, state / "logs", state / "window.ini")


def _why_no_folder(path: Path) -> str:
    """Return why what lies at a path can be no folder."""
    try:
        path.stat()
    except FileNotFoundError:
        return Phrase("{path} is a link that leads nowhere", path=path)
    except OSError as error:
        return reason(error)
    return Phrase("{path} is not a folder", path=path)


def free_name(path: Path) -> Path:
    """Return a path, or the first like it with a number, at which nothing lies."""
    found, number = path, 2
    while os.path.lexists(found):
        found, number = path.with_name(f"{path.stem}-{number}{path.suffix}"), number + 1
    return found
