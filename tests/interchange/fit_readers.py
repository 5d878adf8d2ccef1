"""A FIT file as two independent readers see it."""

from __future__ import annotations

from collections.abc import Mapping

import fitdecode
from fit_tool.fit_file import FitFile
from fit_tool.profile.messages.exercise_title_message import ExerciseTitleMessage
from fit_tool.profile.messages.set_message import SetMessage

Message = Mapping[str, object]


def by_fitdecode(data: bytes) -> list[tuple[str, Message]]:
    """Return the name and the fields of each message; the checksum is looked at."""
    with fitdecode.FitReader(
        data, check_crc=fitdecode.CrcCheck.RAISE, error_handling=fitdecode.ErrorHandling.RAISE
    ) as reader:
        return [
            (frame.name, {field.name: field.value for field in frame.fields})
            for frame in reader
            if frame.frame_type == fitdecode.FIT_FRAME_DATA
        ]


def named(data: bytes, name: str) -> list[Message]:
    """Return the messages of one name."""
    return [fields for found, fields in by_fitdecode(data) if found == name]


def sets_by_fit_tool(data: bytes) -> list[tuple[int, float]]:
    """Return repetitions and load of each set that was done."""
    found = [one.message for one in FitFile.from_bytes(data).records]
    return [
        (one.repetitions, one.weight)
        for one in found
        if isinstance(one, SetMessage) and one.set_type == 1
    ]


def titles_by_fit_tool(data: bytes) -> list[str]:
    """Return what the exercises are called."""
    found = [one.message for one in FitFile.from_bytes(data).records]
    return [one.workout_step_name for one in found if isinstance(one, ExerciseTitleMessage)]
