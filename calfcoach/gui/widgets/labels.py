"""Labels by role. Text is always plain: it may come from a file or a person."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_WORD_WRAP = 0x1000
"""Qt.TextFlag.TextWordWrap, as a number: the enum itself is slow to import before the window."""
_ENDLESS = 100_000


class Label(QLabel):
    """A plain-text label.

    Args:
        text: What it says.
        role: How it looks: display, title, heading, strong, soft, lead, word, keycap, chip, side.
        wrap: Whether long text takes several lines.
    """

    def __init__(
        self, text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._has_width = False
        self.setProperty("textFormat", "PlainText")
        self.setWordWrap(wrap)
        if role:
            self.setProperty("role", role)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_role(self, role: str) -> None:
        """Change how it looks."""
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
            self._fit()

    def setText(self, text: str) -> None:
        """Say something else, and ask for the height that it needs."""
        if text != self.text():
            super().setText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the wrapped text needs at this width."""
        super().resizeEvent(event)
        self._has_width = True
        self._fit()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text at a width, px.

        QLabel's own answer is never lower than the minimum height, which `_fit` sets: a label that
        was once narrow would stay high for ever.
        """
        if not self.wordWrap():
            return super().heightForWidth(width)
        around = self.contentsMargins()
        room = QRect(0, 0, width - around.left() - around.right(), _ENDLESS)
        text = self.fontMetrics().boundingRect(room, _WORD_WRAP, self.text())
        return text.height() + around.top() + around.bottom()

    def _fit(self) -> None:
        if self.wordWrap():
            self.setMinimumHeight(self.heightForWidth(self.width()))
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font or style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        """Ask for no more height than the wrapped text has at this width."""
        hint = super().sizeHint()
        if self.wordWrap() and self._has_width:
            return QSize(hint.width(), self.heightForWidth(self.width()))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Let wrapped text be narrowed."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 80), hint.height()) if self.wordWrap() else hint
