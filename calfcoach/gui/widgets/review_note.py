"""Says beside safety texts in another language that no clinician has reviewed the translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout

from calfcoach.gui.translations import is_translated
from calfcoach.gui.widgets.labels import Label


def add_review_note(layout: QBoxLayout) -> None:
    """Add the sentence below what a layout holds; in English there is nothing to be said."""
    if is_translated():
        said = QCoreApplication.translate(
            "ReviewNote", "These texts are a translation, not reviewed by a clinician."
        )
        layout.addWidget(Label(said, "soft", wrap=True))
