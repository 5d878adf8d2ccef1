"""Shoes: each pair with its drop and first day, and the way into a pair with a lower one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from calfcoach.core.shoes import DROP_MM, Shoe, ShoeKind, is_transition, share_percent
from calfcoach.core.units import Unit
from calfcoach.gui.dates import short_day
from calfcoach.gui.i18n import Words
from calfcoach.gui.runs.run_words import distance_words
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.date_field import DateField
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.spin_text import inset_text

NAME_LETTERS = 60
_WEEK = timedelta(days=7)


_tr = Words("ShoesCard")


class ShoesCard(Card):
    """The pairs, a line for a new one, and the plan for it.

    Signals:
        added(str, object, object, object): Name, kind, drop in mm or None, first day.
        retired(object): A pair is worn no more.
    """

    added = Signal(str, object, object, object)
    retired = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rows: list[QWidget] = []
        self.retire: list[Button] = []
        self.name = QLineEdit()
        self.kind = QComboBox()
        self.drop = QSpinBox()
        self.first = DateField(self.tr("First worn"))
        self.add = Button(self.tr("Add the pair"), kind="primary")
        self.plan = Label(wrap=True)
        self.plan.hide()
        self._list = QGridLayout()
        self._lay_out()
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)

    def show_shoes(
        self, shoes: Sequence[Shoe], today: date, week_m: int | None, unit: Unit
    ) -> None:
        """Show the pairs, and the plan for the newest where its drop has fallen.

        Args:
            shoes: The first worn first.
            today: The local day.
            week_m: How far this week may go; None where that is not known.
            unit: Of distances.
        """
        for widget in self._rows:
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows, self.retire = [], []
        worn = [shoe for shoe in shoes if not shoe.is_retired]
        for row, shoe in enumerate(worn):
            words = Label(self._words(shoe), wrap=True, parent=self)
            button = Button(self.tr("Worn no more"), kind="slim", parent=self)
            button.setAccessibleName(self.tr("{} is worn no more").format(shoe.name))
            button.clicked.connect(lambda _=False, one=shoe: self.retired.emit(one))
            self._list.addWidget(words, row, 0)
            self._list.addWidget(button, row, 1)
            self._rows += [words, button]
            self.retire.append(button)
        self._list.setColumnStretch(0, 1)
        self.first.show_day(today)
        self.plan.setText(self._plan(shoes, worn, today, week_m, unit))
        self.plan.setVisible(bool(self.plan.text()))

    def _plan(
        self,
        shoes: Sequence[Shoe],
        worn: Sequence[Shoe],
        today: date,
        week_m: int | None,
        unit: Unit,
    ) -> str:
        if not worn or len(shoes) < 2:
            return ""
        newest = worn[-1]
        before = [shoe for shoe in shoes if shoe is not newest]
        share = share_percent(newest.first_on, today)
        if not is_transition(before[-1], newest) or share >= 100:
            return ""
        ends = newest.first_on + _WEEK * 9
        lines = [
            self.tr(
                "{} needs a transition: this week at most {} % of your distance in it, then a "
                "tenth more each week, until {}."
            ).format(newest.name, share, short_day(ends))
        ]
        if week_m:
            most = distance_words(week_m * share // 100, unit)
            lines.append(self.tr("Of this week that is {}.").format(most))
        lines.append(
            self.tr("Go on only while the calf is as before on the morning after a run in it.")
        )
        return " ".join(lines)

    def _words(self, shoe: Shoe) -> str:
        parts = [shoe.name, kind_words(shoe.kind)]
        if shoe.drop_mm is not None:
            parts.append(self.tr("drop {} mm").format(shoe.drop_mm))
        parts.append(self.tr("since {}").format(short_day(shoe.first_on)))
        return ", ".join(parts)

    def _add(self) -> None:
        if not self.name.text().strip():
            self.name.setFocus()
            return
        drop = self.drop.value()
        self.added.emit(
            self.name.text(),
            self.kind.currentData(),
            drop if drop >= DROP_MM[0] else None,
            self.first.day(),
        )
        self.name.clear()
        self.drop.setValue(self.drop.minimum())

    def _lay_out(self) -> None:
        self.name.setMaxLength(NAME_LETTERS)
        self.name.setPlaceholderText(self.tr("What you call the pair"))
        self.name.setAccessibleName(self.tr("Name"))
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in ShoeKind:
            self.kind.addItem(kind_words(kind), kind)
        self.drop.setRange(DROP_MM[0] - 1, DROP_MM[1])
        self.drop.setSpecialValueText(self.tr("drop not known"))
        self.drop.setSuffix(self.tr(" mm drop"))
        self.drop.setAccessibleName(self.tr("Drop"))
        self.column.addWidget(Label(self.tr("Your shoes"), "heading"))
        self.column.addLayout(self._list)
        self.column.addWidget(self.plan)
        grid = QGridLayout()
        grid.setSpacing(10)
        for number, box in enumerate((self.name, self.kind, self.drop, self.first)):
            grid.addWidget(box, *divmod(number, 2))
            box.setMinimumHeight(38)
        for spin in (self.drop, self.first):
            inset_text(spin)
        self.column.addLayout(grid)
        last = QHBoxLayout()
        last.addWidget(self.add)
        last.addStretch()
        self.column.addLayout(last)


def kind_words(kind: ShoeKind) -> str:
    """Return what a kind of shoe is called."""
    return {
        ShoeKind.USUAL: _tr("usual"),
        ShoeKind.MINIMAL: _tr("minimalist"),
        ShoeKind.RACING: _tr("racing"),
        ShoeKind.TRAIL: _tr("trail"),
    }[kind]
