"""What calendars were told is kept and read back; a damaged file is a sentence."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calfcoach.core.errors import UserError
from calfcoach.core.log_rows import PlannedRow
from calfcoach.storage.calendar_file import MAX_BYTES, CalendarFile
from tests.storage.odd_files import ODD, lay, odd_only

NOW = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
ROW = PlannedRow("e-1@calfcoach", date(2026, 11, 23), 2, NOW, cancelled=True)
planned = st.builds(
    PlannedRow,
    st.text(st.characters(codec="utf-8"), max_size=20),
    st.dates(),
    st.integers(0, 10_000),
    st.datetimes(timezones=st.just(UTC)),
    st.booleans(),
)


def test_before_the_first_time_there_is_nothing(tmp_path: Path) -> None:
    assert CalendarFile(tmp_path / "calendar.json").load() == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(found=st.lists(planned, max_size=4))
def test_what_was_handed_out_comes_back(tmp_path: Path, found: list[PlannedRow]) -> None:
    file = CalendarFile(tmp_path / "calendar.json")

    file.save(found)

    assert file.load() == found


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "{}", '{"format": "calfcoach-calendar", "format_version": 2}', "\udc80",
        '{"format": "other", "format_version": 1, "sessions": []}', "[" * 100_000,
    ],
    ids=lambda text: ascii(text)[:30],
)  # fmt: skip
def test_a_file_that_is_no_such_file_is_a_sentence(tmp_path: Path, text: str) -> None:
    file = CalendarFile(tmp_path / "calendar.json")
    file.path.write_bytes(text.encode("utf-8", "surrogateescape"))

    with pytest.raises(
        UserError, match=r"cannot be read from .*calendar\.json.*Move that file away"
    ):
        file.load()


@pytest.mark.parametrize(
    ("key", "value"),
    [("day", "soon"), ("sequence", -1), ("sequence", "1"), ("sequence", True),
     ("changed_at", "then"), ("uid", ...)],
)  # fmt: skip
def test_a_damaged_session_is_a_sentence(tmp_path: Path, key: str, value: object) -> None:
    file = CalendarFile(tmp_path / "calendar.json")
    file.save([ROW])
    record = json.loads(file.path.read_text())
    if value is ...:
        del record["sessions"][0][key]
    else:
        record["sessions"][0][key] = value
    file.path.write_text(json.dumps(record))

    with pytest.raises(UserError, match="Move that file away"):
        file.load()


def test_a_file_that_is_too_large_is_a_sentence(tmp_path: Path) -> None:
    file = CalendarFile(tmp_path / "calendar.json")
    file.path.write_bytes(b" " * (MAX_BYTES + 1))

    with pytest.raises(UserError, match="larger than"):
        file.load()


@odd_only
@pytest.mark.parametrize(("kind", "words"), ODD.items(), ids=ODD)
def test_what_is_no_file_is_a_sentence(tmp_path: Path, kind: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        CalendarFile(lay(kind, tmp_path / "calendar.json")).load()
