"""In a language 40 % longer than English nothing is left in English, and nothing is cut off."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from calfcoach.core.settings import LANGUAGES, Settings, TextSize
from calfcoach.gui.physio.number_sentence import NumberSentence
from calfcoach.gui.translations import Translations
from calfcoach.storage.folders import Folders
from tests.gui import tour
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import SIZES, cuts, resize
from tests.gui.pseudo import PseudoLanguage

SMALL, LARGE = SIZES[1], SIZES[3]
_TOLD = re.compile(r"⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[^\W\d_]{3}")
_OWN = re.compile(
    r"calf|coach|\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|"
    r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|Europe/Berlin|"
    r"\bMine\b|\bHeavy\b|Stairs|Légère gêne|Left felt stiff|New shoes|\d-(left|right)-\d|"
    r"/\S+|\b(min|kg|km)\b|\b(Esc|Ctrl|Tab)\b|"
    r"English|Deutsch|Español|Français"
)
"""Names, days, notes and files: what is not translated."""
Walk = Callable[[Program], Iterator[str]]


@pytest.fixture
def pseudo(
    start_program: StartProgram,
    folders: Folders,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    """A program whose every text is translated."""
    language = PseudoLanguage(qapp)
    monkeypatch.setattr(Translations, "choose", lambda *_: False)
    qapp.installTranslator(language)
    yield tour.with_log(start_program, folders)
    qapp.removeTranslator(language)


@pytest.mark.parametrize("walk", [tour.pages, tour.sessions], ids=["pages", "sessions"])
def test_nothing_is_left_in_english(pseudo: Program, walk: Walk) -> None:
    found = {left: place for place in walk(pseudo) for left in _left_in_english(pseudo.app.window)}

    assert not found, "\n".join(f"{place}: {left}" for left, place in found.items())


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["small", "large"])
@pytest.mark.parametrize("walk", [tour.pages, tour.sessions], ids=["pages", "sessions"])
def test_nothing_is_cut_off(pseudo: Program, walk: Walk, size: tuple[int, int]) -> None:
    resize(pseudo.app.window, size)
    found: dict[str, str] = {}
    for place in walk(pseudo):
        found.update(dict.fromkeys(cuts(pseudo.app.window), place))

    assert not found, "\n".join(f"{place}: {fault}" for fault, place in found.items())


def _left_in_english(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        for text in _texts(widget):
            rest = text
            while rest != (rest := _TOLD.sub("", rest)):
                pass
            if _WORD.search(_OWN.sub("", rest)):
                yield f"{type(widget).__name__} {text!r}"


def _texts(widget: QWidget) -> Iterator[str]:
    """Yield all that a person can read or hear of a widget."""
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QLabel):
        if not _is_in_sentence(widget):
            yield widget.text()
    elif isinstance(widget, QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QAbstractSpinBox):
        yield widget.specialValueText()
    elif isinstance(widget, QTableView):
        yield from _cells(widget.model())


def _is_in_sentence(widget: QWidget) -> bool:
    """Whether a label is one word of a sentence that was cut around its numbers."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, NumberSentence):
        parent = parent.parentWidget()
    return parent is not None


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(3, model.rowCount())):
            yield str(model.index(row, column).data() or "")


@pytest.mark.parametrize("walk", [tour.pages, tour.sessions], ids=["pages", "sessions"])
def test_text_of_twice_the_size_is_whole(
    start_program: StartProgram, folders: Folders, walk: Walk
) -> None:
    program = tour.with_log(start_program, folders, Settings(text_size=TextSize.LARGEST))
    resize(program.app.window, (1280, 800))
    found: dict[str, str] = {}
    for place in walk(program):
        found.update(dict.fromkeys(cuts(program.app.window), place))

    assert not found, "\n".join(f"{place}: {fault}" for fault, place in found.items())


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_each_language_is_whole(
    start_program: StartProgram, folders: Folders, language: str
) -> None:
    program = tour.with_log(start_program, folders, Settings(language=language))
    resize(program.app.window, SMALL)
    found: dict[str, str] = {}
    for walk in (tour.pages, tour.sessions):
        for place in walk(program):
            found.update(dict.fromkeys(cuts(program.app.window), place))

    assert not found, "\n".join(f"{place}: {fault}" for fault, place in found.items())
