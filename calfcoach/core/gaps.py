"""Missed sessions: how many days without one lead back, and how far."""

from __future__ import annotations

from calfcoach.core.gates import Verdict

GAP_DAYS = (7, 14, 28)
GAP_DAYS_FROM_65 = (7, 10, 21)
"""The most days to go on as before, to repeat, and to go one stage back; beyond them two stages.

Source: none gives these days; guided by McMaster 2013 (little loss in two weeks) and Bosquet 2013
(more with time, and over 65). Grade: D (our defaults).
"""
OLDER_FROM_YEARS = 65
"""Source: Bosquet 2013. Grade: P."""


def gap_verdict(days: int, age_years: int | None) -> Verdict | None:
    """Return what so many days since the last session ask for, or None to go on as before."""
    older = age_years is not None and age_years >= OLDER_FROM_YEARS
    going_on, repeat, one_back = GAP_DAYS_FROM_65 if older else GAP_DAYS
    if days <= going_on:
        return None
    if days <= repeat:
        return Verdict.REPEAT
    return Verdict.BACK_1 if days <= one_back else Verdict.BACK_2
