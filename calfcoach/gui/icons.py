"""Icons from the shipped SVGs, tinted with a color of the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImageReader, QPainter, QPixmap

from calfcoach.core.resources import resource_path


def tinted(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon of `size` x `size` logical pixels, drawn in one color."""
    reader = QImageReader(str(resource_path("icons", f"{name}.svg")))
    pixels = round(size * ratio)
    reader.setScaledSize(QSize(pixels, pixels))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(QColor(0, 0, 0, 0))  # gives the pixmap its alpha channel
    pixmap.fill(color)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, reader.read())
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def tinted_icon(name: str, color: QColor, size: int, ratio: float = 1.0) -> QIcon:
    """Return the same as an icon for buttons."""
    return QIcon(tinted(name, color, size, ratio))


def app_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource_path("icons", "calfcoach.svg")))
