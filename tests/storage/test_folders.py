"""Where the data lies: as asked, else as the environment says, else where the system keeps it."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from calfcoach.core.errors import FolderError
from calfcoach.storage.folders import ENVIRONMENT, Folders, find_folders, free_name
from tests.storage.logs import files_in
from tests.storage.rights import run_without_rights


def folders_in(data: Path) -> Folders:
    return Folders(data, data / "logs", data / "window.ini")


@pytest.fixture(autouse=True)
def _no_wish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ENVIRONMENT, raising=False)


def test_everything_lies_in_the_folder_that_is_asked_for(tmp_path: Path) -> None:
    found = find_folders(str(tmp_path))

    assert found == folders_in(tmp_path)
    assert (found.database, found.settings, found.backups) == (
        tmp_path / "calfcoach.sqlite3",
        tmp_path / "settings.json",
        tmp_path / "backups",
    )


def test_the_environment_names_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path))

    assert find_folders(None) == folders_in(tmp_path)


def test_what_is_asked_for_counts_more_than_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path / "other"))

    assert find_folders(str(tmp_path)) == folders_in(tmp_path)


@pytest.mark.parametrize("wish", [None, ""])
def test_else_the_system_says_where(wish: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    if wish is not None:
        monkeypatch.setenv(ENVIRONMENT, wish)

    found = find_folders(None)

    assert found.data == platformdirs.user_data_path("calfcoach", appauthor=False)
    assert found.logs.parent == found.window.parent


def test_a_folder_is_told_from_where_the_person_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert find_folders("here").data == tmp_path / "here"


def test_a_tilde_is_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))

    assert find_folders("~/calf").data == tmp_path / "calf"


def test_the_home_of_nobody_is_a_sentence() -> None:
    with pytest.raises(FolderError, match="no-such-person"):
        find_folders("~no-such-person/calf")


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be removed there")
def test_a_place_that_is_gone_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()

    with pytest.raises(FolderError, match="here"):
        find_folders("here")


def test_finding_makes_nothing(tmp_path: Path) -> None:
    find_folders(str(tmp_path / "new"))

    assert list(tmp_path.iterdir()) == []


def test_the_data_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    folders = folders_in(tmp_path / "a" / "b")

    folders.make()
    folders.make()

    assert folders.data.is_dir()
    assert files_in(tmp_path) == {}


@pytest.mark.parametrize("way", ["file", "file/below"])
def test_a_file_in_the_way_is_a_sentence(tmp_path: Path, way: str) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(FolderError, match="file"):
        folders_in(tmp_path / way).make()


def test_a_link_that_leads_nowhere_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "unplugged")

    with pytest.raises(FolderError, match="link"):
        folders_in(tmp_path / "link").make()


def test_a_name_that_is_no_text_is_a_sentence_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="not UTF-8 text"):
        folders_in(tmp_path / "\udcff").make()

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", "new"])
def test_a_folder_without_the_right_to_write_is_a_sentence(shared_folder: Path, name: str) -> None:
    shared_folder.chmod(0o555)

    said = run_without_rights(
        f"try: find_folders(str(folder / {name!r})).make()\n"
        "except UserError as error: print(type(error).__name__, error)\n",
        shared_folder,
    )

    assert said.startswith(f"FolderError The data folder {shared_folder / name} cannot be used")


def test_a_free_name_is_the_wanted_one_or_the_next(tmp_path: Path) -> None:
    wanted = tmp_path / "a.json"
    found = []
    for _ in range(3):
        found.append(free_name(wanted))
        found[-1].touch()

    assert [path.name for path in found] == ["a.json", "a-2.json", "a-3.json"]
