"""Room is tried by writing, with nothing left behind; what does not work is a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from calfcoach.core.errors import DiskFullError, FolderError
from calfcoach.storage.room import ROOM_BYTES, has_room, try_to_write
from tests.storage.conftest import fill_disk


def test_a_folder_with_room_is_as_it_was(tmp_path: Path) -> None:
    try_to_write(tmp_path)

    assert has_room(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_made_yet_is_not_made_by_trying(tmp_path: Path) -> None:
    try_to_write(tmp_path / "new" / "data")

    assert list(tmp_path.iterdir()) == []


def test_less_room_than_a_session_needs_is_a_full_disk(small_disk: Path) -> None:
    try_to_write(small_disk)
    junk = fill_disk(small_disk)
    with junk.open("r+b") as file:
        file.truncate(junk.stat().st_size - ROOM_BYTES // 2)

    with pytest.raises(DiskFullError, match=str(small_disk)):
        try_to_write(small_disk)

    assert not has_room(small_disk)
    assert list(small_disk.iterdir()) == [junk]


@pytest.mark.parametrize("way", ["file", "file/below", "link"])
def test_what_is_no_folder_cannot_be_written(tmp_path: Path, way: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to("link")

    with pytest.raises(FolderError, match="cannot be written"):
        try_to_write(tmp_path / way)


def test_a_folder_that_cannot_be_asked_is_not_called_full(tmp_path: Path) -> None:
    assert has_room(tmp_path / "missing")
