"""What was reminded of is kept beside the log; a file that is none is as if nothing was said."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.reminder import Occasion, Said
from calfcoach.storage.said_reminders import SaidFile

ONE = st.sampled_from(Occasion)
SAID = st.builds(
    Said,
    st.dictionaries(ONE, st.dates()),
    st.dictionaries(ONE, st.datetimes(min_value=datetime(2000, 1, 1))),  # noqa: DTZ001
)


@given(said=SAID)
def test_what_was_said_comes_back(said: Said, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = SaidFile(tmp_path_factory.mktemp("said") / "reminders.json")
    file.save(said)

    assert file.load() == said


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b'{"on": [], "until": {}}',
        b'{"on": {"lunch": "2026-11-24"}, "until": {}}',
        b'{"on": {}, "until": {"session": "2026-11-24T17:00:00+01:00"}}',
        b"[" * 5_000,
        b" " * 20_000,
    ],
)
def test_garbage_is_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "reminders.json"
    path.write_bytes(content)

    assert SaidFile(path).load() == Said()


def test_a_folder_that_is_gone_is_no_error(tmp_path: Path) -> None:
    SaidFile(tmp_path / "gone" / "reminders.json").save(
        Said().say(Occasion.SESSION, date(2026, 11, 24))
    )

    assert not (tmp_path / "gone").exists()
