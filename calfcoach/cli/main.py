"""Runs what the command line asks for and turns what goes wrong into a sentence."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from calfcoach.cli.output import complain, need_output, printing, ready_the_terminal
from calfcoach.core.errors import UsageError, UserError
from calfcoach.core.own_program import READ_RUNS, SPEAK
from calfcoach.storage.folders import find_folders

OPENED = (".calfprog.json", ".calflog")
"""A lone argument that ends so is a file to look into."""

if TYPE_CHECKING:
    import argparse  # slow; loaded only where there are words to read


def main(arguments: Sequence[str] | None = None) -> int:
    """Run calfcoach; return its exit code: 0, 1 with a sentence, 2 for wrong use."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    ready_the_terminal()
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


def _run(given: list[str]) -> int:
    command, data_dir, speed, keep, file = "", None, 1, False, None
    if given == [SPEAK]:
        from calfcoach.media.speech_helper import main as speak

        return speak()
    if given == [READ_RUNS]:
        from calfcoach.interchange.run_import.worker import main as read_runs

        return read_runs()
    if len(given) == 1 and given[0].lower().endswith(OPENED):
        given = ["open", *given]  # a double click names the file alone
    if given:
        from calfcoach.cli.parser import make_parser

        with printing():
            try:
                options = make_parser().parse_args(given)
            except SystemExit:  # after --help and --version
                need_output()
                return 0
            command, data_dir = options.command or "", getattr(options, "data_dir", None)
            if command and command not in ("relief", "today", "open", "background"):
                need_output()
                return _print_what_was_asked(options, command, data_dir)
        if command == "relief":
            speed, keep = options.speed, options.log
        if command == "open":
            file = Path(options.file).absolute()
    from calfcoach.cli.screen import check_screen

    check_screen()
    try:
        from calfcoach.app.launch import Launch
        from calfcoach.app.run import run_window
    except ImportError as error:
        raise _no_qt(error) from error
    launch = Launch(
        relief=command == "relief",
        session=command == "today",
        speed=speed,
        log_preview=keep,
        file=file,
        is_in_background=command == "background",
    )
    return run_window(find_folders(data_dir), launch)


def _print_what_was_asked(options: argparse.Namespace, command: str, data_dir: str | None) -> int:
    if command == "doctor":
        from calfcoach.cli.doctor import doctor

        return doctor(find_folders(data_dir), as_json=options.json)
    if command == "log":
        from calfcoach.cli.log import log

        return log(find_folders(data_dir), as_json=options.json, limit=options.limit)
    if command == "export":
        from calfcoach.cli.export import export

        span = (options.first, options.last)
        return export(find_folders(data_dir), options.kind, options.output, *span)
    if command == "backup":
        from calfcoach.cli.backup import backup

        return backup(find_folders(data_dir), options.output)
    if command == "restore":
        from calfcoach.cli.backup import restore

        return restore(find_folders(data_dir), options.file, agreed=options.yes)
    if command == "import":
        if options.kind == "runs":
            from calfcoach.cli.import_runs import ImportOptions, import_runs

            wished = ImportOptions(
                options.files,
                dry_run=options.dry_run,
                as_json=options.json,
                counts_doubtful=options.count_doubtful,
            )
            return import_runs(find_folders(data_dir), wished)
        from calfcoach.cli.import_log import import_log

        how = {"dry_run": options.dry_run, "as_json": options.json}
        return import_log(find_folders(data_dir), options.file, **how)
    if command == "check":
        from calfcoach.cli.check import check, print_schema

        return print_schema() if options.schema else check(options.program)
    if command == "figures":
        try:
            from calfcoach.cli.figures import figures
        except ImportError as error:
            raise _no_qt(error) from error
        return figures(options.output)
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


def _no_qt(error: ImportError) -> UserError:
    return UserError(
        "Qt cannot be loaded ({reason}). Install the system libraries that the README lists.",
        reason=error,
    )


def _fail(error: UserError, code: int) -> int:
    complain(f"calfcoach: {error}")
    return code
