"""A screen reader finds a name, and a role, for every control of every page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from calfcoach.gui.session import live_words
from calfcoach.storage.folders import Folders
from tests.gui import tour
from tests.gui.conftest import Program, StartProgram
from tests.gui.test_strength import begin

CONTROLS = {
    QAccessible.Role.PushButton,
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.Slider,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.PageTab,
    QAccessible.Role.Link,
    QAccessible.Role.Graphic,
    QAccessible.Role.Chart,
}


def nameless(widget: QWidget) -> Iterator[str]:
    """Yield what a screen reader would call by its role alone."""
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    yield from _nameless_in(root, "")


def _nameless_in(one: QAccessibleInterface, way: str) -> Iterator[str]:
    state = one.state()
    if state.invisible:
        return
    found = one.object()
    kind = type(found).__name__ if found is not None else "part"
    way = f"{way}/{kind}"
    focusable = bool(state.focusable) and isinstance(found, QWidget)
    name = one.text(QAccessible.Text.Name)
    if (one.role() in CONTROLS or focusable) and not name.strip():
        yield f"{one.role().name} {way}"
    for number in range(one.childCount()):
        child = one.child(number)
        if child is not None and child.isValid():
            yield from _nameless_in(child, way)


@pytest.mark.parametrize("walk", [tour.pages, tour.sessions], ids=["pages", "sessions"])
def test_every_control_has_a_name(
    start_program: StartProgram, folders: Folders, walk: tour.Walk
) -> None:
    program = tour.with_log(start_program, folders)
    found: dict[str, str] = {}
    seen = 0
    for place in walk(program):
        found.update(dict.fromkeys(nameless(program.app.window), place))
        seen += 1

    assert seen > 5
    assert not found, "\n".join(f"{place}: {control}" for control, place in found.items())


def test_the_walk_finds_a_control_without_a_name(start_program: StartProgram) -> None:
    program = start_program()
    program.app.window.today.options.setAccessibleName("")
    program.app.window.today.options.setText("")

    assert any("Button" in one for one in nameless(program.app.window))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told of the player."""
    found: list[str] = []
    monkeypatch.setattr(live_words, "announce", lambda _, text: found.append(text))
    return found


def test_each_step_and_pause_is_told_once(program: Program, heard: list[str]) -> None:
    begin(program)
    program.advance(12)
    first = [text for text in heard if "Hold" not in text]
    assert len(heard) == len(set(heard))
    assert first
    before = len(heard)
    program.press(Qt.Key.Key_Space)
    program.advance(3)
    assert heard[before:] == ["Paused. Press Space to go on."]
    program.press(Qt.Key.Key_Space)
    program.advance(1)

    assert len(heard) == before + 2


def test_relief_tells_leg_and_stretch(program: Program, heard: list[str]) -> None:
    program.play_to_stretch()

    assert any(text.startswith("LEFT LEG. ") for text in heard)
