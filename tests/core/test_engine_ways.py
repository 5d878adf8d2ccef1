"""The engine's ways through a plan: skip, back, let go, optional steps, more rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from calfcoach.core.engine import EXTEND_MS, Engine
from calfcoach.core.engine_state import Phase
from calfcoach.core.events import Ended
from calfcoach.core.plan import Question, Side, Step, StepKind
from calfcoach.core.plan_progress import BACK_RESTARTS_MS
from tests.core.plans import (
    Player,
    ask,
    drink,
    hold,
    plan_of,
    relief_plan,
    rest,
    stop,
    walk,
)

BENT = "stretch-bent-left"
SERIES = (
    hold("hold-1", group="straight"),
    rest("rest-1", group="straight"),
    hold("hold-2", group="straight"),
    rest("rest-2", group="straight"),
    hold("hold-3", group="straight"),
    walk("walk", 60),
)


def played(player: Player) -> list[str]:
    """Return the ids of the steps that began, in order."""
    return [text[6:] for text in player.labels() if text.startswith("start ")]


def relief_at_stretch(side: Side = Side.LEFT) -> Player:
    """Return relief at the beginning of its first hold."""
    player = Player(relief_plan(side)).start()
    player.engine.answer(Question.GATE)
    player.engine.answer(Question.TIGHTNESS_BEFORE)
    return player.run(30)


# Required steps


@pytest.mark.parametrize(
    "command", [Engine.skip, Engine.finish_group, Engine.back], ids=lambda one: one.__name__
)
@pytest.mark.parametrize("step_id", ["stop", "gate", "outcome"])
def test_no_command_leaves_a_required_step_of_relief(
    step_id: str, command: Callable[[Engine], None]
) -> None:
    player = Player(relief_plan()).start()
    if step_id != "stop":
        player.run(30)
    if step_id == "outcome":
        for question in (Question.GATE, Question.TIGHTNESS_BEFORE, Question.TIGHTNESS_AFTER):
            player.engine.answer(question)
        player.run_to("drink").engine.complete()
        player.run_to("outcome")
    player.run(2)

    command(player.engine)

    assert player.poll() == []
    assert player.engine.step.id == step_id


def test_skipping_all_that_may_be_skipped_plays_every_required_step() -> None:
    player = Player(relief_plan()).start()
    for _ in range(200):
        player.engine.skip()
        player.engine.finish_group()
        player.run(0.25)
        if player.engine.step.question is Question.GATE:
            player.engine.answer(Question.GATE)

    assert [step for step in played(player) if step in ("stop", "gate", "outcome")] == [
        "stop",
        "gate",
        "outcome",
    ]
    assert player.engine.step.id == "outcome"


def test_letting_go_never_passes_a_required_step_of_the_same_group() -> None:
    player = Player(
        plan_of(
            hold("hold", group="g"),
            rest("rest", group="g"),
            ask(Question.OUTCOME, required=True, group="g"),
        )
    ).start()

    player.engine.finish_group()
    player.poll()

    assert player.engine.step.id == "outcome"


def test_back_never_goes_to_a_required_step() -> None:
    player = Player(plan_of(stop("stop", 30), hold("hold"))).start().run(31)

    player.engine.back()
    player.poll()

    assert played(player) == ["stop", "hold", "hold"]


def test_back_never_goes_past_a_required_step() -> None:
    steps = walk("walk", 10), stop("stop", 10), drink("drink")
    player = Player(plan_of(*steps)).start().run(21)

    player.engine.back()

    assert player.poll() == []
    assert not player.engine.view().can_back


# Skip


def test_skip_goes_to_the_next_step_at_the_moment_of_the_command() -> None:
    player = Player(plan_of(*SERIES)).start().run(7.5)
    player.events.clear()

    player.engine.skip()
    player.poll()

    assert player.log() == [(7_500, "finish hold-1 skipped"), (7_500, "start rest-1")]
    assert player.finished()[0].done_ms == 7_500


def test_skip_in_the_last_step_ends_the_session() -> None:
    player = Player(plan_of(walk("walk", 10))).start().run(4)

    player.engine.skip()

    assert player.poll() == ["finish walk skipped", "end done"]


def test_skip_goes_on_past_questions_answered_ahead() -> None:
    player = Player(plan_of(hold("hold"), ask(Question.GATE, required=True), walk("walk", 5)))
    player.start().engine.answer(Question.GATE)
    player.run(3)

    player.engine.skip()

    assert player.poll()[1:] == ["start gate", "finish gate done", "start walk"]


def test_skip_in_a_pause_stays_paused_at_the_start_of_the_next_step() -> None:
    player = Player(plan_of(*SERIES)).start().run(7)
    player.engine.pause()
    player.run(60)

    player.engine.skip()
    player.run(60)

    view = player.engine.view()
    assert (view.phase, view.step.id, view.elapsed_ms) == (Phase.PAUSED, "rest-1", 0)


# "It has let go"


@pytest.mark.parametrize(
    ("at_s", "step_id"),
    [(5, "hold-1"), (25, "rest-1"), (35, "hold-2"), (65, "hold-3")],
    ids=lambda value: str(value),
)
def test_letting_go_skips_the_remaining_holds_and_rests(at_s: int, step_id: str) -> None:
    player = Player(plan_of(*SERIES)).start().run(at_s)

    player.engine.finish_group()

    assert player.poll() == [f"finish {step_id} let_go", "start walk"]


def test_letting_go_of_one_leg_goes_on_with_the_other() -> None:
    player = relief_at_stretch(Side.BOTH).run(5)

    player.engine.finish_group()
    player.poll()

    assert player.engine.step.id == "stretch-straight-right-1"


def test_letting_go_outside_a_group_leaves_only_the_present_step() -> None:
    player = Player(plan_of(drink("water"), drink("tea"), walk("walk", 5))).start()

    player.engine.finish_group()
    player.poll()

    assert player.engine.step.id == "tea"


# Back


@pytest.mark.parametrize(
    ("into_ms", "goes_to"),
    [
        (0, "hold-1"),
        (BACK_RESTARTS_MS, "hold-1"),
        (BACK_RESTARTS_MS + 1, "rest-1"),
        (9_999, "rest-1"),
    ],
)
def test_back_early_in_a_step_goes_to_the_one_before_and_later_restarts_it(
    into_ms: int, goes_to: str
) -> None:
    player = Player(plan_of(*SERIES)).start().run(20)
    player.run(into_ms / 1000)

    player.engine.back()

    assert player.poll() == ["finish rest-1 back", f"start {goes_to}"]


def test_back_plays_the_whole_step_again() -> None:
    player = Player(plan_of(*SERIES)).start().run(21)
    player.engine.back()

    player.run(20)

    assert player.log()[-2:] == [(41_000, "finish hold-1 done"), (41_000, "start rest-1")]


def test_back_in_the_first_step_restarts_it() -> None:
    player = Player(plan_of(*SERIES)).start().run(1)

    player.engine.back()

    assert player.poll() == ["finish hold-1 back", "start hold-1"]


def test_back_from_a_step_until_done_goes_to_the_one_before() -> None:
    player = Player(plan_of(walk("walk", 5), drink("drink"))).start().run(60)

    player.engine.back()
    player.poll()

    assert player.engine.step.id == "walk"


def test_back_passes_over_optional_steps_that_are_left_out() -> None:
    steps = walk("walk", 5), hold("bent", group="bent", optional=True), drink("drink")
    player = Player(plan_of(*steps)).start().run(6)

    player.engine.back()
    player.poll()

    assert player.engine.step.id == "walk"


def test_back_to_a_question_asks_it_again() -> None:
    player = relief_at_stretch().run(1)

    player.engine.back()
    player.run(60)

    assert player.engine.step.question is Question.TIGHTNESS_BEFORE
    assert Question.TIGHTNESS_BEFORE not in player.engine.state().answered


def test_back_in_a_pause_stays_paused_at_the_start() -> None:
    player = Player(plan_of(*SERIES)).start().run(10)
    player.engine.pause()

    player.engine.back()
    player.run(60)

    view = player.engine.view()
    assert (view.phase, view.step.id, view.elapsed_ms) == (Phase.PAUSED, "hold-1", 0)


# Optional steps


def test_bent_knee_holds_are_left_out_unless_included() -> None:
    player = relief_at_stretch().run(85)

    assert player.engine.step.id == "massage-left"
    assert not any(step.startswith(BENT) for step in played(player))


def test_bent_knee_holds_are_played_once_included() -> None:
    player = relief_at_stretch()
    player.engine.include(BENT, wanted=True)

    player.run_to("massage-left")

    assert played(player)[-4:-1] == [f"{BENT}-1", f"{BENT}-rest-1", f"{BENT}-2"]
    assert player.log()[-1] == (160_000, "start massage-left")


def test_leaving_a_group_out_again_leaves_out_what_remains_of_it() -> None:
    player = relief_at_stretch()
    player.engine.include(BENT, wanted=True)
    player.run_to(f"{BENT}-1").run(5)

    player.engine.include(BENT, wanted=False)
    player.run_to("massage-left")

    assert player.labels()[-2:] == [f"finish {BENT}-1 done", "start massage-left"]


def test_including_one_leg_leaves_the_other_leg_out() -> None:
    player = relief_at_stretch(Side.BOTH)
    player.engine.include("stretch-bent-right", wanted=True)

    player.run_to("massage-left")

    assert [step for step in played(player) if "bent" in step] == [
        "stretch-bent-right-1",
        "stretch-bent-right-rest-1",
        "stretch-bent-right-2",
    ]


# More rest


def test_more_rest_lengthens_the_rest_by_15_s() -> None:
    player = Player(plan_of(*SERIES)).start().run(22)

    player.engine.extend_rest()
    player.run(23)

    assert player.log()[-2:] == [(45_000, "finish rest-1 done"), (45_000, "start hold-2")]
    assert player.finished()[-1].planned_ms == player.finished()[-1].done_ms == 25_000


def test_more_rest_can_be_asked_for_twice() -> None:
    player = Player(plan_of(*SERIES)).start().run(22)

    player.engine.extend_rest()
    player.engine.extend_rest()

    assert player.engine.view().length_ms == 10_000 + 2 * EXTEND_MS


def test_more_rest_lengthens_one_rest_only() -> None:
    player = Player(plan_of(*SERIES)).start().run(22)
    player.engine.extend_rest()

    player.run_to("rest-2")

    assert player.engine.view().length_ms == 10_000


@pytest.mark.parametrize(
    "kind", [kind for kind in StepKind if kind is not StepKind.REST], ids=lambda kind: kind.value
)
def test_only_a_rest_is_lengthened(kind: StepKind) -> None:
    player = Player(plan_of(Step("step", kind, "Do", length_ms=20_000))).start().run(5)

    player.engine.extend_rest()
    player.run(20)

    assert player.log()[-1] == (20_000, "end done")


def test_a_hold_is_never_held_longer_than_planned_whatever_is_pressed() -> None:
    player = relief_at_stretch()
    for _ in range(400):
        player.engine.extend_rest()
        player.engine.pause()
        player.engine.resume()
        player.engine.complete()
        player.run(0.25)
        if player.engine.step.kind is StepKind.REST:
            player.engine.skip()

    holds = [event for event in player.finished() if event.step.kind is StepKind.STRETCH]
    assert [(event.done_ms, event.how) for event in holds] == [(20_000, Ended.DONE)] * 3
