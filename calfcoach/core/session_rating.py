"""What a person says about a session when it is over."""

from __future__ import annotations

from dataclasses import dataclass

NOTE_MOST = 500
"""Most letters of a note."""


@dataclass(frozen=True, slots=True)
class SessionRating:
    """The answers after a session.

    Attributes:
        during: The most pain during it, 0 to 10.
        after: The most pain from its end to bedtime, 0 to 10.
        sharp: Sharp or seizing pain.
        limp: Pain changed the walk.
        rpe: Effort, 0 to 10; None when not said.
        rir: Repetitions left in the last sets; None when not said.
        note: In the person's own words.
    """

    during: int
    after: int
    sharp: bool = False
    limp: bool = False
    rpe: int | None = None
    rir: int | None = None
    note: str = ""
