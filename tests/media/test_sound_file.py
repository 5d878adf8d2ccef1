"""A whole session as a WAV file: every sound within 1 ms of its plan, none missing."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest

from calfcoach.core.cues import Cue
from calfcoach.core.engine import GAP_MS, Engine
from calfcoach.core.errors import UserError
from calfcoach.core.place import Place
from calfcoach.core.plan import Motion, Plan
from calfcoach.core.prescription import prescription
from calfcoach.core.session_plan import session_plan
from calfcoach.core.settings import Settings
from calfcoach.core.sound_plan import PlannedTone
from calfcoach.core.tone_plan import planned_tones
from calfcoach.media import sound_file
from calfcoach.media.session_sound import RATE
from calfcoach.media.sound_bank import SoundBank
from calfcoach.media.sound_file import write_sound_file
from tests.fakes import FakeClock
from tests.interchange.programs import CATALOG, built_in
from tests.media.tape import found_ms, read

TICK = (PlannedTone(250, Cue.TICK),)


def usual() -> SoundBank:
    """Return sounds as loud as they are unless told: two at once are not bent yet."""
    bank = SoundBank()
    volume = Settings().volume
    bank.set_volume(tones=volume, voice=volume)
    return bank


def whole_session() -> tuple[Plan, tuple[PlannedTone, ...]]:
    """Return a session of the default program and its tones, ms from its start."""
    program = built_in()
    plan = session_plan(prescription(program, CATALOG, Place(1, 0)), "default")
    clock = FakeClock()
    engine = Engine(plan, clock, GAP_MS)
    engine.start()
    start_ms = clock.monotonic_ms()
    events = (*engine.poll(), *engine.foresee(start_ms + plan.timed_ms() + 1_000))
    tones = planned_tones(events, plan)
    return plan, tuple(PlannedTone(tone.at_ms - start_ms, tone.cue) for tone in tones)


def test_every_sound_of_a_session_is_found_within_1_ms_of_its_plan(tmp_path: Path) -> None:
    plan, tones = whole_session()
    path, bank = tmp_path / "session.wav", usual()
    write_sound_file(path, tones, bank)

    tape = read(path)
    found = np.array(found_ms(tape, tones, bank))

    reps = sum(step.reps for step in plan.steps)
    assert sum(tone.cue is Cue.LOWER for tone in tones) == reps > 50
    assert len(found) == len(tones)
    assert np.abs(found - [tone.at_ms for tone in tones]).max() < 1
    assert len(tape) / RATE >= plan.timed_ms() / 1000
    assert any(beat.motion is Motion.LOWER for step in plan.steps for beat in step.rhythm)


def test_a_sound_that_is_missing_or_out_of_place_is_noticed(tmp_path: Path) -> None:
    """The measure itself: it would see an error of 1 ms."""
    path, bank = tmp_path / "some.wav", usual()
    tones = [PlannedTone(100, Cue.UP), PlannedTone(1_500, Cue.LOWER), PlannedTone(1_500, Cue.TICK)]
    write_sound_file(path, tones, bank)
    tape = read(path)

    assert not np.isnan(found_ms(tape, tones, bank)).any()
    assert np.isnan(found_ms(np.roll(tape, 60), tones, bank)).any()
    assert np.isnan(found_ms(np.roll(tape, -60), tones, bank)).any()
    assert np.isnan(found_ms(tape, tones[:2], bank)).any()
    assert np.isnan(found_ms(tape, [*tones, PlannedTone(900, Cue.UP)], bank)).any()


def test_a_file_is_as_long_as_asked_and_holds_its_last_sound(tmp_path: Path) -> None:
    path, bank = tmp_path / "tick.wav", SoundBank()
    write_sound_file(path, TICK, bank, length_ms=2_000)
    assert len(read(path)) == 2 * RATE
    write_sound_file(path, TICK, bank, length_ms=1)

    tick = bank.samples(TICK[0])
    assert tick is not None
    assert len(read(path)) == RATE // 4 + len(tick)
    assert path.stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "does not fit on the disk"),
        (errno.EACCES, "cannot be written here"),
        (errno.EIO, "could not be written"),
    ],
)
def test_a_write_that_fails_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "session.wav"
    path.write_bytes(b"mine")
    monkeypatch.setattr(sound_file, "render_into", fail)

    with pytest.raises(UserError, match=words):
        write_sound_file(path, TICK, SoundBank())
    assert [one.name for one in tmp_path.iterdir()] == ["session.wav"]
    assert path.read_bytes() == b"mine"


def test_a_folder_that_is_not_there_and_one_in_the_way_are_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"folder of .* is not there"):
        write_sound_file(tmp_path / "no" / "a.wav", TICK, SoundBank())
    (tmp_path / "b.wav").mkdir()
    with pytest.raises(UserError, match="is a folder"):
        write_sound_file(tmp_path / "b.wav", TICK, SoundBank())
    assert [one.name for one in tmp_path.iterdir()] == ["b.wav"]
