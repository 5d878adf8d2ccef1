"""The program as use cases: what is due and why, sessions of it, check-ins, days off."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from calfcoach.core.clock import Clock, local_day
from calfcoach.core.decision import Decision
from calfcoach.core.enrollment import Enrollment, Training, TrainingStart
from calfcoach.core.errors import UserError
from calfcoach.core.exercises import Catalog
from calfcoach.core.gates import Facts, Rule, Verdict, judge_at_once
from calfcoach.core.ids import ScreeningId, SessionId, new_id
from calfcoach.core.place import Ladder
from calfcoach.core.plan import Plan
from calfcoach.core.prescription import prescription
from calfcoach.core.program import Program
from calfcoach.core.program_bounds import with_weekdays
from calfcoach.core.progression import Standing, standing
from calfcoach.core.results import Status
from calfcoach.core.screening import Answer, Flag
from calfcoach.core.session_plan import session_plan
from calfcoach.core.session_rating import SessionRating
from calfcoach.core.training_log import Answers, Done, Measure, Morning, Screen, is_after_tear
from calfcoach.interchange.program_file import parse_program
from calfcoach.services.changes import ChangeBus, Changed
from calfcoach.services.sessions import SessionService
from calfcoach.services.settings import SettingsService
from calfcoach.services.training_record import Folded, full_check, read_log
from calfcoach.services.training_views import (
    DoseChoice,
    ProgramView,
    SessionChoice,
    TodayState,
    TodayView,
)
from calfcoach.services.views import program_view, today_view
from calfcoach.storage.decisions import DecisionStore
from calfcoach.storage.enrollments import EnrollmentStore
from calfcoach.storage.training import TrainingStore

logger = logging.getLogger(__name__)


class TrainingService:
    """What a person does with a program. Everything that is due is folded afresh from the log."""

    def __init__(
        self,
        enrollments: EnrollmentStore,
        store: TrainingStore,
        decisions: DecisionStore,
        sessions: SessionService,
        settings: SettingsService,
        catalog: Catalog,
        clock: Clock,
        changes: ChangeBus,
    ) -> None:
        # A program in use brings its own exercises with it.
        self.catalog = dict(catalog)
        self._enrollments = enrollments
        self._store = store
        self._decisions = decisions
        self._sessions = sessions
        self._settings = settings
        self._clock = clock
        self._changes = changes
        self._programs: dict[tuple[str, int], Program] = {}
        self._folded: tuple[object, Folded] | None = None

    # What is so

    def today(self) -> date:
        """Return the local day; it turns at the hour of the settings."""
        local = self._clock.local(self._clock.now())
        return local_day(local, self._settings.current.day_start_hour)

    def enrollment(self) -> Enrollment | None:
        """Return the present way through a program, or None before setup.

        Raises:
            UserError: The log cannot be read.
        """
        return self._enrollments.current()

    def program(self, enrollment: Enrollment) -> Program:
        """Return the program that an enrollment follows, as it was when it was taken up.

        Raises:
            UserError: The log cannot be read, or no longer holds it.
        """
        key = enrollment.program_id, enrollment.program_revision
        if key not in self._programs:
            document = self._enrollments.document(*key)
            if document is None:
                raise UserError(
                    "The log has no program {id} any more. Set the program up again.", id=key[0]
                )
            program = parse_program(document.encode(), key[0], self.catalog).program
            self.catalog.update({one.id: one.exercise() for one in program.exercises})
            self._programs[key] = program
        return self._programs[key]

    def program_in_use(self) -> Program | None:
        """Return the program of the present way, or None before setup.

        Raises:
            UserError: The log cannot be read, or no longer holds it.
        """
        enrollment = self.enrollment()
        return None if enrollment is None else self.program(enrollment)

    def view(self) -> TodayView:
        """Return all that Today shows.

        Raises:
            UserError: The log cannot be read.
        """
        enrollment, today = self.enrollment(), self.today()
        if enrollment is None:
            return TodayView(today, TodayState.SETUP)
        folded = self.folded()
        return today_view(today, folded, self._choices(folded))

    def program_view(self) -> ProgramView | None:
        """Return all that the Program page shows, or None before setup.

        Raises:
            UserError: The log cannot be read.
        """
        enrollment = self.enrollment()
        if enrollment is None:
            return None
        return program_view(self.folded(), self._decisions.all(enrollment.id))

    # A session

    def plan(self, choice: SessionChoice) -> tuple[Plan, TrainingStart]:
        """Return the plan of a session that begins today, and what is to be kept with it.

        The start's `rest` is 0 until it was asked. An eased or raised dose that the program has no
        more gives way to the one that is due.

        Raises:
            UserError: The log cannot be read, nothing is set up, or no session may begin today.
        """
        folded = self.folded()
        program, stands = folded.program, folded.stands
        if stands.lock is not None or stands.screen_due:
            raise UserError("A clean safety check comes before the next session.")
        if stands.earliest > self.today():
            raise UserError(
                "The next session may be on {day} at the earliest.", day=stands.earliest
            )
        choices = self._choices(folded)
        chosen = next((one for one in choices if one.steps == choice.steps), choices[0])
        plan = session_plan(
            chosen.prescription,
            program.id,
            first_leg=choice.first_leg,
            lower_s=choice.lower_s,
            self_paced=choice.self_paced,
        )
        place = chosen.place
        start = TrainingStart(
            enrollment_id=folded.enrollment.id,
            program_id=program.id,
            program_revision=program.revision,
            done=Done(program.stages[place.stage].id, place.step, place.load_kg),
            due_on=stands.original,
            rest=0,
            reps_planned=sum(step.reps for step in plan.steps),
        )
        return plan, start

    def refusal(self, plan: Plan, start: TrainingStart) -> Decision | None:
        """Return why a session must not begin today with that pain, or None where it may.

        What is refused is kept in the log.

        Raises:
            UserError: The log cannot be read.
        """
        folded, today = self.folded(), self.today()
        asked = Answers(today, rest=start.rest, done=start.done)
        log = replace(folded.log, sessions=(*folded.log.sessions, asked))
        stands = standing(folded.program, log, today)
        for decision in stands.decisions:
            if decision.on == today and decision.verdict is Verdict.NO_SESSION:
                self._sessions.refuse(plan, start)
                self.record_decisions()
                return decision
        return None

    def is_too_much(self, pain: int) -> bool:
        """Whether pain of that size ends a session (G3).

        Raises:
            UserError: The log cannot be read.
        """
        folded = self.folded()
        torn = is_after_tear(folded.enrollment.profile.torn_on, self.today())
        return judge_at_once(Facts(during=pain, after_tear=torn), folded.program.gates) is not None

    def finish(
        self, session_id: SessionId, status: Status, rating: SessionRating | None
    ) -> Decision | None:
        """Close a session with what the person says of it; return the decision on it, if due.

        None means that the next morning decides.

        Raises:
            UserError: The log cannot be read.
        """
        self._sessions.finish(session_id, status, None, rating)
        return self.decision_on(session_id)

    def rate(self, session_id: SessionId, rating: SessionRating) -> Decision | None:
        """Change what was said of a session; return the decision on it, if due.

        Raises:
            UserError: The log cannot be read.
        """
        self._sessions.record_session_rating(session_id, rating)
        return self.decision_on(session_id)

    def decision_on(self, session_id: SessionId) -> Decision | None:
        """Record what follows from the log; return the decision on a session, if there is one.

        Raises:
            UserError: The log cannot be read or written.
        """
        decisions = self.record_decisions()
        training = self.training(session_id)
        if training is None:
            return None
        own = [one for one in decisions if one.on == training.on and one.rule is not Rule.GAP]
        return own[-1] if own else None

    def training(self, session_id: SessionId) -> Training | None:
        """Return one strength session as the log has it.

        Raises:
            UserError: The log cannot be read.
        """
        return self._store.training(session_id)

    def record_decisions(self) -> tuple[Decision, ...]:
        """Fold the log and keep every decision that is new or different; return those that hold.

        A gap before a session that was not begun yet is no decision.

        Raises:
            UserError: The log cannot be read or written.
        """
        if self.enrollment() is None:
            return ()
        folded = self.folded()
        days = {one.on for one in folded.log.sessions}
        held = tuple(one for one in folded.stands.decisions if one.on in days)
        self._decisions.record(folded.enrollment.id, held, self._clock.now())
        return held

    def follow(self) -> None:
        """Record what follows from a changed log, and ring the bell.

        Raises:
            UserError: The log cannot be read or written.
        """
        self.record_decisions()
        self._changes.publish(Changed(sessions=True))

    # Answers

    def check_in(self, pain: int, on: date | None = None) -> None:
        """Keep how the calf is on a morning, today's where none is given.

        Raises:
            UserError: The log cannot be written.
        """
        self._store.check_in(Morning(on or self.today(), pain), self._clock.now())
        self.follow()

    def forget_check_in(self, on: date | None = None) -> None:
        """Take a morning's answer back.

        Raises:
            UserError: The log cannot be written.
        """
        self._store.forget_check_in(on or self.today())
        self.follow()

    def measure(
        self,
        raises_left: int | None = None,
        raises_right: int | None = None,
        running_pain: int | None = None,
    ) -> None:
        """Keep numbers that the next step up asks for.

        Raises:
            UserError: The log cannot be written.
        """
        now = self._clock.now()
        found = Measure(self.today(), raises_left, raises_right, running_pain)
        self._store.measure(new_id(now), found, now)
        self.follow()

    def screen(
        self, screening_id: ScreeningId, answers: Mapping[Flag, Answer], *, clinician_seen: bool
    ) -> None:
        """Keep a full safety check that has an answer to every question.

        Raises:
            UserError: The log cannot be written.
        """
        screening = full_check(answers, self._clock.now(), clinician_seen=clinician_seen)
        self._store.screen(screening_id, screening, self.today())
        self.follow()

    # How it is done

    def folded(self) -> Folded:
        """Return the log with all that follows from it today, folded anew when it has changed.

        Raises:
            UserError: The log cannot be read, or nothing is set up.
        """
        enrollment = self.enrollment()
        if enrollment is None:
            raise UserError("Set the program up first.")
        today = self.today()
        weekdays = self._settings.current.weekdays
        state = self._store.state(), today, weekdays
        if self._folded is None or self._folded[0] != state:
            program = with_weekdays(self.program(enrollment), weekdays)
            log, own, every = read_log(self._store, enrollment)
            stands = standing(program, log, today)
            self._folded = state, Folded(enrollment, program, log, own, every, stands)
        return self._folded[1]

    def standing_at_start(
        self, enrollment: Enrollment, program: Program, check: Screen
    ) -> Standing:
        """Return where an enrollment that is not stored would stand, with a check made today.

        Raises:
            UserError: The log cannot be read.
        """
        program = with_weekdays(program, self._settings.current.weekdays)
        log, _, _ = read_log(self._store, enrollment)
        log = replace(log, screens=(*log.screens, check))
        return standing(program, log, self.today())

    def _choices(self, folded: Folded) -> tuple[DoseChoice, ...]:
        """Return the doses that the runner may take, the one that is due first."""
        program, due = folded.program, folded.stands.place
        heel_bone = folded.enrollment.profile.heel_bone
        ladder = Ladder(program, heel_bone=heel_bone)
        easier = ladder.easier(due, program.adjust.ease_steps)
        harder = ladder.harder(due, program.adjust.raise_steps)
        places = [
            (0, due),
            *((-step, place) for step, place in enumerate(easier, 1)),
            *((step, place) for step, place in enumerate(harder, 1)),
        ]
        return tuple(
            DoseChoice(
                steps,
                place,
                ladder.label(place),
                prescription(program, self.catalog, place, heel_bone=heel_bone),
            )
            for steps, place in places
        )
