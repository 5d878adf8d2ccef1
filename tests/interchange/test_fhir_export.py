"""FHIR bundles pass a validator that is not ours, which also finds faults that are planted."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import fhirkit
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calfcoach.core.log_rows import SessionRow, SetRow
from calfcoach.interchange import fhir_resources as fhir
from calfcoach.interchange.fhir_export import write_fhir
from tests.interchange.log_values import (
    CHECK_IN,
    ENROLLMENT,
    MEASURE,
    RELIEF,
    SESSION,
    SET,
    session_rows,
    set_rows,
)

Json = dict[str, Any]
PAIN = {"system": "http://loinc.org", "code": "72514-3"}


def resources(session: SessionRow = SESSION, *sets: SetRow) -> Iterator[fhir.Json]:
    yield fhir.patient()
    yield fhir.care_plan(ENROLLMENT, is_present=True)
    yield from fhir.session(session)
    for one in sets or (SET,):
        yield fhir.one_set(one)
    yield from fhir.relief(RELIEF)
    yield fhir.check_in(CHECK_IN)
    yield from fhir.measure(MEASURE)


def bundle(session: SessionRow = SESSION, *sets: SetRow) -> Json:
    file = io.BytesIO()
    count = write_fhir(file, resources(session, *sets))
    found: Json = json.loads(file.getvalue())
    assert len(found["entry"]) == count
    return found


def own(found: Json, kind: str) -> list[Json]:
    return [one["resource"] for one in found["entry"] if one["resource"]["resourceType"] == kind]


def faults(found: Json) -> list[str]:
    return [f"{one.path}: {one.message}" for one in fhirkit.validate(json.dumps(found))]


def values(found: Json) -> dict[str, Any]:
    """Return the number of each observation by its text."""
    return {
        one["code"]["text"]: one["valueQuantity"]["value"]
        for one in own(found, "Observation")
        if "valueQuantity" in one
    }


def test_a_bundle_of_everything_is_valid() -> None:
    assert faults(bundle()) == []


@settings(max_examples=40)
@given(session=session_rows(), sets=st.lists(set_rows(), max_size=3))
def test_whatever_a_log_holds_is_valid(session: SessionRow, sets: list[SetRow]) -> None:
    found = bundle(session, *sets)

    assert faults(found) == []


def _without_code(one: Json) -> None:
    del one["code"]


def _with_a_german_day(one: Json) -> None:
    one["effectiveDateTime"] = "22.11.2026"


def _with_what_fhir_lacks(one: Json) -> None:
    one["tempo"] = 3


def _with_a_word_for_a_number(one: Json) -> None:
    one["valueQuantity"]["value"] = "three"


def _without_status(one: Json) -> None:
    del one["status"]


@pytest.mark.parametrize(
    "plant",
    [
        _without_code, _with_a_german_day, _with_what_fhir_lacks, _with_a_word_for_a_number,
        _without_status,
    ],
)  # fmt: skip
def test_the_validator_finds_a_planted_fault(plant: Callable[[Json], None]) -> None:
    found = bundle()
    plant(own(found, "Observation")[0])

    assert faults(found) != []


def test_the_numbers_are_those_of_the_log() -> None:
    told = values(bundle())

    assert told["Pain before the session"] == 0
    assert told["The most pain during the session"] == 2
    assert told["Pain on the next morning"] == 3
    assert told["Pain in the morning"] == 2
    assert told["Effort, 0 to 10"] == 6
    assert told["Duration"] == 20
    assert told["Tightness before relief, 0 to 10"] == 7
    assert told["Single-leg heel raises, right"] == 20
    assert told["Knee to wall, left"] == 95
    assert told["Activity score, mean of 0 to 10"] == 5.5
    assert (told["VISA-A, total of 0 to 100"], told["LEFS, total of 0 to 80"]) == (71, 66)


def test_a_set_has_its_parts() -> None:
    (found,) = [one for one in own(bundle(), "Observation") if "component" in one]
    parts = {one["code"]["text"]: one for one in found["component"]}

    assert parts["Repetitions"]["valueQuantity"]["value"] == 10
    assert parts["Load"]["valueQuantity"] == {
        "value": 2.5, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg",
    }  # fmt: skip
    assert parts["Time of each lowering"]["valueQuantity"]["value"] == 3.5
    assert parts["Leg"]["valueString"] == "left"


def test_pain_has_the_common_code() -> None:
    coded = [
        one["code"]["text"]
        for one in own(bundle(), "Observation")
        if one["code"]["coding"][0].items() >= PAIN.items()
    ]

    assert coded == [
        "Pain before the session", "The most pain during the session",
        "The most pain after it, to bedtime", "Pain on the next morning", "Pain in the morning",
    ]  # fmt: skip


def test_what_was_not_said_is_left_out() -> None:
    quiet = replace(
        SESSION, pain_during=None, pain_after=None, pain_next_morning=None, effort_0_10=None,
        session_end=None, notes=" \n",
    )  # fmt: skip
    found = bundle(quiet)

    assert "Duration" not in values(found)
    assert "Effort, 0 to 10" not in values(found)
    assert "note" not in own(found, "Procedure")[0]
    assert faults(found) == []


def test_every_reference_leads_to_an_entry() -> None:
    found = bundle()
    names = {one["fullUrl"] for one in found["entry"]}
    text = json.dumps(found)

    references = {part.split('"')[0] for part in text.split('"reference": "')[1:]}
    assert references
    assert references <= names


def test_the_same_log_gives_the_same_bytes_and_ids() -> None:
    assert bundle() == bundle()
    assert fhir.resource_id("session", "s1") == fhir.resource_id("session", "s1")
    assert fhir.resource_id("session", "s1") != fhir.resource_id("session", "s2")


def test_only_the_present_program_is_active() -> None:
    plans = [fhir.care_plan(ENROLLMENT, is_present=present) for present in (True, False)]

    assert [plan["status"] for plan in plans] == ["active", "revoked"]
    assert all(faults(plan) == [] for plan in plans)


@pytest.mark.parametrize(
    ("status", "word"),
    [("finished", "completed"), ("stopped", "stopped"), ("refused", "not-done"),
     ("running", "in-progress"), ("cut_off", "unknown")],
)  # fmt: skip
def test_a_status_is_worded_as_fhir_does(status: str, word: str) -> None:
    assert own(bundle(replace(SESSION, status=status)), "Procedure")[0]["status"] == word
