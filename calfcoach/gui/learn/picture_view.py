"""Shows the drawing of a cause."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from calfcoach.gui.i18n import Words
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.media.learn_pictures import PICTURES, paint_picture

_tr = Words("LearnPictures")


def picture_words(name: str) -> tuple[str, ...]:
    """Return what is written in a drawing."""
    return {
        "strike": (_tr("ball first: most"), _tr("whole foot"), _tr("heel first")),
        "overstride": (_tr("ahead of you"), _tr("under the hips")),
        "drop": (_tr("drop 10 mm"), _tr("drop 2 mm")),
        "load": (_tr("at most a tenth more"), _tr("a leap")),
        "fluid": ("Na", "K", "Mg", _tr("water"), _tr("sodium, potassium, magnesium")),
        "recovery": (_tr("hard"), _tr("easy days between hard ones")),
    }[name]


class PictureView(QWidget):
    """One drawing, as large as there is room; its words are its accessible name too."""

    def __init__(self, theme: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.theme_changed.connect(self.update)

    def show_picture(self, name: str) -> None:
        """Show another drawing; one of a name that there is none of shows nothing."""
        self.name = name if name in PICTURES else ""
        words = ", ".join(picture_words(name)) if self.name else ""
        self.setAccessibleName(self.tr("Drawing: {}").format(words) if words else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Prefer the shape of a sheet."""
        return QSize(400, 240)

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(240, 150)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the drawing in the middle."""
        if not self.name:
            return
        painter = QPainter(self)
        tokens = self._theme.current.tokens
        words = picture_words(self.name)
        paint_picture(self.name, painter, QRectF(self.rect()), tokens, words, self.font())
        painter.end()
