"""What a stage asks for before it is entered, and what of it is missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from calfcoach.core.heel_raise import is_symmetric, symmetry_percent, typical_raises
from calfcoach.core.program import Entry
from calfcoach.core.reasons import Number, Reason, Say
from calfcoach.core.training_log import Measure, Profile

UNKNOWN = "not given"


@dataclass(frozen=True, slots=True)
class Known:
    """The last numbers typed in, each by itself."""

    raises_left: int | None = None
    raises_right: int | None = None
    running_pain: int | None = None

    def updated(self, measure: Measure) -> Known:
        """Return what is known after a further measure."""
        given = {
            key: value
            for key in ("raises_left", "raises_right", "running_pain")
            if (value := getattr(measure, key)) is not None
        }
        return replace(self, **given) if given else self

    def weaker(self) -> int | None:
        """Return the raises of the weaker leg, or None where one is not given."""
        if self.raises_left is None or self.raises_right is None:
            return None
        return min(self.raises_left, self.raises_right)


def missing(entry: Entry | None, known: Known, profile: Profile, on: date) -> tuple[Reason, ...]:
    """Return what keeps a person out of a stage on a day; nothing when it may be entered.

    Source: Silbernagel 2007 (ten raises), Hébert-Losier 2017 (typical raises), Green 2022 and
    Silbernagel 2009 (symmetry of 90 %); running pain and weeks are ours. Grade: P, S, D.
    """
    if entry is None:
        return ()
    faults: list[Reason] = []
    weaker = known.weaker()
    shown: Number = UNKNOWN if weaker is None else weaker
    if entry.raises_each_leg and (weaker is None or weaker < entry.raises_each_leg):
        faults.append(_need(Say.NEED_RAISES, entry.raises_each_leg, shown))
    if entry.typical_raises:
        typical = typical_raises(profile.age_years, profile.sex)
        if weaker is None or weaker < typical:
            faults.append(_need(Say.NEED_TYPICAL, typical, shown))
    if entry.symmetry_percent:
        left, right = known.raises_left, known.raises_right
        if left is None or right is None:
            faults.append(_need(Say.NEED_SYMMETRY, entry.symmetry_percent, UNKNOWN))
        elif not is_symmetric(left, right, entry.symmetry_percent):
            percent = symmetry_percent(left, right)
            value: Number = UNKNOWN if percent is None else percent
            faults.append(_need(Say.NEED_SYMMETRY, entry.symmetry_percent, value))
    limit, pain = entry.running_pain_at_most, known.running_pain
    if limit is not None and (pain is None or pain > limit):
        faults.append(_need(Say.NEED_RUNNING, limit, UNKNOWN if pain is None else pain))
    weeks = (on - profile.started_on).days // 7
    if weeks < entry.weeks_since_start:
        faults.append(_need(Say.NEED_WEEKS, entry.weeks_since_start, weeks))
    return tuple(faults)


def _need(say: Say, limit: int, value: Number) -> Reason:
    return Reason(say, (("limit", limit), ("value", value)))
