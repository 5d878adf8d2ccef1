"""A language that no person speaks: every text stands in brackets and is 40 % longer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

LONGER = 0.4
OPEN, CLOSE = "⟦", "⟧"
SYLLABLE = "ößü "
"""What a text is made longer with; a German word is about 15 letters long."""


class PseudoLanguage(QTranslator):
    """Translates all texts of the program; days keep their order.

    Args:
        longer: By how much, of the text's own length.
    """

    def __init__(self, parent: QObject, longer: float = LONGER) -> None:
        super().__init__(parent)
        self._longer = longer

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if context.startswith("Q"):
            return None
        if context == "Dates" or not source:
            return source
        more = round(len(source) * self._longer)
        tail = (SYLLABLE * more)[:more].rstrip()
        return f"{OPEN}{source}{tail}{CLOSE}"
