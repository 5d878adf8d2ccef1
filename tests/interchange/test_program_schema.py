"""The JSON Schema of program files: the shipped one is the generated one, and it holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings

from calfcoach.cli.main import main
from calfcoach.core.program import Program
from calfcoach.core.program_bounds import GATE_BOUNDS, program_faults
from calfcoach.core.resources import resource_path
from calfcoach.interchange.program_file import parse_program, program_text
from calfcoach.interchange.program_schema import program_schema, schema_text
from tests.interchange.any_program import programs
from tests.interchange.programs import CATALOG, TEXTS, faults_of

SHIPPED = resource_path("programs", "calfprog.schema.json")
VALIDATOR: Any = jsonschema_rs.Draft202012Validator(program_schema(), validate_formats=True)


def test_the_shipped_schema_is_the_generated_one(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--rewrite"):
        Path(str(SHIPPED)).write_text(schema_text(), encoding="utf-8")

    assert SHIPPED.read_text(encoding="utf-8") == schema_text()


def test_check_prints_the_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--schema"]) == 0
    assert json.loads(capsys.readouterr().out) == program_schema()


@pytest.mark.parametrize("name", TEXTS)
def test_every_built_in_program_is_valid(name: str) -> None:
    VALIDATOR.validate(json.loads(TEXTS[name]))


@given(programs())
@settings(max_examples=100, suppress_health_check=[HealthCheck.filter_too_much])
def test_any_program_is_valid_and_survives_its_file(program: Program) -> None:
    assert program_faults(program, CATALOG) == []
    text = program_text(program)

    VALIDATOR.validate(json.loads(text))
    assert parse_program(text.encode(), "any", CATALOG).program == program


def refused(document: object) -> bool:
    """Return whether the schema refuses a document, and the reader with it."""
    bad = not VALIDATOR.is_valid(document)
    assert not bad or faults_of(json.dumps(document)), "the schema is stricter than the reader"
    return bad


@pytest.mark.parametrize("key", GATE_BOUNDS)
def test_no_limit_can_be_bolder_than_its_bound(key: str) -> None:
    document = json.loads(TEXTS["default"])
    least, most = GATE_BOUNDS[key]
    for value in (least - 1, most + 1):
        document["gates"][key] = value
        assert refused(document)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("schedule", "min_gap_h"), 47),
        (("schedule", "sessions_per_week"), 4),
        (("gates", "pain_at_most"), 6),
        (("gates", "pain_at_most"), 5.5),
        (("gates", "more"), 1),
        (("stages", 0, "exercises", 0, "tempo", "down_s"), 2),
        (("stages", 0, "ladder", 0, 0, "sets"), 7),
        (("format",), "other"),
        (("format_version",), "2.0"),
        (("issued",), "yesterday"),
        (("title",), ""),
        (("exercises",), [{"id": "own-x"}]),
        (("stages", 0, "heel_bone"), "maybe"),
    ],
)
def test_what_no_program_may_be_is_refused(place: tuple[str | int, ...], value: object) -> None:
    document = json.loads(TEXTS["default"])
    part: Any = document
    for key in place[:-1]:
        part = part[key]
    part[place[-1]] = value

    assert refused(document)
