"""Edits of a program: each gives another program, and undo gives every one of them back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core import program_edit as edit
from calfcoach.core.edit_history import EditHistory
from calfcoach.core.program import Dose, HeelBone, Program, Start, Tempo
from calfcoach.core.program_bounds import program_faults
from calfcoach.core.program_diff import Relation, differences, relation
from tests.interchange.any_program import own_exercises, programs
from tests.interchange.programs import CATALOG, built_in

STRAIGHT = CATALOG["two-leg-raise-floor-straight"]
BENT = CATALOG["two-leg-raise-floor-bent"]
ON_STEP = CATALOG["one-leg-raise-step-straight"]
PACK = CATALOG["one-leg-raise-pack-step-bent"]
NEW_ID = "019c0000-0000-7000-8000-0000000000ff"


def empty() -> Program:
    return edit.new_program(NEW_ID, "Mine", "A clinic", date(2026, 11, 23))


def test_a_new_program_lacks_exercises_and_a_name_of_its_stage_alone() -> None:
    places = {place for place, _ in program_faults(empty(), CATALOG)}

    assert places == {("stages", 0, "title"), ("stages", 0, "exercises")}


def test_two_exercises_make_it_whole() -> None:
    program = edit.with_value(empty(), ("stages", 0, "title"), "First")
    for exercise in (STRAIGHT, BENT):
        program = edit.add_exercise(program, 0, exercise)

    assert program_faults(program, CATALOG) == []
    assert program.stages[0].ladder == ((edit.USUAL_DOSE, edit.USUAL_DOSE),)


def test_an_exercise_comes_in_its_usual_dose() -> None:
    usual = edit.UsualDose(Dose(4, 8), Tempo(3, 0, 3, 0), 120)

    (work,) = edit.add_exercise(empty(), 0, STRAIGHT, usual).stages[0].exercises

    assert (work.tempo, work.rest_s, work.switch_s) == (usual.tempo, 120, 0)


def test_a_stage_follows_what_is_put_into_it() -> None:
    on_step = edit.add_exercise(empty(), 0, ON_STEP).stages[0]
    packed = edit.add_exercise(empty(), 0, PACK).stages[0]

    assert on_step.heel_bone is HeelBone.ON_FLOOR
    assert on_step.exercises[0].switch_s == edit.USUAL_SWITCH_S
    assert packed.pack == edit.USUAL_PACK


def test_a_row_moves_with_its_doses() -> None:
    program = edit.add_exercise(edit.add_exercise(empty(), 0, STRAIGHT), 0, BENT)
    program = edit.with_value(program, ("stages", 0, "ladder", 0, 1, "reps"), 7)

    stage = edit.move_exercise(program, 0, 1, 0).stages[0]

    assert [work.exercise for work in stage.exercises] == [BENT.id, STRAIGHT.id]
    assert stage.ladder[0][0].reps == 7


def test_a_step_is_like_the_one_before_it_and_the_last_one_stays() -> None:
    program = edit.add_step(built_in(), 1, 0)

    assert program.stages[1].ladder[1] == program.stages[1].ladder[0]
    one = edit.remove_step(edit.remove_step(empty(), 0, 0), 0, 0)
    assert len(one.stages[0].ladder) == 1


def test_who_began_at_a_stage_that_goes_begins_at_another() -> None:
    program = built_in()

    gone = edit.remove_stage(program, 1)  # S1, for 0 raises

    assert gone.start == (Start(0, "S2"), Start(20, "S3"))
    assert program_faults(gone, CATALOG) == []
    assert edit.rename_stage(program, 1, "First").start[0] == Start(0, "First")


def test_a_copy_of_a_stage_has_an_id_of_its_own() -> None:
    program = built_in()

    copied = edit.add_stage(program, 2, program.stages[2])

    assert copied.stages[3].id == "S8"
    assert replace(copied.stages[3], id="S2") == copied.stages[2]
    assert program_faults(copied, CATALOG) == []


def test_one_way_in_leads_to_a_stage() -> None:
    program = edit.set_start(built_in(), 30, "S4")

    assert program.start[-1] == Start(30, "S4")
    assert edit.set_start(program, 35, "S4").start[-1] == Start(35, "S4")
    assert edit.remove_start(program, "S4").start == built_in().start


@given(own_exercises())
def test_what_no_stage_has_is_not_brought_along(own: object) -> None:
    program = edit.add_own_exercise(built_in(), own)  # type: ignore[arg-type]

    assert len(program.exercises) == 1
    assert edit.without_unused(program) == built_in()


@given(programs())
def test_any_stage_can_be_moved_and_moved_back(program: Program) -> None:
    last = len(program.stages) - 1

    there = edit.move_stage(program, 0, last)

    assert edit.move_stage(there, last, 0) == program


@given(st.lists(st.sampled_from(("do", "same", "undo", "redo")), max_size=40))
def test_undo_and_redo_give_back_every_state(steps: list[str]) -> None:
    history = EditHistory(empty())
    states, at = [history.program], 0
    for number, step in enumerate(steps):
        if step == "do":
            program = replace(history.program, notes=str(number))
            assert history.take(program)
            states, at = [*states[: at + 1], program], at + 1
        elif step == "same":
            assert not history.take(history.program)
        elif step == "undo":
            assert history.undo() == (at > 0)
            at = max(0, at - 1)
        else:
            assert history.redo() == (at < len(states) - 1)
            at = min(len(states) - 1, at + 1)
        assert history.program == states[at]
        assert (history.can_undo, history.can_redo) == (at > 0, at < len(states) - 1)


def test_letters_typed_into_one_field_are_undone_together() -> None:
    history = EditHistory(empty())
    for text in ("N", "No", "Not"):
        history.take(replace(history.program, notes=text), "notes")
    history.take(replace(history.program, author="B"), "author")

    assert history.undo()
    assert history.program.notes == "Not"
    assert history.undo()
    assert history.program == empty()


def test_saving_is_no_step_and_going_back_behind_it_is_a_change() -> None:
    history = EditHistory(empty())
    history.take(replace(history.program, notes="1"))
    history.mark_saved(replace(history.program, revision=2))

    assert not history.is_changed
    history.undo()
    assert history.is_changed


# What differs


def test_the_same_program_differs_in_nothing_and_a_revision_is_no_difference() -> None:
    program = built_in()

    assert differences(program, replace(program, revision=9)) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda p: edit.add_step(p, 1, 0), (("stages", "S1", "ladder"),)),
        (lambda p: edit.with_value(p, ("gates", "pain_at_most"), 4), (("gates", "pain_at_most"),)),
        (lambda p: edit.move_stage(p, 3, 4), (("stages",),)),
        (lambda p: replace(p, for_runner="J."), (("for_runner",),)),
    ],
)
def test_each_difference_is_named_with_its_place(change: object, said: object) -> None:
    program = built_in()

    found = differences(program, change(program))  # type: ignore[operator]

    assert tuple(one.path for one in found) == said


@given(programs(), programs())
def test_differences_read_backwards_are_the_same_places(one: Program, other: Program) -> None:
    there = {found.path: (found.before, found.after) for found in differences(one, other)}
    back = {found.path: (found.after, found.before) for found in differences(other, one)}

    assert there == back


def test_the_same_revision_with_other_content_is_a_conflict() -> None:
    program = built_in()

    assert relation(program, replace(program, notes="x")) is Relation.CONFLICT
    assert relation(program, replace(program, revision=2)) is Relation.NEWER
