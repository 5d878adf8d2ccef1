"""The engine: what it reports and when, and what each command does in each phase."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from calfcoach.core.engine import Engine
from calfcoach.core.engine_state import Phase
from calfcoach.core.events import Countdown, Ended, SessionEnded
from calfcoach.core.plan import Question
from tests.core.plans import (
    Player,
    ask,
    drink,
    hold,
    label,
    plan_of,
    relief_plan,
    rest,
    stop,
    walk,
)

EVIDENCE_7_SEQUENCE_S = 290
EVIDENCE_5_1_STARTS_S = {
    "stop": 0,
    "gate": 30,
    "rate-before": 30,
    "stretch-straight-left-1": 30,
    "stretch-straight-left-rest-1": 50,
    "stretch-straight-left-2": 60,
    "stretch-straight-left-rest-2": 80,
    "stretch-straight-left-3": 90,
    "massage-left": 110,
    "drink": 170,
    "walk": 170,
    "rate-after": 290,
    "outcome": 290,
}

COMMANDS: dict[str, Callable[[Engine], None]] = {
    "start": Engine.start,
    "pause": Engine.pause,
    "resume": Engine.resume,
    "skip": Engine.skip,
    "finish_group": Engine.finish_group,
    "back": Engine.back,
    "extend_rest": Engine.extend_rest,
    "include": lambda engine: engine.include("bent", wanted=True),
    "leave_out": lambda engine: engine.include("bent", wanted=False),
    "complete": Engine.complete,
    "answer": lambda engine: engine.answer(Question.GATE),
    "hurts": Engine.hurts,
    "finish_early": Engine.finish_early,
}

STEPPED_BY: dict[str, list[str]] = {
    "skip": ["finish rest skipped", "start hold-2"],
    "finish_group": ["finish rest let_go", "start gate"],
    "back": ["finish rest back", "start rest"],
}
ENDED_BY: dict[str, list[str]] = {
    "hurts": ["finish rest hurt", "end hurt"],
    "finish_early": ["finish rest early", "end early"],
}


def play_relief() -> Player:
    """Play the default relief, everything that is not timed done without delay."""
    player = Player(relief_plan()).start()
    player.run(12)
    player.engine.answer(Question.GATE)
    player.run(8)
    player.engine.answer(Question.TIGHTNESS_BEFORE)
    player.run_to("drink")
    player.engine.complete()
    player.engine.answer(Question.TIGHTNESS_AFTER)
    player.run_to("outcome")
    player.engine.answer(Question.OUTCOME)
    player.poll()
    return player


def player_in(phase: Phase) -> Player:
    """Return a player on a rest, 5 s into it, in a phase."""
    player = Player(
        plan_of(
            hold("hold-1", group="straight"),
            rest("rest", group="straight"),
            hold("hold-2", group="straight"),
            hold("bent-1", group="bent", optional=True),
            ask(Question.GATE, required=True),
        )
    )
    if phase is Phase.READY:
        return player
    player.start().run(25)
    if phase is Phase.PAUSED:
        player.engine.pause()
    if phase is Phase.ENDED:
        player.engine.finish_early()
    player.poll()
    return player


def test_relief_sequence_lasts_290_s_as_evidence_5_1_says() -> None:
    player = play_relief()

    assert player.log()[-1] == (EVIDENCE_7_SEQUENCE_S * 1000, "end done")


def test_each_relief_step_begins_when_the_one_before_was_due() -> None:
    player = play_relief()

    begun = {text[6:]: ms for ms, text in player.log() if text.startswith("start ")}
    assert begun == {step: at_s * 1000 for step, at_s in EVIDENCE_5_1_STARTS_S.items()}


def test_relief_finishes_each_step_once_and_in_the_order_of_the_plan() -> None:
    player = play_relief()

    finished = [(event.index, event.how) for event in player.finished()]
    played = [i for i, step in enumerate(player.engine.plan.steps) if not step.optional]
    assert finished == [(index, Ended.DONE) for index in played]


@pytest.mark.parametrize("phase", Phase, ids=lambda phase: phase.value)
@pytest.mark.parametrize("command", COMMANDS)
def test_command_reports_in_each_phase_only_what_it_may(command: str, phase: Phase) -> None:
    player = player_in(phase)
    expected: list[str] = []
    if phase is Phase.READY and command == "start":
        expected = ["start hold-1"]
    elif phase is Phase.RUNNING and command == "pause":
        expected = ["pause"]
    elif phase is Phase.PAUSED and command == "resume":
        expected = ["resume"]
    elif phase in (Phase.RUNNING, Phase.PAUSED):
        expected = [*STEPPED_BY.get(command, []), *ENDED_BY.get(command, [])]

    COMMANDS[command](player.engine)

    assert player.poll() == expected


@pytest.mark.parametrize("phase", Phase, ids=lambda phase: phase.value)
@pytest.mark.parametrize("command", COMMANDS)
def test_command_leads_from_each_phase_only_where_it_may(command: str, phase: Phase) -> None:
    player = player_in(phase)
    expected = phase
    if phase is Phase.READY and command == "start":
        expected = Phase.RUNNING
    elif phase is Phase.RUNNING and command == "pause":
        expected = Phase.PAUSED
    elif phase is Phase.PAUSED and command == "resume":
        expected = Phase.RUNNING
    elif phase in (Phase.RUNNING, Phase.PAUSED) and command in ENDED_BY:
        expected = Phase.ENDED

    COMMANDS[command](player.engine)

    assert player.engine.phase is expected


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_follows_the_end(command: str) -> None:
    player = player_in(Phase.ENDED)
    at_end = player.engine.state()

    COMMANDS[command](player.engine)
    player.run(60)

    assert player.labels()[-1] == "end early"
    assert player.engine.state().index == at_end.index


def test_an_optional_first_step_is_left_out_unless_included() -> None:
    player = Player(plan_of(walk("warm", 60, group="warm", optional=True), hold("hold")))

    player.start()

    assert player.labels() == ["start hold"]


def test_an_optional_first_step_is_played_when_included_before_the_start() -> None:
    player = Player(plan_of(walk("warm", 60, group="warm", optional=True), hold("hold")))
    player.engine.include("warm", wanted=True)

    player.start()

    assert player.labels() == ["start warm"]


def test_poll_hands_out_each_event_once() -> None:
    player = Player(plan_of(hold("hold"))).start()
    player.clock.advance(4)
    player.engine.pause()

    first, second = player.poll(), player.poll()

    assert (first, second) == (["pause"], [])


def test_one_late_poll_reports_every_step_that_came_due_with_its_due_time() -> None:
    player = Player(plan_of(walk("a", 1), walk("b", 0.7), walk("c", 2), walk("d", 9))).start()
    player.events.clear()
    player.clock.advance_ms(4_321)

    player.poll()

    assert player.log() == [
        (1_000, "finish a done"),
        (1_000, "start b"),
        (1_700, "finish b done"),
        (1_700, "start c"),
        (2_700, "count 1"),
        (3_700, "finish c done"),
        (3_700, "start d"),
    ]


def test_a_late_poll_takes_nothing_from_the_next_step() -> None:
    player = Player(plan_of(walk("a", 10), walk("b", 10))).start().run(8)
    player.clock.advance_ms(4_999)

    player.poll()

    assert player.engine.view().elapsed_ms == 2_999


def test_a_command_first_lets_happen_what_has_come_due() -> None:
    player = Player(plan_of(walk("a", 10), walk("b", 10), walk("c", 10))).start().run(9)
    player.events.clear()
    player.clock.advance(2)

    player.engine.skip()
    player.poll()

    assert player.log() == [
        (10_000, "finish a done"),
        (10_000, "start b"),
        (11_000, "finish b skipped"),
        (11_000, "start c"),
    ]


@pytest.mark.parametrize(
    ("length_ms", "announced"),
    [
        (20_000, [(17_000, 3), (18_000, 2), (19_000, 1)]),
        (3_001, [(1, 3), (1_001, 2), (2_001, 1)]),
        (3_000, [(1_000, 2), (2_000, 1)]),
        (2_000, [(1_000, 1)]),
        (1_000, []),
        (500, []),
    ],
    ids=lambda value: str(value) if isinstance(value, int) else "",
)
def test_countdown_announces_the_last_three_seconds_that_are_not_the_whole_step(
    length_ms: int, announced: list[tuple[int, int]]
) -> None:
    player = Player(plan_of(walk("a", length_ms / 1000), walk("b", 1))).start()

    player.run(length_ms / 1000, every_ms=70)

    counted = [event for event in player.events if isinstance(event, Countdown)]
    heard = [(event.at_ms - player.begin_ms, event.seconds_left) for event in counted]
    assert heard == announced


def test_countdown_says_which_step_it_counts() -> None:
    player = Player(plan_of(walk("a", 5), walk("b", 5))).start().run(10)

    counted = [event.index for event in player.events if isinstance(event, Countdown)]
    assert counted == [0, 0, 0, 1, 1, 1]


@pytest.mark.parametrize("left_ms", [2_500, 1_500, 500])
def test_countdown_is_announced_again_after_an_extension(left_ms: int) -> None:
    player = Player(plan_of(rest("rest", 10), hold("hold"))).start().run(10 - left_ms / 1000)
    player.engine.extend_rest()
    player.events.clear()

    player.run(left_ms / 1000 + 15)

    assert player.log()[:3] == [(22_000, "count 3"), (23_000, "count 2"), (24_000, "count 1")]


def test_countdown_is_not_doubled_by_an_extension_before_it() -> None:
    player = Player(plan_of(rest("rest", 10), hold("hold"))).start().run(5)
    player.engine.extend_rest()

    player.run(20)

    assert player.labels()[1:5] == ["count 3", "count 2", "count 1", "finish rest done"]


def test_a_step_until_done_waits_for_complete() -> None:
    player = Player(plan_of(drink("drink"), walk("walk", 10))).start().run(3_600)

    player.engine.complete()

    assert player.poll() == ["finish drink done", "start walk"]
    assert player.finished()[0].done_ms == 3_600_000
    assert player.finished()[0].planned_ms is None


def test_complete_does_not_end_a_timed_step() -> None:
    player = Player(plan_of(hold("hold"), drink("drink"))).start().run(5)

    player.engine.complete()

    assert player.poll() == []


def test_complete_does_not_answer_a_question() -> None:
    player = Player(plan_of(ask(Question.GATE), walk("walk", 10))).start().run(5)

    player.engine.complete()

    assert player.poll() == []


def test_a_question_lasts_until_it_is_answered() -> None:
    player = Player(plan_of(ask(Question.GATE), walk("walk", 10))).start().run(40)

    player.engine.answer(Question.GATE)

    assert player.poll() == ["finish gate done", "start walk"]
    assert player.finished()[0].done_ms == 40_000


def test_the_answer_to_another_question_does_not_end_this_one() -> None:
    player = Player(plan_of(ask(Question.GATE), ask(Question.OUTCOME))).start().run(5)

    player.engine.answer(Question.OUTCOME)

    assert player.poll() == []


def test_questions_answered_ahead_take_no_time() -> None:
    player = Player(
        plan_of(
            stop("stop", 30),
            ask(Question.GATE, required=True),
            ask(Question.TIGHTNESS_BEFORE),
            hold("hold"),
        )
    ).start()
    player.run(10).engine.answer(Question.TIGHTNESS_BEFORE)
    player.run(1).engine.answer(Question.GATE)
    player.events.clear()

    player.run(25)

    assert player.log()[3:] == [
        (30_000, "finish stop done"),
        (30_000, "start gate"),
        (30_000, "finish gate done"),
        (30_000, "start tightness_before"),
        (30_000, "finish tightness_before done"),
        (30_000, "start hold"),
    ]


def test_a_question_answered_before_the_start_takes_no_time() -> None:
    player = Player(plan_of(ask(Question.GATE), hold("hold")))
    player.engine.answer(Question.GATE)

    player.start()

    assert player.labels() == ["start gate", "finish gate done", "start hold"]


def test_an_answer_that_comes_after_its_step_began_is_noted_at_its_own_time() -> None:
    player = Player(plan_of(stop("stop", 10), ask(Question.GATE), hold("hold"))).start().run(9)
    player.clock.advance(4)

    player.engine.answer(Question.GATE)
    player.poll()

    assert player.log()[-2:] == [(13_000, "finish gate done"), (13_000, "start hold")]


def test_a_last_question_answered_ahead_ends_the_session_at_its_due_time() -> None:
    player = Player(plan_of(walk("walk", 10), ask(Question.OUTCOME))).start()
    player.engine.answer(Question.OUTCOME)

    player.run(11)

    assert player.log()[-1] == (10_000, "end done")


@pytest.mark.parametrize(
    ("command", "how"),
    [(Engine.hurts, Ended.HURT), (Engine.finish_early, Ended.EARLY)],
    ids=["hurts", "early"],
)
@pytest.mark.parametrize("step_id", EVIDENCE_5_1_STARTS_S)
def test_the_session_can_be_ended_in_every_step_of_relief(
    step_id: str, command: Callable[[Engine], None], how: Ended
) -> None:
    player = Player(relief_plan()).start()
    while player.engine.step.id != step_id:
        question = player.engine.step.question
        if question is not None:
            player.engine.answer(question)
        player.engine.complete()
        player.run(0.25)
    player.run(1)
    now_ms = player.clock.monotonic_ms()

    command(player.engine)
    player.poll()

    assert [label(event) for event in player.events[-2:]] == [
        f"finish {step_id} {how.value}",
        f"end {how.value}",
    ]
    assert player.events[-1] == SessionEnded(now_ms, how)
