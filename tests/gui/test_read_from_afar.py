"""The countdown and the phase are large enough to be read from three meters, in every window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from calfcoach.core.settings import Settings, ThemeChoice
from calfcoach.gui.session.ring import LEAST_SHARE, Ring, RingShape, ring_shape
from tests.gui.conftest import Program
from tests.gui.layout import assert_nothing_is_cut, resize
from tests.gui.test_strength import begin

sizes = pytest.mark.parametrize(
    "size",
    [(760, 560), (900, 640), (1180, 760), (1920, 1080)],
    ids=lambda size: f"{size[0]}x{size[1]}",
)


def relief_hold(program: Program) -> None:
    program.play_to_stretch()
    program.advance(3)


def relief_rest(program: Program) -> None:
    program.play_to_stretch()
    program.advance(22)


def relief_massage(program: Program) -> None:
    program.play_to_stretch()
    program.press(Qt.Key.Key_Return)
    program.advance(2)


def relief_walk(program: Program) -> None:
    relief_massage(program)
    program.advance(60)
    program.press(Qt.Key.Key_Return)
    program.advance(1)


def get_ready(program: Program) -> None:
    begin(program, raises=25)
    program.advance(1)


def one_leg_set(program: Program) -> None:
    begin(program, raises=25)
    program.advance(10 + 2)


def switch_legs(program: Program) -> None:
    begin(program, raises=25)
    program.advance(10 + 61)


def rest(program: Program) -> None:
    begin(program, raises=25)
    program.advance(10 + 60 + 10 + 60 + 1)


def paused(program: Program) -> None:
    one_leg_set(program)
    program.press(Qt.Key.Key_Space)


RELIEF = [relief_hold, relief_rest, relief_massage, relief_walk]
STRENGTH = [get_ready, one_leg_set, switch_legs, rest, paused]


def player_of(program: Program) -> tuple[Ring, QWidget]:
    """Return the countdown and the word that are on screen."""
    if program.app.window.rooms.is_busy:
        return program.strength.player.ring, program.strength.player.word
    return program.relief.player.ring, program.relief.player.word


@sizes
@pytest.mark.parametrize("screen", [*RELIEF, *STRENGTH], ids=lambda screen: screen.__name__)
def test_number_and_word_are_high_enough(
    program: Program, screen: Callable[[Program], None], size: tuple[int, int]
) -> None:
    screen(program)
    resize(program.app.window, size)
    ring, word = player_of(program)

    assert ring.isVisible()
    assert ring.face.number
    assert ring.shape.number_px >= LEAST_SHARE * size[1], (ring.size(), ring.shape)
    assert word.font().pixelSize() >= 0.06 * size[1]
    assert_nothing_is_cut(program.app.window)


@pytest.mark.parametrize("screen", [one_leg_set, paused, relief_hold])
@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_number_has_full_contrast_even_in_a_pause(
    program: Program, screen: Callable[[Program], None], theme: ThemeChoice
) -> None:
    program.app.settings.change(Settings(theme=theme, pulse=False))
    screen(program)
    resize(program.app.window, (1180, 760))
    ring, _ = player_of(program)
    image = ring.grab().toImage()
    middle = image.rect().center()
    row = {image.pixelColor(x, middle.y()).name() for x in range(image.width())}

    assert program.app.theme.current.color("text").name() in row


@pytest.mark.parametrize(
    ("place", "digits", "shape"),
    [
        pytest.param((600, 330), 1, RingShape(230, 330), id="never two digits: still a ring"),
        pytest.param((600, 380), 2, RingShape(220, 380), id="roomy"),
        pytest.param((600, 380), 1, RingShape(266, 380), id="roomy, one digit"),
        pytest.param((600, 200), 2, RingShape(217, 0), id="low: a bar"),
        pytest.param((600, 200), 1, RingShape(217, 0), id="low, one digit: the same"),
        pytest.param((100, 380), 2, RingShape(78, 0), id="narrow"),
        pytest.param((600, 900), 2, RingShape(264, 456), id="no larger than the window bears"),
    ],
)
def test_a_ring_where_it_is_readable_else_a_bar(
    place: tuple[int, int], digits: int, shape: RingShape
) -> None:
    most = 1 if place == (600, 330) else 2

    assert ring_shape(*place, window_height=760, digits=digits, most_digits=most) == shape


@pytest.mark.parametrize("digits", [1, 2, 3])
@pytest.mark.parametrize("height", range(40, 700, 60))
def test_the_number_never_leaves_its_place(height: int, digits: int) -> None:
    shape = ring_shape(520, height, window_height=760, digits=digits)

    assert shape.number_px * 0.7 <= height
    assert shape.number_px * 0.64 * digits <= 520
