"""The voices that there are, what each still lacks, and where to put one's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from calfcoach.core.settings import Settings
from calfcoach.core.voices import BUILT_IN, SYSTEM, VoiceFolder, Voices
from calfcoach.gui.i18n import phrase_words
from calfcoach.gui.widgets.button import EnterButton, move_focus
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label

NAMED = 12
"""How many missing prompts are named; the rest is counted."""


class VoicesCard(Card):
    """One voice is chosen; Up and Down go from one to the next, Space chooses.

    Signals:
        voice_picked(str): The folder's name of the voice that was chosen.
    """

    voice_picked = Signal(str)

    def __init__(self, voices: Voices, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._voices = voices
        self._shown: tuple[VoiceFolder, ...] = ()
        self._group = QButtonGroup(self)
        self.buttons: list[EnterButton] = []
        self.lines: list[Label] = []
        self.gone = Label(role="soft", wrap=True)
        self.gone.hide()
        self.folder = QLineEdit(str(voices.folder))
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Folder for voices of your own"))
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        own = self.tr(
            "A voice of your own: put a folder with WAV files, each named for its prompt, in here."
        )
        self.column.addWidget(Label(self.tr("Voices"), "heading"))
        self.column.addWidget(self._list)
        self.column.addWidget(self.gone)
        self.column.addWidget(Label(own, "soft", wrap=True))
        self.column.addWidget(self.folder)
        self._group.idClicked.connect(self._emit_voice)

    def show_settings(self, settings: Settings) -> None:
        """Look for voices, and show which one is chosen; sends no signal."""
        found = tuple(self._voices.found())
        if found != self._shown:
            self._shown = found
            self._rebuild(found)
        names = [voice.name for voice in found]
        chosen = settings.voice if settings.voice in names else BUILT_IN
        for button, name in zip(self.buttons, names, strict=True):
            button.setChecked(name == chosen)
        gone = self.tr("The voice {} is not there now; the built-in one speaks.")
        self.gone.setText(gone.format(settings.voice))
        self.gone.setVisible(chosen != settings.voice)

    def come_after(self, before: QWidget) -> None:
        """Be what Tab comes to after a widget, however late the voices were found."""
        for widget in (*self.buttons, self.folder):
            QWidget.setTabOrder(before, widget)
            before = widget

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from voice to voice."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not move_focus(self.buttons, step):
            super().keyPressEvent(event)

    def _rebuild(self, found: Sequence[VoiceFolder]) -> None:
        for widget in (*self.buttons, *self.lines):
            self._rows.removeWidget(widget)
            widget.deleteLater()
        self.buttons, self.lines = [], []
        for number, voice in enumerate(found):
            name = self._name(voice)
            button = EnterButton(name)
            button.setCheckable(True)
            button.setProperty("kind", "pick")
            button.setAccessibleName(self.tr("Voice: {}").format(name))
            self._group.addButton(button, number)
            self.buttons.append(button)
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            line = Label(self._line(voice), "soft", wrap=True, parent=self._list)
            self.lines.append(line)
            self._rows.addWidget(line)

    def _name(self, voice: VoiceFolder) -> str:
        if voice.name == SYSTEM:
            return self.tr("This computer's speech")
        return voice.name or self.tr("Built in")

    def _line(self, voice: VoiceFolder) -> str:
        """Return "99 of 101 prompts. Missing: halfway, next."."""
        if voice.name == SYSTEM:
            return self.tr(
                "Says every text, exercises of your own too, but not as punctually. It may take "
                "some seconds to start, and not every computer has one."
            )
        parts = [self.tr("{} of {} prompts.").format(voice.said, voice.prompts)]
        if voice.missing:
            parts.append(self.tr("Missing: {}.").format(self._named(voice.missing)))
        if voice.faults:
            faults = [phrase_words(fault) for fault in voice.faults]
            parts.append(self.tr("Cannot be used: {}.").format(self._named(faults)))
        return " ".join(parts)

    def _named(self, names: Sequence[str]) -> str:
        """Return the first names, and how many more there are."""
        named, more = ", ".join(names[:NAMED]), len(names) - NAMED
        return self.tr("{} and {} more").format(named, more) if more > 0 else named

    def _emit_voice(self, number: int) -> None:
        self.voice_picked.emit(self._shown[number].name)
