"""A decision: what a rule concluded about a session or a gap, with its numbers, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from calfcoach.core.gates import BASIS, Rule, Verdict
from calfcoach.core.place import Place
from calfcoach.core.reasons import Reason


@dataclass(frozen=True, slots=True)
class Decision:
    """What a rule concluded.

    Attributes:
        on: The session's day; for a gap, the day on which it was looked at.
        decided_on: The day on which it was concluded.
        rule: Which one.
        verdict: What it said.
        before: The place that was due.
        after: The place that is due next.
        reason: Why, with the numbers used.
        change: What would have changed it.
        advice: What else to say, such as to see a physio.
    """

    on: date
    decided_on: date
    rule: Rule
    verdict: Verdict
    before: Place
    after: Place
    reason: Reason
    change: Reason
    advice: tuple[Reason, ...] = ()

    @property
    def source(self) -> str:
        """What the rule rests on."""
        return BASIS[self.rule][0]

    @property
    def grade(self) -> str:
        """How well it is founded."""
        return BASIS[self.rule][1]


@dataclass(frozen=True, slots=True)
class RecordedDecision:
    """A decision as it was said at the time.

    Attributes:
        recorded_at: When it was first said, UTC.
        superseded_at: When another took its place because the log was changed; None while it holds.
    """

    decision: Decision
    recorded_at: datetime
    superseded_at: datetime | None
