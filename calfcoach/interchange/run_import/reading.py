"""Reads any file of runs by what it holds, whatever its name says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from calfcoach.core.imported_run import FoundRun
from calfcoach.core.phrases import Phrase
from calfcoach.core.run_columns import RunColumns
from calfcoach.core.units import Unit
from calfcoach.interchange.run_import.csv_table import CsvError, Table, read_table
from calfcoach.interchange.run_import.fit_sessions import FitError, fit_runs
from calfcoach.interchange.run_import.garmin_csv import garmin_runs, is_garmin
from calfcoach.interchange.run_import.gpx_tracks import gpx_runs
from calfcoach.interchange.run_import.health_export import health_runs
from calfcoach.interchange.run_import.mapped_csv import first_rows, guessed, mapped_runs
from calfcoach.interchange.run_import.parts import (
    GZIP,
    MOST_BYTES,
    MOST_HEALTH_BYTES,
    Part,
    PartError,
    bounded,
    unzipped,
)
from calfcoach.interchange.run_import.strava_csv import is_strava, strava_runs
from calfcoach.interchange.run_import.tcx_laps import tcx_runs
from calfcoach.interchange.run_import.xml_reading import XmlError

HEAD_BYTES = 64 * 1024
_ROOT = re.compile(rb"<(?:\w+:)?([A-Za-z]\w*)[\s>/]")
_XML = {"gpx": gpx_runs, "TrainingCenterDatabase": tcx_runs}


class ReadError(Exception):
    """A file cannot be read; the text says why, in words for a person."""


@dataclass(frozen=True, slots=True)
class ReadPart:
    """What was found in a file.

    Attributes:
        unit: The unit that was guessed for its distances; None where the file tells it.
    """

    runs: list[FoundRun]
    unit: Unit | None = None


class UnknownColumnsError(ReadError):
    """A table whose columns a person has to tell.

    Attributes:
        guess: What they may be.
        rows: The first rows.
    """

    def __init__(self, guess: RunColumns, rows: list[list[str]]) -> None:
        super().__init__("calfcoach does not know its columns")
        self.guess = guess
        self.rows = rows


def read_part(part: Part, known: Sequence[RunColumns] = ()) -> ReadPart:
    """Return the activities of a file.

    Args:
        part: The file.
        known: What a person has told of columns before.

    Raises:
        UnknownColumnsError: A person has to tell its columns.
        ReadError: It cannot be read.
    """
    try:
        return _read(part.pieces(), part.name, known)
    except (PartError, XmlError, FitError, CsvError) as error:
        raise ReadError(str(error)) from error


def _read(stored: Iterator[bytes], name: str, known: Sequence[RunColumns]) -> ReadPart:
    head, pieces = _begun(stored)
    if head.startswith(GZIP):
        head, pieces = _begun(unzipped(pieces))
    if not head.strip():
        raise ReadError(Phrase("it is empty"))
    if head[8:12] == b".FIT" or name.lower().removesuffix(".gz").endswith(".fit"):
        return ReadPart(fit_runs(b"".join(bounded(pieces, MOST_BYTES))))
    root = _root(head)
    if root == "HealthData":
        return ReadPart(health_runs(bounded(pieces, MOST_HEALTH_BYTES)))
    if root in _XML:
        return ReadPart(_XML[root](bounded(pieces, MOST_BYTES)))
    if root:
        raise ReadError(Phrase("it is no file of runs that calfcoach knows"))
    return _read_table(read_table(b"".join(bounded(pieces, MOST_BYTES))), known)


def _read_table(table: Table, known: Sequence[RunColumns]) -> ReadPart:
    told = next((columns for columns in known if columns.header == table.header), None)
    if told is not None:
        return ReadPart(mapped_runs(table, told))
    if is_strava(table):
        return ReadPart(strava_runs(table))
    if is_garmin(table):
        return ReadPart(*garmin_runs(table))
    raise UnknownColumnsError(guessed(table), first_rows(table))


def _begun(pieces: Iterator[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """Return the beginning of a file, and all of it."""
    taken: list[bytes] = []
    length = 0
    for piece in pieces:
        taken.append(piece)
        length += len(piece)
        if length >= HEAD_BYTES:
            break
    return b"".join(taken), chain(taken, pieces)


def _root(head: bytes) -> str:
    """Return the name of the first element of an XML file; "" for no XML."""
    shown = head
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        shown = head.decode("utf-16", errors="ignore").encode()
    shown = shown.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not shown.startswith(b"<"):
        return ""
    found = _ROOT.search(shown)
    return found[1].decode() if found else "?"
