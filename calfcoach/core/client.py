"""A client of a physio: a runner whose log came as a file, with what is read from it in one row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum

from calfcoach.core.decision import Decision
from calfcoach.core.gates import Rule, Verdict

BACK_DAYS, BACKS = 14, 2
STILL_DAYS = 28
HOLDS = 3
FLAG_DAYS = 28
"""When a client is marked. Source: evidence 2.4 for going back and no step; the rest ours.
Grade: D."""
_BACK = frozenset({Verdict.REGRESS_STAGE, Verdict.REGRESS_STEP})
NAME_LETTERS, NOTE_LETTERS = 60, 4_000


class ClientFlag(Enum):
    """Why a client needs a look."""

    RED_FLAG = "red_flag"
    BACK_TWICE = "back_twice"
    NO_STEP = "no_step"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class ClientNote:
    """A note of the physio's own on a review."""

    made_at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class ClientSummary:
    """What one row says of a client's log, as of the day on which it was handed over.

    Attributes:
        last_on: The day of the last session; None before the first.
        done: Sessions done in the last four weeks.
        planned: Sessions planned in them.
        morning: Mean morning pain of the last seven days with a check-in, to 0.1; None where
            there is none.
        morning_before: The same of the first seven in three months; None where they are the same.
        stage: Where the next session is, in short; "" without a program.
        flags: Why the client needs a look.
    """

    last_on: date | None = None
    done: int = 0
    planned: int = 0
    morning: Decimal | None = None
    morning_before: Decimal | None = None
    stage: str = ""
    flags: tuple[ClientFlag, ...] = ()


@dataclass(frozen=True, slots=True)
class Client:
    """One client.

    Attributes:
        id: Also the name of the client's folder.
        name: A pseudonym.
        made_at: When the newest log was handed over, UTC.
        setups: The ids of the setups in the log, by which a later log is known again.
        summary: What the log says.
        notes: Oldest first.
    """

    id: str
    name: str
    made_at: datetime
    setups: tuple[str, ...]
    summary: ClientSummary
    notes: tuple[ClientNote, ...] = ()


def decision_flags(
    decisions: Sequence[Decision], started_on: date, on: date, *, at_top: bool
) -> list[ClientFlag]:
    """Return the flags that decisions give, oldest decision first.

    Args:
        decisions: Those that hold.
        started_on: When the program began.
        on: The day of the log.
        at_top: There is no step left to go.
    """
    flags: list[ClientFlag] = []
    since = on - timedelta(days=BACK_DAYS)
    if sum(one.verdict in _BACK and one.on > since for one in decisions) >= BACKS:
        flags.append(ClientFlag.BACK_TWICE)
    still = on - timedelta(days=STILL_DAYS)
    recent = [one for one in decisions if one.on > still]
    gained = any(one.after.order() > one.before.order() for one in recent)
    if started_on <= still and recent and not gained and not at_top:
        flags.append(ClientFlag.NO_STEP)
    sessions = [one for one in decisions if one.rule is not Rule.GAP]
    last = sessions[-HOLDS:]
    held = len(last) == HOLDS and all(one.verdict is Verdict.HOLD for one in last)
    stepped_for_it = any(
        one.rule is Rule.G6 and one.verdict is Verdict.REGRESS_STEP and one.on > since
        for one in sessions
    )
    if held or stepped_for_it:  # where a program steps back at the third, it holds no third time
        flags.append(ClientFlag.HELD)
    return flags
