"""Red flags: which answer asks for what, how soon, and what counts as a yes."""

from __future__ import annotations

from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.screening import (
    CRAMP_ESCALATE_S,
    DEPENDS_ON,
    FLAG_TIER,
    GATE_TIER,
    KEY_GUARD_MS,
    Answer,
    Flag,
    GateQuestion,
    Tier,
    asked_flags,
    check_result,
    gate_result,
)

EVIDENCE_7_CRAMP_ESCALATE_S = 600
EVIDENCE_4_2_TIERS = {
    "f1_chest": Tier.EMERGENCY,
    "f2_clot": Tier.TODAY,
    "f3_clot_risk": Tier.TODAY,
    "f4_rupture": Tier.TODAY,
    "f5_tear": Tier.DAYS,
    "f5_no_weight": Tier.TODAY,
    "f6_compartment": Tier.EMERGENCY,
    "f7_exertional": Tier.DAYS,
    "f8_bone": Tier.DAYS,
    "f9_antibiotic_pain": Tier.TODAY,
    "f9_antibiotic": Tier.ASK_FIRST,
    "f10_long_cramp": Tier.TODAY,
    "f11_cramps_ill": Tier.EMERGENCY,
    "f12_swelling": Tier.RUN_OVER,
    "f12_still_tight": Tier.RUN_OVER,
    "f13_persistent": Tier.DAYS,
    "f14_circulation": Tier.DAYS,
    "f14_saddle": Tier.EMERGENCY,
    "f15_infection": Tier.TODAY,
    "f16_ask_first": Tier.ASK_FIRST,
}
NO_TO_ALL = dict.fromkeys(Flag, Answer.NO)
GATE_NO = dict.fromkeys(GateQuestion, Answer.NO)
answers = st.dictionaries(st.sampled_from(Flag), st.sampled_from(Answer))
gate_answers = st.dictionaries(st.sampled_from(GateQuestion), st.sampled_from(Answer))


def word(value: object) -> str:
    """Return a value's name for the id of a test."""
    return value.name.lower() if isinstance(value, Enum) else str(value)


# Answers and tiers


@pytest.mark.parametrize(
    ("answer", "yes"), [(Answer.YES, True), (Answer.UNSURE, True), (Answer.NO, False)], ids=word
)
def test_unsure_counts_as_yes(answer: Answer, yes: bool) -> None:
    assert answer.counts_as_yes is yes


def test_tiers_rise_from_nothing_to_emergency() -> None:
    assert sorted(Tier) == [
        Tier.NONE,
        Tier.ASK_FIRST,
        Tier.RUN_OVER,
        Tier.DAYS,
        Tier.TODAY,
        Tier.EMERGENCY,
    ]


def test_a_cramp_is_long_after_600_s_as_evidence_7_says() -> None:
    assert CRAMP_ESCALATE_S == EVIDENCE_7_CRAMP_ESCALATE_S


def test_the_gate_ignores_keys_for_its_first_second() -> None:
    assert KEY_GUARD_MS == 1_000


# The gate


@pytest.mark.parametrize("answer", [Answer.YES, Answer.UNSURE], ids=word)
@pytest.mark.parametrize(
    ("question", "tier"),
    [
        (GateQuestion.TEAR, Tier.TODAY),
        (GateQuestion.SWOLLEN, Tier.TODAY),
        (GateQuestion.WHOLE_BODY, Tier.EMERGENCY),
    ],
    ids=word,
)
def test_a_yes_at_the_gate_asks_for_the_tier_of_its_most_urgent_flag(
    question: GateQuestion, tier: Tier, answer: Answer
) -> None:
    assert gate_result({**GATE_NO, question: answer}) is tier


def test_three_noes_pass_the_gate() -> None:
    assert gate_result(GATE_NO) is Tier.NONE


@pytest.mark.parametrize("question", GateQuestion, ids=word)
def test_a_missing_gate_answer_counts_as_yes(question: GateQuestion) -> None:
    partly = {other: Answer.NO for other in GateQuestion if other is not question}

    assert gate_result(partly) is GATE_TIER[question]


def test_no_gate_answer_at_all_asks_for_the_most_urgent() -> None:
    assert gate_result({}) is Tier.EMERGENCY


@given(gate_answers)
def test_the_gate_passes_only_with_a_no_to_each_question(
    given_answers: dict[GateQuestion, Answer],
) -> None:
    assert (gate_result(given_answers) is Tier.NONE) == (given_answers == GATE_NO)


# The full check


def test_flags_and_tiers_are_those_of_evidence_4_2() -> None:
    assert {flag.value: FLAG_TIER[flag] for flag in Flag} == EVIDENCE_4_2_TIERS


@pytest.mark.parametrize("answer", [Answer.YES, Answer.UNSURE], ids=word)
@pytest.mark.parametrize("flag", Flag, ids=word)
def test_one_yes_asks_for_the_tier_of_its_flag(flag: Flag, answer: Answer) -> None:
    parents = {DEPENDS_ON[flag]: Answer.YES} if flag in DEPENDS_ON else {}

    result = check_result({**NO_TO_ALL, **parents, flag: answer})

    assert result.tier is EVIDENCE_4_2_TIERS[flag.value]
    assert flag in result.flags


def test_a_no_to_everything_raises_nothing() -> None:
    result = check_result(NO_TO_ALL)

    assert (result.tier, result.flags, result.open) == (Tier.NONE, (), ())


def test_questions_not_answered_are_listed_and_not_guessed() -> None:
    result = check_result({Flag.CHEST: Answer.NO})

    assert (result.tier, result.flags) == (Tier.NONE, ())
    assert set(result.open) == set(Flag) - {Flag.CHEST, Flag.NO_WEIGHT}


def test_the_most_urgent_answer_decides_and_comes_first() -> None:
    raised = (Flag.ASK_FIRST, Flag.SWELLING, Flag.BONE, Flag.INFECTION, Flag.CAUDA)

    result = check_result({**NO_TO_ALL, **dict.fromkeys(raised, Answer.YES)})

    assert result.tier is Tier.EMERGENCY
    assert result.flags == tuple(reversed(raised))


@pytest.mark.parametrize(
    ("tear", "asked"),
    [(None, False), (Answer.NO, False), (Answer.YES, True), (Answer.UNSURE, True)],
    ids=word,
)
def test_bearing_weight_is_asked_only_after_a_sharp_pain_with_bruise_or_limp(
    tear: Answer | None, asked: bool
) -> None:
    so_far = {Flag.TEAR: tear} if tear is not None else {}

    assert (Flag.NO_WEIGHT in asked_flags(so_far)) is asked


@pytest.mark.parametrize(
    ("weight", "tier"),
    [(Answer.YES, Tier.TODAY), (Answer.UNSURE, Tier.TODAY), (Answer.NO, Tier.DAYS)],
    ids=word,
)
def test_a_tear_is_seen_today_when_the_leg_cannot_bear_weight(weight: Answer, tier: Tier) -> None:
    result = check_result({**NO_TO_ALL, Flag.TEAR: Answer.YES, Flag.NO_WEIGHT: weight})

    assert result.tier is tier


def test_an_answer_to_a_question_that_is_no_longer_asked_counts_for_nothing() -> None:
    result = check_result({**NO_TO_ALL, Flag.TEAR: Answer.NO, Flag.NO_WEIGHT: Answer.YES})

    assert (result.tier, result.flags) == (Tier.NONE, ())


def test_a_question_that_is_left_out_is_neither_asked_nor_open() -> None:
    assert Flag.STILL_TIGHT not in asked_flags({}, [Flag.STILL_TIGHT])
    assert Flag.STILL_TIGHT not in check_result({}, [Flag.STILL_TIGHT]).open


def test_a_question_that_is_left_out_counts_once_it_has_an_answer() -> None:
    result = check_result({Flag.STILL_TIGHT: Answer.YES}, [Flag.STILL_TIGHT])

    assert result.flags == (Flag.STILL_TIGHT,)


def test_every_other_question_is_asked_from_the_start() -> None:
    assert set(asked_flags({})) == set(Flag) - {Flag.NO_WEIGHT}


def test_questions_of_an_emergency_are_asked_first() -> None:
    tiers = [FLAG_TIER[flag] for flag in asked_flags({})]

    emergencies = tiers.count(Tier.EMERGENCY)
    assert tiers[:emergencies] == [Tier.EMERGENCY] * emergencies


@given(answers)
def test_a_result_accounts_for_every_question_that_is_asked(
    given_answers: dict[Flag, Answer],
) -> None:
    result = check_result(given_answers)

    noes = {flag for flag in asked_flags(given_answers) if given_answers.get(flag) is Answer.NO}
    assert {*result.flags, *result.open, *noes} == set(asked_flags(given_answers))
    assert result.tier == max((FLAG_TIER[flag] for flag in result.flags), default=Tier.NONE)
    assert [FLAG_TIER[flag] for flag in result.flags] == sorted(
        (FLAG_TIER[flag] for flag in result.flags), reverse=True
    )


@given(answers, st.sampled_from(Flag))
def test_one_more_yes_never_lowers_the_tier(given_answers: dict[Flag, Answer], flag: Flag) -> None:
    before = check_result(given_answers).tier

    after = check_result({**given_answers, flag: Answer.YES}).tier

    assert after >= before
