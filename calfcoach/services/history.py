"""Looks back: what was done of what was planned, pain, work, steps, measures and relief."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from calfcoach.core.enrollment import Training
from calfcoach.core.ids import SessionId
from calfcoach.core.past_calendar import (
    PastKind,
    count_kinds,
    whole_days,
)
from calfcoach.core.results import Status
from calfcoach.core.statistics import (
    work_of,
)
from calfcoach.services.history_points import (
    calendar_of,
    ladder_points,
    measure_points,
    morning_limit,
    pain_limit,
    pain_points,
    raises_goal,
    relief_past,
    stage_starts,
    tiles,
)
from calfcoach.services.history_views import (
    PastDay,
    ProgressView,
    Span,
    WorkPoint,
)
from calfcoach.services.report import ReportFacts
from calfcoach.services.training import TrainingService
from calfcoach.services.training_record import Folded
from calfcoach.storage.decisions import DecisionStore
from calfcoach.storage.history import HistoryStore
from calfcoach.storage.measures import MeasureStore
from calfcoach.storage.training import TrainingStore

Calendar = tuple[dict[date, PastKind], dict[date, date]]
_DAY = timedelta(days=1)
_DAYS = {Span.WEEKS_4: 28, Span.MONTHS_3: 91, Span.MONTHS_6: 182, Span.YEAR: 365}


class HistoryService:
    """The past of the log; every method raises UserError where it cannot be read."""

    def __init__(
        self,
        training: TrainingService,
        history: HistoryStore,
        log: TrainingStore,
        measures: MeasureStore,
        decisions: DecisionStore,
    ) -> None:
        self._training = training
        self._history = history
        self._log = log
        self._measures = measures
        self._decisions = decisions
        self._known: tuple[Folded, Calendar] | None = None
        self._state: object = None
        self._views: dict[Span, ProgressView] = {}

    def view(self, span: Span) -> ProgressView:
        """Return a range that ends today; read anew when the log or the day has changed."""
        today = self._training.today()
        state = self._log.state(), today
        if state != self._state:
            self._state = state
            self._views.clear()
        if span not in self._views:
            start = self._history.first_day()
            first = min(start or today, today)
            if span is not Span.ALL:
                first = today - timedelta(days=_DAYS[span] - 1)
            self._views[span] = self._between(first, today, is_empty=start is None)
        return self._views[span]

    def bounds(self) -> tuple[date, date]:
        """Return the first day of the log and today; today twice where it is empty."""
        today = self._training.today()
        return min(self._history.first_day() or today, today), today

    def can_add(self) -> bool:
        """Return whether a session of a past day can be added: a program is set up."""
        return self._training.enrollment() is not None

    def facts(self, first: date | None = None, last: date | None = None) -> ReportFacts:
        """Return what a report of two local days and all between says; none after today.

        Args:
            first: None for the first day of the log.
            last: None for today.
        """
        today = self._training.today()
        last = min(last or today, today)
        begun = self._history.first_day()
        first = min(first or begun or last, last)
        view = self._between(first, last, is_empty=begun is None)
        days = (view.first, view.last)
        enrollment = self._training.enrollment()
        folded = self._training.folded() if enrollment else None
        decisions = self._decisions.all(enrollment.id) if enrollment else []
        return ReportFacts(
            view=view,
            program=folded.program if folded else None,
            enrollment=enrollment,
            place=folded.stands.label if folded else "",
            trainings=tuple(one for one in self._trainings(folded) if days[0] <= one.on <= days[1]),
            decisions=tuple(one for one in decisions if days[0] <= one.decision.on <= days[1]),
            measurements=tuple(one for one in self._measures.all() if days[0] <= one.on <= days[1]),
        )

    # How it is done

    def _trainings(self, folded: Folded | None) -> list[Training]:
        every = folded.every if folded else self._log.trainings()
        return [one for one in every if one.status is not Status.RUNNING]

    def _between(self, first: date, last: date, *, is_empty: bool) -> ProgressView:
        enrollment = self._training.enrollment()
        folded = self._training.folded() if enrollment else None
        trainings = self._trainings(folded)
        mornings = folded.log.mornings if folded else self._log.mornings()
        measures = self._measures.all()
        reliefs = self._history.reliefs(first, last)
        marks, planned_on = self._calendar(folded, trainings)
        shown = [
            one for one in trainings if first <= one.on <= last and one.status is not Status.REFUSED
        ]
        mass_kg = enrollment.profile.mass_kg if enrollment else None
        sets = self._history.sets(first, last)
        work = work_of(sets, mass_kg, self._training.catalog)
        program = folded.program if folded else None
        return ProgressView(
            first=first,
            last=last,
            is_empty=is_empty,
            days=self._days(first, last, marks, planned_on, {one.on for one in reliefs}),
            pains=pain_points(shown, mornings),
            works=tuple(
                WorkPoint(one.on, one.session_id, *work[one.session_id])
                for one in shown
                if one.session_id in work
            ),
            works_in_kg=mass_kg is not None,
            ladder=ladder_points(shown, program),
            stage_starts=stage_starts(program),
            measures=tuple(measure_points(measures, enrollment, first, last)),
            relief=relief_past(reliefs),
            pain_limit=pain_limit(folded, self._training.today()),
            morning_limit=morning_limit(program),
            raises_goal=raises_goal(program),
            tiles=tiles(
                count_kinds(marks, first, last),
                [one for one in mornings if first <= one.on <= last],
                list(measure_points(measures, enrollment, None, last)),
                enrollment,
            ),
        )

    def _calendar(self, folded: Folded | None, trainings: Sequence[Training]) -> Calendar:
        """Return what each day was; worked out anew when the fold of the log is another."""
        today = self._training.today()
        if folded is None:
            return calendar_of(folded, trainings, today)
        if self._known is None or self._known[0] is not folded:
            self._known = folded, calendar_of(folded, trainings, today)
        return self._known[1]

    def _days(
        self,
        first: date,
        last: date,
        marks: Mapping[date, PastKind],
        planned_on: Mapping[date, date],
        reliefs: set[date],
    ) -> tuple[PastDay, ...]:
        sessions: dict[date, list[SessionId]] = {}
        for head in self._history.heads(first, last):
            if head.status is not Status.RUNNING:
                sessions.setdefault(head.on, []).append(head.id)
        return tuple(
            PastDay(
                day,
                marks.get(day, PastKind.FREE),
                relief=day in reliefs,
                planned_on=planned_on.get(day),
                sessions=tuple(sessions.get(day, ())),
            )
            for day in whole_days(first, last)
        )
