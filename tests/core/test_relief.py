"""What relief concludes: when the run is over, how soon to be seen, and what is said."""

from __future__ import annotations

from enum import Enum
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.relief import (
    TIER_ADVICE,
    Advice,
    Facts,
    Onset,
    Outcome,
    conclude,
    known_answers,
    left_out,
)
from calfcoach.core.screening import CRAMP_ESCALATE_S, Answer, Flag, GateQuestion, Tier

ONSETS = (Onset.SHARP, Onset.SLOW, None)
TIMES_S = (0, 290, CRAMP_ESCALATE_S - 1, CRAMP_ESCALATE_S, 3_600)
EVERY = [
    Facts(outcome, onset, tier, time_s)
    for outcome, onset, tier, time_s in product(Outcome, ONSETS, Tier, TIMES_S)
]
UNRESOLVED = (Outcome.STILL_TIGHT, Outcome.SWOLLEN, Outcome.CAME_BACK)
STOPPED = (Outcome.RED_FLAG, Outcome.HURT)
AFTER_ONSET = {Advice.EASY_OR_HOME, Advice.END_RUN, Advice.END_RUN_IF_SHARP}
LOW_TIERS = (Tier.NONE, Tier.ASK_FIRST)
TIER_TABLE = {
    Tier.EMERGENCY: Advice.CALL_NOW,
    Tier.TODAY: Advice.SEEN_TODAY,
    Tier.DAYS: Advice.SEEN_IN_DAYS,
    Tier.ASK_FIRST: Advice.ASK_FIRST,
}
facts = st.builds(
    Facts,
    st.sampled_from(Outcome),
    st.sampled_from(ONSETS),
    st.sampled_from(Tier),
    st.integers(0, 100_000),
)


def name(one: Facts) -> str:
    onset = one.onset.value if one.onset else "onset not said"
    return f"{one.outcome.value}, {onset}, {one.tier.name.lower()}, {one.since_start_s} s"


def word(value: object) -> str:
    """Return a value's name for the id of a test."""
    return value.name.lower() if isinstance(value, Enum) else str(value)


def some(*outcomes: Outcome) -> list[Facts]:
    return [one for one in EVERY if one.outcome in outcomes]


@pytest.mark.parametrize("one", some(*UNRESOLVED), ids=name)
def test_still_tight_swollen_or_back_ends_the_run_whatever_else(one: Facts) -> None:
    conclusion = conclude(one)

    assert conclusion.run_over
    over = Advice.FETCHED if conclusion.tier >= Tier.TODAY else Advice.RUN_OVER
    assert over in conclusion.advice
    assert not AFTER_ONSET & set(conclusion.advice)


@pytest.mark.parametrize("one", some(*STOPPED), ids=name)
def test_a_red_flag_or_hurt_ends_the_run_with_no_stretch_and_no_massage(one: Facts) -> None:
    conclusion = conclude(one)

    assert conclusion.run_over
    over = Advice.FETCHED if conclusion.tier >= Tier.TODAY else Advice.RUN_OVER
    assert {over, Advice.NO_STRETCH, Advice.CHECKLIST} <= set(conclusion.advice)


@pytest.mark.parametrize("tier", [tier for tier in Tier if tier >= Tier.RUN_OVER], ids=word)
@pytest.mark.parametrize("onset", ONSETS, ids=word)
def test_a_red_flag_of_the_check_ends_the_run_even_when_it_is_gone(
    onset: Onset | None, tier: Tier
) -> None:
    conclusion = conclude(Facts(Outcome.GONE, onset, tier))

    assert conclusion.run_over
    assert not AFTER_ONSET & set(conclusion.advice)


@pytest.mark.parametrize("time_s", TIMES_S, ids=word)
@pytest.mark.parametrize("tier", LOW_TIERS, ids=word)
@pytest.mark.parametrize(
    ("onset", "said"),
    [
        (Onset.SHARP, Advice.END_RUN),
        (None, Advice.END_RUN_IF_SHARP),
        (Onset.SLOW, Advice.EASY_OR_HOME),
    ],
    ids=["sharp", "not said", "slow"],
)
def test_gone_recommends_ending_the_run_unless_it_came_slowly(
    onset: Onset | None, said: Advice, tier: Tier, time_s: int
) -> None:
    conclusion = conclude(Facts(Outcome.GONE, onset, tier, time_s))

    assert not conclusion.run_over
    assert AFTER_ONSET & set(conclusion.advice) == {said}


def test_it_came_sharp_is_never_said_of_what_nobody_has_said() -> None:
    advice = conclude(Facts(Outcome.ENDED_EARLY, None)).advice

    assert Advice.END_RUN not in advice
    assert Advice.END_RUN_IF_SHARP in advice


@pytest.mark.parametrize("one", some(Outcome.SWOLLEN), ids=name)
def test_swelling_after_relief_is_seen_within_days_at_least(one: Facts) -> None:
    conclusion = conclude(one)

    assert conclusion.tier is max(one.tier, Tier.DAYS)
    assert conclusion.advice[1] is Advice.SWELLING


def test_swelling_without_an_answer_is_told_that_the_check_is_open() -> None:
    assert Advice.CHECK_OPEN in conclude(Facts(Outcome.SWOLLEN, check_is_open=True)).advice


@pytest.mark.parametrize("outcome", Outcome, ids=word)
def test_still_tight_after_relief_is_not_asked_where_relief_was_stopped(outcome: Outcome) -> None:
    assert left_out(outcome) == ((Flag.STILL_TIGHT,) if outcome in STOPPED else ())


@pytest.mark.parametrize("answer", [Answer.YES, Answer.UNSURE], ids=word)
def test_a_snap_at_the_gate_is_not_asked_again(answer: Answer) -> None:
    gate = {**dict.fromkeys(GateQuestion, Answer.NO), GateQuestion.TEAR: answer}

    assert known_answers(Outcome.RED_FLAG, gate) == {Flag.RUPTURE: answer}


def test_a_no_at_the_gate_answers_nothing_of_the_full_check() -> None:
    assert known_answers(Outcome.HURT, dict.fromkeys(GateQuestion, Answer.NO)) == {}


def test_swelling_that_was_said_is_known() -> None:
    assert known_answers(Outcome.SWOLLEN, {}) == {Flag.SWELLING: Answer.YES}


@pytest.mark.parametrize(
    ("since_start_s", "tier"),
    [(CRAMP_ESCALATE_S - 1, Tier.NONE), (CRAMP_ESCALATE_S, Tier.TODAY), (9_999, Tier.TODAY)],
    ids=word,
)
@pytest.mark.parametrize("outcome", [Outcome.STILL_TIGHT, Outcome.CAME_BACK], ids=word)
def test_a_cramp_of_ten_minutes_is_seen_today_as_evidence_5_1_says(
    outcome: Outcome, since_start_s: int, tier: Tier
) -> None:
    conclusion = conclude(Facts(outcome, Onset.SLOW, Tier.NONE, since_start_s))

    assert conclusion.tier is tier
    assert (Advice.LONG_CRAMP in conclusion.advice) is (tier is Tier.TODAY)


@pytest.mark.parametrize("tier", Tier, ids=word)
def test_a_long_cramp_keeps_a_more_urgent_tier(tier: Tier) -> None:
    conclusion = conclude(Facts(Outcome.STILL_TIGHT, None, tier, CRAMP_ESCALATE_S))

    assert conclusion.tier is max(tier, Tier.TODAY)


@pytest.mark.parametrize(
    "outcome",
    [outcome for outcome in Outcome if outcome not in (Outcome.STILL_TIGHT, Outcome.CAME_BACK)],
    ids=word,
)
def test_ten_minutes_mean_nothing_once_the_tightness_is_gone_or_unknown(outcome: Outcome) -> None:
    conclusion = conclude(Facts(outcome, Onset.SLOW, Tier.NONE, CRAMP_ESCALATE_S))

    assert conclusion.tier is (Tier.DAYS if outcome is Outcome.SWOLLEN else Tier.NONE)
    assert Advice.LONG_CRAMP not in conclusion.advice


@pytest.mark.parametrize("outcome", Outcome, ids=word)
@pytest.mark.parametrize("tier", Tier, ids=word)
def test_the_advice_begins_with_how_soon_to_be_seen(tier: Tier, outcome: Outcome) -> None:
    advice = conclude(Facts(outcome, Onset.SLOW, tier)).advice

    said = [one for one in advice if one in TIER_TABLE.values()]
    due = max(tier, Tier.DAYS) if outcome is Outcome.SWOLLEN else tier
    expected = [TIER_TABLE[due]] if due in TIER_TABLE else []
    assert said == expected
    assert list(advice[: len(expected)]) == expected


def test_each_tier_has_the_advice_of_evidence_4_2() -> None:
    assert dict(TIER_ADVICE) == TIER_TABLE


@pytest.mark.parametrize("outcome", Outcome, ids=word)
def test_swelling_is_spoken_of_after_swelling_only(outcome: Outcome) -> None:
    advice = conclude(Facts(outcome)).advice

    assert (Advice.SWELLING in advice) is (outcome is Outcome.SWOLLEN)


@pytest.mark.parametrize("outcome", Outcome, ids=word)
def test_no_stretch_is_said_after_swelling_hurt_or_a_red_flag(outcome: Outcome) -> None:
    advice = conclude(Facts(outcome)).advice

    assert (Advice.NO_STRETCH in advice) is (outcome in (Outcome.SWOLLEN, *STOPPED))


@pytest.mark.parametrize("outcome", Outcome, ids=word)
def test_relief_is_called_temporary_and_a_cause_looked_for_unless_it_was_stopped(
    outcome: Outcome,
) -> None:
    advice = conclude(Facts(outcome)).advice

    assert ({Advice.TEMPORARY, Advice.FIND_CAUSE} <= set(advice)) is (outcome not in STOPPED)


@pytest.mark.parametrize("one", some(Outcome.ENDED_EARLY), ids=name)
def test_ended_early_says_that_it_was_not_checked_unless_the_run_is_over(one: Facts) -> None:
    conclusion = conclude(one)

    assert conclusion.run_over is (one.tier >= Tier.RUN_OVER)
    assert (Advice.NOT_CHECKED in conclusion.advice) is not conclusion.run_over


@pytest.mark.parametrize("one", EVERY, ids=name)
def test_only_a_clean_end_goes_without_the_words_of_the_checklist(one: Facts) -> None:
    advice = conclude(one).advice

    clean = one.outcome is Outcome.GONE and one.tier is Tier.NONE
    assert (Advice.CHECKLIST in advice) is not clean


@given(facts)
def test_a_conclusion_never_lowers_a_tier(one: Facts) -> None:
    assert conclude(one).tier >= one.tier


@given(facts, st.sampled_from(Tier))
def test_a_more_urgent_tier_never_softens_the_conclusion(one: Facts, tier: Tier) -> None:
    other = Facts(one.outcome, one.onset, max(one.tier, tier), one.since_start_s)

    assert conclude(other).tier >= conclude(one).tier
    assert conclude(other).run_over >= conclude(one).run_over


@given(facts, st.integers(0, 100_000))
def test_more_time_never_softens_the_conclusion(one: Facts, more_s: int) -> None:
    later = Facts(one.outcome, one.onset, one.tier, one.since_start_s + more_s)

    assert conclude(later).tier >= conclude(one).tier
    assert conclude(later).run_over >= conclude(one).run_over


@given(facts)
def test_nothing_is_said_twice(one: Facts) -> None:
    advice = conclude(one).advice

    assert len(set(advice)) == len(advice)


@given(facts)
def test_the_run_is_over_in_word_and_value_alike(one: Facts) -> None:
    conclusion = conclude(one)

    said = {Advice.RUN_OVER, Advice.FETCHED} & set(conclusion.advice)
    assert len(said) == (1 if conclusion.run_over else 0)


@pytest.mark.parametrize("outcome", [Outcome.RED_FLAG, Outcome.HURT])
@pytest.mark.parametrize("tier", [tier for tier in Tier if tier < Tier.TODAY])
def test_a_question_left_open_is_not_taken_as_a_no(outcome: Outcome, tier: Tier) -> None:
    advice = conclude(Facts(outcome, None, tier, check_is_open=True)).advice

    assert Advice.CHECK_OPEN in advice
    assert Advice.CHECK_OPEN not in conclude(Facts(outcome, None, tier)).advice
