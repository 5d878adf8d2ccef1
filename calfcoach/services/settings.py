"""Holds the settings in force and changes them."""

from __future__ import annotations

from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.core.settings import Settings
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.storage.preferences import PreferencesFile


class SettingsService:
    """The settings in force. `fault` says what was wrong with the file when it was read.

    Args:
        defaults: What holds where the file says nothing; the usual ones if left out.
    """

    def __init__(
        self,
        file: PreferencesFile,
        clock: Clock,
        changes: ChangeBus,
        defaults: Settings | None = None,
    ) -> None:
        self._file = file
        self._clock = clock
        self._changes = changes
        self.current, self.fault = file.load(defaults)

    def change(self, settings: Settings) -> UserError | None:
        """Put settings in force and save them; return why they could not be saved, if so."""
        if settings == self.current:
            return None
        self.current = settings
        self._changes.publish(Changed(settings=True))
        try:
            self._file.save(settings, self._clock.now())
        except UserError as error:
            return error
        return None
