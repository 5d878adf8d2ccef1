"""Makes the program's tones, resources/sounds/*.wav, from the table TONES.

Every tone is a sum of notes; a note is a sum of sine partials under one envelope: a raised-cosine
rise, an exponential fall, and a raised-cosine end down to nothing, so that no tone begins or ends
with a click. The mix is then scaled to a peak of -6 dBFS.

All fundamentals lie between 400 and 1200 Hz and no partial above 2 kHz, where hearing is lost last.
The tones differ in more than pitch: in the number of notes, their rhythm, length and direction, and
in how they begin. All but the notice rise within 4 ms, so that one is as punctual as another.

    python packaging/sounds.py            make the files
    python packaging/sounds.py --check    are the files in the tree these ones, byte for byte?
"""

import argparse
import io
import math
import sys
import wave
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"
RATE = 48_000  # samples per second, mono, 16 bit
PEAK = 32_767 * 10 ** (-6 / 20)  # -6 dBFS


@dataclass(frozen=True)
class Partial:
    """One sine of a note: its frequency as a multiple of the fundamental, and its level."""

    ratio: float
    level: float


@dataclass(frozen=True)
class Note:
    """One note: when it begins and how long it sounds in milliseconds, and its fundamental."""

    start_ms: int
    length_ms: int
    hertz: float


@dataclass(frozen=True)
class Tone:
    """One file.

    Attributes:
        name: The file's name without `.wav`.
        meaning: What the person is told by it.
        notes: The notes; the tone is as long as the last of them.
        partials: The colour of every note.
        rise_ms: Raised-cosine rise from nothing at a note's start.
        fall_ms: Time in which a note falls to 1/e.
        end_ms: Raised-cosine end down to nothing at a note's end.
    """

    name: str
    meaning: str
    notes: tuple[Note, ...]
    partials: tuple[Partial, ...]
    rise_ms: int
    fall_ms: int
    end_ms: int


TONES = (
    Tone(
        name="get-ready",
        meaning="One of the last three seconds before a set. Two quick knocks.",
        notes=(Note(0, 55, 659.26), Note(85, 55, 659.26)),  # E5 E5
        partials=(Partial(1, 1.0), Partial(2, 0.3)),
        rise_ms=4,
        fall_ms=22,
        end_ms=20,
    ),
    Tone(
        name="tick",
        meaning="One of the last three seconds of a step. One knock.",
        notes=(Note(0, 70, 880.0),),  # A5
        partials=(Partial(1, 1.0), Partial(2, 0.12)),
        rise_ms=4,
        fall_ms=30,
        end_ms=30,
    ),
    Tone(
        name="up",
        meaning="Rise. Two quick notes that go up a fifth.",
        notes=(Note(0, 90, 523.25), Note(70, 130, 783.99)),  # C5 G5
        partials=(Partial(1, 1.0), Partial(2, 0.15)),
        rise_ms=4,
        fall_ms=60,
        end_ms=40,
    ),
    Tone(
        name="hold",
        meaning="Hold at the top. One bright note that lasts, and beats.",
        notes=(Note(0, 150, 987.77),),  # B5
        partials=(Partial(1, 1.0), Partial(1.04, 0.6)),
        rise_ms=4,
        fall_ms=90,
        end_ms=50,
    ),
    Tone(
        name="lower",
        meaning="Lower. Two notes that go down a fifth; the second one is long.",
        notes=(Note(0, 110, 659.26), Note(90, 320, 440.0)),  # E5 A4
        partials=(Partial(1, 1.0), Partial(2, 0.3)),
        rise_ms=4,
        fall_ms=170,
        end_ms=90,
    ),
    Tone(
        name="halfway",
        meaning="Half is over. Three notes, up and back down to the first.",
        notes=(Note(0, 110, 587.33), Note(100, 110, 880.0), Note(200, 170, 587.33)),  # D5 A5 D5
        partials=(Partial(1, 1.0), Partial(2, 0.2)),
        rise_ms=4,
        fall_ms=90,
        end_ms=50,
    ),
    Tone(
        name="switch",
        meaning="The other leg. Two notes in turn, left and right and left and right again.",
        notes=(
            *(Note(0, 70, 523.25), Note(90, 70, 698.46)),  # C5 F5
            *(Note(180, 70, 523.25), Note(270, 120, 698.46)),
        ),
        partials=(Partial(1, 1.0), Partial(2, 0.4)),
        rise_ms=4,
        fall_ms=60,
        end_ms=25,
    ),
    Tone(
        name="set-done",
        meaning="A set is done. Short, short, long, all on one height.",
        notes=(Note(0, 80, 698.46), Note(120, 80, 698.46), Note(240, 300, 698.46)),  # F5
        partials=(Partial(1, 1.0), Partial(1.5, 0.4)),
        rise_ms=4,
        fall_ms=140,
        end_ms=40,
    ),
    Tone(
        name="rest",
        meaning="Rest. Three slow notes that go down, the last one fades.",
        notes=(Note(0, 220, 783.99), Note(200, 220, 659.26), Note(400, 450, 523.25)),  # G5 E5 C5
        partials=(Partial(1, 1.0), Partial(2, 0.1)),
        rise_ms=4,
        fall_ms=200,
        end_ms=110,
    ),
    Tone(
        name="done",
        meaning="The session is done. Four rising notes, the last one rings.",
        notes=(
            *(Note(0, 200, 523.25), Note(150, 200, 659.26)),  # C5 E5
            *(Note(300, 200, 783.99), Note(450, 550, 987.77)),  # G5 B5
        ),
        partials=(Partial(1, 1.0), Partial(2, 0.18)),
        rise_ms=4,
        fall_ms=200,
        end_ms=120,
    ),
    Tone(
        name="change",
        meaning="Another step begins. A chord of an octave: one partial low, one high.",
        notes=(Note(0, 210, 587.33),),  # D5
        partials=(Partial(1, 0.8), Partial(2, 1.0)),
        rise_ms=4,
        fall_ms=110,
        end_ms=70,
    ),
    Tone(
        name="notice",
        meaning="Something wants a look: a pause, a gap. A low major third that swells and fades.",
        notes=(Note(0, 300, 440.0),),  # A4
        partials=(Partial(1, 1.0), Partial(1.25, 0.7)),
        rise_ms=80,
        fall_ms=400,
        end_ms=130,
    ),
)


def samples(milliseconds: int) -> int:
    """The number of samples in a time."""
    return milliseconds * RATE // 1000


def envelope(tone: Tone, at: int, length: int) -> float:
    """The level, 0 to 1, of a note's sample `at` out of `length`; 0 at its first and its last."""
    rise, end = samples(tone.rise_ms), samples(tone.end_ms)
    left = length - 1 - at
    level = math.exp(-at / samples(tone.fall_ms))
    if at < rise:
        level *= (1 - math.cos(math.pi * at / rise)) / 2
    if left < end:
        level *= (1 - math.cos(math.pi * left / end)) / 2
    return level


def render(tone: Tone) -> bytes:
    """The whole WAV file of a tone."""
    mix = [0.0] * max(samples(note.start_ms) + samples(note.length_ms) for note in tone.notes)
    for note in tone.notes:
        start, length = samples(note.start_ms), samples(note.length_ms)
        for at in range(length):
            turn = math.tau * note.hertz * at / RATE
            wave_at = sum(part.level * math.sin(turn * part.ratio) for part in tone.partials)
            mix[start + at] += wave_at * envelope(tone, at, length)
    scale = PEAK / max(abs(value) for value in mix)
    frames = array("h", (round(value * scale) for value in mix))
    if sys.byteorder == "big":
        frames.byteswap()
    whole = io.BytesIO()
    with wave.open(whole, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(frames.tobytes())
    return whole.getvalue()


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Returns:
        0 when the files are made or right, 1 when one is missing or different.
    """
    parser = argparse.ArgumentParser(description="Make or check the tones in resources/sounds.")
    parser.add_argument("--check", action="store_true", help="only check the files in the tree")
    checking: bool = parser.parse_args(argv).check
    wrong = []
    for tone in TONES:
        path, whole = FOLDER / f"{tone.name}.wav", render(tone)
        if not checking:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(whole)
        elif not path.is_file() or path.read_bytes() != whole:
            wrong.append(path.name)
    for name in wrong:
        print(f"missing or different: {name}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
