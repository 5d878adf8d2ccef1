"""One relief session as it goes: what was answered, what is stored, what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from calfcoach.core.clock import Clock
from calfcoach.core.events import Ended
from calfcoach.core.ids import ScreeningId, SessionId
from calfcoach.core.plan import Question
from calfcoach.core.relief import (
    CHECKED,
    OUTCOME_TIER,
    Conclusion,
    Facts,
    Onset,
    Outcome,
    conclude,
    known_answers,
    left_out,
)
from calfcoach.core.results import Screening, ScreeningKind, SessionDetail, Status
from calfcoach.core.screening import (
    CRAMP_ESCALATE_S,
    Answer,
    Flag,
    GateQuestion,
    Tier,
    check_result,
    gate_result,
)
from calfcoach.services.sessions import SessionService

REGATE_AFTER = timedelta(minutes=10)
"""A session cut off longer ago asks the gate again before it goes on. Grade: D (our default)."""


class ReliefCase:
    """Keeps the answers of one relief session, stores each as it comes, and concludes.

    Attributes:
        needs_gate: The gate must be answered (again) before time may run.
        onset: How it came; None when not said.
        ratings: The numbers given so far, 0 to 10.
        answered: Questions that have their answer.
        outcome: How it ended; None while it goes on.
    """

    def __init__(self, sessions: SessionService, clock: Clock, session: SessionDetail) -> None:
        self._sessions = sessions
        self._clock = clock
        self._id: SessionId = session.head.id
        self.onset: Onset | None = session.head.onset
        self.ratings = {rating.question: rating.value_0_10 for rating in session.ratings}
        self._tier = session.tier
        self._check_id: ScreeningId | None = None
        self._gate: Mapping[GateQuestion, Answer] = {}
        self.outcome: Outcome | None = None
        self.answered: set[Question] = set(session.state.answered) if session.state else set()
        away = clock.now() - session.seen_at
        is_fresh = timedelta(0) <= away <= REGATE_AFTER
        self.needs_gate = not is_fresh and Question.GATE in self.answered

    @property
    def tier(self) -> Tier:
        """The most urgent that the answers so far ask for."""
        least = OUTCOME_TIER.get(self.outcome, Tier.NONE) if self.outcome else Tier.NONE
        return max(self._tier, least)

    def take_gate(self, answers: Mapping[GateQuestion, Answer]) -> bool:
        """Store the gate's answers; return whether relief may go on.

        A red flag stops the session in the log at once, so that it is never offered to go on.
        """
        tier = gate_result(answers)
        self._gate = answers
        self._tier = max(self._tier, tier)
        words = {question.value: answer for question, answer in answers.items()}
        self._sessions.record_screening(
            self._sessions.new_screening_id(),
            self._id,
            Screening(ScreeningKind.GATE, self._clock.now(), tier, words),
            stops_with=None if tier is Tier.NONE else Outcome.RED_FLAG,
        )
        if tier is not Tier.NONE:
            self.outcome = Outcome.RED_FLAG
            return False
        self.answered.add(Question.GATE)
        return True

    def take_rating(self, question: Question, value_0_10: int) -> None:
        """Store how tight it is."""
        self.ratings[question] = value_0_10
        self._sessions.record_rating(self._id, question, value_0_10)
        self.answered.add(question)

    def take_onset(self, onset: Onset) -> None:
        """Store how it came."""
        self.onset = onset
        self._sessions.record_onset(self._id, onset)

    def take_outcome(self, outcome: Outcome) -> None:
        """Note how it is in the end; `close` stores it."""
        self.outcome = outcome
        self.answered.add(Question.OUTCOME)

    def begin_check(self) -> tuple[dict[Flag, Answer], tuple[Flag, ...]]:
        """Store what is known of the full check; return that, and the questions to leave out."""
        known = known_answers(self.outcome, self._gate)
        if known:
            self.take_check(known)
        return known, left_out(self.outcome)

    def take_check(self, answers: Mapping[Flag, Answer]) -> None:
        """Store the full check's answers so far."""
        if self._check_id is None:
            self._check_id = self._sessions.new_screening_id()
        tier = max(self._tier, check_result(answers).tier)
        words = {flag.value: answer for flag, answer in answers.items()}
        self._sessions.record_screening(
            self._check_id,
            self._id,
            Screening(ScreeningKind.FULL, self._clock.now(), tier, words),
        )

    def close(self, how: Ended) -> Outcome:
        """Close the session in the log; return its outcome."""
        self.outcome = self.outcome or Outcome.ENDED_EARLY
        status = Status.FINISHED if how is Ended.DONE else Status.STOPPED
        self._sessions.finish(self._id, status, self.outcome)
        return self.outcome

    def conclude(
        self, since_start_s: int, check: Mapping[Flag, Answer] | None = None
    ) -> tuple[Conclusion, tuple[Flag, ...]]:
        """Return what to tell the person, and the flags that the full check raised."""
        outcome = self.outcome or Outcome.ENDED_EARLY
        checked = check_result(check or {}, left_out(outcome))
        facts = Facts(
            outcome=outcome,
            onset=self.onset,
            tier=max(self._tier, checked.tier),
            since_start_s=since_start_s,
            check_is_open=outcome in CHECKED and bool(checked.open),
        )
        return conclude(facts), checked.flags


def is_long(since_start_s: int) -> bool:
    """Whether relief has lasted so long that a cramp by now needs medical advice."""
    return since_start_s >= CRAMP_ESCALATE_S


def conclude_past(session: SessionDetail) -> tuple[Conclusion, tuple[Flag, ...]]:
    """Return what a past relief session concluded, from what was stored."""
    full = [s for s in session.screenings if s.kind is ScreeningKind.FULL]
    answers = {Flag(key): answer for key, answer in full[-1].answers.items()} if full else {}
    ended_at = session.head.ended_at or session.seen_at
    passed_s = (ended_at - session.head.started_at).total_seconds() * session.head.speed
    outcome = session.head.outcome or Outcome.ENDED_EARLY
    checked = check_result(answers, left_out(outcome))
    facts = Facts(
        outcome=outcome,
        onset=session.head.onset,
        tier=session.tier,
        since_start_s=max(0, int(passed_s)),
        check_is_open=outcome in CHECKED and bool(checked.open),
    )
    return conclude(facts), checked.flags
