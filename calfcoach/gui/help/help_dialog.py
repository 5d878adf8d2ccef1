"""The help: a topic for each page, and what the program is, its licenses and its sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from calfcoach import __version__
from calfcoach.core.help_file import Shipped, Source, Topic
from calfcoach.gui.fonts import scaled
from calfcoach.gui.i18n import Words, told
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.keys_card import Keys
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.vertical_scroll import VerticalScroll

ABOUT = "about"
"""The topic of the program itself."""
SIZE = (820, 560)
LONG = 16
"""Letters: what is longer before a row may wrap."""
_tr = Words("HelpDialog")


@dataclass(frozen=True, slots=True)
class Leaf:
    """One topic as it is shown.

    Attributes:
        rows: Pairs below the text: keys with what they do, or what is told with its source.
    """

    name: str
    title: str
    text: tuple[str, ...]
    rows: tuple[tuple[str, str], ...] = ()


def topic_keys(topic: Topic) -> Keys:
    """Return the keys of a topic in the person's language."""
    names = (told(key.name) if key.is_word else key.name for key in topic.keys)
    return tuple(zip(names, (told(key.does) for key in topic.keys), strict=True))


def topic_leaf(topic: Topic) -> Leaf:
    """Return a topic in the person's language."""
    text = tuple(told(one) for one in topic.text)
    return Leaf(topic.name, told(topic.title), text, topic_keys(topic))


def about_leaves(
    folder: Path, shipped: Sequence[Shipped], sources: Sequence[Source]
) -> tuple[Leaf, ...]:
    """Return what the program is, what it rests on, and what is shipped under which license."""
    about = (
        _tr("Version {}. License: MIT.").format(__version__),
        _tr(
            "calfcoach is not a medical device. It guides and times, and makes no diagnosis. If "
            "you are worried about your leg, have it looked at."
        ),
        _tr("Your data lie in {}, on this computer alone.").format(folder),
        _tr("It opens no connection, counts nothing and needs no account."),
    )
    lead = _tr(
        "What is said here rests on an article and on these studies. Most of the doses come from "
        "studies of the Achilles tendon, not of tight calves. What no study tells is our choice, "
        "and is marked so where it is used."
    )
    licenses = _tr(
        "calfcoach is shipped with these, each under its own license. Qt and PySide6 are used as "
        "they are, and can be replaced by other versions of them."
    )
    return (
        Leaf(ABOUT, _tr("About calfcoach"), about),
        Leaf("sources", _tr("Sources"), (lead,), tuple((told(s.about), s.source) for s in sources)),
        Leaf("licenses", _tr("Licenses"), (licenses,), tuple((s.name, s.license) for s in shipped)),
    )


class HelpDialog(QDialog):
    """Topics on the left, the chosen one on the right; it may stay open beside the window.

    Attributes:
        topics: The list of topics.
    """

    def __init__(self, parent: QWidget, leaves: Sequence[Leaf]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        room = parent.screen().availableSize()
        self.resize(min(scaled(SIZE[0]), room.width()), min(scaled(SIZE[1]), room.height()))
        self._leaves = tuple(leaves)
        self.topics = QListWidget()
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.addItems([leaf.title for leaf in leaves])
        self.topics.setMinimumWidth(scaled(150))
        self.topics.setMaximumWidth(scaled(210))
        self.area = VerticalScroll()
        self.close_button = Button(self.tr("Close"), self.tr("Esc"))
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addWidget(self.topics)
        columns.addWidget(self.area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.addLayout(columns, 1)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.topics.currentRowChanged.connect(self._show)
        self.close_button.clicked.connect(self.accept)

    def show_topic(self, name: str) -> None:
        """Show a topic; the first one where there is none of that name."""
        names = [leaf.name for leaf in self._leaves]
        self.topics.setCurrentRow(names.index(name) if name in names else 0)
        self.topics.setFocus()

    def texts(self) -> list[str]:
        """Return all that is said now."""
        return [label.text() for label in self.area.findChildren(Label)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that the list has not taken; Escape closes."""
        if not self.area.handles(event):
            super().keyPressEvent(event)

    def _show(self, row: int) -> None:
        leaf = self._leaves[row]
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        column.addWidget(Label(leaf.title, "title", wrap=True))
        for text in leaf.text:
            label = Label(text, wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        is_long = any(len(left) > LONG for left, _ in leaf.rows)
        for line, (left, right) in enumerate(leaf.rows):
            name = Label(left, "strong", wrap=is_long)
            if is_long:
                name.setFixedWidth(scaled(190))
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(right, wrap=True), line, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        column.addStretch()
        self.area.hold(inside)
        self.area.setAccessibleName(leaf.title)
