"""Writes and reads a log that is handed over (`*.calflog`): a zip of a manifest and entries.

Format "calflog", version 1: `manifest.json` names format, version, schema, program, when it was
made, how many entries there are and the SHA-256 of `records.jsonl`, which holds one entry a line as
canonical JSON (`core/record.Record.document`), UTF-8. Nothing else in the zip is read.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NoReturn

from calfcoach import __version__
from calfcoach.core.errors import UserError
from calfcoach.core.plain_file import check_plain, reason
from calfcoach.core.record import Cell, Kind, Record, Row, canonical

FORMAT = "calflog"
VERSION = 1
SUFFIX = ".calflog"
MANIFEST, RECORDS = "manifest.json", "records.jsonl"
MANIFEST_BYTES = 65_536
RECORDS_BYTES = 256 * 1024 * 1024
"""Ten years of log are some 20 MB; more than this is no log. Grade: D (our default)."""
LINE_BYTES = 8 * 1024 * 1024
_EPOCH = (1980, 1, 1, 0, 0, 0)
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle says of itself.

    Attributes:
        made_at: ISO 8601, UTC.
        program: The calfcoach that wrote it.
        count: How many entries.
    """

    schema: int
    made_at: str
    program: str
    count: int
    sha256: str


def write_bundle(file: BinaryIO, records: Iterable[Record], schema: int, made_at: str) -> int:
    """Write a bundle; return how many entries it holds. The same entries give the same bytes."""
    digest = hashlib.sha256()
    count = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zip_:
        with zip_.open(_member(RECORDS), "w", force_zip64=True) as lines:
            for record in records:
                line = canonical(record.document()).encode() + b"\n"
                digest.update(line)
                lines.write(line)
                count += 1
        manifest = {
            "format": FORMAT,
            "version": VERSION,
            "schema": schema,
            "program": f"calfcoach {__version__}",
            "made_at": made_at,
            "count": count,
            "sha256": digest.hexdigest(),
        }
        zip_.writestr(_member(MANIFEST), json.dumps(manifest, indent=2).encode() + b"\n")
    return count


def read_bundle(path: Path) -> tuple[Manifest, list[Record]]:
    """Read a bundle whole.

    Raises:
        UserError: It is damaged, too large, from a newer calfcoach, or no bundle; it says why.
    """
    try:
        check_plain(path)
        with zipfile.ZipFile(path) as zip_:
            _check_names(zip_, path)
            manifest = _manifest(_bytes_of(zip_, MANIFEST, MANIFEST_BYTES, path), path)
            data = _bytes_of(zip_, RECORDS, RECORDS_BYTES, path)
    except (OSError, ValueError) as error:
        said = reason(error) if isinstance(error, OSError) else str(error)
        raise UserError("{path} cannot be read ({reason}).", path=path, reason=said) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise UserError(
            "{path} is no log that calfcoach handed over, or it is damaged. Nothing was changed. "
            "Ask for it again.",
            path=path,
        ) from error
    if hashlib.sha256(data).hexdigest() != manifest.sha256:
        raise UserError(
            "{path} was changed or damaged on its way: its check sum is another. Nothing was "
            "changed. Ask for it again.",
            path=path,
        )
    records = [_record(line, number, path) for number, line in enumerate(_lines(data, path), 1)]
    if len(records) != manifest.count:
        _fail(path, 0, "it holds another number of entries than it says")
    names = [one.name for one in records]
    if len(set(names)) != len(names):
        _fail(path, 0, "an entry is in it twice")
    return manifest, records


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info


def _check_names(zip_: zipfile.ZipFile, path: Path) -> None:
    names = zip_.namelist()
    for name in (MANIFEST, RECORDS):
        if names.count(name) != 1:
            _fail(path, 0, f"{name} is not in it once")


def _bytes_of(zip_: zipfile.ZipFile, name: str, most: int, path: Path) -> bytes:
    """Return a member's bytes, read in pieces, so that a bomb ends at the bound."""
    found = io.BytesIO()
    with zip_.open(name) as member:
        while piece := member.read(_CHUNK):
            found.write(piece)
            if found.tell() > most:
                _fail(path, 0, f"{name} is larger than {most:,} bytes")
    return found.getvalue()


def _manifest(data: bytes, path: Path) -> Manifest:
    document = _json(data, 0, path)
    if document.get("format") != FORMAT:
        _fail(path, 0, "its manifest names another format")
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        _fail(path, 0, "its manifest names no version")
    if version > VERSION:
        raise UserError(
            "{path} was written by a newer calfcoach. Nothing was changed. Install the newer "
            "calfcoach to read it.",
            path=path,
        )
    schema, count = document.get("schema"), document.get("count")
    made_at, program, sha256 = (document.get(name) for name in ("made_at", "program", "sha256"))
    if not (_is_whole(schema) and _is_whole(count)):
        _fail(path, 0, "its manifest lacks schema or count")
    if not (isinstance(made_at, str) and isinstance(program, str) and isinstance(sha256, str)):
        _fail(path, 0, "its manifest lacks made_at, program or sha256")
    return Manifest(int(str(schema)), made_at, program, int(str(count)), sha256)


def _lines(data: bytes, path: Path) -> Iterable[bytes]:
    for number, line in enumerate(data.split(b"\n"), 1):
        if len(line) > LINE_BYTES:
            _fail(path, number, "the entry is too long")
        if line:
            yield line


def _record(line: bytes, number: int, path: Path) -> Record:
    document = _json(line, number, path)
    if set(document) != {"kind", "key", "revision", "deleted", "tables"}:
        _fail(path, number, "the entry has other fields than kind, key, revision, deleted, tables")
    kind, key, revision = document["kind"], document["key"], document["revision"]
    deleted, tables = document["deleted"], document["tables"]
    if kind not in {one.value for one in Kind}:
        _fail(path, number, "the entry is of an unknown kind")
    if not isinstance(key, str) or not 0 < len(key) <= 200:
        _fail(path, number, "the entry has no key")
    if not _is_whole(revision) or int(str(revision)) < 1:
        _fail(path, number, "the entry has no revision")
    if not isinstance(deleted, bool) or not isinstance(tables, dict) or deleted == bool(tables):
        _fail(path, number, "the entry has neither rows nor was it taken out")
    found = {
        str(table): tuple(_row(row, number, path) for row in _list(rows, number, path))
        for table, rows in tables.items()
    }
    return Record(Kind(kind), key, int(str(revision)), deleted, found)


def _list(value: object, number: int, path: Path) -> list[object]:
    if not isinstance(value, list) or not value:
        _fail(path, number, "a table of the entry has no rows")
    return value


def _row(value: object, number: int, path: Path) -> Row:
    if not isinstance(value, dict):
        _fail(path, number, "a row of the entry is none")
    row: dict[str, Cell] = {}
    for name, cell in value.items():
        is_cell = cell is None or isinstance(cell, str) or _is_whole(cell)
        if not is_cell:
            _fail(path, number, f"{name} is neither a text nor a whole number")
        row[str(name)] = cell
    return row


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1 << 63


def _json(data: bytes, number: int, path: Path) -> dict[str, object]:
    try:
        document = json.loads(data.decode("utf-8"), object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        _fail(path, number, str(error))
    if not isinstance(document, dict):
        _fail(path, number, "it is no object")
    return document


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name occurs twice")
    return found


def _fail(path: Path, number: int, why: str) -> NoReturn:
    where = f"entry {number}: " if number else ""
    raise UserError(
        "{path} is no log that calfcoach handed over ({reason}). Nothing was changed.",
        path=path,
        reason=where + why,
    )
