"""Reads the sessions of a FIT file, chained ones too, and nothing else of it.

A session without a distance or an end, as of a watch that died, takes its last record's distance
and is told as "at least". A start below 0x10000000 is seconds since power-on and no date.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache

from calfcoach.core.imported_run import Doubt, FoundRun
from calfcoach.core.phrases import Phrase
from calfcoach.core.runs import RunSource
from calfcoach.interchange.fit_message import EPOCH

RUNNING = 1
ACTIVITY = 4
FIRST_DATE = 0x1000_0000
SPORTS = {
    0: "generic", 1: "running", 2: "cycling", 3: "transition", 4: "fitness", 5: "swimming",
    10: "training", 11: "walking", 17: "hiking", 18: "multisport",
}  # fmt: skip
_FILE_ID, _SESSION, _RECORD = 0, 18, 20
_START, _SPORT, _ELAPSED, _TIMER, _DISTANCE = 2, 5, 7, 8, 9
_RECORD_DISTANCE, _TIMESTAMP = 5, 253
_KEPT = {
    _FILE_ID: {0},
    _SESSION: {_START, _SPORT, _ELAPSED, _TIMER, _DISTANCE},
    _RECORD: {_RECORD_DISTANCE, _TIMESTAMP},
}
_LETTERS = {1: "B", 2: "H", 4: "I"}


class FitError(Exception):
    """It is no FIT file."""


@dataclass(frozen=True, slots=True)
class _Definition:
    """How a message is packed.

    Attributes:
        fields: Number, offset and size of those that are kept.
        size: Of the whole message, bytes.
    """

    number: int
    order: str
    fields: tuple[tuple[int, int, int], ...]
    size: int


Message = tuple[int, dict[int, int]]
"""A message's number and its fields by theirs; one that is "none" is left out."""


def fit_runs(data: bytes) -> list[FoundRun]:
    """Return the activities of a FIT file.

    Raises:
        FitError: It is no FIT file at all.
    """
    found: list[FoundRun] = []
    kinds: list[int] = []
    at = 0
    while at + 12 <= len(data):
        part = _part(data, at)
        if part is None:
            if not at:
                raise FitError(Phrase("it does not begin as a FIT file does"))
            break
        begin, end, is_right = part
        kind, sessions = _sessions(data[begin:end], is_whole=end + 2 <= len(data))
        kinds.append(kind)
        if not is_right:
            doubts = (Doubt.WRONG_CHECKSUM,)
            sessions = [_with(one, doubts) for one in sessions]
        found += sessions
        at = end + 2
    if not kinds:
        raise FitError(Phrase("it is too short for a FIT file"))
    if not found:
        found.append(FoundRun(None, "", None, None, RunSource.FIT, doubts=(Doubt.NO_ACTIVITY,)))
    return found


def crc16(data: bytes, start: int = 0) -> int:
    """Return FIT's checksum, two bytes a step."""
    table = _crc_table()
    found = start
    even = len(data) & ~1
    for word in struct.unpack(f"<{even // 2}H", data[:even]):
        found = table[found ^ word]
    if len(data) & 1:
        found = _crc_of((found ^ data[-1]) & 0xFF, 8) ^ (found >> 8)
    return found


def _crc_of(value: int, bits: int) -> int:
    for _ in range(bits):
        value = (value >> 1) ^ 0xA001 if value & 1 else value >> 1
    return value


@cache
def _crc_table() -> tuple[int, ...]:
    """Return the checksum of every two bytes; made when it is first needed."""
    bytes_ = [_crc_of(value, 8) for value in range(256)]
    table = []
    for value in range(65_536):
        first = bytes_[value & 0xFF] ^ (value >> 8)
        table.append(bytes_[first & 0xFF] ^ (first >> 8))
    return tuple(table)


def _part(data: bytes, at: int) -> tuple[int, int, bool] | None:
    """Return where the messages of a part begin and end, and whether its checksum is right."""
    header = data[at]
    if header not in (12, 14) or data[at + 8 : at + 12] != b".FIT":
        return None
    size = struct.unpack_from("<I", data, at + 4)[0]
    begin = at + header
    end = min(begin + size, len(data))
    is_whole = end + 2 <= len(data)
    told = struct.unpack_from("<H", data, end)[0] if is_whole else None
    return begin, end, told is not None and crc16(data[at:end]) == told


def _sessions(data: bytes, *, is_whole: bool) -> tuple[int, list[FoundRun]]:
    """Return the kind of a part and its sessions; of one that was cut off, what it has."""
    kind, last_m, first_at, last_at = -1, 0, 0, 0
    found: list[FoundRun] = []
    try:
        for number, fields in _messages(data):
            if number == _FILE_ID:
                kind = fields.get(0, kind)
            elif number == _SESSION:
                found.append(_session(fields, last_m))
            elif number == _RECORD:
                last_m = max(last_m, fields.get(_RECORD_DISTANCE, 0))
                last_at = fields.get(_TIMESTAMP, last_at)
                first_at = first_at or last_at
    except (struct.error, IndexError, KeyError):
        is_whole = False
    if not found and kind in (ACTIVITY, -1) and last_m and not is_whole:
        start = _instant(first_at)
        lasted = max(0, last_at - first_at) * 1_000
        doubts = (Doubt.AT_LEAST, Doubt.SPORT_UNKNOWN)
        found.append(FoundRun(start, "", (last_m + 5) // 10, lasted, RunSource.FIT, doubts=doubts))
    return kind, found


def _session(fields: dict[int, int], last_cm: int) -> FoundRun:
    sport = fields.get(_SPORT, -1)
    doubts: list[Doubt] = []
    if sport != RUNNING:
        doubts.append(Doubt.NOT_RUNNING)
    distance_cm = fields.get(_DISTANCE)
    if distance_cm is None and last_cm:
        distance_cm = last_cm
        doubts.append(Doubt.AT_LEAST)
    elapsed, timer = fields.get(_ELAPSED), fields.get(_TIMER)
    if timer is not None and elapsed is not None:
        timer = min(timer, elapsed)
    return FoundRun(
        _instant(fields.get(_START, 0)),
        SPORTS.get(sport, f"sport {sport}" if sport >= 0 else ""),
        None if distance_cm is None else (distance_cm + 5) // 10,
        elapsed if timer is None else timer,
        RunSource.FIT,
        doubts=tuple(doubts),
        other_ms=elapsed,
    )


def _instant(seconds: int) -> datetime | None:
    return EPOCH + timedelta(seconds=seconds) if seconds >= FIRST_DATE else None


def _with(run: FoundRun, doubts: tuple[Doubt, ...]) -> FoundRun:
    return replace(run, doubts=(*run.doubts, *doubts))


def _messages(data: bytes) -> Iterator[Message]:
    """Yield the messages that are kept.

    Raises:
        struct.error, IndexError, KeyError: The rest cannot be read.
    """
    definitions: dict[int, _Definition] = {}
    at = 0
    while at < len(data):
        head = data[at]
        at += 1
        if head & 0x80:
            local = (head >> 5) & 0x3
        elif head & 0x40:
            definitions[head & 0xF], at = _definition(data, at, has_more=bool(head & 0x20))
            continue
        else:
            local = head & 0xF
        one = definitions[local]
        if at + one.size > len(data):
            raise IndexError(at)
        if one.fields:
            yield one.number, _values(data, at, one)
        at += one.size


def _definition(data: bytes, at: int, *, has_more: bool) -> tuple[_Definition, int]:
    order = ">" if data[at + 1] else "<"
    number = struct.unpack_from(f"{order}H", data, at + 2)[0]
    count = data[at + 4]
    at += 5
    kept = _KEPT.get(number, set())
    fields: list[tuple[int, int, int]] = []
    size = 0
    for _ in range(count):
        field, width, _base = data[at], data[at + 1], data[at + 2]
        at += 3
        if field in kept and width in _LETTERS:
            fields.append((field, size, width))
        size += width
    if has_more:
        more = data[at]
        size += sum(data[at + 2 + 3 * place] for place in range(more))
        at += 1 + 3 * more
    return _Definition(number, order, tuple(fields), size), at


def _values(data: bytes, at: int, one: _Definition) -> dict[int, int]:
    found: dict[int, int] = {}
    for field, offset, width in one.fields:
        value = struct.unpack_from(one.order + _LETTERS[width], data, at + offset)[0]
        if value != (1 << (8 * width)) - 1:
            found[field] = value
    return found
