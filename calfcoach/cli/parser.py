"""Reads the command line. Wrong use is one sentence and exit code 2."""

from __future__ import annotations

import argparse
import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NoReturn

from calfcoach import __version__
from calfcoach.core.errors import UsageError
from calfcoach.core.export_words import help_on_kinds
from calfcoach.core.exports import ExportKind

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

SPEEDS = (1, 60)
YEARS = (1900, 2200)
DAYS = (1, 3_660)
AGES = (1, 120)
MASSES_KG = (20, 400)
MAX_LIMIT = 1 << 62
"""More sessions than any log holds; SQLite counts no further than twice as many."""
# Python's own readers take the digits of every script, "1_0" and more; a typing error is none.
_WHOLE = re.compile(r"-?[0-9]+")
_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class _Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of printing its usage or passing over a full disk."""

    def error(self, message: str) -> NoReturn:
        raise UsageError("{message}. See calfcoach --help.", message=message)

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        print(message, end="", file=file)  # argparse's own swallows that it cannot be written


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    shared = _Parser(add_help=False)
    shared.add_argument(
        "--data-dir",
        type=_folder,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="folder with your data (or set CALFCOACH_DATA_DIR)",
    )
    parser = _Parser(
        prog="calfcoach",
        description="Guided relief and training for one tight calf. Without a command: the window.",
        parents=[shared],
    )
    parser.add_argument("--version", action="version", version=f"calfcoach {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    relief = commands.add_parser("relief", parents=[shared], help="start guided relief at once")
    relief.add_argument(
        "--speed",
        type=_speed,
        default=1,
        metavar="N",
        help="play a preview 1 to 60 times faster; it is not logged",
    )
    relief.add_argument("--log", action="store_true", help="keep the preview in the log")
    commands.add_parser("today", parents=[shared], help="start today's session, where one is due")
    commands.add_parser(
        "background", parents=[shared], help="start without the window, to remind of what is due"
    )
    opened = commands.add_parser(
        "open", parents=[shared], help="look into a program or a runner's log in the window"
    )
    opened.add_argument("file", type=_file, metavar="FILE", help="a .calfprog.json or .calflog")
    doctor = commands.add_parser(
        "doctor", parents=[shared], help="say how the program and its data are"
    )
    doctor.add_argument("--json", action="store_true", help="as JSON")
    log = commands.add_parser("log", parents=[shared], help="list sessions, newest first")
    log.add_argument("--json", action="store_true", help="as JSON, with their steps")
    log.add_argument(
        "--limit", type=_limit, default=None, metavar="N", help="at most so many sessions"
    )
    check = commands.add_parser("check", parents=[shared], help="check a program file")
    check.add_argument(
        "program", nargs="?", metavar="FILE", help="a program file, or a built-in program"
    )
    check.add_argument(
        "--schema", action="store_true", help="print the JSON Schema of program files"
    )
    figures = commands.add_parser("figures", parents=[shared], help="paint every exercise")
    figures.add_argument(
        "--output", type=_picture, required=True, metavar="FILE", help="the picture, sheet.png"
    )
    _add_export(
        commands.add_parser(
            "export",
            parents=[shared],
            help="write the log to a file",
            epilog=help_on_kinds(),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
    )
    backup = commands.add_parser("backup", parents=[shared], help="copy the whole log")
    backup.add_argument("--output", type=_file, metavar="FILE", help="elsewhere, as .calfbackup")
    restore = commands.add_parser("restore", parents=[shared], help="go back to a backup")
    restore.add_argument("file", type=_file, metavar="FILE", help="a backup or .calfbackup file")
    restore.add_argument("--yes", action="store_true", help="ask nothing")
    _add_import(commands.add_parser("import", parents=[shared], help="take files in"), shared)
    _add_simulate(commands.add_parser("simulate", parents=[shared], help="play a program forward"))
    return parser


def _add_export(export: argparse.ArgumentParser) -> None:
    kinds = ", ".join(kind.value for kind in ExportKind)
    export.add_argument("kind", type=_kind, metavar="KIND", help=f"one of {kinds}")
    export.add_argument("--output", type=_file, required=True, metavar="FILE", help="where to")
    export.add_argument("--from", dest="first", type=_date, metavar="DATE", help="first day (all)")
    export.add_argument("--to", dest="last", type=_date, metavar="DATE", help="last day (all)")


def _add_import(imports: argparse.ArgumentParser, shared: _Parser) -> None:
    kinds = imports.add_subparsers(dest="kind", metavar="KIND", required=True, parser_class=_Parser)
    log = kinds.add_parser("log", parents=[shared], help="merge a .calflog file")
    log.add_argument("file", type=_file, metavar="FILE", help="the file")
    runs = kinds.add_parser(
        "runs",
        parents=[shared],
        help="runs as FIT, GPX, TCX or CSV, of Strava, Garmin Connect or Apple Health",
    )
    runs.add_argument("files", type=_file, nargs="+", metavar="FILE", help="a file, .gz or .zip")
    runs.add_argument(
        "--count-doubtful", action="store_true", help="count runs that the window would ask about"
    )
    for kind in (log, runs):
        kind.add_argument("--dry-run", action="store_true", help="only say what would change")
        kind.add_argument("--json", action="store_true", help="as JSON")


def _add_simulate(simulate: argparse.ArgumentParser) -> None:
    simulate.add_argument("program", metavar="PROGRAM", help="a built-in program, or a file")
    simulate.add_argument("--start", type=_date, metavar="DATE", help="first day (today)")
    simulate.add_argument("--days", type=_days, metavar="N", help="at most so many days")
    simulate.add_argument("--per-week", type=_whole, choices=(2, 3), help="sessions a week")
    answers = simulate.add_mutually_exclusive_group()
    answers.add_argument("--answers", metavar="FILE", help="answers, one JSON object a line")
    answers.add_argument("--always", choices=("green",), help="every session goes well (default)")
    simulate.add_argument("--stage", metavar="ID", help="where to start")
    simulate.add_argument("--age", type=_age, metavar="N", help="years")
    simulate.add_argument(
        "--mass", type=_mass, default=Decimal(70), metavar="KG", help="body mass (70)"
    )
    simulate.add_argument("--heel-bone", action="store_true", help="the heel bone hurts")
    simulate.add_argument("--json", action="store_true", help="one JSON object a line")


def _folder(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("the folder has no name")
    return text


def _file(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("the file has no name")
    return text


def _kind(text: str) -> ExportKind:
    try:
        return ExportKind(text)
    except ValueError as error:
        kinds = ", ".join(kind.value for kind in ExportKind)
        raise argparse.ArgumentTypeError(f"{text or 'the kind'} is not one of {kinds}") from error


def _picture(text: str) -> str:
    if not text.lower().endswith(".png"):
        raise argparse.ArgumentTypeError(f"{text or 'the name'} does not end in .png")
    return text


def _date(text: str) -> date:
    try:
        day = date.fromisoformat(text if _DATE.fullmatch(text) else "")
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a date such as 2026-11-23") from error
    if not YEARS[0] <= day.year <= YEARS[1]:
        raise argparse.ArgumentTypeError(f"{text} is not from {YEARS[0]} to {YEARS[1]}")
    return day


def _days(text: str) -> int:
    return _between(text, DAYS)


def _age(text: str) -> int:
    return _between(text, AGES)


def _between(text: str, bounds: tuple[int, int]) -> int:
    value = _whole(text)
    if not bounds[0] <= value <= bounds[1]:
        raise argparse.ArgumentTypeError(f"{text} is not from {bounds[0]} to {bounds[1]}")
    return value


def _mass(text: str) -> Decimal:
    if not _DECIMAL.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text} is not a number such as 70 or 70.5")
    value = Decimal(text)
    if not MASSES_KG[0] <= value <= MASSES_KG[1]:
        raise argparse.ArgumentTypeError(f"{text} is not from {MASSES_KG[0]} to {MASSES_KG[1]}")
    return value


def _speed(text: str) -> int:
    value = _whole(text)
    if not SPEEDS[0] <= value <= SPEEDS[1]:
        raise argparse.ArgumentTypeError(f"{text} is not from {SPEEDS[0]} to {SPEEDS[1]}")
    return value


def _limit(text: str) -> int:
    value = _whole(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not 1 or more")
    return min(value, MAX_LIMIT)


def _whole(text: str) -> int:
    try:
        return int(text if _WHOLE.fullmatch(text) else "")
    except ValueError as error:  # also of more digits than Python reads
        raise argparse.ArgumentTypeError(f"{text} is not a whole number") from error
