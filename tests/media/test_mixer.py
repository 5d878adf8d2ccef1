"""The mixer: every sound at its sample, none missing, nothing clipped."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from calfcoach.core.cues import Cue
from calfcoach.core.sound_plan import PlannedTone, PlannedWords
from calfcoach.media.mixer import KNEE, Mixer, limited
from calfcoach.media.session_sound import RATE
from calfcoach.media.sound_bank import WORD_GAP_MS, SoundBank
from tests.media.tape import MS, found_ms

ALL = SoundBank()
cues = st.sampled_from([cue for cue in Cue if cue is not Cue.NOTICE])
plans = st.lists(st.tuples(st.integers(0, 2_000), cues), min_size=1, max_size=6, unique=True)


class Clicks:
    """A voice whose every word is four samples of one height; it lacks the word "lost"."""

    def clip(self, prompt: str) -> NDArray[np.float32] | None:
        return None if prompt == "lost" else np.full(4, 0.5, np.float32)


def rendered(mixer: Mixer, total: int, blocks: list[int]) -> NDArray[np.int16]:
    parts: list[NDArray[np.int16]] = []
    while mixer.position < total:
        size = blocks[len(parts) % len(blocks)]
        parts.append(mixer.render(min(size, total - mixer.position)))
    return np.concatenate(parts)


@given(plans, st.lists(st.integers(700, 50_000), min_size=1, max_size=5))
def test_every_onset_is_at_its_sample_whatever_the_blocks(
    plan: list[tuple[int, Cue]], blocks: list[int]
) -> None:
    quiet = SoundBank()
    quiet.set_volume(tones=40, voice=40)  # so that six at once are below the knee
    sounds = [PlannedTone(at_ms, cue) for at_ms, cue in plan]
    mixer = Mixer(quiet)
    for sound in sounds:
        mixer.place(sound, sound.at_ms * MS)

    tape = rendered(mixer, 4 * RATE, blocks)

    wanted = np.zeros(4 * RATE, np.float32)
    for sound in sounds:
        samples = quiet.samples(sound)
        assert samples is not None
        begin = sound.at_ms * MS
        wanted[begin : begin + len(samples)] += samples * quiet.gain(sound)
    assert np.abs(tape - wanted * 32_767).max() <= 1
    assert len(found_ms(tape, sounds, quiet)) == len(sounds)
    assert not np.isnan(found_ms(tape, sounds, quiet)).any()


@given(st.lists(st.floats(-40, 40, width=32), min_size=1))
def test_nothing_is_clipped_and_nothing_quiet_is_changed(values: list[float]) -> None:
    mix = np.array(values, np.float32)
    bent = limited(mix.copy())

    assert (np.abs(bent) <= 1).all()
    assert (bent[np.abs(mix) <= KNEE] == mix[np.abs(mix) <= KNEE]).all()
    order = np.argsort(mix, kind="stable")
    assert (np.diff(bent[order]) >= 0).all()


def test_many_loud_sounds_at_once_do_not_overflow() -> None:
    mixer = Mixer(ALL)
    for _ in range(40):
        mixer.place(PlannedTone(0, Cue.DONE), 0)

    one = ALL.samples(PlannedTone(0, Cue.DONE))
    assert one is not None
    tape = mixer.render(len(one))
    assert np.abs(tape).max() > 0.9 * 32_767
    assert (np.sign(tape) * np.sign(one) >= 0).all()


def test_going_back_renders_the_same_again() -> None:
    mixer = Mixer(ALL)
    mixer.place(PlannedTone(10, Cue.REST), 10 * MS)
    first = mixer.render(RATE)
    mixer.go_back(RATE // 4)

    assert mixer.position == RATE // 4
    assert (mixer.render(RATE // 4) == first[RATE // 4 : RATE // 2]).all()


def test_what_was_heard_long_ago_is_forgotten() -> None:
    mixer = Mixer(ALL)
    mixer.place(PlannedTone(0, Cue.TICK), 0)
    mixer.render(RATE)
    assert mixer.placed
    mixer.render(2 * RATE)

    assert not mixer.placed
    assert mixer.end == 0


def test_words_follow_one_another_and_a_lost_one_leaves_no_hole() -> None:
    bank = SoundBank(Clicks())
    samples = bank.samples(PlannedWords(0, ("left", "lost", "leg")))
    assert samples is not None

    gap = WORD_GAP_MS * RATE // 1000
    assert np.flatnonzero(samples).tolist() == [0, 1, 2, 3, *(4 + gap + i for i in range(4))]
    assert bank.samples(PlannedWords(0, ("lost",))) is None
    assert not Mixer(SoundBank()).place(PlannedWords(0, ("left",)), 0)


def test_tones_and_words_have_their_own_loudness() -> None:
    bank = SoundBank(Clicks())
    assert bank.set_volume(tones=0, voice=50)
    assert not bank.set_volume(tones=0, voice=50)
    mixer = Mixer(bank)
    mixer.place(PlannedTone(0, Cue.DONE), 0)
    mixer.place(PlannedWords(0, ("left",)), 8)

    tape = mixer.render(100)
    assert np.flatnonzero(tape).tolist() == [8, 9, 10, 11]
    assert tape[8] == int(0.5 * 0.25 * 32_767)
