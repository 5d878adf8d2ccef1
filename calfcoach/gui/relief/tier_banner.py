"""How soon to be seen, in large letters, with the number to call where that is now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.relief import TIER_ADVICE
from calfcoach.core.screening import Tier
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label

_ROLES = {Tier.EMERGENCY: "alarm", Tier.TODAY: "alarm", Tier.DAYS: "notice"}


def with_numbers(text: str, numbers: tuple[str, ...], last_word: str) -> str:
    """Return a text with its {numbers} filled in, such as "112, 999 or 911"."""
    *first, last = numbers
    listed = f"{', '.join(first)} {last_word} {last}" if first else last
    return text.replace("{numbers}", listed)


class TierBanner(Card):
    """A tier and the one sentence that goes with it."""

    def __init__(self, words: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__("calm", parent)
        self._words = words
        self.headline = Label(role="tier", wrap=True)
        self.sentence = Label(role="lead", wrap=True)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.setSpacing(6)
        self.column.addWidget(self.headline)
        self.column.addWidget(self.sentence)

    def show_tier(self, tier: Tier, numbers: tuple[str, ...], *, is_open: bool = False) -> None:
        """Show a tier; while questions are open, no answer yet is no all-clear."""
        if is_open and tier < Tier.DAYS:
            self.headline.setText(self.tr("Answer what you can, the most urgent first"))
        else:
            self.headline.setText(self._words.tier[tier])
        self.set_role(_ROLES.get(tier, "calm"))
        advice = TIER_ADVICE.get(tier)
        text = self._words.advice[advice] if advice else ""
        self.sentence.setText(with_numbers(text, numbers, self.tr("or")))
        self.sentence.setVisible(bool(text))
