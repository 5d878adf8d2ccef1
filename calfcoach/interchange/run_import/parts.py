"""Takes files of runs apart: plain, gzipped, and what a zip holds, piece by piece in bounds."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO

from calfcoach.core.phrases import Phrase
from calfcoach.core.plain_file import check_plain, reason

PIECE_BYTES = 256 * 1024
MOST_BYTES = 100 * 1024 * 1024
"""So much of one file is read, but for an Apple Health export, which is read as it streams by."""
MOST_HEALTH_BYTES = 8 * 1024 * 1024 * 1024
MEMBERS = 20_000
KINDS = (".fit", ".gpx", ".tcx", ".csv", ".xml")
ACTIVITIES = "activities.csv"
GZIP, ZIP = b"\x1f\x8b", b"PK\x03\x04"
EMPTY_ZIP = b"PK\x05\x06"
_HEALTH = "apple_health_export"
_NOT_READ = ("export_cda.xml",)


class PartError(Exception):
    """It cannot be taken apart, or is larger than what is read."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file, or one member of a zip.

    Attributes:
        name: As a person knows it: "export.zip: activities/1.fit.gz".
        pieces: Opens it and yields its bytes, unzipped; a gzipped one as it lies.
    """

    name: str
    pieces: Callable[[], Iterator[bytes]]


def parts_of(path: Path) -> Iterator[Part]:
    """Yield what a file holds.

    Raises:
        PartError: It cannot be opened, or is a zip that is not fit.
    """
    with _told():
        check_plain(path)
        with path.open("rb") as file:
            head = file.read(4)
    if head in (ZIP, EMPTY_ZIP):
        yield from _members(path)
    else:
        yield Part(path.name, lambda: _file_pieces(path))


def unzipped(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Yield what gzipped pieces hold, piece by piece.

    Raises:
        PartError: They are no gzip, or are cut off.
    """
    inflater = zlib.decompressobj(wbits=31)
    with _told():
        for piece in pieces:
            data = piece
            while data:
                yield inflater.decompress(data, PIECE_BYTES)
                data = inflater.unconsumed_tail
                if inflater.eof:
                    data = inflater.unused_data.lstrip(b"\0")
                    inflater = zlib.decompressobj(wbits=31) if data else inflater
        if not inflater.eof:
            raise PartError(Phrase("it is cut off"))


def bounded(pieces: Iterator[bytes], most: int) -> Iterator[bytes]:
    """Yield pieces as long as there are no more bytes than a bound.

    Raises:
        PartError: There are.
    """
    read = 0
    for piece in pieces:
        read += len(piece)
        if read > most:
            raise PartError(Phrase("it holds more than {most} MiB", most=most // (1024 * 1024)))
        yield piece


def _file_pieces(path: Path) -> Iterator[bytes]:
    with _told(), path.open("rb") as file:
        yield from _read(file)


def _members(path: Path) -> Iterator[Part]:
    with _told(), zipfile.ZipFile(path) as archive:
        infos = [info for info in archive.infolist() if not info.is_dir()]
        if len(infos) > MEMBERS:
            raise PartError(Phrase("it holds more than {most} files", most=MEMBERS))
        names = [info.filename for info in infos]
        if len(set(names)) < len(names):
            raise PartError(Phrase("it holds two files of one name"))
        if any(_is_outside(name) for name in names):
            raise PartError(Phrase("it names a file outside of itself"))
        wanted = _wanted(names)
        if not wanted:
            raise PartError(Phrase("it holds no file of runs"))
        for info in infos:
            if info.filename in wanted:
                yield Part(f"{path.name}: {info.filename}", partial(_member, archive, info))


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    with _told():
        if info.flag_bits & 0x1:
            raise PartError(Phrase("it is locked by a password"))
        with archive.open(info) as file:
            yield from _read(file)


def _read(file: IO[bytes]) -> Iterator[bytes]:
    while piece := file.read(PIECE_BYTES):
        yield piece


def _wanted(names: list[str]) -> frozenset[str]:
    """Return what is read of a zip: of Strava's its activities, of Apple's the export."""
    strava = next((one for one in names if PurePosixPath(one).name == ACTIVITIES), None)
    if strava is not None:
        folder = strava.removesuffix(ACTIVITIES)
        inside = f"{folder}activities/"
        return frozenset(
            one for one in names if one == strava or (one.startswith(inside) and _is_run(one))
        )
    apple = [one for one in names if PurePosixPath(one).parts[0] == _HEALTH]
    if apple:
        return frozenset(
            one
            for one in apple
            if one.endswith(".xml")
            and len(PurePosixPath(one).parts) == 2
            and PurePosixPath(one).name not in _NOT_READ
        )
    return frozenset(one for one in names if _is_run(one) and not one.startswith("__MACOSX/"))


def _is_run(name: str) -> bool:
    return name.lower().removesuffix(".gz").endswith(KINDS)


def _is_outside(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return not path.parts or path.is_absolute() or ".." in path.parts or ":" in path.parts[0]


@contextmanager
def _told() -> Iterator[None]:
    """Turn what a file can do wrong into a PartError."""
    try:
        yield
    except OSError as error:
        raise PartError(reason(error)) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise PartError(Phrase("it is damaged")) from error
    except ValueError as error:
        raise PartError(Phrase("its name or its contents are not fit")) from error
