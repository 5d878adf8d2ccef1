"""The figure in a session: it goes with the beat, and rests whenever it can."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from calfcoach.core.figure import figure_at
from calfcoach.core.plan import Motion
from calfcoach.core.session_plan import READY_S
from calfcoach.gui.session.figure_feed import FigureFeed
from calfcoach.gui.session.figure_view import FigureView
from calfcoach.gui.strength.strength_player import ROOMY_WIDTH
from calfcoach.gui.today.due_card import ROOMY_WIDTH as ROOMY_CARD
from tests.gui.conftest import Program
from tests.gui.layout import assert_nothing_is_cut, resize
from tests.gui.test_strength import begin, enroll


@pytest.fixture
def feed(program: Program) -> FigureFeed:
    """The feed of a session that is in the middle of the first rise."""
    page = begin(program)
    resize(program.app.window, (1180, 760))
    program.advance(READY_S + 1)
    found = page.driver.findChild(FigureFeed)
    assert found is not None
    return found


def test_the_figure_goes_with_the_beat_between_two_looks(
    program: Program, feed: FigureFeed
) -> None:
    player, catalog = program.strength.player, program.app.program.training.catalog
    exercise = catalog["two-leg-raise-floor-straight"]
    before = player.figure.figure
    program.clock.advance(0.5)
    feed.move_on()

    assert before == figure_at(exercise, Motion.UP, 0.5)
    assert player.figure.figure == figure_at(exercise, Motion.UP, 0.75)
    assert before != player.figure.figure
    assert feed.is_running


def test_it_rests_in_a_pause_and_in_a_hold(program: Program, feed: FigureFeed) -> None:
    program.press(Qt.Key.Key_Space)
    in_pause = feed.is_running
    program.press(Qt.Key.Key_Space)
    again = feed.is_running
    program.advance(1.5)

    assert (in_pause, again, feed.is_running) == (False, True, False)


def test_it_rests_while_it_cannot_be_seen(program: Program, feed: FigureFeed) -> None:
    window = program.app.window
    resize(window, (ROOMY_WIDTH - 60, 700))
    without_room = feed.is_running
    resize(window, (1180, 760))
    with_room = feed.is_running
    window.hide()
    QApplication.processEvents()

    assert (without_room, with_room, feed.is_running) == (False, True, False)


def test_where_less_motion_is_wanted_it_shows_the_end_of_each_part(
    program: Program, feed: FigureFeed
) -> None:
    feed._motion.is_reduced = True
    program.advance(2.5)

    player, catalog = program.strength.player, program.app.program.training.catalog
    exercise = catalog["two-leg-raise-floor-straight"]
    assert player.figure.figure == figure_at(exercise, Motion.LOWER, 1.0)
    assert not feed.is_running


def test_after_the_session_it_stands_still(program: Program, feed: FigureFeed) -> None:
    program.strength.driver.finish_early()

    assert not feed.is_running


def test_relief_shows_the_stretch_the_way_of_massage_and_the_walk(program: Program) -> None:
    figure = program.relief.player.figure
    resize(program.app.window, (1180, 760))
    program.begin()
    before = figure.isVisible()
    program.pass_gate()
    program.press("d", "6", Qt.Key.Key_Return)
    program.advance(28.8 + 5)
    stretch = figure.accessibleName()
    program.advance(15 + 10 + 20 + 10 + 20)
    hand = figure.accessibleName()
    program.press("2")
    roller = figure.accessibleName()
    program.advance(60)
    program.press(Qt.Key.Key_Return)
    walk = figure.accessibleName()

    assert not before
    assert figure.isVisible()
    assert ["Toes" in stretch, "hand" in hand, "roller" in roller, "Walk" in walk] == [True] * 4


def test_today_shows_the_figure_of_the_dose_where_there_is_room(program: Program) -> None:
    enroll(program)
    figure = program.app.window.today.program.due.findChild(FigureView)
    assert figure is not None
    resize(program.app.window, (1180, 760))
    with_room = figure.isVisible(), figure.accessibleName()
    assert_nothing_is_cut(program.app.window)
    program.app.window.today.program.due.setFixedWidth(ROOMY_CARD - 1)
    QApplication.processEvents()

    assert with_room == (True, "Figure: Two up, two down, on the floor, knee straight")
    assert not figure.isVisible()
