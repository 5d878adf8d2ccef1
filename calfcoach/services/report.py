"""What a report for a physio holds: a range of the log with its program and decisions."""

from __future__ import annotations

from dataclasses import dataclass

from calfcoach.core.decision import RecordedDecision
from calfcoach.core.enrollment import Enrollment, Training
from calfcoach.core.measurement import Measurement
from calfcoach.core.program import Program
from calfcoach.services.history_views import ProgressView


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """All that a report says.

    Attributes:
        view: The range, as the Progress page shows it.
        program: The one that is followed; None before setup.
        enrollment: The way through it; None before setup.
        place: Where the runner stands now, such as "S3 3x12"; "" before setup.
        trainings: The strength sessions of the range, oldest first.
        decisions: What was decided on them, oldest first; superseded ones too.
        measurements: What was measured in the range, oldest first.
    """

    view: ProgressView
    program: Program | None
    enrollment: Enrollment | None
    place: str
    trainings: tuple[Training, ...]
    decisions: tuple[RecordedDecision, ...]
    measurements: tuple[Measurement, ...]
