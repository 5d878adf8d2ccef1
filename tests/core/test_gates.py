"""The decision table: each rule, the order of the rules, and the rows of evidence 7."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.explain import explain
from calfcoach.core.gates import BASIS, Facts, Rule, Verdict, judge
from calfcoach.core.reasons import ENGLISH, Say, word
from tests.interchange.programs import built_in

GATES = built_in().gates
PAIN = [
    (3, 3, 0, "GREEN"),
    (4, 0, 0, "HOLD"),
    (5, 5, 0, "HOLD"),
    (6, 0, 0, "REGRESS_STAGE"),
    (2, 1, 1, "HOLD"),
    (2, 1, 2, "REGRESS_STEP"),
    (0, 6, 0, "REGRESS_STAGE"),
]
pains = st.integers(0, 10)
facts_drawn = st.builds(
    Facts,
    rest=pains,
    morning0=st.none() | pains,
    during=pains,
    after=pains,
    morning1=st.none() | pains,
    sharp=st.booleans(),
    limp=st.booleans(),
    red_flag=st.booleans(),
    reps_done=st.decimals(0, 1, places=2),
    rpe=st.none() | pains,
    settle_to=st.none() | pains,
    after_tear=st.booleans(),
    week_rise=st.none() | st.fractions(-3, 3, max_denominator=7),
    holds_before=st.integers(0, 3),
    low_before=st.booleans(),
)


@pytest.mark.parametrize(("during", "after", "rise", "verdict"), PAIN)
def test_pain_of_evidence_7(during: int, after: int, rise: int, verdict: str) -> None:
    facts = Facts(during=during, after=after, morning0=1, morning1=1 + rise)

    assert judge(facts, GATES)[1] is Verdict(verdict)


@pytest.mark.parametrize(
    ("facts", "rule", "verdict"),
    [
        pytest.param(Facts(red_flag=True, rest=9), "G0", "STOP_CARE", id="G0 first"),
        pytest.param(Facts(rest=4), "G1", "NO_SESSION", id="rest 4"),
        pytest.param(Facts(rest=3), "G9", "GREEN", id="rest 3"),
        pytest.param(Facts(morning0=6, morning1=6), "G1", "NO_SESSION", id="morning 6"),
        pytest.param(Facts(morning0=5, morning1=5), "G9", "GREEN", id="morning 5"),
        pytest.param(Facts(morning0=2, settle_to=1), "G4", "NO_SESSION", id="not settled"),
        pytest.param(Facts(morning0=1, morning1=1, settle_to=1), "G9", "GREEN", id="settled"),
        pytest.param(Facts(sharp=True, during=9), "G2", "STOP", id="sharp before pain"),
        pytest.param(Facts(limp=True), "G2", "STOP", id="limp"),
        pytest.param(Facts(during=4, after_tear=True), "G3", "REGRESS_STAGE", id="after a tear"),
        pytest.param(Facts(during=3, after_tear=True), "G9", "GREEN", id="3 after a tear"),
        pytest.param(Facts(morning0=5, morning1=6), "G4", "REGRESS_STEP", id="morning after"),
        pytest.param(Facts(morning0=None, morning1=6), "G4", "REGRESS_STEP", id="G4 before G8"),
        pytest.param(Facts(week_rise=Fraction(1)), "G5", "REGRESS_STEP", id="week up by 1"),
        pytest.param(Facts(week_rise=Fraction(2, 3)), "G9", "GREEN", id="week up by less"),
        pytest.param(Facts(morning1=1, holds_before=2), "G6", "REGRESS_STEP", id="third hold"),
        pytest.param(Facts(morning1=1, holds_before=1), "G6", "HOLD", id="second hold"),
        pytest.param(Facts(during=4, morning1=None), "G6", "HOLD", id="G6 before G8"),
        pytest.param(
            Facts(reps_done=Decimal("0.79"), low_before=True, morning1=None),
            "G7",
            "REGRESS_STEP",
            id="G7 before G8",
        ),
        pytest.param(Facts(reps_done=Decimal("0.8"), low_before=True), "G10", "HOLD", id="80 %"),
        pytest.param(Facts(reps_done=Decimal("0.5")), "G10", "HOLD", id="few, first time"),
        pytest.param(Facts(morning1=None), "G8", "HOLD", id="no morning after"),
        pytest.param(Facts(morning0=None), "G8", "HOLD", id="no morning before"),
        pytest.param(Facts(rpe=7), "G9", "GREEN", id="effort 7"),
        pytest.param(Facts(rpe=8), "G10", "HOLD", id="effort 8"),
        pytest.param(Facts(rpe=None), "G10", "HOLD", id="effort not said"),
        pytest.param(Facts(morning0=3, morning1=1), "G9", "GREEN", id="better in the morning"),
    ],
)
def test_the_first_rule_that_matches_decides(facts: Facts, rule: str, verdict: str) -> None:
    assert judge(facts, GATES) == (Rule(rule), Verdict(verdict))


@given(facts_drawn)
def test_green_needs_little_pain_both_mornings_and_all_repetitions(facts: Facts) -> None:
    _, verdict = judge(facts, GATES)

    if verdict is Verdict.GREEN:
        assert facts.pain <= 3
        assert facts.rest <= 3
        assert facts.rise is not None
        assert facts.rise <= 0
        assert facts.reps_done == 1
        assert not any((facts.sharp, facts.limp, facts.red_flag))


@given(facts_drawn)
def test_stricter_limits_never_turn_green_what_was_not(facts: Facts) -> None:
    strict = replace(GATES, rest_pain_at_most=1, green_pain_at_most=1, effort_at_most=5)

    if judge(facts, strict)[1] is Verdict.GREEN:
        assert judge(facts, GATES)[1] is Verdict.GREEN


@given(facts_drawn)
def test_every_verdict_has_words_a_source_and_a_grade(facts: Facts) -> None:
    rule, verdict = judge(facts, GATES)

    if verdict is not Verdict.GREEN:
        for reason in explain(rule, verdict, facts, GATES, "S1 3x10"):
            assert "{" not in word(reason)
    assert all(BASIS[rule])


def test_everything_that_can_be_said_has_words() -> None:
    assert set(ENGLISH) == set(Say)
    assert set(BASIS) == set(Rule)
