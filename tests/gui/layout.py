"""Finds what a window cuts off or paints over: a test's eye for sizes that are too small."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)

SIZES = ((760, 560), (900, 640), (1000, 680), (1280, 800))
"""The least that the window allows, a small laptop's, the least of a roomy player, a large one."""
_LIES_OVER = Qt.WidgetAttribute.WA_TransparentForMouseEvents
"""What has it is meant to lie over others."""
_BREAKS = re.compile(r"[\s\u200b]+")
_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_LEAST_SEEN = 60
"""How high a scroll area must be to show anything, px."""


def resize(window: QWidget, size: tuple[int, int]) -> None:
    """Give a window a size and let everything inside follow."""
    window.resize(*size)
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (window.width(), window.height()) == size, "the window does not take this size"


def assert_nothing_is_cut(window: QWidget) -> None:
    """Fail with a line for each widget that is cut off, overlapped or outside of its parent."""
    found = list(cuts(window))
    assert not found, "\n".join(["cut off:", *found])


def cuts(window: QWidget) -> Iterator[str]:
    """Yield a line for each fault of what is visible in a window.

    A fault is a label lower than its wrapped text or narrower than its longest word, a button or
    a plain label narrower than its text, two siblings that overlap, and anything that reaches
    out of its parent, unless that is an area that scrolls that way.
    """
    visible = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]
    visible = [widget for widget in visible if not widget.isWindow()]
    for widget in visible:
        if isinstance(widget, QLabel) and widget.text():
            yield from _cuts_of_label(widget)
        elif isinstance(widget, QAbstractButton):
            yield from _cuts_of_button(widget)
        yield from _ways_out(widget)
    for parent in (window, *visible):
        children = [w for w in visible if w.parentWidget() is parent and not w.size().isEmpty()]
        children = [w for w in children if not w.testAttribute(_LIES_OVER)]
        for first, second in combinations(children, 2):
            if first.geometry().intersects(second.geometry()):
                yield f"{_name(first)} overlaps {_name(second)}"


def _cuts_of_label(label: QLabel) -> Iterator[str]:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        words = max(
            label.fontMetrics().horizontalAdvance(word) for word in _BREAKS.split(label.text())
        )
    else:
        needed = label.fontMetrics().height()
        words = label.sizeHint().width()
    if label.height() < needed:
        yield f"{_name(label)} is {label.height()} high and needs {needed}"
    if label.width() < words:
        yield f"{_name(label)} is {label.width()} wide and needs {words}"


def _cuts_of_button(button: QAbstractButton) -> Iterator[str]:
    metrics = button.fontMetrics()
    layout = button.layout()
    if layout is not None:
        least = layout.minimumSize()
        width, height = least.width(), least.height()
    else:
        text = button.text().replace("&", "")
        flags = Qt.TextFlag.TextSingleLine
        size = metrics.boundingRect(QRect(), flags, text).size()
        icon = button.iconSize().width() if not button.icon().isNull() else 0
        width, height = size.width() + icon, size.height() if text else 0
    if button.width() < width or button.height() < height:
        yield f"{_name(button)} is {button.width()} x {button.height()}, needs {width} x {height}"


def _ways_out(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    area = parent.parentWidget() if parent is not None else None
    if isinstance(area, QScrollArea) and area.widget() is widget:
        goes_sideways = area.horizontalScrollBarPolicy() is not _NEVER
        if widget.width() > area.viewport().width() and not goes_sideways:
            yield f"{_name(widget)} would have to be scrolled sideways"
        can_scroll = area.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if widget.height() > area.viewport().height() and (
            not can_scroll or area.viewport().height() < _LEAST_SEEN
        ):
            yield f"{_name(widget)} is higher than its area, which cannot show it"
    elif isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        return
    elif parent is not None and not parent.rect().contains(widget.geometry()):
        yield f"{_name(widget)} at {widget.geometry()} leaves {_name(parent)} of {parent.size()}"


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    named = text or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {named[:40]!r}"
