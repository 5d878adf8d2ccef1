"""The page of the settings: what is changed here holds at once, and is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from calfcoach.core.cues import Cue
from calfcoach.core.errors import UserError
from calfcoach.core.voices import Voices
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import error_words
from calfcoach.gui.page import Page
from calfcoach.gui.reminders.tray import has_tray
from calfcoach.gui.settings.settings_form import SettingsForm
from calfcoach.gui.settings.settings_lists import (
    day_settings,
    reminder_settings,
    screen_settings,
    sound_settings,
)
from calfcoach.gui.settings.voices_card import VoicesCard
from calfcoach.gui.system.login_start import LoginStart
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.notice_bar import NoticeBar
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll
from calfcoach.media.session_sound import SessionSound
from calfcoach.services.settings import SettingsService


class SettingsPage(Page):
    """Cards for screen, days and units, sound, voices, and where the data lies.

    Args:
        player: Plays the test sound, and knows where sound comes out.
        folder: Where the person's data lies.
        login: Starts the program with the desktop.

    Signals:
        data_requested(): Show backups, exports and imports.
        about_requested(): Tell what the program is.
    """

    data_requested = Signal()
    about_requested = Signal()

    def __init__(
        self,
        settings: SettingsService,
        player: SessionSound,
        voices: Voices,
        folder: Path,
        login: LoginStart,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._player = player
        self.notice = NoticeBar()
        self.sound = SettingsForm(self.tr("Sound"), sound_settings())
        self.test = Button(self.tr("Play a test tone"))
        self.output = Label(role="soft", wrap=True)
        self.voices = VoicesCard(voices)
        self.screen_form = SettingsForm(self.tr("Language and screen"), screen_settings())
        self.days = SettingsForm(self.tr("Days and units"), day_settings())
        self._login = login
        rows = reminder_settings(has_tray=has_tray())
        self.reminders = SettingsForm(self.tr("Reminders"), rows)
        self._forms = (self.screen_form, self.days, self.reminders, self.sound)
        self.folder = QLineEdit(str(folder))
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Folder of your data"))
        self.data = Button(self.tr("Exports and backups"))
        self.about = Button(self.tr("About calfcoach"))
        self._lay_out()
        self.test.clicked.connect(self._play)
        self.voices.voice_picked.connect(self._take_voice)
        self.data.clicked.connect(self.data_requested)
        self.about.clicked.connect(self.about_requested)
        for form in self._forms:
            form.value_changed.connect(self._take)

    def refresh(self) -> None:
        """Show what is in force."""
        # The desktop's own list of what starts with it may have been changed.
        now = replace(self._settings.current, start_at_login=self._login.is_on())
        for part in (*self._forms, self.voices):
            part.show_settings(now)
        self.voices.come_after(self.test)
        self.test.setEnabled(not now.muted and self._player.backend != "none")
        self.output.setText(self._output(muted=now.muted))

    def take_focus(self) -> None:
        """Begin at the top."""
        self.area.to_top()
        next(iter(self.screen_form.rows.values())).focus_here()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that no row has taken."""
        if not self.area.handles(event):
            super().keyPressEvent(event)

    def _output(self, *, muted: bool) -> str:
        """Say where sound comes out."""
        player = self._player
        if player.is_silent:
            return self.tr("There is no sound here. Words and figures show every change.")
        if player.backend == "none":
            return self.tr("Sound was switched off when calfcoach was started.")
        if muted:
            return self.tr("Muted: nothing is played.")
        where = player.device or self.tr("the system's own device")
        return self.tr("Sound comes out of {}, by {}.").format(where, player.backend)

    def _play(self) -> None:
        self._player.play(Cue.CHANGE)

    def _take_voice(self, name: str) -> None:
        self._take("voice", name)

    def _take(self, field: str, value: Any) -> None:
        """Put a value in force; say so if it could not be kept."""
        error: UserError | None = None
        if field == "start_at_login":
            error = self._start_at_login(on=value)
        if error is None:
            error = self._settings.change(replace(self._settings.current, **{field: value}))
        self.notice.say("" if error is None else error_words(error))
        self.refresh()

    def _start_at_login(self, *, on: bool) -> UserError | None:
        try:
            self._login.turn(on=on)
        except UserError as error:
            return error
        return None

    def _data_card(self) -> Card:
        card = Card()
        where = self.tr("Everything is in this folder, on this computer alone.")
        card.column.addWidget(Label(self.tr("Your data"), "heading"))
        card.column.addWidget(Label(where, "soft", wrap=True))
        card.column.addWidget(self.folder)
        row = FlowRow()
        row.flow.addWidget(self.data)
        row.flow.addWidget(self.about)
        card.column.addWidget(row)
        return card

    def _lay_out(self) -> None:
        test = QHBoxLayout()
        test.addWidget(self.test)
        test.addStretch()
        self.sound.column.addLayout(test)
        self.sound.column.addWidget(self.output)
        inside = QWidget()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 10, 0)
        cards.setSpacing(16)
        for card in (*self._forms, self.voices, self._data_card()):
            card.setMaximumWidth(scaled(720))
            cards.addWidget(card)
        cards.addStretch()
        self.area = VerticalScroll(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 18, 16)
        column.setSpacing(14)
        column.addWidget(Label(self.tr("Settings"), "title"))
        column.addWidget(self.notice)
        column.addWidget(self.area, 1)
