"""Words for what the log holds: sides, outcomes, strength sessions, endings and lengths."""

from __future__ import annotations

from calfcoach.core.decision import Decision
from calfcoach.core.enrollment import Training
from calfcoach.core.events import Ended
from calfcoach.core.gates import Verdict
from calfcoach.core.heel_raise_test import KIND as RAISE_TEST
from calfcoach.core.plan import Side
from calfcoach.core.reasons import Say
from calfcoach.core.relief import Outcome
from calfcoach.core.results import SessionHead, Status
from calfcoach.core.routine import COOL_DOWN, RUN_KINDS, WARM_UP
from calfcoach.core.screening import Answer
from calfcoach.gui.i18n import Words
from calfcoach.gui.units import mass_words
from calfcoach.services.past_trainings import PastTraining

_tr = Words("SessionWords")


def side_words(side: Side) -> str:
    """Return "Left leg" and the like."""
    return {
        Side.LEFT: _tr("Left leg"),
        Side.RIGHT: _tr("Right leg"),
        Side.BOTH: _tr("Both legs"),
    }[side]


def outcome_words(head: SessionHead) -> str:
    """Return how a session ended."""
    if head.status is Status.RUNNING:
        return _tr("Not ended")
    if head.status is Status.CUT_OFF:
        return _tr("Cut off")
    if head.kind == RAISE_TEST or head.kind in RUN_KINDS:
        if head.outcome is Outcome.HURT:
            return outcome_name(head.outcome)
        return _tr("Done") if head.status is Status.FINISHED else _tr("Ended early")
    return outcome_name(head.outcome)


def what_words(head: SessionHead) -> str:
    """Return what a session was that is no strength session; of relief, which leg."""
    names = {
        RAISE_TEST: _tr("Heel-raise test"),
        WARM_UP: _tr("Warm-up"),
        COOL_DOWN: _tr("Cool-down"),
    }
    return names.get(head.kind) or side_words(head.side)


def outcome_name(outcome: Outcome | None) -> str:
    """Return what relief came to."""
    return {
        Outcome.GONE: _tr("Gone"),
        Outcome.STILL_TIGHT: _tr("Still tight"),
        Outcome.SWOLLEN: _tr("Swollen"),
        Outcome.CAME_BACK: _tr("Came back"),
        Outcome.RED_FLAG: _tr("Stopped at the safety check"),
        Outcome.HURT: _tr("Stopped because it hurt"),
        Outcome.ENDED_EARLY: _tr("Ended early"),
        None: _tr("No answer"),
    }[outcome]


def dose_label(past: PastTraining) -> str:
    """Return the dose of a strength session in short: "S6, 3 × 10, 3.5 kg"."""
    done = past.training.start.done
    doses = " + ".join(f"{dose.sets} × {dose.reps}" for dose in past.doses)
    load = mass_words(done.load_kg) if done.load_kg else ""
    return ", ".join(part for part in (done.stage, doses, load) if part)


def reps_words(training: Training) -> str:
    """Return how many repetitions were done: "60 of 60 repetitions"."""
    return _tr("{} of {} repetitions").format(training.reps_done, training.start.reps_planned)


def verdict_words(decision: Decision) -> str:
    """Return what a decision on a session means, in few words."""
    if decision.reason.id is Say.STEP_UP:
        return _tr("one step up")
    return {
        Verdict.STOP_CARE: _tr("stopped, safety check"),
        Verdict.NO_SESSION: _tr("not begun, too sore"),
        Verdict.STOP: _tr("stopped for pain"),
        Verdict.REGRESS_STAGE: _tr("a stage back"),
        Verdict.REGRESS_STEP: _tr("a step back"),
        Verdict.HOLD: _tr("same dose again"),
        Verdict.GREEN: _tr("green"),
        Verdict.REPEAT: _tr("last dose again"),
        Verdict.BACK_1: _tr("a stage back"),
        Verdict.BACK_2: _tr("two stages back"),
    }[decision.verdict]


def training_words(head: SessionHead, past: PastTraining) -> str:
    """Return how a strength session went: repetitions, and the decision on it."""
    if head.status is Status.REFUSED:
        return _tr("Not begun, too sore")
    parts = [reps_words(past.training)]
    if head.status is Status.CUT_OFF:
        parts.append(_tr("cut off"))
    decided = past.decision
    parts.append(verdict_words(decided) if decided is not None else _tr("decided next morning"))
    return ", ".join(parts)


def ended_words(ended: Ended) -> str:
    """Return how a step ended."""
    return {
        Ended.DONE: _tr("done"),
        Ended.SKIPPED: _tr("skipped"),
        Ended.LET_GO: _tr("it let go"),
        Ended.BACK: _tr("gone back"),
        Ended.EARLY: _tr("ended"),
        Ended.HURT: _tr("hurt"),
    }[ended]


def answer_words(answer: Answer) -> str:
    """Return an answer."""
    return {
        Answer.YES: _tr("Yes"),
        Answer.NO: _tr("No"),
        Answer.UNSURE: _tr("Not sure"),
    }[answer]


def seconds_words(ms: int | None) -> str:
    """Return a length in seconds: "20 s"; "until done" where there is none."""
    if ms is None:
        return _tr("until done")
    return _tr("{} s").format(round(ms / 1000))


def span_words(ms: int) -> str:
    """Return about how long something took: "20 s", "10 min"."""
    seconds = ms // 1000
    return (
        _tr("{} s").format(seconds) if seconds < 90 else _tr("{} min").format(round(seconds / 60))
    )
