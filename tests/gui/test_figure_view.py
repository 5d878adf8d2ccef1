"""The figure's widget: paints only what has changed, says in words what it shows, and mirrors."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.figure import figure_at, moved
from calfcoach.core.plan import Motion, Side
from calfcoach.core.resources import resource_path
from calfcoach.core.settings import ThemeChoice
from calfcoach.gui.fonts import load_fonts
from calfcoach.gui.session.figure_view import FigureView
from calfcoach.gui.theme import ThemeKeeper

CATALOG = load_catalog(resource_path("exercises"))
RAISE = CATALOG["one-leg-raise-step-straight"]
WALK = CATALOG["walk"]


class PaintCounter(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, view: FigureView) -> None:
        super().__init__(view)
        self.count = 0
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False

    def after(self) -> int:
        """Let Qt paint, and return how often it did since the last time."""
        QApplication.processEvents()
        count, self.count = self.count, 0
        return count


@pytest.fixture
def keeper(qapp: QApplication) -> ThemeKeeper:
    load_fonts()
    return ThemeKeeper(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def view(qtbot: QtBot, keeper: ThemeKeeper) -> FigureView:
    view = FigureView(keeper)
    qtbot.addWidget(view)
    view.resize(360, 420)
    view.show_figure(RAISE, Motion.UP, 0.2, Side.RIGHT, is_moving=True)
    with qtbot.waitExposed(view):
        view.show()
    QApplication.processEvents()
    return view


@pytest.fixture
def paints(view: FigureView) -> PaintCounter:
    return PaintCounter(view)


def picture(view: FigureView) -> QImage:
    return view.grab().toImage()


def test_a_moving_figure_is_painted_as_it_moves(view: FigureView, paints: PaintCounter) -> None:
    view.show_figure(RAISE, Motion.UP, 0.4, Side.RIGHT, is_moving=True)

    assert paints.after() == 1
    assert view.figure == figure_at(RAISE, Motion.UP, 0.4)


def test_the_same_moment_is_not_painted_again(view: FigureView, paints: PaintCounter) -> None:
    for _ in range(5):
        view.show_figure(RAISE, Motion.UP, 0.2, Side.RIGHT, is_moving=True)

    assert paints.after() == 0


def test_a_hold_is_painted_once(view: FigureView, paints: PaintCounter) -> None:
    view.show_figure(RAISE, Motion.HOLD, 0.0, Side.RIGHT, is_moving=True)
    assert paints.after() == 1

    for progress in (0.25, 0.5, 1.0):
        view.show_figure(RAISE, Motion.HOLD, progress, Side.RIGHT, is_moving=True)
    assert paints.after() == 0


def test_less_than_the_eye_sees_is_not_painted(view: FigureView, paints: PaintCounter) -> None:
    for step in range(1, 61):
        view.show_figure(RAISE, Motion.UP, 0.2 + step / 1e6, Side.RIGHT, is_moving=True)
        assert paints.after() == 0

    for step in range(1, 61):
        view.show_figure(RAISE, Motion.LOWER, step / 60, Side.RIGHT, is_moving=True)
        QApplication.processEvents()
    assert 20 < paints.after() <= 60
    assert view.figure is not None
    assert moved(view.figure, figure_at(RAISE, Motion.LOWER, 1)) < 0.001


def test_a_figure_stands_still_while_time_does(view: FigureView, paints: PaintCounter) -> None:
    view.show_figure(RAISE, Motion.UP, 0.9, Side.RIGHT, is_moving=False)
    assert paints.after() == 0
    assert view.figure == figure_at(RAISE, Motion.UP, 0.2)

    view.show_figure(RAISE, Motion.LOWER, 0.5, Side.RIGHT, is_moving=False)
    assert paints.after() == 1
    assert view.figure == figure_at(RAISE, Motion.LOWER, 0.5)


def test_the_left_leg_looks_to_the_left(
    view: FigureView, keeper: ThemeKeeper, paints: PaintCounter
) -> None:
    right = picture(view)
    paints.after()

    view.show_figure(RAISE, Motion.UP, 0.2, Side.LEFT, is_moving=True)

    assert paints.after() == 1
    left = picture(view)
    wall = keeper.current.color("figure_thing")
    assert (right.pixelColor(308, 250), left.pixelColor(51, 250)) == (wall, wall)
    assert wall not in (right.pixelColor(51, 250), left.pixelColor(308, 250))


def test_nothing_is_shown_where_there_is_no_exercise(
    view: FigureView, paints: PaintCounter
) -> None:
    view.show_figure(None, None, 0, None, is_moving=False)

    assert paints.after() == 1
    assert view.figure is None
    assert view.accessibleName() == ""
    image = picture(view)
    assert {image.pixel(x, y) for x in range(0, 360, 9) for y in range(0, 420, 9)} == {
        image.pixel(0, 0)
    }


def test_it_says_in_words_what_it_shows(view: FigureView) -> None:
    assert view.accessibleName() == "Figure: One up, one down, on a step, knee straight, Right leg"
    assert view.accessibleDescription() == "Works: gastrocnemius"
    assert view.label() == "gastrocnemius"

    view.show_figure(WALK, None, 0.5, None, is_moving=True)
    assert view.accessibleName() == "Figure: Walk"
    assert view.label() == ""


def test_hidden_it_computes_nothing_and_catches_up(view: FigureView) -> None:
    view.hide()
    view.show_figure(WALK, None, 0.5, None, is_moving=True)
    assert view.figure == figure_at(RAISE, Motion.UP, 0.2)

    view.show()
    assert view.figure == figure_at(WALK, None, 0.5)
    view.hide()


def test_another_theme_paints_it_in_other_colors(
    view: FigureView, keeper: ThemeKeeper, paints: PaintCounter
) -> None:
    light = picture(view)
    paints.after()

    keeper.choose(ThemeChoice.DARK)

    assert paints.after() >= 1
    assert picture(view) != light
    keeper.choose(ThemeChoice.LIGHT)


def test_it_fits_into_a_small_place(view: FigureView) -> None:
    assert view.minimumSizeHint().width() <= 120
    assert view.minimumSizeHint().height() <= 140

    view.resize(QSize(110, 130))
    image = picture(view)
    assert len({image.pixel(x, y) for x in range(110) for y in range(130)}) > 30
    assert view.label() == ""


@pytest.mark.parametrize("progress", [-0.2, 1.2])
def test_a_late_tick_shows_the_end(view: FigureView, progress: float) -> None:
    view.show_figure(RAISE, Motion.LOWER, progress, Side.RIGHT, is_moving=True)

    assert view.figure == figure_at(RAISE, Motion.LOWER, 0 if progress < 0 else 1)
