"""Words for a decision: what was concluded, by which rule, how well that is founded."""

from __future__ import annotations

from calfcoach.core.decision import Decision
from calfcoach.core.gates import Rule, Verdict
from calfcoach.gui.i18n import Words

_tr = Words("DecisionWords")


def verdict_words(verdict: Verdict) -> str:
    """Return what was concluded: "Green", "A step back" and the like."""
    return {
        Verdict.STOP_CARE: _tr("Stop, and have it looked at"),
        Verdict.NO_SESSION: _tr("No session"),
        Verdict.STOP: _tr("Stopped"),
        Verdict.REGRESS_STAGE: _tr("A stage back"),
        Verdict.REGRESS_STEP: _tr("A step back"),
        Verdict.HOLD: _tr("Same dose again"),
        Verdict.GREEN: _tr("Green"),
        Verdict.REPEAT: _tr("Last dose again"),
        Verdict.BACK_1: _tr("A stage back after a gap"),
        Verdict.BACK_2: _tr("Two stages back after a gap"),
    }[verdict]


def rule_words(rule: Rule) -> str:
    """Return what a rule is about."""
    return {
        Rule.G0: _tr("Red flag"),
        Rule.G1: _tr("Pain before"),
        Rule.G2: _tr("Sharp pain, limp"),
        Rule.G3: _tr("Much pain"),
        Rule.G4: _tr("Next morning"),
        Rule.G5: _tr("Week by week"),
        Rule.G6: _tr("Some pain"),
        Rule.G7: _tr("Few repetitions"),
        Rule.G8: _tr("No answer"),
        Rule.G9: _tr("All well"),
        Rule.G10: _tr("Not quite all"),
        Rule.GATE: _tr("Next stage"),
        Rule.GAP: _tr("Days without"),
    }[rule]


def grade_words(grade: str) -> str:
    """Return grades such as "P, D" in words."""
    known = {
        "A": _tr("the article"),
        "P": _tr("a source we read"),
        "S": _tr("a source read at second hand"),
        "B": _tr("known to us, not read again"),
        "D": _tr("our own default"),
    }
    return ", ".join(known.get(one, one) for one in grade.split(", "))


def way_words(decision: Decision, before: str, after: str) -> str:
    """Return where a decision led: "from S1 3x10 to S1 3x12"; the labels are of its places."""
    if decision.before == decision.after:
        return _tr("stays at {}").format(after)
    return _tr("from {} to {}").format(before, after)
