"""What the command line asked of the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Launch:
    """What the command line asked of the window.

    Attributes:
        relief: Start relief at once.
        session: Start today's session, where one is due.
        speed: How many times faster sessions run; more than 1 is a preview.
        log_preview: Keep a preview in the log.
        file: A file to look into: a program, a runner's log, runs; None for none.
        is_in_background: Start without showing the window, to remind.
    """

    relief: bool = False
    session: bool = False
    speed: int = 1
    log_preview: bool = False
    file: Path | None = None
    is_in_background: bool = False

    @property
    def is_preview(self) -> bool:
        """Whether nothing reaches the log."""
        return self.speed > 1 and not self.log_preview
