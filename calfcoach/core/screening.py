"""Red flags: the three-question gate, the full check, and how soon to be seen.

The rules are here; the words of the questions and of the advice are in
`resources/screening/red-flags.toml`, by the same ids.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum, IntEnum

KEY_GUARD_MS = 1_000
"""How long the gate ignores every key and click after it appears. Grade: D (our default)."""
CRAMP_ESCALATE_S = 600
"""A cramp this long after the start of relief needs medical advice.

Source: NI Direct, cramp page, as quoted in evidence 4.2 F10. Grade: P.
"""


class Answer(Enum):
    """What a person says to a yes-or-no question. Unsure counts as yes."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"

    @property
    def counts_as_yes(self) -> bool:
        """Whether the rules treat the answer as a yes."""
        return self is not Answer.NO


class Tier(IntEnum):
    """How soon, rising."""

    NONE = 0
    ASK_FIRST = 1
    RUN_OVER = 2
    DAYS = 3
    TODAY = 4
    EMERGENCY = 5


class GateQuestion(Enum):
    """The three questions right after "Stop"."""

    TEAR = "tear"
    SWOLLEN = "swollen"
    WHOLE_BODY = "whole_body"


class Flag(Enum):
    """The questions of the full check, most urgent first; the values are stored."""

    CHEST = "f1_chest"
    COMPARTMENT = "f6_compartment"
    CRAMPS_ILL = "f11_cramps_ill"
    CAUDA = "f14_saddle"
    CLOT = "f2_clot"
    CLOT_RISK = "f3_clot_risk"
    RUPTURE = "f4_rupture"
    TEAR = "f5_tear"
    NO_WEIGHT = "f5_no_weight"
    ANTIBIOTIC_PAIN = "f9_antibiotic_pain"
    LONG_CRAMP = "f10_long_cramp"
    INFECTION = "f15_infection"
    EXERTIONAL = "f7_exertional"
    BONE = "f8_bone"
    PERSISTENT = "f13_persistent"
    CIRCULATION = "f14_circulation"
    SWELLING = "f12_swelling"
    STILL_TIGHT = "f12_still_tight"
    ANTIBIOTIC = "f9_antibiotic"
    ASK_FIRST = "f16_ask_first"


FLAG_TIER: Mapping[Flag, Tier] = {
    Flag.CHEST: Tier.EMERGENCY,
    Flag.COMPARTMENT: Tier.EMERGENCY,
    Flag.CRAMPS_ILL: Tier.EMERGENCY,
    Flag.CAUDA: Tier.EMERGENCY,
    Flag.CLOT: Tier.TODAY,
    Flag.CLOT_RISK: Tier.TODAY,
    Flag.RUPTURE: Tier.TODAY,
    Flag.TEAR: Tier.DAYS,
    Flag.NO_WEIGHT: Tier.TODAY,
    Flag.ANTIBIOTIC_PAIN: Tier.TODAY,
    Flag.LONG_CRAMP: Tier.TODAY,
    Flag.INFECTION: Tier.TODAY,
    Flag.EXERTIONAL: Tier.DAYS,
    Flag.BONE: Tier.DAYS,
    Flag.PERSISTENT: Tier.DAYS,
    Flag.CIRCULATION: Tier.DAYS,
    Flag.SWELLING: Tier.RUN_OVER,
    Flag.STILL_TIGHT: Tier.RUN_OVER,
    Flag.ANTIBIOTIC: Tier.ASK_FIRST,
    Flag.ASK_FIRST: Tier.ASK_FIRST,
}
"""How soon a yes asks for.

Source: evidence 4.2, F1 to F16 (NHS, MHRA and Mayo pages). Grade: P to D.
"""

GATE_TIER: Mapping[GateQuestion, Tier] = {
    GateQuestion.TEAR: Tier.TODAY,
    GateQuestion.SWOLLEN: Tier.TODAY,
    GateQuestion.WHOLE_BODY: Tier.EMERGENCY,
}
"""The least that a yes at the gate asks for, before the full check says more.

A gate question covers several flags; the most urgent that it covers decides. Grade: D.
"""

DEPENDS_ON: Mapping[Flag, Flag] = {Flag.NO_WEIGHT: Flag.TEAR}
"""Questions that are asked only after a yes to another."""

SAID_AT_GATE: Mapping[GateQuestion, Flag] = {GateQuestion.TEAR: Flag.RUPTURE}
"""Questions of the full check that ask again what a yes at the gate has said.

A no at the gate answers none of them: the full check asks more than the gate does.
"""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a full check says.

    Attributes:
        tier: The most urgent that any answer asks for.
        flags: The flags answered yes or unsure, most urgent first.
        open: Questions not answered.
    """

    tier: Tier
    flags: tuple[Flag, ...]
    open: tuple[Flag, ...]


def gate_result(answers: Mapping[GateQuestion, Answer]) -> Tier:
    """Return the least that the gate's answers ask for; a missing answer counts as yes."""
    return max(
        (
            GATE_TIER[question]
            for question in GateQuestion
            if answers.get(question, Answer.UNSURE).counts_as_yes
        ),
        default=Tier.NONE,
    )


def known_from_gate(answers: Mapping[GateQuestion, Answer]) -> dict[Flag, Answer]:
    """Return what the gate has answered of the full check: each yes, never a no."""
    return {
        flag: answers[question]
        for question, flag in SAID_AT_GATE.items()
        if question in answers and answers[question].counts_as_yes
    }


def asked_flags(
    answers: Mapping[Flag, Answer], left_out: Collection[Flag] = ()
) -> tuple[Flag, ...]:
    """Return the questions that the check asks, given the answers so far.

    `left_out` are questions that make no sense now; one that has an answer is kept.
    """
    asked = []
    for flag in Flag:
        if flag in left_out and flag not in answers:
            continue
        parent = DEPENDS_ON.get(flag)
        if parent is None or (parent in answers and answers[parent].counts_as_yes):
            asked.append(flag)
    return tuple(asked)


def check_result(answers: Mapping[Flag, Answer], left_out: Collection[Flag] = ()) -> CheckResult:
    """Return what the answers so far say; questions not answered are listed, not guessed."""
    asked = asked_flags(answers, left_out)
    raised = [flag for flag in asked if flag in answers and answers[flag].counts_as_yes]
    raised.sort(key=lambda flag: -FLAG_TIER[flag])
    return CheckResult(
        tier=max((FLAG_TIER[flag] for flag in raised), default=Tier.NONE),
        flags=tuple(raised),
        open=tuple(flag for flag in asked if flag not in answers),
    )
