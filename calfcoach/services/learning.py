"""The self-check of causes, what the log answers of it, and the runner's cadence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from calfcoach.core.cadence import BOUNDS
from calfcoach.core.causes import CauseGuide, LogFact, Ranked, rank
from calfcoach.core.clock import Clock
from calfcoach.core.errors import UserError
from calfcoach.core.ids import new_id
from calfcoach.core.running import RISE_PERCENT, Spike, judge
from calfcoach.core.self_check import Change, SelfCheck, changes
from calfcoach.core.shoes import is_transition
from calfcoach.core.units import Unit
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.services.running import RunningService, run_days
from calfcoach.services.training import TrainingService
from calfcoach.storage.database import Database
from calfcoach.storage.measures import MeasureStore
from calfcoach.storage.runs import RunStore
from calfcoach.storage.self_checks import SelfCheckStore
from calfcoach.storage.training import TrainingStore

WEEKS = 4
"""So many weeks are looked back upon. Grade: D (our default)."""
NEW_DAYS = 14
SHOE_DAYS = 70
"""A transition takes ten weeks. Grade: D (our default)."""
OFTEN = 2
"""Sessions a week. Source: the article. Grade: A."""
FAR_PERCENT = 130
"""Beyond this a rise is large. Source: Frandsen 2025 (bands). Grade: P."""
FEW_RAISES, MANY_RAISES = 10, 20
"""Source: Silbernagel's phase 1; Jan 2005. Grade: P."""
LOW_CADENCE, HIGH_CADENCE = 160, 170
"""No number is right for all: these only sort answers. Grade: D (our defaults)."""
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a self-check found.

    Attributes:
        before: The one before it; None for none.
        changed: How each cause stands beside that.
    """

    check: SelfCheck
    ranked: tuple[Ranked, ...]
    before: SelfCheck | None
    changed: Mapping[str, Change]


class LearningService:
    """Causes and cadence. Methods raise UserError where the log cannot be read or written."""

    def __init__(
        self,
        guide: CauseGuide,
        database: Database,
        training: TrainingService,
        running: RunningService,
        clock: Clock,
        changes: ChangeBus,
    ) -> None:
        self.guide = guide
        self._checks = SelfCheckStore(database)
        self._runs = RunStore(database)
        self._measures = MeasureStore(database)
        self._log = TrainingStore(database)
        self._training = training
        self._running = running
        self._clock = clock
        self._changes = changes

    # The self-check

    def known(self) -> dict[str, str]:
        """Return the answers that the log has, by question."""
        today = self._training.today()
        facts = {
            LogFact.RISE: self._rise(today),
            LogFact.NEW: self._new(today),
            LogFact.STRENGTH: self._strength(today),
            LogFact.RAISES: self._raises(),
            LogFact.CADENCE: self._cadence(),
            LogFact.SHOES: self._shoes(today),
        }
        return {
            question.id: fact
            for question in self.guide.questions
            if question.log is not None and (fact := facts[question.log])
        }

    def keep(self, answers: Mapping[str, str]) -> CheckResult:
        """Keep a self-check and return what it found."""
        now = self._clock.now()
        before = self._last()
        ranked = rank(self.guide, answers)
        found = {one.cause: one.points for one in ranked}
        check = SelfCheck(new_id(now), self._training.today(), now, dict(answers), found)
        self._checks.put(check)
        self._changes.publish(Changed(sessions=True))
        return CheckResult(check, ranked, before, changes(before, found))

    def forget(self, check_id: str) -> None:
        """Take a self-check back."""
        self._checks.forget(check_id)
        self._changes.publish(Changed(sessions=True))

    def last_result(self) -> CheckResult | None:
        """Return what the last self-check found, beside the one before it; None for none."""
        every = self._checks.all()
        if not every:
            return None
        check, before = every[-1], every[-2] if len(every) > 1 else None
        ranked = rank(self.guide, check.answers)
        found = {one.cause: one.points for one in ranked}
        return CheckResult(check, ranked, before, changes(before, found))

    def is_locked(self) -> bool:
        """Whether a warning sign is open."""
        return self._training.view().lock is not None

    # Cadence

    def cadence(self) -> int | None:
        """Return the last cadence, steps a minute; None for none."""
        every = self._runs.cadences()
        return every[-1][1] if every else None

    def keep_cadence(self, steps_a_minute: int) -> str:
        """Keep a cadence that was counted or typed in; return its id."""
        least, most = BOUNDS
        if not least <= steps_a_minute <= most:
            raise UserError(
                "A cadence is between {least} and {most} steps a minute.", least=least, most=most
            )
        now = self._clock.now()
        cadence_id = new_id(now)
        self._runs.put_cadence(cadence_id, self._training.today(), steps_a_minute, now)
        self._changes.publish(Changed(sessions=True))
        return cadence_id

    def forget_cadence(self, cadence_id: str) -> None:
        """Take a cadence back."""
        self._runs.forget_cadence(cadence_id)
        self._changes.publish(Changed(sessions=True))

    # What the log knows

    def _last(self) -> SelfCheck | None:
        every = self._checks.all()
        return every[-1] if every else None

    def _rise(self, today: date) -> str:
        """Return how much distance grew, by weeks and by single runs."""
        view = self._running.view(Unit.KM, WEEKS)
        known = [week for week in view.weeks if week.cap_m]
        if not known:
            return ""
        days = run_days(view.runs, view.shoes)
        recent = [run for run in view.runs if run.on > today - WEEKS * _WEEK]
        spikes = [
            judge([day for day in days if day.on < run.on], run.on, run.distance_m, Unit.KM)
            for run in recent
        ]
        part = max(week.distance_m * RISE_PERCENT / (week.cap_m or 1) for week in known)
        jumps = {one.spike for one in spikes if one.longest_m}
        if part > FAR_PERCENT or jumps & {Spike.MODERATE, Spike.LARGE}:
            return "much"
        return "some" if part > RISE_PERCENT or Spike.SMALL in jumps else "no"

    def _new(self, today: date) -> str:
        recent = self._runs.all(first=today - timedelta(days=NEW_DAYS))
        return "yes" if any(run.has_hills or run.has_speed for run in recent) else ""

    def _strength(self, today: date) -> str:
        """Return how often strength was trained; nothing in the first week of a program."""
        enrollment = self._training.enrollment()
        if enrollment is None:
            return ""
        days = min((today - enrollment.profile.started_on).days, WEEKS * 7)
        if days < _WEEK.days:
            return ""
        first = today - timedelta(days=days)
        count = sum(1 for one in self._log.trainings() if first < one.on <= today)
        if not count:
            return "never"
        return "often" if count * 7 >= OFTEN * days else "some"

    def _raises(self) -> str:
        for one in reversed(self._measures.all()):
            found = [count for count in (one.raises_left, one.raises_right) if count is not None]
            if found:
                worst = min(found)
                few = "few" if worst < FEW_RAISES else "some"
                return "many" if worst >= MANY_RAISES else few
        return ""

    def _cadence(self) -> str:
        steps = self.cadence()
        if steps is None:
            return ""
        if steps >= HIGH_CADENCE:
            return "high"
        return "some" if steps >= LOW_CADENCE else "low"

    def _shoes(self, today: date) -> str:
        shoes = self._runs.shoes()
        if len(shoes) < 2:
            return ""
        old, new = shoes[-2], shoes[-1]
        if (today - new.first_on).days > SHOE_DAYS:
            return "no"
        return "lower" if is_transition(old, new) else "other"
