"""Words for what follows from a session: a decision, a refusal, or the wait for the morning."""

from __future__ import annotations

from calfcoach.core.decision import Decision
from calfcoach.core.events import Ended
from calfcoach.core.gates import Verdict
from calfcoach.gui.i18n import Words, reason_words
from calfcoach.gui.strength.decision_panel import LastWords
from calfcoach.gui.today.today_words import near_day
from calfcoach.services.training_views import TodayView

_tr = Words("StrengthLastWords")


def decided_words(decision: Decision, view: TodayView | None) -> LastWords:
    """Return the words for a decision that was made at once."""
    title = {
        Verdict.NO_SESSION: _tr("Not today"),
        Verdict.STOP: _tr("Stopped, and that is right"),
        Verdict.STOP_CARE: _tr("Stopped for safety"),
    }.get(decision.verdict, _tr("Saved"))
    sentences = [reason_words(decision.reason), *_next(view), reason_words(decision.change)]
    small = _tr("Rule {}. Rests on: {} (grade {}).").format(
        decision.rule.value, decision.source, decision.grade
    )
    return LastWords(
        title, tuple(sentences), small, tuple(reason_words(one) for one in decision.advice)
    )


def waiting_words(view: TodayView | None, how: Ended) -> LastWords:
    """Return the words for a session that the next morning decides, done whole or in part."""
    sentences = [
        _tr("Tomorrow morning, say on Today how the calf feels: one tap, and the dose follows."),
        *_next(view),
    ]
    whole = how is Ended.DONE
    title = _tr("Well done, it is saved") if whole else _tr("What was done is saved")
    return LastWords(title, tuple(sentences))


def unsaved_words(error: str) -> LastWords:
    """Return the words where the decision could not be made or kept."""
    return LastWords(_tr("Not saved yet"), (error,))


def _next(view: TodayView | None) -> list[str]:
    if view is None or view.best is None:
        return []
    if view.lock is not None:
        day = near_day(view.lock.until, view.today)
        return [_tr("Exercise is locked until a clean safety check, from {} on.").format(day)]
    return [_tr("Next session: {}.").format(near_day(view.best, view.today))]
