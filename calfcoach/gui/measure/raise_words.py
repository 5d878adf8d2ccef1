"""What the guided heel-raise test says: how to do it, what a fault wants, its keys."""

from __future__ import annotations

from calfcoach.core.heel_raise_test import Fault
from calfcoach.core.plan import Step, StepKind
from calfcoach.gui.i18n import Words, told
from calfcoach.gui.session_words import side_words
from calfcoach.gui.widgets.keys_card import Keys

_tr = Words("RaiseWords")


def how_to() -> tuple[str, ...]:
    """Return how the test is done, line by line."""
    return (
        _tr("Stand at a wall, fingertips at shoulder height: for balance only."),
        _tr("Ten raises on both legs warm you up. Then one leg, and after two minutes the other."),
        _tr("Knee straight; up on one beat, down on the next, as high as you can every time."),
        _tr("Press Space, Enter or a clicker's next for each good raise. Without presses the beat"
            " counts."),
        _tr("Press D, or a clicker's blank key, as soon as the heel no longer lifts."),
        _tr("Sharp pain, or 4 and more of 10, ends the test: press X."),
    )  # fmt: skip


def fault_names() -> dict[Fault, str]:
    """Return what each fault is called on its button."""
    return {
        Fault.HEIGHT: _tr("Not high"),
        Fault.PACE: _tr("Off beat"),
        Fault.POSTURE: _tr("Posture"),
        Fault.HANDS: _tr("Hands"),
    }


def prompt_words(fault: Fault) -> str:
    """Return what a fault wants from the person who is tested."""
    return {
        Fault.HEIGHT: _tr("Higher"),
        Fault.PACE: _tr("With the beat"),
        Fault.POSTURE: _tr("Knee and back straight"),
        Fault.HANDS: _tr("Fingertips only"),
    }[fault]


def raise_keys() -> Keys:
    """Return the keys that the test has of its own."""
    return (
        (_tr("Space, Enter, Page Down"), _tr("on one leg: one raise; Space elsewhere: pause")),
        (_tr("Left, Backspace"), _tr("on one leg: one raise less")),
        (_tr("D, B"), _tr("this leg is over: the heel no longer lifts")),
        (_tr("1 2 3 4"), _tr("seen: not high, off beat, posture, hands")),
        (_tr("P"), _tr("pause; a leg then starts over")),
        (_tr("Right, Up"), _tr("skip a rest; 15 s more rest")),
        (_tr("Page Up"), _tr("held for a second: it hurts")),
    )


def step_words(step: Step) -> str:
    """Return what comes next, in a line."""
    if step.kind is StepKind.SET and step.side is not None:
        return f"{told(step.word)}, {side_words(step.side)}"
    seconds = (step.length_ms or 0) // 1000
    return _tr("{}, {} s").format(told(step.word), seconds)
