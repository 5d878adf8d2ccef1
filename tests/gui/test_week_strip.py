"""The week strip: which day the keys have reached, and what a day says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calfcoach.gui.widgets.labels import Label
from tests.gui.layout import assert_nothing_is_cut
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


def header(today: TodayDesk) -> str:
    """Return the line under the date."""
    labels = [one.text() for one in today.page.findChildren(Label)]
    return next(text for text in labels if text.startswith("Week "))


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


@pytest.mark.parametrize(
    ("days", "words"),
    [(6, "Monday, November 30, today, due, from Tue"), (7, "from Nov 24")],
)
def test_a_day_long_ago_is_named_by_its_date(
    runner: Runner, tmp_path: Path, qtbot: QtBot, days: int, words: str
) -> None:
    runner.enroll()
    runner.train()
    first = runner.training.view().best
    assert first is not None
    runner.pass_days((first - runner.training.today()).days + days)
    today = TodayDesk(runner, tmp_path, qtbot)

    said = next(c.words() for c in today.strip.row.cells if c.mark is not None and c.mark.is_today)
    assert said.endswith(words)
    today.page.resize(564, 560)
    today.settle()
    assert_nothing_is_cut(today.page)


def test_the_week_of_the_program_is_the_week_of_the_strip(
    runner: Runner, tmp_path: Path, qtbot: QtBot
) -> None:
    runner.enroll()
    runner.train()
    sunday = header(TodayDesk(runner, tmp_path, qtbot))
    runner.pass_days()
    monday = header(TodayDesk(runner, tmp_path, qtbot))

    assert sunday == "Week 1 · 1 session this week · last one today"
    assert monday == "Week 2 · no session this week yet · 1 day since the last one"


def test_a_moved_session_says_truly_where_it_was(
    runner: Runner, tmp_path: Path, qtbot: QtBot
) -> None:
    runner.enroll()
    runner.train()
    runner.pass_days(9)
    today = TodayDesk(runner, tmp_path, qtbot)
    tomorrow = runner.training.today() + timedelta(days=1)
    today.press("m", Qt.Key.Key_Right, Qt.Key.Key_Return)

    assert runner.training.view().best == tomorrow
    said = today.said(today.due)
    assert "You moved the session. It was first due on Tuesday, November 24." in said
    assert "Next session: tomorrow, Wednesday" in said
