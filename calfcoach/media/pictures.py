"""Reads pictures that people bring: PNG and JPEG alone, within bounds, made small."""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from calfcoach.core.errors import UserError
from calfcoach.core.own_exercise import PICTURE_BYTES

FORMATS = (b"png", b"jpeg")
MOST_PIXELS = 12_000
"""On a side of a picture that is looked at."""
MOST_MB = 256
SHOWN_PIXELS = 800
"""On the longer side of a picture that is kept."""
_QUALITIES = (85, 70, 55, 40)


class PictureError(UserError):
    """A picture cannot be used; it says why."""


def encoded(data: bytes) -> str:
    """Return a picture's file made small, in base64.

    Raises:
        PictureError: It is no PNG or JPEG, or out of all bounds.
    """
    image = _read(data)
    if image is None:
        raise PictureError(
            "The picture cannot be read. Choose a PNG or JPEG file of at most {most} pixels on a "
            "side.",
            most=MOST_PIXELS,
        )
    longer = max(image.width(), image.height())
    if longer > SHOWN_PIXELS:
        image = image.scaled(
            QSize(SHOWN_PIXELS, SHOWN_PIXELS),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    flat = QImage(image.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    for quality in _QUALITIES:
        found = _jpeg(flat, quality)
        if len(found) <= PICTURE_BYTES:
            return base64.b64encode(found).decode("ascii")
    raise PictureError("The picture cannot be made small enough. Choose a plainer one.")


def decoded(text: str) -> QImage | None:
    """Return a picture in base64, or None where it cannot be shown."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return _read(data) if len(data) <= PICTURE_BYTES else None


def paint_within(painter: QPainter, room: QRectF, image: QImage) -> None:
    """Paint a picture as large as it fits into the middle of a rectangle."""
    size = image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(0, 0, size.width(), size.height())
    target.moveCenter(room.center())
    painter.drawImage(target, image)


def _read(data: bytes) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in FORMATS:
        return None
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > MOST_PIXELS:
        return None
    QImageReader.setAllocationLimit(MOST_MB)
    longer = max(size.width(), size.height())
    if longer > SHOWN_PIXELS * 2:
        reader.setScaledSize(
            size.scaled(
                QSize(SHOWN_PIXELS * 2, SHOWN_PIXELS * 2), Qt.AspectRatioMode.KeepAspectRatio
            )
        )
    image = reader.read()
    return None if image.isNull() else image


def _jpeg(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(quality)
    writer.write(image)
    return bytes(buffer.data().data())
