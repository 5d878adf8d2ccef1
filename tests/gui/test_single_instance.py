"""The name under which a second program finds the window of a folder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from calfcoach.gui.single_instance import server_name


def test_a_folder_has_one_name_by_whatever_link_it_is_reached(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to("data")

    assert server_name(tmp_path / "link") == server_name(tmp_path / "data")
    assert server_name(tmp_path / "data") != server_name(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="a name is any bytes on Linux only")
def test_a_link_to_a_folder_whose_name_is_no_text_has_a_name(tmp_path: Path) -> None:
    (tmp_path / "\udcff").mkdir()
    (tmp_path / "link").symlink_to("\udcff")

    assert server_name(tmp_path / "link").isascii()
