"""Errors that a person can do something about, worded for the window and the command line."""

from __future__ import annotations

from calfcoach.core.phrases import Phrase

FAULTS_SHOWN = 20
FAULT_LETTERS = 200


class UserError(Exception):
    """Something went wrong that the person should read about; anything else is a bug.

    The message says what happened, to which file, and what to do. It is kept as a template and
    its values, so that a window can word it in another language.

    Attributes:
        template: An English sentence with named fields, as for `str.format`.
        values: The fields' values; a tuple of texts is a list.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.template = template
        self.values = values

    def __str__(self) -> str:
        plain = {
            name: "; ".join(value) if isinstance(value, tuple) else value
            for name, value in self.values.items()
        }
        return self.template.format(**plain)


class UsageError(UserError):
    """The program was called in a way that it does not understand; exit code 2."""


class FolderError(UserError):
    """The data folder cannot be made or written."""


class NewerDatabaseError(UserError):
    """The log was written by a newer calfcoach; reading on could harm it."""


class BrokenDatabaseError(UserError):
    """The log is not a sound SQLite database."""


class BusyDatabaseError(UserError):
    """Another program holds the log."""


class DiskFullError(UserError):
    """A write found no room; what was not written is kept in memory for the next try."""


class DocumentError(UserError):
    """A routine, program or other document has faults.

    Attributes:
        faults: Each fault with its place, in the order of the file.
    """

    def __init__(self, name: str, faults: tuple[str, ...]) -> None:
        shown = [
            fault if len(fault) <= FAULT_LETTERS else fault[:FAULT_LETTERS]
            for fault in faults[:FAULTS_SHOWN]
        ]
        if len(faults) > FAULTS_SHOWN:
            shown.append(Phrase("{count} more", count=len(faults) - FAULTS_SHOWN))
        super().__init__("{name} cannot be used: {faults}", name=name, faults=tuple(shown))
        self.faults = faults
