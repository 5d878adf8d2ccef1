"""The FIT format itself: messages of little-endian fields, a header, and a checksum at the end."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
"""Where FIT begins to count seconds."""
_HEADER = struct.Struct("<BBHI4sH")
_PROTOCOL, _PROFILE = 0x20, 2132
_CRC = (
    0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
    0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldType:
    """A base type: its number, how it is packed, and the largest value that is one.

    The value above that means "none".
    """

    number: int
    letter: str
    most: int


ENUM = FieldType(0x00, "B", 0xFE)
UINT8 = FieldType(0x02, "B", 0xFE)
UINT16 = FieldType(0x84, "H", 0xFFFE)
UINT32 = FieldType(0x86, "I", 0xFFFFFFFE)
TEXT_BYTES = 64
_TEXT = 0x07

Value = int | str
Field = tuple[int, FieldType | None, Value]
"""A field's number, its type (None for text) and its value."""


def seconds(instant: datetime) -> int:
    """Return an instant as FIT counts it; one before its time as its first second."""
    return max(0, round((instant - EPOCH).total_seconds()))


def message(number: int, fields: Sequence[Field]) -> bytes:
    """Return a message with its definition; numbers that are too large become the largest."""
    definition = struct.pack("<BBBHB", 0x40, 0, 0, number, len(fields))
    content = b"\0"
    for field, kind, value in fields:
        if kind is None:
            data, base = _text(str(value)), _TEXT
        else:
            data = struct.pack(f"<{kind.letter}", max(0, min(int(value), kind.most)))
            base = kind.number
        definition += bytes((field, len(data), base))
        content += data
    return definition + content


def fit_file(messages: Sequence[bytes]) -> bytes:
    """Return messages as a FIT file."""
    data = b"".join(messages)
    start = struct.pack("<BBHI4s", 14, _PROTOCOL, _PROFILE, len(data), b".FIT")
    whole = start + struct.pack("<H", crc(start)) + data
    return whole + struct.pack("<H", crc(whole))


def crc(data: bytes) -> int:
    """Return the checksum of FIT."""
    found = 0
    for byte in data:
        for half in (byte & 0xF, byte >> 4):
            found = (found >> 4) ^ _CRC[found & 0xF] ^ _CRC[half]
    return found


def _text(text: str) -> bytes:
    """Return text with a zero at its end, cut between letters where it is too long."""
    data = text.replace("\0", "").encode("utf-8", "ignore")[: TEXT_BYTES - 1]
    return data.decode("utf-8", "ignore").encode() + b"\0"
