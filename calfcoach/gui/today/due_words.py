"""What the large card of Today says on each kind of day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from calfcoach.core.progression import Lock
from calfcoach.gui.dates import day_words
from calfcoach.gui.i18n import Words
from calfcoach.gui.session_words import dose_label, reps_words
from calfcoach.gui.today.today_words import dose_title, dose_words, near_day, rest_words, why_words
from calfcoach.services.past_trainings import PastTraining
from calfcoach.services.today_facts import chosen_dose, may_train_today, rest_why
from calfcoach.services.training_views import SessionChoice, TodayView

_tr = Words("DueWords")


@dataclass(frozen=True, slots=True)
class DueWords:
    """A title and up to four lines."""

    title: str
    lines: tuple[str, ...] = ()


def setup_words() -> DueWords:
    """Return what the card says before a program is set up."""
    return DueWords(
        _tr("A program for your calves"),
        (
            _tr(
                "Slow heel raises, straight knee and bent knee, two or three times a week. "
                "Each next morning you say how the calf feels; from that the program decides "
                "whether to go on, stay, or take a step back, and says why."
            ),
            _tr("Setting it up takes about three minutes: a few questions and a safety check."),
        ),
    )


def ready_words(view: TodayView) -> DueWords:
    """Return what the card says when a session is due."""
    due = chosen_dose(view, SessionChoice())
    lines = []
    if view.original is not None and view.original < view.today:
        since = _tr("It was first due on {}. Nothing needs to be made up.")
        lines.append(since.format(day_words(view.original)))
    if view.screen_due:
        lines.append(_tr("A short safety check comes first: it lasts four weeks."))
    if view.check_in is not None and view.check_in.pain is None:
        lines.append(_tr("Say first how your calf is this morning: one tap."))
    return DueWords(dose_title(due) if due is not None else "", tuple(lines))


def ready_why(view: TodayView, choice: SessionChoice) -> tuple[str, str]:
    """Return heading and reason for the dose."""
    heading = _tr("Why this dose")
    if choice.steps == 0:
        return heading, why_words(view)
    chosen = _tr("Easier than due: your choice.")
    if choice.steps > 0:
        chosen = _tr("Harder than due: your choice, and the program allows it.")
    return heading, f"{chosen} {why_words(view)}"


def rest_day_words(view: TodayView) -> DueWords:
    """Return what the card says on a rest day."""
    lines = [rest_words(view, rest_why(view))]
    if view.best is not None:
        lines.append(_next_words(view, view.best))
    if may_train_today(view):
        lines.append(_tr("Today would be far enough from the last session, if it suits you."))
    return DueWords(_tr("Rest day"), tuple(lines))


def done_words(view: TodayView, done: PastTraining | None) -> DueWords:
    """Return what the card says after the session of a day."""
    lines = []
    if done is not None:
        lines.append(f"{dose_label(done)}. {reps_words(done.training)}.")
    if done is None or done.decision is None:
        lines.append(_tr("Tomorrow morning one tap on how the calf feels decides what is next."))
    if view.best is not None:
        lines.append(_next_words(view, view.best))
    return DueWords(_tr("Done for today"), tuple(lines))


def lock_lines(lock: Lock, today: date) -> tuple[str, str]:
    """Return since when a lock holds, and what opens it when."""
    since = _tr("Since {}: no exercise and no running.").format(day_words(lock.since))
    if lock.needs_clinician:
        opens = _tr("A clinician has to look at it first. After that a clean safety check opens it")
    else:
        opens = _tr("A clean safety check opens it")
    if lock.until > today:
        return since, _tr("{}, from {} on.").format(opens, near_day(lock.until, today))
    return since, _tr("{}. It can be done now.").format(opens)


def locked_words(view: TodayView, numbers: Sequence[str]) -> DueWords:
    """Return what the card says while there must be no exercise."""
    if view.lock is None:
        return DueWords("")
    care = _tr(
        "Go and be seen today if the calf swells, turns hot or red, throbs at rest, or cannot "
        "carry you."
    )
    call = _tr("Chest pain or trouble breathing: call {}.").format(_tr(" or ").join(numbers))
    lines = (*lock_lines(view.lock, view.today), care, call)
    return DueWords(_tr("Paused for safety"), lines)


def _next_words(view: TodayView, day: date) -> str:
    due = chosen_dose(view, SessionChoice())
    when = _tr("Next session: {}").format(near_day(day, view.today))
    return f"{when}." if due is None else f"{when} · {due.stage}, {dose_words(due)}."
