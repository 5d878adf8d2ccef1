"""Voices: the built-in one is whole, own ones fill in from it, and bad files harm nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from calfcoach.core.engine import Engine
from calfcoach.core.events import StepStarted
from calfcoach.core.place import Place
from calfcoach.core.plan import Side, StepKind
from calfcoach.core.prescription import prescription
from calfcoach.core.prompts import PROMPTS, SIDES, exercise_prompt, set_prompt, step_prompt
from calfcoach.core.resources import resource_path
from calfcoach.core.session_plan import session_plan
from calfcoach.core.settings import LANGUAGES
from calfcoach.core.spoken_plan import planned_words
from calfcoach.core.voices import SYSTEM
from calfcoach.media.voice import ClipVoice, built_in_voice, open_voice, own_voices
from tests.core.plans import relief_plan
from tests.fakes import FakeClock
from tests.interchange.programs import CATALOG, built_in

BUILT_IN = resource_path("voice", "en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "voices" / "Kim"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_built_in_voice_says_every_prompt_in_each_language(language: str) -> None:
    voice = built_in_voice(language)

    assert voice.missing() == ()
    assert voice.faults() == ()
    assert voice.language == language
    assert built_in_voice("tlh").language == "en"


@pytest.mark.parametrize("prompt", PROMPTS)
def test_a_clip_is_as_long_as_was_told_and_loud_enough(prompt: str) -> None:
    voice = built_in_voice()

    clip = voice.clip(prompt)

    assert clip is not None
    assert clip.dtype == np.float32
    assert voice.length_ms(prompt) == -(-len(clip) // 48)
    assert 0.09 < float(np.sqrt(np.mean(clip**2))) < 0.11
    assert 0.1 < float(np.abs(clip).max()) < 0.71


def test_a_clip_is_read_once_and_cannot_be_changed() -> None:
    voice = built_in_voice()
    clip = voice.clip("up")

    assert clip is not None
    assert voice.clip("up") is clip
    with pytest.raises(ValueError, match="read-only"):
        clip[0] = 1


def test_an_own_clip_is_taken_before_the_built_in_one(folder: Path) -> None:
    shutil.copy(BUILT_IN / "halfway.wav", folder / "Up.WAV")
    voice = ClipVoice(folder, built_in_voice)
    halfway = built_in_voice().clip("halfway")

    clip = voice.clip("up")

    assert clip is not None
    assert halfway is not None
    assert np.array_equal(clip, halfway)
    assert voice.length_ms("up") == built_in_voice().length_ms("halfway")


def test_what_an_own_voice_lacks_is_said_by_the_built_in_one(folder: Path) -> None:
    shutil.copy(BUILT_IN / "up.wav", folder / "up.wav")
    voice = ClipVoice(folder, built_in_voice)

    assert voice.missing() == tuple(prompt for prompt in PROMPTS if prompt != "up")
    assert voice.length_ms("rest") == built_in_voice().length_ms("rest")
    assert voice.clip("rest") is not None
    assert voice.faults() == ()


@pytest.mark.parametrize(("language", "filled"), [("de", True), ("nl", False)])
def test_a_voice_is_filled_in_by_its_own_language_only(
    folder: Path, language: str, filled: bool
) -> None:
    about = {"name": "Kim from Köln", "language": language}
    (folder / "voice.json").write_text(json.dumps(about), encoding="utf-8")
    voice = ClipVoice(folder, built_in_voice)

    assert (voice.name, voice.language) == ("Kim from Köln", language)
    rest = built_in_voice(language).length_ms("rest") if filled else None
    assert voice.length_ms("rest") == rest
    assert (voice.clip("rest") is not None) == filled


def test_a_voice_that_does_not_say_so_speaks_the_language_of_the_program(folder: Path) -> None:
    voice = open_voice("Kim", folder.parent, "fr")

    assert voice.language == "fr"
    assert voice.length_ms("rest") == built_in_voice("fr").length_ms("rest")
    assert open_voice("", folder.parent, "es").language == "es"


def test_a_file_that_cannot_be_used_is_named_and_filled_in(folder: Path) -> None:
    (folder / "up.wav").write_bytes(b"not a sound")
    (folder / "hold.wav").mkdir()
    shutil.copy(BUILT_IN / "up.wav", folder / "half-way.wav")
    shutil.copy(BUILT_IN / "up.wav", folder / "exercise-my-own.wav")
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    voice = ClipVoice(folder, built_in_voice)

    assert voice.faults() == (
        "half-way.wav: no prompt has this name",
        "hold.wav: it is a folder, not a file",
        "up.wav: not a WAV file",
    )
    assert voice.length_ms("up") == built_in_voice().length_ms("up")
    assert voice.length_ms("exercise-my-own") == built_in_voice().length_ms("up")


def test_a_file_that_goes_bad_in_use_is_silent_once_and_then_filled_in(folder: Path) -> None:
    shutil.copy(BUILT_IN / "halfway.wav", folder / "up.wav")
    voice = ClipVoice(folder, built_in_voice)
    told_ms = voice.length_ms("up")
    (folder / "up.wav").write_bytes((folder / "up.wav").read_bytes()[:-100])

    assert told_ms == built_in_voice().length_ms("halfway")
    assert voice.clip("up") is None
    assert voice.faults() == ("up.wav: cut off",)
    assert voice.length_ms("up") == built_in_voice().length_ms("up")
    assert voice.clip("up") is not None


@pytest.mark.parametrize("about", [b"{", b"[]", b"\xff\xfe", b"[" * 50_000])
def test_a_bad_description_is_named_and_the_folder_s_name_taken(folder: Path, about: bytes) -> None:
    (folder / "voice.json").write_bytes(about)
    voice = ClipVoice(folder)

    assert voice.name == "Kim"
    assert [fault.partition(":")[0] for fault in voice.faults()] == ["voice.json"]


def test_own_voices_are_the_folders_and_what_is_none_is_left_out(folder: Path) -> None:
    voices = folder.parent
    (voices / ".hidden").mkdir()
    (voices / "Alex").mkdir()
    (voices / "readme.txt").write_text("hello", encoding="utf-8")

    if os.name == "posix":
        (voices / SYSTEM).mkdir()

    assert own_voices(voices) == ("Alex", "Kim")
    assert own_voices(voices / "nowhere") == ()


def test_a_voice_is_opened_by_its_name_and_one_that_is_gone_is_the_built_in_one(
    folder: Path,
) -> None:
    voices = folder.parent

    assert open_voice("Kim", voices).name == "Kim"
    assert open_voice("Kim", voices).length_ms("up") == built_in_voice().length_ms("up")
    for gone in ("", "Nobody", "..", "../Kim"):
        assert open_voice(gone, voices).name == "slt"


def test_a_folder_that_is_gone_is_a_fault_and_no_error(tmp_path: Path) -> None:
    voice = ClipVoice(tmp_path / "gone")

    assert len(voice.missing()) == len(PROMPTS)
    assert voice.faults() == ("gone: No such file or directory",)


def test_the_module_is_imported_without_numpy() -> None:
    code = "import calfcoach.media.voice, sys; assert 'numpy' not in sys.modules"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# What the built-in voice has room to say


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["default", "default-twice", "heavy-slow"])
def test_the_built_in_voice_has_room_for_all_of_every_announcement(
    name: str, language: str
) -> None:
    program, voice = built_in(name), built_in_voice(language)
    for stage, work in enumerate(program.stages):
        for step in range(len(work.ladder)):
            plan = session_plan(prescription(program, CATALOG, Place(stage, step)), "p")
            engine = Engine(plan, FakeClock(), gap_ms=10**9)
            engine.start()
            events = [*engine.poll(), *engine.foresee(10**9)]
            words = [
                prompt
                for one in planned_words(events, plan, voice.length_ms)
                for prompt in one.prompts
            ]

            sets = [one for one in plan.steps if one.kind is StepKind.SET]
            legs = len({one.side for one in sets})
            firsts = sets[::legs]
            expected = [set_prompt(one.turn, one.turns) for one in firsts if one.turns > 1]
            assert [one for one in words if one.startswith("set-") or one == "last-set"] == expected
            assert {exercise_prompt(one.exercise) for one in sets} <= set(words)
            assert [one for one in words if one in SIDES.values()] == [
                SIDES[one.side] for one in sets if one.side
            ]
            assert words.count("last-one") == sum(one.reps > 2 for one in sets)
            assert words.count("halfway") == sum(one.reps > 5 for one in sets)
            assert words.count("lower") == sum(one.reps for one in sets)
            assert words.count("number-3") >= sum(one.reps for one in sets)


def test_the_built_in_voice_names_every_step_of_relief() -> None:
    plan, voice = relief_plan(Side.LEFT), built_in_voice()

    for index, step in enumerate(plan.steps):
        words = planned_words((StepStarted(0, index, step),), plan, voice.length_ms)
        assert words[0].prompts == (step_prompt(step),)
