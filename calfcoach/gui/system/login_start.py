"""Lets calfcoach start with the desktop, by the entry that each system has for it."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings

from calfcoach.core.errors import FolderError
from calfcoach.core.own_program import own_command
from calfcoach.core.plain_file import is_in_the_way, reason

NAME = "calfcoach"
RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_SPECIAL = '\\"`$'


class LoginStart(Protocol):
    """Whether the program starts at login."""

    def is_on(self) -> bool:
        """Return whether there is an entry; a person may have removed it elsewhere."""
        ...

    def turn(self, *, on: bool) -> None:
        """Write the entry, or remove it.

        Raises:
            UserError: The system does not allow it.
        """
        ...


class EntryFile:
    """A file that the system reads at login.

    Args:
        path: Where it is looked for.
        content: What it says.
    """

    def __init__(self, path: Path, content: bytes) -> None:
        self.path = path
        self._content = content

    def is_on(self) -> bool:
        """Return whether it is there."""
        return self.path.is_file()

    def turn(self, *, on: bool) -> None:
        """Write it, or remove it.

        Raises:
            FolderError: The folder does not allow it.
        """
        try:
            if on and not is_in_the_way(self.path):
                self.path.parent.mkdir(parents=True, exist_ok=True)
                self.path.write_bytes(self._content)
            elif on:
                raise FileExistsError(0, "it is not a plain file")
            else:
                self.path.unlink(missing_ok=True)
        except OSError as error:
            raise FolderError(
                "Whether calfcoach starts at login cannot be written to {path} ({reason}).",
                path=self.path,
                reason=reason(error),
            ) from error


class RunKey:
    """A value of the registry of Windows."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = subprocess.list2cmdline(command)
        self._key = QSettings(RUN_KEY, QSettings.Format.NativeFormat)

    def is_on(self) -> bool:
        """Return whether it is there."""
        return self._key.contains(NAME)

    def turn(self, *, on: bool) -> None:
        """Write it, or remove it."""
        if on:
            self._key.setValue(NAME, self._command)
        else:
            self._key.remove(NAME)
        self._key.sync()


def open_login_start(data: Path) -> LoginStart:
    """Return this system's way.

    Args:
        data: The folder that the program is to open.
    """
    program, words = own_command("background")
    command = [program, *words, "--data-dir", str(data.absolute())]
    if sys.platform == "win32":
        return RunKey(command)
    return entry_file(sys.platform, Path.home(), os.environ, command)


def entry_file(
    platform: str, home: Path, environment: Mapping[str, str], command: Sequence[str]
) -> EntryFile:
    """Return the file of a system that is not Windows."""
    if platform == "darwin":
        content = {"Label": NAME, "ProgramArguments": list(command), "RunAtLoad": True}
        return EntryFile(home / "Library/LaunchAgents/calfcoach.plist", plistlib.dumps(content))
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        f"Exec={' '.join(map(_quoted, command))}",
        f"Icon={NAME}",
        "NoDisplay=true",
    )
    text = "".join(f"{line}\n" for line in lines)
    return EntryFile(config / "autostart" / "calfcoach.desktop", os.fsencode(text))


def _quoted(word: str) -> str:
    """Return a word of a command as the Desktop Entry Specification wants it."""
    quoted = "".join(f"\\{one}" if one in _SPECIAL else one for one in word)
    return '"{}"'.format(quoted.replace("\\", "\\\\").replace("%", "%%"))
