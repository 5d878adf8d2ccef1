"""A field for a day, in the person's own order, always with the whole year."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from calfcoach.gui.fonts import scaled
from calfcoach.gui.widgets.spin_text import inset_text


class DateField(QDateEdit):
    """A day to type, or to step with the arrows.

    Args:
        name: What day it is, for who cannot see its label.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumSize(scaled(140), scaled(38))
        inset_text(self)
        pattern = self.displayFormat()
        self.setDisplayFormat(pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy"))

    def day(self) -> date:
        """Return the day that it shows."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date, latest: date | None = None) -> None:
        """Show a day; nothing after `latest` can be chosen."""
        if latest is not None:
            self.setMaximumDate(_q(latest))
        self.setDate(_q(day))

    def show_first(self, first: date) -> None:
        """Let nothing before a day be chosen."""
        self.setMinimumDate(_q(first))


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
