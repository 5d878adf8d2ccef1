"""Hard bounds of every program: no file, built in or made by a physio, goes beyond them.

A program may be more careful than the limits of the decision table, never bolder.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import replace
from decimal import Decimal

from calfcoach.core.exercises import Catalog, Exercise, ExerciseKind, Sides, Surface
from calfcoach.core.own_exercise import own_exercise_faults, with_own
from calfcoach.core.phrases import Phrase
from calfcoach.core.program import Dose, HeelBone, Pack, Program, Schedule, Stage, Weekday, Work

Path = tuple[str | int, ...]
"""A place in a document: keys and, for lists, numbers from 0."""
Fault = tuple[Path, str]

SESSIONS_PER_WEEK = (2, 3)
"""Source: the article (2 or 3 times a week). Grade: A."""
MIN_GAP_H = (48, 72)
"""Hours between loading sessions, least and most. 72 leaves room for two a week only.

Source: LOADIT 2020 and FIX-Heel 2020 (48 h) for the least. Grade: P; the most is D.
"""
LOWER_S = (3, 5)
"""Seconds of lowering.

Source: Beyer 2015 and FIX-Heel 2020 (3 s); a running magazine for 5 s. Grade: P, S.
"""
UP_S = (1, 5)
HOLD_S = (0, 5)
SETS = (1, 6)
REPS = (1, 30)
REST_S = (30, 300)
SWITCH_S = (5, 60)
REST_BETWEEN_S = (60, 600)
SESSION_S = (60, 5_400)
RISE_PERCENT = 150
"""Repetitions of a ladder step in percent of those of the step before it, at most.

These seven: Grade: D (our defaults).
"""
GATE_BOUNDS: dict[str, tuple[int, int]] = {
    "rest_pain_at_most": (0, 3),
    "morning_at_most": (0, 5),
    "pain_at_most": (0, 5),
    "pain_at_most_after_tear": (0, 3),
    "morning_rise_at_most": (0, 1),
    "green_pain_at_most": (0, 3),
    "holds_in_a_row": (1, 3),
    "reps_done_percent": (80, 100),
    "effort_at_most": (1, 7),
    "greens_in_a_row": (2, 6),
    "reps_left_at_least": (2, 5),
}
"""Least and most of each limit; the bolder end is the decision table's own.

Source: pain bands of NHS AHP Suffolk (0-3, 4-5, 6-10), morning rule of Silbernagel 2007.
Grade: P and S; counts, effort and repetitions in reserve: D.
"""
WEEKLY_RISE = (Decimal("0.1"), Decimal("1.0"))
EASE_STEPS = (0, 3)
RAISE_STEPS = (0, 1)
"""Source: none; no dose rises by more than one ladder step. Grade: D (our defaults)."""
PACK_PERCENT = (1, 20)
"""A pack in percent of body mass. Grade: D (our default)."""
STEP_PERCENT = (2, 5)
STEP_KG = (Decimal("0.5"), Decimal(5))
"""A load step in percent of the moved mass, and in kg.

Source: Ratamess 2009 (ACSM, 2 to 10 %); 5 kg pack steps in Achilles trials. Grade: P.
"""
REVISION = (1, 10**6)
RAISES, SYMMETRY_PERCENT, WEEKS = (0, 100), (0, 100), (0, 104)
RUNNING_PAIN = (0, 3)
"""What a stage may ask for before it is entered. Grade: D (our defaults)."""
STAGES = (1, 20)
LADDER = (1, 30)
EXERCISES = (2, 4)
TEXT, NOTES = 120, 2_000

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
STAGE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,19}")


def program_faults(program: Program, catalog: Catalog) -> list[Fault]:
    """Return every fault of a program with its place, in no order that matters."""
    return [
        *_head(program),
        *_schedule(program.schedule),
        *_gates(program),
        *_start(program),
        *own_exercise_faults(program.exercises, catalog),
        *_stages(program, with_own(catalog, program.exercises)),
    ]


def weekday_fault(days: tuple[Weekday, ...], per_week: int, gap_days: int) -> str | None:
    """Return why these weekdays cannot be kept week after week, or None.

    Source: the article (two or three a week); LOADIT 2020 (48 h apart). Grade: A, P.
    """
    numbers = sorted(day.number for day in days)
    if len(set(numbers)) != len(numbers):
        return Phrase("a day is named twice")
    if len(numbers) != per_week:
        return Phrase("{needed} days are needed, not {count}", needed=per_week, count=len(numbers))
    turned = [*numbers[1:], numbers[0] + 7]
    if any(later - day < gap_days for day, later in zip(numbers, turned, strict=True)):
        return Phrase("two days are less than {days} days apart", days=gap_days)
    return None


def with_weekdays(program: Program, days: Collection[int]) -> Program:
    """Return a program on a runner's own weekdays; on its own where those do not fit it.

    Args:
        program: Any.
        days: 0 is Monday; none leaves the program as it is.
    """
    schedule = program.schedule
    wanted = tuple(day for day in Weekday if day.number in days)
    if not wanted or weekday_fault(wanted, schedule.sessions_per_week, schedule.min_gap_days):
        return program
    return replace(program, schedule=replace(schedule, preferred_days=wanted))


def _head(program: Program) -> Iterator[Fault]:
    if not UUID.fullmatch(program.id):
        yield ("id",), Phrase("a UUID in lower case is needed")
    yield from _within(("revision",), program.revision, REVISION)
    if not LANGUAGE.fullmatch(program.language):
        yield ("language",), Phrase("a language such as en or pt-BR is needed")
    for key in ("title", "author", "for_runner"):
        yield from _text((key,), getattr(program, key), TEXT, needed=key == "title")
    yield from _text(("notes",), program.notes, NOTES, needed=False)


def _schedule(schedule: Schedule) -> Iterator[Fault]:
    place: Path = ("schedule",)
    before = schedule.sessions_per_week
    yield from _within((*place, "sessions_per_week"), before, SESSIONS_PER_WEEK)
    yield from _within((*place, "min_gap_h"), schedule.min_gap_h, MIN_GAP_H)
    if before == SESSIONS_PER_WEEK[1] and schedule.min_gap_days * before > 7:
        yield (
            (*place, "min_gap_h"),
            Phrase("leaves no room for {count} sessions in seven days", count=before),
        )
    if schedule.preferred_days:
        fault = weekday_fault(schedule.preferred_days, before, schedule.min_gap_days)
        if fault:
            yield (*place, "preferred_days"), fault


def _gates(program: Program) -> Iterator[Fault]:
    gates = program.gates
    for key, bounds in GATE_BOUNDS.items():
        yield from _within(("gates", key), getattr(gates, key), bounds)
    yield from _within(("gates", "weekly_rise_from"), gates.weekly_rise_from, WEEKLY_RISE)
    if gates.green_pain_at_most > gates.pain_at_most:
        yield ("gates", "green_pain_at_most"), Phrase("is more than pain_at_most")
    adjust = program.adjust
    yield from _within(("adjust", "ease_steps"), adjust.ease_steps, EASE_STEPS)
    yield from _within(("adjust", "raise_steps"), adjust.raise_steps, RAISE_STEPS)
    yield from _within(("adjust", "lower_s_at_most"), adjust.lower_s_at_most, LOWER_S)


def _start(program: Program) -> Iterator[Fault]:
    if not program.start:
        yield ("start",), Phrase("at least one entry is needed")
    stages = {stage.id: stage for stage in program.stages}
    last = -1
    for number, start in enumerate(program.start):
        place: Path = ("start", number)
        if start.stage not in stages:
            yield (
                (*place, "stage"),
                Phrase("no stage is called {name}", name=repr(start.stage[:20])),
            )
        elif stages[start.stage].fallback:
            yield (*place, "stage"), Phrase("a fallback is no place to start")
        yield from _within((*place, "raises_from"), start.raises_from, RAISES)
        if number == 0 and start.raises_from != 0:
            yield (*place, "raises_from"), Phrase("the first entry is for 0 raises")
        if start.raises_from <= last:
            yield (*place, "raises_from"), Phrase("is not more than the entry's before it")
        last = start.raises_from


def _stages(program: Program, catalog: Catalog) -> Iterator[Fault]:
    yield from _count(("stages",), len(program.stages), STAGES)
    seen: set[str] = set()
    had_pack = climbed = False
    for number, stage in enumerate(program.stages):
        place: Path = ("stages", number)
        if not STAGE_ID.fullmatch(stage.id):
            yield (*place, "id"), Phrase("1 to 20 letters, digits and hyphens are needed")
        if stage.id in seen:
            yield (*place, "id"), Phrase("{name} is used twice", name=repr(stage.id[:20]))
        seen.add(stage.id)
        if stage.fallback and climbed:
            yield (*place, "fallback"), Phrase("a fallback stands before all other stages")
        climbed = climbed or not stage.fallback
        if stage.pack is not None and not stage.pack.grows and not had_pack:
            yield (*place, "pack", "grows"), Phrase("no stage before this one has set a load")
        had_pack = stage.pack is not None
        yield from _stage(place, stage, catalog)
    if program.stages and not climbed:
        yield ("stages",), Phrase("every stage is a fallback")
    if program.stages and all(stage.heel_bone is HeelBone.SKIP for stage in program.stages):
        yield ("stages",), Phrase("every stage is skipped when the heel bone hurts")


def _stage(place: Path, stage: Stage, catalog: Catalog) -> Iterator[Fault]:
    yield from _text((*place, "title"), stage.title, TEXT, needed=True)
    yield from _within((*place, "rest_between_s"), stage.rest_between_s, REST_BETWEEN_S)
    if stage.sessions_per_week is not None:
        spot = (*place, "sessions_per_week")
        yield from _within(spot, stage.sessions_per_week, SESSIONS_PER_WEEK)
    yield from _count((*place, "exercises"), len(stage.exercises), EXERCISES)
    found: list[Exercise] = []
    for number, work in enumerate(stage.exercises):
        exercise = catalog.get(work.exercise)
        spot = (*place, "exercises", number)
        if exercise is None or exercise.kind is not ExerciseKind.RAISE:
            yield (
                (*spot, "exercise"),
                Phrase("no raise is called {name}", name=repr(work.exercise[:60])),
            )
            exercise = None
        else:
            found.append(exercise)
            yield from _fit((*spot, "exercise"), stage, exercise)
        yield from _work(spot, work, exercise)
    if len(found) == len(stage.exercises) and len({one.knee_bent for one in found}) == 1:
        yield (
            (*place, "exercises"),
            Phrase("one with the knee straight and one with it bent are needed"),
        )
    yield from _ladder((*place, "ladder"), stage)
    if stage.entry is not None:
        entry, spot = stage.entry, (*place, "entry")
        yield from _within((*spot, "raises_each_leg"), entry.raises_each_leg, RAISES)
        yield from _within((*spot, "symmetry_percent"), entry.symmetry_percent, SYMMETRY_PERCENT)
        yield from _within((*spot, "weeks_since_start"), entry.weeks_since_start, WEEKS)
        pain = entry.running_pain_at_most
        if pain is not None:
            yield from _within((*spot, "running_pain_at_most"), pain, RUNNING_PAIN)
    if stage.pack is not None:
        yield from _pack((*place, "pack"), stage.pack)
        if stage.rep_max:
            yield (*place, "rep_max"), Phrase("does not go with a pack")


def _fit(place: Path, stage: Stage, exercise: Exercise) -> Iterator[Fault]:
    if exercise.pack != (stage.pack is not None):
        yield place, Phrase("a backpack needs a pack in the stage, and the other way round")
    if exercise.surface is Surface.STEP and stage.heel_bone is HeelBone.AS_IS:
        yield place, Phrase("is on a step, so heel_bone is on_floor or skip")


def _work(place: Path, work: Work, exercise: Exercise | None) -> Iterator[Fault]:
    tempo = work.tempo
    yield from _within((*place, "tempo", "up_s"), tempo.up_s, UP_S)
    yield from _within((*place, "tempo", "hold_s"), tempo.hold_s, HOLD_S)
    yield from _within((*place, "tempo", "down_s"), tempo.down_s, LOWER_S)
    yield from _within((*place, "tempo", "bottom_s"), tempo.bottom_s, HOLD_S)
    if tempo.down_s < tempo.up_s:
        yield (*place, "tempo", "down_s"), Phrase("lowering is at least as slow as raising")
    yield from _within((*place, "rest_s"), work.rest_s, REST_S)
    if exercise is not None and exercise.sides is Sides.EACH:
        yield from _within((*place, "switch_s"), work.switch_s, SWITCH_S)
    elif work.switch_s and exercise is not None:
        yield (*place, "switch_s"), Phrase("both legs work at once, so there is no switch")


def _ladder(place: Path, stage: Stage) -> Iterator[Fault]:
    yield from _count(place, len(stage.ladder), LADDER)
    below: tuple[Dose, ...] = ()
    for number, step in enumerate(stage.ladder):
        if len(step) != len(stage.exercises):
            yield (
                (*place, number),
                Phrase("{count} doses are needed, one an exercise", count=len(stage.exercises)),
            )
        for index, dose in enumerate(step):
            spot = (*place, number, index)
            yield from _within((*spot, "sets"), dose.sets, SETS)
            yield from _within((*spot, "reps"), dose.reps, REPS)
            if index < len(below):
                before = below[index].sets * below[index].reps
                if dose.sets * dose.reps * 100 > before * RISE_PERCENT:
                    yield (
                        spot,
                        Phrase("is over {percent} % of the step before it", percent=RISE_PERCENT),
                    )
        below = step
        legs_s = [
            dose.sets * (dose.reps * work.tempo.rep_s * (2 if work.switch_s else 1) + work.rest_s)
            for dose, work in zip(step, stage.exercises, strict=False)
        ]
        if sum(legs_s) > SESSION_S[1]:
            yield (
                (*place, number),
                Phrase("is a session of more than {minutes} minutes", minutes=SESSION_S[1] // 60),
            )


def _pack(place: Path, pack: Pack) -> Iterator[Fault]:
    yield from _within((*place, "step_percent"), pack.step_percent, STEP_PERCENT)
    yield from _within((*place, "most_percent"), pack.most_percent, PACK_PERCENT)
    for key in ("step_min_kg", "step_max_kg", "round_kg"):
        yield from _within((*place, key), getattr(pack, key), STEP_KG)
    if pack.step_min_kg > pack.step_max_kg:
        yield (*place, "step_min_kg"), Phrase("is more than step_max_kg")
    if pack.round_kg > pack.step_min_kg:
        yield (*place, "round_kg"), Phrase("is more than step_min_kg")


def _within(
    place: Path, value: int | Decimal, bounds: tuple[int, int] | tuple[Decimal, Decimal]
) -> Iterator[Fault]:
    if not bounds[0] <= value <= bounds[1]:
        yield (
            place,
            Phrase(
                "is {value}, allowed are {least} to {most}",
                value=value,
                least=bounds[0],
                most=bounds[1],
            ),
        )


def _count(place: Path, count: int, bounds: tuple[int, int]) -> Iterator[Fault]:
    if not bounds[0] <= count <= bounds[1]:
        yield (
            place,
            Phrase(
                "{least} to {most} are needed, not {count}",
                least=bounds[0],
                most=bounds[1],
                count=count,
            ),
        )


def _text(place: Path, text: str, letters: int, *, needed: bool) -> Iterator[Fault]:
    if len(text) > letters:
        yield place, Phrase("is longer than {count} letters", count=letters)
    if needed and not text.strip():
        yield place, Phrase("a text is needed")
    if any(unicodedata.category(letter) in ("Cc", "Cs") and letter != "\n" for letter in text):
        yield place, Phrase("has control characters")
