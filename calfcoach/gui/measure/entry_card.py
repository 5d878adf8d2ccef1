"""A card of one measure: its last result, what it means, and a form to type in a new one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from calfcoach.core.measurement import Measurement
from calfcoach.gui.measure.measure_words import CardWords
from calfcoach.gui.setup.fields import Field
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.date_field import DateField
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.note_line import NoteLine
from calfcoach.services.measuring import MeasuringService

NOTE_MOST = 200
"""Letters of a note."""


class ResultCard(Card):
    """The head of a card: what was measured last, with a way to delete it.

    Args:
        title: What is measured.
        about: How, and how large a change must be to be one.

    Signals:
        delete_requested(str): Take this measurement out of the log.
        undo_requested(str): The same, of what was kept a moment ago.
    """

    delete_requested = Signal(str)
    undo_requested = Signal(str)

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = CardWords()
        self._kept = ""
        self.title = title
        self.last = Label(role="strong", wrap=True)
        self.lines = Label(wrap=True)
        self.about = Label(about, "soft", wrap=True)
        self.delete = Button(self.tr("Delete the last…"))
        self.delete.setAccessibleName(self.tr("Delete the last: {}").format(title))
        self.note = NoteLine()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.addWidget(self.delete)
        self.buttons.addStretch()
        self.column.addWidget(Label(title, "heading", wrap=True))
        for widget in (self.last, self.lines, self.about):
            self.column.addWidget(widget)
        self.column.addLayout(self.buttons)
        self.column.addWidget(self.note)
        self.delete.clicked.connect(self._delete)
        self.note.undo_requested.connect(self._undo)

    def show_words(self, words: CardWords) -> None:
        """Show the last measurement."""
        self._words = words
        self.last.setText(words.last or self.tr("Not measured yet."))
        self.lines.setText("\n".join(words.lines))
        self.lines.setVisible(bool(words.lines))
        self.delete.setVisible(bool(words.id))

    def say_kept(self, measure_id: str) -> None:
        """Say that a measurement is in the log, and offer to take it back."""
        self._kept = measure_id
        self.note.say(self.tr("Kept."), can_undo=True)
        self.note.undo.setFocus()

    def say(self, text: str) -> None:
        """Say something else; "" for nothing."""
        self._kept = ""
        self.note.say(text)

    def _delete(self) -> None:
        self.delete_requested.emit(self._words.id)

    def _undo(self) -> None:
        self.undo_requested.emit(self._kept)


class EntryCard(ResultCard):
    """A card with a form: fields, the day, a note; Enter keeps, Escape closes.

    Subclasses add their fields to `fields` and fill `fault` and `put`.

    Signals:
        keep_requested(): What was typed in will do; keep it.
    """

    keep_requested = Signal()

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(title, about, parent)
        self._last: Measurement | None = None
        self._today = date.min
        self.enter = Button(self.tr("Enter…"))
        self.enter.setAccessibleName(self.tr("Enter: {}").format(title))
        self.buttons.insertWidget(0, self.enter)
        self.form = QWidget()
        self.fields = QVBoxLayout(self.form)
        self.fields.setContentsMargins(0, 4, 0, 0)
        self.fields.setSpacing(8)
        self.day = DateField(self.tr("Day"))
        self.words = QLineEdit()
        self.words.setMaxLength(NOTE_MOST)
        self.words.setAccessibleName(self.tr("Note"))
        self.wrong = Label(wrap=True)
        self._wrong_card = Card("notice")
        self._wrong_card.column.addWidget(self.wrong)
        self.keep = Button(self.tr("Keep"), self.tr("Enter"), "primary")
        self.cancel = Button(self.tr("Cancel"), "Esc")
        self.column.insertWidget(self.column.indexOf(self.note), self.form)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.close_form)
        self.form.hide()

    def fault(self) -> str:
        """Return what is wrong with the fields as a whole, "" where nothing is."""
        raise NotImplementedError

    def put(self, service: MeasuringService) -> str:
        """Keep what was typed in, and return its id.

        Raises:
            UserError: The log cannot be written.
        """
        raise NotImplementedError

    def ask(self) -> None:
        """Make the fields ready for new numbers; `_last` is what was measured before."""
        raise NotImplementedError

    def remember(self, last: Measurement | None, today: date) -> None:
        """Take what was measured last, and what day it is, for the form."""
        self._last, self._today = last, today

    def open(self) -> None:
        """Show the form, empty."""
        self.ask()
        self.day.show_day(self._today, self._today)
        self.words.clear()
        self._show_wrong("")
        self.say("")
        self.form.show()
        self.enter.hide()
        self.focus_first()

    def focus_first(self) -> None:
        """Put the focus where one begins to type."""
        self.form.findChildren(Field)[0].focus_here()

    def close_form(self) -> None:
        """Put the form away."""
        self.form.hide()
        self.enter.show()
        self.enter.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Escape closes; anything else is for the page."""
        is_open = self.form.isVisibleTo(self)
        if is_open and event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif is_open and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        else:
            super().keyPressEvent(event)

    def end_form(self) -> None:
        """Add what every form ends with, once a subclass has added its own fields."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for line, (text, widget) in enumerate(
            ((self.tr("Day"), self.day), (self.tr("Note"), self.words))
        ):
            grid.addWidget(Label(text), line, 0)
            grid.addWidget(widget, line, 1)
        grid.setColumnStretch(1, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        row.addStretch()
        self.fields.addLayout(grid)
        self.fields.addWidget(self._wrong_card)
        self.fields.addLayout(row)

    def _keep(self) -> None:
        fields = [one for one in self.form.findChildren(Field) if not one.isHidden()]
        bad = [one for one in fields if not one.check()]
        if bad:
            bad[0].focus_here()
            return
        text = self.fault()
        self._show_wrong(text)
        if not text:
            self.keep_requested.emit()

    def _show_wrong(self, text: str) -> None:
        self.wrong.setText(text)
        self._wrong_card.setVisible(bool(text))
