"""The last step: where to begin and why, or what to do first and how soon."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from calfcoach.core.prescription import Item
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.reasons import Reason, Say
from calfcoach.core.relief import TIER_ADVICE, Advice
from calfcoach.core.screening import Flag, Tier
from calfcoach.gui.i18n import reason_words, told
from calfcoach.gui.relief.advice_words import with_numbers
from calfcoach.gui.relief.tier_banner import TierBanner
from calfcoach.gui.setup.step_panel import StepPanel
from calfcoach.gui.today.today_words import near_day
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.gui.widgets.review_note import add_review_note
from calfcoach.services.setup import SetupPreview


class StartPanel(StepPanel):
    """What the answers come to."""

    def __init__(self, words: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._words = words
        self.banner = TierBanner(words)
        self.body.addWidget(self.banner)
        add_review_note(self.body)
        self._cards: list[QWidget] = []
        self.body.addStretch()

    def show_place(self, found: SetupPreview, today: date, *, heel_bone: bool) -> None:
        """Show where to begin, why, what the first session is, and when."""
        first = found.session
        if first is None:
            return
        self._empty(self.tr("Where you begin"))
        self.banner.hide()
        card = Card()
        card.column.addWidget(Label(f"{first.stage} · {told(first.title)}", "heading", wrap=True))
        card.column.addWidget(Label(reason_words(found.start.reason), wrap=True))
        if heel_bone:
            text = self.tr("Because the heel bone hurts, all of it stays on the floor.")
            card.column.addWidget(Label(text, wrap=True))
        self._add(card)
        session = Card()
        session.column.addWidget(Label(self.tr("A first session"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for line, item in enumerate(first.items):
            grid.addWidget(Label(item.exercise.name, wrap=True), line, 0)
            grid.addWidget(Label(self._dose(item), "strong"), line, 1)
        session.column.addLayout(grid)
        about = self.tr("Lower for {} s, rests between the sets, about {} min in all.")
        lower_s = max(item.tempo.down_s for item in first.items)
        text = about.format(lower_s, round(first.length_s / 60))
        session.column.addWidget(Label(text, "soft", wrap=True))
        session.column.addWidget(Label(self._when(found, today), "strong", wrap=True))
        self._add(session)
        self._add(Label(self._words.advice[Advice.CHECKLIST], "soft", wrap=True))

    def show_locked(
        self, tier: Tier, flags: tuple[Flag, ...], reason: Reason, numbers: tuple[str, ...]
    ) -> None:
        """Show what to do and how soon, and that no program begins before."""
        self._empty(self.tr("Not yet"))
        self.banner.show()
        self.banner.show_tier(tier, numbers)
        said = TIER_ADVICE.get(tier)
        texts = [self._words.flag_advice[flag] for flag in flags]
        texts.append(reason_words(reason))
        if tier is Tier.ASK_FIRST:
            texts.append(self.tr("Exercise stays locked until then. Come back with the go-ahead."))
        else:
            texts.append(self.tr("Exercise stays locked until a safety check is clean."))
        shown = [with_numbers(text, numbers, self.tr("or")) for text in texts]
        card = Card()
        for text in dict.fromkeys(shown):
            if said is None or text != self._words.advice[said]:
                card.column.addWidget(Label(text, wrap=True))
        self._add(card)
        self._add(Label(self._words.advice[Advice.CHECKLIST], "soft", wrap=True))

    def show_tear(self, numbers: tuple[str, ...]) -> None:
        """Show that a clinician comes first, after changed answers named a tear."""
        self._empty(self.tr("Saved"))
        self.banner.show()
        self.banner.show_tier(Tier.ASK_FIRST, numbers)
        card = Card()
        card.column.addWidget(Label(reason_words(Reason(Say.START_TEAR)), wrap=True))
        self._add(card)
        self._add(Label(self._words.advice[Advice.CHECKLIST], "soft", wrap=True))

    def show_other_program(self, reason: Reason) -> None:
        """Show what the chosen program asks for, and that another one suits better now."""
        self._empty(self.tr("Another program suits better now"))
        self.banner.hide()
        needs = reason.parts if reason.id is Say.NOT_ALL else (reason,)
        parts = self.tr(", and ").join(reason_words(part) for part in needs)
        card = Card()
        text = self.tr("To begin this program, {}.").format(parts)
        card.column.addWidget(Label(text, wrap=True))
        more = self.tr("The usual program builds up to that.")
        card.column.addWidget(Label(more, wrap=True))
        self._add(card)

    def texts(self) -> tuple[str, ...]:
        """Return all that it says, from the top."""
        labels = [label for label in self.findChildren(Label) if label.isVisibleTo(self)]
        return (self.title, *(label.text() for label in labels if label.text()))

    def _when(self, found: SetupPreview, today: date) -> str:
        """Return when the first session is, and what still stands in its way."""
        lock = found.lock
        if lock is None:
            return self.tr("First session: {}.").format(near_day(found.first_on or today, today))
        if lock.needs_clinician:
            text = self.tr(
                "Exercise is still locked by an earlier warning sign: a clinician first, then a "
                "clean safety check, {} at the earliest."
            )
        else:
            text = self.tr(
                "Exercise is still locked by an earlier warning sign. A clean safety check opens "
                "it, {} at the earliest."
            )
        return text.format(near_day(max(lock.until, today), today))

    def _dose(self, item: Item) -> str:
        if item.exercise.legs > 1:
            return self.tr("{} × {} each leg").format(item.sets, item.reps)
        return self.tr("{} × {}").format(item.sets, item.reps)

    def _empty(self, title: str) -> None:
        self.title = title
        for widget in self._cards:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._cards = []

    def _add(self, widget: QWidget) -> None:
        self._cards.append(widget)
        self.body.insertWidget(self.body.count() - 1, widget)
