"""Saves what a session sounds like as a file, for a place without this screen."""

from __future__ import annotations

from collections.abc import Callable

from calfcoach.core.errors import UserError
from calfcoach.core.sound_guide import session_sounds
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.i18n import Words, error_words
from calfcoach.media.voice import Voice
from calfcoach.services.settings import SettingsService
from calfcoach.services.training import TrainingService
from calfcoach.services.training_views import SessionChoice

_tr = Words("SoundSaver")


class SoundSaver:
    """Asks where to, and writes a WAV as loud as it is set, with the words that are set.

    Args:
        voice: Returns what says the words; None for no words.
    """

    def __init__(
        self,
        training: TrainingService,
        settings: SettingsService,
        dialogs: Dialogs,
        voice: Callable[[], Voice | None],
    ) -> None:
        self._training = training
        self._settings = settings
        self._dialogs = dialogs
        self._voice = voice

    def save(self, choice: SessionChoice) -> str:
        """Save a session of today; return what came of it, "" if the person changed their mind."""
        from calfcoach.media.sound_bank import SoundBank  # late: it imports numpy
        from calfcoach.media.sound_file import write_sound_file

        path = self._dialogs.save_file(
            _tr("Save the sound of this session"), "calfcoach.wav", _tr("Sound (*.wav)")
        )
        if path is None:
            return ""
        voice, settings = self._voice(), self._settings.current
        bank = SoundBank(voice)
        bank.set_volume(tones=settings.volume, voice=settings.voice_volume)
        try:
            plan, _ = self._training.plan(choice)
            sounds = session_sounds(plan, voice.length_ms if voice is not None else None)
            write_sound_file(path, sounds, bank)
        except UserError as error:
            return error_words(error)
        return _tr("Saved as {}.").format(path)
