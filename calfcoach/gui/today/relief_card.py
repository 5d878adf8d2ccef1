"""Which kind of relief helped most often, and the last sessions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from calfcoach.core.clock import Clock
from calfcoach.core.heel_raise_test import KIND as RAISE_TEST
from calfcoach.core.ids import SessionId
from calfcoach.core.relief_tally import ReliefTally
from calfcoach.core.results import SessionHead
from calfcoach.gui.today.session_list import SessionList
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.past_trainings import PastTraining


class ReliefCard(Card):
    """What has been.

    Signals:
        opened(str): Show all of a session, by id.
    """

    opened = Signal(str)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading = Label(role="heading")
        self.best = Label(wrap=True)
        self.list = SessionList(clock)
        for widget in (self._heading, self.best, self.list):
            self.column.addWidget(widget)
        self.list.opened.connect(self.opened)

    def show_sessions(
        self,
        heads: Sequence[SessionHead],
        pasts: Mapping[SessionId, PastTraining],
        best: ReliefTally | None,
    ) -> None:
        """Show the last sessions, and the relief that helped most often, if it is known."""
        mixed = bool(pasts) or any(head.kind == RAISE_TEST for head in heads)
        self._heading.setText(
            self.tr("Last sessions") if mixed else self.tr("Last relief sessions")
        )
        self.list.show_sessions(heads, pasts)
        self.best.setVisible(best is not None)
        if best is not None:
            words = {
                "hand": self.tr("Massage by hand helped in {} of {} times."),
                "roller": self.tr("Rolling helped in {} of {} times."),
                "tool": self.tr("A handheld tool helped in {} of {} times."),
            }
            other = self.tr("Massage helped in {} of {} times.")
            self.best.setText(words.get(best.kind, other).format(best.helped, best.times))
