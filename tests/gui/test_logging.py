"""The program's own diary lies in the state folder, rotates, and never stops a start."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from calfcoach.app.run import log_start, start_logging
from tests.storage.odd_files import ODD, lay, odd_only


@pytest.fixture
def root_logger() -> Iterator[logging.Logger]:
    """Give the root logger back as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield root
    for handler in root.handlers:
        if handler not in handlers:
            handler.close()
    root.handlers[:] = handlers
    root.setLevel(level)


def test_the_diary_rotates_and_keeps_three_old_ones(
    root_logger: logging.Logger, tmp_path: Path
) -> None:
    start_logging(tmp_path / "logs")
    for number in range(40):
        root_logger.info("%d %s", number, "x" * 99_000)

    files = sorted(path.name for path in (tmp_path / "logs").iterdir())
    assert files == ["calfcoach.log", *(f"calfcoach.log.{n}" for n in (1, 2, 3))]
    assert all(path.stat().st_size < 600_000 for path in (tmp_path / "logs").iterdir())


def test_the_diary_begins_with_what_the_start_took(
    root_logger: logging.Logger, tmp_path: Path
) -> None:
    del root_logger
    log_start(tmp_path / "logs")

    first = (tmp_path / "logs" / "calfcoach.log").read_text(encoding="utf-8").splitlines()[0]
    assert re.search(r"the window stands after [1-9]\d* ms of CPU time$", first)


def test_a_second_start_adds_no_second_diary(root_logger: logging.Logger, tmp_path: Path) -> None:
    start_logging(tmp_path / "logs")
    count = len(root_logger.handlers)
    start_logging(tmp_path / "logs")

    assert len(root_logger.handlers) == count


def test_a_folder_that_cannot_be_made_stops_nothing(
    root_logger: logging.Logger, tmp_path: Path
) -> None:
    (tmp_path / "logs").write_text("a file in the way")
    start_logging(tmp_path / "logs")
    root_logger.info("unheard")

    assert (tmp_path / "logs").read_text() == "a file in the way"


@odd_only
@pytest.mark.parametrize("kind", ODD)
def test_a_diary_that_is_no_file_stops_nothing(
    root_logger: logging.Logger, tmp_path: Path, kind: str
) -> None:
    (tmp_path / "logs").mkdir()
    lay(kind, tmp_path / "logs" / "calfcoach.log")

    start_logging(tmp_path / "logs")
    root_logger.info("unheard")

    assert [path.name for path in (tmp_path / "logs").iterdir()] == ["calfcoach.log"]
