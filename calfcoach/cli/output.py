"""The terminal: what cannot be written there is seen, and never a traceback."""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from calfcoach.core.errors import UserError


def ready_the_terminal() -> None:
    """Let the terminal show every path, and no line of the program's own diary."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    if not logging.getLogger().handlers:
        logging.getLogger().addHandler(logging.NullHandler())


def need_output() -> None:
    """Make sure that what will be printed can reach anybody.

    Raises:
        UserError: The output is closed.
    """
    if sys.stdout is None:
        raise UserError("The output cannot be written (it is closed).")


@contextmanager
def printing() -> Iterator[None]:
    """See what was printed out of the house, here and not when Python has ended.

    Raises:
        BrokenPipeError: Nobody reads on.
        UserError: It cannot be written.
    """
    try:
        try:
            yield
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()
    except OSError as error:
        if error.filename is not None:  # a file, and not the output: a bug
            raise
        _give_up(sys.stdout)
        if isinstance(error, BrokenPipeError):
            raise
        raise UserError(
            "The output cannot be written ({reason}).", reason=error.strerror
        ) from error


def complain(line: str) -> None:
    """Say on the terminal what is wrong, if it can be said."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
    except OSError:
        _give_up(sys.stderr)


def _give_up(stream: TextIO) -> None:
    """Let the rest of a stream go nowhere, so that Python does not fail over it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
