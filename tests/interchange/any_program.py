"""Programs that nobody wrote: any within the bounds, for Hypothesis."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

from hypothesis import strategies as st

from calfcoach.core.exercises import Exercise, ExerciseKind, Muscle, Surface, Way
from calfcoach.core.own_exercise import OwnExercise
from calfcoach.core.program import (
    Adjust,
    Dose,
    Entry,
    Gates,
    HeelBone,
    Program,
    Schedule,
    Stage,
    Start,
    Tempo,
    Work,
)
from tests.interchange.programs import CATALOG

TEXT = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=("Cc", "Cs")),
    min_size=1,
    max_size=40,
).filter(str.strip)
PLAIN = [one for one in CATALOG.values() if one.kind is ExerciseKind.RAISE and not one.pack]
STRAIGHT = [one for one in PLAIN if not one.knee_bent]
BENT = [one for one in PLAIN if one.knee_bent]
TEMPOS = st.builds(Tempo, st.integers(1, 3), st.integers(0, 5), st.just(3), st.integers(0, 5))


@st.composite
def own_exercises(draw: st.DrawFn) -> OwnExercise:
    surface = draw(st.sampled_from((Surface.FLOOR, Surface.SEAT)))
    return OwnExercise(
        id="own-" + draw(st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)),
        name=draw(TEXT.filter(str.isprintable)),
        muscle=draw(st.sampled_from((Muscle.GASTROCNEMIUS, Muscle.SOLEUS, Muscle.CALF))),
        knee_deg=draw(st.integers(0, 130)),
        surface=surface,
        way=draw(st.sampled_from(Way)),
        figure=draw(st.sampled_from(PLAIN)).id,
        cues=tuple(draw(st.lists(TEXT.filter(str.isprintable), min_size=1, max_size=4))),
    )


@st.composite
def programs(draw: st.DrawFn) -> Program:
    own = draw(st.lists(own_exercises(), max_size=2, unique_by=lambda one: one.id))
    known = [one.exercise() for one in own]
    count = draw(st.integers(1, 4))
    stages = tuple(
        draw(_stages(f"S{number}", known if number == 1 else [])) for number in range(1, count + 1)
    )
    used = {work.exercise for stage in stages for work in stage.exercises}
    weekly = draw(st.sampled_from((2, 3)))
    start = [Start(0, "S1")]
    if count > 1:
        start.append(Start(draw(st.integers(1, 30)), f"S{count}"))
    return Program(
        id=str(UUID(int=draw(st.integers(0, 2**128 - 1)))),
        revision=draw(st.integers(1, 10**6)),
        title=draw(TEXT),
        language=draw(st.sampled_from(("en", "de", "pt-BR"))),
        issued=draw(st.dates(date(2000, 1, 1), date(2100, 1, 1))),
        schedule=Schedule(weekly, 48 if weekly == 3 else draw(st.integers(48, 72))),
        gates=draw(_gates()),
        adjust=Adjust(draw(st.integers(0, 3)), draw(st.integers(0, 1)), draw(st.integers(3, 5))),
        start=tuple(start),
        stages=stages,
        author=draw(st.one_of(st.just(""), TEXT)),
        for_runner=draw(st.one_of(st.just(""), TEXT)),
        notes=draw(st.one_of(st.just(""), TEXT)),
        exercises=tuple(one for one in own if one.id in used),
    )


@st.composite
def _stages(draw: st.DrawFn, stage_id: str, own: list[Exercise]) -> Stage:
    chosen = [draw(st.sampled_from(STRAIGHT)), draw(st.sampled_from(BENT)), *own]
    on_step = any(one.surface is Surface.STEP for one in chosen)
    works = tuple(
        Work(
            one.id,
            draw(TEMPOS),
            draw(st.integers(30, 120)),
            draw(st.integers(5, 60)) if one.legs > 1 else 0,
        )
        for one in chosen
    )
    first = [Dose(draw(st.integers(1, 3)), draw(st.integers(4, 8))) for _ in chosen]
    ladder = [tuple(first)]
    for _ in range(draw(st.integers(0, 3))):
        ladder.append(tuple(Dose(one.sets, min(30, one.reps + 1)) for one in ladder[-1]))
    bones = (HeelBone.ON_FLOOR,) if on_step else (HeelBone.AS_IS, HeelBone.ON_FLOOR)
    return Stage(
        id=stage_id,
        title=draw(TEXT),
        exercises=works,
        ladder=tuple(ladder),
        rest_between_s=draw(st.integers(60, 600)),
        heel_bone=draw(st.sampled_from(bones)),
        entry=draw(st.one_of(st.none(), st.builds(Entry, st.integers(0, 100)))),
    )


def _gates() -> st.SearchStrategy[Gates]:
    return st.builds(
        Gates,
        rest_pain_at_most=st.integers(0, 3),
        morning_at_most=st.integers(0, 5),
        pain_at_most=st.integers(3, 5),
        pain_at_most_after_tear=st.integers(0, 3),
        morning_rise_at_most=st.integers(0, 1),
        weekly_rise_from=st.sampled_from([Decimal(n) / 10 for n in range(1, 11)]),
        green_pain_at_most=st.integers(0, 3),
        holds_in_a_row=st.integers(1, 3),
        reps_done_percent=st.integers(80, 100),
        effort_at_most=st.integers(1, 7),
        greens_in_a_row=st.integers(2, 6),
        reps_left_at_least=st.integers(2, 5),
    )
