"""Shows all of one session of the log, and leads back to where the person came from."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from calfcoach.core.errors import UserError
from calfcoach.core.ids import SessionId
from calfcoach.services.past_trainings import past_trainings
from calfcoach.services.sessions import SessionService
from calfcoach.services.settings import SettingsService
from calfcoach.services.training import TrainingService

if TYPE_CHECKING:
    from calfcoach.gui.makers import Makers
    from calfcoach.gui.today.session_page import SessionPage


class SessionRoom(QObject):
    """Opens sessions of the log on a page that is built at first use.

    Signals:
        today_requested(): Back to Today.
        said(str): Something that could not be done, and why.
    """

    today_requested = Signal()
    said = Signal(str)

    def __init__(
        self,
        sessions: SessionService,
        training: TrainingService,
        settings: SettingsService,
        makers: Makers,
        pages: QStackedWidget,
    ) -> None:
        super().__init__(pages)
        self._sessions = sessions
        self._training = training
        self._settings = settings
        self._makers = makers
        self._pages = pages
        self._came_from: QWidget | None = None
        self._left_at: QWidget | None = None

    @cached_property
    def page(self) -> SessionPage:
        """The page of one session."""
        page = self._makers.session_page()
        self._pages.addWidget(page)
        page.closed.connect(self._leave)
        return page

    def open(self, session_id: SessionId) -> None:
        """Show all of one session."""
        try:
            session = self._sessions.detail(session_id)
            past = past_trainings(self._training, [session_id]).get(session_id)
        except UserError as error:
            self.said.emit(str(error))
            return
        if session is None:
            return
        shown = self._pages.currentWidget()
        if shown is not self.page:
            self._came_from, self._left_at = shown, shown.focusWidget() if shown else None
        numbers = self._settings.current.emergency_numbers()
        self.page.show_session(session, numbers, past, self._training.catalog)
        self._pages.setCurrentWidget(self.page)
        self.page.back.setFocus()

    def _leave(self) -> None:
        if self._came_from is None:
            self.today_requested.emit()
            return
        self._pages.setCurrentWidget(self._came_from)
        if self._left_at is not None and self._left_at.isVisible():
            self._left_at.setFocus()
