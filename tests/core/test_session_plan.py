"""The session plan: its length by the formula and through the engine, its steps and rhythm."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.events import BeatStarted, SessionEnded, StepStarted
from calfcoach.core.place import Place
from calfcoach.core.plan import Beat, Motion, Plan, Side, Step, StepKind
from calfcoach.core.prescription import Item, Prescription, prescription
from calfcoach.core.program import Tempo
from calfcoach.core.session_plan import READY_S, rhythm, session_plan
from tests.core.plans import Player
from tests.core.routines import DRINK_STEP, OTHER_HEAD, faults_of
from tests.interchange.programs import CATALOG, built_in

SESSION_S = {
    "S0": ("default", 0, 0, 870),
    "S1_3x10": ("default", 1, 0, 960),
    "S1_3x15": ("default", 1, 2, 1_140),
    "S3_3x10": ("default", 3, 0, 1_140),
    "S4_3x15": ("default", 4, 2, 1_500),
    "H_w1": ("heavy-slow", 0, 0, 1_320),
    "H_w9": ("heavy-slow", 0, 8, 1_308),
}
LOADIT = {"G1": (6, 3, 1_008), "G2": (6, 1, 816), "G3": (18, 3, 1_584), "G4": (18, 1, 1_008)}
sessions = pytest.mark.parametrize("name", SESSION_S)


def due_of(name: str) -> Prescription:
    program, stage, step, _ = SESSION_S[name]
    return prescription(built_in(program), CATALOG, Place(stage, step))


def plan_of(name: str, ready_s: int = 0) -> Plan:
    return session_plan(due_of(name), "program", ready_s=ready_s)


@sessions
def test_session_s_of_evidence_7(name: str) -> None:
    assert due_of(name).length_s == SESSION_S[name][3]
    assert plan_of(name).timed_ms() == SESSION_S[name][3] * 1000


@sessions
def test_session_s_of_evidence_7_through_the_engine_to_the_millisecond(name: str) -> None:
    player = Player(plan_of(name)).start()

    player.run(SESSION_S[name][3] - 0.001)
    assert not any(isinstance(event, SessionEnded) for event in player.events)
    player.run(0.001)

    ended = [event for event in player.events if isinstance(event, SessionEnded)]
    started = [event for event in player.events if isinstance(event, StepStarted)]
    assert [event.at_ms - started[0].at_ms for event in ended] == [SESSION_S[name][3] * 1000]
    assert len(started) == len(plan_of(name).steps)
    sets = [step for step in plan_of(name).steps if step.kind is StepKind.SET]
    beats = [event for event in player.events if isinstance(event, BeatStarted)]
    assert len(beats) == sum(step.reps * len(step.rhythm) for step in sets)


@pytest.mark.parametrize("group", LOADIT)
def test_loadit_total_s_of_evidence_7(group: str) -> None:
    reps, phase_s, total_s = LOADIT[group]
    work = due_of("H_w1").items[0]
    item = replace(work, sets=4, reps=reps, tempo=Tempo(phase_s, 0, phase_s, 0), rest_s=120)

    # its table counts six rests in all, so none between the two exercises
    assert Prescription("L", "LOADIT", 1, (item, item), 0).length_s == total_s
    assert item.reps * item.tempo.rep_s == {"G1": 36, "G2": 12, "G3": 108, "G4": 36}[group]


def test_fixheel_rep_s_of_evidence_7() -> None:
    assert Tempo(3, 2, 3, 0).rep_s == 8


def test_a_two_leg_session_is_sets_and_rests() -> None:
    steps = plan_of("S1_3x10", ready_s=READY_S).steps

    assert [step.id for step in steps] == [
        *("ready", "1-1-both", "1-1-rest", "1-2-both", "1-2-rest", "1-3-both", "rest-2"),
        *("2-1-both", "2-1-rest", "2-2-both", "2-2-rest", "2-3-both"),
    ]
    assert steps[0].kind is StepKind.READY
    assert (steps[1].length_ms, steps[2].length_ms) == (60_000, 120_000)


def test_a_one_leg_set_is_done_by_either_leg_with_a_switch_between() -> None:
    plan = session_plan(due_of("S4_3x15"), "program", ready_s=0, first_leg=Side.RIGHT)

    assert [(step.kind.value, step.side, step.length_ms) for step in plan.steps[:4]] == [
        ("set", Side.RIGHT, 90_000),
        ("switch", Side.LEFT, 10_000),
        ("set", Side.LEFT, 90_000),
        ("rest", None, 60_000),
    ]


def test_a_set_has_the_rhythm_of_its_tempo_and_counts() -> None:
    step = plan_of("S1_3x10").steps[0]

    beats = [step.beat_at(second * 1000) for second in range(7)]
    assert [beat.word for beat in beats if beat] == [
        *("Up", "Up", "Hold", "Lower slowly", "Lower slowly", "Lower slowly", "Up")
    ]
    assert [step.rep_at(ms) for ms in (0, 5_999, 6_000, 59_999)] == [1, 1, 2, 10]


def test_phases_that_take_no_time_are_left_out() -> None:
    up, lower = Beat("Up", 3_000, Motion.UP), Beat("Lower slowly", 3_000, Motion.LOWER)
    assert rhythm(Tempo(3, 0, 3, 0)) == (up, lower)
    assert [beat.motion for beat in rhythm(Tempo(2, 1, 3, 1))] == list(Motion)


def test_a_set_says_which_of_which_exercise_it_is() -> None:
    sets = [step for step in plan_of("S4_3x15").steps if step.kind is StepKind.SET]

    assert [(one.turn, one.turns, one.reps) for one in sets] == [
        (turn, 3, 15) for _ in range(2) for turn in (1, 2, 3) for _ in range(2)
    ]
    assert sets[0].exercise == "two-up-one-down-step-straight"
    assert {one.load_kg for one in sets} == {None}


def test_lowering_may_be_slower_and_never_faster() -> None:
    due = prescription(built_in(), CATALOG, Place(1, 0))

    lengths = [session_plan(due, "p", lower_s=lower_s).steps[1].length_ms for lower_s in (5, 3, 2)]

    assert lengths == [80_000, 60_000, 60_000]


def test_at_ones_own_pace_a_set_has_no_length() -> None:
    due = prescription(built_in(), CATALOG, Place(1, 0))

    plan = session_plan(due, "p", self_paced=True)

    sets = [step for step in plan.steps if step.kind is StepKind.SET]
    assert {step.length_ms for step in sets} == {None}
    assert Plan.from_record(plan.record()) == plan


def test_a_plan_of_the_first_logs_has_beats_without_a_motion() -> None:
    record = plan_of("S1_3x10").steps[0].record()
    record["rhythm"] = [["Up", 2_000]]

    assert Step.from_record(record).rhythm == (Beat("Up", 2_000),)


@pytest.mark.parametrize("kind", ["ready", "set", "switch"])
def test_sets_belong_to_programs_and_not_to_a_routine(kind: str) -> None:
    found = faults_of(OTHER_HEAD + DRINK_STEP.format("one").replace('"drink"', f'"{kind}"'))

    assert any(f"kind is {kind!r}, allowed are stop, ask," in fault for fault in found)


def test_the_plan_survives_its_record() -> None:
    plan = plan_of("S4_3x15", ready_s=READY_S)

    assert Plan.from_record(plan.record()) == plan


def test_heel_bone_pain_takes_the_exercises_of_the_floor() -> None:
    due = prescription(built_in(), CATALOG, Place(5, 0), heel_bone=True)

    assert [item.exercise.id for item in due.items] == [
        "one-leg-raise-floor-straight",
        "one-leg-raise-floor-bent",
    ]


items = st.builds(
    Item,
    exercise=st.sampled_from([one for one in CATALOG.values() if one.way]),
    sets=st.integers(1, 6),
    reps=st.integers(1, 30),
    tempo=st.builds(
        Tempo, st.integers(1, 5), st.integers(0, 5), st.integers(3, 5), st.integers(0, 5)
    ),
    load_kg=st.none(),
    rest_s=st.integers(30, 300),
    switch_s=st.integers(5, 60),
)


@given(st.lists(items, min_size=1, max_size=4), st.integers(60, 600))
def test_the_steps_always_sum_up_to_the_formula(drawn: list[Item], between_s: int) -> None:
    due = Prescription("X", "Any", 1, tuple(drawn), between_s)
    plan = session_plan(due, "program", ready_s=0)

    assert plan.timed_ms() == due.length_s * 1000
    assert len({step.id for step in plan.steps}) == len(plan.steps)
