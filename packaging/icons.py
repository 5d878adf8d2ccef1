"""Paints an SVG picture in the sizes that desktops look for: `icons.py SVG FOLDER SIZE...`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def main(svg: str, folder: str, *sizes: str) -> int:
    """Write FOLDER/SIZExSIZE/apps/NAME.png for each size; return 0."""
    app = QGuiApplication(["icons"])
    renderer = QSvgRenderer(svg)
    for size in map(int, sizes):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        target = Path(folder, f"{size}x{size}", "apps", Path(svg).stem + ".png")
        target.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(target))
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
