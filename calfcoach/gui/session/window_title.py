"""The window's title while a session goes on, for a task bar and a window that is not seen."""

from __future__ import annotations

from calfcoach.core.engine_state import SessionView
from calfcoach.core.plan import Side
from calfcoach.gui.i18n import Words

PROGRAM = "calfcoach"


def session_title(view: SessionView, word: str, seconds: str) -> str:
    """Return "Hold, 12 s, left leg – calfcoach".

    Args:
        word: What is on, as the player says it.
        seconds: The player's countdown, "" where there is none.
    """
    left = _tr("{} s").format(seconds) if seconds else ""
    legs = {Side.LEFT: _tr("left leg"), Side.RIGHT: _tr("right leg")}
    leg = legs.get(view.step.side, "") if view.step.side is not None else ""
    said = ", ".join(part for part in (word, left, leg) if part)
    return f"{said} \N{EN DASH} {PROGRAM}"


_tr = Words("WindowTitle")
