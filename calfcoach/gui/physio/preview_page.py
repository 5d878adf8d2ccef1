"""A program day by day: a calendar of sessions as they would come, each with why, to be played."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from calfcoach.core.exercises import Catalog
from calfcoach.core.preview import MISSED_DAYS, GivenAnswer, Manner, preview
from calfcoach.core.program import Program
from calfcoach.core.simulation import SimulatedSession
from calfcoach.gui.dates import day_words, month_day, weekday_short
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import reason_words, told
from calfcoach.gui.page import Page
from calfcoach.gui.physio.verdict_words import short_verdict, verdict_mark
from calfcoach.gui.program.decision_words import verdict_words
from calfcoach.gui.units import mass_words
from calfcoach.gui.widgets.button import Button, EnterButton, move_focus
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.spin_text import inset_text
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll

SPEEDS = (1, 20)
USUAL_SPEED = 5
SIDE_WIDTH, SCROLL_WIDTH, WIDEST = 276, 14, 16_000
BESIDE_FROM = 820
"""Width of the page from which the session stands beside the calendar."""


class DayButton(EnterButton):
    """A session of the calendar."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.number = number
        self.setCheckable(True)
        self.setProperty("kind", "session")
        self._lines = [Label(role=role, wrap=True) for role in ("small-strong", "small", "small")]
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 5, 6, 5)
        column.setSpacing(0)
        for line in self._lines:
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(line)

    def show_lines(self, *texts: str) -> None:
        """Say the day, the dose and the verdict."""
        for line, text in zip(self._lines, texts, strict=True):
            line.setText(text)

    def sizeHint(self) -> QSize:
        """Return the size of the lines."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never clip a line."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()


class PreviewPage(Page):
    """The simulation of a program, as a calendar.

    Signals:
        closed(): Back to where one came from.
        play_requested(object, int): A session's prescription is to be played, so many times faster.
    """

    closed = Signal()
    play_requested = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._program: Program | None = None
        self._catalog: Catalog = {}
        self._start = date.min
        self._manner = Manner.WELL
        self._given: dict[int, GivenAnswer] = {}
        self._number = 0
        self.sessions: list[SimulatedSession] = []
        self.days: list[DayButton] = []
        self.title = Label(role="title", wrap=True)
        self.manner = QComboBox()
        self.back = Button(self.tr("Back"), self.tr("Esc"))
        self.sum = Label(role="soft", wrap=True)
        self.when = Label(role="heading", wrap=True)
        self.what = Label(wrap=True)
        self.verdict = Label(role="strong", wrap=True)
        self.why = Label(wrap=True)
        self.during, self.morning = QSpinBox(), QSpinBox()
        self.missed = QCheckBox(self.tr("Missed, a week later"))
        self.speed = QSpinBox()
        self.play = Button(self.tr("Play this session"), kind="primary")
        self.usual = Button(self.tr("As the choice above says"), kind="slim")
        self._calendar = QGridLayout()
        self._inside = QWidget()
        self.area = VerticalScroll()
        self._side = VerticalScroll()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.back.clicked.connect(self._leave)
        self.manner.activated.connect(self._choose_manner)
        self.play.clicked.connect(self._play)
        self.usual.clicked.connect(self._forget)
        for spin in (self.during, self.morning):
            spin.valueChanged.connect(self._give)
        self.missed.toggled.connect(self._give)

    def open(self, program: Program, catalog: Catalog, start: date) -> None:
        """Play a program forward from a day.

        Args:
            program: One without faults.
            catalog: The exercises, those of the program among them.
            start: The first day.
        """
        self._program, self._catalog, self._start = program, catalog, start
        self._given, self._number = {}, 0
        self._manner = Manner.WELL
        self.title.setText(program.title)
        self.area.to_top()
        self._play_forward()

    def take_focus(self) -> None:
        """Begin at the first session."""
        if self.days:
            self.days[min(self._number, len(self.days) - 1)].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the session below the calendar where there is no room beside."""
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        needed = max(scaled(SIDE_WIDTH), self._held.minimumSizeHint().width() + SCROLL_WIDTH)
        self._side.setMinimumWidth(needed if is_wide else 0)
        self._side.setMaximumWidth(needed if is_wide else WIDEST)
        self._halves.setStretch(1, 0 if is_wide else 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape; go along the sessions by the arrows."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif step is not None and move_focus(self.days, step):
            return
        elif not self.area.handles(event):
            super().keyPressEvent(event)

    def _play_forward(self) -> None:
        program = self._program
        if program is None:
            return
        self.manner.setCurrentIndex(self.manner.findData(self._manner))
        self.sessions = preview(program, self._catalog, self._start, self._manner, self._given)
        self._number = min(self._number, len(self.sessions) - 1)
        stages = list(dict.fromkeys(one.due.stage for one in self.sessions))
        self.sum.setText(
            self.tr("%n sessions in 12 weeks; stages {}.", "", len(self.sessions)).format(
                ", ".join(stages)
            )
        )
        self._show_calendar()
        self._show_session()

    def _show_calendar(self) -> None:
        first = self._start - timedelta(days=self._start.weekday())
        while len(self.days) > len(self.sessions):
            button = self.days.pop()
            self._calendar.removeWidget(button)
            button.hide()
            button.deleteLater()
        while len(self.days) < len(self.sessions):
            button = DayButton(len(self.days), self._inside)
            button.clicked.connect(self._choose_day)
            button.show()
            self.days.append(button)
        for place in range(self._calendar.count()):
            item = self._calendar.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, Label) and widget.property("role") == "day-soft":
                widget.setVisible(False)
        for button, session in zip(self.days, self.sessions, strict=True):
            days = (session.on - first).days
            row, column = divmod(days, 7)
            self._calendar.removeWidget(button)
            self._calendar.addWidget(button, row + 1, column + 1)
            decision = session.decision
            given = " *" if button.number in self._given else ""
            button.show_lines(
                f"{month_day(session.on)}{given}",
                session.label,
                f"{verdict_mark(decision.verdict)} {short_verdict(decision.verdict)}",
            )
            button.setAccessibleName(
                self.tr("{}: {}, {}").format(
                    day_words(session.on), session.label, verdict_words(decision.verdict)
                )
            )
            button.setChecked(button.number == self._number)
        weeks = ((self.sessions[-1].on - first).days // 7 + 1) if self.sessions else 0
        for week in range(weeks):
            item = self._calendar.itemAtPosition(week + 1, 0)
            label = item.widget() if item is not None else None
            if not isinstance(label, Label):
                label = Label(role="day-soft", parent=self._inside)
                self._calendar.addWidget(label, week + 1, 0)
            label.setText(self.tr("Week {}").format(week + 1))
            label.show()

    def _show_session(self) -> None:
        if not self.sessions:
            return
        session = self.sessions[self._number]
        self.when.setText(day_words(session.on))
        lines = [f"{session.due.stage} · {told(session.due.title)}"]
        for item in session.due.items:
            line = self.tr("{}: {} × {}").format(item.exercise.name, item.sets, item.reps)
            if item.load_kg:
                line += f", {mass_words(item.load_kg)}"
            lines.append(line)
        lines.append(self.tr("about {} min").format(max(1, round(session.due.length_s / 60))))
        self.what.setText("\n".join(lines))
        decision = session.decision
        self.verdict.setText(verdict_words(decision.verdict))
        self.why.setText(" ".join(reason_words(one) for one in (decision.reason, *decision.advice)))
        given = self._given.get(self._number)
        shown = given or GivenAnswer()
        for field, value in ((self.during, shown.during), (self.morning, shown.morning or 0)):
            field.blockSignals(True)  # noqa: FBT003  Qt names nothing
            field.setValue(value)
            field.blockSignals(False)  # noqa: FBT003
        self.missed.blockSignals(True)  # noqa: FBT003
        self.missed.setChecked(bool(shown.later_days))
        self.missed.blockSignals(False)  # noqa: FBT003
        self.usual.setVisible(given is not None)

    def _choose_day(self) -> None:
        sender = self.sender()
        if isinstance(sender, DayButton):
            self._number = sender.number
            for button in self.days:
                button.setChecked(button is sender)
            self._show_session()

    def _choose_manner(self) -> None:
        self._manner = self.manner.currentData()
        self._play_forward()

    def _give(self) -> None:
        """Take an answer for the chosen session; what follows is played anew."""
        self._given[self._number] = GivenAnswer(
            self.during.value(),
            self.morning.value(),
            MISSED_DAYS if self.missed.isChecked() else 0,
        )
        self._play_forward()

    def _forget(self) -> None:
        self._given.pop(self._number, None)
        self._play_forward()

    def _play(self) -> None:
        if self.sessions:
            self.play_requested.emit(self.sessions[self._number].due, self.speed.value())

    def _leave(self) -> None:
        self.closed.emit()

    def _lay_out(self) -> None:
        self.manner.setAccessibleName(self.tr("How it goes"))
        for manner, text in (
            (Manner.WELL, self.tr("All goes well")),
            (Manner.PAIN, self.tr("Pain of 4 every third time")),
            (Manner.MISSED, self.tr("Misses every second week")),
        ):
            self.manner.addItem(text, manner)
        for spin, name in (
            (self.during, self.tr("Pain during and after")),
            (self.morning, self.tr("Pain on the next morning")),
        ):
            spin.setRange(0, 10)
            spin.setAccessibleName(name)
            inset_text(spin)
        self.speed.setRange(*SPEEDS)
        self.speed.setValue(USUAL_SPEED)
        self.speed.setSuffix(self.tr(" times faster"))
        self.speed.setAccessibleName(self.tr("Speed"))
        inset_text(self.speed)
        self.missed.setProperty("kind", "form")
        monday = date(2026, 11, 23)
        for day in range(7):
            name = weekday_short(monday + timedelta(days=day))
            self._calendar.addWidget(Label(name, "soft"), 0, day + 1)
            self._calendar.setColumnStretch(day + 1, 1)
        self._calendar.setSpacing(6)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 8, 24)
        column.addLayout(self._calendar)
        column.addStretch()
        self.area.hold(self._inside)
        side = Card()
        for label in (self.when, self.what, self.verdict, self.why):
            side.column.addWidget(label)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for row, (text, spin) in enumerate(
            (
                (self.tr("Pain during and after"), self.during),
                (self.tr("Next morning"), self.morning),
            )
        ):
            grid.addWidget(Label(text, "soft", wrap=True), row, 0)
            grid.addWidget(spin, row, 1)
        side.column.addWidget(Label(self.tr("What if"), "strong"))
        side.column.addLayout(grid)
        side.column.addWidget(self.missed)
        side.column.addWidget(self.usual)
        side.column.addStretch()
        side.column.addWidget(self.speed)
        side.column.addWidget(self.play)
        self._held = held = QWidget()
        around = QVBoxLayout(held)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(side)
        self._side.hold(held)
        halves = self._halves
        halves.setSpacing(16)
        halves.addWidget(self.area, 1)
        halves.addWidget(self._side, 0)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(34, 24, 26, 16)
        outer.setSpacing(12)
        outer.addLayout(head)
        first = QHBoxLayout()
        first.setSpacing(14)
        first.addWidget(self.manner)
        first.addWidget(self.sum, 1)
        outer.addLayout(first)
        outer.addLayout(halves, 1)
