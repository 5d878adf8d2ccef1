"""Strength sessions of the log with their dose and every decision on them, for lists and pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from calfcoach.core.decision import Decision, RecordedDecision
from calfcoach.core.enrollment import Training
from calfcoach.core.gates import Rule
from calfcoach.core.ids import SessionId
from calfcoach.core.program import Dose, Program
from calfcoach.services.training import TrainingService


@dataclass(frozen=True, slots=True)
class PastTraining:
    """A strength session with what followed from it.

    Attributes:
        doses: Sets and repetitions as prescribed, each once; none where the program is another.
        decisions: On this session, newest first; superseded ones too.
    """

    training: Training
    doses: tuple[Dose, ...]
    decisions: tuple[RecordedDecision, ...]

    @property
    def decision(self) -> Decision | None:
        """The one that holds, or None while the next morning is awaited."""
        held = (one.decision for one in self.decisions if one.superseded_at is None)
        return next(held, None)


def past_trainings(
    service: TrainingService, session_ids: Iterable[SessionId]
) -> dict[SessionId, PastTraining]:
    """Return those of the sessions that are strength sessions.

    Raises:
        UserError: The log cannot be read.
    """
    found = [one for one in map(service.training, session_ids) if one is not None]
    if not found:
        return {}
    view = service.program_view()
    decisions = view.decisions if view else ()
    program = view.program if view else None
    return {
        one.session_id: PastTraining(
            one,
            _doses(program, one),
            tuple(
                said
                for said in decisions
                if said.decision.on == one.on and said.decision.rule is not Rule.GAP
            ),
        )
        for one in found
    }


def _doses(program: Program | None, training: Training) -> tuple[Dose, ...]:
    start = training.start
    key = start.program_id, start.program_revision
    if program is None or (program.id, program.revision) != key:
        return ()
    stage = next((stage for stage in program.stages if stage.id == start.done.stage), None)
    if stage is None or not 0 <= start.done.step < len(stage.ladder):
        return ()
    return tuple(dict.fromkeys(stage.ladder[start.done.step]))
