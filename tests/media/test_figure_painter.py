"""A painted figure: on any device and at any size, mirrored with readable words, lit by load."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPdfWriter, QTransform
from PySide6.QtWidgets import QApplication

from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.exercises import Exercise
from calfcoach.core.figure import figure_at
from calfcoach.core.plan import Motion
from calfcoach.core.resources import resource_path
from calfcoach.core.scene import Figure
from calfcoach.gui.fonts import app_font, load_fonts
from calfcoach.gui.theme import load_theme
from calfcoach.media import limb_shapes as shapes
from calfcoach.media.figure_colors import FigureColors, figure_colors
from calfcoach.media.figure_painter import figure_frame, paint_figure
from calfcoach.media.figure_sheet import CELL_HEIGHT, figure_sheet, moments

CATALOG = load_catalog(resource_path("exercises"))
WHITE = QColor("white")
SIZE = QRect(0, 0, 400, 480)
ONE_LEG = CATALOG["one-leg-raise-step-straight"]
every_exercise = pytest.mark.parametrize("exercise", CATALOG.values(), ids=lambda one: one.id)


@pytest.fixture(scope="module")
def colors() -> FigureColors:
    return figure_colors(load_theme("light").tokens)


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    load_fonts()
    return app_font()


def painted(
    figure: Figure, colors: FigureColors, *, mirrored: bool = False, label: str = ""
) -> QImage:
    image = QImage(SIZE.size(), QImage.Format.Format_RGB32)
    image.fill(WHITE)
    painter = QPainter(image)
    painter.setFont(app_font())
    paint_figure(painter, QRectF(SIZE), figure, colors, mirrored=mirrored, label=label)
    painter.end()
    return image


def ink(image: QImage, other: QImage, area: QRect) -> list[tuple[int, int]]:
    """Return the pixels in an area that differ much between two pictures."""
    return [
        (x, y)
        for x in range(max(0, area.left()), min(image.width(), area.right() + 1))
        for y in range(max(0, area.top()), min(image.height(), area.bottom() + 1))
        if abs(image.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 60
    ]


def beside(figure: Figure, *, mirrored: bool) -> QRect:
    """Return where the words stand, without the line to the muscle."""
    place = figure_frame(QRectF(SIZE), figure.box, mirrored=mirrored).map(
        QPointF(figure.label.x, figure.label.y)
    )
    if mirrored:
        return QRect(int(place.x()) - 1, 0, SIZE.width(), SIZE.height())
    return QRect(0, 0, int(place.x()) + 1, SIZE.height())


@every_exercise
def test_every_exercise_paints_in_both_directions(
    exercise: Exercise, colors: FigureColors, font: QFont
) -> None:
    for motion, progress in moments(exercise):
        figure = figure_at(exercise, motion, progress)
        image = painted(figure, colors)
        flipped = painted(figure, colors, mirrored=True).transformed(QTransform(-1, 0, 0, 1, 0, 0))

        assert image.pixelColor(SIZE.center().x(), 0) == WHITE
        assert len(set(image.convertToFormat(QImage.Format.Format_Indexed8).colorTable())) > 8
        steps = range(2, SIZE.width() - 2, 5), range(2, SIZE.height() - 2, 5)
        different = [
            (x, y)
            for x in steps[0]
            for y in steps[1]
            if abs(image.pixelColor(x, y).lightness() - flipped.pixelColor(x, y).lightness()) > 90
        ]
        assert len(different) < 40


def test_a_mirrored_figure_looks_the_other_way(colors: FigureColors, font: QFont) -> None:
    figure = figure_at(ONE_LEG, Motion.HOLD, 0)

    head = figure.body.head
    for mirrored in (False, True):
        frame = figure_frame(QRectF(SIZE), figure.box, mirrored=mirrored)
        step = frame.map(QPointF(0.2, 0.05))
        assert (frame.map(QPointF(head.x, head.y)).x() > step.x()) is mirrored
        near = painted(figure, colors, mirrored=mirrored).pixelColor(step.toPoint())
        assert near == colors.thing


def test_words_are_never_mirrored(colors: FigureColors, font: QFont) -> None:
    figure = figure_at(ONE_LEG, Motion.HOLD, 0)

    for mirrored in (False, True):
        bare = painted(figure, colors, mirrored=mirrored)
        named = painted(figure, colors, mirrored=mirrored, label="L")
        pixels = ink(named, bare, beside(figure, mirrored=mirrored))
        left, right = min(x for x, _ in pixels), max(x for x, _ in pixels)
        assert right - left > 3
        stem = sum(x <= (left + right) / 2 for x, _ in pixels)
        assert stem > 2 * (len(pixels) - stem)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    "name", ["one-leg-raise-step-straight", "toe-pull-stretch", "seated-raise"]
)
def test_a_long_name_becomes_smaller_and_stays_whole(
    name: str, mirrored: bool, colors: FigureColors, font: QFont
) -> None:
    figure = figure_at(CATALOG[name], None, 0.4)

    bare = painted(figure, colors, mirrored=mirrored)
    label = "Zweiköpfiger Wadenmuskel, oben am Knie"
    pixels = ink(painted(figure, colors, mirrored=mirrored, label=label), bare, SIZE)
    assert min(x for x, _ in pixels) >= 0
    assert max(x for x, _ in pixels) < SIZE.width() - 1
    assert len({x for x, _ in pixels}) > 40


@pytest.mark.parametrize(
    ("name", "edges", "token"),
    [
        ("one-leg-raise-step-straight", shapes.GASTROCNEMIUS, "gastrocnemius"),
        ("one-leg-raise-step-bent", shapes.SOLEUS, "soleus"),
    ],
)
def test_the_working_muscle_takes_on_its_color_under_load(
    name: str, edges: shapes.Edges, token: str, colors: FigureColors, font: QFont
) -> None:
    strong: QColor = getattr(colors, token)
    away = []
    for motion in (Motion.STAY, Motion.HOLD):
        figure = figure_at(CATALOG[name], motion, 0)
        belly = shapes.muscle_belly(figure.body.near_leg, edges)
        frame = figure_frame(QRectF(SIZE), figure.box, mirrored=False)
        seen = painted(figure, colors).pixelColor(frame.map(QPointF(belly.x, belly.y)).toPoint())
        away.append(abs(seen.green() - strong.green()) + abs(seen.blue() - strong.blue()))

    assert away[1] < away[0] / 1.8


def test_a_still_can_be_painted_into_a_pdf(
    tmp_path: Path, colors: FigureColors, font: QFont
) -> None:
    path = tmp_path / "still.pdf"
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    for exercise in CATALOG.values():
        rect = QRectF(0, 0, writer.width() / 3, writer.height() / 3)
        figure = figure_at(exercise, None, 0.4)
        paint_figure(painter, rect, figure, colors, mirrored=True, label="calf", font=font)
        writer.newPage()
    painter.end()

    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_size > 20_000


def test_the_painter_is_given_back_as_it_was(colors: FigureColors, font: QFont) -> None:
    image = QImage(SIZE.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setPen(WHITE)
    before = painter.transform(), painter.pen(), painter.font()
    figure = figure_at(ONE_LEG, None, 0.4)
    paint_figure(painter, QRectF(SIZE), figure, colors, mirrored=True, label="calf")
    after = painter.transform(), painter.pen(), painter.font()
    painter.end()

    assert after == before


def test_a_sheet_has_a_row_for_each_exercise(colors: FigureColors, font: QFont) -> None:
    two = figure_sheet(list(CATALOG.values())[:2], colors, WHITE, font)
    three = figure_sheet(list(CATALOG.values())[:3], colors, WHITE, font)

    assert three.width() == two.width()
    assert three.height() > two.height() + CELL_HEIGHT


@every_exercise
def test_the_points_of_a_sheet_are_five_and_not_alike(exercise: Exercise) -> None:
    shown = [figure_at(exercise, motion, progress) for motion, progress in moments(exercise)]

    assert len(shown) == 5
    assert len({figure.body for figure in shown}) >= 4
