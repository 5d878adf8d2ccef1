"""Identifiers: UUIDs of version 7, which sort by the time at which they were made."""

from __future__ import annotations

import os
from datetime import datetime
from typing import NewType

SessionId = NewType("SessionId", str)
ScreeningId = NewType("ScreeningId", str)
EnrollmentId = NewType("EnrollmentId", str)


def new_id(now: datetime) -> str:
    """Return a new UUIDv7 (RFC 9562) for an aware instant, as 36 lower-case letters."""
    milliseconds = int(now.timestamp() * 1000) & ((1 << 48) - 1)
    chance = int.from_bytes(os.urandom(10), "big")
    value = (milliseconds << 80) | (7 << 76) | ((chance >> 68) << 64)
    value |= (2 << 62) | (chance & ((1 << 62) - 1))
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
