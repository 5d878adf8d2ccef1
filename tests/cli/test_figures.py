"""`calfcoach figures`: a sheet of every exercise without a screen, or one sentence why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from calfcoach.cli.main import main
from tests.cli.program import run, sentence


def test_a_sheet_is_painted_without_a_screen(tmp_path: Path) -> None:
    path = tmp_path / "sheet.png"

    done = run("figures", "--output", str(path))

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"29 exercises in {path}\n"
    sheet = QImage(str(path))
    assert sheet.width() > 2000
    assert sheet.height() > 4000


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "sheet.png"

    done = run("figures", "--output", str(path))

    assert done.returncode == 1
    assert sentence(done).startswith(f"calfcoach: {path} cannot be written (No such file")


def test_a_folder_in_the_place_of_the_file_is_named(
    tmp_path: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "sheet.png"
    path.mkdir()

    assert main(["figures", "--output", str(path)]) == 1
    assert f"{path} cannot be written (" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["--output"], ["--output", "a.jpg"], ["--output", ""]])
def test_a_picture_without_a_name_is_wrong_use(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["figures", *words]) == 2
    assert capsys.readouterr().err.count("\n") == 1
