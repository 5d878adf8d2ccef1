"""Relief over all of the window: built at first use, begun anew, taken up, left as it is."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from calfcoach.core.errors import UserError
from calfcoach.core.results import SessionDetail
from calfcoach.services.settings import SettingsService

if TYPE_CHECKING:
    from calfcoach.gui.makers import Makers
    from calfcoach.gui.relief.relief_page import ReliefPage


class ReliefRoom(QObject):
    """Shows relief on a page that covers the window.

    Signals:
        left(): A relief session is over and read.
        mute_requested(): Sound on or off.
        number_requested(): Change how relief is done.
    """

    left = Signal()
    mute_requested = Signal()
    number_requested = Signal()

    def __init__(self, settings: SettingsService, makers: Makers, whole: QStackedWidget) -> None:
        super().__init__(whole)
        self._settings = settings
        self._makers = makers
        self._whole = whole

    @cached_property
    def page(self) -> ReliefPage:
        """The page of relief."""
        page = self._makers.relief()
        self._whole.addWidget(page)
        page.left.connect(self.left)
        page.mute_requested.connect(self.mute_requested)
        page.number_requested.connect(self.number_requested)
        page.show_muted(muted=self._settings.current.muted)
        return page

    @property
    def is_shown(self) -> bool:
        """Whether relief covers the window."""
        built = self._built()
        return built is not None and self._whole.currentWidget() is built

    @property
    def is_busy(self) -> bool:
        """Whether a relief session is open."""
        built = self._built()
        return built is not None and built.is_busy

    def start(self) -> None:
        """Start relief; ask first where it runs already."""
        if not self.is_shown:
            self._whole.setCurrentWidget(self.page)
            self.page.start()
        elif self.page.is_busy:
            self.page.ask_to_restart()
        elif self.page.is_read:
            self.page.start()

    def go_on(self, session: SessionDetail) -> None:
        """Take up a relief session that was cut off.

        Raises:
            UserError: The log cannot be read or written.
            ValueError: Its state does not fit its plan.
        """
        self._whole.setCurrentWidget(self.page)
        self.page.go_on(session)

    def adjust(self, window: QWidget) -> UserError | None:
        """Open the form for how relief is done; return why it could not be kept, if so."""
        from calfcoach.gui.relief.options_dialog import OptionsDialog

        dialog = OptionsDialog(self._settings.current, window)
        is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return self._settings.change(dialog.settings()) if is_wanted else None

    def show_muted(self, *, muted: bool) -> None:
        """Show whether sound is off, where the page is built."""
        built = self._built()
        if built is not None:
            built.show_muted(muted=muted)

    def let_go(self) -> None:
        """Leave an open session so that it can go on at the next start."""
        if self.is_busy:
            self.page.driver.pause()
            self.page.driver.close()

    def _built(self) -> ReliefPage | None:
        return self.__dict__.get("page")
