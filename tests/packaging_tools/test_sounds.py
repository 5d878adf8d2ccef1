"""packaging/sounds.py: the files are its own, and no two tones differ in pitch alone."""

from __future__ import annotations

import importlib.util
import itertools
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from calfcoach.core.cues import Cue
from calfcoach.media.session_sound import RATE
from calfcoach.media.sound_bank import read_tone

ROOT = Path(__file__).resolve().parents[2]
every_tone = pytest.mark.parametrize("cue", Cue, ids=lambda cue: cue.value)


def load_sounds() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sounds", ROOT / "packaging" / "sounds.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


sounds = load_sounds()


def shape(cue: Cue) -> tuple[str, int]:
    """Return what is left of a tone without its pitch: which way each note goes, and its length.

    The length is in steps of a quarter: what differs by one step is heard to differ.
    """
    tone = next(tone for tone in sounds.TONES if tone.name == cue.value)
    notes = [note.hertz for note in tone.notes]
    ways = "".join("<=>"[int(np.sign(a - b)) + 1] for a, b in itertools.pairwise(notes))
    length_s = len(read_tone(cue)) / RATE
    return ways, round(np.log(length_s) / np.log(1.25))


def test_the_files_in_the_tree_are_what_the_script_makes() -> None:
    assert sounds.main(["--check"]) == 0
    files = {path.stem for path in (ROOT / "resources" / "sounds").iterdir()}
    assert files == {cue.value for cue in Cue} == {tone.name for tone in sounds.TONES}


@pytest.mark.parametrize(
    ("one", "other"), list(itertools.combinations(Cue, 2)), ids=lambda cue: cue.value
)
def test_no_two_tones_differ_in_pitch_alone(one: Cue, other: Cue) -> None:
    assert shape(one) != shape(other)


@every_tone
def test_a_tone_lies_where_hearing_is_lost_last(cue: Cue) -> None:
    power = np.abs(np.fft.rfft(read_tone(cue))) ** 2
    hertz = np.fft.rfftfreq(len(read_tone(cue)), 1 / RATE)

    assert power[(hertz >= 400) & (hertz <= 2_000)].sum() / power.sum() > 0.98


@every_tone
def test_a_tone_neither_begins_nor_ends_with_a_click(cue: Cue) -> None:
    tone = read_tone(cue)

    assert abs(tone[:8]).max() < 0.01
    assert abs(tone[-8:]).max() < 0.01
    assert abs(tone).max() == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize(
    "cue", [cue for cue in Cue if cue is not Cue.NOTICE], ids=lambda cue: cue.value
)
def test_a_tone_of_a_session_is_loud_within_3_ms(cue: Cue) -> None:
    assert np.flatnonzero(np.abs(read_tone(cue)) > 0.1)[0] <= 3 * RATE // 1000
