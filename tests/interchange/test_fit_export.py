"""A FIT file is read back by fitdecode and by fit-tool: sets, repetitions, load, legs, times."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.log_rows import SessionRow, SetRow
from calfcoach.core.plan import Side
from calfcoach.core.resources import resource_path
from calfcoach.interchange.fit_export import fit_activity, fit_exercise, fit_name, write_fit_zip
from calfcoach.interchange.fit_message import TEXT_BYTES, crc
from tests.interchange.fit_readers import by_fitdecode, named, sets_by_fit_tool, titles_by_fit_tool
from tests.interchange.log_values import SESSION, SET, START, session_rows, set_rows

CATALOG = load_catalog(resource_path("exercises"))
RIGHT = replace(SET, side=Side.RIGHT, reps_done=9, finished_at=START + timedelta(seconds=200))


def activity(*sets: SetRow, session: SessionRow = SESSION) -> bytes:
    return fit_activity(session, sets, CATALOG)


def test_both_readers_find_the_sets() -> None:
    data = activity(SET, RIGHT)

    assert sets_by_fit_tool(data) == [(10, 2.5), (9, 2.5)]
    active = [one for one in named(data, "set") if one["set_type"] == "active"]
    assert [(one["repetitions"], one["weight"]) for one in active] == [(10, 2.5), (9, 2.5)]
    assert [one["duration"] for one in active] == [60.0, 60.0]
    assert [one["start_time"] for one in active] == [
        START + timedelta(seconds=10),
        START + timedelta(seconds=140),
    ]
    assert {one["category"] for one in active} == {"calf_raise"}
    assert {one["weight_display_unit"] for one in active} == {"kilogram"}


def test_between_two_sets_lies_a_rest() -> None:
    found = named(activity(SET, RIGHT), "set")

    assert [(one["set_type"], one["message_index"]) for one in found] == [
        ("active", 0), ("rest", 1), ("active", 2),
    ]  # fmt: skip
    assert found[1]["duration"] == 70.0


def test_the_leg_stands_in_the_title() -> None:
    data = activity(SET, RIGHT, replace(SET, set_no=2))
    titles = ["Left: Heel raise, knee straight", "Right: Heel raise, knee straight"]

    assert titles_by_fit_tool(data) == titles
    assert [one["wkt_step_name"] for one in named(data, "exercise_title")] == titles
    active = [one for one in named(data, "set") if one["set_type"] == "active"]
    assert [one["wkt_step_index"] for one in active] == [0, 1, 0]


def test_the_whole_is_a_strength_training_of_its_length() -> None:
    data = activity(SET)
    (session,), (lap,), (whole,) = (named(data, name) for name in ("session", "lap", "activity"))

    assert (session["sport"], session["sub_sport"]) == ("training", "strength_training")
    assert session["start_time"] == lap["start_time"] == START
    assert session["total_elapsed_time"] == lap["total_elapsed_time"] == 20 * 60.0
    assert whole["timestamp"] == START + timedelta(minutes=20)
    assert whole["local_timestamp"] == START + timedelta(minutes=20, hours=1)
    assert by_fitdecode(data)[0][1]["type"] == "activity"


def test_sets_that_were_not_done_are_left_out() -> None:
    data = activity(replace(SET, reps_done=0), replace(SET, reps_done=None), SET)

    assert sets_by_fit_tool(data) == [(10, 2.5)]


def test_what_is_too_large_is_the_largest_and_what_is_too_long_is_cut() -> None:
    name = "Häl" * 60
    data = activity(replace(SET, reps_done=90_000, load_kg=Decimal(9_999), exercise_name=name))
    (one,) = named(data, "set")

    assert (one["repetitions"], one["weight"]) == (0xFFFE, 0xFFFE / 16)
    (title,) = titles_by_fit_tool(data)
    assert f"Left: {name}".startswith(title)
    assert len(title.encode()) in (TEXT_BYTES - 2, TEXT_BYTES - 1)


@settings(max_examples=40)
@given(session=session_rows(), sets=st.lists(set_rows(), max_size=4))
def test_whatever_a_log_holds_is_a_sound_file(session: SessionRow, sets: list[SetRow]) -> None:
    data = activity(*sets, session=session)
    active = [one for one in named(data, "set") if one["set_type"] == "active"]
    done = [one for one in sets if one.reps_done]

    assert [one["repetitions"] for one in active] == [
        min(one.reps_done or 0, 65534) for one in done
    ]
    loads = [min(float(one.load_kg), 0xFFFE / 16) for one in done]
    assert [one["weight"] for one in active] == pytest.approx(loads, abs=1 / 32)


def test_one_changed_byte_is_noticed() -> None:
    data = bytearray(activity(SET))
    data[60] ^= 1

    assert crc(bytes(activity(SET))) == 0
    assert crc(bytes(data)) != 0


@pytest.mark.parametrize(
    ("exercise", "side", "loaded", "number"),
    [
        ("one-leg-raise-floor-straight", Side.LEFT, False, 15),
        ("one-leg-raise-floor-straight", Side.RIGHT, True, 16),
        ("one-leg-raise-floor-bent", Side.LEFT, False, 9),
        ("one-leg-raise-floor-bent", Side.LEFT, True, 10),
        ("two-leg-raise-floor-straight", Side.BOTH, False, 18),
        ("two-leg-raise-floor-straight", None, True, 19),
        ("unknown", Side.LEFT, False, 15),
    ],
)
def test_the_nearest_exercise_of_fit(
    exercise: str, side: Side | None, loaded: bool, number: int
) -> None:
    assert fit_exercise(CATALOG.get(exercise), side, loaded=loaded) == number


def test_many_activities_lie_in_one_zip_each_under_a_name_of_its_own() -> None:
    file = io.BytesIO()
    name = fit_name(SESSION)

    assert write_fit_zip(file, [(name, b"1"), (name, b"2"), ("other.fit", b"3")]) == 3

    assert name == "calf-2026-11-22-170300.fit"
    with zipfile.ZipFile(file) as folder:
        assert {one: folder.read(one) for one in folder.namelist()} == {
            name: b"1",
            "calf-2026-11-22-170300-2.fit": b"2",
            "other.fit": b"3",
        }
