"""Shows all of one session of the log, lets it be changed or deleted, and leads back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from calfcoach.core.errors import UserError
from calfcoach.core.ids import SessionId
from calfcoach.core.results import SessionDetail
from calfcoach.gui.dates import day_words
from calfcoach.gui.i18n import error_words
from calfcoach.services.editing import EditingService
from calfcoach.services.past_trainings import PastTraining, past_trainings
from calfcoach.services.sessions import SessionService
from calfcoach.services.settings import SettingsService
from calfcoach.services.training import TrainingService
from calfcoach.services.undo import Undo

if TYPE_CHECKING:
    from calfcoach.gui.edit.add_page import AddPage
    from calfcoach.gui.edit.edit_form import ReliefForm, TrainingForm
    from calfcoach.gui.makers import Makers
    from calfcoach.gui.today.session_page import SessionPage
    from calfcoach.gui.undo_bar import UndoBar


class SessionRoom(QObject):
    """Opens sessions of the log on a page that is built at first use.

    Args:
        pages: The stack beside the sidebar.
        bar: Where a change is told, with its undo.

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
        editing: EditingService,
        settings: SettingsService,
        makers: Makers,
        pages: QStackedWidget,
        bar: UndoBar,
    ) -> None:
        super().__init__(pages)
        self._sessions = sessions
        self._training = training
        self._editing = editing
        self._settings = settings
        self._makers = makers
        self._pages = pages
        self._bar = bar
        self._came_from: QWidget | None = None
        self._left_at: QWidget | None = None
        self._shown: tuple[SessionDetail, PastTraining | None] | None = None

    @cached_property
    def page(self) -> SessionPage:
        """The page of one session."""
        page = self._makers.session_page()
        self._pages.addWidget(page)
        page.closed.connect(self._leave)
        page.change_requested.connect(self._change)
        page.delete_requested.connect(self._delete)
        return page

    def open(self, session_id: SessionId) -> None:
        """Show all of one session."""
        try:
            session = self._sessions.detail(session_id)
            past = past_trainings(self._training, [session_id]).get(session_id)
        except UserError as error:
            self.said.emit(error_words(error))
            return
        if session is None:
            return
        shown = self._pages.currentWidget()
        if shown is not self.page:
            self._came_from, self._left_at = shown, shown.focusWidget() if shown else None
        self._shown = session, past
        numbers = self._settings.current.emergency_numbers()
        self.page.show_session(session, numbers, past, self._training.catalog)
        self._pages.setCurrentWidget(self.page)
        self.page.back.setFocus()

    def add(self) -> None:
        """Open the form for a session of a past day."""
        from calfcoach.gui.edit.add_page import AddPage

        try:
            folded = self._training.folded()
        except UserError as error:
            self.said.emit(error_words(error))
            return
        place = folded.stands.place
        first = folded.enrollment.profile.started_on
        today = self._training.today()
        page = AddPage(folded.program, first, today, (place.stage, place.step))
        self._came_from, self._left_at = self._pages.currentWidget(), None
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.form.setFocus()
        page.form.saved.connect(lambda: self._save_added(page))
        page.form.left.connect(lambda: self._close_added(page))

    # Changes

    def _save_added(self, page: AddPage) -> None:
        entry = page.form.entry()
        if entry is None:
            return
        try:
            session_id, undo = self._editing.add(entry)
        except UserError as error:
            page.form.open.setText(error_words(error))
            return
        self._close_added(page)
        said = self.tr("The session of {} was added.").format(day_words(entry.on))
        self._bar.say(said, lambda: self._take_back(undo, session_id))

    def _close_added(self, page: AddPage) -> None:
        self._leave()
        self._pages.removeWidget(page)
        page.deleteLater()

    def _change(self) -> None:
        """Open the form for what was said of the session."""
        if self._shown is None:
            return
        from calfcoach.gui.edit.edit_form import ReliefForm, TrainingForm
        from calfcoach.gui.today.training_cards import set_names

        session, past = self._shown
        form: TrainingForm | ReliefForm
        if past is None:
            form = ReliefForm(session)
            form.saved.connect(self._save_relief)
        else:
            names = set_names(session, self._training.catalog)
            form = TrainingForm(past, session, names, self._morning(past), self._training.today())
            form.saved.connect(self._save_training)
        form.left.connect(self._close_form)
        self.page.open_form(form)

    def _morning(self, past: PastTraining) -> int | None:
        day = past.training.on + timedelta(days=1)
        mornings = self._training.folded().log.mornings
        return next((one.pain for one in mornings if one.on == day), None)

    def _save_training(self) -> None:
        from calfcoach.gui.edit.edit_form import TrainingForm

        form = self.page.form
        if self._shown is None or self._shown[1] is None or not isinstance(form, TrainingForm):
            return
        session, past = self._shown[0], self._shown[1]
        edit = form.edit()
        morning, morning_on = form.morning.value(), form.morning_on

        def save() -> Undo:
            undo = self._editing.change_training(session.head.id, edit)
            if morning == self._morning(past):
                return undo
            other = self._editing.change_check_in(morning_on, morning)
            return Undo({**undo.before, **other.before})

        self._keep(save, self.tr("The session was changed."))

    def _save_relief(self) -> None:
        from calfcoach.gui.edit.edit_form import ReliefForm

        form = self.page.form
        if self._shown is None or not isinstance(form, ReliefForm):
            return
        session_id, edit = self._shown[0].head.id, form.edit()
        self._keep(
            lambda: self._editing.change_relief(session_id, edit),
            self.tr("The session was changed."),
        )

    def _delete(self) -> None:
        if self._shown is None:
            return
        head = self._shown[0].head
        said = self.tr("The session of {} was deleted.").format(day_words(head.local_date))
        undo = self._try(lambda: self._editing.delete(head.id))
        if undo is not None:
            self._leave()
            self._bar.say(said, lambda: self._take_back(undo, head.id))

    def _keep(self, change: Callable[[], Undo], said: str) -> None:
        """Make a change, show the session anew, and offer to take it back."""
        if self._shown is None:
            return
        session_id = self._shown[0].head.id
        undo = self._try(change)
        if undo is not None:
            self.open(session_id)
            self._bar.say(said, lambda: self._take_back(undo, session_id))

    def _take_back(self, undo: Undo, session_id: SessionId) -> None:
        def put_back() -> Undo:
            self._editing.undo(undo)
            return undo

        if self._try(put_back) is not None:
            self._bar.say(self.tr("Taken back. The log is as it was before."))
            if self._pages.currentWidget() is self.__dict__.get("page"):
                self.open(session_id)

    def _try(self, change: Callable[[], Undo]) -> Undo | None:
        """Return what undoes a change; None where it could not be made, which is said."""
        try:
            return change()
        except UserError as error:
            self.said.emit(error_words(error))
            self._bar.say(error_words(error))
            return None

    def _close_form(self) -> None:
        self.page.close_form()
        self.page.change.setFocus()

    def _leave(self) -> None:
        if self._came_from is None:
            self.today_requested.emit()
            return
        self._pages.setCurrentWidget(self._came_from)
        if self._left_at is not None and self._left_at.isVisible():
            self._left_at.setFocus()
