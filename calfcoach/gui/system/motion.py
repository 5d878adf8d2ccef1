"""Whether the person has asked the computer for less motion.

Qt 6.11 knows of contrast and colors, not of motion (`QAccessibilityHints`). On Linux the desktop
portal is asked, which speaks for GNOME (`enable-animations`, that is gtk-enable-animations), KDE
(an animation factor of 0) and the newer common key `reduced-motion`. Where nobody answers, and on
other systems, there is the program's own setting, which turns the pulse off.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

from calfcoach.gui.system.inhibitor import ON_LINUX


class MotionWish(Protocol):
    """Whether less motion is wanted.

    Attributes:
        is_reduced: It is.
    """

    is_reduced: bool

    def ask(self) -> None:
        """Find out anew; never waits."""
        ...


class UnknownMotion:
    """Nobody here knows."""

    is_reduced = False

    def ask(self) -> None:
        """Find nothing out."""


def open_motion(parent: QObject) -> MotionWish:
    """Return who knows of the wish here."""
    if not ON_LINUX:
        return UnknownMotion()
    from calfcoach.gui.system.portal_motion import PortalMotion

    return PortalMotion(parent)
