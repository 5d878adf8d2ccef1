"""Puts a verdict of the decision table into a reason and what would have changed it, as ids."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from calfcoach.core.gates import Facts, Rule, Verdict
from calfcoach.core.program import Gates
from calfcoach.core.reasons import Number, Reason, Say


def explain(
    rule: Rule, verdict: Verdict, facts: Facts, gates: Gates, place: str
) -> tuple[Reason, Reason]:
    """Return why, and what would have changed it; greens are explained by `progression`.

    `place` is the label of the place that is due next.
    """
    if rule is Rule.G0:
        return Reason(Say.RED_FLAG), Reason(Say.IF_NO_FLAG)
    if verdict is Verdict.NO_SESSION:
        return _refused(rule, facts, gates)
    if rule is Rule.G2:
        say = Say.SHARP if facts.sharp else Say.LIMP
        return _of(say, place=place), Reason(Say.IF_DULL)
    if rule is Rule.G3:
        limit = facts.pain_limit(gates)
        reason = _of(Say.PAIN_STAGE_BACK, pain=facts.pain, limit=limit, place=place)
        return reason, _of(Say.IF_AT_MOST, limit=limit)
    if rule is Rule.G4:
        return _overnight(facts, gates, place)
    if rule is Rule.G5:
        return _week(facts, gates, place)
    if rule is Rule.G6:
        return _held(verdict, facts, gates, place)
    if rule is Rule.G7:
        limit = gates.reps_done_percent
        return _of(Say.LOW_REPS_BACK, limit=limit, place=place), _of(Say.IF_MORE_REPS, limit=limit)
    if rule is Rule.G8:
        missing = Say.NO_MORNING_BEFORE if facts.morning0 is None else Say.NO_MORNING_AFTER
        return Reason(missing), Reason(Say.IF_MORNING_GIVEN)
    return _not_all(facts, gates)


def _refused(rule: Rule, facts: Facts, gates: Gates) -> tuple[Reason, Reason]:
    morning = facts.morning0 or 0
    if rule is Rule.G4:
        limit = facts.settle_to or 0
        reason = _of(Say.NOT_SETTLED, pain=morning, limit=limit)
    elif facts.rest > gates.rest_pain_at_most:
        limit = gates.rest_pain_at_most
        reason = _of(Say.REST_PAIN, pain=facts.rest, limit=limit)
    else:
        limit = gates.morning_at_most
        reason = _of(Say.MORNING_PAIN, pain=morning, limit=limit)
    return reason, _of(Say.IF_AT_MOST, limit=limit)


def _overnight(facts: Facts, gates: Gates, place: str) -> tuple[Reason, Reason]:
    morning1 = facts.morning1 or 0
    if morning1 > gates.morning_at_most:
        limit = gates.morning_at_most
        reason = _of(Say.MORNING_AFTER, pain=morning1, limit=limit, place=place)
        return reason, _of(Say.IF_AT_MOST, limit=limit)
    reason = _of(Say.MORNING_RISE_BACK, pain=facts.rise or 0, place=place)
    return reason, _of(Say.IF_AT_MOST, limit=gates.morning_rise_at_most)


def _week(facts: Facts, gates: Gates, place: str) -> tuple[Reason, Reason]:
    rise = facts.week_rise
    shown = Decimal(0) if rise is None else Decimal(rise.numerator) / rise.denominator
    shown = shown.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
    reason = _of(Say.WEEK_RISE, rise=shown, place=place)
    return reason, _of(Say.IF_WEEK_STEADY, limit=gates.weekly_rise_from)


def _held(verdict: Verdict, facts: Facts, gates: Gates, place: str) -> tuple[Reason, Reason]:
    by_pain = facts.pain > gates.green_pain_at_most
    limit = gates.green_pain_at_most if by_pain else 0
    if verdict is Verdict.REGRESS_STEP:
        reason = _of(Say.HOLDS_BACK, count=facts.holds_before + 1, place=place)
    elif by_pain:
        reason = _of(Say.PAIN_HOLD, pain=facts.pain, limit=limit)
    else:
        reason = _of(Say.MORNING_RISE_HOLD, pain=facts.rise or 0)
    return reason, _of(Say.IF_AT_MOST, limit=limit)


def _not_all(facts: Facts, gates: Gates) -> tuple[Reason, Reason]:
    parts = []
    if facts.reps_done < 1:
        percent = (facts.reps_done * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP)
        parts.append(_of(Say.REPS_SHORT, value=percent))
    if facts.rpe is None:
        parts.append(Reason(Say.NO_EFFORT))
    elif facts.rpe > gates.effort_at_most:
        parts.append(_of(Say.EFFORT, value=facts.rpe, limit=gates.effort_at_most))
    reason = Reason(Say.NOT_ALL, parts=tuple(parts))
    return reason, _of(Say.IF_ALL, limit=gates.effort_at_most)


def _of(say: Say, **numbers: Number) -> Reason:
    return Reason(say, tuple(numbers.items()))
