"""Where a figure touches the world in stretches, massage and the warm-up, and what it holds."""

from __future__ import annotations

from math import pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.body import Foot, Point
from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.figure import figure_at
from calfcoach.core.motions_warm_up import HEEL_DOWN, HEEL_UP, STRIDE, TOE_OFF
from calfcoach.core.resources import resource_path
from calfcoach.core.scene import Figure, PropKind

CATALOG = load_catalog(resource_path("exercises"))
progresses = st.floats(0, 1)


def shown(exercise: str, progress: float) -> Figure:
    return figure_at(CATALOG[exercise], None, progress)


def share_of_shank(figure: Figure, point: Point) -> float:
    """Return how far down the near shank a point is: 0 at the knee, 1 at the ankle."""
    knee, ankle = figure.body.near_leg.knee, figure.body.near_leg.foot.ankle
    axis = ankle - knee
    return ((point - knee).x * axis.x + (point - knee).y * axis.y) / knee.to(ankle) ** 2


@given(st.sampled_from(["stretch-straight", "stretch-bent"]), progresses)
def test_in_a_stretch_both_soles_and_the_hands_stay(exercise: str, progress: float) -> None:
    start, now = shown(exercise, 0).body, shown(exercise, progress).body

    for leg in (now.near_leg, now.far_leg):
        assert leg.foot.heel.y == pytest.approx(0, abs=1e-9)
        assert leg.foot.toe.y == pytest.approx(0, abs=1e-9)
    assert now.near_leg.foot == start.near_leg.foot
    assert now.far_leg.foot == start.far_leg.foot
    assert now.near_arm.tip == start.near_arm.tip


@pytest.mark.parametrize("exercise", ["stretch-straight", "stretch-bent", "toe-pull-stretch"])
def test_a_stretch_is_eased_into_and_then_held_still(exercise: str) -> None:
    assert shown(exercise, 0).near_load < shown(exercise, 0.08).near_load
    assert shown(exercise, 0.2) == shown(exercise, 0.9)
    assert shown(exercise, 0.5).near_load == 1


@pytest.mark.parametrize("exercise", ["stretch-straight", "stretch-bent"])
def test_a_stretch_leans_toward_the_wall(exercise: str) -> None:
    before, held = shown(exercise, 0).body, shown(exercise, 0.5).body

    assert held.hip.x > before.hip.x + 0.03
    assert held.near_leg.foot.ankle.to(held.hip) < 0.492


@given(progresses)
def test_the_towel_keeps_its_length_and_lies_round_the_ball(progress: float) -> None:
    figure = shown("toe-pull-stretch", progress)

    towel = next(prop for prop in figure.props if prop.kind is PropKind.TOWEL)
    hands, ball = towel.points
    assert ball == figure.body.near_leg.foot.ball
    assert hands == figure.body.near_arm.tip
    assert hands.to(ball) == pytest.approx(0.33)
    start = shown("toe-pull-stretch", 0).body.near_leg.foot.ankle
    assert figure.body.near_leg.foot.ankle.to(start) < 1e-9


def test_the_towel_draws_the_toes_to_the_shin() -> None:
    before, held = shown("toe-pull-stretch", 0), shown("toe-pull-stretch", 0.5)

    knee = held.body.near_leg.knee
    assert held.body.near_leg.foot.toe.to(knee) < before.body.near_leg.foot.toe.to(knee) - 0.05


@pytest.mark.parametrize("exercise", ["massage-hand", "massage-roller"])
def test_a_stroke_goes_up_to_below_the_knee_and_presses_on_the_way(exercise: str) -> None:
    def place(progress: float) -> float:
        figure = shown(exercise, progress)
        touched = [prop.points[0] for prop in figure.props if prop.kind is PropKind.ROLLER]
        return share_of_shank(figure, touched[0] if touched else figure.body.near_arm.tip)

    up = [place(step / 20) for step in range(11)]
    back = [place(0.5 + step / 20) for step in range(11)]

    assert up == sorted(up, reverse=True)
    assert back == sorted(back)
    assert 0.2 < up[-1] < 0.45
    assert 0.6 < up[0] < 0.85
    assert shown(exercise, 0.25).near_load > shown(exercise, 0.75).near_load + 0.3


@given(progresses)
def test_the_roller_rolls_and_does_not_slip(progress: float) -> None:
    start, now = shown("massage-roller", 0), shown("massage-roller", progress)

    before, after = (figure.props[0] for figure in (start, now))
    rolled = after.points[0].x - before.points[0].x
    assert now.body.near_leg.knee.x - start.body.near_leg.knee.x == pytest.approx(2 * rolled)
    turned = (after.turned_deg - before.turned_deg) * pi / 180
    assert -turned * after.radius == pytest.approx(rolled, abs=1e-9)
    assert after.points[0].y == pytest.approx(after.radius)
    assert now.body.near_arm.tip == start.body.near_arm.tip
    assert now.body.far_leg.foot == start.body.far_leg.foot


@given(st.floats(0, TOE_OFF - 1e-6), st.floats(0, TOE_OFF - 1e-6))
def test_a_walking_foot_rolls_over_the_ground_and_never_slides(first: float, second: float) -> None:
    def feet(progress: float) -> tuple[Foot, float]:
        return shown("walk", progress).body.near_leg.foot, progress

    for (one, when), (other, later) in ((feet(first), feet(second)),):
        if max(when, later) < HEEL_UP:
            assert one.heel.to(other.heel) < 1e-9
        if min(when, later) > HEEL_DOWN:
            assert one.ball.to(other.ball) < 1e-9
            assert one.toe.to(other.toe) < 1e-9


@given(progresses)
def test_a_walker_always_has_a_foot_on_the_ground_and_moves_on(progress: float) -> None:
    body = shown("walk", progress).body

    lowest = min(
        point.y
        for leg in (body.near_leg, body.far_leg)
        for point in (leg.foot.heel, leg.foot.ball, leg.foot.toe)
    )
    assert lowest == pytest.approx(0, abs=1e-9)
    assert body.hip.x == pytest.approx(STRIDE * progress)


@given(st.floats(0.01, 0.99))
def test_in_high_knees_one_foot_stays_and_the_other_rises(progress: float) -> None:
    body = shown("high-knees", progress).body

    stays = body.far_leg if progress <= 0.5 else body.near_leg
    assert stays.foot.ball == Point(0, 0)


def test_in_high_knees_each_knee_comes_up_to_the_hip() -> None:
    near, far = shown("high-knees", 0.25).body, shown("high-knees", 0.75).body

    assert near.near_leg.knee.y > near.hip.y - 0.05
    assert far.far_leg.knee.y > far.hip.y - 0.05


@given(st.sampled_from(["leg-swings-front-back", "leg-swings-sideways"]), progresses)
def test_in_a_swing_the_other_foot_stays_flat(exercise: str, progress: float) -> None:
    start, now = shown(exercise, 0).body, shown(exercise, progress).body

    assert now.far_leg.foot == start.far_leg.foot
    assert now.far_leg.foot.heel.y == pytest.approx(0, abs=1e-9)
    assert now.far_arm.tip == start.far_arm.tip


def test_swings_go_before_the_body_and_behind_it_across_and_out() -> None:
    for exercise in ("leg-swings-front-back", "leg-swings-sideways"):
        back, front = shown(exercise, 0).body, shown(exercise, 0.5).body
        assert back.near_leg.foot.ankle.x < back.far_leg.foot.ankle.x - 0.02
        assert front.near_leg.foot.ankle.x > front.far_leg.foot.ankle.x + 0.2
