"""How the program decides, in plain sentences with the numbers of the program itself."""

from __future__ import annotations

from calfcoach.core.course import RESERVE_SESSIONS
from calfcoach.core.gaps import GAP_DAYS, GAP_DAYS_FROM_65, OLDER_FROM_YEARS
from calfcoach.core.gates import Rule
from calfcoach.core.program import Gates, Program
from calfcoach.core.progression import STOP_DAYS
from calfcoach.core.schedule import MOST_IN_SEVEN_DAYS
from calfcoach.core.training_log import TEAR_DAYS
from calfcoach.gui.i18n import Words

_tr = Words("RuleSentences")


def rule_sentence(rule: Rule, gates: Gates, age_years: int | None = None) -> str:
    """Return a rule with its limits; the days of a gap depend on the age."""
    match rule:
        case Rule.G0:
            return _tr(
                "A warning sign, a fresh swelling, or a calf still tight after relief: no exercise "
                "and no running until a clean safety check."
            )
        case Rule.G1:
            return _tr("Pain over {} right before, or over {} that morning: no session.").format(
                gates.rest_pain_at_most, gates.morning_at_most
            )
        case Rule.G2:
            return _tr("The session ends. {} days and a safety check later, a stage lower.").format(
                STOP_DAYS
            )
        case Rule.G3:
            return _tr(
                "Pain over {} during or after: a stage back. For {} weeks after a calf tear the "
                "limit is {}."
            ).format(gates.pain_at_most, TEAR_DAYS // 7, gates.pain_at_most_after_tear)
        case Rule.G4:
            return _tr(
                "Pain over {}, or risen overnight by more than {}: a step back, and no session "
                "before that has settled."
            ).format(gates.morning_at_most, gates.morning_rise_at_most)
        case Rule.G5:
            return _tr(
                "Morning pain that averages {} or more above last week: a step back."
            ).format(gates.weekly_rise_from)
        case Rule.G6:
            return _tr(
                "Pain over {} during or after, or any rise overnight: the same dose again; {} "
                "times in a row: a step back."
            ).format(gates.green_pain_at_most, gates.holds_in_a_row)
        case Rule.G7:
            return _tr("Under {} % of all in two sessions running: a step back.").format(
                gates.reps_done_percent
            )
        case _:
            return _calm_sentence(rule, gates, age_years)


def _calm_sentence(rule: Rule, gates: Gates, age_years: int | None) -> str:
    """Return a rule that never speaks of pain."""
    if rule is Rule.G8:
        return _tr("A morning that is not known, before or after: the same dose again.")
    if rule is Rule.G9:
        return _tr(
            "All repetitions, pain of {} or less, a calm morning, effort of {} or less: green. {} "
            "greens in a row go a step up."
        ).format(gates.green_pain_at_most, gates.effort_at_most, gates.greens_in_a_row)
    if rule is Rule.G10:
        return _tr("Anything else: the same dose again.")
    if rule is Rule.GATE:
        return _tr("Green at the last step, but the next stage asks for more: the same dose again.")
    going_on, repeat, one_back = gap_days(age_years)
    return _tr(
        "Up to {} days: on as before. Up to {}: the last dose again. Up to {}: a stage back. "
        "Longer: two stages back."
    ).format(going_on, repeat, one_back)


def gap_days(age_years: int | None) -> tuple[int, int, int]:
    """Return the days of `core/gaps` for an age."""
    older = age_years is not None and age_years >= OLDER_FROM_YEARS
    return GAP_DAYS_FROM_65 if older else GAP_DAYS


def load_sentence(gates: Gates) -> str:
    """Return what a heavier backpack asks for."""
    return _tr("{} or more repetitions left in the last sets, {} sessions running.").format(
        gates.reps_left_at_least, RESERVE_SESSIONS
    )


def schedule_sentence(program: Program) -> str:
    """Return how often: "3 sessions a week, at least 48 hours apart"."""
    schedule = program.schedule
    return _tr("%n sessions a week, at least {} hours apart", schedule.sessions_per_week).format(
        schedule.min_gap_h
    )


def calendar_sentence() -> str:
    """Return what always holds for days."""
    return _tr("Never more than {} in seven days. A missed session is not made up.").format(
        MOST_IN_SEVEN_DAYS
    )
