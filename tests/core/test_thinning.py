"""Which backups are kept: by Hypothesis over any days and reasons."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.thinning import DAILY, DAYS, MONTHS, OTHERS, WEEKS, Made, kept

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
REASONS = (DAILY, "by-hand", "before-restore")


@st.composite
def backups(draw: st.DrawFn) -> list[Made]:
    hours = draw(st.lists(st.integers(0, 24 * 1_200), max_size=60))
    return [
        Made(f"{number}", NOW - timedelta(hours=hour), draw(st.sampled_from(REASONS)))
        for number, hour in enumerate(hours)
    ]


@given(made=backups())
def test_the_newest_stay_and_no_more_than_the_bound(made: list[Made]) -> None:
    names = kept(made)
    assert names <= {one.name for one in made}
    for reason in REASONS:
        own = sorted((one for one in made if one.reason == reason), key=lambda one: one.at)
        stay = [one for one in own if one.name in names]
        assert len(stay) <= (DAYS + WEEKS + MONTHS if reason == DAILY else OTHERS)
        if own:
            assert max(one.at for one in own) in {one.at for one in stay}


@given(made=backups())
def test_thinning_twice_removes_no_more(made: list[Made]) -> None:
    names = kept(made)
    assert kept([one for one in made if one.name in names]) == names


@given(made=backups())
def test_each_of_the_last_days_keeps_its_newest(made: list[Made]) -> None:
    daily = [one for one in made if one.reason == DAILY]
    days = sorted({one.at.date() for one in daily}, reverse=True)[:DAYS]
    names = kept(made)
    for day in days:
        newest = max(one.at for one in daily if one.at.date() == day)
        assert any(one.name in names and one.at == newest for one in daily)
