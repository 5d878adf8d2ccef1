"""What the figure does while a session runs, waits and stands paused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from calfcoach.core.figure import CYCLE_MS
from calfcoach.core.figure_moment import FigureMoment, figure_moment, shown_exercise
from calfcoach.core.place import Place
from calfcoach.core.plan import Motion, Side, StepKind
from calfcoach.core.prescription import prescription
from calfcoach.core.session_plan import READY_S, session_plan
from tests.core.plans import Player, relief_plan
from tests.interchange.programs import CATALOG, built_in

ONE_LEG = session_plan(prescription(built_in("default"), CATALOG, Place(3, 0)), "default")
EXERCISE = "two-up-one-down-floor-straight"


def moment(player: Player, passed_ms: int = 0) -> FigureMoment:
    found = figure_moment(player.engine.view(), CATALOG, passed_ms)
    assert found is not None
    return found


def test_it_stands_ready_before_a_set() -> None:
    player = Player(ONE_LEG).start()
    player.run(3)

    assert moment(player, 500) == FigureMoment(EXERCISE, Motion.UP, 0.0, Side.LEFT, False)


@pytest.mark.parametrize(
    ("seconds", "motion", "progress", "is_moving"),
    [
        (0, Motion.UP, 0.0, True),
        (1, Motion.UP, 0.5, True),
        (2.25, Motion.HOLD, 0.25, False),
        (3, Motion.LOWER, 0.0, True),
        (4.5, Motion.LOWER, 0.5, True),
        (6, Motion.UP, 0.0, True),
    ],
)
def test_it_goes_with_the_beat(
    seconds: float, motion: Motion, progress: float, is_moving: bool
) -> None:
    player = Player(ONE_LEG).start()
    player.run(READY_S + seconds)

    assert moment(player) == FigureMoment(EXERCISE, motion, progress, Side.LEFT, is_moving)


def test_between_two_looks_it_moves_on_but_never_past_the_end_of_a_part() -> None:
    player = Player(ONE_LEG).start()
    player.run(READY_S + 1)

    assert moment(player, 500).progress == 0.75
    assert moment(player, 5_000) == FigureMoment(EXERCISE, Motion.UP, 1.0, Side.LEFT, True)


def test_it_stands_still_in_a_pause() -> None:
    player = Player(ONE_LEG).start()
    player.run(READY_S + 1)
    player.engine.pause()

    assert moment(player, 500) == FigureMoment(EXERCISE, Motion.UP, 0.5, Side.LEFT, False)


def test_a_stretch_is_one_way_in_and_out_and_a_walk_goes_on() -> None:
    plan = relief_plan()
    stretch = next(n for n, step in enumerate(plan.steps) if step.kind is StepKind.STRETCH)
    walk = next(n for n, step in enumerate(plan.steps) if step.kind is StepKind.WALK)
    for place, seconds, passed_ms, progress in (
        (stretch, 5, 0, 0.25),
        (stretch, 20, 900, 1.0),
        (walk, 0, CYCLE_MS["walk"] // 4, 0.25),
        (walk, 60, 0, 60_000 % CYCLE_MS["walk"] / CYCLE_MS["walk"]),
    ):
        step, view = plan.steps[place], Player(plan).start().engine.view()
        seen = replace(
            view, step=step, index=place, elapsed_ms=seconds * 1000, length_ms=step.length_ms
        )
        found = figure_moment(seen, CATALOG, passed_ms)
        assert found is not None
        assert found.progress == pytest.approx(progress)


def test_in_a_rest_of_relief_it_is_ready_for_the_next_hold() -> None:
    plan = relief_plan()
    place = next(n for n, step in enumerate(plan.steps) if step.kind is StepKind.REST)
    view = replace(
        Player(plan).start().engine.view(), step=plan.steps[place], next_step=plan.steps[place + 1]
    )

    assert figure_moment(view, CATALOG) == FigureMoment(
        "toe-pull-stretch", None, 0.0, Side.LEFT, is_moving=False
    )


def test_every_step_of_relief_that_is_done_with_the_leg_has_its_figure() -> None:
    shown = {step.kind for step in relief_plan().steps if shown_exercise(step) in CATALOG}

    assert shown == {StepKind.STRETCH, StepKind.MASSAGE, StepKind.WALK}
    massage = next(step for step in relief_plan().steps if step.kind is StepKind.MASSAGE)
    assert {shown_exercise(massage, one.id) for one in massage.variants} == {
        "massage-hand",
        "massage-roller",
    }
