"""Offers a session that was cut off: go on, keep, or throw away. Nothing happens before that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.heel_raise_test import KIND as RAISE_TEST
from calfcoach.core.results import SessionHead
from calfcoach.core.routine import COOL_DOWN, WARM_UP
from calfcoach.core.session_plan import KIND as STRENGTH
from calfcoach.gui.dates import moment_words
from calfcoach.gui.session_words import side_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label


class CutOffCard(Card):
    """Three buttons for one session.

    Signals:
        go_on_requested(str): Go on where it was; the session's id.
        keep_requested(str): Keep it as it is.
        discard_requested(str): Throw it away.
    """

    go_on_requested = Signal(str)
    keep_requested = Signal(str)
    discard_requested = Signal(str)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent)
        self._clock = clock
        self._id = ""
        self.text = Label(wrap=True)
        self.go_on = Button(self.tr("Go on where it was"), kind="primary")
        self.keep = Button(self.tr("Keep it as it is"))
        self.discard = Button(self.tr("Throw it away"), kind="danger")
        self._heading = Label(role="heading")
        self.column.addWidget(self._heading)
        self.column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.go_on, self.keep, self.discard):
            row.addWidget(button)
        row.addStretch()
        self.column.addLayout(row)
        self.go_on.clicked.connect(self._emit_go_on)
        self.keep.clicked.connect(self._emit_keep)
        self.discard.clicked.connect(self._emit_discard)
        self.hide()

    def show_session(self, head: SessionHead | None) -> None:
        """Offer a session, or nothing."""
        self._id = head.id if head else ""
        if head is not None:
            when = moment_words(head.local_date, self._clock.local(head.started_at))
            is_test = head.kind == RAISE_TEST
            headings = {
                STRENGTH: self.tr("A session was cut off"),
                RAISE_TEST: self.tr("A heel-raise test was cut off"),
                WARM_UP: self.tr("A warm-up was cut off"),
                COOL_DOWN: self.tr("A cool-down was cut off"),
            }
            relief = self.tr("A relief session was cut off")
            self._heading.setText(headings.get(head.kind, relief))
            steps = self.tr("Saved steps: {}.").format(head.step_count)
            if is_test:
                steps += " " + self.tr("It starts anew; a leg that was over is kept on Measure.")
            self.text.setText(f"{side_words(head.side)}, {when}. {steps}")
            self.go_on.setVisible(not is_test)
        was_hidden = self.isHidden()
        self.setVisible(head is not None)
        if head is not None and was_hidden:
            self.first.setFocus()

    @property
    def first(self) -> Button:
        """The first of its buttons; a test cannot go on."""
        return self.keep if self.go_on.isHidden() else self.go_on

    def _emit_go_on(self) -> None:
        self.go_on_requested.emit(self._id)

    def _emit_keep(self) -> None:
        self.keep_requested.emit(self._id)

    def _emit_discard(self) -> None:
        self.discard_requested.emit(self._id)
