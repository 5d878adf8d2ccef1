"""Makes the built-in voice, resources/voice/en/*.wav, with flite and its voice slt.

Every prompt of calfcoach/core/prompts.py is spoken once by flite 2.2 (`apt-get install flite`),
freed of the silence around it, faded over 5 ms at either end, and brought to the same loudness, an
RMS of -20 dBFS. The clips are as flite speaks: mono, 16 bit, 16 kHz; the program resamples them
when it loads them. `voice.json` beside them keeps the words of each clip, so that a prompt whose
words were changed is noticed. `LICENSE-flite.txt` is the part of /usr/share/doc/flite/copyright
that covers the synthesizer and the voice; it lets the sound be shipped. CI has no flite and makes
nothing: the tests check what is here.

    python packaging/voice.py            make the clips that are missing or have other words
    python packaging/voice.py --all      make every clip anew
    python packaging/voice.py --check    is there one sound clip of each prompt, and no other?
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
import wave
from array import array
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from calfcoach.core.prompts import PROMPTS  # noqa: E402  found once the checkout is on the path

FOLDER = ROOT / "resources" / "voice" / "en"
LICENSE = Path("/usr/share/doc/flite/copyright")
RATE = 16_000  # samples per second, mono, 16 bit
WINDOW = RATE * 5 // 1000
EDGE = RATE * 15 // 1000  # what is kept before and after the words
QUIET = 10 ** (-42 / 20)  # of the loudest window: what is quieter at the ends is silence
FADE = RATE * 5 // 1000
RMS = 32_768 * 10 ** (-20 / 20)
PEAK = 32_768 * 10 ** (-3 / 20)  # no clip of flite at this RMS comes near it
MOST_BYTES = 5_000_000
ABOUT = {
    "format": 1,
    "name": "slt",
    "language": "en",
    "license": "Spoken by CMU Flite, voice slt (Carnegie Mellon University); LICENSE-flite.txt",
}


def loudness(samples: Sequence[float]) -> float:
    """The root of the mean square."""
    return math.sqrt(sum(sample * sample for sample in samples) / max(1, len(samples)))


def silence(samples: Sequence[float]) -> tuple[int, int]:
    """How many samples at the beginning and at the end are silence."""
    starts = range(0, len(samples), WINDOW)
    levels = [loudness(samples[start : start + WINDOW]) for start in starts]
    loud = [at for at, level in enumerate(levels) if level > QUIET * max(levels)]
    return loud[0] * WINDOW, max(0, len(samples) - (loud[-1] + 1) * WINDOW)


def trim(samples: Sequence[float]) -> list[float]:
    """The words with next to nothing around them, faded in and out."""
    before, after = silence(samples)
    words = list(samples[max(0, before - EDGE) : len(samples) - max(0, after - EDGE)])
    for at in range(min(FADE, len(words))):
        level = (1 - math.cos(math.pi * at / FADE)) / 2
        words[at] *= level
        words[-1 - at] *= level
    return words


def level(samples: Sequence[float]) -> array[int]:
    """The words at the loudness of all others."""
    gain = RMS / loudness(samples)
    return array("h", (round(sample * gain) for sample in samples))


def read(path: Path) -> array[int]:
    """The samples of a clip.

    Raises:
        ValueError: It is no clip of this voice.
    """
    try:
        with wave.open(str(path)) as clip:
            if clip.getparams()[:3] != (1, 2, RATE):
                raise ValueError(f"{path.name} is not mono, 16 bit, {RATE} Hz")
            frames = array("h", clip.readframes(clip.getnframes()))
    except (wave.Error, EOFError) as error:
        raise ValueError(f"{path.name} is no WAV file: {error}") from error
    if sys.byteorder == "big":
        frames.byteswap()
    return frames


def write(path: Path, samples: array[int]) -> None:
    """Writes a clip."""
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(path), "wb") as clip:
        clip.setnchannels(1)
        clip.setsampwidth(2)
        clip.setframerate(RATE)
        clip.writeframes(samples.tobytes())


def speak(text: str) -> array[int]:
    """What flite says."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "spoken.wav"
        subprocess.run(["flite", "-voice", "slt", "-t", text, "-o", str(path)], check=True)
        return read(path)


def license_text() -> str:
    """The license of flite and its voice, out of Debian's list of all licenses of the package."""
    whole = LICENSE.read_text(encoding="utf-8")
    begin = whole.index("Authors:", whole.index("All other files are under following license"))
    text = whole[begin : whole.index("This Debian package is copyright")].rstrip()
    head = (
        "The clips in this folder were spoken by CMU Flite 2.2 (cmuflite.org) with its voice\n"
        "slt, as packaged by Debian, and then trimmed and leveled by packaging/voice.py.\n\n"
    )
    return f"{head}{text}\n"


def known() -> dict[str, str]:
    """The words of each clip that is there, as voice.json has them."""
    path = FOLDER / "voice.json"
    return dict(json.loads(path.read_text(encoding="utf-8"))["prompts"]) if path.is_file() else {}


def make(*, anew: bool) -> None:
    """Makes the clips, and removes those of no prompt."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    words = {} if anew else known()
    for prompt, text in PROMPTS.items():
        path = FOLDER / f"{prompt}.wav"
        if words.get(prompt) != text or not path.is_file():
            write(path, level(trim([float(sample) for sample in speak(text)])))
    for path in FOLDER.glob("*.wav"):
        if path.stem not in PROMPTS:
            path.unlink()
    about = json.dumps(ABOUT | {"prompts": PROMPTS}, indent=1)
    (FOLDER / "voice.json").write_text(about + "\n", encoding="utf-8")
    (FOLDER / "LICENSE-flite.txt").write_text(license_text(), encoding="utf-8")


def clip_faults(path: Path) -> list[str]:
    """What is wrong with a clip."""
    try:
        samples = read(path)
    except ValueError as error:
        return [str(error)]
    if not any(samples):
        return [f"{path.name} is silent"]
    faults = []
    before, after = silence(samples)
    if max(before, after) > RATE * 30 // 1000:
        faults.append(f"{path.name} begins or ends with more than 30 ms of silence")
    if max(abs(sample) for sample in samples) > PEAK + 1:
        faults.append(f"{path.name} is too loud at its peak")
    if abs(20 * math.log10(loudness(samples) / RMS)) > 0.5:
        faults.append(f"{path.name} is louder or softer than the others")
    return faults


def check() -> list[str]:
    """What is wrong with the voice in the tree."""
    clips = {path.stem: path for path in sorted(FOLDER.glob("*.wav"))}
    words = known()
    faults = [f"{prompt}.wav is missing" for prompt in PROMPTS if prompt not in clips]
    faults += [f"{name}.wav belongs to no prompt" for name in clips if name not in PROMPTS]
    faults += [
        f"{prompt}.wav has other words"
        for prompt in PROMPTS
        if words.get(prompt) != PROMPTS[prompt]
    ]
    faults += [fault for path in clips.values() for fault in clip_faults(path)]
    faults += [] if (FOLDER / "LICENSE-flite.txt").is_file() else ["LICENSE-flite.txt is missing"]
    size = sum(path.stat().st_size for path in clips.values())
    if size > MOST_BYTES:
        faults.append(f"all clips together have {size} bytes, more than {MOST_BYTES}")
    return faults


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Returns:
        0 when the clips are made or right, 1 when one is missing, left over or bad.
    """
    parser = argparse.ArgumentParser(description="Make or check the voice in resources/voice/en.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="only check the files in the tree")
    what.add_argument("--all", action="store_true", help="make every clip anew")
    asked = parser.parse_args(argv)
    if not asked.check:
        make(anew=asked.all)
    faults = check()
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
