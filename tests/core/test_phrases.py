"""Phrases: English words for whoever prints them, template and values for another language."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.phrases import Phrase, filled, from_record, phrase_record

NAMES = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)
TEXTS = st.text(max_size=30)


def test_it_reads_as_its_english() -> None:
    assert Phrase("{least} to {most} are needed", least=2, most=4) == "2 to 4 are needed"


def test_it_outlives_being_an_exception() -> None:
    error = ValueError(Phrase("is over {percent} %", percent=150))

    said = str(error)

    assert isinstance(said, Phrase)
    assert (said.template, said.values) == ("is over {percent} %", {"percent": 150})


@given(template=TEXTS, values=st.dictionaries(NAMES, st.one_of(TEXTS, st.integers())))
def test_any_template_and_values_fill(template: str, values: dict[str, object]) -> None:
    assert Phrase(template, **values) == filled(template, values)


def test_a_value_is_not_read_as_a_template() -> None:
    assert filled("{name} is used twice", {"name": "{name.__class__}"}) == (
        "{name.__class__} is used twice"
    )


@given(values=st.dictionaries(NAMES, st.one_of(TEXTS, st.integers())))
def test_it_goes_to_another_process_and_back(values: dict[str, object]) -> None:
    inner = Phrase("no stage is called {name}", **values)
    outer = Phrase("line {line}: {reason}", line=3, reason=inner)

    again = from_record(json.loads(json.dumps(phrase_record(outer))))

    assert isinstance(again, Phrase)
    assert again == outer
    assert again.template == outer.template
    assert isinstance(again.values["reason"], Phrase)


def test_a_plain_text_stays_one() -> None:
    assert not isinstance(from_record(phrase_record("no element found")), Phrase)


@pytest.mark.parametrize("record", [None, 3, {}, {"template": 1, "values": {}}, {"values": {}}])
def test_what_is_no_record_is_refused(record: object) -> None:
    with pytest.raises(ValueError, match="record of a phrase"):
        from_record(record)
