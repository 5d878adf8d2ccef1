"""Reminders as use cases: what is to be said now, and to put it off."""

from __future__ import annotations

from calfcoach.core.clock import Clock, local_day
from calfcoach.core.reminder import Facts, Occasion, Said, Snooze, open_occasions
from calfcoach.services.settings import SettingsService
from calfcoach.services.training import TrainingService
from calfcoach.services.training_views import TodayState, TodayView
from calfcoach.storage.said_reminders import SaidFile


class ReminderService:
    """Reads the log only when the hour and the settings allow something to be said."""

    def __init__(
        self,
        training: TrainingService,
        settings: SettingsService,
        clock: Clock,
        file: SaidFile,
    ) -> None:
        self._training = training
        self._settings = settings
        self._clock = clock
        self._file = file
        self._said = file.load()

    def due(self) -> Occasion | None:
        """Return what is to be said now; None for nothing.

        Raises:
            UserError: The log cannot be read.
        """
        now = self._clock.local(self._clock.now())
        settings = self._settings.current
        today = local_day(now, settings.day_start_hour)
        wall_time = now.replace(tzinfo=None)
        occasions = open_occasions(wall_time, today, settings, self._said)
        if not occasions:
            return None
        facts = facts_of(self._training.view())
        return next((one for one in occasions if facts.hold(one)), None)

    def still_holds(self, occasion: Occasion) -> bool:
        """Whether what was said is not done since.

        Raises:
            UserError: The log cannot be read.
        """
        return facts_of(self._training.view()).hold(occasion)

    def say(self, occasion: Occasion) -> None:
        """Keep that an occasion is said now."""
        now = self._clock.local(self._clock.now())
        today = local_day(now, self._settings.current.day_start_hour)
        self._keep(self._said.say(occasion, today))

    def snooze(self, occasion: Occasion, snooze: Snooze) -> None:
        """Put off what was said."""
        now = self._clock.local(self._clock.now()).replace(tzinfo=None)
        self._keep(self._said.snooze(occasion, now, snooze))

    def _keep(self, said: Said) -> None:
        self._said = said
        self._file.save(said)


def facts_of(view: TodayView) -> Facts:
    """Return what a day's view says; nothing is due while there must be no exercise."""
    asked = view.check_in
    return Facts(
        is_due=view.state is TodayState.READY,
        is_moved=view.best != view.original,
        morning_is_open=asked is not None and asked.after is not None and asked.pain is None,
    )
