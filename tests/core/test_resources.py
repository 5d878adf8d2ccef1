"""Shipped files are found from a checkout and from inside the package, as in a wheel."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from calfcoach.core import resources
from calfcoach.core.resources import resource_path


def finder_in(package: Path) -> Callable[..., Path]:
    """Return `resource_path` as it is in a copy of the program."""
    (package / "core").mkdir(parents=True)
    copied = shutil.copy(Path(resources.__file__), package / "core" / "resources.py")
    spec = importlib.util.spec_from_file_location("copied_resources", copied)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Callable[..., Path] = module.resource_path
    return found


def test_a_shipped_file_is_found() -> None:
    assert resource_path("routines", "relief.toml").is_file()


def test_without_a_name_the_folder_itself_is_found() -> None:
    assert resource_path().is_dir()


def test_a_checkout_has_the_files_beside_the_package(tmp_path: Path) -> None:
    find = finder_in(tmp_path / "calfcoach")
    (tmp_path / "resources").mkdir()

    assert find("icons", "a.svg") == tmp_path / "resources" / "icons" / "a.svg"


def test_a_wheel_has_the_files_inside_the_package(tmp_path: Path) -> None:
    find = finder_in(tmp_path / "calfcoach")
    (tmp_path / "calfcoach" / "resources").mkdir()

    assert find("icons") == tmp_path / "calfcoach" / "resources" / "icons"


def test_files_inside_the_package_come_first(tmp_path: Path) -> None:
    find = finder_in(tmp_path / "calfcoach")
    (tmp_path / "resources").mkdir()
    (tmp_path / "calfcoach" / "resources").mkdir()

    assert find() == tmp_path / "calfcoach" / "resources"


def test_a_program_without_its_files_says_so(tmp_path: Path) -> None:
    find = finder_in(tmp_path / "calfcoach")

    with pytest.raises(FileNotFoundError, match="no resources folder"):
        find("icons")
