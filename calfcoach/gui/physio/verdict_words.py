"""What a decision of a preview comes to, in a word and a mark."""

from __future__ import annotations

from calfcoach.core.gates import Verdict
from calfcoach.gui.i18n import Words

_tr = Words("VerdictWords")


def short_verdict(verdict: Verdict) -> str:
    """Return a verdict in a word or two, for a cell of a calendar."""
    return {
        Verdict.STOP_CARE: _tr("be seen"),
        Verdict.NO_SESSION: _tr("no session"),
        Verdict.STOP: _tr("stop"),
        Verdict.REGRESS_STAGE: _tr("stage back"),
        Verdict.REGRESS_STEP: _tr("step back"),
        Verdict.HOLD: _tr("hold"),
        Verdict.GREEN: _tr("green"),
        Verdict.REPEAT: _tr("repeat"),
        Verdict.BACK_1: _tr("stage back"),
        Verdict.BACK_2: _tr("two back"),
    }[verdict]


def verdict_mark(verdict: Verdict) -> str:
    """Return a mark that tells verdicts apart without color."""
    if verdict is Verdict.GREEN:
        return "↑"
    if verdict in (Verdict.HOLD, Verdict.REPEAT):
        return "="
    return "↓"
