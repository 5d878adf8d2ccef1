"""What the command line asked of the window."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Launch:
    """What the command line asked of the window.

    Attributes:
        relief: Start relief at once.
        speed: How many times faster sessions run; more than 1 is a preview.
        log_preview: Keep a preview in the log.
    """

    relief: bool = False
    speed: int = 1
    log_preview: bool = False

    @property
    def is_preview(self) -> bool:
        """Whether nothing reaches the log."""
        return self.speed > 1 and not self.log_preview
