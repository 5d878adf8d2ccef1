"""A log of its own for each test, a folder that others may read, a disk that is soon full."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from calfcoach.storage.database import Database
from tests.storage.logs import log_in


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Database]:
    """An open, empty log."""
    database = log_in(tmp_path)
    database.open()
    yield database
    database.close()


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that everybody may look into; pytest's own are closed to others."""
    folder = Path(tempfile.mkdtemp(prefix="calfcoach-test-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of one megabyte, where the tests may make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root can make a small disk, on Linux")
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("this computer allows no small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill_disk(folder: Path) -> Path:
    """Leave no room on a disk; return the file that takes it."""
    path = folder / "something-large"
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(1024))
        except OSError:
            return path
