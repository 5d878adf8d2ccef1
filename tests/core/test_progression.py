"""From a log to what is due: steps, stages, loads, gaps, locks, and what always holds."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.gates import Rule, Verdict
from calfcoach.core.progression import Standing, standing
from calfcoach.core.reasons import Say, word
from calfcoach.core.schedule import Clash, clash, days_ahead, due_day
from calfcoach.core.screening import Tier
from calfcoach.core.start import Setup, starting_place
from calfcoach.core.training_log import (
    Alarm,
    Answers,
    Done,
    Log,
    Measure,
    Morning,
    Profile,
    Screen,
)
from tests.interchange.programs import built_in

PROGRAM = built_in()
MONDAY = date(2027, 1, 4)
START = Profile(MONDAY, "S1", mass_kg=Decimal(70))
GREEN = Answers(MONDAY, rpe=5, rir=3)


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def log_of(sessions: Sequence[Answers], profile: Profile = START, *, mornings: bool = True) -> Log:
    """Return a log with a calm morning on the day of each session and on the next."""
    days = {one.on + timedelta(days=n) for one in sessions for n in (0, 1)} if mornings else set()
    return Log(profile, tuple(sessions), tuple(Morning(on, 0) for on in days))


def greens(count: int, first: int = 0) -> list[Answers]:
    """Return green sessions every other day."""
    return [replace(GREEN, on=day(first + 2 * number)) for number in range(count)]


def after(log: Log, on: date | None = None) -> Standing:
    last = max(one.on for one in log.sessions)
    return standing(PROGRAM, log, on or last + timedelta(days=1))


# Up


def test_two_greens_in_a_row_go_one_step_up() -> None:
    found = after(log_of(greens(2)))

    assert found.label == "S1 3x12"
    assert [one.verdict for one in found.decisions] == [Verdict.GREEN] * 2
    assert word(found.decisions[1].reason) == "2 greens in a row: one step up, to S1 3x12."


def test_a_hold_between_greens_starts_the_count_anew() -> None:
    sessions = greens(3)
    sessions[1] = replace(sessions[1], rpe=8)

    found = after(log_of(sessions))

    assert (found.label, found.greens) == ("S1 3x10", 1)


def test_from_s1_to_s5_takes_30_green_sessions() -> None:
    profile = replace(START, stage="S1")
    measures = (Measure(MONDAY, 30, 30, 0),)

    before = after(replace(log_of(greens(29), profile), measures=measures))
    done = after(replace(log_of(greens(30), profile), measures=measures))

    assert before.label == "S5 3x15"
    assert done.label == "S6 3x10 3.5 kg"


@pytest.mark.parametrize(
    ("measures", "missing"),
    [
        ((), "each leg needs 10 single-leg raises (weaker leg: not given)"),
        ((Measure(MONDAY, 9, 30),), "(weaker leg: 9)"),
    ],
)
def test_a_gate_in_the_way_holds_and_says_what_is_missing(
    measures: tuple[Measure, ...], missing: str
) -> None:
    log = log_of(greens(6), replace(START, stage="S4"))

    found = after(replace(log, measures=measures))

    decision = found.decisions[-1]
    assert (decision.rule, decision.verdict) == (Rule.GATE, Verdict.HOLD)
    assert missing in word(decision.reason)
    assert (found.label, found.greens) == ("S4 3x15", 0)


def test_body_mass_is_asked_for_before_a_pack() -> None:
    log = log_of(greens(6), replace(START, stage="S5", mass_kg=None))

    assert "body mass" in word(after(log).decisions[-1].reason)


def test_the_pack_gets_heavier_with_repetitions_in_reserve_only() -> None:
    profile = replace(START, stage="S5")

    with_reserve = after(log_of(greens(12), profile))
    without = after(log_of([replace(one, rir=1) for one in greens(12)], profile))

    assert with_reserve.label == "S6 3x10 7.0 kg"
    assert without.label == "S6 3x15 3.5 kg"
    assert without.decisions[-1].reason.id is Say.FEW_IN_RESERVE


def test_s7_comes_once_its_gate_is_met() -> None:
    log = log_of(greens(12), replace(START, stage="S5", started_on=day(-100)))

    found = after(replace(log, measures=(Measure(MONDAY, 25, 26, 2),)))

    assert found.label == "S7 3x15 3.5 kg"


def test_heel_bone_pain_takes_the_path_on_the_floor() -> None:
    profile = replace(START, heel_bone=True)
    log = replace(log_of(greens(24), profile), measures=(Measure(MONDAY, 30, 30, 0),))

    stages = [one.after.stage for one in after(log).decisions]

    assert list(dict.fromkeys(stages)) == [1, 3, 5, 6]


# Down


@pytest.mark.parametrize(
    ("stage", "answers", "label"),
    [
        pytest.param("S1", replace(GREEN, during=6), "S0 3x10 + 3x5", id="S1 to S0"),
        pytest.param("S3", replace(GREEN, sharp=True), "S2 3x15", id="G2, a stage back"),
        pytest.param("S3", replace(GREEN, after=6), "S2 3x15", id="G3, a stage back"),
        pytest.param("S0", replace(GREEN, limp=True), "S0 3x10 + 3x5", id="S0 stays"),
    ],
)
def test_stage_back(stage: str, answers: Answers, label: str) -> None:
    assert after(log_of([answers], replace(START, stage=stage))).label == label


def test_a_step_back_from_the_first_step_goes_to_the_stage_before() -> None:
    log = replace(log_of([GREEN], replace(START, stage="S2")), mornings=(Morning(day(1), 6),))

    assert after(log).label == "S1 3x15"


def test_a_step_back_from_a_heavier_pack_goes_to_the_load_before() -> None:
    sessions = greens(15)
    log = log_of(sessions[:13], replace(START, stage="S5"))
    worse = [replace(one, pain=2) if one.on == day(25) else one for one in log.mornings]

    assert after(replace(log, mornings=tuple(worse))).label == "S6 3x15 3.5 kg"


def test_three_holds_for_pain_in_a_row_go_a_step_back() -> None:
    sessions = [*greens(2), *(replace(GREEN, on=day(4 + 2 * n), during=4) for n in range(3))]

    found = after(log_of(sessions))

    assert [one.verdict.value for one in found.decisions[2:]] == ["HOLD", "HOLD", "REGRESS_STEP"]
    assert found.label == "S1 3x10"


def test_too_few_repetitions_twice_running_go_a_step_back_over_a_cut_session() -> None:
    few = Decimal("0.7")
    sessions = [
        replace(GREEN, on=day(0), reps_done=few),
        replace(GREEN, on=day(2), sharp=True, reps_done=few),
        replace(GREEN, on=day(4), reps_done=few),
    ]

    found = after(log_of(sessions, replace(START, stage="S3")))

    assert [one.rule.value for one in found.decisions] == ["G10", "G2", "G7"]


def test_a_rise_of_the_weekly_mean_goes_a_step_back_once() -> None:
    sessions = greens(9)
    pains = {**dict.fromkeys(range(7), 1), **dict.fromkeys(range(7, 30), 2)}
    log = replace(log_of(sessions), mornings=tuple(Morning(day(n), p) for n, p in pains.items()))

    rules = [one.rule for one in after(log).decisions]

    assert rules.count(Rule.G5) == 1
    assert after(log).decisions[rules.index(Rule.G5)].decided_on >= day(14)


def test_no_session_until_the_morning_is_back_after_a_step_back() -> None:
    pains = {0: 0, 1: 2, 2: 1, 4: 0, 5: 0}
    log = replace(log_of(greens(3)), mornings=tuple(Morning(day(n), p) for n, p in pains.items()))

    found = after(log)

    assert [one.rule.value for one in found.decisions] == ["G4", "G4", "G9"]
    assert [one.verdict.value for one in found.decisions[:2]] == ["REGRESS_STEP", "NO_SESSION"]


def test_a_refused_session_is_tried_on_the_next_day() -> None:
    found = after(log_of([replace(GREEN, rest=4)]), MONDAY)

    assert (found.earliest, found.lock) == (day(1), None)


def test_three_refused_days_in_a_row_ask_for_a_physio() -> None:
    sessions = [replace(GREEN, on=day(number), rest=5) for number in range(3)]

    assert [one.id for one in after(log_of(sessions)).decisions[-1].advice] == [Say.PHYSIO_REFUSED]


# The morning after


def test_a_session_waits_for_the_morning_after_until_the_next_is_due() -> None:
    log = replace(log_of([GREEN], mornings=False), mornings=(Morning(MONDAY, 0),))

    assert after(log, day(1)).waiting == GREEN
    assert after(log, day(2)).decisions[0].rule is Rule.G8


# Gaps


@pytest.mark.parametrize(
    ("days", "what"),
    [(7, None), (8, "REPEAT"), (14, "REPEAT"), (15, "BACK_1"), (28, "BACK_1"), (29, "BACK_2")],
)
def test_missed_days_of_evidence_7(days: int, what: str | None) -> None:
    log = log_of(greens(2), replace(START, stage="S4"))

    found = after(log, day(2 + days))

    gaps = [one.verdict.value for one in found.decisions if one.rule is Rule.GAP]
    labels = {None: "S4 3x12", "REPEAT": "S4 3x10", "BACK_1": "S3 3x10", "BACK_2": "S2 3x10"}
    assert gaps == ([what] if what else [])
    assert found.label == labels[what]


@pytest.mark.parametrize(("days", "label"), [(10, "S4 3x10"), (11, "S3 3x10"), (22, "S2 3x10")])
def test_gaps_are_shorter_from_65(days: int, label: str) -> None:
    log = log_of(greens(2), replace(START, stage="S4", age_years=65))

    assert after(log, day(2 + days)).label == label


def test_a_gap_leads_no_lower_than_s1_and_takes_a_fifth_off_the_pack() -> None:
    light = log_of(greens(1), replace(START, stage="S2"))
    heavy = log_of(greens(8), replace(START, stage="S5"))

    assert after(light, day(60)).label == "S1 3x10"
    assert after(heavy, day(14 + 20)).label == "S6 3x10 2.5 kg"


# Locks


def test_a_red_flag_locks_until_a_clean_check() -> None:
    log = log_of([replace(GREEN, red_flag=True)])
    clean = replace(log, screens=(Screen(day(3), Tier.NONE),))

    assert after(log, day(20)).lock is not None
    assert after(clean, day(3)).lock is None


def test_relief_that_ended_badly_locks_for_a_day_and_may_ask_for_a_clinician() -> None:
    log = replace(log_of(greens(1)), alarms=(Alarm(day(1), Tier.TODAY),))
    clean = replace(log, screens=(Screen(day(2), Tier.NONE),))
    seen = replace(log, screens=(Screen(day(2), Tier.NONE, clinician_seen=True),))

    assert after(log, day(1)).lock is not None
    assert after(clean, day(2)).lock is not None
    assert after(seen, day(2)).lock is None


# Schedule


def test_sessions_keep_48_hours_and_three_in_seven_days() -> None:
    done = [day(0), day(2), day(4)]

    assert clash(day(5), done) is Clash.TOO_CLOSE
    assert clash(day(6), done) is Clash.TOO_MANY
    assert clash(day(7), done) is None
    assert clash(day(7), done, off={day(7)}) is Clash.TIME_OFF


def test_missed_sessions_do_not_pile_up() -> None:
    days = days_ahead(day(30), [day(0), day(2)], PROGRAM.schedule, 3, 4)

    assert [(one - day(30)).days for one in days] == [0, 3, 5, 7]


@given(st.lists(st.integers(0, 40), max_size=12, unique=True), st.integers(0, 40))
def test_a_day_that_is_offered_never_clashes(numbers: list[int], today: int) -> None:
    done = [day(number) for number in numbers]

    for best in due_day(day(today), done, PROGRAM.schedule, 3):
        assert best >= day(today)
        assert clash(best, done) is None


# Start


@pytest.mark.parametrize(
    ("setup", "stage"),
    [
        (Setup(9, 30), "S1"),
        (Setup(10, 30), "S2"),
        (Setup(19, 30), "S2"),
        (Setup(20, 20), "S3"),
        (Setup(50, 50), "S3"),
        (Setup(50, 50, morning_sore=True), "S1"),
        (Setup(15, 15, heel_bone=True), "S1"),
        (Setup(15, 15, torn=True), None),
        (Setup(15, 15, torn=True, clinician_agrees=True), "S2"),
        (Setup(15, 15, tier=Tier.DAYS, clinician_agrees=True), None),
    ],
)
def test_the_weaker_leg_sets_the_start(setup: Setup, stage: str | None) -> None:
    assert starting_place(PROGRAM, setup).stage == stage


# What always holds

pains = st.integers(0, 10) | st.integers(0, 3) | st.just(0)
answers = st.builds(
    Answers,
    on=st.just(MONDAY),
    rest=pains,
    during=pains,
    after=pains,
    sharp=st.integers(0, 9).map(lambda n: n == 9),
    limp=st.integers(0, 9).map(lambda n: n == 9),
    red_flag=st.integers(0, 19).map(lambda n: n == 19),
    reps_done=st.just(Decimal(1)) | st.decimals(0, 1, places=1),
    rpe=st.just(5) | st.none() | pains,
    rir=st.none() | st.integers(0, 5),
    done=st.none()
    | st.builds(
        Done,
        stage=st.sampled_from([*(f"S{number}" for number in range(8)), "X"]),
        step=st.integers(-1, 3),
        load_kg=st.sampled_from([Decimal(0), Decimal("2.5"), Decimal("3.5"), Decimal(9)]),
    ),
)
drawn = st.lists(
    st.tuples(
        answers, st.none() | pains, st.none() | pains, st.integers(2, 4) | st.integers(2, 35)
    ),
    min_size=1,
    max_size=25,
)
Drawn = list[tuple[Answers, int | None, int | None, int]]


def drawn_log(parts: Drawn, stage: str, *, heel_bone: bool = False) -> Log:
    on, sessions, mornings = MONDAY, [], []
    for one, before, next_day, gap in parts:
        sessions.append(replace(one, on=on))
        mornings += [Morning(on, before)] if before is not None else []
        mornings += [Morning(on + timedelta(days=1), next_day)] if next_day is not None else []
        on += timedelta(days=gap)
    profile = replace(START, stage=stage, heel_bone=heel_bone)
    return Log(profile, tuple(sessions), tuple(mornings), (Measure(MONDAY, 30, 30, 1),))


def steps_above(lower: tuple[int, Decimal, int], higher: tuple[int, Decimal, int]) -> bool:
    """Whether a place is exactly one ladder step above another."""
    last = len(PROGRAM.stages[lower[0]].ladder) - 1
    if higher[0] == lower[0] and higher[1] == lower[1]:
        return higher[2] == lower[2] + 1
    return lower[2] == last and higher[2] == 0 and higher[0] - lower[0] in (0, 1)


@given(drawn, st.sampled_from([stage.id for stage in PROGRAM.stages[:7]]))
def test_the_dose_rises_by_one_step_after_a_green_and_never_otherwise(
    parts: Drawn, stage: str
) -> None:
    log = drawn_log(parts, stage)
    mornings = {one.on: one.pain for one in log.mornings}
    answers_on = {one.on: one for one in log.sessions}

    for decision in after(log).decisions:
        if decision.after.order() > decision.before.order():
            one = answers_on[decision.on]
            assert decision.verdict is Verdict.GREEN
            assert steps_above(decision.before.order(), decision.after.order())
            assert max(one.rest, one.during, one.after) <= 3
            assert {decision.on, decision.on + timedelta(days=1)} <= set(mornings)


@given(drawn)
def test_the_next_session_is_never_within_48_hours_nor_the_fourth_in_a_week(parts: Drawn) -> None:
    log = drawn_log(parts, "S1")
    found = after(log)
    begun = [
        one.on
        for one in found.decisions
        if one.rule is not Rule.GAP and one.verdict is not Verdict.NO_SESSION
    ]

    for on in (found.earliest, found.best):
        assert all((on - other).days >= 2 for other in begun)
        assert sum((on - other).days < 7 for other in begun) < 3


@given(drawn, st.randoms(use_true_random=False))
def test_the_same_log_gives_the_same_standing_in_any_order(parts: Drawn, chance: object) -> None:
    assert isinstance(chance, random.Random)
    log = drawn_log(parts, "S3")
    sessions, mornings = list(log.sessions), list(log.mornings)
    chance.shuffle(sessions)
    chance.shuffle(mornings)

    mixed = replace(log, sessions=tuple(sessions), mornings=tuple(mornings))

    assert after(mixed) == after(log)


@given(drawn)
def test_the_prescription_is_at_most_one_step_above_what_was_last_done(parts: Drawn) -> None:
    found = after(drawn_log(parts, "S4"))
    begun = [
        one
        for one in found.decisions
        if one.rule is not Rule.GAP and one.verdict is not Verdict.NO_SESSION
    ]

    if begun and found.place.order() > begun[-1].before.order():
        assert begun[-1].verdict is Verdict.GREEN
        assert steps_above(begun[-1].before.order(), found.place.order())


@given(drawn)
def test_a_sore_heel_bone_is_never_led_to_a_step(parts: Drawn) -> None:
    log = drawn_log(parts, "S4", heel_bone=True)

    assert not {one.after.stage for one in after(log).decisions} & {2, 4}


@given(drawn)
def test_every_decision_has_words_and_a_source(parts: Drawn) -> None:
    for decision in after(drawn_log(parts, "S5")).decisions:
        for reason in (decision.reason, decision.change, *decision.advice):
            assert "{" not in word(reason)
        assert decision.source
        assert decision.grade


def test_a_session_that_was_eased_is_judged_at_what_was_done() -> None:
    sessions = greens(4)
    sessions[3] = replace(sessions[3], done=Done("S1", 0))

    found = after(log_of(sessions))

    assert (found.label, found.greens) == ("S1 3x10", 1)
