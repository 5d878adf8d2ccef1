"""Why the dose is what it is, and on demand what would have changed it, with source and grade."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.decision import Decision
from calfcoach.gui.i18n import reason_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label


class WhyBox(Card):
    """A reason, and more behind a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inset", parent)
        self._heading = Label(role="strong")
        self.reason = Label(wrap=True)
        self.button = Button(self.tr("More"))
        self.more = QWidget()
        column = QVBoxLayout(self.more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._change, self._basis = Label(wrap=True), Label(wrap=True)
        self._advice = Label(wrap=True)
        for label in (self._change, self._advice, self._basis):
            column.addWidget(label)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.button)
        self.column.setSpacing(6)
        self.column.addLayout(head)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.more)
        self.more.hide()
        self.button.clicked.connect(self._toggle)

    def show_reason(self, heading: str, text: str, decision: Decision | None) -> None:
        """Show a reason; with a decision, what else is known of it."""
        self._heading.setText(heading)
        self.reason.setText(text)
        self.button.setVisible(decision is not None)
        if decision is None:
            self.more.hide()
            self._name_button()
            return
        self._change.setText(reason_words(decision.change))
        self._advice.setText(" ".join(reason_words(one) for one in decision.advice))
        self._advice.setVisible(bool(decision.advice))
        basis = self.tr("Rule {}. Rests on: {}. Grade: {}.")
        self._basis.setText(basis.format(decision.rule.value, decision.source, decision.grade))

    def more_text(self) -> str:
        """Return what stands behind the button."""
        return " ".join(label.text() for label in (self._change, self._advice, self._basis))

    def _toggle(self) -> None:
        self.more.setVisible(self.more.isHidden())
        self._name_button()

    def _name_button(self) -> None:
        self.button.set_text(self.tr("More") if self.more.isHidden() else self.tr("Less"))
