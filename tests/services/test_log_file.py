"""The log file as a person meets it: how it is, its backups, and mending by choice."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path

import pytest

from calfcoach.core.errors import BrokenDatabaseError, FolderError
from calfcoach.services.changes import Changed
from calfcoach.services.log_file import Backup, LogFileService, LogHealth
from calfcoach.storage.database import SCHEMA
from tests.services.desk import Desk
from tests.storage.logs import change, files_in


@pytest.fixture
def service(desk: Desk) -> LogFileService:
    return LogFileService(desk.database, desk.clock, desk.changes)


def damage(desk: Desk) -> None:
    desk.database.close()
    desk.database.path.write_bytes(b"no log any more")


def test_a_log_that_was_never_made_is_sound(desk: Desk, service: LogFileService) -> None:
    assert service.health() == LogHealth(desk.database.path, exists=False, schema=None, faults=())
    assert not desk.database.exists()


def test_an_opened_log_is_sound_and_has_a_schema(desk: Desk, service: LogFileService) -> None:
    service.open()

    service.check_quickly()

    assert service.health() == LogHealth(desk.database.path, exists=True, schema=SCHEMA, faults=())


def test_a_damaged_log_says_so_and_stays(desk: Desk, service: LogFileService) -> None:
    desk.begin()
    damage(desk)
    before = files_in(desk.database.path.parent)

    health = service.health()

    assert (health.exists, health.schema, len(health.faults)) == (True, None, 1)
    assert str(desk.database.path) in health.faults[0]
    assert files_in(desk.database.path.parent) == before


def test_a_newer_log_says_so(desk: Desk, service: LogFileService) -> None:
    desk.begin()
    desk.database.close()
    change(desk.database.path, "PRAGMA user_version = 99")

    assert "newer" in service.health().faults[0]


def test_rows_that_belong_to_nobody_are_faults(desk: Desk, service: LogFileService) -> None:
    desk.play(desk.begin(), 0)
    desk.database.close()
    change(desk.database.path, "DELETE FROM sessions")

    health = service.health()

    assert (health.schema, len(health.faults)) == (SCHEMA, 1)


def test_a_folder_that_cannot_be_looked_into_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    desk = Desk(tmp_path / "file")

    health = LogFileService(desk.database, desk.clock, desk.changes).health()

    assert len(health.faults) == 1


def test_a_closed_log_opens_again(desk: Desk, service: LogFileService) -> None:
    own = desk.begin()

    service.close()
    service.open()

    assert desk.stored(own).head.id == own


def test_a_log_with_sessions_is_backed_up_daily(desk: Desk, service: LogFileService) -> None:
    desk.begin()

    service.back_up_daily()

    backup = service.last_backup()
    assert backup is not None
    assert backup.made_at == desk.clock.now()


def test_the_last_backup_is_the_latest(desk: Desk, service: LogFileService) -> None:
    desk.begin()
    service.back_up_daily()
    desk.clock.advance(timedelta(days=1).total_seconds())
    service.back_up_daily()

    backup = service.last_backup()

    assert backup is not None
    assert backup.made_at == desk.clock.now()


def test_without_backups_none_is_offered(service: LogFileService) -> None:
    assert service.last_backup() is None


def test_a_backup_that_fails_stops_nobody_and_is_logged(
    desk: Desk, service: LogFileService, caplog: pytest.LogCaptureFixture
) -> None:
    desk.begin()
    desk.database.backups.write_text("a file is in the way")

    with caplog.at_level(logging.WARNING):
        service.back_up_daily()

    assert "no daily backup" in caplog.text


def test_a_new_log_begins_beside_the_damaged_one_and_pages_hear_of_it(
    desk: Desk, service: LogFileService
) -> None:
    desk.begin()
    damage(desk)

    kept = service.start_anew()

    assert kept.read_bytes() == b"no log any more"
    assert desk.sessions.recent() == []
    assert desk.changed == [Changed(sessions=True)]


def test_a_backup_is_put_in_place_and_pages_hear_of_it(desk: Desk, service: LogFileService) -> None:
    own = desk.begin()
    service.back_up_daily()
    damage(desk)
    backup = service.last_backup()
    assert backup is not None

    kept = service.restore(backup)

    assert kept.read_bytes() == b"no log any more"
    assert [head.id for head in desk.sessions.recent()] == [own]
    assert desk.changed == [Changed(sessions=True)]


def test_a_backup_that_is_not_sound_changes_nothing(desk: Desk, service: LogFileService) -> None:
    desk.begin()
    damage(desk)
    path = desk.database.path.with_name("other.sqlite3")
    path.write_bytes(b"no backup either")

    with pytest.raises(BrokenDatabaseError, match=r"other\.sqlite3"):
        service.restore(Backup(path, desk.clock.now()))

    assert desk.database.path.read_bytes() == b"no log any more"
    assert desk.changed == []


def test_a_folder_of_backups_that_is_a_file_offers_none(
    desk: Desk, service: LogFileService
) -> None:
    desk.begin()
    desk.database.backups.write_text("a file is in the way")

    assert service.last_backup() is None


def test_a_log_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "missing")

    with pytest.raises(FolderError):
        LogFileService(desk.database, desk.clock, desk.changes).open()
