"""Help: F1 explains the page that is shown, "?" names its keys, About says what the program is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from calfcoach import __version__
from calfcoach.core.errors import DocumentError
from calfcoach.core.help_file import load_about, load_help
from calfcoach.core.resources import resource_path
from calfcoach.gui.help.help_dialog import HelpDialog
from calfcoach.gui.help.help_room import TOPICS
from calfcoach.gui.widgets.keys_card import KeysCard
from calfcoach.gui.widgets.labels import Label
from calfcoach.storage.folders import Folders
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import assert_nothing_is_cut
from tests.gui.test_strength import begin
from tests.gui.tour import pages, with_log

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Windows cannot be raised on a screen that is not there."""
HELP = load_help(resource_path("help", "help.toml"))
LOCK = Path(__file__).resolve().parents[2] / "packaging" / "lock" / "run.txt"


def dialog_of(program: Program) -> HelpDialog:
    found = program.app.window.findChild(HelpDialog)
    assert found is not None
    return found


def close(program: Program) -> None:
    dialog_of(program).close()
    QApplication.processEvents()
    program.app.window.activateWindow()


def test_every_page_has_a_topic_that_is_there() -> None:
    assert set(TOPICS.values()) == {topic.name for topic in HELP}


def test_f1_explains_each_page_of_the_tour(start_program: StartProgram, folders: Folders) -> None:
    program = with_log(start_program, folders)
    titles = {topic.name: topic.title for topic in HELP}
    seen = set()
    for _ in pages(program):
        topic = program.app.help.topic()
        program.app.help.open()
        dialog = dialog_of(program)
        assert dialog.texts()[0] == titles[topic]
        assert_nothing_is_cut(dialog)
        seen.add(topic)
    close(program)

    assert len(seen) >= 9


def test_the_question_mark_names_the_keys(program: Program) -> None:
    window = program.app.window
    program.press("?")
    card = window.findChild(KeysCard)
    assert card is not None
    assert_nothing_is_cut(card)
    said = [label.text() for label in card.findChildren(Label)]
    assert "move the session to another day" in said
    assert "start relief, from anywhere" in said


def test_a_question_mark_can_be_typed(program: Program) -> None:
    window = program.app.window
    window.rooms.show_settings()
    window.rooms.settings.days.rows["emergency_number"].focus_here()
    program.press("?")

    assert window.findChild(KeysCard) is None


def test_f1_opens_the_help(program: Program) -> None:
    program.press(Qt.Key.Key_F1)

    assert dialog_of(program).texts()[0] == "Today"
    close(program)


def test_a_session_goes_on_behind_the_help(program: Program) -> None:
    begin(program)
    program.advance(3)
    program.press(Qt.Key.Key_F1)

    assert dialog_of(program).texts()[0] == "A session"
    assert program.strength.is_busy
    close(program)


def test_about_says_what_it_is_and_where_the_data_lie(program: Program) -> None:
    program.app.window.rooms.show_settings()
    program.app.window.rooms.settings.about.click()
    said = " ".join(dialog_of(program).texts())

    assert __version__ in said
    assert "not a medical device" in said
    assert str(program.folders.data) in said
    QTest.keyClick(dialog_of(program).topics, Qt.Key.Key_Down)
    assert dialog_of(program).texts()[0] == "Sources"
    assert "Am J Sports Med" in " ".join(dialog_of(program).texts())
    QTest.keyClick(dialog_of(program), Qt.Key.Key_Escape)
    assert not any(one.isVisible() for one in program.app.window.findChildren(HelpDialog))


def test_every_package_of_the_lock_has_its_license_told() -> None:
    shipped, sources = load_about(resource_path("about", "about.toml"))
    locked = re.findall(r"^([a-z0-9-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)

    assert {package for one in shipped for package in one.packages} == set(locked)
    assert all(one.license for one in shipped)
    assert len({one.about for one in sources}) == len(sources)


@pytest.mark.parametrize("content", ["", "format = 1", "[[topic]]\nname = 1", "topic = 3", "\x00"])
def test_a_damaged_file_is_a_sentence(tmp_path: Path, content: str) -> None:
    path = tmp_path / "help.toml"
    path.write_text(content)

    with pytest.raises(DocumentError, match=r"help\.toml"):
        load_help(path)
    with pytest.raises(DocumentError, match=r"help\.toml"):
        load_about(path)


def test_a_file_that_is_gone_says_so_in_the_window(
    program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from calfcoach.gui.help import help_room

    monkeypatch.setattr(help_room, "resource_path", lambda *parts: tmp_path.joinpath(*parts))
    program.app.help.open()
    program.app.help.show_keys()

    assert "help.toml" in program.app.window.today.notice.text()
