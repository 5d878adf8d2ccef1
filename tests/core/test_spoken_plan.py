"""What is said, when, and what is left out; never two words at once."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from calfcoach.core.plan import Question, Side
from calfcoach.core.sound_plan import PlannedWords
from calfcoach.core.spoken_parts import AFTER_TONE_MS
from calfcoach.core.spoken_plan import planned_words
from calfcoach.core.tone_plan import AFTER_SET_MS, OPENING_MS
from tests.core.plans import Player, ask, drink, hold, plan_of, relief_plan, stop, walk
from tests.core.speech import (
    ALWAYS_MS,
    ONE_LEG,
    TWO_LEGS,
    built_in,
    item,
    said,
    spoken,
    strength_plan,
)


def within(words: Sequence[tuple[int, str]], from_ms: int, to_ms: int) -> list[tuple[int, str]]:
    return [(at_ms - from_ms, prompt) for at_ms, prompt in words if from_ms <= at_ms < to_ms]


# Steps


def test_get_ready_names_the_exercise_the_set_and_the_leg() -> None:
    words = [prompt for _, prompt in within(said(strength_plan(item(ONE_LEG))), 0, 9_000)]

    assert words == ["get-ready", f"exercise-{ONE_LEG.id}", "set-1-of-3", "left-leg"]


def test_words_begin_after_the_tone_and_one_after_the_other() -> None:
    words = within(said(strength_plan(item(TWO_LEGS))), 0, 9_000)

    first_ms = OPENING_MS + AFTER_TONE_MS
    assert words[0] == (first_ms, "get-ready")
    assert words[1][0] == first_ms + spoken("get-ready") + 150


def test_a_rest_names_what_is_next() -> None:
    begin_ms = 10_000 + 8 * 6_000

    words = within(said(strength_plan(item(TWO_LEGS))), begin_ms, begin_ms + 59_000)

    assert [prompt for _, prompt in words] == ["rest", "next", "set-2-of-3", "both-legs"]
    assert words[0][0] == AFTER_SET_MS + AFTER_TONE_MS


def test_a_rest_before_the_last_set_says_so() -> None:
    begin_ms = 10_000 + 2 * 48_000 + 60_000

    words = within(said(strength_plan(item(TWO_LEGS))), begin_ms, begin_ms + 59_000)

    assert [prompt for _, prompt in words] == ["rest", "next", "last-set", "both-legs"]


def test_a_rest_names_the_exercise_where_it_changes() -> None:
    plan = strength_plan(item(TWO_LEGS, sets=1), item(ONE_LEG, sets=1))

    words = within(said(plan), 58_000, 58_000 + 89_000)

    assert [prompt for _, prompt in words] == [
        *("rest", "next", f"exercise-{ONE_LEG.id}", "left-leg")
    ]


def test_a_switch_names_the_other_leg() -> None:
    words = within(said(strength_plan(item(ONE_LEG, sets=1))), 58_000, 58_000 + 9_000)

    assert [prompt for _, prompt in words] == ["switch-legs", "right-leg"]


def test_an_exercise_without_a_clip_is_left_out_alone() -> None:
    def length_ms(prompt: str) -> int | None:
        return None if prompt.startswith("exercise-") else spoken(prompt)

    words = [
        prompt for _, prompt in within(said(strength_plan(item(ONE_LEG)), length_ms), 0, 9_000)
    ]

    assert words == ["get-ready", "set-1-of-3", "left-leg"]


def test_next_is_not_said_where_nothing_can_be_said_after_it() -> None:
    def length_ms(prompt: str) -> int | None:
        return 400 if prompt in ("rest", "next") else None

    assert [prompt for _, prompt in said(strength_plan(item(TWO_LEGS, sets=2)), length_ms)] == [
        "rest"
    ]


@pytest.mark.parametrize(
    ("name_ms", "expected"),
    [
        (3_000, ["get-ready", "exercise", "set-1-of-3", "left-leg"]),
        (4_600, ["exercise", "set-1-of-3", "left-leg"]),
        (6_000, ["exercise", "left-leg"]),
        (7_000, ["exercise"]),
        (9_000, ["get-ready", "set-1-of-3", "left-leg"]),
    ],
)
def test_what_matters_least_is_left_out_where_there_is_no_room(
    name_ms: int, expected: list[str]
) -> None:
    def length_ms(prompt: str) -> int:
        return name_ms if prompt.startswith("exercise-") else 900

    words = within(said(strength_plan(item(ONE_LEG)), length_ms), 0, 9_000)

    assert [prompt.replace(f"-{ONE_LEG.id}", "") for _, prompt in words] == expected


def test_relief_names_each_step_its_leg_and_its_seconds() -> None:
    player = Player(relief_plan(Side.RIGHT)).start()
    for question in Question:
        player.engine.answer(question)
    player.poll()
    events = [*player.events, *player.engine.foresee(ALWAYS_MS)]
    begin_ms = player.events[0].at_ms

    words = [
        (one.at_ms - begin_ms, " ".join(one.prompts))
        for one in planned_words(events, player.engine.plan, built_in)
    ]

    assert words[:2] == [
        (1_350, "relief-stop"),
        (1_500 + spoken("relief-stop"), "number-30 seconds"),
    ]
    assert [prompt for _, prompt in within(words, 30_000, 60_000)] == [
        *("relief-stretch-straight", "right-leg", "number-20 seconds", "halfway"),
        "relief-ease-off",
    ]
    assert [prompt for _, prompt in words[-4:]] == [
        *("relief-massage", "right-leg", "halfway", "relief-drink")
    ]


def test_seconds_are_said_where_they_are_whole() -> None:
    words = said(plan_of(hold("a", 15), hold("b", 15.5)), lambda prompt: 300)

    assert [prompt for _, prompt in words if "seconds" in prompt] == ["number-15 seconds"]


def test_halfway_is_left_out_where_it_would_run_past_the_end() -> None:
    plan = plan_of(hold("a", 20), walk("b", 5))

    assert "halfway" in [prompt for _, prompt in said(plan, lambda prompt: 9_650)]
    assert "halfway" not in [prompt for _, prompt in said(plan, lambda prompt: 9_651)]


def test_a_question_that_is_answered_already_says_nothing() -> None:
    player = Player(plan_of(stop("stop", 10), ask(Question.GATE, group="gate"), drink("drink")))
    player.start()
    player.engine.answer(Question.GATE)

    words = planned_words(player.engine.foresee(ALWAYS_MS), player.engine.plan, lambda prompt: 500)

    assert [one.prompts for one in words] == [("relief-",)]


def test_the_end_says_done_once() -> None:
    words = said(strength_plan(item(TWO_LEGS, sets=1)))

    assert words[-1] == (58_000 + 1_000, "done")
    assert [prompt for _, prompt in words].count("done") == 1


# Sets


def test_a_phase_word_ends_where_its_phase_begins() -> None:
    words = within(said(strength_plan(item(TWO_LEGS))), 9_000, 14_500)

    assert [
        (at_ms + spoken(prompt), prompt) for at_ms, prompt in words if "number" not in prompt
    ] == [*((1_000, "up"), (3_000, "hold"), (4_000, "lower"))]


def test_the_seconds_of_a_lowering_are_counted_on_the_second_after_its_tone() -> None:
    lowering_ms = 10_000 + 3_000

    words = within(
        said(strength_plan(item(TWO_LEGS, (2, 1, 5, 0)))), lowering_ms, lowering_ms + 4_500
    )

    assert words == [
        *((350, "number-5"), (1_000, "number-4"), (2_000, "number-3"), (3_000, "number-2")),
        (4_000, "number-1"),
    ]


def test_last_one_takes_the_place_of_up_before_the_last_repetition() -> None:
    begin_ms = 10_000 + 7 * 6_000

    words = within(said(strength_plan(item(TWO_LEGS))), begin_ms - 1_000, begin_ms)

    assert words == [(0, "number-1"), (1_000 - spoken("last-one"), "last-one")]


def test_halfway_is_said_once_in_a_set_as_its_second_half_begins() -> None:
    words = within(said(strength_plan(item(TWO_LEGS))), 10_000, 58_000)

    assert [at_ms for at_ms, prompt in words if prompt == "halfway"] == [4 * 6_000 + AFTER_TONE_MS]


def test_halfway_yields_to_the_phase_word() -> None:
    words = [prompt for _, prompt in said(strength_plan(item(TWO_LEGS, (1, 1, 3, 0))))]

    assert "halfway" not in words
    assert words.count("hold") == 3 * 8


def test_the_count_yields_to_the_phase_word() -> None:
    def length_ms(prompt: str) -> int:
        return 800

    words = within(said(strength_plan(item(TWO_LEGS)), length_ms), 13_000, 16_500)

    assert words == [(1_000, "number-2"), (2_200, "up")]


def test_a_short_set_has_no_halfway_and_no_last_one() -> None:
    words = {prompt for _, prompt in said(strength_plan(item(TWO_LEGS, reps=2)))}

    assert not words & {"halfway", "last-one"}


def test_a_set_at_ones_own_pace_speaks_within_each_repetition() -> None:
    player = Player(strength_plan(item(TWO_LEGS, sets=1), self_paced=True)).start().run(10)
    begin_ms = player.clock.monotonic_ms()
    player.engine.count_rep()
    player.poll()
    events = [*player.events, *player.engine.foresee(ALWAYS_MS)]

    words = planned_words(events, player.engine.plan, built_in)

    assert [(one.at_ms - begin_ms, *one.prompts) for one in words] == [
        *((1_620, "hold"), (2_575, "lower")),
        *((3_350, "number-3"), (4_000, "number-2"), (5_000, "number-1")),
    ]


def test_at_ones_own_pace_last_one_is_said_as_the_one_before_it_ends() -> None:
    player = Player(strength_plan(item(TWO_LEGS, sets=1), self_paced=True)).start().run(10)
    for _ in range(7):
        begin_ms = player.clock.monotonic_ms()
        player.engine.count_rep()
        player.run(8)

    words = planned_words(player.events, player.engine.plan, built_in)

    assert words[-1] == PlannedWords(begin_ms + 6_000 - spoken("last-one"), ("last-one",))


def test_at_ones_own_pace_the_last_repetition_is_counted_once() -> None:
    player = Player(strength_plan(item(TWO_LEGS, sets=1, reps=1), self_paced=True)).start().run(10)
    begin_ms = player.clock.monotonic_ms()
    player.engine.count_rep()
    player.poll()
    events = [*player.events, *player.engine.foresee(ALWAYS_MS)]

    words = planned_words(events, player.engine.plan, built_in)

    assert [(one.at_ms - begin_ms, *one.prompts) for one in words][2:] == [
        *((3_350, "number-3"), (4_000, "number-2"), (5_000, "number-1"), (7_000, "done"))
    ]
