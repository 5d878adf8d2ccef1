"""Decisions as plain values: what was said is read back as it was."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.place import Place
from calfcoach.core.reasons import Reason, Say

loads = st.decimals(0, 30, places=1)
numbers = st.integers(-(2**53), 2**53) | loads | st.text(max_size=9)
reasons = st.recursive(
    st.builds(
        Reason,
        st.sampled_from(Say),
        st.dictionaries(st.text(max_size=6), numbers, max_size=3).map(
            lambda one: tuple(one.items())
        ),
    ),
    lambda inner: st.builds(
        Reason, st.sampled_from(Say), st.just(()), st.lists(inner, max_size=3).map(tuple)
    ),
    max_leaves=5,
)
places = st.builds(
    Place, st.integers(0, 19), st.integers(0, 29), st.lists(loads, max_size=3).map(tuple)
)


@given(reasons)
def test_a_reason_is_read_back_as_it_was(reason: Reason) -> None:
    assert Reason.from_record(json.loads(json.dumps(reason.record()))) == reason


@given(places)
def test_a_place_is_read_back_as_it_was(place: Place) -> None:
    assert Place.from_record(json.loads(json.dumps(place.record()))) == place


@pytest.mark.parametrize(
    "record",
    [
        {"id": "green", "numbers": [], "parts": []},
        {"id": "nonsense", "numbers": {}, "parts": []},
        {"id": "green", "numbers": {"a": True}, "parts": []},
        {"id": "green", "numbers": {"a": ["x"]}, "parts": []},
        {"id": "green", "numbers": {}, "parts": None},
    ],
)
def test_what_is_no_reason_is_refused(record: dict[str, object]) -> None:
    with pytest.raises((TypeError, ValueError, ArithmeticError)):
        Reason.from_record(record)


def test_a_decimal_stays_one() -> None:
    reason = Reason(Say.WEEK_RISE, (("rise", Decimal("1.0")),))

    read = Reason.from_record(json.loads(json.dumps(reason.record())))

    assert read.numbers == (("rise", Decimal("1.0")),)
