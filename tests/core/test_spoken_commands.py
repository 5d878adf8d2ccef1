"""What is said after a command or a pause: nothing of before, and what the person must know."""

from __future__ import annotations

from dataclasses import replace

import pytest

from calfcoach.core.spoken_parts import AFTER_TONE_MS
from calfcoach.core.spoken_plan import planned_words, still_needed
from tests.core.plans import Player, drink, plan_of, walk
from tests.core.speech import (
    ALWAYS_MS,
    ONE_LEG,
    TWO_LEGS,
    built_in,
    item,
    spoken,
    strength_plan,
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("skip", ["relief-b", "number-30 seconds"]),
        ("back", ["relief-a", "number-30 seconds"]),
        ("finish_group", ["relief-b", "number-30 seconds"]),
        ("finish_early", []),
        ("hurts", []),
    ],
)
def test_what_a_command_ends_says_nothing_more(name: str, expected: list[str]) -> None:
    player = Player(plan_of(walk("walk", 30, group="a"), walk("more", 30, group="b"))).start()
    player.run(0.1)
    getattr(player.engine, name)()
    now_ms = player.clock.monotonic_ms()
    player.poll()

    words = planned_words(player.events, player.engine.plan, lambda prompt: 300)

    assert [" ".join(one.prompts) for one in words if one.at_ms >= now_ms] == expected


def test_a_step_that_is_done_by_hand_says_nothing_more() -> None:
    player = (
        Player(plan_of(replace(drink("drink"), group="drink"), walk("walk", 30, group="walk")))
        .start()
        .run(0.1)
    )
    player.engine.complete()
    player.poll()

    words = planned_words(player.events, player.engine.plan, built_in)

    assert words[0].prompts == ("relief-walk",)
    assert words[0].at_ms == player.clock.monotonic_ms() + AFTER_TONE_MS


def test_an_announcement_that_a_pause_cuts_off_is_said_again_from_its_beginning() -> None:
    player = Player(strength_plan(item(ONE_LEG))).start().run(2)
    player.engine.pause()
    player.run(4)
    player.engine.resume()
    player.poll()
    now_ms = player.clock.monotonic_ms()

    words = planned_words(still_needed(player.events), player.engine.plan, lambda prompt: 1_000)

    assert [(one.at_ms - now_ms, *one.prompts) for one in words] == [
        *((350, "get-ready"), (1_500, f"exercise-{ONE_LEG.id}")),
        *((2_650, "set-1-of-3"), (3_800, "left-leg")),
    ]


def test_said_again_it_still_ends_before_the_set_begins() -> None:
    player = Player(strength_plan(item(ONE_LEG))).start().run(4)
    for _ in range(2):
        player.engine.pause()
        player.run(1)
        player.engine.resume()
        player.run(0.5)
    resumed_ms = player.clock.monotonic_ms() - 500

    words = planned_words(still_needed(player.events), player.engine.plan, lambda prompt: 1_000)

    # 5.5 s are left of ten, one of them for the word "up"
    assert [(one.at_ms - resumed_ms, *one.prompts) for one in words] == [
        *((350, f"exercise-{ONE_LEG.id}"), (1_500, "set-1-of-3"), (2_650, "left-leg")),
    ]


def test_an_announcement_that_was_over_before_a_pause_is_not_said_again() -> None:
    player = Player(strength_plan(item(ONE_LEG))).start().run(5)
    player.engine.pause()
    player.run(4)
    player.engine.resume()
    player.poll()

    words = planned_words(still_needed(player.events), player.engine.plan, lambda prompt: 300)

    assert words == ()


def test_said_again_it_does_not_depend_on_what_is_foreseen() -> None:
    player = Player(strength_plan(item(ONE_LEG))).start().run(2)
    player.engine.pause()
    player.engine.resume()
    player.poll()
    come = still_needed(player.events)
    words = planned_words(come, player.engine.plan, built_in)

    whole = planned_words([*come, *player.engine.foresee(ALWAYS_MS)], player.engine.plan, built_in)

    assert len(words) == 4
    assert whole[:4] == words


def test_nothing_is_said_while_it_is_paused() -> None:
    player = Player(strength_plan(item(ONE_LEG))).start().run(2)
    player.engine.pause()
    player.engine.resume()
    player.engine.pause()
    player.poll()

    assert planned_words(player.events, player.engine.plan, built_in) == ()


def test_a_set_that_begins_because_its_rest_was_skipped_names_its_leg() -> None:
    player = Player(strength_plan(item(ONE_LEG))).start().run(3)
    player.engine.skip()
    now_ms = player.clock.monotonic_ms()
    player.poll()
    events = [*player.events, *player.engine.foresee(now_ms + 6_000)]

    words = planned_words(events, player.engine.plan, built_in)

    assert [(one.at_ms - now_ms, *one.prompts) for one in words if one.at_ms >= now_ms][:2] == [
        *((AFTER_TONE_MS, "left-leg"), (2_000 - spoken("hold"), "hold"))
    ]


def test_a_skipped_rest_leaves_out_the_leg_where_the_first_beat_is_short() -> None:
    player = Player(strength_plan(item(ONE_LEG, (1, 1, 3, 0)))).start().run(3)
    player.engine.skip()
    now_ms = player.clock.monotonic_ms()
    player.poll()
    events = [*player.events, *player.engine.foresee(now_ms + 6_000)]

    words = planned_words(events, player.engine.plan, built_in)

    assert next(one.prompts for one in words if one.at_ms >= now_ms) == ("hold",)


def test_after_a_pause_the_rest_of_a_lowering_is_counted() -> None:
    player = Player(strength_plan(item(TWO_LEGS))).start().run(14.5)
    player.engine.pause()
    player.run(7)
    player.engine.resume()
    player.poll()
    now_ms = player.clock.monotonic_ms()
    events = [*player.events, *player.engine.foresee(now_ms + 2_000)]

    words = planned_words(events, player.engine.plan, built_in)

    assert [(one.at_ms - now_ms, *one.prompts) for one in words if one.at_ms >= now_ms] == [
        *((500, "number-1"), (1_500 - spoken("up"), "up"))
    ]


def test_a_rest_that_was_paused_is_announced_again_and_nothing_before_it() -> None:
    player = Player(strength_plan(item(TWO_LEGS))).start().run_to("1-1-rest")
    player.engine.pause()
    player.engine.resume()
    player.poll()
    now_ms = player.clock.monotonic_ms()

    words = planned_words(player.events, player.engine.plan, built_in)

    assert [one.prompts[0] for one in words] == ["rest", "next", "set-2-of-3", "both-legs"]
    assert words[0].at_ms == now_ms + AFTER_TONE_MS
