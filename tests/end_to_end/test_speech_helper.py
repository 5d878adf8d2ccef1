"""The speech helper as a process of its own: ready, dead, hanging, or without an engine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from calfcoach.media import system_speech
from calfcoach.media.speech_protocol import read_line
from calfcoach.media.system_speech import HelperSpeaker
from tests.end_to_end.child import BOUND_S, ROOT

READY = """
import sys
print('{"ready": "test"}', flush=True)
with open(sys.argv[1], "ab") as kept:
    for line in sys.stdin.buffer:
        kept.write(line)
        kept.flush()
"""
DIES = 'print(\'{"ready": "test"}\', flush=True)'
HANGS = "import time; time.sleep(60)"
HAS_NONE = 'print(\'{"failed": "no engine"}\', flush=True)'


def speaker(code: str, kept: Path) -> HelperSpeaker:
    return HelperSpeaker((sys.executable, ["-c", code, str(kept)]))


def test_words_reach_the_helper_and_it_ends_with_the_program(qtbot: QtBot, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    speech = speaker(READY, kept)
    speech.say({"en": "too early"})
    speech.set_volume(0.4)
    speech.start()
    qtbot.waitUntil(lambda: speech.is_ready, timeout=int(BOUND_S * 1000))
    speech.say({"de": "linkes Bein", "en": "left leg"})
    speech.stop()
    qtbot.waitUntil(
        lambda: kept.exists() and kept.read_bytes().count(b"\n") == 3, timeout=int(BOUND_S * 1000)
    )
    said = [read_line(line) for line in kept.read_bytes().splitlines()]
    assert said == [
        {"volume": 0.4},
        {"say": {"de": "linkes Bein", "en": "left leg"}},
        {"stop": True},
    ]
    speech.end()
    assert not speech.is_ready


@pytest.mark.parametrize("code", [DIES, HAS_NONE, "import sys; sys.exit(3)"])
def test_a_helper_that_ends_is_given_up_once(qtbot: QtBot, tmp_path: Path, code: str) -> None:
    speech = speaker(code, tmp_path / "kept")
    told: list[str] = []
    speech.given_up.connect(told.append)
    with qtbot.waitSignal(speech.given_up, timeout=int(BOUND_S * 1000)):
        speech.start()
    speech.say({"en": "nothing"})
    assert len(told) == 1


def test_a_helper_that_hangs_is_killed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_speech, "START_MS", 200)
    speech = speaker(HANGS, tmp_path / "kept")
    with qtbot.waitSignal(speech.given_up, timeout=int(BOUND_S * 1000)) as told:
        speech.start()
    assert told.args == ["the speech engine did not answer"]


def test_a_program_that_is_not_there_is_given_up(qtbot: QtBot, tmp_path: Path) -> None:
    speech = HelperSpeaker((str(tmp_path / "none"), []))
    told: list[str] = []
    speech.given_up.connect(told.append)
    speech.start()
    qtbot.waitUntil(lambda: bool(told), timeout=int(BOUND_S * 1000))
    assert len(told) == 1


def test_the_real_helper_answers_and_ends(environment: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "calfcoach", "speak"],
        cwd=ROOT,
        env=environment,
        input=b'garbage\n{"volume": 2}\n',
        capture_output=True,
        timeout=BOUND_S,
        check=False,
    )
    answers = [read_line(line) for line in done.stdout.splitlines()]
    assert len(answers) <= 1
    assert all(set(one) <= {"ready", "failed"} for one in answers)
    assert b"Traceback" not in done.stderr
