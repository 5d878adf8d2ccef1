"""Clients of a physio: logs that come as files, kept apart from the own one, deleted as a whole."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from calfcoach.core.client import ClientFlag
from calfcoach.core.errors import UserError
from calfcoach.core.exports import ExportKind
from calfcoach.core.gates import Verdict
from calfcoach.core.ids import ScreeningId
from calfcoach.core.screening import Answer, Flag
from calfcoach.core.session_rating import SessionRating
from calfcoach.services.clients import MAX_LOG_BYTES, ClientService
from calfcoach.services.history_views import Span
from calfcoach.services.report import ReportFacts
from calfcoach.services.settings import SettingsService
from calfcoach.storage.clients import ClientStore
from calfcoach.storage.preferences import PreferencesFile
from tests.interchange.programs import CATALOG
from tests.interchange.run_import.test_fit_sessions import mutated
from tests.services.runner import CALM, NO_FLAGS, Runner, exporting

AWFUL = SessionRating(during=6, after=6, rpe=8, rir=0)
MUTATIONS = 250
"""Logs in an ordinary run; as many program files are tried beside them."""
Make = Callable[[str], Runner]


def painted(facts: ReportFacts) -> bytes:
    return f"report of {len(facts.trainings)} sessions".encode()


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def runner(name: str) -> Runner:
        folder = tmp_path / name
        folder.mkdir()
        return Runner(folder)

    return runner


@pytest.fixture
def physio(make: Make) -> Runner:
    return make("physio")


@pytest.fixture
def clients(physio: Runner) -> ClientService:
    folder = physio.database.path.parent
    settings = SettingsService(
        PreferencesFile(folder / "settings.json"), physio.clock, physio.changes
    )
    store = ClientStore(folder / "clients", physio.clock)
    return ClientService(store, CATALOG, settings, physio.clock, painted)


def sent(runner: Runner, name: str = "log") -> Path:
    """Return a log as its runner saves it."""
    path = runner.database.path.parent / f"{name}.calflog"
    exporting(runner).export(ExportKind.LOG, path)
    return path


def trained(runner: Runner, days: int = 3) -> Runner:
    runner.enroll()
    for _ in range(days):
        runner.green_day()
    return runner


def train_when_due(runner: Runner, rating: SessionRating, morning: int = 0) -> None:
    """Wait for the day that suits, train, and say how the next morning is."""
    stands = runner.training.folded().stands
    while runner.training.today() < stands.earliest:
        runner.pass_days()
    if runner.training.folded().stands.screen_due:
        check = ScreeningId(f"check-{runner.training.today()}")
        runner.training.screen(check, NO_FLAGS, clinician_seen=False)
    runner.training.check_in(0)
    runner.train(rating)
    runner.pass_days()
    runner.training.check_in(morning)
    runner.pass_days()


def test_a_log_that_comes_is_a_client_with_a_row(
    clients: ClientService, physio: Runner, make: Make
) -> None:
    runner = trained(make("runner"))
    before = physio.database.path.exists()

    incoming = clients.look_into(sent(runner, "heel"))
    assert (incoming.client, incoming.suggested) == (None, "heel")
    assert clients.all() == ([], [])
    client = clients.take_in(incoming, " J. ")

    assert clients.all() == ([client], [])
    assert client.name == "J."
    last = max(one.on for one in runner.training.folded().trainings)
    summary = client.summary
    assert (summary.last_on, summary.done, summary.flags) == (last, 3, ())
    assert summary.stage == runner.training.folded().stands.label
    assert summary.morning == Decimal(0)
    assert physio.database.path.exists() == before
    assert not list(physio.database.path.parent.glob("calfcoach*"))


def test_the_next_log_of_the_same_runner_joins_the_first(
    clients: ClientService, make: Make
) -> None:
    runner = trained(make("runner"))
    first = clients.take_in(clients.look_into(sent(runner)), "J.")
    clients.add_note(first.id, "Looks well.")
    train_when_due(runner, CALM)

    incoming = clients.look_into(sent(runner, "later"))
    assert incoming.client is not None
    second = clients.take_in(incoming, "never asked")

    assert (second.id, second.name, second.summary.done) == (first.id, "J.", 4)
    assert [note.text for note in second.notes] == ["Looks well."]
    assert len(clients.all()[0]) == 1
    assert len(clients.backups(first.id)) == 1


def test_two_runners_are_two_clients(clients: ClientService, make: Make) -> None:
    for name in ("one", "two"):
        clients.take_in(clients.look_into(sent(trained(make(name)))), name)

    assert [client.name for client in clients.all()[0]] == ["one", "two"]


def test_a_client_is_read_as_of_the_day_of_the_log(
    clients: ClientService, physio: Runner, make: Make
) -> None:
    runner = trained(make("runner"))
    client = clients.take_in(clients.look_into(sent(runner)), "J.")
    physio.pass_days(60)

    room = clients.open(client.id)

    assert room.training.today() == runner.training.today()
    here = room.history.view(Span.WEEKS_4)
    assert here.tiles.done == 3
    assert [one.on for one in here.pains] == [one.on for one in runner.training.folded().trainings]
    view = room.training.program_view()
    assert view is not None
    assert len(view.decisions) == 3
    room.database.close()


def test_a_client_is_marked_for_going_back_twice(clients: ClientService, make: Make) -> None:
    runner = make("runner")
    runner.enroll(raises=12)
    for _ in range(2):
        train_when_due(runner, AWFUL)

    client = clients.take_in(clients.look_into(sent(runner)), "J.")

    assert ClientFlag.BACK_TWICE in client.summary.flags


@pytest.mark.parametrize(("morning", "is_held"), [(1, True), (0, False)])
def test_a_client_is_marked_for_three_holds(
    clients: ClientService, make: Make, *, morning: int, is_held: bool
) -> None:
    runner = make("runner")
    runner.enroll()
    for rating in (CALM, CALM, CALM):
        train_when_due(runner, rating, morning)

    client = clients.take_in(clients.look_into(sent(runner)), "J.")

    last = [one.verdict for one in runner.training.folded().stands.decisions][-3:]
    assert (last == [Verdict.HOLD, Verdict.HOLD, Verdict.REGRESS_STEP]) == is_held
    assert (ClientFlag.HELD in client.summary.flags) == is_held


def test_a_client_is_marked_for_a_warning_sign(clients: ClientService, make: Make) -> None:
    runner = trained(make("runner"))
    answers = {**NO_FLAGS, Flag.CLOT: Answer.YES}
    runner.training.screen(ScreeningId("s"), answers, clinician_seen=False)

    client = clients.take_in(clients.look_into(sent(runner)), "J.")

    assert client.summary.flags == (ClientFlag.RED_FLAG,)


def test_a_client_is_marked_for_no_step_in_four_weeks(clients: ClientService, make: Make) -> None:
    runner = make("runner")
    runner.enroll()
    for _ in range(14):
        train_when_due(runner, replace(CALM, rpe=8))

    client = clients.take_in(clients.look_into(sent(runner)), "J.")

    assert ClientFlag.NO_STEP in client.summary.flags


# Notes, reports, deleting


def test_notes_are_the_physios_own(clients: ClientService, make: Make) -> None:
    client = clients.take_in(clients.look_into(sent(trained(make("runner")))), "J.")

    client = clients.add_note(client.id, "One.")
    client = clients.add_note(client.id, "Two.")
    client = clients.remove_note(client.id, client.notes[0])

    assert [note.text for note in clients.get(client.id).notes] == ["Two."]
    assert clients.rename(client.id, "K.").name == "K."


@pytest.mark.parametrize("kind", [ExportKind.PDF, ExportKind.FHIR, ExportKind.XLSX])
def test_a_clients_log_is_written_alone(
    clients: ClientService, make: Make, tmp_path: Path, kind: ExportKind
) -> None:
    client = clients.take_in(clients.look_into(sent(trained(make("runner")))), "J.")
    room = clients.open(client.id)
    path = tmp_path / "out"

    clients.export(room, kind, path)
    room.database.close()

    assert path.stat().st_size > 0
    if kind is ExportKind.PDF:
        assert path.read_bytes() == b"report of 3 sessions"


@pytest.mark.parametrize("purge", [True, False])
def test_a_client_is_deleted_as_a_whole(clients: ClientService, make: Make, *, purge: bool) -> None:
    runner = trained(make("runner"))
    client = clients.take_in(clients.look_into(sent(runner)), "J.")
    clients.take_in(clients.look_into(sent(runner, "again")), "")
    (backup,) = clients.backups(client.id)

    clients.remove(client.id, purge=purge)

    assert clients.all() == ([], [])
    left = [path for path in clients.folder.rglob("*") if path.is_file()]
    assert left == ([] if purge else [backup])


# What does not go well


def test_a_log_that_cannot_be_taken_in_leaves_no_client(
    clients: ClientService, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    incoming = clients.look_into(sent(trained(make("runner"))))

    def fail(*_: object) -> None:
        raise UserError("There is no room.")

    monkeypatch.setattr(ClientStore, "log", fail)
    with pytest.raises(UserError, match="no room"):
        clients.take_in(incoming, "J.")

    assert clients.all() == ([], [])
    assert not [path for path in clients.folder.rglob("*") if path.is_file()]


def test_a_damaged_card_is_named_and_the_others_are_there(
    clients: ClientService, make: Make
) -> None:
    for name in ("one", "two"):
        clients.take_in(clients.look_into(sent(trained(make(name)))), name)
    first = clients.all()[0][0]
    (clients.folder / first.id / "client.json").write_text("{", encoding="utf-8")

    found, faults = clients.all()

    assert [client.name for client in found] == ["two"]
    assert len(faults) == 1
    assert first.id in faults[0]


def test_what_is_no_log_is_refused(clients: ClientService, tmp_path: Path) -> None:
    path = tmp_path / "no.calflog"
    path.write_bytes(b"PK\x03\x04 no")
    with pytest.raises(UserError, match="no log that calfcoach handed over"):
        clients.look_into(path)
    with path.open("wb") as file:
        file.truncate(MAX_LOG_BYTES + 1)
    with pytest.raises(UserError, match="larger than 100 MB"):
        clients.look_into(path)
    with pytest.raises(UserError, match="cannot be read"):
        clients.look_into(tmp_path / "gone.calflog")


def mutate(clients: ClientService, whole: bytes, path: Path, times: int) -> None:
    """Try mutated logs: each is a log or is refused in a sentence, and nothing is written."""
    chance = random.Random(7)
    for _ in range(times):
        path.write_bytes(mutated(whole, chance))
        with suppress(UserError):
            clients.look_into(path)
    assert not clients.folder.exists()


def test_mutated_logs_are_refused_in_a_sentence(
    clients: ClientService, make: Make, tmp_path: Path
) -> None:
    whole = sent(trained(make("runner"), 1)).read_bytes()

    mutate(clients, whole, tmp_path / "m.calflog", MUTATIONS)


@pytest.mark.long
def test_many_mutated_logs_are_refused_in_a_sentence(
    clients: ClientService, make: Make, tmp_path: Path
) -> None:
    whole = sent(trained(make("runner"), 1)).read_bytes()

    mutate(clients, whole, tmp_path / "m.calflog", MUTATIONS * 20)


def test_the_days_of_a_client_survive_a_copy_of_the_folder(
    clients: ClientService, make: Make, tmp_path: Path
) -> None:
    client = clients.take_in(clients.look_into(sent(trained(make("runner")))), "J.")
    copy = tmp_path / "copied"
    shutil.copytree(clients.folder, copy)

    found, _ = ClientStore(copy, make("other").clock).all()

    assert found == [client]
    assert client.made_at - found[0].made_at == timedelta(0)
