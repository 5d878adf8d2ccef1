"""The computer's own speech: a helper process that says words when they are due."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from calfcoach.core.clock import Clock
from calfcoach.core.cues import LATE_MS, Cue
from calfcoach.core.own_program import SPEAK, own_command
from calfcoach.core.prompts import EXERCISE, PROMPTS
from calfcoach.core.sound_plan import PlannedSound, PlannedWords
from calfcoach.media.session_sound import SessionSound, VoiceClips
from calfcoach.media.speech_protocol import line_of, read_line
from calfcoach.media.voice import ENGLISH

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

logger = logging.getLogger(__name__)

START_MS = 8_000
"""An engine that is not ready by then hangs. Grade: D (our default)."""
END_MS = 500
BASE_MS, LETTER_MS = 250, 65
"""About how long words take; nobody can know before they are said. Grade: D (our defaults)."""


class SystemVoice:
    """A voice whose words are said by the computer, with lengths that are guessed.

    Args:
        names: What exercises are called, by id, for those that have no prompt.
        language: What it is to speak. English takes its place where the computer cannot.
        prompts: The words of every prompt in that language.
    """

    def __init__(
        self,
        names: Mapping[str, str],
        language: str = ENGLISH,
        prompts: Mapping[str, str] = PROMPTS,
    ) -> None:
        self.name = "system"
        self.language = language
        self._names = names
        self._words = {language: prompts, ENGLISH: PROMPTS}

    def text(self, prompt: str) -> str:
        """Return the words of a prompt; "" for an unknown one."""
        return self._text(prompt, self.language)

    def texts(self, prompts: Sequence[str]) -> dict[str, str]:
        """Return what prompts say one after the other, by language, the wanted one first."""
        return {
            language: ", ".join(
                text for prompt in prompts if (text := self._text(prompt, language))
            )
            for language in self._words
        }

    def _text(self, prompt: str, language: str) -> str:
        words = self._words[language]
        return words.get(prompt) or self._names.get(prompt.removeprefix(EXERCISE), "")

    def clip(self, prompt: str) -> NDArray[np.float32] | None:
        """Return None: nothing of it goes through the mixer."""
        del prompt
        return None

    def length_ms(self, prompt: str) -> int | None:
        """Return about how long the words take; None for an unknown prompt."""
        text = self.text(prompt)
        return BASE_MS + LETTER_MS * len(text) if text else None

    def missing(self) -> tuple[str, ...]:
        """Return no prompt: it says any text."""
        return ()

    def faults(self) -> tuple[str, ...]:
        """Return nothing."""
        return ()


class Speaker(Protocol):
    """Says text at once."""

    def start(self) -> None:
        """Get ready; asked again while it is, it does nothing."""
        ...

    def say(self, texts: Mapping[str, str]) -> None:
        """Say a text in the place of what is being said.

        Args:
            texts: The same in several languages; the first that can be spoken is.
        """
        ...

    def stop(self) -> None:
        """Fall silent at once."""
        ...

    def set_volume(self, part: float) -> None:
        """Set the loudness, 0 to 1."""
        ...

    def end(self) -> None:
        """Let the helper go."""
        ...


class HelperSpeaker(QObject):
    """Speaks through the helper process; one that does not start, or dies, is given up.

    Signals:
        given_up(str): Why nothing is said.
    """

    given_up = Signal(str)

    def __init__(
        self, command: tuple[str, list[str]] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._command = command or own_command(SPEAK)
        self._process: QProcess | None = None
        self._is_ready = False
        self._volume = 1.0
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(START_MS)
        self._late.timeout.connect(self._give_up_waiting)

    @property
    def is_ready(self) -> bool:
        """Whether an engine waits for words."""
        return self._is_ready

    def start(self) -> None:
        """Start the helper, unless it runs."""
        if self._process is not None:
            return
        self._process = process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.errorOccurred.connect(self._fail)
        process.finished.connect(self._fail)
        self._late.start()
        process.start(*self._command)

    def say(self, texts: Mapping[str, str]) -> None:
        """Say a text, if the engine is ready; words are never kept for later."""
        if self._is_ready and any(texts.values()):
            self._write(say=dict(texts))

    def stop(self) -> None:
        """Fall silent at once."""
        if self._is_ready:
            self._write(stop=True)

    def set_volume(self, part: float) -> None:
        """Set the loudness, 0 to 1."""
        self._volume = part
        if self._is_ready:
            self._write(volume=part)

    def end(self) -> None:
        """Close the helper's ear, so that it ends; kill one that does not."""
        process, self._process = self._process, None
        self._is_ready = False
        self._late.stop()
        if process is None:
            return
        process.closeWriteChannel()
        if not process.waitForFinished(END_MS):
            process.kill()
            process.waitForFinished(END_MS)
        process.deleteLater()

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            said = read_line(bytes(process.readLine().data()))
            if "ready" in said:
                self._is_ready = True
                self._late.stop()
                logger.info("speech by %s", said["ready"])
                self.set_volume(self._volume)
            elif "failed" in said:
                self._give_up(str(said["failed"]))
                return

    def _fail(self) -> None:
        self._give_up("the speech helper ended")

    def _give_up_waiting(self) -> None:
        self._give_up("the speech engine did not answer")

    def _give_up(self, why: str) -> None:
        if self._process is not None:
            logger.warning("no system speech: %s", why)
            self.end()
            self.given_up.emit(why)

    def _write(self, **said: object) -> None:
        if self._process is not None:
            self._process.write(line_of(**said))


class SpeakingSound(QObject):
    """Another sound whose words are said by the computer where the voice is the system's.

    Everything else goes to the sound inside.
    """

    def __init__(
        self, inner: SessionSound, speaker: Speaker, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._inner = inner
        self._speaker = speaker
        self._clock = clock
        self._voice: SystemVoice | None = None
        self._waiting: list[PlannedWords] = []
        self._said: set[PlannedWords] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.say_due)

    @property
    def backend(self) -> str:
        """What makes the tones."""
        return self._inner.backend

    @property
    def device(self) -> str:
        """Where they come out."""
        return self._inner.device

    @property
    def is_silent(self) -> bool:
        """Whether no tone is heard."""
        return self._inner.is_silent

    def begin(self, voice: VoiceClips | None = None) -> None:
        """Get ready; a system's voice speaks beside the tones."""
        self._forget()
        self._voice = voice if isinstance(voice, SystemVoice) else None
        if self._voice is not None:
            self._speaker.start()
        self._inner.begin(None if self._voice is not None else voice)

    def plan(self, sounds: Sequence[PlannedSound]) -> None:
        """Replace all that has not begun; what was said is not said again."""
        if self._voice is None:
            self._inner.plan(sounds)
            return
        self._inner.plan([one for one in sounds if not isinstance(one, PlannedWords)])
        words = [one for one in sounds if isinstance(one, PlannedWords) and one not in self._said]
        self._waiting = sorted(words, key=lambda one: one.at_ms)
        now_ms = self._clock.monotonic_ms()
        self._said = {one for one in self._said if one.at_ms > now_ms - 10 * LATE_MS}
        self.say_due()

    def say_due(self) -> None:
        """Say what is due now; what is too late is dropped, never queued up."""
        now_ms = self._clock.monotonic_ms()
        while self._waiting and self._waiting[0].at_ms <= now_ms:
            words = self._waiting.pop(0)
            self._said.add(words)
            if now_ms - words.at_ms <= LATE_MS and self._voice is not None:
                self._speaker.say(self._voice.texts(words.prompts))
        if self._waiting:
            self._timer.start(self._waiting[0].at_ms - now_ms)
        else:
            self._timer.stop()

    def drop(self) -> None:
        """Fall silent at once and forget the plan."""
        self._forget()
        self._inner.drop()
        if self._voice is not None:
            self._speaker.stop()

    def end(self) -> None:
        """Let tones ring out; words that have not begun are left."""
        self._forget()
        self._voice = None
        self._inner.end()

    def play(self, cue: Cue) -> None:
        """Sound a tone at once."""
        self._inner.play(cue)

    def set_volume(self, *, tones: int, voice: int) -> None:
        """Set the loudness from now on, 0 to 100 each."""
        self._inner.set_volume(tones=tones, voice=voice)
        self._speaker.set_volume(voice / 100)
        if voice == 0 and self._voice is not None:
            self._speaker.stop()

    def let_go(self) -> None:
        """End the helper; the program closes."""
        self._forget()
        self._speaker.end()

    def _forget(self) -> None:
        self._timer.stop()
        self._waiting.clear()
        self._said.clear()
