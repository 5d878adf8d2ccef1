"""The last page of relief: what to do, how soon, and that this is no diagnosis."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.relief import Advice, Conclusion
from calfcoach.core.screening import Flag, Tier
from calfcoach.gui.relief.advice_words import advice_texts
from calfcoach.gui.relief.input_guard import InputGuard
from calfcoach.gui.relief.tier_banner import TierBanner
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.review_note import add_review_note
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll


class ResultPanel(QWidget):
    """Advice, the most urgent first. The key that ended relief does not close the page.

    Signals:
        closed(): The person has read it.
        number_requested(): The person wants to set the emergency number.
    """

    closed = Signal()
    number_requested = Signal()

    def __init__(self, words: Questionnaire, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = InputGuard(clock, self)
        self._words = words
        self.title = Label(role="display", wrap=True)
        self.banner = TierBanner(words)
        self._card = Card()
        self._texts: list[Label] = []
        scrolled = QWidget()
        inside = QVBoxLayout(scrolled)
        inside.setContentsMargins(0, 0, 12, 0)
        inside.setSpacing(14)
        inside.addWidget(self.title)
        inside.addWidget(self.banner)
        inside.addWidget(self._card)
        add_review_note(inside)
        inside.addStretch()
        self.area = VerticalScroll(scrolled)
        self.done = Button(self.tr("Done"), self.tr("Enter"), "primary")
        self.set_number = Button(self.tr("Set my emergency number…"))
        row = QHBoxLayout()
        row.addWidget(self.done)
        row.addWidget(self.set_number)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 28, 48, 24)
        column.setSpacing(14)
        column.addWidget(self.area, 1)
        column.addLayout(row)
        self.done.clicked.connect(self._close)
        self.set_number.clicked.connect(self._request_number)
        self._guard.watch(self.done, self.set_number)

    def show_conclusion(
        self, conclusion: Conclusion, flags: tuple[Flag, ...], numbers: tuple[str, ...]
    ) -> None:
        """Show what relief concludes, and what each raised flag can mean."""
        if conclusion.tier is Tier.NONE:
            over = conclusion.run_over
            title = self.tr("Enough for today") if over else self.tr("Good that it has let go")
            if Advice.NOT_CHECKED in conclusion.advice:
                title = self.tr("Relief ended early")
        else:
            title = ""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.banner.setVisible(conclusion.tier is not Tier.NONE)
        self.banner.show_tier(conclusion.tier, numbers)
        for label in self._texts:
            self._card.column.removeWidget(label)
            label.deleteLater()
        texts = advice_texts(self._words, conclusion, flags, numbers, self.tr("or"))
        said = self.banner.sentence.text()  # the banner says how soon
        self._texts = [Label(text, "lead", wrap=True) for text in texts if text != said]
        for label in self._texts:
            self._card.column.addWidget(label)
        self._card.setVisible(bool(self._texts))
        self.set_number.setVisible(conclusion.tier is Tier.EMERGENCY and len(numbers) > 1)
        self.area.to_top()
        self._guard.restart()

    @property
    def can_be_left(self) -> bool:
        """Whether the first second is over."""
        return not self._guard.is_on()

    def take_focus(self) -> None:
        """Put the focus on the button that closes the page."""
        self.done.setFocus()

    def texts(self) -> tuple[str, ...]:
        """Return all that the page says, from the top."""
        parts = [self.title.text() if self.title.isVisibleTo(self) else ""]
        if self.banner.isVisibleTo(self):
            parts += [self.banner.headline.text(), self.banner.sentence.text()]
        parts += [label.text() for label in self._texts]
        return tuple(part for part in parts if part)

    def handles(self, event: QKeyEvent) -> bool:
        """Take Enter, Escape and the keys that scroll; return whether it did."""
        if self.area.handles(event):
            return True
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            if not self._guard.stops(event):
                self._close()
            return True
        return False

    def _close(self) -> None:
        self.closed.emit()

    def _request_number(self) -> None:
        self.number_requested.emit()
