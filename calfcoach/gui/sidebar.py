"""The sidebar: the pages that there are, and relief always in sight."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calfcoach.gui.fonts import scaled
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.widgets.button import EnterButton
from calfcoach.gui.widgets.labels import Label

WIDTH = 196
ICON = 20


class ReliefButton(EnterButton):
    """The big button that starts relief."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("kind", "relief")
        self.setAccessibleName(self.tr("Tight right now? Guided relief, 5 min, key R"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 11)
        column.setSpacing(2)
        for text, role in (
            (self.tr("Tight right now?"), "strong"),
            (self.tr("Guided relief · 5 min · R"), "hint"),
        ):
            column.addWidget(Label(text, role, wrap=True))
        self._column = column

    def sizeHint(self) -> QSize:
        """Return the size of the texts at the width of the sidebar."""
        width = max(1, self.width())
        return QSize(width, self._column.totalHeightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the texts need."""
        super().resizeEvent(event)
        self.setFixedHeight(self.sizeHint().height())


class Sidebar(QFrame):
    """Buttons for pages.

    Signals:
        page_requested(str): Show the page of that name.
        relief_requested(): Start relief.
    """

    page_requested = Signal(str)
    relief_requested = Signal()

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFixedWidth(scaled(WIDTH))
        self._theme = theme
        self.buttons: dict[str, EnterButton] = {}
        brand = QHBoxLayout()
        brand.setContentsMargins(10, 0, 0, 0)
        brand.setSpacing(0)
        brand.addWidget(Label("calf", "brand"))
        brand.addWidget(Label("coach", "brand-strong"))
        brand.addStretch()
        self.relief = ReliefButton()
        inside = QWidget()
        self._buttons = QVBoxLayout(inside)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(4)
        self._buttons.addStretch()
        inside.setObjectName("scrolled")
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setProperty("focusPolicy", 0)  # NoFocus; Qt's own names cost time before the window
        area.setProperty("horizontalScrollBarPolicy", 1)  # ScrollBarAlwaysOff
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 22, 14, 22)
        column.setSpacing(14)
        column.addLayout(brand)
        column.addWidget(area, 1)
        column.addWidget(self.relief)
        self.relief.clicked.connect(self._request_relief)
        theme.theme_changed.connect(self.tint)

    def add_page(self, name: str, text: str, key: str = "") -> None:
        """Add a page's button below the others; `key` does the same from anywhere."""
        button = EnterButton(text)
        button.setProperty("kind", "nav")
        button.setProperty("page", name)
        if key:
            button.setToolTip(self.tr("Key: {}").format(key))
            button.setAccessibleDescription(self.tr("Key: {}").format(key))
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setIconSize(QSize(scaled(ICON), scaled(ICON)))
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        self.buttons[name] = button
        button.clicked.connect(self._request_page)

    def show_current(self, name: str) -> None:
        """Mark the page that is shown."""
        if name in self.buttons:
            self.buttons[name].setChecked(True)

    def tint(self) -> None:
        """Draw the icons in the theme's color; left out of the first paint, which is faster."""
        from calfcoach.gui.icons import tinted_icon

        color = self._theme.current.color("text_soft")
        for name, button in self.buttons.items():
            button.setIcon(tinted_icon(name, color, scaled(ICON), self.devicePixelRatioF()))

    def _request_page(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.page_requested.emit(str(button.property("page")))

    def _request_relief(self) -> None:
        self.relief_requested.emit()
