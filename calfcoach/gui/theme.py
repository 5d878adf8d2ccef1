"""Colors by token, light and dark, following the system; style sheet and palette from them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from calfcoach.core.resources import resource_path
from calfcoach.core.settings import TextSize, ThemeChoice
from calfcoach.gui.style_sheet import style_sheet


@dataclass(frozen=True, slots=True)
class Theme:
    """Colors by token.

    Attributes:
        name: "light" or "dark".
        tokens: "#rrggbb" by token, as in `resources/themes`.
    """

    name: str
    tokens: Mapping[str, str]

    def color(self, token: str) -> QColor:
        """Return a token's color."""
        return QColor(self.tokens[token])


def load_theme(name: str) -> Theme:
    """Read a theme that is shipped."""
    with resource_path("themes", f"{name}.json").open(encoding="utf-8") as file:
        return Theme(name, json.load(file))


class ThemeKeeper(QObject):
    """The theme in force.

    `apply` is called once the widgets stand: each widget that is added under a style sheet would
    be styled again.

    Signals:
        theme_changed(): Colors changed; whoever paints by hand repaints.
    """

    theme_changed = Signal()

    def __init__(
        self, app: QApplication, choice: ThemeChoice, text_size: TextSize = TextSize.NORMAL
    ) -> None:
        super().__init__(app)
        self._text_size = text_size
        self._app = app
        self._choice = choice
        self._system_is_dark = _is_dark(app.palette())
        self.current = load_theme(self._wanted())
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def choose(self, choice: ThemeChoice) -> None:
        """Put a choice in force."""
        self._choice = choice
        self._follow()

    def resize_text(self, size: TextSize) -> None:
        """Give text another size."""
        self._text_size = size
        self.apply()

    def apply(self) -> None:
        """Give palette and style sheet to the program."""
        theme = self.current
        palette = QPalette()
        for role, token in (
            (QPalette.ColorRole.Window, "window"),
            (QPalette.ColorRole.WindowText, "text"),
            (QPalette.ColorRole.Base, "card"),
            (QPalette.ColorRole.AlternateBase, "window"),
            (QPalette.ColorRole.Text, "text"),
            (QPalette.ColorRole.Button, "button"),
            (QPalette.ColorRole.ButtonText, "button_text"),
            (QPalette.ColorRole.ToolTipBase, "card"),
            (QPalette.ColorRole.ToolTipText, "text"),
            (QPalette.ColorRole.Highlight, "accent"),
            (QPalette.ColorRole.HighlightedText, "accent_text"),
            (QPalette.ColorRole.PlaceholderText, "text_soft"),
        ):
            palette.setColor(role, theme.color(token))
        self._app.setPalette(palette)
        self._app.setStyleSheet(style_sheet(theme.name, theme.tokens, self._text_size.value))

    def _follow_system(self) -> None:
        """The system has changed its colors."""
        scheme = self._app.styleHints().colorScheme()
        self._system_is_dark = scheme is QtCore.Qt.ColorScheme.Dark
        self._follow()

    def _follow(self) -> None:
        if self._wanted() != self.current.name:
            self.current = load_theme(self._wanted())
            self.apply()
            self.theme_changed.emit()

    def _wanted(self) -> str:
        if self._choice is not ThemeChoice.SYSTEM:
            return str(self._choice.value)
        return "dark" if self._system_is_dark else "light"


def _is_dark(palette: QPalette) -> bool:
    """Whether a palette, not yet ours, has a dark window."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128
