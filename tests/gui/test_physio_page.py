"""The physio's desk by hand: a program from an empty page to its file, and back as a log."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from calfcoach.cli.main import main
from calfcoach.core import program_edit as edit
from calfcoach.core.exercises import Muscle, Surface, Way
from calfcoach.core.exports import ExportKind
from calfcoach.core.gates import Verdict
from calfcoach.core.own_exercise import OwnExercise
from calfcoach.core.preview import Manner
from calfcoach.core.program import Dose, Tempo
from calfcoach.core.program import Program as Plan
from calfcoach.gui.physio.client_page import ClientPage
from calfcoach.gui.physio.editor_page import EditorPage
from calfcoach.gui.physio.incoming_page import IncomingPage
from calfcoach.gui.physio.physio_page import PhysioPage
from calfcoach.gui.physio.play_page import PlayPage
from calfcoach.gui.physio.preview_page import PreviewPage
from calfcoach.interchange.program_file import program_text
from calfcoach.services.library import Shelf
from tests.gui.conftest import Program, StartProgram
from tests.gui.layout import SIZES, assert_nothing_is_cut, resize
from tests.gui.test_strength import ENTER, rate
from tests.interchange.programs import built_in
from tests.services.runner import setup_answers

KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton
LONG = "Krankengymnastische Wadenmuskelkräftigung mit besonders langsamer Absenkphase"
TABS = 120


def tab_to(program: Program, wanted: QWidget) -> None:
    """Reach a widget by Tab alone."""
    for _ in range(TABS):
        focused = QApplication.focusWidget()
        if focused is wanted:
            return
        program.press(KEYS.Key_Tab)
    raise AssertionError(f"Tab does not reach {wanted.accessibleName() or wanted}")


def desk(program: Program) -> PhysioPage:
    program.app.window.physio_rooms.show_desk()
    return program.app.window.physio_rooms.desk


def editing(program: Program, title: str = "Mine") -> EditorPage:
    """Open a copy of the usual program in the editor, at its third stage."""
    rooms = program.app.window.physio_rooms
    rooms.edit(program.app.program.library.duplicate("default", title))
    rooms.editor.stages.setCurrentRow(4)
    QApplication.processEvents()
    return rooms.editor


def typed(editor: EditorPage, row: int, column: int, text: str) -> None:
    """Type into a cell of the table, as a person does."""
    table = editor.stage.table
    table.setFocus()
    table.setCurrentIndex(table.exercises.index(row, column))
    QTest.keyClick(table, KEYS.Key_Return)
    field = table.indexWidget(table.currentIndex()) or QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, KEYS.Key_Return)
    QApplication.processEvents()


def test_a_program_from_an_empty_page_by_keyboard_alone(program: Program, tmp_path: Path) -> None:
    rooms = program.app.window.physio_rooms
    path = tmp_path / "mine.calfprog.json"
    program.dialogs.paths = [path]

    sidebar = program.app.window.sidebar.buttons
    tab_to(program, sidebar["program"])  # one of the group has the focus, arrows lead on
    program.press(*[KEYS.Key_Down] * (list(sidebar).index("physio") - 1))
    assert sidebar["physio"].hasFocus()
    program.press(ENTER, ENTER)  # New program has the focus
    editor = rooms.editor
    program.press("Heel raises for J.")
    tab_to(program, editor.about.texts["for_runner"])
    program.press("J.")
    tab_to(program, editor.stages)
    program.press(KEYS.Key_Down)
    tab_to(program, editor.stage.picker.line)
    program.press("both floor straight", ENTER)
    tab_to(program, editor.stage.picker.line)
    program.press("both floor bent", KEYS.Key_Down, KEYS.Key_Up, ENTER)
    tab_to(program, editor.stage.options.name)
    program.press("Both legs")
    tab_to(program, editor.stage.table)
    program.press(KEYS.Key_Up, KEYS.Key_Home, KEYS.Key_Right)
    program.press("2", ENTER)
    assert editor.faults == []
    QTest.keyClick(editor, KEYS.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert path.exists()
    assert main(["check", str(path)]) == 0
    document = json.loads(path.read_text(encoding="utf-8"))
    assert (document["title"], document["for_runner"]) == ("Heel raises for J.", "J.")
    assert document["stages"][0]["title"] == "Both legs"
    assert document["stages"][0]["ladder"] == [[{"sets": 2, "reps": 10}, {"sets": 3, "reps": 10}]]
    assert "saved as" in editor.notice.text()


def test_what_is_typed_into_a_cell_is_in_the_program_and_undone(program: Program) -> None:
    editor = editing(program)
    before = editor.program

    typed(editor, 0, 1, "4")
    typed(editor, 1, 3, "3 0 4")
    typed(editor, 1, 5, "90")

    assert editor.program is not None
    stage = editor.program.stages[3]
    assert stage.ladder[0][0] == Dose(4, 10)
    assert stage.exercises[1].tempo == Tempo(3, 0, 4, 0)
    assert stage.exercises[1].rest_s == 90
    for _ in range(3):
        QTest.keyClick(editor, KEYS.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.program == before
    editor.head.redo.click()
    assert editor.program.stages[3].ladder[0][0] == Dose(4, 10)


def test_each_fault_stands_at_its_field_with_its_reason(program: Program) -> None:
    editor = editing(program)

    typed(editor, 0, 1, "9")
    assert "sets: is 9, allowed are 1 to 6" in editor.stage.faults.text()
    assert editor.stages.item(4).text().startswith("●")
    editor.head.save.click()
    assert "mended first" in editor.notice.text()
    typed(editor, 0, 1, "3")
    assert not editor.stage.faults.isVisibleTo(editor)

    spin = editor.rules.spin("pain_at_most")
    spin.setValue(7)  # type: ignore[attr-defined]
    said = [one.fault.text() for one in editor.rules.sentences if one.fault.isVisibleTo(editor)]
    assert said == ["Pain during and after, at most: is 7, allowed are 0 to 5"]
    editor.stages.setCurrentRow(0)
    editor.about.often.spins["min_gap_h"].setValue(24)
    assert "allowed are 48 to 72" in editor.about.often.fault.text()
    editor.about.texts["title"].clear()
    assert editor.about.fields[0].fault.text() == "a text is needed"


def test_stages_and_rows_are_put_in_order_by_key_and_mouse(program: Program) -> None:
    editor = editing(program)
    alt = Qt.KeyboardModifier.AltModifier

    def order() -> list[str]:
        assert editor.program is not None
        return [stage.id for stage in editor.program.stages]

    editor.stages.setFocus()
    QTest.keyClick(editor.stages, KEYS.Key_Up, alt)
    assert order() == ["S0", "S1", "S3", "S2", "S4", "S5", "S6", "S7"]
    assert editor.stages.currentRow() == 3
    editor.stages.move_row(3, 6)
    assert order() == ["S0", "S1", "S2", "S4", "S5", "S3", "S6", "S7"]
    table = editor.stage.table
    works = [work.exercise for work in editor.program.stages[5].exercises]  # type: ignore[union-attr]
    model = table.exercises
    dragged = model.mimeData([model.index(1, 0)])
    assert not model.dropMimeData(dragged, Qt.DropAction.MoveAction, 0, 0, model.index(-1, -1))
    assert [w.exercise for w in editor.program.stages[5].exercises] == works[::-1]  # type: ignore[union-attr]
    table.setCurrentIndex(model.index(0, 1))
    QTest.keyClick(table, KEYS.Key_Down, alt)
    assert [w.exercise for w in editor.program.stages[5].exercises] == works  # type: ignore[union-attr]


def test_stages_are_added_copied_and_removed(program: Program) -> None:
    editor = editing(program)

    QTest.mouseClick(editor.copy_stage, LEFT)
    assert editor.program is not None
    assert editor.program.stages[4].title == editor.program.stages[3].title
    QTest.mouseClick(editor.add_stage, LEFT)
    assert editor.stages.currentRow() == 6
    assert editor.stages.count() == 11
    editor.stages.setFocus()
    QTest.keyClick(editor.stages, KEYS.Key_Delete)
    assert editor.stages.count() == 10
    QTest.mouseClick(editor.stage.ladder.add, LEFT)
    assert len(editor.program.stages[editor.stages.currentRow() - 1].ladder) == 4
    QTest.mouseClick(editor.stage.ladder.remove, LEFT)
    QTest.keyClick(editor.stage.table, KEYS.Key_Delete)
    assert len(editor.program.stages[editor.stages.currentRow() - 1].ladder) == 3


def test_a_draft_survives_a_crash(program: Program, start_program: StartProgram) -> None:
    editor = editing(program, "Half done")
    typed(editor, 0, 1, "9")
    program.app._database.close()  # type: ignore[union-attr]  # gone without a word

    other = start_program()
    row = next(row for row in shown_rows(other) if row.entry.program.title == "Half done")
    QTest.mouseClick(row.edit, LEFT)

    again = other.app.window.physio_rooms.editor
    assert again.program == editor.program
    assert again.faults


def shown_rows(program: Program) -> list:  # type: ignore[type-arg]
    return desk(program).library.rows


def test_the_usual_dose_comes_with_the_exercise(program: Program) -> None:
    editor = editing(program)
    typed(editor, 0, 1, "5")
    editor.stage.table.setCurrentIndex(editor.stage.table.exercises.index(0, 1))
    QTest.mouseClick(editor.stage.usual, LEFT)
    assert "the usual dose from now on" in editor.notice.text()

    QTest.mouseClick(editor.add_stage, LEFT)
    editor.stage.picker.line.setFocus()
    QTest.keyClicks(editor.stage.picker.line, "two up, one down, from the floor, knee straight")
    QTest.keyClick(editor.stage.picker.line, ENTER)

    assert editor.program is not None
    assert editor.program.stages[4].ladder[0][0] == Dose(5, 10)


def test_an_exercise_of_ones_own_is_described_and_played(program: Program) -> None:
    editor = editing(program)
    QTest.mouseClick(editor.stage.own, LEFT)
    form = editor.own
    QTest.mouseClick(form.keep, LEFT)
    assert form.fields[0].fault.text().startswith("a text of 1 to")
    QTest.keyClicks(form.name, "Raise on a wedge")
    form.cues.setPlainText("Stand on the wedge.\n\nRise slowly.")
    form.surface.setCurrentIndex(form.surface.count() - 1)
    QTest.mouseClick(form.keep, LEFT)

    assert editor.program is not None
    (own,) = editor.program.exercises
    assert (own.id, own.cues) == (
        "own-raise-on-a-wedge",
        ("Stand on the wedge.", "Rise slowly."),
    )
    assert editor.program.stages[3].exercises[-1].exercise == own.id
    assert editor.faults == []
    table = editor.stage.table.exercises
    assert table.data(table.index(2, 0)) == "Raise on a wedge"


def test_the_preview_answers_what_if_and_plays_without_logging(program: Program) -> None:
    rooms = program.app.window.physio_rooms
    rooms.show_preview(built_in())
    page = rooms.preview
    assert len(page.days) == len(page.sessions) == 36
    choose(page, Manner.PAIN)
    assert verdict(page, 2) is Verdict.HOLD
    choose(page, Manner.MISSED)
    assert len(page.sessions) < 24
    choose(page, Manner.WELL)
    QTest.mouseClick(page.days[3], LEFT)
    page.during.setValue(6)
    assert verdict(page, 3) is Verdict.REGRESS_STAGE
    QTest.mouseClick(page.usual, LEFT)
    assert verdict(page, 3) is Verdict.GREEN

    page.speed.setValue(20)
    QTest.mouseClick(page.play, LEFT)
    playing = program.app.window.stack.currentWidget()
    assert isinstance(playing, PlayPage)
    assert playing.player.preview.isVisibleTo(playing)
    for _ in range(200):
        if not playing.is_busy:
            break
        program.clock.advance_ms(1_000)
        playing.driver.tick()
    assert program.app.window.stack.currentIndex() == 0
    assert program.app.sessions.recent() == []


def with_own_exercise() -> Plan:
    """Return the usual program whose first stage has an exercise of one's own."""
    own = OwnExercise(
        "own-wedge", "Raise on a <b>wedge</b>", Muscle.SOLEUS, 60, Surface.FLOOR,
        Way.TWO_UP_TWO_DOWN, "two-leg-raise-floor-bent", ("Rise.",),
    )  # fmt: skip
    plan = edit.add_own_exercise(built_in(), own)
    return edit.replace_exercise(plan, 1, 1, own.exercise())


def test_an_exercise_of_ones_own_is_played_by_name(program: Program) -> None:
    rooms = program.app.window.physio_rooms
    rooms.show_preview(with_own_exercise())
    rooms.preview.speed.setValue(20)
    rooms.preview.play.click()
    playing = program.app.window.stack.currentWidget()
    assert isinstance(playing, PlayPage)

    shown = set()
    for _ in range(100):
        program.clock.advance_ms(1_000)
        if not playing.is_busy:
            break
        playing.driver.tick()
        shown.add(playing.player.title.text())
        shown.add(playing.player.figure.accessibleName())
    assert any("wedge" in text for text in shown), shown


def test_relief_ends_a_preview(program: Program) -> None:
    rooms = program.app.window.physio_rooms
    rooms.show_preview(built_in())
    rooms.preview.play.click()
    playing = program.app.window.stack.currentWidget()
    assert isinstance(playing, PlayPage)

    program.app.window.start_relief()

    assert program.app.window.stack.currentWidget() is program.relief
    assert not playing.is_busy


def test_no_tooltip_takes_text_for_html(program: Program, tmp_path: Path) -> None:
    page = with_client(program, tmp_path)
    page._leave()
    clients = program.app.window.physio_rooms.desk.clients
    client = clients.table.clients.clients[0]
    clients._clients.rename(client.id, "<img src=x>")
    clients.refresh()

    model = clients.table.clients
    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>&lt;img src=x&gt;</qt>"


def choose(page: PreviewPage, manner: Manner) -> None:
    page.manner.setFocus()
    page.manner.setCurrentIndex(page.manner.findData(manner))
    page.manner.activated.emit(page.manner.currentIndex())


def verdict(page: PreviewPage, number: int) -> Verdict:
    return page.sessions[number].decision.verdict


def drop(program: Program, path: Path) -> None:
    """Drop a file on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(QPoint(400, 300)), move, data, buttons, none)
    program.app.window.dropEvent(event)
    QApplication.processEvents()


def test_from_the_editor_over_the_runner_to_the_client(
    program: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Written, checked, simulated, opened, set up, played, logged, exported, read as a client."""
    file, log, report = (tmp_path / name for name in ("p.calfprog.json", "l.calflog", "r.pdf"))
    editor = editing(program, "Return to running")
    QTest.keyClicks(editor.about.texts["for_runner"], "J.")
    program.dialogs.paths = [file]
    QTest.mouseClick(editor.head.save, LEFT)
    code = program.app.program.library.code(editor.program)  # type: ignore[arg-type]
    assert code in editor.notice.text()

    assert main(["check", str(file)]) == 0
    assert code in capsys.readouterr().out
    assert main(["simulate", str(file), "--days", "7"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3

    drop(program, file)
    incoming = program.app.window.physio_rooms.incoming
    assert incoming.isVisible()
    assert incoming.code.text().replace(" ", "") == code
    assert "already" in incoming.stand.text()
    QTest.mouseClick(incoming.begin, LEFT)
    setup = program.app.window.rooms.setup
    assert setup.isVisible()
    assert setup.leg.program_name() == editor.program.id  # type: ignore[union-attr]
    found = program.app.program.setup.enroll(setup.leg.program_name(), setup_answers(5))
    assert found.stage == "S1"
    setup.finished.emit()
    program.press(ENTER)
    program.press("1", "0", ENTER)
    program.advance(10 + 960)
    rate(program)
    program.clock.advance(1.1)
    program.press(ENTER)
    assert program.app.window.pages.isVisible()

    data = program.app.window.rooms.data
    program.app.window.rooms.show_data()
    data.export.kind.setCurrentIndex(data.export.kind.findData(ExportKind.LOG))
    program.dialogs.paths = [log]
    QTest.mouseClick(data.export.save, LEFT)
    drop(program, log)
    clients = program.app.window.physio_rooms.desk.clients
    assert clients.name.text() == "J."
    program.press(ENTER)
    assert [one.name for one in clients.table.clients.clients] == ["J."]
    program.press(ENTER)
    page = program.app.window.physio_rooms.client
    assert page.isVisible()
    assert page.title.text() == "J."
    program.dialogs.paths = [report]
    QTest.mouseClick(page.report, LEFT)
    assert report.read_bytes().startswith(b"%PDF")
    assert "read on its way" in page.notice.text()
    assert len(program.app.sessions.recent()) == 1


def test_a_new_revision_shows_what_differs_and_is_followed(
    program: Program, tmp_path: Path
) -> None:
    program.app.program.setup.enroll("default", setup_answers(5))

    newer = replace(built_in(), revision=2, gates=replace(built_in().gates, pain_at_most=4))
    path = tmp_path / "n.calfprog.json"
    path.write_text(program_text(newer), encoding="utf-8")

    drop(program, path)
    page = program.app.window.physio_rooms.incoming

    assert page.changes.text() == "limits, pain during and after, at most: 5 → 4"
    assert page.follow.hasFocus()
    program.press(ENTER)
    enrollment = program.app.program.training.enrollment()
    assert enrollment is not None
    assert enrollment.program_revision == 2
    assert "revision 2" in program.app.window.physio_rooms.desk.notice.text()


def test_a_bad_file_names_its_faults_and_changes_nothing(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "bad.calfprog.json"
    path.write_text('{"format": "calfcoach-program", "format_version": "1.0"}', encoding="utf-8")

    drop(program, path)
    page: IncomingPage = program.app.window.physio_rooms.incoming

    assert page.title.text() == "bad.calfprog.json cannot be used"
    assert "stages: is missing" in page.changes.text()
    assert not [one for one in (page.follow, page.begin, page.keep) if one.isVisible()]
    program.press(KEYS.Key_Escape)
    assert all(row.entry.shelf is Shelf.BUILT_IN for row in desk(program).library.rows)


def test_the_faults_of_a_file_are_said_in_the_language(program: Program, tmp_path: Path) -> None:
    settings = program.app.settings
    settings.change(replace(settings.current, language="de"))
    QApplication.processEvents()
    path = tmp_path / "bad.calfprog.json"
    path.write_text('{"format": "calfcoach-program", "format_version": "1.0"}', encoding="utf-8")

    drop(program, path)

    assert "stages: fehlt" in program.app.window.physio_rooms.incoming.changes.text()


def test_a_client_is_deleted_with_its_backups_after_a_look(
    program: Program, tmp_path: Path
) -> None:
    page = with_client(program, tmp_path)
    again = program.app.window.physio_rooms
    page._leave()
    again.open_log(tmp_path / "l.calflog")
    again.show_client(again.desk.clients.table.clients.clients[0])
    program.dialogs.answers = [0]

    QTest.mouseClick(page.delete, LEFT)

    asked, options = program.dialogs.asked[-1]
    assert "before-import" in asked
    assert options[0] == "Delete, backups too"
    assert again.desk.clients.table.clients.clients == []
    assert not [path for path in program.folders.clients.rglob("*") if path.is_file()]


def with_client(program: Program, tmp_path: Path) -> ClientPage:
    """Return the page of a client whose log is the program's own."""
    program.app.program.setup.enroll("default", setup_answers(5))
    log = tmp_path / "l.calflog"
    program.app.window.rooms.show_data()
    data = program.app.window.rooms.data
    data.export.kind.setCurrentIndex(data.export.kind.findData(ExportKind.LOG))
    program.dialogs.paths = [log]
    QTest.mouseClick(data.export.save, LEFT)
    drop(program, log)
    clients = program.app.window.physio_rooms.desk.clients
    QTest.mouseClick(clients.take, LEFT)
    program.app.window.physio_rooms.show_client(clients.table.clients.clients[0])
    return program.app.window.physio_rooms.client


def test_notes_on_a_client_are_kept_and_taken_away(program: Program, tmp_path: Path) -> None:
    page = with_client(program, tmp_path)
    page.pick.buttons[2].click()
    page.note.setPlainText("Heel still sore.")
    QTest.mouseClick(page.add_note, LEFT)

    assert len(page.notes) == 1
    QTest.mouseClick(page.remove_buttons[0], LEFT)
    assert page.notes == []


def show_library(program: Program, tmp_path: Path) -> None:
    program.app.program.library.duplicate("default", LONG)
    desk(program)


def show_about(program: Program, tmp_path: Path) -> None:
    editing(program, LONG).stages.setCurrentRow(0)


def show_stage(program: Program, tmp_path: Path) -> None:
    typed(editing(program, LONG), 0, 1, "9")


def show_pack(program: Program, tmp_path: Path) -> None:
    editing(program, LONG).stages.setCurrentRow(7)


def show_own(program: Program, tmp_path: Path) -> None:
    editing(program).stage.own.click()


def show_preview(program: Program, tmp_path: Path) -> None:
    program.app.window.physio_rooms.show_preview(built_in())


def show_incoming(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "n.calfprog.json"
    path.write_text(program_text(built_in()), encoding="utf-8")
    drop(program, path)


def show_clients(program: Program, tmp_path: Path) -> None:
    with_client(program, tmp_path)._leave()


def show_client(program: Program, tmp_path: Path) -> None:
    with_client(program, tmp_path)


@pytest.mark.parametrize(
    "show",
    [
        show_library,
        show_about,
        show_stage,
        show_pack,
        show_own,
        show_preview,
        show_incoming,
        show_clients,
        show_client,
    ],
)
def test_nothing_is_cut(program: Program, tmp_path: Path, show: object) -> None:
    resize(program.app.window, SIZES[0])
    show(program, tmp_path)  # type: ignore[operator]

    for size in SIZES:
        resize(program.app.window, size)
        assert_nothing_is_cut(program.app.window)
