"""The fields of what is said of a strength session, for forms that change or add one."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from calfcoach.core.session_rating import NOTE_MOST, SessionRating
from calfcoach.gui.strength.rating_form import LEFT_MOST
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.rating_row import RatingRow


class OpenRow(QWidget):
    """A row of numbers whose answer can be taken back."""

    def __init__(self, name: str, *, most: int = 10, bands: bool = True) -> None:
        super().__init__()
        self.row = RatingRow(name, compact=True, most=most, bands=bands)
        self.clear = Button(self.tr("Not said"), kind="slim")
        self.clear.setAccessibleName(self.tr("{}: not said").format(name))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.row, 1)
        line.addWidget(self.clear)
        self.clear.clicked.connect(self._clear)

    def value(self) -> int | None:
        """Return the number, or None for not said."""
        return self.row.value()

    def set_value(self, value: int | None) -> None:
        """Show a number, or none."""
        self.row.set_value(value)

    def _clear(self) -> None:
        self.row.set_value(None)


class RatingFields(QWidget):
    """Pain before, during and after, sharp, limp, effort, repetitions left, and a note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rest = RatingRow(self.tr("Pain before"), compact=True)
        self.during = RatingRow(self.tr("Most pain during it"), compact=True)
        self.after = RatingRow(self.tr("Most pain until bedtime"), compact=True)
        self.effort = OpenRow(self.tr("Effort"), bands=False)
        self.reserve = OpenRow(self.tr("Repetitions left"), most=LEFT_MOST, bands=False)
        self.sharp = QCheckBox(self.tr("Sharp or seizing pain"))
        self.limp = QCheckBox(self.tr("It made you limp"))
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_MOST)
        self.note.setAccessibleName(self.tr("Note"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Pain before"), self.rest),
            (self.tr("Most pain during it"), self.during),
            (self.tr("Most pain until bedtime"), self.after),
            (self.tr("Effort"), self.effort),
            (self.tr("Repetitions left"), self.reserve),
            ("", self.sharp),
            ("", self.limp),
            (self.tr("Note"), self.note),
        )
        for name, widget in rows:
            if name:
                column.addWidget(Label(name, "soft", wrap=True))
            column.addWidget(widget)
        self.setFocusProxy(self.rest)

    def show_values(self, rest: int | None, rating: SessionRating | None) -> None:
        """Show what was said; None for nothing."""
        self.rest.set_value(rest)
        self.during.set_value(rating.during if rating else None)
        self.after.set_value(rating.after if rating else None)
        self.effort.set_value(rating.rpe if rating else None)
        left = rating.rir if rating else None
        self.reserve.set_value(None if left is None else min(left, LEFT_MOST))
        self.sharp.setChecked(bool(rating and rating.sharp))
        self.limp.setChecked(bool(rating and rating.limp))
        self.note.setText(rating.note if rating else "")

    def rating(self) -> SessionRating | None:
        """Return what is said, or None while pain during or after is open."""
        during, after = self.during.value(), self.after.value()
        if during is None or after is None:
            return None
        return SessionRating(
            during=during,
            after=after,
            sharp=self.sharp.isChecked(),
            limp=self.limp.isChecked(),
            rpe=self.effort.value(),
            rir=self.reserve.value(),
            note=self.note.text().strip(),
        )

    def is_touched(self) -> bool:
        """Whether anything of a rating is said."""
        said = (self.during.value(), self.after.value(), self.effort.value(), self.reserve.value())
        boxes = self.sharp.isChecked() or self.limp.isChecked()
        return any(one is not None for one in said) or boxes or bool(self.note.text().strip())
