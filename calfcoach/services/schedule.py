"""The calendar as use cases: move the next session, take days off."""

from __future__ import annotations

from datetime import date

from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.core.ids import new_id
from calfcoach.core.schedule import Clash, clash
from calfcoach.core.training_log import Move, TimeOff
from calfcoach.services.training import TrainingService
from calfcoach.services.training_record import Folded
from calfcoach.storage.training import TrainingStore

TIME_OFF_DAYS = 366
"""The longest time off that may be entered at once."""


class ScheduleService:
    """Wishes about days. None of them ever puts two sessions within 48 hours."""

    def __init__(self, training: TrainingService, store: TrainingStore, clock: Clock) -> None:
        self._training = training
        self._store = store
        self._clock = clock

    def move(self, to: date) -> Clash | None:
        """Put the next session on another day; return why it cannot be there, if so.

        Raises:
            UserError: The log cannot be read or written, or nothing is set up.
        """
        folded = self._training.folded()
        found = _why_not(folded, to)
        if found is not None:
            return found
        stands = folded.stands
        now = self._clock.now()
        after = stands.done[-1] if stands.done else None
        self._store.move(new_id(now), Move(after, stands.original, to), now)
        self._training.follow()
        return None

    def time_off(self) -> list[tuple[str, TimeOff]]:
        """Return days off with their ids, the earliest first.

        Raises:
            UserError: The log cannot be read.
        """
        return self._store.time_off()

    def take_time_off(self, days: TimeOff) -> None:
        """Keep days off: no session is due on them.

        Raises:
            UserError: The log cannot be written, or the last day is not after the first.
        """
        if not 0 <= (days.last - days.first).days < TIME_OFF_DAYS:
            raise UserError("Time off ends on the day it begins or later, and within a year.")
        now = self._clock.now()
        self._store.take_time_off(new_id(now), days, now)
        self._training.follow()

    def forget_time_off(self, time_off_id: str) -> None:
        """Take days off back.

        Raises:
            UserError: The log cannot be written.
        """
        self._store.forget_time_off(time_off_id)
        self._training.follow()


def _why_not(folded: Folded, day: date) -> Clash | None:
    stands = folded.stands
    if day < stands.earliest:
        return Clash.TOO_CLOSE
    off = [day] if any(one.covers(day) for one in folded.log.time_off) else []
    others = {*folded.log.begun, *stands.done}
    return clash(day, others, gap_days=folded.program.schedule.min_gap_days, off=off)
