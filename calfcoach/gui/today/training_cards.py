"""The cards of one strength session: how it was, its sets, and every decision on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from calfcoach.core.decision import RecordedDecision
from calfcoach.core.exercises import Catalog
from calfcoach.core.plan import StepKind
from calfcoach.core.results import SessionDetail, StepResult
from calfcoach.core.session_rating import SessionRating
from calfcoach.gui.dates import day_words
from calfcoach.gui.i18n import Words, reason_words, told
from calfcoach.gui.session_words import dose_label, ended_words, reps_words, side_words
from calfcoach.gui.today.today_words import exercise_words
from calfcoach.gui.units import mass_words
from calfcoach.gui.widgets.card import Card
from calfcoach.gui.widgets.labels import Label
from calfcoach.services.past_trainings import PastTraining

Row = tuple[str, tuple[str, ...]]


_tr = Words("TrainingCards")


def table_card(title: str, rows: Sequence[Row]) -> Card:
    """Return a card with a table; a row whose first cell is empty is its heading."""
    card = Card()
    card.column.addWidget(Label(title, "heading", wrap=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    for line, (what, values) in enumerate(rows):
        grid.addWidget(Label(what, wrap=True), line, 0)
        for place, value in enumerate(values, 1):
            role = "soft" if not what else "strong"
            grid.addWidget(Label(value, role), line, place, Qt.AlignmentFlag.AlignRight)
    card.column.addLayout(grid)
    return card


def how_rows(past: PastTraining) -> list[Row]:
    """Return the dose and what was said of the session."""
    training = past.training
    rows = [
        (_tr("Dose"), dose_label(past)),
        (_tr("Done"), reps_words(training)),
        (_tr("First due on"), day_words(training.start.due_on)),
        (_tr("Pain before"), _of_ten(training.start.rest)),
    ]
    if training.rating is not None:
        rows += _rating_rows(training.rating)
    return [(what, (value,)) for what, value in rows]


def sets_card(session: SessionDetail, catalog: Catalog) -> Card:
    """Return the sets with repetitions done and planned, load and pain."""
    rows: list[Row] = [
        (_set_words(one, session, catalog), _set_values(one))
        for one in session.steps
        if one.kind is StepKind.SET
    ]
    if not rows:
        return table_card(_tr("Sets"), [(_tr("No set was finished."), ())])
    heads = (_tr("done"), _tr("load"), _tr("pain"), "")
    return table_card(_tr("Sets"), [("", heads), *rows])


def set_names(session: SessionDetail, catalog: Catalog) -> tuple[str, ...]:
    """Return what each set of a session is called, in order."""
    sets = (one for one in session.steps if one.kind is StepKind.SET)
    return tuple(_set_words(one, session, catalog) for one in sets)


def note_card(note: str) -> Card:
    """Return the person's own words."""
    card = Card()
    card.column.addWidget(Label(_tr("Note"), "heading"))
    card.column.addWidget(Label(note, wrap=True))
    return card


def decisions_card(past: PastTraining) -> Card:
    """Return every decision on the session, those that no longer hold too."""
    card = Card()
    card.column.addWidget(Label(_tr("What followed from it"), "heading"))
    if not past.decisions:
        card.column.addWidget(
            Label(_tr("Nothing yet: the next morning decides."), "soft", wrap=True)
        )
    for one in past.decisions:
        card.column.addWidget(Label(_decided(one), "soft", wrap=True))
        card.column.addWidget(Label(reason_words(one.decision.reason), wrap=True))
        card.column.addWidget(Label(reason_words(one.decision.change), "soft", wrap=True))
        for advice in one.decision.advice:
            card.column.addWidget(Label(reason_words(advice), wrap=True))
    return card


def _decided(one: RecordedDecision) -> str:
    decision = one.decision
    day = day_words(decision.decided_on)
    basis = _tr("Rule {}, grade {}").format(decision.rule.value, decision.grade)
    if one.superseded_at is None:
        return _tr("Decided on {}. {}.").format(day, basis)
    return _tr("Decided on {}, replaced when an answer changed. {}.").format(day, basis)


def _rating_rows(rating: SessionRating) -> list[tuple[str, str]]:
    yes, no = _tr("Yes"), _tr("No")
    unsaid = _tr("not said")
    return [
        (_tr("Most pain during it"), _of_ten(rating.during)),
        (_tr("Most pain from its end to bedtime"), _of_ten(rating.after)),
        (_tr("Sharp"), yes if rating.sharp else no),
        (_tr("Made you limp"), yes if rating.limp else no),
        (_tr("Effort"), unsaid if rating.rpe is None else _of_ten(rating.rpe)),
        (_tr("Repetitions left"), unsaid if rating.rir is None else str(rating.rir)),
    ]


def _of_ten(value: int) -> str:
    return _tr("{} of 10").format(value)


def _set_words(one: StepResult, session: SessionDetail, catalog: Catalog) -> str:
    step = next((step for step in session.plan.steps if step.id == one.step_id), None)
    exercise = catalog.get(one.exercise)
    if exercise is not None:
        name = exercise_words(exercise)
    else:
        name = told(step.word) if step is not None else one.step_id
    turn = _tr("set {} of {}").format(step.turn, step.turns) if step is not None else ""
    side = side_words(one.side) if one.side is not None else ""
    return ", ".join(part for part in (name, turn, side) if part)


def _set_values(one: StepResult) -> tuple[str, ...]:
    done = "–" if one.reps_done is None else str(one.reps_done)
    planned = "–" if one.reps_planned is None else str(one.reps_planned)
    pain = "–" if one.pain is None else str(one.pain)
    load = "–" if not one.load_kg else mass_words(one.load_kg)
    return _tr("{} of {}").format(done, planned), load, pain, ended_words(one.ended)
