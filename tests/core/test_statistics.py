"""Numbers over a stretch of the log."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from calfcoach.core.ids import SessionId
from calfcoach.core.statistics import (
    SetWork,
    first_and_last_week,
    is_within_noise,
    mean_morning,
    work_of,
)
from calfcoach.core.training_log import Morning
from tests.interchange.programs import CATALOG

ONE = SessionId("one")
DAY = date(2026, 1, 5)


def mornings(*pains: int) -> list[Morning]:
    return [Morning(DAY + timedelta(days=number), pain) for number, pain in enumerate(pains)]


def test_mean_of_mornings_is_rounded_to_a_tenth() -> None:
    assert mean_morning(mornings(1, 2, 2)) == Decimal("1.7")
    assert mean_morning([]) is None


def test_first_week_is_told_only_where_it_is_not_the_last() -> None:
    first, last = first_and_last_week(mornings(*range(10), 0, 0, 0, 0))
    assert [one.pain for one in first] == [0, 1, 2, 3, 4, 5, 6]
    assert [one.pain for one in last] == [7, 8, 9, 0, 0, 0, 0]
    assert first_and_last_week(mornings(*range(10)))[0] == ()


def knee(*, bent: bool) -> str:
    return next(
        one.id for one in CATALOG.values() if one.kind.value == "raise" and one.knee_bent is bent
    )


def test_work_is_what_each_leg_lifted_by_the_bend_of_the_knee() -> None:
    straight, bent = knee(bent=False), knee(bent=True)
    sets = [
        SetWork(ONE, straight, True, Decimal(0), 10),
        SetWork(ONE, straight, False, Decimal(5), 4),
        SetWork(ONE, bent, False, Decimal(0), 3),
    ]
    assert work_of(sets, Decimal(70), CATALOG) == {
        ONE: (Decimal(10 * 35 + 4 * 75), Decimal(3 * 70))
    }


def test_work_is_counted_in_repetitions_without_a_body_mass() -> None:
    sets = [SetWork(ONE, knee(bent=True), True, Decimal(5), 10)]
    assert work_of(sets, None, CATALOG) == {ONE: (Decimal(0), Decimal(10))}


def test_exercise_of_another_catalog_counts_as_straight() -> None:
    assert work_of([SetWork(ONE, "gone", False, Decimal(0), 2)], None, CATALOG) == {
        ONE: (Decimal(2), Decimal(0))
    }


@pytest.mark.parametrize(
    ("left", "right", "noise"), [(20, 26, True), (20, 27, False), (7, 0, False)]
)
def test_legs_differ_from_seven_raises_on(left: int, right: int, noise: bool) -> None:
    assert is_within_noise(left, right) is noise
    assert is_within_noise(right, left) is noise
