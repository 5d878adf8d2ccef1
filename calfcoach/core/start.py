"""Where to begin: from the setup's answers to a stage, or to a reason not to."""

from __future__ import annotations

from dataclasses import dataclass

from calfcoach.core.place import Ladder
from calfcoach.core.program import Program
from calfcoach.core.reasons import Reason, Say
from calfcoach.core.screening import Tier


@dataclass(frozen=True, slots=True)
class Setup:
    """What a person says before the first session.

    Attributes:
        raises_left: Single-leg raises possible with pain of 3 or less.
        raises_right: The same for the other leg.
        tier: Of the full safety check.
        morning_sore: The Achilles tendon is sore or stiff in the mornings.
        torn: A calf tear in the last 12 weeks.
        clinician_agrees: A clinician gave the go-ahead after a tear, or for F16.
        heel_bone: The heel bone hurts.
    """

    raises_left: int
    raises_right: int
    tier: Tier = Tier.NONE
    morning_sore: bool = False
    torn: bool = False
    clinician_agrees: bool = False
    heel_bone: bool = False


@dataclass(frozen=True, slots=True)
class StartingPlace:
    """The stage to begin with, or None, and why."""

    stage: str | None
    reason: Reason


def starting_place(program: Program, setup: Setup) -> StartingPlace:
    """Return where to begin; the weaker leg decides.

    Source: Silbernagel 2007 (ten raises), Jan 2005 (twenty); morning soreness and tear are ours.
    Grade: P, D.
    """
    asks_first = setup.tier is Tier.ASK_FIRST and setup.clinician_agrees
    if setup.tier > Tier.NONE and not asks_first:
        return StartingPlace(None, Reason(Say.START_FLAG))
    if setup.torn and not setup.clinician_agrees:
        return StartingPlace(None, Reason(Say.START_TEAR))
    weaker = min(setup.raises_left, setup.raises_right)
    fitting = [one for one in program.start if one.raises_from <= weaker]
    chosen = program.start[0] if setup.morning_sore else fitting[-1]
    ladder = Ladder(program, heel_bone=setup.heel_bone)
    stage = ladder.stage(ladder.first(chosen.stage))
    if stage.entry is not None and weaker < stage.entry.raises_each_leg:
        numbers = (("limit", stage.entry.raises_each_leg), ("value", weaker))
        needs = Reason(Say.NEED_RAISES, numbers)
        return StartingPlace(None, Reason(Say.NOT_ALL, parts=(needs,)))
    say = Say.START_MORNING_SORE if setup.morning_sore else Say.START_RAISES
    return StartingPlace(stage.id, Reason(say, (("value", weaker), ("stage", stage.id))))
