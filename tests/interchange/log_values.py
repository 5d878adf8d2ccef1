"""Rows of a log that a test makes by hand, or that Hypothesis makes: every value one may hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from calfcoach.core.ids import EnrollmentId, SessionId
from calfcoach.core.log_rows import (
    CheckInRow,
    EnrollmentRow,
    MeasureRow,
    ReliefRow,
    RunRow,
    SessionRow,
    SetRow,
)
from calfcoach.core.plan import Side

START = datetime(2026, 11, 22, 17, 3, tzinfo=UTC)
DAY = date(2026, 11, 22)
SET = SetRow(
    session_id=SessionId("s1"),
    session_start=START,
    local_date=DAY,
    program_id="p1",
    program_revision=2,
    exercise_id="one-leg-raise-floor-straight",
    exercise_name="Heel raise, knee straight",
    side=Side.LEFT,
    set_no=1,
    reps_planned=12,
    reps_done=10,
    load_kg=Decimal("2.5"),
    up_s=Decimal(2),
    top_s=Decimal(1),
    down_s=Decimal("3.5"),
    bottom_s=Decimal(0),
    pain_before=0,
    pain_during=2,
    pain_after=1,
    pain_next_morning=None,
    effort_0_10=6,
    notes="Felt good",
    done_ms=60_000,
    finished_at=START + timedelta(seconds=70),
)
SESSION = SessionRow(
    session_id=SessionId("s1"),
    session_start=START,
    session_end=START + timedelta(minutes=20),
    local_date=DAY,
    zone="Europe/Berlin",
    status="finished",
    program_id="p1",
    program_revision=2,
    stage="S2",
    step=1,
    load_kg=Decimal("2.5"),
    due_on=DAY,
    sets=6,
    reps_planned=72,
    reps_done=60,
    pain_before=0,
    pain_during=2,
    pain_after=1,
    pain_next_morning=3,
    sharp=False,
    limp=False,
    effort_0_10=6,
    reps_left=3,
    notes="Felt good",
    enrollment_id=EnrollmentId("e1"),
)
RELIEF = ReliefRow(
    session_id=SessionId("r1"),
    session_start=START,
    session_end=START + timedelta(minutes=4),
    local_date=DAY,
    zone="Europe/Berlin",
    side=Side.LEFT,
    status="finished",
    outcome="still_tight",
    onset="slow",
    massage="roller",
    tightness_before=7,
    tightness_after=4,
    urgency=0,
)
RUN = RunRow(
    run_id="run1",
    local_date=DAY,
    run_start=START,
    distance_m=10_020,
    duration_s=3_120,
    calf_0_10=2,
    shoe="Old pair",
    surface="road",
    hills=True,
    speed=False,
    source="fit",
    estimated=False,
    notes="=easy",
)
CHECK_IN = CheckInRow(DAY, 2, START)
MEASURE = MeasureRow(
    measure_id="m1",
    local_date=DAY,
    given_at=START,
    raises_left=12,
    raises_right=20,
    floor="floor",
    stopped_left="height",
    running_pain=2,
    wall_left_mm=95,
    wall_right_mm=110,
    activities=(("Stairs", 6), ("Hills", 5)),
    visa_a=71,
    lefs=66,
    notes="After the test",
)
ENROLLMENT = EnrollmentRow(EnrollmentId("e1"), "p1", 2, "Calf program", 3, Side.LEFT, DAY)
FORMULAS = (
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x","y")',
    "\t=1+1", "\r=1+1", "\n=1+1", "\0=1+1", "\x01=1+1", "＝1+1", "＋1", "－1", "＠SUM(A1)", "-",
)  # fmt: skip
"""Texts that a spreadsheet may run."""

score = st.integers(0, 10)
whole = st.integers(0, 100_000)
mass = st.integers(0, 200_000).map(lambda grams: Decimal(grams) / 1000)
length = st.integers(0, 60_000).map(lambda ms: Decimal(ms) / 1000)
day = st.dates(date(2000, 1, 1), date(2100, 1, 1))
instant = st.datetimes(
    datetime(2000, 1, 1),  # noqa: DTZ001 - the zone is put on by Hypothesis
    datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
).map(lambda at: at.replace(microsecond=0))
text = st.text(max_size=40) | st.sampled_from(FORMULAS)
clean_text = st.text(
    st.characters(categories=("L", "N", "P", "S", "Zs"), codec="utf-8"), max_size=40
).filter(lambda found: found[:1] not in "=+-@＝＋－＠" and found.isprintable())
"""Text that any cell holds as it is."""


def set_rows(words: st.SearchStrategy[str] = text) -> st.SearchStrategy[SetRow]:
    """Return sets of any values, their texts of some kind."""
    return st.builds(
        lambda at, ms, **values: replace(
            SET, finished_at=at, done_ms=ms, session_start=at, **values
        ),
        at=instant,
        ms=st.integers(0, 600_000),
        local_date=day,
        program_revision=st.none() | whole,
        exercise_id=words,
        exercise_name=words,
        side=st.none() | st.sampled_from(Side),
        set_no=st.integers(1, 50),
        reps_planned=st.none() | whole,
        reps_done=st.none() | whole,
        load_kg=mass,
        up_s=st.none() | length,
        top_s=st.none() | length,
        down_s=st.none() | length,
        bottom_s=st.none() | length,
        pain_before=st.none() | score,
        pain_during=st.none() | score,
        pain_after=st.none() | score,
        pain_next_morning=st.none() | score,
        effort_0_10=st.none() | score,
        notes=words,
    )


def session_rows() -> st.SearchStrategy[SessionRow]:
    """Return sessions of any values."""
    return st.builds(
        lambda at, minutes, **values: replace(
            SESSION,
            session_start=at,
            session_end=None if minutes is None else at + timedelta(minutes=minutes),
            **values,
        ),
        at=instant,
        minutes=st.none() | st.integers(-5, 600),
        local_date=day,
        zone=st.sampled_from(["Europe/Berlin", "+05:30", "-03:00", "Nowhere/Town", "", "UTC"]),
        status=st.sampled_from(["running", "finished", "stopped", "refused", "cut_off"]),
        pain_during=st.none() | score,
        pain_after=st.none() | score,
        pain_next_morning=st.none() | score,
        effort_0_10=st.none() | score,
        notes=text,
    )
