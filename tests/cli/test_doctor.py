"""`calfcoach doctor`: how everything is, what is wrong, and nothing changed by asking."""

from __future__ import annotations

import json
import platform
from pathlib import Path

import PySide6
import pytest
from PySide6.QtWidgets import QApplication

from calfcoach import __version__
from calfcoach.cli.main import main
from calfcoach.storage.database import SCHEMA
from tests.storage.conftest import fill_disk
from tests.storage.logs import change, files_in, filled_file, killed_file
from tests.storage.rights import run_without_rights

KEYS = [
    "version",
    "python",
    "qt",
    "platform",
    "data_folder",
    "database",
    "schema",
    "integrity",
    "audio_backend",
    "audio_device",
    "audio_passed_over",
    "voice",
    "keep_awake",
    "ok",
    "faults",
]


@pytest.fixture(autouse=True)
def _quiet(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run beside a program that exists already, with no sound card to look for."""
    monkeypatch.setenv("CALFCOACH_AUDIO", "none")
    monkeypatch.setattr("calfcoach.gui.error_hook.log_qt_messages", lambda: None)


def report(folder: Path, capsys: pytest.CaptureFixture[str], *, code: int = 0) -> dict[str, object]:
    """Return what the doctor says of a folder, as JSON."""
    assert main(["doctor", "--json", "--data-dir", str(folder)]) == code
    said = capsys.readouterr()
    assert said.err == ""
    found: dict[str, object] = json.loads(said.out)
    assert found["ok"] is (code == 0)
    assert bool(found["faults"]) is (code == 1)
    return found


def faults(folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what the doctor finds wrong with a folder; nothing there is changed by it."""
    before = files_in(folder)
    found = report(folder, capsys, code=1)["faults"]
    assert files_in(folder) == before
    assert isinstance(found, list)
    return "\n".join(found)


def test_a_fresh_folder_is_well_and_is_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "new"

    found = report(folder, capsys)

    assert list(found) == KEYS
    assert found["version"] == __version__
    assert found["python"] == platform.python_version()
    assert found["qt"] == PySide6.__version__
    assert found["platform"] == platform.platform()
    assert found["data_folder"] == str(folder)
    assert found["database"] == str(folder / "calfcoach.sqlite3")
    assert (found["schema"], found["integrity"]) == (None, "no log yet")
    assert found["audio_backend"] == "none"
    assert list(tmp_path.iterdir()) == []


def test_text_says_the_same_in_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["doctor", "--data-dir", str(tmp_path)])

    lines = capsys.readouterr().out.splitlines()
    assert code == 0
    assert [line.partition(": ")[0] for line in lines] == [
        *(key.replace("_", " ") for key in KEYS[:-2]),
        "All is well.",
    ]


@pytest.mark.parametrize(
    ("named", "said"),
    [("", "built-in"), ("Kim", "Kim"), ("aunt", "aunt (not there: built-in)")],
)
def test_the_voice_of_the_settings_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], named: str, said: str
) -> None:
    (tmp_path / "voices" / "Kim").mkdir(parents=True)
    settings = json.dumps({"voice": named})
    (tmp_path / "settings.json").write_text(settings, encoding="utf-8")

    assert report(tmp_path, capsys)["voice"] == said


def test_text_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "settings.json").write_text("{", encoding="utf-8")

    code = main(["doctor", "--data-dir", str(tmp_path)])

    lines = capsys.readouterr().out.splitlines()
    assert code == 1
    assert lines[-1].startswith(f"wrong: The settings {tmp_path / 'settings.json'} ")


def test_a_sound_log_is_well_and_stays_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled_file(tmp_path)
    before = files_in(tmp_path)

    found = report(tmp_path, capsys)

    assert (found["schema"], found["integrity"]) == (SCHEMA, "ok")
    assert files_in(tmp_path) == before


def test_the_log_of_a_killed_program_is_well_and_keeps_its_wal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "other").mkdir()
    killed_file(tmp_path / "data", tmp_path / "other")
    before = files_in(tmp_path / "data")

    assert report(tmp_path / "data", capsys)["integrity"] == "ok"

    assert files_in(tmp_path / "data") == before


def test_a_newer_log_is_wrong_and_not_called_damaged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(filled_file(tmp_path), f"PRAGMA user_version = {SCHEMA + 1}")

    assert "newer" in faults(tmp_path, capsys)
    assert report(tmp_path, capsys, code=1)["integrity"] == "not checked"


@pytest.mark.parametrize("share", [0.3, 0.7])
def test_a_cut_log_is_damaged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], share: float
) -> None:
    path = filled_file(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])

    assert "damaged" in faults(tmp_path, capsys)
    assert report(tmp_path, capsys, code=1)["integrity"] == "damaged"


def test_rows_without_their_session_are_damage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(filled_file(tmp_path), "DELETE FROM sessions")

    assert "has lost its parent" in faults(tmp_path, capsys)
    assert report(tmp_path, capsys, code=1)["integrity"] == "damaged"


def test_a_database_of_another_program_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(tmp_path / "calfcoach.sqlite3", "CREATE TABLE bookmarks (url TEXT)")

    assert "not a log of calfcoach" in faults(tmp_path, capsys)


@pytest.mark.parametrize(
    ("content", "word"), [("{", "settings.json"), ("[]", "object"), ('{"volume": 300}', "volume")]
)
def test_broken_settings_are_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, word: str
) -> None:
    (tmp_path / "settings.json").write_text(content, encoding="utf-8")

    assert word in faults(tmp_path, capsys)


def test_a_folder_that_is_a_file_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()

    assert "cannot be written" in faults(tmp_path / "file", capsys)


def test_a_folder_below_a_file_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()

    assert "cannot be written" in faults(tmp_path / "file" / "below", capsys)


def test_a_log_that_is_a_folder_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "calfcoach.sqlite3").mkdir()

    assert "calfcoach.sqlite3" in faults(tmp_path, capsys)


def test_a_link_that_leads_nowhere_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "calfcoach.sqlite3").symlink_to(tmp_path / "unplugged" / "calf.sqlite3")

    assert "calfcoach.sqlite3" in faults(tmp_path, capsys)


def test_a_name_too_long_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = report(tmp_path / ("a" * 300), capsys, code=1)["faults"]

    assert "cannot be used" in str(found)


def test_every_fault_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "calfcoach.sqlite3").write_bytes(b"no log")
    (tmp_path / "settings.json").write_bytes(b"no settings")

    assert len(faults(tmp_path, capsys).splitlines()) == 2


@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_folder_without_the_right_to_write_is_wrong(shared_folder: Path, mode: int) -> None:
    filled_file(shared_folder)
    shared_folder.chmod(mode)

    said = run_without_rights(
        "os.environ['CALFCOACH_AUDIO'] = 'none'\n"
        "code = calfcoach.cli.main.main(['doctor', '--data-dir', str(folder)])\n"
        "print('code', code)\n",
        shared_folder,
    )

    assert f"wrong: The data folder {shared_folder} cannot be written." in said
    assert said.endswith("code 1\n")


def test_a_log_that_may_only_be_read_is_wrong(shared_folder: Path) -> None:
    filled_file(shared_folder).chmod(0o444)
    shared_folder.chmod(0o777)

    said = run_without_rights(
        "os.environ['CALFCOACH_AUDIO'] = 'none'\n"
        "code = calfcoach.cli.main.main(['doctor', '--data-dir', str(folder)])\n"
        "print('code', code)\n",
        shared_folder,
    )

    assert "wrong: The log" in said
    assert said.endswith("code 1\n")


def test_a_full_disk_is_wrong_once_and_the_log_on_it_is_sound(
    small_disk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled_file(small_disk)
    assert report(small_disk, capsys)["integrity"] == "ok"
    junk = fill_disk(small_disk)

    found = report(small_disk, capsys, code=1)

    assert found["integrity"] == "ok"
    assert found["faults"] == [
        f"The disk with {small_disk} is full, so nothing new can be saved there. Free some space: "
        "while calfcoach is open it keeps what it could not save and tries again."
    ]
    junk.unlink()
    assert report(small_disk, capsys)["ok"] is True


def test_a_full_disk_is_seen_before_there_is_a_folder(
    small_disk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill_disk(small_disk)

    assert "is full" in faults(small_disk / "new" / "data", capsys)


def test_a_fault_of_log_and_folder_is_named_once(
    small_disk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "other").mkdir()
    killed_file(small_disk, tmp_path / "other")
    (small_disk / "calfcoach.sqlite3-shm").unlink()
    fill_disk(small_disk)

    found = report(small_disk, capsys, code=1)["faults"]
    assert isinstance(found, list)
    assert len(found) == 1


def test_a_damaged_program_of_the_installation_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tmp_path / "default.calfprog.json"
    damaged.write_text('{"format": "calfcoach-program"}', encoding="utf-8")
    monkeypatch.setattr("calfcoach.cli.doctor.built_in_programs", lambda: {"default": damaged})

    assert str(damaged) in faults(tmp_path, capsys)
