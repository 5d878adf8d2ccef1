"""How soon to be seen, in large letters, with the number to call where that is now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.relief import TIER_ADVICE, Advice
from calfcoach.core.screening import Tier
from calfcoach.gui.relief.advice_words import with_numbers
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label

_ROLES = {Tier.EMERGENCY: "alarm", Tier.TODAY: "alarm", Tier.DAYS: "notice"}


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

    def show_tier(
        self,
        tier: Tier,
        numbers: tuple[str, ...],
        *,
        is_open: bool = False,
        lead: Advice | None = None,
    ) -> None:
        """Show a tier; while questions are open, no answer yet is no all-clear.

        `lead` is said instead of the tier's own sentence as long as nothing must be done today.
        """
        if is_open and tier < Tier.DAYS:
            self.headline.setText(self.tr("Answer what you can, the most urgent first"))
        else:
            self.headline.setText(self._words.tier[tier])
        self.set_role(_ROLES.get(tier, "calm"))
        advice = lead if lead is not None and tier < Tier.TODAY else TIER_ADVICE.get(tier)
        text = self._words.advice[advice] if advice else ""
        self.sentence.setText(with_numbers(text, numbers, self.tr("or")))
        self.sentence.setVisible(bool(text))
