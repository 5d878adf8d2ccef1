"""Sets in the engine: each beat once when due, whole repetitions, and one's own pace."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.engine import Engine
from calfcoach.core.engine_state import EngineState, Phase
from calfcoach.core.events import BeatStarted, Countdown, Ended, StepFinished
from calfcoach.core.plan import Beat, Motion, Plan, Side, Step, StepKind
from tests.core.plans import Player
from tests.fakes import FakeClock

RHYTHM = (
    Beat("Up", 2_000, Motion.UP),
    Beat("Hold", 1_000, Motion.HOLD),
    Beat("Lower slowly", 3_000, Motion.LOWER),
)
SET = Step(
    "1-1-both", StepKind.SET, "Raise", length_ms=18_000, rhythm=RHYTHM, reps=3, turn=1, turns=1
)
REST = Step("rest", StepKind.REST, "Rest", length_ms=10_000)
PACED = Plan("p", "strength", "Raises", Side.BOTH, (SET, REST))
OWN = Plan("p", "strength", "Raises", Side.BOTH, (replace(SET, length_ms=None), REST))
BEATS = [
    (rep * 6_000 + at_ms, f"beat {rep + 1}.{place}")
    for rep in range(3)
    for place, at_ms in enumerate((0, 2_000, 3_000))
]


def beats(player: Player) -> list[tuple[int, str]]:
    return [one for one in player.log() if one[1].startswith("beat")]


def reps(player: Player) -> list[int]:
    return [event.reps_done for event in player.finished()]


# By the clock


def test_each_beat_comes_once_at_its_due_time_before_a_second_of_the_same_time() -> None:
    player = Player(PACED).start().run(18)

    assert beats(player) == BEATS
    assert player.log()[-6:-2] == [
        (15_000, "beat 3.2"),
        (15_000, "count 3"),
        (16_000, "count 2"),
        (17_000, "count 1"),
    ]
    assert reps(player) == [3]


@given(st.lists(st.integers(1, 4_900), min_size=1, max_size=40))
def test_late_and_jittering_polls_lose_no_beat_and_move_none(waits_ms: list[int]) -> None:
    player = Player(PACED).start()
    for wait_ms in waits_ms:
        player.clock.advance_ms(wait_ms)
        player.poll()

    passed_ms = sum(waits_ms)
    assert beats(player) == [one for one in BEATS if one[0] <= passed_ms]


@given(st.integers(0, 17_999), st.integers(0, 60_000))
def test_a_pause_repeats_no_beat_and_shifts_the_rest(at_ms: int, length_ms: int) -> None:
    player = Player(PACED).start()
    player.run(at_ms / 1000)
    player.engine.pause()
    player.run(length_ms / 1000)
    player.engine.resume()
    player.run(19)

    shift_ms = [at if at <= at_ms else at + length_ms for at, _ in BEATS]
    assert [at for at, _ in beats(player)] == shift_ms


@given(st.integers(0, 17_999))
def test_a_restored_set_announces_only_what_is_still_to_come(at_ms: int) -> None:
    first = Player(PACED).start().run(at_ms / 1000)
    engine = Engine.restore(PACED, first.engine.state(), first.clock)
    engine.resume()
    found = []
    for _ in range(18_000 // 1_000):
        first.clock.advance_ms(1_000)
        found += [event for event in engine.poll() if isinstance(event, BeatStarted)]

    assert len(found) == len([at for at, _ in BEATS if at > at_ms])


@pytest.mark.parametrize(("at_s", "whole"), [(0, 0), (5.999, 0), (6, 1), (13, 2), (17.999, 2)])
@pytest.mark.parametrize("command", ["skip", "hurts", "finish_early"])
def test_only_whole_repetitions_count_in_a_set_that_is_cut_short(
    at_s: float, whole: int, command: str
) -> None:
    player = Player(PACED).start().run(at_s)

    getattr(player.engine, command)()
    player.poll()

    assert reps(player)[0] == whole


def test_the_view_says_which_repetition_and_beat_is_on() -> None:
    player = Player(PACED).start().run(8.5)

    view = player.engine.view()

    assert (view.rep, view.beat, view.beat_left_ms) == (2, RHYTHM[1], 500)


def test_a_rest_has_no_repetitions() -> None:
    player = Player(PACED).start().run(19)

    view = player.engine.view()

    assert (view.rep, view.beat, view.beat_left_ms) == (0, None, None)
    assert not [event for event in player.events if isinstance(event, BeatStarted)][9:]


# At one's own pace


def press(player: Player, *after_s: float) -> Player:
    for wait_s in after_s:
        player.run(wait_s)
        player.engine.count_rep()
        player.poll()
    return player


def test_nothing_plays_before_the_first_press() -> None:
    player = Player(OWN).start().run(120)

    assert beats(player) == []
    view = player.engine.view()
    assert (view.rep, view.beat, view.remaining_ms) == (0, None, None)


def test_the_beats_run_from_each_press_and_the_last_repetition_ends_the_set() -> None:
    player = press(Player(OWN).start(), 5, 8, 7).run(6)

    assert [at for at, _ in beats(player)] == [
        *(5_000, 7_000, 8_000),
        *(13_000, 15_000, 16_000),
        *(20_000, 22_000, 23_000),
    ]
    assert [(one.at_ms - player.begin_ms, one.reps_done, one.how) for one in player.finished()] == [
        (26_000, 3, Ended.DONE)
    ]


def test_an_early_press_counts_and_leaves_the_rest_of_the_beats_out() -> None:
    player = press(Player(OWN).start(), 1, 4)

    assert beats(player)[-1] == (5_000, "beat 2.0")
    assert player.engine.view().rep == 2


def test_a_press_too_many_within_a_second_is_none() -> None:
    player = press(Player(OWN).start(), 1, 0.999)

    assert player.engine.view().rep == 1


def test_one_more_press_ends_the_last_repetition() -> None:
    player = press(Player(OWN).start(), 1, 5, 5, 4)

    assert reps(player) == [3]
    assert player.engine.step.id == "rest"


@pytest.mark.parametrize(("wait_s", "whole"), [(2, 1), (6, 2)])
def test_a_repetition_counts_when_its_beats_are_over(wait_s: float, whole: int) -> None:
    player = press(Player(OWN).start(), 1, 6).run(wait_s)
    player.engine.skip()
    player.poll()

    assert reps(player) == [whole]


def test_done_ends_a_set_with_what_was_counted() -> None:
    player = press(Player(OWN).start(), 1, 6)
    player.engine.complete()
    player.poll()

    assert reps(player) == [2]


def test_a_press_means_nothing_by_the_clock_in_a_rest_or_paused() -> None:
    paced = press(Player(PACED).start(), 1)
    resting = press(Player(PACED).start().run(18), 1)
    paused = Player(OWN).start()
    paused.engine.pause()
    press(paused, 1)

    assert paced.engine.state().rep == 0
    assert resting.engine.step.id == "rest"
    assert paused.engine.state().rep == 0


def test_going_back_begins_the_count_anew() -> None:
    player = press(Player(OWN).start(), 1, 6)
    player.engine.skip()
    player.engine.back()

    assert (player.engine.step.id, player.engine.state().rep) == ("1-1-both", 0)


def test_late_in_a_set_back_begins_it_anew() -> None:
    player = press(Player(OWN).start(), 1, 6)
    player.engine.back()
    player.poll()

    assert (player.engine.step.id, player.engine.state().rep) == ("1-1-both", 0)
    assert [(one.how, one.reps_done) for one in player.finished()] == [(Ended.BACK, 1)]


def test_a_set_is_as_long_as_its_beats_and_as_far_as_its_repetitions() -> None:
    player = Player(OWN).start().run(60)
    waiting = player.engine.view()
    on = press(player, 0).run(3).engine.view()
    between = player.run(50).engine.view()

    assert (waiting.marks, waiting.left_ms) == (((18_000, 0.0), (10_000, 0.0)), 28_000)
    assert (on.marks[0], on.left_ms) == ((18_000, 3 / 18), 25_000)
    assert (between.marks[0], between.left_ms) == ((18_000, 6 / 18), 22_000)


@pytest.mark.parametrize(
    "state",
    [
        EngineState(Phase.PAUSED, rep=4),
        EngineState(Phase.PAUSED, rep=1, rep_at_ms=1),
        EngineState(Phase.PAUSED, index=1, rep=1),
    ],
    ids=["too many", "not yet", "in a rest"],
)
def test_a_state_with_a_repetition_that_cannot_be_is_refused(state: EngineState) -> None:
    with pytest.raises(ValueError, match="has no repetition"):
        Engine.restore(OWN, state, FakeClock())


def test_a_state_in_the_middle_of_a_set_goes_on() -> None:
    player = press(Player(OWN).start(), 1, 6).run(1)
    state = EngineState.from_record(player.engine.state().record())
    engine = Engine.restore(OWN, state, player.clock)
    engine.resume()
    player.clock.advance_ms(2_000)
    events = engine.poll()

    assert [event.place for event in events if isinstance(event, BeatStarted)] == [1, 2]
    assert engine.view().rep == 2


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["count_rep", "pause", "resume", "skip", "back", "extend_rest"]),
            st.integers(0, 4_000),
        ),
        max_size=40,
    ),
    st.sampled_from([PACED, OWN]),
)
def test_whatever_is_pressed_no_more_than_all_repetitions_count(
    commands: list[tuple[str, int]], plan: Plan
) -> None:
    player = Player(plan).start()
    for command, wait_ms in commands:
        getattr(player.engine, command)()
        player.poll()
        player.clock.advance_ms(wait_ms)
        player.poll()

    at = [event.at_ms for event in player.events]
    assert at == sorted(at)
    for event in player.events:
        if isinstance(event, StepFinished):
            assert 0 <= event.reps_done <= event.step.reps
        if isinstance(event, BeatStarted):
            assert 1 <= event.rep <= 3
        if isinstance(event, Countdown):
            assert event.seconds_left in (1, 2, 3)
    assert player.engine.phase in (Phase.RUNNING, Phase.PAUSED, Phase.ENDED)
