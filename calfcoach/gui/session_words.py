"""Words for what the log holds: sides, outcomes, endings and lengths."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from calfcoach.core.events import Ended
from calfcoach.core.plan import Side
from calfcoach.core.relief import Outcome
from calfcoach.core.results import SessionHead, Status
from calfcoach.core.screening import Answer


def _tr(text: str) -> str:
    return QCoreApplication.translate("SessionWords", text)


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
    return {
        Outcome.GONE: _tr("Gone"),
        Outcome.STILL_TIGHT: _tr("Still tight"),
        Outcome.SWOLLEN: _tr("Swollen"),
        Outcome.CAME_BACK: _tr("Came back"),
        Outcome.RED_FLAG: _tr("Stopped at the safety check"),
        Outcome.HURT: _tr("Stopped because it hurt"),
        Outcome.ENDED_EARLY: _tr("Ended early"),
        None: _tr("No answer"),
    }[head.outcome]


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
