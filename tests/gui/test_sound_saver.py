"""The sound of a session as a file, asked for before it begins."""

from __future__ import annotations

import wave
from pathlib import Path

from calfcoach.services.training_views import SessionChoice
from tests.gui.conftest import Program
from tests.gui.test_strength import ENTER, S1_S, enroll, page_of


def ask(program: Program) -> str:
    """Press S at the questions; return what is said."""
    program.press("s")
    return program.strength.start_panel.note.text()


def test_the_sound_of_the_session_is_saved_whole(program: Program, tmp_path: Path) -> None:
    enroll(program)
    program.press(ENTER)
    program.dialogs.paths = [tmp_path / "session.wav"]

    said = ask(program)

    with wave.open(str(tmp_path / "session.wav")) as file:
        length_s = file.getnframes() / file.getframerate()
    assert said == f"Saved as {tmp_path / 'session.wav'}."
    assert S1_S <= length_s <= S1_S + 5
    assert page_of(program) is program.strength.start_panel


def test_thinking_better_of_it_says_and_writes_nothing(program: Program, tmp_path: Path) -> None:
    enroll(program)
    program.press(ENTER)

    assert ask(program) == ""
    assert program.dialogs.asked[-1][0] == "Save the sound of this session"
    assert not list(tmp_path.glob("*.wav"))


def test_what_stands_in_the_way_is_said(program: Program, tmp_path: Path) -> None:
    enroll(program)
    program.press(ENTER)
    program.dialogs.paths = [tmp_path / "none" / "session.wav"]

    assert "is not there" in ask(program)


def test_at_ones_own_pace_there_is_no_sound_to_save(program: Program) -> None:
    enroll(program)
    program.app.window.rooms.start_session(SessionChoice(self_paced=True))

    assert program.strength.start_panel.sound.isHidden()
    assert ask(program) == ""
    assert program.dialogs.asked == []
