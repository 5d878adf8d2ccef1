"""The state machine that plays a plan against a clock."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from calfcoach.core.announcer import Announcer, BeatMark, HalfMark
from calfcoach.core.clock import Clock
from calfcoach.core.engine_state import EngineState, Phase, SessionView
from calfcoach.core.events import (
    BeatStarted,
    Countdown,
    Ended,
    Event,
    Halfway,
    Paused,
    Resumed,
    SessionEnded,
    StepFinished,
    StepStarted,
)
from calfcoach.core.plan import Plan, Question, Step, StepKind
from calfcoach.core.plan_progress import back_index, next_index, step_marks
from calfcoach.core.set_progress import present_rep, reps_done, reps_of

GAP_MS = 5_000
"""Silence between two polls that means the computer slept. Grade: D (our default)."""
EXTEND_MS = 15_000
"""What one wish for more rest adds."""
PRESS_MS = 1_000
"""Two presses closer together count as one. Grade: D (our default)."""


@dataclass(slots=True)
class Engine:
    """Plays a plan. It knows no screen, no sound and no file.

    Time is a sum of durations on a monotonic clock: a step begins where the one before it was
    due, however late the poll, so nothing drifts. Commands first let everything happen that has
    come due. Whatever happens is an event, and `poll` hands out each one once, in order.

    Attributes:
        plan: What is played.
        clock: Where time comes from.
        gap_ms: Silence between polls, of either clock, that counts as a nap of the computer: the
            session then pauses at the last moment that was seen.
    """

    plan: Plan
    clock: Clock
    gap_ms: int = GAP_MS
    _state: EngineState = field(default_factory=EngineState)
    _anchor_ms: int = 0
    _base_ms: int = 0
    _announcer: Announcer = field(default_factory=Announcer)
    _events: list[Event] = field(default_factory=list)
    _polled_ms: int = 0
    _polled_at: datetime | None = None

    @classmethod
    def restore(
        cls, plan: Plan, state: EngineState, clock: Clock, *, gap_ms: int = GAP_MS
    ) -> Engine:
        """Return an engine that stands paused where `state` was taken.

        Raises:
            ValueError: The state does not fit the plan.
        """
        if not 0 <= state.index < len(plan.steps):
            raise ValueError(f"the plan has no step {state.index}")
        step = plan.steps[state.index]
        if state.extended_ms and step.kind is not StepKind.REST:
            raise ValueError(f"{step.id} is no rest and cannot be longer than planned")
        if step.length_ms is not None and state.elapsed_ms > step.length_ms + state.extended_ms:
            raise ValueError(f"{step.id} is shorter than {state.elapsed_ms} ms")
        if state.rep > step.reps or state.rep_at_ms > state.elapsed_ms:
            raise ValueError(f"{step.id} has no repetition {state.rep} at {state.rep_at_ms} ms")
        engine = cls(plan, clock, gap_ms)
        engine._take(state)
        return engine

    def _take(self, state: EngineState) -> None:
        """Stand paused at a state."""
        self._see(self.clock.monotonic_ms())
        phase = Phase.PAUSED if state.phase is Phase.RUNNING else state.phase
        self._state = replace(state, phase=phase)
        self._anchor_ms, self._base_ms = self._polled_ms, state.elapsed_ms
        self._announcer.go_on(
            self.step, self._length_ms(), state.elapsed_ms, reps_of(self.step, self._state)
        )

    # What is so

    @property
    def phase(self) -> Phase:
        """Where the engine stands."""
        return self._state.phase

    @property
    def step(self) -> Step:
        """The present step."""
        return self.plan.steps[self._state.index]

    def state(self) -> EngineState:
        """Return what is needed to go on later."""
        now_ms = self._polled_ms
        return replace(
            self._state, elapsed_ms=self._elapsed(now_ms), paused_ms=self._paused(now_ms)
        )

    def view(self) -> SessionView:
        """Return what a screen paints, as of the last poll."""
        state, step = self._state, self.step
        elapsed, length = self._elapsed(self._polled_ms), self._length_ms()
        marks, left = step_marks(self.plan, state, elapsed, length)
        following = next_index(self.plan, self._state, state.index)
        while following is not None and self.plan.steps[following].question in state.answered:
            following = next_index(self.plan, self._state, following)
        rep, rep_ms = present_rep(step, state, elapsed)
        return SessionView(
            phase=state.phase,
            step=step,
            index=state.index,
            elapsed_ms=elapsed,
            length_ms=length,
            next_step=self.plan.steps[following] if following is not None else None,
            left_ms=left,
            marks=marks,
            can_skip=not step.required,
            can_back=back_index(self.plan, self._state, elapsed) is not None,
            rep=rep,
            rep_ms=rep_ms,
        )

    def foresee(self, until_ms: int) -> tuple[Event, ...]:
        """Return what will come due up to a moment, if nobody does anything; as of the last poll.

        Args:
            until_ms: Time of the engine's clock, ms.
        """
        if self.phase is not Phase.RUNNING:
            return ()
        ahead = replace(self, _announcer=replace(self._announcer), _events=[])
        ahead._run_due(until_ms)  # noqa: SLF001  a copy of itself
        return tuple(ahead._events)  # noqa: SLF001

    # Commands

    def start(self) -> None:
        """Begin the first step."""
        if self.phase is not Phase.READY:
            return
        now_ms = self.clock.monotonic_ms()
        self._see(now_ms)
        self._state = replace(self._state, phase=Phase.RUNNING)
        self._go_past(-1, now_ms)

    def pause(self) -> None:
        """Let time stand still."""
        now_ms = self._advance()
        if self.phase is Phase.RUNNING:
            self._pause_at(now_ms)

    def resume(self) -> None:
        """Let time run again, from where it stood."""
        now_ms = self._advance()
        if self.phase is Phase.PAUSED:
            paused_ms = self._paused(now_ms)
            self._state = replace(self._state, phase=Phase.RUNNING, paused_ms=paused_ms)
            self._anchor_ms = now_ms
            self._events.append(Resumed(now_ms))
            self._run_due(now_ms)

    def skip(self) -> None:
        """Leave the present step for the next one, unless it is required."""
        now_ms = self._advance()
        if self._is_playing() and not self.step.required:
            self._leave(now_ms, Ended.SKIPPED)

    def finish_group(self) -> None:
        """Leave the present step and all that follow in its group: "it has let go"."""
        now_ms = self._advance()
        if self._is_playing() and not self.step.required:
            group = self.step.group
            self._leave(now_ms, Ended.LET_GO, past_group=group or None)

    def back(self) -> None:
        """Go to the start of this step or, early in it, of the one before.

        A required step is never gone back to or past.
        """
        now_ms = self._advance()
        if not self._is_playing():
            return
        target = back_index(self.plan, self._state, self._elapsed(now_ms))
        if target is not None:
            self._close(now_ms, Ended.BACK)
            question = self.plan.steps[target].question
            if question is not None:
                self._state = replace(self._state, answered=self._state.answered - {question})
            self._begin(target, now_ms)

    def extend_rest(self) -> None:
        """Add 15 s to a rest. A hold is never lengthened."""
        now_ms = self._advance()
        if self._is_playing() and self.step.kind is StepKind.REST:
            self._state = replace(self._state, extended_ms=self._state.extended_ms + EXTEND_MS)
            self._announcer.recount(self._length_ms(), self._elapsed(now_ms))

    def include(self, group: str, *, wanted: bool) -> None:
        """Put an optional group of steps into the session, or leave it out."""
        self._advance()
        included = self._state.included
        self._state = replace(
            self._state, included=included | {group} if wanted else included - {group}
        )

    def complete(self) -> None:
        """End a step that lasts until done; a question lasts until answered."""
        now_ms = self._advance()
        if self._is_playing() and self.step.length_ms is None and self.step.question is None:
            self._leave(now_ms, Ended.DONE)

    def count_rep(self) -> None:
        """Begin the next repetition of a set that waits for a press; the one before is done.

        The beats run from the press. After those of the last repetition, or with one more press,
        the set is done.
        """
        now_ms = self._advance()
        step, state = self.step, self._state
        if self.phase is not Phase.RUNNING or step.kind is not StepKind.SET or step.length_ms:
            return
        elapsed_ms = self._elapsed(now_ms)
        if state.rep and elapsed_ms - state.rep_at_ms < PRESS_MS:
            return
        if state.rep >= step.reps:
            self._leave(now_ms, Ended.DONE)
            return
        self._state = replace(state, rep=state.rep + 1, rep_at_ms=elapsed_ms)
        self._announcer.begin_reps()
        self._run_due(now_ms)

    def answer(self, question: Question) -> None:
        """Note that a question is answered, in its step or ahead of it."""
        now_ms = self._advance()
        if self.phase is Phase.ENDED:
            return
        self._state = replace(self._state, answered=self._state.answered | {question})
        if self._is_playing() and self.step.question is question:
            self._leave(now_ms, Ended.DONE)

    def hurts(self) -> None:
        """End at once, because it hurts."""
        self._end(Ended.HURT)

    def finish_early(self) -> None:
        """End here, by choice."""
        self._end(Ended.EARLY)

    def poll(self) -> tuple[Event, ...]:
        """Let everything happen that has come due; return each event once, in order."""
        self._advance()
        events = tuple(self._events)
        self._events.clear()
        return events

    # How it is done

    def _is_playing(self) -> bool:
        return self.phase in (Phase.RUNNING, Phase.PAUSED)

    def _elapsed(self, now_ms: int) -> int:
        running = now_ms - self._anchor_ms if self.phase is Phase.RUNNING else 0
        return self._base_ms + max(0, running)

    def _paused(self, now_ms: int) -> int:
        standing = now_ms - self._anchor_ms if self.phase is Phase.PAUSED else 0
        return self._state.paused_ms + standing

    def _length_ms(self) -> int | None:
        length = self.step.length_ms
        return None if length is None else length + self._state.extended_ms

    def _see(self, now_ms: int) -> None:
        self._polled_ms, self._polled_at = now_ms, self.clock.now()

    def _advance(self) -> int:
        """Bring the session up to now, or up to the nap if the computer slept; return now, ms."""
        now_ms, now_at = self.clock.monotonic_ms(), self.clock.now()
        last_ms, last_at = self._polled_ms, self._polled_at
        gap_ms = 0
        if last_at is not None:
            wall_ms = int((now_at - last_at).total_seconds() * 1000)
            gap_ms = max(now_ms - last_ms, wall_ms)
        self._polled_ms, self._polled_at = now_ms, now_at
        if self.phase is Phase.RUNNING:
            if gap_ms > self.gap_ms:
                self._pause_at(last_ms, gap_ms)
            else:
                self._run_due(now_ms)
        return now_ms

    def _run_due(self, now_ms: int) -> None:
        while self.phase is Phase.RUNNING:
            step, length = self.step, self._length_ms()
            if step.question is not None and step.question in self._state.answered:
                self._finish_and_go(self._anchor_ms, Ended.DONE)
                continue
            if length is None and 0 < step.reps == self._state.rep:
                length = self._state.rep_at_ms + step.rep_ms
            self._announce(now_ms)
            if length is None or (due_ms := self._anchor_ms + length - self._base_ms) > now_ms:
                return
            self._finish_and_go(due_ms, Ended.DONE)

    def _announce(self, now_ms: int) -> None:
        """Report the beats, the half and the last seconds of the step that have come due."""
        offset_ms, index = self._anchor_ms - self._base_ms, self._state.index
        elapsed_ms = now_ms - offset_ms
        for mark in self._announcer.due(
            self.step, self._length_ms(), elapsed_ms, reps_of(self.step, self._state)
        ):
            at_ms = offset_ms + mark.elapsed_ms
            if isinstance(mark, BeatMark):
                self._events.append(BeatStarted(at_ms, index, mark.rep, mark.place, mark.beat))
            elif isinstance(mark, HalfMark):
                self._events.append(Halfway(at_ms, index))
            else:
                self._events.append(Countdown(at_ms, index, mark.seconds_left))

    def _begin(self, index: int, at_ms: int) -> None:
        self._state = replace(
            self._state, index=index, paused_ms=0, extended_ms=0, rep=0, rep_at_ms=0
        )
        self._anchor_ms, self._base_ms = at_ms, 0
        self._announcer.begin()
        self._events.append(StepStarted(at_ms, index, self.step))

    def _pause_at(self, at_ms: int, gap_ms: int = 0) -> None:
        self._base_ms = self._elapsed(at_ms)
        self._anchor_ms = at_ms
        self._state = replace(self._state, phase=Phase.PAUSED)
        self._events.append(Paused(at_ms, gap_ms))

    def _close(self, at_ms: int, how: Ended) -> None:
        self._events.append(
            StepFinished(
                at_ms=at_ms,
                index=self._state.index,
                step=self.step,
                done_ms=self._elapsed(at_ms),
                paused_ms=self._paused(at_ms),
                planned_ms=self._length_ms(),
                how=how,
                reps_done=reps_done(self.step, self._state, self._elapsed(at_ms), how),
            )
        )

    def _finish_and_go(self, at_ms: int, how: Ended, past_group: str | None = None) -> None:
        self._close(at_ms, how)
        self._go_past(self._state.index, at_ms, past_group)

    def _go_past(self, index: int, at_ms: int, past_group: str | None = None) -> None:
        """Begin the next step that is played, or end where there is none."""
        following = next_index(self.plan, self._state, index, past_group)
        if following is None:
            self._base_ms = self._elapsed(at_ms)
            self._state = replace(self._state, phase=Phase.ENDED)
            self._events.append(SessionEnded(at_ms, Ended.DONE))
            return
        self._begin(following, at_ms)

    def _leave(self, now_ms: int, how: Ended, past_group: str | None = None) -> None:
        """Go on by command, and past questions that are answered already."""
        self._finish_and_go(now_ms, how, past_group)
        self._run_due(now_ms)

    def _end(self, how: Ended) -> None:
        now_ms = self._advance()
        if self._is_playing():
            self._close(now_ms, how)
            self._base_ms = self._elapsed(now_ms)
            self._state = replace(self._state, phase=Phase.ENDED)
            self._events.append(SessionEnded(now_ms, how))
