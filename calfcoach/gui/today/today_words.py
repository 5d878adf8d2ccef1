"""Words of Today: doses, days, why a day is a rest day, and why a session cannot be on one."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from calfcoach.core.exercises import Exercise, Muscle, Surface, Way
from calfcoach.core.prescription import Item, Prescription
from calfcoach.core.schedule import Clash
from calfcoach.gui.dates import day_words, weekday
from calfcoach.gui.i18n import Words, reason_words, told
from calfcoach.gui.units import mass_words
from calfcoach.services.today_facts import RestWhy, first_reason
from calfcoach.services.training_views import SessionChoice, TodayState, TodayView

_tr = Words("TodayWords")


def near_day(day: date, today: date) -> str:
    """Return a day as one says it: "today", "tomorrow, Monday", "Thursday, November 26"."""
    if day == today:
        return _tr("today")
    if day == today + timedelta(days=1):
        return _tr("tomorrow, {}").format(weekday(day))
    return day_words(day)


def days_since(days: int) -> str:
    """Return how long ago something was."""
    if days == 0:
        return _tr("last one today")
    return _tr("%n days since the last one", days)


def header_words(view: TodayView) -> str:
    """Return the line under the date: week, sessions of the week, days since the last one."""
    if view.program is None:
        return ""
    parts = [_tr("Week {}").format(view.program_week), _session_of_week(view)]
    if view.last_on is not None:
        parts.append(days_since((view.today - view.last_on).days))
    return " · ".join(parts)


def _session_of_week(view: TodayView) -> str:
    done = view.done_this_week
    if view.state is TodayState.READY:
        names = (_tr("first"), _tr("second"), _tr("third"))
        if done < len(names):
            return _tr("{} session of the week").format(names[done])
    if done == 0:
        return _tr("no session this week yet")
    return _tr("%n sessions this week", done)


def pill_words(view: TodayView, due: Prescription) -> str:
    """Return where a dose stands: "Stage S3 of S7 · two up, one down"."""
    ways = {item.exercise.way for item in due.items}
    words = {
        Way.TWO_UP_TWO_DOWN: _tr("two up, two down"),
        Way.TWO_UP_ONE_DOWN: _tr("two up, one down"),
        Way.ONE_UP_ONE_DOWN: _tr("one up, one down"),
    }
    stages = view.program.stages if view.program else ()
    text = _tr("Stage {} of {}").format(due.stage, stages[-1].id) if len(stages) > 1 else due.stage
    way = next(iter(ways)) if len(ways) == 1 else None
    return f"{text} · {words[way]}" if way is not None else text


def dose_title(due: Prescription) -> str:
    """Return what a session is, in a few words."""
    surfaces = {item.exercise.surface for item in due.items}
    if surfaces == {Surface.FLOOR}:
        return _tr("Calf raises on the floor")
    if surfaces == {Surface.STEP}:
        packed = any(item.exercise.pack for item in due.items)
        return _tr("Calf raises with a backpack") if packed else _tr("Calf raises on a step")
    return told(due.title)


def exercise_words(exercise: Exercise) -> str:
    """Return the short name of an exercise: the knee, for a raise that stands."""
    if exercise.way is None or exercise.surface is Surface.SEAT:
        return told(exercise.name)
    return _tr("Bent knee") if exercise.knee_bent else _tr("Straight knee")


def muscle_words(muscle: Muscle) -> str:
    """Return the name of what an exercise works on most."""
    return {
        Muscle.GASTROCNEMIUS: _tr("gastrocnemius"),
        Muscle.SOLEUS: _tr("soleus"),
        Muscle.CALF: _tr("calf"),
        Muscle.WHOLE_LEG: _tr("whole leg"),
    }[muscle]


def item_words(item: Item) -> str:
    """Return sets and repetitions: "3 × 12 each side"."""
    text = f"{item.sets} × {item.reps}"
    return _tr("{} each side").format(text) if item.exercise.legs > 1 else text


def load_words(load_kg: Decimal | None) -> str:
    """Return what is lifted: body weight, a backpack, or a load that the runner finds."""
    if load_kg is None:
        return _tr("a load that just allows the repetitions")
    if not load_kg:
        return _tr("body weight")
    return _tr("backpack {}").format(mass_words(load_kg))


def facts_words(due: Prescription, choice: SessionChoice) -> str:
    """Return tempo, load, rest and length in one line."""
    first = due.items[0]
    lower = _tr("Lower for {} s").format(first.tempo.down_s)
    rest = _tr("rest {} s").format(first.rest_s)
    length = _tr("about {} min").format(max(1, round(due.length_s / 60)))
    if choice.self_paced:
        length = _tr("at your own pace")
    return " · ".join((lower, load_words(first.load_kg), rest, length))


def dose_words(due: Prescription) -> str:
    """Return a dose in short: "3 × 12", or one of each exercise where they differ."""
    return " + ".join(dict.fromkeys(f"{item.sets} × {item.reps}" for item in due.items))


def why_words(view: TodayView) -> str:
    """Return why the dose is what it is."""
    if view.why is not None:
        return reason_words(view.why.reason)
    return reason_words(first_reason(view.enrollment)) if view.enrollment else ""


def rest_words(view: TodayView, why: RestWhy) -> str:
    """Return why there is no session today."""
    trained = _tr("You trained today.")
    if view.last_on is not None and view.last_on != view.today:
        trained = _tr("You trained on {}.").format(weekday(view.last_on))
    moved = _tr("You moved the session.")
    if view.original is not None and view.original < view.today:
        moved = _tr("You moved the session. It was first due on {}.").format(
            day_words(view.original)
        )
    elif view.original is not None:
        moved = _tr("You moved the session from {}.").format(near_day(view.original, view.today))
    return {
        RestWhy.REFUSED: _tr("Your calf was too sore for it today. Tomorrow you can try again."),
        RestWhy.RELIEF: _tr("Your calf needed relief today, so loading waits until tomorrow."),
        RestWhy.TOO_CLOSE: f"{trained} {_tr('A calf gets 48 hours between two sessions.')}",
        RestWhy.TIME_OFF: _tr("Today is one of your days off."),
        RestWhy.TOO_MANY: _tr("Three sessions lie in the last seven days, and that is enough."),
        RestWhy.MOVED: moved,
        RestWhy.RHYTHM: _tr("One more day of rest suits your rhythm better."),
    }[why]


def clash_words(clash: Clash, day: date, view: TodayView) -> str:
    """Return why a session cannot be on a day."""
    name = day_words(day)
    if day < view.today:
        return _tr("{} is over. A session cannot be moved back.").format(name)
    if clash is Clash.TIME_OFF:
        return _tr("{} is one of your days off.").format(name)
    if clash is Clash.TOO_MANY:
        return _tr("{} would be the fourth session in seven days. Three are the most.").format(name)
    if view.lock is not None and day < view.lock.until:
        return _tr("{}: exercise is locked until {}.").format(name, day_words(view.lock.until))
    earliest = day_words(view.earliest) if view.earliest else ""
    if view.last_on is not None and (day - view.last_on).days < 2:
        return _tr("{} is within 48 hours of your last session. {} is the earliest.").format(
            name, earliest
        )
    return _tr("{} is too early. {} is the earliest.").format(name, earliest)
