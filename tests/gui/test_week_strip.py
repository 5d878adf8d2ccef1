"""The week strip: which day the keys have reached, and what a day says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.today_desk import TodayDesk
from tests.services.runner import Runner


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[Runner]:
    made = Runner(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def today(runner: Runner, tmp_path: Path, qtbot: QtBot) -> TodayDesk:
    """Return the page of someone who has just set a program up."""
    runner.enroll()
    return TodayDesk(runner, tmp_path, qtbot)


def test_the_day_that_the_keys_have_reached_looks_different(today: TodayDesk) -> None:
    row = today.strip.row
    before = [cell.grab().toImage() for cell in row.cells]
    row.setFocus()
    today.press(*[Qt.Key.Key_Left] * 6, Qt.Key.Key_Right)

    assert [cell.property("reached") for cell in row.cells] == [False, True, *[False] * 5]
    assert [cell.grab().toImage() == old for cell, old in zip(row.cells, before, strict=True)] == [
        True, False, *[True] * 5,
    ]  # fmt: skip

    today.page.start.setFocus()
    today.settle()
    assert row.cells[1].grab().toImage() == before[1]
