"""The morning's question: one tap from 0 to 10, what followed from it, and a way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from calfcoach.core.gates import Rule
from calfcoach.gui.i18n import reason_words
from calfcoach.gui.widgets.button import Button, move_focus
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.note_line import NoteLine
from calfcoach.gui.widgets.rating_row import RatingRow
from calfcoach.services.training_views import TodayView


class CheckInCard(Card):
    """The check-in of today; it can be changed all day.

    Signals:
        pain_given(int): How the calf is, 0 to 10.
        undo_requested(): Take the last tap back.
        after_given(int): The most pain from the end of yesterday's session to bedtime.
    """

    pain_given = Signal(int)
    undo_requested = Signal()
    after_given = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._line = Label(role="soft", wrap=True)
        self.row = RatingRow(self.tr("Calf pain this morning"), compact=True)
        self.note = NoteLine()
        self._after_text = Label(wrap=True)
        self.change = Button(self.tr("Change"))
        self.after = RatingRow(self.tr("Most pain until bedtime"), compact=True)
        self._after_line = QWidget()
        after = QHBoxLayout(self._after_line)
        after.setContentsMargins(0, 0, 0, 0)
        after.addWidget(self._after_text, 1)
        after.addWidget(self.change)
        self.column.addWidget(
            Label(self.tr("How is your calf this morning?"), "heading", wrap=True)
        )
        for widget in (self._line, self.row, self.note, self._after_line, self.after):
            self.column.addWidget(widget)
        self.row.value_chosen.connect(self._emit_pain)
        self.note.undo_requested.connect(self.undo_requested)
        self.change.clicked.connect(self._toggle_after)
        self.after.value_chosen.connect(self._emit_after)
        self._after_line.hide()
        self.after.hide()

    def show_view(self, view: TodayView, *, can_undo: bool) -> None:
        """Show the question of a day, or nothing before setup."""
        asked = view.check_in
        self.setVisible(asked is not None)
        if asked is None:
            return
        scale = self.tr("0 is no pain, 10 the worst.")
        if asked.after is not None:
            scale = self.tr("After yesterday's session. {}").format(scale)
        self._line.setText(scale)
        self.row.set_value(asked.pain)
        self.note.say(self._followed(view), can_undo=can_undo)
        rating = asked.after.rating if asked.after is not None else None
        self._after_line.setVisible(rating is not None)
        if rating is None:
            self.after.hide()
        else:
            text = self.tr("Most pain from its end to bedtime: {}")
            self._after_text.setText(text.format(rating.after))
            self.after.set_value(rating.after)

    def texts(self) -> tuple[str, ...]:
        """Return all that the card says."""
        labels = self.findChildren(Label)
        return tuple(one.text() for one in labels if one.isVisibleTo(self) and one.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along a row of numbers; Space chooses."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        rows = (self.row, self.after)
        if step is None or not any(move_focus(row.buttons, step) for row in rows):
            super().keyPressEvent(event)

    def _followed(self, view: TodayView) -> str:
        """Return what followed from the answer, or what comes of none."""
        asked, why = view.check_in, view.why
        after = asked.after if asked is not None else None
        decided = why is not None and after is not None and why.on == after.on
        at_once = decided and why is not None and why.decided_on < view.today
        if asked is None or asked.pain is None:
            if at_once:
                return self.tr(
                    "What follows from yesterday's session is decided already. Today's answer "
                    "counts in the average of the week."
                )
            if after is not None:
                return self.tr("Without an answer the dose will not go up. Any time today is fine.")
            return self.tr("Tomorrow morning is compared with today's answer.")
        given = self.tr("{} of 10.").format(asked.pain)
        if decided and why is not None and why.rule is not Rule.GAP:
            before = self.tr("Yesterday's session has decided.") if at_once else ""
            return " ".join(part for part in (given, before, reason_words(why.reason)) if part)
        return self.tr("{} You can change it all day.").format(given)

    def _toggle_after(self) -> None:
        self.after.setVisible(self.after.isHidden())
        if self.after.isVisible():
            self.after.buttons[self.after.value() or 0].setFocus()

    def _emit_pain(self, value: int) -> None:
        self.pain_given.emit(value)

    def _emit_after(self, value: int) -> None:
        self.change.setFocus()  # before what has the focus goes: the page stays where it is
        self.after.hide()
        self.after_given.emit(value)
