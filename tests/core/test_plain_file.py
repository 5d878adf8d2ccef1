"""Only plain files are read: what else lies there is named at once and never waited on."""

from __future__ import annotations

from pathlib import Path

import pytest

from calfcoach.core.errors import DocumentError
from calfcoach.core.plain_file import NotPlainError, check_plain, is_in_the_way, read_plain, reason
from calfcoach.core.toml_document import read_bounded
from tests.storage.odd_files import ODD, lay, odd_only

pytestmark = odd_only


@pytest.mark.parametrize(("kind", "words"), ODD.items(), ids=ODD)
def test_what_is_no_file_is_refused_with_its_kind(tmp_path: Path, kind: str, words: str) -> None:
    path = lay(kind, tmp_path / "odd")

    with pytest.raises(NotPlainError) as caught:
        read_plain(path, 10)

    assert words in reason(caught.value)
    assert is_in_the_way(path)


@pytest.mark.parametrize("kind", ODD)
def test_a_link_to_what_is_no_file_is_refused_too(tmp_path: Path, kind: str) -> None:
    lay(kind, tmp_path / "odd")
    (tmp_path / "link").symlink_to(tmp_path / "odd")

    with pytest.raises(NotPlainError):
        check_plain(tmp_path / "link")


def test_a_file_and_a_link_to_one_are_read_no_further_than_asked(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"0123456789")
    (tmp_path / "link").symlink_to("file")

    assert read_plain(tmp_path / "file", 10) == b"0123456789"
    assert read_plain(tmp_path / "link", 3) == b"0123"
    assert not is_in_the_way(tmp_path / "link")


@pytest.mark.parametrize("name", ["missing", "a" * 5_000, "a\0b"])
def test_nothing_is_in_no_way(tmp_path: Path, name: str) -> None:
    assert not is_in_the_way(tmp_path / name)


@pytest.mark.parametrize(("kind", "words"), ODD.items(), ids=ODD)
def test_a_document_that_is_no_file_is_a_fault(tmp_path: Path, kind: str, words: str) -> None:
    with pytest.raises(DocumentError, match=words):
        read_bounded(lay(kind, tmp_path / "relief.toml"), 100)
