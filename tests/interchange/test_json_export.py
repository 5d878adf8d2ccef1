"""The whole log as JSON: named, versioned, and read back as it was, whatever its texts are."""

from __future__ import annotations

import io
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.log_rows import LogTable
from calfcoach.interchange.json_export import FORMAT, FORMAT_VERSION, write_json

values = st.none() | st.integers(-(2**63), 2**63 - 1) | st.text()
json_values = st.recursive(
    values | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def written(*tables: LogTable) -> tuple[int, dict[str, Any]]:
    file = io.BytesIO()
    count = write_json(file, tables)
    return count, json.loads(file.getvalue().decode("utf-8"))


def test_the_file_says_what_it_is() -> None:
    count, found = written(LogTable("moves", ("id", "note"), iter([("a", None), ("b", "ä")])))

    assert count == 2
    assert found == {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "tables": {"moves": [{"id": "a", "note": None}, {"id": "b", "note": "ä"}]},
    }
    assert (FORMAT, FORMAT_VERSION) == ("calfcoach-log", "1.0")


def test_empty_tables_are_empty_lists() -> None:
    count, found = written(LogTable("one", ("id",), iter([])), LogTable("two", ("id",), iter([])))

    assert (count, found["tables"]) == (0, {"one": [], "two": []})


@given(rows=st.lists(st.tuples(values, json_values), max_size=4))
def test_every_value_comes_back(rows: list[tuple[object, object]]) -> None:
    count, found = written(LogTable("t", ("a", "b"), iter(rows)))

    assert count == len(rows)
    assert found["tables"]["t"] == [{"a": a, "b": b} for a, b in rows]


def test_half_a_pair_of_letters_does_not_break_the_file() -> None:
    _, found = written(LogTable("t", ("a",), iter([("x\ud800y",)])))

    assert found["tables"]["t"] == [{"a": "x\ud800y"}]


def test_a_row_is_a_line() -> None:
    file = io.BytesIO()
    write_json(file, [LogTable("t", ("a",), iter([("one\ntwo",), ("three",)]))])

    assert b'{"a": "one\\ntwo"},\n{"a": "three"}\n]' in file.getvalue()
