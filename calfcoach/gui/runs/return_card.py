"""The way back to running after a stop: what comes first, then walking and running in turns."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from calfcoach.core.running import RETURN_STEPS, RETURN_WALK_MIN, RUN_PAIN
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label

RAISES, SIDE_PERCENT = 25, 10
"""Raises on one leg, and how far the legs may differ. Source: clinic plans. Grade: S."""


class ReturnCard(Card):
    """Closed until it is wanted, or until a long gap opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.open = Button(self.tr("Show the way back"), kind="slim")
        self.open.setCheckable(True)
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setColumnStretch(1, 1)
        for row, (what, how) in enumerate(self._rows()):
            grid.addWidget(Label(what, "strong", parent=self._inside), row, 0)
            grid.addWidget(Label(how, wrap=True, parent=self._inside), row, 1)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Coming back after a stop"), "heading"), 1)
        head.addWidget(self.open)
        about = self.tr(
            "After an injury, a warning sign or weeks without a run. Each step two or three times, "
            "every other day; the next one only while the calf is calm that day and the morning "
            "after. Never more distance and more speed in runs that follow each other."
        )
        self._about = Label(about, "soft", wrap=True)
        self.column.addLayout(head)
        self.column.addWidget(self._about)
        self.column.addWidget(self._inside)
        self.open.toggled.connect(self._show_inside)
        self._show_inside(False)  # noqa: FBT003

    def offer(self, *, is_due: bool) -> None:
        """Open it where a gap or a stop has just been."""
        if is_due:
            self.open.setChecked(True)

    def _rows(self) -> list[tuple[str, str]]:
        rows = [
            (
                self.tr("First"),
                self.tr(
                    "Walk briskly for {} min without pain. {} raises on each leg, or what is "
                    "typical for you, the legs within {} %. Hop on both legs without pain."
                ).format(RETURN_WALK_MIN, RAISES, SIDE_PERCENT),
            )
        ]
        for number, step in enumerate(RETURN_STEPS, 1):
            least, most = step.times
            if step.walk_min:
                how = self.tr("walk {} min, run {} min, {} to {} times").format(
                    step.walk_min, step.run_min, least, most
                )
            else:
                how = self.tr("run in blocks of {} min").format(step.run_min)
            rows.append((self.tr("Step {}").format(number), how))
        fine, slow = RUN_PAIN
        rows.append(
            (
                self.tr("Meanwhile"),
                self.tr(
                    "Dull pain up to {} of 10: go on. {} or {}: walk, and cut it short. More, "
                    "rising, sharp or limping: stop."
                ).format(fine, fine + 1, slow),
            )
        )
        return rows

    def _show_inside(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self._inside.setVisible(shown)
        self._about.setVisible(shown)
        self.open.set_text(self.tr("Hide") if shown else self.tr("Show the way back"))
