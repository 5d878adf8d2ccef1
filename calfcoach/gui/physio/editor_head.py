"""The head of the editor: which program, how it is kept, and what can be done with it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from calfcoach.core.edit_history import EditHistory
from calfcoach.gui.program.rule_sentences import schedule_sentence
from calfcoach.gui.widgets.button import Button
from calfcoach.gui.widgets.flow_layout import FlowRow
from calfcoach.gui.widgets.labels import Label


class EditorHead(QWidget):
    """Title, a line about it, and buttons. Whoever owns it connects them."""

    SAVE_KEY = "Ctrl+S"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(role="title", wrap=True)
        self.subtitle = Label(role="soft", wrap=True)
        self.back = Button(self.tr("Programs"), self.tr("Esc"))
        self.undo = Button(self.tr("Undo"), kind="slim")
        self.redo = Button(self.tr("Redo"), kind="slim")
        self.preview = Button(self.tr("Preview day by day"))
        self.handout = Button(self.tr("Print handout"))
        self.save = Button(self.tr("Save program file"), self.SAVE_KEY, "primary")
        buttons = FlowRow()
        for button in (
            self.save,
            self.preview,
            self.handout,
            self.undo,
            self.redo,
            self.back,
        ):
            buttons.flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addSpacing(10)
        column.addWidget(buttons)

    def show_history(self, history: EditHistory, *, is_saved: bool) -> None:
        """Show a program and how it is kept.

        Args:
            history: With its present state.
            is_saved: It was saved at least once.
        """
        program = history.program
        self.title.setText(program.title or self.tr("A program without a name"))
        parts = [self.tr("Revision {}").format(program.revision)]
        if program.for_runner:
            parts.append(self.tr("for {}").format(program.for_runner))
        parts.append(schedule_sentence(program))
        parts.append(
            self.tr("saved")
            if is_saved and not history.is_changed
            else self.tr("kept as a draft as you type")
        )
        self.subtitle.setText(" · ".join(parts))
        self.undo.setEnabled(history.can_undo)
        self.redo.setEnabled(history.can_redo)
