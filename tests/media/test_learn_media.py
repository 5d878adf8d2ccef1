"""Drawings of causes, and a metronome as a file."""

from __future__ import annotations

import io
import wave

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from calfcoach.core.cause_file import load_causes
from calfcoach.core.resources import resource_path
from calfcoach.gui.learn.picture_view import picture_words
from calfcoach.gui.theme import load_theme
from calfcoach.media.learn_pictures import PICTURES, paint_picture
from calfcoach.media.metronome import write_metronome
from calfcoach.media.session_sound import RATE

ROOM = QRectF(0, 0, 400, 240)


def painted(name: str, theme: str, words: tuple[str, ...]) -> QImage:
    image = QImage(400, 240, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_picture(name, painter, ROOM, load_theme(theme).tokens, words, QFont())
    painter.end()
    return image


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", PICTURES)
def test_every_drawing_shows_something_and_its_words(qtbot: QtBot, name: str, theme: str) -> None:
    del qtbot
    words = picture_words(name)
    whole, bare = painted(name, theme, words), painted(name, theme, ())
    empty = QImage(400, 240, QImage.Format.Format_RGB32)
    empty.fill(0)
    assert whole != bare
    assert bare != empty


def test_every_cause_has_a_drawing_or_a_motion() -> None:
    for cause in load_causes(resource_path("learn", "causes.toml")).causes:
        assert cause.picture in PICTURES or cause.exercises


@pytest.mark.parametrize("steps", [120, 163, 170, 179])
def test_a_metronome_beats_evenly_and_no_error_adds_up(steps: int) -> None:
    file = io.BytesIO()
    write_metronome(file, steps, 2)
    file.seek(0)
    with wave.open(file) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (RATE, 1, 2)
        assert sound.getnframes() == 120 * RATE
        samples = np.frombuffer(sound.readframes(sound.getnframes()), "<i2")
    loud = np.flatnonzero(np.abs(samples) > 500)
    starts = loud[np.flatnonzero(np.diff(loud, prepend=-RATE) > RATE // 8)]
    assert len(starts) == 2 * steps
    ideal = starts[0] + np.arange(2 * steps) * 60 * RATE / steps
    assert np.abs(starts - ideal).max() <= RATE / 1_000 + 1
