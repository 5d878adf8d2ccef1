"""`calfcoach check`: the program's name and 0, or all faults and 2."""

from __future__ import annotations

from pathlib import Path

import pytest

from calfcoach.cli.main import main
from tests.interchange.programs import TEXTS


def test_a_sound_program_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.calfprog.json"
    path.write_text(TEXTS["default"], encoding="utf-8")

    assert main(["check", str(path)]) == 0
    assert capsys.readouterr().out.startswith("Calf program, three a week (revision 1, code ")


def test_all_faults_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.calfprog.json"
    path.write_text(TEXTS["default"].replace('"reps": 10', '"reps": 0'), encoding="utf-8")

    assert main(["check", str(path)]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) > 20
    assert lines[0].startswith(f"{path}: line 57: stages 1: ladder 1 1: reps: is 0, allowed are")


def test_a_missing_file_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path / "none")]) == 2
    assert "cannot be read (No such file" in capsys.readouterr().err
