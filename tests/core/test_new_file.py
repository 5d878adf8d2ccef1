"""A file is written whole or not at all; what was there before stays, and a person is told why."""

from __future__ import annotations

from pathlib import Path

import pytest

from calfcoach.core.errors import DiskFullError, FolderError, UserError
from calfcoach.core.new_file import new_file, refuse_target
from tests.storage.conftest import fill_disk, shared_folder, small_disk
from tests.storage.odd_files import ODD, lay, odd_only
from tests.storage.rights import run_without_rights

__all__ = ["shared_folder", "small_disk"]


def test_what_is_written_lies_there_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "log.csv"

    with new_file(target) as file:
        file.write(b"new")
        assert not target.exists(), "there before it is whole"

    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_the_old_file_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "log.csv"
    target.write_bytes(b"old")

    with new_file(target) as file:
        file.write(b"new")
        file.flush()
        assert target.read_bytes() == b"old"

    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_an_error_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, error: type[BaseException]
) -> None:
    target = tmp_path / "log.csv"
    target.write_bytes(b"old")

    def write_half() -> None:
        with new_file(target) as file:
            file.write(b"half")
            raise error

    with pytest.raises(error):
        write_half()

    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_is_a_sentence_and_the_old_file_stays(small_disk: Path) -> None:
    target = small_disk / "log.csv"
    target.write_bytes(b"old")
    junk = fill_disk(small_disk)

    with pytest.raises(DiskFullError) as caught, new_file(target) as file:
        file.write(bytes(1_000_000))

    assert str(caught.value) == (
        f"There is no room for log.csv on the disk with {small_disk}. Nothing was changed there. "
        "Free some space, or name a file on another disk."
    )
    assert target.read_bytes() == b"old"
    assert sorted(small_disk.iterdir()) == sorted([target, junk])


def test_a_folder_that_may_only_be_read_is_a_sentence_and_the_old_file_stays(
    shared_folder: Path,
) -> None:
    target = shared_folder / "log.csv"
    target.write_bytes(b"old")
    shared_folder.chmod(0o555)

    said = run_without_rights(
        "from calfcoach.core.new_file import new_file\n"
        "try:\n"
        "    with new_file(folder / 'log.csv') as file:\n"
        "        file.write(b'new')\n"
        "except UserError as error:\n"
        "    print(type(error).__name__, error)\n",
        shared_folder,
    )

    assert said == (
        f"FolderError {target} cannot be written (Permission denied). Nothing was changed there. "
        "Name a file in a folder that you may write to.\n"
    )
    assert target.read_bytes() == b"old"
    assert list(shared_folder.iterdir()) == [target]


def test_a_missing_folder_is_a_sentence_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(FolderError) as caught:
        refuse_target(tmp_path / "away" / "log.csv")

    assert str(caught.value) == (
        f"The folder {tmp_path / 'away'} does not exist, so log.csv cannot be written. Make the "
        "folder, or name a file in another one."
    )
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(FolderError, match=r"file/log\.csv cannot be written"):
        refuse_target(tmp_path / "file" / "log.csv")


@odd_only
@pytest.mark.parametrize(("kind", "words"), ODD.items(), ids=ODD)
def test_what_is_no_file_is_never_written_over(tmp_path: Path, kind: str, words: str) -> None:
    path = lay(kind, tmp_path / "odd")

    with pytest.raises(UserError, match=words), new_file(path) as file:
        file.write(b"new")

    assert path.is_symlink() or not path.is_file()


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    real = tmp_path / "folder" / "log.csv"
    real.write_bytes(b"old")
    link = tmp_path / "link.csv"
    link.symlink_to(real)

    with new_file(link) as file:
        file.write(b"new")

    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize("name", ["a\0b", "a" * 300])
def test_a_name_that_no_file_can_have_is_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="cannot be written"), new_file(tmp_path / name) as file:
        file.write(b"new")

    assert list(tmp_path.iterdir()) == []
