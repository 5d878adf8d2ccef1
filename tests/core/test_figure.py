"""The figure of every exercise at any moment: bones keep their length, feet stay in place."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.body import (
    FOREARM,
    HAND,
    HEAD,
    HEEL_TO_BALL,
    NECK,
    SHANK,
    THIGH,
    TOES,
    TRUNK,
    UPPER_ARM,
    Foot,
    Point,
)
from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.exercises import Exercise, ExerciseKind, Sides, Surface, Way
from calfcoach.core.figure import (
    CYCLE_MS,
    MOVES,
    REP_MS,
    UnknownFigureError,
    figure_at,
    moved,
    progress_at,
)
from calfcoach.core.motions_raise import STEP_HEIGHT
from calfcoach.core.motions_warm_up import BACK_FOOT
from calfcoach.core.plan import Motion
from calfcoach.core.resources import resource_path
from calfcoach.core.scene import Figure, PropKind, View, ease

CATALOG = load_catalog(resource_path("exercises"))
RAISES = [
    exercise
    for exercise in CATALOG.values()
    if exercise.kind in (ExerciseKind.RAISE, ExerciseKind.TEST)
]
OTHERS = [exercise for exercise in CATALOG.values() if exercise not in RAISES]
PARTS: list[Motion | None] = [None, *Motion]
SHOE = 0.06
"""What a painted shoe adds behind the heel and a name wants beside it."""
EXACT = 1e-9
progresses = st.floats(0, 1)
raise_moments = st.tuples(st.sampled_from(RAISES), st.sampled_from(PARTS), progresses)
moments = raise_moments | st.tuples(st.sampled_from(OTHERS), st.sampled_from(PARTS), progresses)
every_exercise = pytest.mark.parametrize("exercise", CATALOG.values(), ids=lambda one: one.id)
every_raise = pytest.mark.parametrize("exercise", RAISES, ids=lambda one: one.id)
two_up_one_down = pytest.mark.parametrize(
    "exercise",
    [one for one in RAISES if one.way is Way.TWO_UP_ONE_DOWN],
    ids=lambda one: one.id,
)
Moment = tuple[Exercise, Motion | None, float]


def near_foot(exercise: Exercise, motion: Motion | None, progress: float) -> Foot:
    return figure_at(exercise, motion, progress).body.near_leg.foot


def surface(exercise: Exercise, point: Point) -> float:
    """Return how high the ground is under a point; the edge of a step is at 0."""
    return STEP_HEIGHT if exercise.surface is Surface.STEP and point.x > -EXACT else 0.0


def places(figure: Figure) -> list[float]:
    """Return where every joint is, seen from the picture's own left edge."""
    left = figure.box.left
    return [value for point in figure.body.points() for value in (point.x - left, point.y)]


def test_every_drawing_is_one_of_an_exercise() -> None:
    assert set(MOVES) == {exercise.figure for exercise in CATALOG.values()}


@given(moments)
def test_segments_keep_their_length(moment: Moment) -> None:
    figure = figure_at(*moment)

    body = figure.body
    rear, toes = (HEEL_TO_BALL, TOES) if figure.view is View.SIDE else BACK_FOOT
    for leg in (body.near_leg, body.far_leg):
        foot = leg.foot
        assert leg.hip.to(leg.knee) == pytest.approx(THIGH, abs=EXACT)
        assert leg.knee.to(foot.ankle) == pytest.approx(SHANK, abs=EXACT)
        assert foot.heel.to(foot.ball) == pytest.approx(rear, abs=EXACT)
        assert foot.ball.to(foot.toe) == pytest.approx(toes, abs=EXACT)
        if figure.view is View.SIDE:
            assert foot.ankle.to(foot.heel) == pytest.approx(0.0576281, abs=1e-6)
            assert foot.ankle.to(foot.ball) == pytest.approx(0.0849058, abs=1e-6)
    for arm in (body.near_arm, body.far_arm):
        assert arm.shoulder.to(arm.elbow) == pytest.approx(UPPER_ARM, abs=EXACT)
        assert arm.elbow.to(arm.wrist) == pytest.approx(FOREARM, abs=EXACT)
        assert arm.wrist.to(arm.tip) == pytest.approx(HAND, abs=EXACT)
    assert body.hip.to(body.shoulder) == pytest.approx(TRUNK, abs=EXACT)
    assert body.shoulder.to(body.head) == pytest.approx(NECK, abs=EXACT)


@given(moments)
def test_nothing_sinks_into_the_ground(moment: Moment) -> None:
    for point in figure_at(*moment).body.points():
        assert point.y >= surface(moment[0], point) - EXACT


@given(moments)
def test_the_knee_bends_as_the_exercise_says(moment: Moment) -> None:
    exercise, body = moment[0], figure_at(*moment).body

    legs = [body.near_leg, body.far_leg] if exercise.sides is Sides.BOTH else [body.near_leg]
    for leg in legs:
        assert exercise.knee_deg[0] - 1e-5 <= leg.knee_deg <= exercise.knee_deg[1] + 1e-5
    assert body.far_leg.knee_deg >= -1e-5


@given(moments)
def test_the_whole_body_is_in_the_picture(moment: Moment) -> None:
    figure = figure_at(*moment)

    around = [figure.body.head + Point(x, y) for x in (-HEAD, HEAD) for y in (-HEAD, HEAD)]
    for point in [*figure.body.points(), *around, figure.label]:
        assert figure.box.left < point.x < figure.box.right
        assert figure.box.bottom < point.y < figure.box.top


@given(moments)
def test_a_load_is_a_share(moment: Moment) -> None:
    figure = figure_at(*moment)

    assert 0 < figure.near_load <= 1
    assert 0 <= figure.far_load <= 1


@given(raise_moments)
def test_in_a_raise_the_name_of_the_muscle_is_clear_of_the_planted_shoe(moment: Moment) -> None:
    if moment[0].surface is Surface.SEAT:
        return
    figure = figure_at(*moment)

    assert figure.label.x < figure.body.near_leg.foot.heel.x - SHOE


@given(raise_moments)
def test_in_a_raise_ball_toe_and_hands_stay(moment: Moment) -> None:
    exercise = moment[0]
    rest, body = figure_at(exercise, Motion.STAY, 0).body, figure_at(*moment).body

    ground = STEP_HEIGHT if exercise.surface is Surface.STEP else 0
    assert body.near_leg.foot.ball == Point(0, ground)
    assert body.near_leg.foot.toe == Point(TOES, ground)
    if exercise.surface is not Surface.SEAT:
        assert body.near_arm.tip == rest.near_arm.tip
        assert body.far_arm.tip == rest.far_arm.tip
    if exercise.way is Way.TWO_UP_TWO_DOWN:
        assert body.far_leg.foot == body.near_leg.foot


@every_raise
def test_the_parts_of_a_raise_join(exercise: Exercise) -> None:
    cycle = [Motion.UP, Motion.HOLD, Motion.LOWER, Motion.STAY, Motion.UP]

    for before, after in pairwise(cycle):
        end, begin = figure_at(exercise, before, 1), figure_at(exercise, after, 0)
        assert places(end) == pytest.approx(places(begin), abs=1e-6)
        assert (end.near_load, end.far_load) == pytest.approx((begin.near_load, begin.far_load))
    no_hold = figure_at(exercise, Motion.UP, 1), figure_at(exercise, Motion.LOWER, 0)
    assert places(no_hold[0]) == pytest.approx(places(no_hold[1]), abs=1e-6)


@every_exercise
def test_a_cycle_ends_as_it_begins(exercise: Exercise) -> None:
    end, begin = figure_at(exercise, None, 1), figure_at(exercise, None, 0)

    assert places(end) == pytest.approx(places(begin), abs=1e-6)


@every_exercise
def test_a_motion_has_no_jumps(exercise: Exercise) -> None:
    parts = PARTS if exercise in RAISES else [None]
    for motion in parts:
        seen = [places(figure_at(exercise, motion, step / 250)) for step in range(251)]
        for before, after in pairwise(seen):
            assert max(abs(a - b) for a, b in zip(before, after, strict=True)) < 0.024


@given(st.sampled_from(RAISES), progresses, progresses)
def test_the_heel_only_rises_and_then_only_sinks(
    exercise: Exercise, first: float, second: float
) -> None:
    low, high = sorted((first, second))

    rising = [near_foot(exercise, Motion.UP, share).heel.y for share in (low, high)]
    sinking = [near_foot(exercise, Motion.LOWER, share).heel.y for share in (low, high)]
    assert rising[0] <= rising[1] + EXACT
    assert sinking[0] >= sinking[1] - EXACT


@every_raise
def test_the_heel_goes_below_the_edge_of_a_step_alone(exercise: Exercise) -> None:
    low, high = near_foot(exercise, Motion.STAY, 0), near_foot(exercise, Motion.HOLD, 0)

    if exercise.surface is Surface.STEP:
        assert 0 < low.heel.y < STEP_HEIGHT - 0.02
        assert low.heel.x < 0
        assert high.heel.y > STEP_HEIGHT + 0.06
    else:
        assert low.heel.y == pytest.approx(0, abs=EXACT)
        assert high.heel.y > 0.025


def test_a_part_of_the_way_is_less_than_half_of_it() -> None:
    for knee in ("straight", "bent"):
        part = near_foot(CATALOG[f"part-range-raise-{knee}"], Motion.HOLD, 0).heel.y
        whole = near_foot(CATALOG[f"two-leg-raise-floor-{knee}"], Motion.HOLD, 0).heel.y
        assert 0.2 * whole < part < 0.5 * whole


@two_up_one_down
def test_two_up_one_down_changes_legs_at_the_top_and_back_at_the_bottom(
    exercise: Exercise,
) -> None:
    ground = STEP_HEIGHT if exercise.surface is Surface.STEP else 0

    rising = figure_at(exercise, Motion.UP, 0.6)
    assert rising.body.far_leg.foot.ball == Point(0, ground)
    assert rising.far_load == pytest.approx(rising.near_load)
    for motion, share in ((Motion.HOLD, 0.0), (Motion.LOWER, 0.0), (Motion.LOWER, 0.6)):
        alone = figure_at(exercise, motion, share)
        assert alone.body.far_leg.foot.toe.y > ground + 0.02
        assert alone.far_load == 0
    back = figure_at(exercise, Motion.LOWER, 1)
    assert places(back) == pytest.approx(places(figure_at(exercise, Motion.UP, 0)), abs=1e-6)
    assert back.body.far_leg.foot.ball.y == pytest.approx(ground)


@every_raise
def test_one_leg_works_harder_at_the_top_and_harder_than_two(exercise: Exercise) -> None:
    top = figure_at(exercise, Motion.HOLD, 0)

    assert top.near_load > figure_at(exercise, Motion.STAY, 0).near_load
    if exercise.way is Way.ONE_UP_ONE_DOWN:
        assert top.near_load > figure_at(exercise, Motion.HOLD, 0).far_load
        assert top.body.far_leg.foot.toe.y > surface(exercise, top.body.far_leg.foot.toe) + 0.05


@every_exercise
def test_a_pack_is_worn_where_the_exercise_has_one(exercise: Exercise) -> None:
    kinds = {prop.kind for prop in figure_at(exercise, None, 0.3).props}

    assert (PropKind.PACK in kinds) is exercise.pack
    assert (PropKind.STEP in kinds) is (exercise.surface is Surface.STEP)


def test_a_person_moves_from_rest_to_rest() -> None:
    assert (ease(0), ease(0.5), ease(1)) == (0, 0.5, 1)
    assert ease(0.01) < 1e-4
    assert 1 - ease(0.99) < 1e-4


def test_what_has_moved_is_measured_in_the_picture() -> None:
    low, high = (figure_at(CATALOG["seated-raise"], part, 0) for part in (Motion.UP, Motion.HOLD))

    assert moved(low, low) == 0
    heel = low.body.near_leg.foot.heel.to(high.body.near_leg.foot.heel)
    assert moved(low, high) == pytest.approx(heel)
    strides = figure_at(CATALOG["walk"], None, 0), figure_at(CATALOG["walk"], None, 1)
    assert moved(*strides) == pytest.approx(0, abs=1e-6)


def test_a_stretch_is_one_cycle_and_anything_else_repeats() -> None:
    stretch, walk = CATALOG["stretch-bent"], CATALOG["walk"]

    assert [progress_at(stretch, ms, 20_000) for ms in (0, 5_000, 20_000, 25_000)] == [
        0,
        0.25,
        1,
        1,
    ]
    assert progress_at(stretch, 0, 0) == 1
    assert progress_at(stretch, 3_000, None) == 0.25
    assert progress_at(stretch, 60_000, None) == 0.5
    stride_ms = CYCLE_MS["walk"]
    assert [progress_at(walk, ms, None) for ms in (0, stride_ms, 3 * stride_ms // 2)] == [0, 0, 0.5]
    assert progress_at(CATALOG["seated-raise"], REP_MS // 2, 60_000) == 0.5
    assert set(CYCLE_MS) < set(MOVES)


def test_an_unknown_drawing_is_named() -> None:
    strange = replace(CATALOG["walk"], id="dance", figure="tango")

    with pytest.raises(UnknownFigureError, match="dance asks for the drawing tango"):
        figure_at(strange, None, 0)


@pytest.mark.parametrize("progress", [-0.01, 1.01, float("nan")])
def test_progress_is_a_share(progress: float) -> None:
    with pytest.raises(ValueError, match="progress"):
        figure_at(CATALOG["walk"], None, progress)
