"""Makes the built-in voices, resources/voice/LANGUAGE/*.wav.

Every prompt of calfcoach/core/prompts.py is spoken once in each language of the program, freed of
the silence around it, faded over 5 ms at either end, and brought to the same loudness, an RMS of
-20 dBFS. English is spoken by flite 2.2 and its voice slt (`apt-get install flite`), the other
languages, in the words of resources/i18n, by SVOX Pico (`apt-get install libttspico-utils`, from
Debian's non-free part). The clips are as those speak: mono, 16 bit, 16 kHz; the program resamples
them when it loads them. `voice.json` beside them keeps the words of each clip, so that a prompt
whose words were changed is noticed; a license file lets the sound be shipped. CI has neither
synthesizer and makes nothing: the tests check what is here.

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
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import texts  # noqa: E402  found once both folders are on the path

from calfcoach.core.prompts import PROMPTS  # noqa: E402

FOLDER = ROOT / "resources" / "voice"
FLITE_LICENSE = Path("/usr/share/doc/flite/copyright")
PICO_LICENSE = Path("/usr/share/doc/libttspico-data/copyright")
APACHE = Path("/usr/share/common-licenses/Apache-2.0")
ENGLISH = "en"
RATE = 16_000  # samples per second, mono, 16 bit
WINDOW = RATE * 5 // 1000
EDGE = RATE * 15 // 1000  # what is kept before and after the words
QUIET = 10 ** (-42 / 20)  # of the loudest window: what is quieter at the ends is silence
FADE = RATE * 5 // 1000
RMS = 32_768 * 10 ** (-20 / 20)
PEAK = 32_768 * 10 ** (-3 / 20)  # a short word with a hard sound in it may stay softer for it
SOFTER_DB, LOUDER_DB = 2.5, 0.5  # as far as a clip may be from the others
PICO_SPEED = 115  # percent; slower, some announcements would not find room
MOST_BYTES = 5_000_000  # of a language


@dataclass(frozen=True)
class Speaker:
    """Who speaks a language.

    Attributes:
        name: What its maker calls the voice.
        license: Who made it, and where its license lies.
        license_file: That file's name.
        license_text: Returns what it says.
        command: Returns what speaks a text into a WAV file.
    """

    name: str
    license: str
    license_file: str
    license_text: Callable[[], str]
    command: Callable[[str, Path], list[str]]


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
    """The words at the loudness of all others, as far as their peak lets them."""
    gain = min(RMS / loudness(samples), PEAK / max(abs(sample) for sample in samples))
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


def speak(speaker: Speaker, text: str) -> array[int]:
    """What a speaker says."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "spoken.wav"
        subprocess.run(speaker.command(text, path), check=True)
        return read(path)


def flite_license() -> str:
    """The license of flite and its voice, out of Debian's list of all licenses of the package."""
    whole = FLITE_LICENSE.read_text(encoding="utf-8")
    begin = whole.index("Authors:", whole.index("All other files are under following license"))
    text = whole[begin : whole.index("This Debian package is copyright")].rstrip()
    head = (
        "The clips in this folder were spoken by CMU Flite 2.2 (cmuflite.org) with its voice\n"
        "slt, as packaged by Debian, and then trimmed and leveled by packaging/voice.py.\n\n"
    )
    return f"{head}{text}\n"


def pico_license() -> str:
    """Whose Pico is, and its license."""
    whole = PICO_LICENSE.read_text(encoding="utf-8")
    begin = whole.index("Copyright:", whole.index("Files: pico/lang"))
    text = whole[begin : whole.index("License:", begin)].rstrip()
    head = (
        "The clips in this folder were spoken by SVOX Pico, as packaged by Debian, and then\n"
        "trimmed and leveled by packaging/voice.py.\n\n"
    )
    return f"{head}{text}\n\n{APACHE.read_text(encoding='utf-8').strip(chr(10))}\n"


def flite_command(text: str, path: Path) -> list[str]:
    """What lets flite speak."""
    return ["flite", "-voice", "slt", "-t", text, "-o", str(path)]


def pico(language: str, name: str) -> Speaker:
    """One of Pico's voices."""

    def command(text: str, path: Path) -> list[str]:
        spoken = f'<speed level="{PICO_SPEED}">{text}</speed>'
        return ["pico2wave", "-l", language, "-w", str(path), spoken]

    who = f"Spoken by SVOX Pico, voice {name} (SVOX AG); LICENSE-pico.txt"
    return Speaker(name, who, "LICENSE-pico.txt", pico_license, command)


SPEAKERS = {
    ENGLISH: Speaker(
        "slt",
        "Spoken by CMU Flite, voice slt (Carnegie Mellon University); LICENSE-flite.txt",
        "LICENSE-flite.txt",
        flite_license,
        flite_command,
    ),
    "de": pico("de-DE", "gl0"),
    "es": pico("es-ES", "zl0"),
    "fr": pico("fr-FR", "nk0"),
}


def words_of(language: str) -> dict[str, str]:
    """The words of every prompt in a language."""
    if language == ENGLISH:
        return dict(PROMPTS)
    known = texts.read_list(texts.FOLDER / f"calfcoach_{language}.ts")
    return {prompt: known["Prompts", text][0] for prompt, text in PROMPTS.items()}


def kept_words(folder: Path) -> dict[str, str]:
    """The words of each clip that is there, as voice.json has them."""
    path = folder / "voice.json"
    return dict(json.loads(path.read_text(encoding="utf-8"))["prompts"]) if path.is_file() else {}


def make(language: str, *, anew: bool) -> None:
    """Makes the clips of a language, and removes those of no prompt."""
    folder, speaker = FOLDER / language, SPEAKERS[language]
    folder.mkdir(parents=True, exist_ok=True)
    kept = {} if anew else kept_words(folder)
    words = words_of(language)
    for prompt, text in words.items():
        path = folder / f"{prompt}.wav"
        if kept.get(prompt) != text or not path.is_file():
            write(path, level(trim([float(sample) for sample in speak(speaker, text)])))
    for path in folder.glob("*.wav"):
        if path.stem not in words:
            path.unlink()
    about = {
        "format": 1,
        "name": speaker.name,
        "language": language,
        "license": speaker.license,
        "prompts": words,
    }
    text = json.dumps(about, indent=1, ensure_ascii=False)
    (folder / "voice.json").write_text(text + "\n", encoding="utf-8")
    license_path = folder / speaker.license_file
    if anew or not license_path.is_file():
        license_path.write_text(speaker.license_text(), encoding="utf-8")


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
    if not -SOFTER_DB <= 20 * math.log10(loudness(samples) / RMS) <= LOUDER_DB:
        faults.append(f"{path.name} is louder or softer than the others")
    return faults


def check(language: str) -> list[str]:
    """What is wrong with the voice of a language in the tree."""
    folder, wanted = FOLDER / language, words_of(language)
    clips = {path.stem: path for path in sorted(folder.glob("*.wav"))}
    kept = kept_words(folder)
    faults = [f"{prompt}.wav is missing" for prompt in wanted if prompt not in clips]
    faults += [f"{name}.wav belongs to no prompt" for name in clips if name not in wanted]
    faults += [
        f"{prompt}.wav has other words" for prompt in wanted if kept.get(prompt) != wanted[prompt]
    ]
    faults += [fault for path in clips.values() for fault in clip_faults(path)]
    license_file = SPEAKERS[language].license_file
    faults += [] if (folder / license_file).is_file() else [f"{license_file} is missing"]
    size = sum(path.stat().st_size for path in clips.values())
    if size > MOST_BYTES:
        faults.append(f"all clips together have {size} bytes, more than {MOST_BYTES}")
    return faults


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Returns:
        0 when the clips are made or right, 1 when one is missing, left over or bad.
    """
    parser = argparse.ArgumentParser(description="Make or check the voices in resources/voice.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="only check the files in the tree")
    what.add_argument("--all", action="store_true", help="make every clip anew")
    asked = parser.parse_args(argv)
    failed = False
    for language in SPEAKERS:
        if not asked.check:
            make(language, anew=asked.all)
        for fault in check(language):
            print(f"{language}/{fault}", file=sys.stderr)
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
