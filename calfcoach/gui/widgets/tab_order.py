"""Lets Tab go through widgets in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLayout, QWidget


def chain_tabs(roots: Iterable[QWidget]) -> None:
    """Let Tab go through what is in some widgets, one after the other, as it is laid out.

    What is hidden has its place too.
    """
    before: QWidget | None = None
    for root in roots:
        for widget in _stops(root):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget


def _stops(widget: QWidget) -> Iterator[QWidget]:
    from PySide6.QtCore import Qt

    layout = widget.layout()
    is_one = isinstance(widget, QAbstractButton | QAbstractSpinBox)
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if is_one or takes_tab or widget.focusProxy() is not None:  # Qt stops at proxies on the way
        yield widget
    if layout is not None and not is_one:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _stops_in(inner)
