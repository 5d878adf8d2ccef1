"""The settings file: what cannot be read is said and kept, what can be read holds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calfcoach.core.errors import FolderError, UserError
from calfcoach.core.settings import Settings, ThemeChoice
from calfcoach.storage.preferences import MAX_BYTES, PreferencesFile
from tests.storage.conftest import fill_disk
from tests.storage.logs import START, files_in
from tests.storage.odd_files import ODD, lay, odd_only
from tests.storage.rights import ROOT, run_without_rights

CHANGED = Settings(
    theme=ThemeChoice.DARK,
    muted=True,
    volume=0,
    emergency_number="+49 112",
    day_start_hour=0,
    relief_hold_s=15,
    relief_holds=5,
    relief_massage_s=120,
    full_screen=True,
)
UNREADABLE = {
    "no bytes": b"",
    "cut": b'{"volume": 7',
    "no text": b"\xff\xfe\x00",
    "a list": b"[1, 2]",
    "a word": b'"dark"',
    "nothing": b"null",
    "deep": b"[" * 90_000,
    "deep objects": b'{"a":' * 15_000,
    "a number without end": b'{"volume": ' + b"9" * 50_000 + b"}",
    "large": b'{"theme": "dark"}' + b" " * MAX_BYTES,
}
WRONG = [
    ("theme", "pink"),
    ("theme", None),
    ("theme", ["dark"]),
    ("muted", "yes"),
    ("muted", 1),
    ("volume", 101),
    ("volume", -1),
    ("volume", 50.5),
    ("volume", True),
    ("volume", None),
    ("emergency_number", "help"),
    ("emergency_number", 112),
    ("emergency_number", "\ud800"),
    ("day_start_hour", 13),
    ("relief_hold_s", 21),
    ("relief_hold_s", 14),
    ("relief_holds", 0),
    ("relief_massage_s", 29),
    ("full_screen", None),
]
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


@pytest.fixture
def file(tmp_path: Path) -> PreferencesFile:
    return PreferencesFile(tmp_path / "settings.json")


def fault_of(file: PreferencesFile) -> str:
    fault = file.load()[1]
    assert isinstance(fault, UserError)
    return str(fault)


def test_without_a_file_the_defaults_hold_and_nothing_is_wrong(file: PreferencesFile) -> None:
    assert file.load() == (Settings(), None)
    assert not file.path.exists()


def test_what_is_saved_is_read_back(file: PreferencesFile) -> None:
    file.save(CHANGED, START)

    assert PreferencesFile(file.path).load() == (CHANGED, None)


def test_saving_makes_the_folder_and_one_file(tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path / "new" / "folder" / "settings.json")

    file.save(CHANGED, START)

    assert list(files_in(tmp_path)) == ["new/folder/settings.json"]


@pytest.mark.parametrize("data", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_leaves_the_defaults_and_the_file(
    file: PreferencesFile, data: bytes
) -> None:
    file.path.write_bytes(data)

    loaded = file.load()

    assert loaded[0] == Settings()
    assert str(file.path) in fault_of(file)
    assert file.path.read_bytes() == data


@pytest.mark.parametrize(("key", "value"), WRONG, ids=lambda value: ascii(value))
def test_a_wrong_value_keeps_its_default_and_is_named(
    file: PreferencesFile, key: str, value: object
) -> None:
    file.path.write_text(json.dumps({**CHANGED.record(), key: value}), encoding="utf-8")

    loaded = file.load()[0]

    assert loaded == replace(CHANGED, **{key: getattr(Settings(), key)})
    assert key in fault_of(file)


def test_each_wrong_value_is_named(file: PreferencesFile) -> None:
    record = {"theme": "pink", "volume": 300, "relief_holds": 9}
    file.path.write_text(json.dumps(record), encoding="utf-8")

    fault = fault_of(file)

    assert all(key in fault for key in record)


def test_a_setting_of_a_newer_program_is_passed_over(file: PreferencesFile) -> None:
    file.path.write_text('{"volume": 7, "hologram": "loud"}', encoding="utf-8")

    assert file.load() == (Settings(volume=7), None)


@settings(deadline=None)
@given(record=st.dictionaries(st.sampled_from([*CHANGED.record(), "hologram"]), values))
def test_no_file_is_a_bug(tmp_path_factory: pytest.TempPathFactory, record: object) -> None:
    file = PreferencesFile(tmp_path_factory.getbasetemp() / "settings-drawn.json")
    file.path.write_text(json.dumps(record), encoding="utf-8")

    loaded, fault = file.load()

    assert Settings.from_record(loaded.record()) == (loaded, ())
    assert fault is None or str(fault)


@pytest.mark.parametrize("data", [*UNREADABLE.values(), b'{"volume": 300}'])
def test_a_damaged_file_is_kept_under_a_new_name(file: PreferencesFile, data: bytes) -> None:
    file.path.write_bytes(data)
    file.load()

    file.save(CHANGED, START)

    kept = file.path.with_name("settings-damaged-20261122T170000Z.json")
    assert kept.read_bytes() == data
    assert file.load() == (CHANGED, None)


def test_a_second_damaged_file_takes_nobody_s_place(file: PreferencesFile) -> None:
    for data in (b"first", b"second"):
        file.path.write_bytes(data)
        file.load()
        file.save(CHANGED, START)

    kept = [path.read_bytes() for path in file.path.parent.glob("settings-damaged-*")]
    assert sorted(kept) == [b"first", b"second"]


def test_a_sound_file_is_replaced_and_not_kept(file: PreferencesFile) -> None:
    file.save(CHANGED, START)
    file.load()

    file.save(Settings(), START)

    assert list(files_in(file.path.parent)) == ["settings.json"]


def test_a_folder_in_the_place_of_the_file_is_kept_too(file: PreferencesFile) -> None:
    file.path.mkdir()
    (file.path / "note").touch()
    assert "it is a folder" in fault_of(file)

    file.save(CHANGED, START)

    assert sorted(files_in(file.path.parent)) == [
        "settings-damaged-20261122T170000Z.json/note",
        "settings.json",
    ]


@odd_only
@pytest.mark.parametrize(("kind", "words"), ODD.items(), ids=ODD)
def test_what_is_no_file_is_named_and_kept(file: PreferencesFile, kind: str, words: str) -> None:
    lay(kind, file.path)
    assert words in fault_of(file)

    file.save(CHANGED, START)

    assert file.load() == (CHANGED, None)
    assert os.path.lexists(file.path.with_name("settings-damaged-20261122T170000Z.json"))


@odd_only
@pytest.mark.parametrize("kind", ["a pipe", "a socket", "a device", "a link to itself"])
def test_what_lies_in_the_way_of_saving_is_passed(file: PreferencesFile, kind: str) -> None:
    lay(kind, file.path.with_suffix(".part"))

    file.save(CHANGED, START)

    assert file.load() == (CHANGED, None)


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    file = PreferencesFile(tmp_path / "file" / "settings.json")

    with pytest.raises(FolderError, match="settings"):
        file.save(CHANGED, START)


def test_a_folder_without_the_right_to_write_is_a_sentence(shared_folder: Path) -> None:
    file = PreferencesFile(shared_folder / "settings.json")
    file.save(CHANGED, START)
    before = files_in(shared_folder)
    shared_folder.chmod(0o555)

    said = run_without_rights(
        "file = PreferencesFile(folder / 'settings.json')\n"
        "print(file.load()[0].volume)\n"
        "try: file.save(Settings(), START)\n"
        "except UserError as error: print(type(error).__name__)\n",
        shared_folder,
    )

    assert said.split() == ["0", "FolderError"]
    assert files_in(shared_folder) == before


def test_a_file_that_may_not_be_read_is_a_sentence(shared_folder: Path) -> None:
    PreferencesFile(shared_folder / "settings.json").save(CHANGED, START)
    (shared_folder / "settings.json").chmod(0o000)

    said = run_without_rights(
        "loaded, fault = PreferencesFile(folder / 'settings.json').load()\n"
        "print(loaded == Settings(), fault)\n",
        shared_folder,
    )

    assert said.startswith("True The settings")


def test_a_full_disk_leaves_the_settings_as_they_were(small_disk: Path) -> None:
    file = PreferencesFile(small_disk / "settings.json")
    file.save(CHANGED, START)
    fill_disk(small_disk)

    with pytest.raises(FolderError, match="space"):
        file.save(Settings(), START)

    assert file.load() == (CHANGED, None)


def test_settings_are_read_before_sqlite_is_loaded() -> None:
    code = "import sys, calfcoach.services.settings; assert 'sqlite3' not in sys.modules"

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)

    assert done.returncode == 0
