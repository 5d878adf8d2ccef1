"""Writes planned sounds into a WAV file, with no device at all."""

from __future__ import annotations

import errno
import wave
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

from calfcoach.core.errors import UserError
from calfcoach.core.plain_file import reason
from calfcoach.core.sound_plan import PlannedSound
from calfcoach.media.mixer import Mixer
from calfcoach.media.session_sound import RATE
from calfcoach.media.sound_bank import SoundBank

BLOCK = RATE
"""Frames that are rendered at a time."""


def write_sound_file(
    path: Path, sounds: Sequence[PlannedSound], bank: SoundBank, *, length_ms: int = 0
) -> None:
    """Write all sounds, each at its time from the file's beginning.

    The file is written beside its place and then renamed, so that a half one never stands there.

    Args:
        path: Where; a file that is there is replaced.
        sounds: Times in ms from the beginning.
        bank: What they sound like, and how loud.
        length_ms: The least length of the file; it always holds the last sound whole.

    Raises:
        UserError: The file cannot be written.
    """
    part: Path | None = None
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=".calfcoach-", delete=False) as file:
            part = Path(file.name)
            render_into(file, sounds, bank, length_ms=length_ms)
        part.chmod(0o644)
        part.replace(path)
    except OSError as error:
        if part is not None:
            part.unlink(missing_ok=True)
        raise _refusal(path, error) from error


def render_into(
    file: IO[bytes], sounds: Sequence[PlannedSound], bank: SoundBank, *, length_ms: int = 0
) -> None:
    """Write a whole WAV into an open file; times in ms from its beginning."""
    mixer = Mixer(bank)
    pending = deque(sorted(sounds, key=lambda sound: sound.at_ms))
    total = max([length_ms * RATE // 1000, *(_end(sound, bank) for sound in pending)])
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        while mixer.position < total:
            frames = min(BLOCK, total - mixer.position)
            while pending and _start(pending[0]) < mixer.position + frames:
                sound = pending.popleft()
                mixer.place(sound, _start(sound))
            block = mixer.render(frames)
            out.writeframes(block.astype("<i2").tobytes())


def _start(sound: PlannedSound) -> int:
    return sound.at_ms * RATE // 1000


def _end(sound: PlannedSound, bank: SoundBank) -> int:
    samples = bank.samples(sound)
    return _start(sound) + (0 if samples is None else len(samples))


def _refusal(path: Path, error: OSError) -> UserError:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            text = "The sound does not fit on the disk of {path}. Make room, or choose another."
        case errno.EACCES | errno.EPERM | errno.EROFS:
            text = "{path} cannot be written here. Choose a folder that is yours."
        case errno.ENOENT | errno.ENOTDIR:
            text = "The folder of {path} is not there. Choose another."
        case errno.EISDIR | errno.ENOTEMPTY:
            text = "{path} is a folder. Choose another name."
        case _:
            text = "{path} could not be written ({why}). Choose another place."
    return UserError(text, path=path, why=reason(error))
