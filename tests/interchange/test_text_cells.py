"""Text of a cell is one line, and no formula; what is harmless stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.interchange.text_cells import harmless, one_line
from tests.interchange.log_values import FORMULAS, clean_text


@given(st.text())
def test_a_line_has_no_breaks_and_no_controls(text: str) -> None:
    line = one_line(text)

    assert len(line.splitlines()) <= 1
    assert line.isascii() or line.encode("utf-8")
    assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in line)


@pytest.mark.parametrize(
    ("text", "line"),
    [("a\r\nb", "a b"), ("a\tb", "a b"), ("a\u2028b", "a b"), ("a\0b", "ab"), ("a\ud800b", "ab")],
    ids=ascii,
)
def test_a_break_is_a_space_and_a_control_is_nothing(text: str, line: str) -> None:
    assert one_line(text) == line


@given(clean_text)
def test_what_is_harmless_stays(text: str) -> None:
    assert harmless(text) == one_line(text) == text


@pytest.mark.parametrize("text", FORMULAS, ids=ascii)
def test_what_may_run_gets_an_apostrophe_once(text: str) -> None:
    assert harmless(text) == f"'{one_line(text)}"
    assert harmless(harmless(text)) == harmless(text)


def test_a_minus_within_is_no_start() -> None:
    assert harmless("left - a bit stiff") == "left - a bit stiff"
    assert harmless("") == ""
