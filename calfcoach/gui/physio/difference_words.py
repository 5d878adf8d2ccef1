"""Words for what differs between two programs."""

from __future__ import annotations

from calfcoach.core.exercises import Catalog
from calfcoach.core.program_diff import Difference
from calfcoach.gui.i18n import Words, told

_tr = Words("DifferenceWords")


def _names() -> dict[str, str]:
    return {
        "title": _tr("name"),
        "language": _tr("language"),
        "author": _tr("made by"),
        "for_runner": _tr("for"),
        "notes": _tr("notes"),
        "schedule": _tr("schedule"),
        "sessions_per_week": _tr("sessions a week"),
        "min_gap_h": _tr("hours between sessions"),
        "preferred_days": _tr("days that suit best"),
        "gates": _tr("limits"),
        "rest_pain_at_most": _tr("pain before, at most"),
        "morning_at_most": _tr("pain in the morning, at most"),
        "pain_at_most": _tr("pain during and after, at most"),
        "pain_at_most_after_tear": _tr("the same after a tear"),
        "morning_rise_at_most": _tr("rise overnight, at most"),
        "weekly_rise_from": _tr("rise of the week's mean"),
        "green_pain_at_most": _tr("pain of a green session"),
        "holds_in_a_row": _tr("holds in a row"),
        "reps_done_percent": _tr("repetitions done, percent"),
        "effort_at_most": _tr("effort, at most"),
        "greens_in_a_row": _tr("greens in a row"),
        "reps_left_at_least": _tr("repetitions left, at least"),
        "adjust": _tr("the runner's room"),
        "ease_steps": _tr("steps easier"),
        "raise_steps": _tr("steps harder"),
        "lower_s_at_most": _tr("slowest lowering, s"),
        "start": _tr("where to begin"),
        "raises_from": _tr("raises from"),
        "stage": _tr("stage"),
        "stages": _tr("stages"),
        "exercises": _tr("exercises"),
        "ladder": _tr("ladder"),
        "rest_between_s": _tr("rest between exercises, s"),
        "heel_bone": _tr("when the heel bone hurts"),
        "fallback": _tr("for calming down only"),
        "rep_max": _tr("as heavy as possible"),
        "entry": _tr("before it is entered"),
        "pack": _tr("backpack"),
        "tempo": _tr("tempo"),
        "rest_s": _tr("rest, s"),
        "switch_s": _tr("switch of legs, s"),
    }


def difference_words(one: Difference, catalog: Catalog) -> str:
    """Return a difference in a line, such as "S1, ladder: 3x10 → 3x12"."""
    names, known = _names(), {key: told(exercise.name) for key, exercise in catalog.items()}
    path = one.path[1:] if one.path[0] == "stages" and len(one.path) > 1 else one.path
    parts = [
        _tr("no. {}").format(part + 1)
        if isinstance(part, int)
        else names.get(part) or known.get(part) or part
        for part in path
    ]
    place = ", ".join(str(part) for part in parts)
    if one.path[-1] == "exercises":
        before, after = (_named(text, known) for text in (one.before, one.after))
    else:
        before, after = one.before, one.after
    if before is None or before == "":
        return _tr("{}: new, {}").format(place, after)
    if after is None or after == "":
        return _tr("{}: no longer, was {}").format(place, before)
    return _tr("{}: {} → {}").format(place, before, after)


def _named(text: str | None, known: dict[str, str]) -> str | None:
    if text is None:
        return None
    return ", ".join(known.get(one, one) for one in text.split(", "))
