"""What relief concludes: whether the run is over, how soon to be seen, and what to say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from calfcoach.core.screening import (
    CRAMP_ESCALATE_S,
    Answer,
    Flag,
    GateQuestion,
    Tier,
    known_from_gate,
)


class Onset(Enum):
    """How the tightness came."""

    SHARP = "sharp"
    SLOW = "slow"


class Outcome(Enum):
    """How relief ended; the values are stored."""

    GONE = "gone"
    STILL_TIGHT = "still_tight"
    SWOLLEN = "swollen"
    CAME_BACK = "came_back"
    RED_FLAG = "red_flag"
    HURT = "hurt"
    ENDED_EARLY = "ended_early"


class Advice(Enum):
    """What the last page says, by id; the words are in `resources/screening/red-flags.toml`."""

    CALL_NOW = "call_now"
    SEEN_TODAY = "seen_today"
    SEEN_IN_DAYS = "seen_in_days"
    ASK_FIRST = "ask_first"
    LONG_CRAMP = "long_cramp"
    RUN_OVER = "run_over"
    FETCHED = "fetched"
    SWELLING = "swelling"
    NO_STRETCH = "no_stretch"
    END_RUN = "end_run"
    END_RUN_IF_SHARP = "end_run_if_sharp"
    EASY_OR_HOME = "easy_or_home"
    NOT_CHECKED = "not_checked"
    CHECK_OPEN = "check_open"
    TEMPORARY = "temporary"
    FIND_CAUSE = "find_cause"
    CHECKLIST = "checklist"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known when relief is over.

    Attributes:
        outcome: How it ended.
        onset: How it came; None when not said.
        tier: The most urgent that gate and full check ask for.
        since_start_s: Seconds since relief began.
        check_is_open: The full check was due, and not every question has its answer.
    """

    outcome: Outcome
    onset: Onset | None = None
    tier: Tier = Tier.NONE
    since_start_s: int = 0
    check_is_open: bool = False


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What the last page shows.

    Attributes:
        tier: How soon to be seen.
        run_over: The run is over today, with no way around it.
        advice: What to say, in order.
    """

    tier: Tier
    run_over: bool
    advice: tuple[Advice, ...]


TIER_ADVICE = {
    Tier.EMERGENCY: Advice.CALL_NOW,
    Tier.TODAY: Advice.SEEN_TODAY,
    Tier.DAYS: Advice.SEEN_IN_DAYS,
    Tier.ASK_FIRST: Advice.ASK_FIRST,
}
_AFTER_ONSET = {
    Onset.SHARP: Advice.END_RUN,
    Onset.SLOW: Advice.EASY_OR_HOME,
    None: Advice.END_RUN_IF_SHARP,
}
_UNRESOLVED = (Outcome.STILL_TIGHT, Outcome.SWOLLEN, Outcome.CAME_BACK)
_STOPPED = (Outcome.RED_FLAG, Outcome.HURT)

CHECKED = (*_STOPPED, Outcome.SWOLLEN)
"""Outcomes that open the full check.

Source: evidence 4.2, F12 (swelling after relief: ask about a clot and a tear). Grade: A, P.
"""
OUTCOME_TIER = {Outcome.SWOLLEN: Tier.DAYS}
"""The least that an outcome asks for, whatever the full check says. Grade: D (our default)."""


def known_answers(
    outcome: Outcome | None, gate: Mapping[GateQuestion, Answer]
) -> dict[Flag, Answer]:
    """Return what relief has answered of the full check before it is asked."""
    known = known_from_gate(gate)
    if outcome is Outcome.SWOLLEN:
        known[Flag.SWELLING] = Answer.YES
    return known


def left_out(outcome: Outcome | None) -> tuple[Flag, ...]:
    """Return the questions of the full check that make no sense: relief was not done to its end."""
    return (Flag.STILL_TIGHT,) if outcome in _STOPPED else ()


def conclude(facts: Facts) -> Conclusion:
    """Return what the last page of relief says.

    Still tight, swollen or back again ends the run today, and so does any red flag; nothing
    overrides that. Gone after a sharp or seizing pain: ending the run is recommended, and where
    nobody said how it came, for the case that it was so. Swelling is to be seen within days even
    when every answer is no. Still tight ten minutes after the start counts as a cramp that does
    not ease. A question left open is not taken as a no.

    Source: the article (stop the run for swelling or tightness that stays; relief is temporary);
    ten minutes: NI Direct. Grade: A, and P for the ten minutes.
    """
    tier = max(facts.tier, OUTCOME_TIER.get(facts.outcome, Tier.NONE))
    advice: list[Advice] = []
    long_cramp = (
        facts.outcome in (Outcome.STILL_TIGHT, Outcome.CAME_BACK)
        and facts.since_start_s >= CRAMP_ESCALATE_S
    )
    if long_cramp:
        tier = max(tier, Tier.TODAY)
    run_over = facts.outcome in _UNRESOLVED or facts.outcome in _STOPPED or tier >= Tier.RUN_OVER
    if tier in TIER_ADVICE:
        advice.append(TIER_ADVICE[tier])
    if facts.outcome is Outcome.SWOLLEN:
        advice.append(Advice.SWELLING)
    if facts.check_is_open and tier < Tier.TODAY:
        advice.append(Advice.CHECK_OPEN)
    if long_cramp:
        advice.append(Advice.LONG_CRAMP)
    if run_over:
        advice.append(Advice.FETCHED if tier >= Tier.TODAY else Advice.RUN_OVER)
    if facts.outcome in CHECKED:
        advice.append(Advice.NO_STRETCH)
    if facts.outcome is Outcome.GONE and not run_over:
        advice.append(_AFTER_ONSET[facts.onset])
    if facts.outcome is Outcome.ENDED_EARLY and not run_over:
        advice.append(Advice.NOT_CHECKED)
        if facts.onset is not Onset.SLOW:
            advice.append(_AFTER_ONSET[facts.onset])
    if facts.outcome not in _STOPPED:
        advice.extend((Advice.TEMPORARY, Advice.FIND_CAUSE))
    if tier > Tier.NONE or facts.outcome is not Outcome.GONE:
        advice.append(Advice.CHECKLIST)
    return Conclusion(tier, run_over, tuple(advice))
