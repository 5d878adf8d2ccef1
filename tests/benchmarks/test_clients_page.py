"""How long the page of 200 clients with two years of log each takes to open: printed."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calfcoach.core.exports import ExportKind
from calfcoach.core.settings import ThemeChoice
from calfcoach.gui.physio.client_page import ClientPage
from calfcoach.gui.physio.physio_page import Desk, PhysioPage
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.undo_bar import UndoBar
from calfcoach.services.clients import ClientService
from calfcoach.services.library import LibraryService
from calfcoach.services.settings import SettingsService
from calfcoach.storage.clients import ClientStore
from calfcoach.storage.preferences import PreferencesFile
from tests.fakes import FakeDialogs
from tests.interchange.programs import CATALOG
from tests.services.runner import Runner, exporting
from tests.services.test_clients import painted
from tests.ten_years import ten_years

CLIENTS = 200
SESSIONS, SETS = 300, 3_600
"""Of two years, three sessions a week."""
TIMES = 5


def test_opening_two_hundred_clients(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    (tmp_path / "runner").mkdir()
    runner = Runner(tmp_path / "runner")
    ten_years(runner, sessions=SESSIONS, sets=SETS)
    log = tmp_path / "two-years.calflog"
    exporting(runner).export(ExportKind.LOG, log)
    settings = SettingsService(
        PreferencesFile(tmp_path / "settings.json"), runner.clock, runner.changes
    )
    store = ClientStore(tmp_path / "clients", runner.clock)
    service = ClientService(store, CATALOG, settings, runner.clock, painted)
    before = time.perf_counter()
    first = service.take_in(service.look_into(log), "Client 0")
    taken = time.perf_counter() - before
    for number in range(1, CLIENTS):
        folder = service.folder / f"{first.id[:-4]}{number:04d}"
        folder.mkdir()
        shutil.copy(service.folder / first.id / "client.json", folder)
        service.rename(folder.name, f"Client {number}")
    library = LibraryService(runner.database, runner.training, CATALOG, runner.clock)
    theme, dialogs = ThemeKeeper(qapp, ThemeChoice.LIGHT), FakeDialogs()
    desk = PhysioPage(library, service, dialogs, UndoBar())
    page = ClientPage(service, theme, dialogs, runner.clock)
    for widget in (desk, page):
        qtbot.addWidget(widget)
        widget.resize(1_000, 700)
        widget.show()
    spent: list[float] = []
    for _ in range(TIMES):
        desk.show_desk(Desk.PROGRAMS)
        qapp.processEvents()
        before = time.perf_counter()
        desk.show_desk(Desk.CLIENTS)
        qapp.processEvents()
        spent.append(time.perf_counter() - before)
    assert desk.clients.table.clients.rowCount() == CLIENTS
    before = time.perf_counter()
    page.open(first)
    qapp.processEvents()
    one = time.perf_counter() - before
    page.let_go()
    print(
        f"\n{CLIENTS} clients, {SESSIONS} sessions each: page {min(spent) * 1000:.0f} to "
        f"{max(spent) * 1000:.0f} ms, target 200 ms; one client opened in {one * 1000:.0f} ms; a "
        f"log of {log.stat().st_size // 1024} kB taken in in {taken:.1f} s"
    )
