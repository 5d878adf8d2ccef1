"""The decision table G0 to G10: top-down, the first rule that matches decides.

Source: evidence 2.3. Pain bands of NHS AHP Suffolk (0-3, 4-5, 6-10; grade P); the morning after
from Silbernagel 2007 for going on (S) and Silbernagel and Crossley 2015 for going back (B). Counts,
effort and repetitions are ours (D).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from calfcoach.core.program import Gates


class Rule(Enum):
    """Which rule decided; the values are stored."""

    G0 = "G0"
    G1 = "G1"
    G2 = "G2"
    G3 = "G3"
    G4 = "G4"
    G5 = "G5"
    G6 = "G6"
    G7 = "G7"
    G8 = "G8"
    G9 = "G9"
    G10 = "G10"
    GATE = "GATE"
    GAP = "GAP"


class Verdict(Enum):
    """What a rule concluded; the values are stored."""

    STOP_CARE = "STOP_CARE"
    NO_SESSION = "NO_SESSION"
    STOP = "STOP"
    REGRESS_STAGE = "REGRESS_STAGE"
    REGRESS_STEP = "REGRESS_STEP"
    HOLD = "HOLD"
    GREEN = "GREEN"
    REPEAT = "REPEAT"
    BACK_1 = "BACK_1"
    BACK_2 = "BACK_2"


BASIS = {
    Rule.G0: ("the article (swelling or lasting tightness ends the run); NHS and NI pages", "A, P"),
    Rule.G1: ("NHS AHP Suffolk, pain bands; limits before a session are ours", "P, D"),
    Rule.G2: ("the article (sharp, seizing pain: stop, do not push through)", "A"),
    Rule.G3: ("NHS AHP Suffolk, pain bands (6 to 10: stop)", "P"),
    Rule.G4: ("Silbernagel and Crossley 2015, pain next morning at most 5", "B, D"),
    Rule.G5: ("Silbernagel and Crossley 2015, no rise from week to week", "B, D"),
    Rule.G6: ("NHS AHP Suffolk, pain bands (4 to 5: adjust); Silbernagel 2007", "P, S"),
    Rule.G7: ("our default", "D"),
    Rule.G8: ("Silbernagel 2007, settled by the next morning, which must be known", "S, D"),
    Rule.G9: ("Silbernagel 2007 and NHS AHP Suffolk; two in a row is ours", "S, P, D"),
    Rule.G10: ("our default", "D"),
    Rule.GATE: ("single-leg raises: Silbernagel 2007, Hebert-Losier 2017, Green 2022", "P, S, D"),
    Rule.GAP: ("our default, guided by McMaster 2013 and Bosquet 2013", "D"),
}
"""Source and grade of each rule."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the table looks at for one session. Pain from 0 to 10.

    Attributes:
        morning0: The check-in of the session's day; None when not given.
        morning1: That of the next day.
        settle_to: The morning level that a step back asked to wait for; None when none did.
        after_tear: Within 12 weeks of a calf tear.
        week_rise: Rise of the mean of morning pain, where two whole weeks are compared now.
        holds_before: Holds for pain (G6) in a row right before.
        low_before: The session before had too few repetitions.
    """

    rest: int = 0
    morning0: int | None = 0
    during: int = 0
    after: int = 0
    morning1: int | None = 0
    sharp: bool = False
    limp: bool = False
    red_flag: bool = False
    reps_done: Decimal = Decimal(1)
    rpe: int | None = 5
    settle_to: int | None = None
    after_tear: bool = False
    week_rise: Fraction | None = None
    holds_before: int = 0
    low_before: bool = False

    @property
    def pain(self) -> int:
        """The most during and after."""
        return max(self.during, self.after)

    @property
    def rise(self) -> int | None:
        """The change from the session's morning to the next, dM."""
        if self.morning0 is None or self.morning1 is None:
            return None
        return self.morning1 - self.morning0

    def pain_limit(self, gates: Gates) -> int:
        """Return the most pain that does not go a stage back (G3)."""
        return gates.pain_at_most_after_tear if self.after_tear else gates.pain_at_most

    def is_low(self, gates: Gates) -> bool:
        """Whether too few repetitions were done (G7)."""
        return self.reps_done * 100 < gates.reps_done_percent

    def is_settled(self) -> bool:
        """Whether the morning is back where a step back asked it to be (G4)."""
        return self.settle_to is None or self.morning0 is None or self.morning0 <= self.settle_to


def judge_at_once(facts: Facts, gates: Gates) -> tuple[Rule, Verdict] | None:
    """Return what G0 to G3 conclude, or None where the morning after must be awaited.

    Source: evidence 2.3, G0 to G3 (the article; NHS pain bands). Grade: A, P, D.
    """
    if facts.red_flag:
        return Rule.G0, Verdict.STOP_CARE
    too_sore = facts.morning0 is not None and facts.morning0 > gates.morning_at_most
    if facts.rest > gates.rest_pain_at_most or too_sore:
        return Rule.G1, Verdict.NO_SESSION
    if not facts.is_settled():
        return Rule.G4, Verdict.NO_SESSION
    if facts.sharp or facts.limp:
        return Rule.G2, Verdict.STOP
    if facts.pain > facts.pain_limit(gates):
        return Rule.G3, Verdict.REGRESS_STAGE
    return None


def judge(facts: Facts, gates: Gates) -> tuple[Rule, Verdict]:
    """Return the first rule that matches, and what it concludes.

    Source: evidence 2.3, G0 to G10, as this module says. Grade: A, P, S, D by rule (`BASIS`).
    """
    at_once = judge_at_once(facts, gates)
    if at_once is not None:
        return at_once
    rise, morning1 = facts.rise, facts.morning1
    if morning1 is not None and morning1 > gates.morning_at_most:
        return Rule.G4, Verdict.REGRESS_STEP
    if rise is not None and rise > gates.morning_rise_at_most:
        return Rule.G4, Verdict.REGRESS_STEP
    if facts.week_rise is not None and facts.week_rise >= Fraction(gates.weekly_rise_from):
        return Rule.G5, Verdict.REGRESS_STEP
    if facts.pain > gates.green_pain_at_most or (rise is not None and rise > 0):
        again = facts.holds_before + 1 >= gates.holds_in_a_row
        return Rule.G6, Verdict.REGRESS_STEP if again else Verdict.HOLD
    if facts.low_before and facts.is_low(gates):
        return Rule.G7, Verdict.REGRESS_STEP
    if rise is None:
        return Rule.G8, Verdict.HOLD
    effort_good = facts.rpe is not None and facts.rpe <= gates.effort_at_most
    if facts.reps_done >= 1 and effort_good:
        return Rule.G9, Verdict.GREEN
    return Rule.G10, Verdict.HOLD
