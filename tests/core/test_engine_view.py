"""What the engine shows: the view that a screen paints."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from calfcoach.core.engine import Engine
from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.plan import Question
from tests.core.plans import Player, ask, drink, hold, plan_of, relief_plan, rest, stop, walk

PLAN = plan_of(
    stop("stop", 30),
    ask(Question.GATE, required=True),
    hold("hold", group="straight"),
    rest("rest", group="straight"),
    hold("bent", 15, group="bent", optional=True),
    drink("drink"),
    walk("walk", 60),
)


def view_at(seconds: float) -> SessionView:
    """Return the view after a time, the gate answered ahead."""
    player = Player(PLAN).start()
    player.engine.answer(Question.GATE)
    return player.run(seconds).engine.view()


def test_view_before_the_start_shows_the_first_step_whole() -> None:
    view = Player(PLAN).engine.view()

    assert (view.phase, view.step.id, view.elapsed_ms, view.left_ms) == (
        Phase.READY,
        "stop",
        0,
        120_000,
    )


def test_view_shows_time_in_the_step_and_what_remains_of_it() -> None:
    view = view_at(37.25)

    assert (view.step.id, view.elapsed_ms, view.length_ms, view.remaining_ms) == (
        "hold",
        7_250,
        20_000,
        12_750,
    )


def test_view_shows_what_remains_of_all_timed_steps() -> None:
    assert view_at(37.25).left_ms == (120 - 37.25) * 1000


@pytest.mark.parametrize(
    ("at_s", "shown"),
    [(0, 30), (0.001, 30), (1, 29), (27, 3), (28.999, 2), (29, 1), (29.999, 1), (30, 20)],
)
def test_seconds_left_count_down_and_never_show_0(at_s: float, shown: int) -> None:
    assert view_at(at_s).seconds_left == shown


def test_a_step_until_done_has_no_length() -> None:
    view = view_at(70)

    assert view.step.id == "drink"
    assert (view.length_ms, view.remaining_ms, view.seconds_left) == (None, None, None)


@pytest.mark.parametrize(
    ("at_s", "next_id"), [(31, "rest"), (55, "drink"), (61, "walk")], ids=lambda value: str(value)
)
def test_view_names_the_next_step_that_will_be_played(at_s: float, next_id: str) -> None:
    following = view_at(at_s).next_step

    assert following is not None
    assert following.id == next_id


def test_view_names_no_question_that_is_answered_already_as_next() -> None:
    player = Player(PLAN).start()
    player.engine.answer(Question.GATE)

    following = player.engine.view().next_step

    assert following is not None
    assert following.id == "hold"


def test_nothing_follows_the_last_step() -> None:
    player = Player(plan_of(walk("walk", 5))).start()

    assert player.engine.view().next_step is None


def test_marks_show_each_timed_step_and_how_far_it_is() -> None:
    assert view_at(35).marks == ((30_000, 1.0), (20_000, 0.25), (10_000, 0.0), (60_000, 0.0))


def test_marks_show_optional_steps_once_included() -> None:
    player = Player(PLAN).start()

    player.engine.include("bent", wanted=True)

    assert [length for length, _ in player.engine.view().marks] == [
        30_000,
        20_000,
        10_000,
        15_000,
        60_000,
    ]


def test_a_step_that_is_left_out_while_it_is_played_stays_in_view() -> None:
    player = Player(plan_of(hold("bent", 20, group="bent", optional=True), walk("walk", 60)))
    player.engine.include("bent", wanted=True)
    player.start().run(5)

    player.engine.include("bent", wanted=False)

    view = player.engine.view()
    assert (view.left_ms, view.marks) == (75_000, ((20_000, 0.25), (60_000, 0.0)))


def test_more_rest_shows_in_what_is_left_and_in_its_mark() -> None:
    player = Player(plan_of(rest("rest"), walk("walk", 60))).start().run(5)

    player.engine.extend_rest()

    view = player.engine.view()
    assert (view.left_ms, view.marks) == (80_000, ((25_000, 0.2), (60_000, 0.0)))


@pytest.mark.parametrize("end", [Engine.hurts, Engine.finish_early], ids=["hurts", "early"])
def test_view_after_an_early_end_shows_where_it_ended(end: Callable[[Engine], None]) -> None:
    player = Player(plan_of(hold("hold"), walk("walk", 60))).start().run(5)

    end(player.engine)

    view = player.run(60).engine.view()
    assert (view.phase, view.elapsed_ms, view.left_ms) == (Phase.ENDED, 5_000, 75_000)


def test_view_after_the_whole_plan_shows_nothing_left() -> None:
    player = Player(plan_of(hold("hold"), walk("walk", 60))).start().run(80)

    view = player.engine.view()

    assert (view.phase, view.left_ms) == (Phase.ENDED, 0)
    assert view.marks == ((20_000, 1.0), (60_000, 1.0))


@pytest.mark.parametrize(
    ("at_s", "can_skip", "can_back"),
    [(5, False, False), (31, True, True), (61, True, True)],
    ids=["stop", "hold", "drink"],
)
def test_view_says_whether_the_step_may_be_skipped_or_gone_back_from(
    at_s: float, can_skip: bool, can_back: bool
) -> None:
    view = view_at(at_s)

    assert (view.can_skip, view.can_back) == (can_skip, can_back)


def test_nothing_may_be_gone_back_to_from_the_question_after_the_gate() -> None:
    player = Player(relief_plan()).start()
    player.engine.answer(Question.GATE)
    player.run(31)

    view = player.engine.view()

    assert (view.step.id, view.can_back) == ("rate-before", False)
