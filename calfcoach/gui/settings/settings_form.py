"""A form over fields of `Settings`: each row is described by a value, and holds at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from calfcoach.core.settings import Settings
from calfcoach.gui.settings.settings_rows import Row, Setting, row_of
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label


class SettingsForm(Card):
    """A card with a title and a row for each setting.

    Attributes:
        rows: The rows by their field.

    Signals:
        value_changed(str, object): A field has been given another value.
    """

    value_changed = Signal(str, object)

    def __init__(
        self, title: str, settings: Sequence[Setting], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.column.addWidget(Label(title, "heading"))
        self.rows: dict[str, Row] = {}
        for setting in settings:
            row = row_of(setting)
            self.rows[setting.field] = row
            self.column.addWidget(row)
            if setting.note:
                self.column.addWidget(Label(setting.note, "soft", wrap=True))
            row.value_picked.connect(self._take)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force; sends no signal."""
        for field, row in self.rows.items():
            row.show_value(getattr(settings, field))

    def _take(self, value: object) -> None:
        sender = self.sender()
        for field, row in self.rows.items():
            if row is sender:
                self.value_changed.emit(field, value)
