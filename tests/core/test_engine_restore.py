"""The engine stored and restored: it goes on where it was, and refuses what does not fit."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.engine import Engine
from calfcoach.core.engine_state import EngineState, Phase
from calfcoach.core.plan import Plan, Question, StepKind
from calfcoach.core.routine_file import ROUTINE_KINDS
from tests.core.plans import (
    Player,
    drink,
    hold,
    label,
    plan_of,
    relief_plan,
    rest,
    walk,
    warm_up_plan,
)
from tests.fakes import FakeClock

PLAN = plan_of(hold("hold"), rest("rest"), walk("walk", 60))
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


def stored(state: EngineState) -> EngineState:
    """Return a state after a round trip through JSON text."""
    return EngineState.from_record(json.loads(json.dumps(state.record())))


def restored(player: Player, plan: Plan = PLAN) -> Player:
    """Return a player of another run of the program that goes on where this one is."""
    later = Player(plan)
    later.clock.advance(12_345)
    later.engine = Engine.restore(plan, stored(player.engine.state()), later.clock)
    later.begin_ms = later.clock.monotonic_ms()
    return later


def test_a_restored_session_stands_paused_where_it_was() -> None:
    player = restored(Player(PLAN).start().run(27))

    view = player.run(600).engine.view()

    assert (view.phase, view.step.id, view.elapsed_ms) == (Phase.PAUSED, "rest", 7_000)


def test_a_restored_session_goes_on_after_resume() -> None:
    player = restored(Player(PLAN).start().run(26)).run(600)
    player.engine.resume()

    player.run(64)

    assert player.log() == [
        (600_000, "resume"),
        (601_000, "count 3"),
        (602_000, "count 2"),
        (603_000, "count 1"),
        (604_000, "finish rest done"),
        (604_000, "start walk"),
        (634_000, "half"),
        (661_000, "count 3"),
        (662_000, "count 2"),
        (663_000, "count 1"),
        (664_000, "finish walk done"),
        (664_000, "end done"),
    ]


def test_state_is_that_of_the_last_poll() -> None:
    player = Player(PLAN).start().run(5)
    player.clock.advance(3)

    assert player.engine.state().elapsed_ms == 5_000


def test_state_keeps_the_pauses_that_are_over() -> None:
    player = Player(PLAN).start().run(5)
    player.engine.pause()
    player.run(11)
    player.engine.resume()
    player.run(1)

    later = restored(player)
    later.engine.skip()
    later.poll()

    assert later.finished()[0].paused_ms == 11_000


def test_state_keeps_the_pause_that_still_lasts() -> None:
    player = Player(PLAN).start().run(5)
    player.engine.pause()
    player.run(11)

    later = restored(player)
    later.engine.skip()
    later.poll()

    assert later.finished()[0].paused_ms == 11_000


def test_state_keeps_more_rest() -> None:
    player = Player(PLAN).start().run(22)
    player.engine.extend_rest()

    later = restored(player)

    assert later.engine.view().remaining_ms == 23_000


def test_state_keeps_answers_given_ahead() -> None:
    player = Player(relief_plan()).start().run(10)
    player.engine.answer(Question.GATE)

    later = restored(player, relief_plan())
    later.engine.resume()
    later.run(20)

    assert later.engine.step.question is Question.TIGHTNESS_BEFORE


def test_state_keeps_what_is_included() -> None:
    player = Player(relief_plan()).start().run(10)
    player.engine.include("stretch-bent-left", wanted=True)

    later = restored(player, relief_plan())

    assert later.engine.view().left_ms == (290 - 10 + 50) * 1000


@pytest.mark.parametrize("left_ms", [3_500, 3_000, 2_500, 2_000, 1_500, 1_000, 500])
def test_countdown_is_announced_once_around_a_restart(left_ms: int) -> None:
    player = Player(PLAN).start().run(20 - left_ms / 1000)
    later = restored(player)
    later.engine.resume()

    later.run(left_ms / 1000)

    heard = [text for text in player.labels() + later.labels() if text.startswith("count")]
    assert heard == ["count 3", "count 2", "count 1"]


def test_a_session_that_had_not_begun_can_be_started_after_a_restart() -> None:
    later = restored(Player(PLAN))

    later.engine.start()

    assert later.poll() == ["start hold"]


def test_a_session_that_was_over_stays_over() -> None:
    player = Player(PLAN).start().run(5)
    player.engine.finish_early()

    later = restored(player)
    later.engine.resume()
    later.run(60)

    assert later.engine.phase is Phase.ENDED
    assert later.events == []


@pytest.mark.parametrize("index", [-1, 3, 1_000])
def test_restore_refuses_an_index_outside_the_plan(index: int) -> None:
    with pytest.raises(ValueError, match="no step"):
        Engine.restore(PLAN, EngineState(Phase.PAUSED, index), FakeClock())


def test_restore_refuses_a_state_beyond_the_end_of_its_step() -> None:
    beyond = EngineState(Phase.PAUSED, 0, elapsed_ms=20_001)

    with pytest.raises(ValueError, match=r".+"):
        Engine.restore(PLAN, beyond, FakeClock())


@pytest.mark.parametrize(
    "kind",
    [kind for kind in ROUTINE_KINDS if kind is not StepKind.REST],
    ids=lambda kind: kind.value,
)
def test_restore_refuses_more_time_for_anything_but_a_rest(kind: StepKind) -> None:
    plan = warm_up_plan() if kind is StepKind.MOVE else relief_plan()
    steps = {step.kind: i for i, step in enumerate(plan.steps)}
    state = EngineState(Phase.PAUSED, steps[kind], extended_ms=15_000)

    with pytest.raises(ValueError, match=r".+"):
        Engine.restore(plan, state, FakeClock())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("phase", "asleep"),
        ("phase", None),
        ("index", -1),
        ("index", 1.5),
        ("index", "0"),
        ("index", True),
        ("elapsed_ms", None),
        ("elapsed_ms", -1),
        ("paused_ms", -1),
        ("extended_ms", []),
        ("answered", "gate"),
        ("answered", ["weight"]),
        ("included", {}),
    ],
    ids=lambda value: str(value),
)
def test_a_record_with_a_wrong_value_is_no_state(key: str, value: object) -> None:
    record = {**EngineState().record(), key: value}

    with pytest.raises((TypeError, ValueError)):
        EngineState.from_record(record)


OF_SETS = ("rep", "rep_at_ms")


@pytest.mark.parametrize("key", [key for key in EngineState().record() if key not in OF_SETS])
def test_a_record_without_a_key_is_no_state(key: str) -> None:
    record = EngineState().record()
    del record[key]

    with pytest.raises(KeyError):
        EngineState.from_record(record)


def test_a_state_of_the_first_plans_has_no_repetitions() -> None:
    record = EngineState(rep=3, rep_at_ms=7).record()
    for key in OF_SETS:
        del record[key]

    assert EngineState.from_record(record) == EngineState()


@given(st.sampled_from(list(EngineState().record())), JSON_VALUES)
def test_a_damaged_record_raises_nothing_unforeseen(key: str, value: object) -> None:
    record = {**EngineState().record(), key: value}

    try:
        state = EngineState.from_record(record)
    except (KeyError, TypeError, ValueError):
        return

    assert stored(state) == state


@given(
    st.builds(
        EngineState,
        st.sampled_from(Phase),
        *[st.integers(0, 10**9)] * 4,
        st.frozensets(st.sampled_from(Question)),
        st.frozensets(st.text(max_size=20)),
    )
)
def test_a_state_survives_its_record(state: EngineState) -> None:
    assert stored(state) == state


def test_restoring_a_step_until_done_keeps_its_time() -> None:
    plan = plan_of(drink("drink"), walk("walk", 5))
    later = restored(Player(plan).start().run(40), plan)
    later.engine.resume()
    later.run(2)

    later.engine.complete()
    news = [label(event) for event in later.engine.poll()]

    assert news == ["finish drink done", "start walk"]
