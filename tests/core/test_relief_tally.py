"""Which kind of relief helped most often."""

from __future__ import annotations

from calfcoach.core.relief_tally import ReliefResult, ReliefTally, best_relief


def results(kind: str, *drops: int) -> list[ReliefResult]:
    return [ReliefResult(kind, 8, 8 - drop) for drop in drops]


def test_nothing_is_said_of_a_kind_used_twice() -> None:
    assert best_relief(results("hand", 5, 5)) is None


def test_a_fall_of_two_points_counts_and_of_one_does_not() -> None:
    assert best_relief(results("hand", 2, 1, 1)) == ReliefTally("hand", 1, 3)


def test_the_larger_part_wins_over_the_larger_number() -> None:
    both = results("hand", 3, 3, 0, 0, 0) + results("roller", 3, 3, 3)

    assert best_relief(both) == ReliefTally("roller", 3, 3)


def test_of_two_alike_the_one_used_more_often_is_named() -> None:
    both = results("roller", 3, 3, 3) + results("tool", 3, 3, 3, 3)

    assert best_relief(both) == ReliefTally("tool", 4, 4)


def test_what_never_helped_is_not_named() -> None:
    assert best_relief(results("hand", 0, 0, 1, -2)) is None
