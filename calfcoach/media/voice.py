"""Voices: a folder of clips, built in or a person's own, that says prompts."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from calfcoach.core.phrases import Phrase
from calfcoach.core.plain_file import read_plain, reason
from calfcoach.core.prompts import EXERCISE, PROMPTS
from calfcoach.core.resources import resource_path
from calfcoach.core.settings import LANGUAGES, is_folder_name
from calfcoach.media.wav_file import WavError, WavHeader, read_clip, read_header

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

logger = logging.getLogger(__name__)

ENGLISH = "en"
ABOUT = "voice.json"
"""An optional file of a voice: an object with its `name` and its `language`, such as "en"."""
MOST_ABOUT_BYTES = 100_000
MOST_FILES = 2_000
"""So many files of a folder are looked at."""


class Voice(Protocol):
    """Says prompts. What it cannot say is left out by whoever plans.

    Attributes:
        name: What a person calls it.
        language: Such as "en".
    """

    name: str
    language: str

    def clip(self, prompt: str) -> NDArray[np.float32] | None:
        """Return the sound of a prompt, 48 kHz, samples from -1 to 1; None where it has none."""
        ...

    def length_ms(self, prompt: str) -> int | None:
        """Return how long that sound is, ms; None where there is none."""
        ...

    def missing(self) -> tuple[str, ...]:
        """Return the prompts that it has no sound of its own for."""
        ...

    def faults(self) -> tuple[str, ...]:
        """Return what cannot be used, each with the name of its file and why."""
        ...


class ClipVoice:
    """A folder with a WAV file for each prompt, named for it.

    Headers are read when a length is asked for, the sound of a clip when it is first wanted.
    Nothing raises: a file that cannot be used counts as missing and is a fault.

    Args:
        folder: Where the clips are.
        fallback: Gives the voice of a language that says what this one cannot; one of another
            language is not mixed in.
        language: What it speaks, unless its `voice.json` says so itself.
    """

    def __init__(
        self,
        folder: Path,
        fallback: Callable[[str], Voice] | None = None,
        language: str = ENGLISH,
    ) -> None:
        self._faults: dict[str, str] = {}
        self._files = self._list(folder)
        about = self._about(folder / ABOUT)
        self.name = about.get("name") or folder.name
        self.language = about.get("language") or language
        other = fallback(self.language) if fallback else None
        self._fallback = other if other and other.language == self.language else None
        self._headers: dict[str, WavHeader | None] = {}
        self._clips: dict[str, NDArray[np.float32]] = {}

    def clip(self, prompt: str) -> NDArray[np.float32] | None:
        """Return the sound of a prompt, 48 kHz, samples from -1 to 1; None where it has none."""
        header = self._header(prompt)
        if header is None:
            return self._fallback.clip(prompt) if self._fallback else None
        if prompt not in self._clips:
            try:
                sound = read_clip(self._files[prompt], header)
            except WavError as error:
                # the fallback's clip has another length than was told: it may come next time
                self._refuse(prompt, error)
                return None
            sound.flags.writeable = False
            self._clips[prompt] = sound
        return self._clips[prompt]

    def length_ms(self, prompt: str) -> int | None:
        """Return how long that sound is, ms; None where there is none."""
        header = self._header(prompt)
        if header is not None:
            return header.length_ms
        return self._fallback.length_ms(prompt) if self._fallback else None

    def missing(self) -> tuple[str, ...]:
        """Return the prompts that it has no sound of its own for."""
        return tuple(prompt for prompt in PROMPTS if self._header(prompt) is None)

    def faults(self) -> tuple[str, ...]:
        """Return what cannot be used, each with the name of its file and why."""
        for name, path in self._files.items():
            if name in PROMPTS or name.startswith(EXERCISE):
                self._header(name)
            else:
                self._faults[path.name] = Phrase("no prompt has this name")
        return tuple(
            Phrase("{name}: {why}", name=name, why=why)
            for name, why in sorted(self._faults.items())
        )

    def _list(self, folder: Path) -> dict[str, Path]:
        """Return the WAV files of a folder by their names in small letters, without the ending."""
        try:
            paths = sorted(folder.iterdir())
        except OSError as error:
            self._faults[folder.name] = reason(error)
            return {}
        if len(paths) > MOST_FILES:
            self._faults[folder.name] = Phrase("more than {most} files in it", most=MOST_FILES)
            return {}
        waves = [path for path in paths if path.suffix.lower() == ".wav"]
        return {path.stem.lower(): path for path in reversed(waves)}

    def _about(self, path: Path) -> dict[str, str]:
        try:
            about = json.loads(read_plain(path, MOST_ABOUT_BYTES)[:MOST_ABOUT_BYTES])
        except FileNotFoundError:
            return {}
        except OSError as error:
            self._faults[path.name] = reason(error)
            return {}
        except (ValueError, RecursionError):
            self._faults[path.name] = Phrase("not a JSON file")
            return {}
        if not isinstance(about, dict):
            self._faults[path.name] = Phrase("not an object")
            return {}
        texts = {key: about.get(key) for key in ("name", "language")}
        return {key: text.strip()[:60] for key, text in texts.items() if isinstance(text, str)}

    def _header(self, prompt: str) -> WavHeader | None:
        """Return what is known of a prompt's clip; None where it cannot be used."""
        if prompt not in self._headers:
            self._headers[prompt] = None
            if prompt in self._files:
                try:
                    self._headers[prompt] = read_header(self._files[prompt])
                except WavError as error:
                    self._refuse(prompt, error)
        return self._headers[prompt]

    def _refuse(self, prompt: str, error: WavError) -> None:
        path = self._files[prompt]
        self._headers[prompt] = None
        self._faults[path.name] = str(error)
        logger.warning("the clip %s cannot be used: %s", path, error)


def built_in_voice(language: str = ENGLISH) -> ClipVoice:
    """Return the voice that comes with the program in a language; English where there is none."""
    folder = resource_path("voice")
    spoken = language if language in LANGUAGES else ENGLISH
    return ClipVoice(folder / spoken)


def own_voices(folder: Path) -> tuple[str, ...]:
    """Return the names of a person's own voices: the folders in their folder of voices.

    A name that the settings could not keep, such as ":a", is passed over.
    """
    try:
        found = [path.name for path in folder.iterdir() if path.is_dir()]
    except OSError:
        return ()
    kept = [name for name in found if name.isprintable() and is_folder_name(name)]
    return tuple(sorted(name for name in kept if name[0] != "."))


def open_voice(name: str, folder: Path, language: str = ENGLISH) -> ClipVoice:
    """Return a voice; the built-in one where there is none of the name.

    Args:
        name: One of `own_voices`, or "" for the built-in one.
        folder: The person's folder of voices.
        language: What the program speaks, and a voice that does not say otherwise.
    """
    if name in own_voices(folder):
        return ClipVoice(folder / name, built_in_voice, language)
    return built_in_voice(language)
