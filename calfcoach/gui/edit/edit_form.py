"""The forms that change one session of the log: what was said of training, and of relief."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calfcoach.core.plan import Question
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.results import SessionDetail
from calfcoach.gui.edit.rating_fields import OpenRow, RatingFields
from calfcoach.gui.edit.sets_fields import SetsFields
from calfcoach.gui.session_words import outcome_name
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.pick_row import PickRow
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.services.editing import TOLD_OUTCOMES, ReliefEdit, TrainingEdit
from calfcoach.services.past_trainings import PastTraining


class EditForm(QWidget):
    """Fields above, Save and Cancel below. Subclasses add cards to `column`.

    Signals:
        saved(): What the fields say is to be kept.
        left(): Nothing is to be changed.
    """

    saved = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 12, 0)
        self.column.setSpacing(16)
        self.area = VerticalScroll(inside)
        self.save = Button(self.tr("Save"), "Ctrl+S", "primary")
        self.cancel = Button(self.tr("Cancel"), self.tr("Esc"))
        self.open = Label(role="soft", wrap=True)
        last = QHBoxLayout()
        last.addWidget(self.save)
        last.addWidget(self.cancel)
        last.addWidget(self.open, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.area, 1)
        column.addLayout(last)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._leave)

    def missing(self) -> str:
        """Return what is still open, in a sentence; "" when all of it can be kept."""
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep on Ctrl+S, leave on Escape."""
        is_save = event.key() == Qt.Key.Key_S
        if is_save and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._save()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        open_ = self.missing()
        self.open.setText(open_)
        if not open_:
            self.saved.emit()

    def _leave(self) -> None:
        self.left.emit()


class TrainingForm(EditForm):
    """What was said of a strength session, its sets, and of the morning after it.

    Args:
        past: The session.
        session: All of it.
        names: What each of its sets is called.
        morning: Pain on the next morning; None where it was not told.
        today: Until then a morning can be told.
    """

    def __init__(
        self,
        past: PastTraining,
        session: SessionDetail,
        names: tuple[str, ...],
        morning: int | None,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields = RatingFields()
        self.fields.show_values(past.training.start.rest, past.training.rating)
        self.sets = SetsFields()
        self.morning = OpenRow(self.tr("Pain on the next morning"))
        self.morning.set_value(morning)
        self.morning_on = past.training.on + timedelta(days=1)
        card = Card()
        card.column.addWidget(Label(self.tr("How it was"), "heading"))
        card.column.addWidget(self.fields)
        self.column.addWidget(card)
        if self.morning_on <= today:
            after = Card()
            after.column.addWidget(Label(self.tr("Pain on the next morning"), "heading"))
            after.column.addWidget(self.morning)
            self.column.addWidget(after)
        if names:
            sets = Card()
            sets.column.addWidget(Label(self.tr("Sets"), "heading"))
            self.sets.show_sets(session.steps, names)
            sets.column.addWidget(self.sets)
            self.column.addWidget(sets)
        self.column.addStretch()
        self.setFocusProxy(self.fields)

    def missing(self) -> str:
        """Return what is still open."""
        if self.fields.rest.value() is None:
            return self.tr("Pain before is still open.")
        if self.fields.rating() is None and self.fields.is_touched():
            return self.tr("Pain during and after are still open.")
        return ""

    def edit(self) -> TrainingEdit:
        """Return what the fields say."""
        rest = self.fields.rest.value() or 0
        return TrainingEdit(rest, self.fields.rating(), self.sets.edits())


class ReliefForm(EditForm):
    """What was said of a relief session."""

    def __init__(self, session: SessionDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = session.head
        self._onset, self._outcome = head.onset, head.outcome
        self.before = OpenRow(self.tr("Tightness before"))
        self.after = OpenRow(self.tr("Tightness after"))
        self.before.set_value(session.rating(Question.TIGHTNESS_BEFORE))
        self.after.set_value(session.rating(Question.TIGHTNESS_AFTER))
        self.onset = PickRow("", name_width=0)
        self.onset.offer(
            ((Onset.SHARP, self.tr("Sharp or seizing")), (Onset.SLOW, self.tr("Slow and dull"))),
            head.onset,
        )
        self.outcome = PickRow("", name_width=0)
        self.outcome.offer(tuple((one, outcome_name(one)) for one in TOLD_OUTCOMES), head.outcome)
        card = Card()
        card.column.addWidget(Label(self.tr("How it was"), "heading"))
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Tightness before"), self.before),
            (self.tr("Tightness after"), self.after),
            (self.tr("How it came"), self.onset),
        ]
        if head.outcome in TOLD_OUTCOMES:
            rows.append((self.tr("How it ended"), self.outcome))
        for name, widget in rows:
            card.column.addWidget(Label(name, "soft", wrap=True))
            card.column.addWidget(widget)
        self.column.addWidget(card)
        self.column.addStretch()
        self.onset.value_picked.connect(self._take_onset)
        self.outcome.value_picked.connect(self._take_outcome)
        self.setFocusProxy(self.before.row)

    def edit(self) -> ReliefEdit:
        """Return what the fields say."""
        return ReliefEdit(self.before.value(), self.after.value(), self._onset, self._outcome)

    def _take_onset(self, value: object) -> None:
        if isinstance(value, Onset):
            self._onset = value

    def _take_outcome(self, value: object) -> None:
        if isinstance(value, Outcome):
            self._outcome = value
