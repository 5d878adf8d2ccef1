"""Runs what the command line asks for and turns what goes wrong into a sentence."""

from __future__ import annotations

import io
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from calfcoach.core.errors import UsageError, UserError
from calfcoach.storage.folders import find_folders

if TYPE_CHECKING:
    import argparse  # slow; loaded only where there are words to read


def main(arguments: Sequence[str] | None = None) -> int:
    """Run calfcoach; return its exit code: 0, 1 with a sentence, 2 for wrong use."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _ready_the_terminal()
    try:
        return _run(given)
    except UsageError as error:
        return _fail(error, 2)
    except UserError as error:
        return _fail(error, 1)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 1


def _ready_the_terminal() -> None:
    """Let the terminal show every path, and no line of the program's own diary."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    if not logging.getLogger().handlers:
        logging.getLogger().addHandler(logging.NullHandler())


def _run(given: list[str]) -> int:
    command, data_dir, speed, keep = "", None, 1, False
    if given:
        from calfcoach.cli.parser import make_parser

        with _printing():
            try:
                options = make_parser().parse_args(given)
            except SystemExit:  # after --help and --version
                return 0
            command, data_dir = options.command or "", getattr(options, "data_dir", None)
            if command == "doctor":
                from calfcoach.cli.doctor import doctor

                return doctor(find_folders(data_dir), as_json=options.json)
            if command == "log":
                from calfcoach.cli.log import log

                return log(find_folders(data_dir), as_json=options.json, limit=options.limit)
            if command == "check":
                from calfcoach.cli.check import check

                return check(options.program)
            if command == "simulate":
                return _simulate(options)
        if command == "relief":
            speed, keep = options.speed, options.log
    from calfcoach.cli.screen import check_screen

    check_screen()
    try:
        from calfcoach.app.launch import Launch
        from calfcoach.app.run import run_window
    except ImportError as error:
        raise UserError(
            "Qt cannot be loaded ({reason}). Install the system libraries that the README lists.",
            reason=error,
        ) from error
    launch = Launch(relief=command == "relief", speed=speed, log_preview=keep)
    return run_window(find_folders(data_dir), launch)


def _simulate(options: argparse.Namespace) -> int:
    from calfcoach.cli.simulate import SimulateOptions, run_simulation

    return run_simulation(
        SimulateOptions(
            program=options.program,
            start=options.start,
            days=options.days,
            per_week=options.per_week,
            answers=options.answers,
            stage=options.stage,
            age=options.age,
            mass_kg=options.mass,
            heel_bone=options.heel_bone,
            as_json=options.json,
        )
    )


@contextmanager
def _printing() -> Iterator[None]:
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
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise UserError(
            "The output cannot be written ({reason}).", reason=error.strerror
        ) from error


def _fail(error: UserError, code: int) -> int:
    if sys.stderr is not None:
        print(f"calfcoach: {error}", file=sys.stderr)
    return code
