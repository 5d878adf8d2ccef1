"""The card of activities: a list of one's own, each with how well it goes, 0 to 10."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from calfcoach.core.measurement import ACTIVITIES, NAME_MOST, SCORE, Activity
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import Words
from calfcoach.gui.measure.entry_card import EntryCard
from calfcoach.gui.setup.fields import NumberField
from calfcoach.gui.setup.numbers import Bounds, read_whole
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.measuring import MeasuringService

_SCORE = Bounds(*SCORE)


_tr = Words("ActivitiesCard")


class ActivityRow(QWidget):
    """One activity: its name, and its score in a field of its own."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = self.tr("Activity {}").format(number)
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_MOST)
        self.name.setAccessibleName(name)
        self.name.setPlaceholderText(name)
        read = partial(read_whole, bounds=_SCORE, needed=False)
        self.score = NumberField("", read, _SCORE)
        self.score.edit.setAccessibleName(self.tr("{}: how well, 0 to 10").format(name))
        self.score.edit.setFixedWidth(scaled(64))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.score)

    def show_activity(self, name: str) -> None:
        """Show a name, to be scored."""
        self.name.setText(name)
        self.score.set_text("")

    def is_half(self) -> bool:
        """Whether it has a score and no name."""
        return not self.name.text().strip() and not self.score.is_empty()

    def activity(self) -> Activity | None:
        """Return the activity; None where it has no name or no score."""
        name, score = " ".join(self.name.text().split()), self.score.number()
        return Activity(name, score) if name and score is not None else None


class ActivitiesCard(EntryCard):
    """Up to five activities; the list of last time is offered again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            _tr("Activities"),
            _tr(
                "What your calf makes hard, in your own words, such as stairs or a 5 km run. 0: it "
                "cannot be done; 10: it goes as it did before the trouble. A real change is 2 "
                "points on average, or 3 in one activity. Scored as Stratford and others "
                "described in 1995."
            ),
            parent,
        )
        self.rows = [ActivityRow(number + 1) for number in range(ACTIVITIES[1])]
        self.fields.addWidget(Label(self.tr("Up to five, each from 0 to 10"), "soft", wrap=True))
        for row in self.rows:
            self.fields.addWidget(row)
        self.end_form()

    def focus_first(self) -> None:
        """Begin with the first name, or with its score where the name is known."""
        first = self.rows[0]
        if first.name.text():
            first.score.focus_here()
        else:
            first.name.setFocus()

    def ask(self) -> None:
        """Offer the activities of last time."""
        names = [one.name for one in self._last.activities] if self._last else []
        names += [""] * (len(self.rows) - len(names))
        for row, name in zip(self.rows, names, strict=False):
            row.show_activity(name)

    def fault(self) -> str:
        """Return what is missing, or twice there."""
        found = self._found()
        if any(row.is_half() for row in self.rows):
            return self.tr("A score has no activity.")
        if len({one.name.casefold() for one in found}) < len(found):
            return self.tr("An activity is there twice.")
        if not found:
            return self.tr("Score one activity at least.")
        return ""

    def put(self, service: MeasuringService) -> str:
        """Keep the activities that have a score."""
        return service.keep_activities(tuple(self._found()), self.day.day(), self.words.text())

    def _found(self) -> list[Activity]:
        return [one for row in self.rows if (one := row.activity()) is not None]
