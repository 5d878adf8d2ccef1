"""What each day was: rules on days, by hand and by Hypothesis."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.past_calendar import (
    PastKind,
    PastSession,
    Rhythm,
    count_kinds,
    past_calendar,
    whole_days,
)
from calfcoach.core.program import Schedule

MONDAY = date(2026, 1, 5)
SCHEDULE = Schedule(sessions_per_week=3, min_gap_h=48, preferred_days=())


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def sessions(*numbers: int, a_week: int = 3) -> list[PastSession]:
    return [PastSession(day(number), day(number), a_week) for number in numbers]


def kinds(
    past: list[PastSession],
    *,
    today: int,
    refused: tuple[int, ...] = (),
    off: tuple[int, ...] = (),
    held: tuple[int, ...] = (),
    next_on: int | None = None,
) -> dict[int, PastKind]:
    rhythm = Rhythm(SCHEDULE, {day(one) for one in off}, {day(one) for one in held})
    marks, _ = past_calendar(
        past,
        {day(one) for one in refused},
        rhythm,
        day(today),
        None if next_on is None else day(next_on),
    )
    return {(on - MONDAY).days: kind for on, kind in sorted(marks.items())}


def missed(found: dict[int, PastKind]) -> list[int]:
    return [number for number, kind in found.items() if kind is PastKind.MISSED]


def test_sessions_of_the_usual_rhythm_are_done() -> None:
    found = kinds(sessions(0, 2, 4, 7, 9, 11), today=11)
    assert found == dict.fromkeys((0, 2, 4, 7, 9, 11), PastKind.DONE)


def test_a_day_late_is_moved_and_names_the_planned_day() -> None:
    marks, planned_on = past_calendar(sessions(0, 3), (), Rhythm(SCHEDULE), day(3), None)
    assert marks == {day(0): PastKind.DONE, day(3): PastKind.MOVED}
    assert planned_on == {day(3): day(2)}


def test_earlier_than_planned_is_moved_too() -> None:
    past = [*sessions(0, 2, 4), PastSession(day(6), day(7), 3)]
    marks, planned_on = past_calendar(past, (), Rhythm(SCHEDULE), day(6), None)
    assert marks[day(6)] is PastKind.MOVED
    assert planned_on == {day(6): day(7)}


def test_days_of_the_rhythm_without_a_session_are_missed_but_the_last_before_the_next() -> None:
    found = kinds(sessions(0, 2, 4, 14), today=14)
    assert missed(found) == [7, 9, 11]
    assert found[14] is PastKind.DONE


def test_what_was_planned_since_the_last_session_is_missed_up_to_yesterday() -> None:
    found = kinds(sessions(0, 2, 4), today=9, next_on=9)
    assert missed(found) == [7]
    assert found[9] is PastKind.PLANNED


def test_nothing_is_missed_on_days_off() -> None:
    found = kinds(sessions(0, 2, 4, 14), today=14, off=tuple(range(5, 14)))
    assert missed(found) == []
    assert found[8] is PastKind.OFF


def test_nothing_is_missed_while_something_held() -> None:
    assert missed(kinds(sessions(0, 2, 4, 14), today=14, held=(5,))) == []
    assert missed(kinds(sessions(0, 2, 4), today=30, held=(4,))) == []


def test_a_refused_day_is_no_missed_one() -> None:
    found = kinds(sessions(0, 2, 4, 14), today=14, refused=(7,), held=(7,))
    assert missed(found) == []
    assert found[7] is PastKind.REFUSED
    assert found[14] is PastKind.MOVED


def test_nothing_is_missed_before_the_first_session() -> None:
    assert kinds([], today=30, next_on=30) == {30: PastKind.PLANNED}
    assert missed(kinds(sessions(20), today=20)) == []


def test_each_stage_keeps_its_own_rhythm() -> None:
    assert missed(kinds(sessions(0, 7, a_week=2), today=7)) == [3]
    assert missed(kinds(sessions(0, 7, a_week=3), today=7)) == [2, 4]


def test_counts_of_a_range() -> None:
    marks, _ = past_calendar(sessions(0, 3, 14), (), Rhythm(SCHEDULE), day(14), None)
    done, planned = count_kinds(marks, day(0), day(14))
    assert (done, planned) == (
        3,
        3 + len([one for one in marks.values() if one is PastKind.MISSED]),
    )
    assert count_kinds(marks, day(1), day(3)) == (1, 1)


@given(
    gaps=st.lists(st.integers(2, 20), max_size=30),
    off=st.sets(st.integers(0, 200), max_size=20),
    a_week=st.sampled_from((2, 3)),
    since=st.integers(0, 30),
)
def test_every_session_counts_once_and_nothing_done_is_ever_missed(
    gaps: list[int], off: set[int], a_week: int, since: int
) -> None:
    numbers = [0]
    for gap in gaps:
        numbers.append(numbers[-1] + gap)
    today = numbers[-1] + since
    past = sessions(*numbers, a_week=a_week)
    rhythm = Rhythm(SCHEDULE, {day(one) for one in off})
    marks, planned_on = past_calendar(past, (), rhythm, day(today), None)
    done, planned = count_kinds(marks, day(0), day(today))
    assert done == len(numbers)
    assert planned >= done
    assert not {day(one) for one in off} & {
        on for on, kind in marks.items() if kind is PastKind.MISSED
    }
    assert set(planned_on) == {on for on, kind in marks.items() if kind is PastKind.MOVED}
    weeks = -(-(today + 1) // 7)
    assert planned <= weeks * 3 + len(numbers)


def test_whole_days_include_both_ends() -> None:
    assert list(whole_days(day(1), day(3))) == [day(1), day(2), day(3)]
    assert list(whole_days(day(3), day(1))) == []
