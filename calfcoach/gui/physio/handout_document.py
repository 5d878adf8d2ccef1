"""Words a program as a handout: a page a stage, with pictures, doses, limits and boxes to tick."""

from __future__ import annotations

from calfcoach.core.document import Boxed, Document, Heading, Sheet, Shown, Ticks
from calfcoach.core.exercises import Catalog, Sides
from calfcoach.core.program import Program, Stage
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.screening import Flag
from calfcoach.gui.dates import short_day
from calfcoach.gui.i18n import Words, told
from calfcoach.gui.program.rule_sentences import schedule_sentence
from calfcoach.gui.today.today_words import muscle_words

WEEKS = 4
URGENT = (Flag.CHEST, Flag.CLOT, Flag.RUPTURE, Flag.COMPARTMENT)
CUES, CAUTIONS = 4, 2
"""So many of each are printed: what a person needs beside the pictures."""


_tr = Words("Handout")


def handout_document(
    program: Program, catalog: Catalog, words: Questionnaire, code: str
) -> Document:
    """Return the handout of a program without faults."""
    parts = [_tr("Revision {} of {}").format(program.revision, short_day(program.issued))]
    if program.author:
        parts.append(_tr("by {}").format(program.author))
    if program.for_runner:
        parts.append(_tr("for {}").format(program.for_runner))
    parts += [schedule_sentence(program), _tr("code {}").format(code)]
    return Document(
        title=told(program.title),
        subtitle=" · ".join(parts),
        footer=_tr("Made with calfcoach. It is not a diagnosis and takes no clinician's place."),
        page=_tr("Page {} of {}"),
        blocks=tuple(
            _sheet(program, number, stage, catalog, words)
            for number, stage in enumerate(program.stages, 1)
        ),
    )


def _sheet(
    program: Program, number: int, stage: Stage, catalog: Catalog, words: Questionnaire
) -> Sheet:
    title = _tr("Stage {}: {}").format(number, told(stage.title))
    return Sheet(
        (
            Boxed(_tr("Clinic, name, logo or stamp")),
            Heading(title),
            *(_shown(stage, place, catalog) for place in range(len(stage.exercises))),
            Boxed(_tr("When to stop, and when to be seen"), _stop_lines(program, words)),
            Boxed(_tr("When to move on"), _rule_lines(program)),
            _ticks(program, stage),
        )
    )


def _shown(stage: Stage, place: int, catalog: Catalog) -> Shown:
    work = stage.exercises[place]
    exercise = catalog[work.exercise]
    doses = dict.fromkeys(
        _tr("{} × {}").format(step[place].sets, step[place].reps) for step in stage.ladder
    )
    each = _tr("each leg") if exercise.sides is Sides.EACH else _tr("both legs")
    dose = _tr("{}, {}").format(_tr(", then ").join(doses), each)
    tempo = work.tempo
    parts = [_tr("up {} s").format(tempo.up_s)]
    if tempo.hold_s:
        parts.append(_tr("hold {} s").format(tempo.hold_s))
    parts.append(_tr("lower {} s").format(tempo.down_s))
    if tempo.bottom_s:
        parts.append(_tr("stay down {} s").format(tempo.bottom_s))
    lines = [dose, _tr("{}; rest {} s").format(", ".join(parts), work.rest_s)]
    lines.append(_tr("Works most on: {}").format(muscle_words(exercise.muscle)))
    if stage.rep_max:
        lines.append(_tr("As heavy as the repetitions are just possible."))
    elif stage.pack is not None:
        lines.append(_tr("With a backpack; calfcoach says how heavy."))
    lines += [told(cue) for cue in exercise.cues[:CUES]]
    lines += [_tr("Mind: {}").format(told(caution)) for caution in exercise.cautions[:CAUTIONS]]
    return Shown(exercise, told(exercise.name), tuple(lines))


def _stop_lines(program: Program, words: Questionnaire) -> tuple[str, ...]:
    gates = program.gates
    return (
        _tr("Stop at once: sharp pain, a limp, or pain over {} of 10.").format(gates.pain_at_most),
        _tr("No session: pain over {} of 10 right before, or over {} that morning.").format(
            gates.rest_pain_at_most, gates.morning_at_most
        ),
        _tr("Be seen at once if any of these is so:"),
        *(words.full[flag] for flag in URGENT),
    )


def _rule_lines(program: Program) -> tuple[str, ...]:
    gates = program.gates
    return (
        _tr(
            "A step up after {} sessions in a row with all repetitions, pain of {} or less, effort "
            "of {} or less and a calm morning."
        ).format(gates.greens_in_a_row, gates.green_pain_at_most, gates.effort_at_most),
        _tr("The same again while pain is over {} and up to {}.").format(
            gates.green_pain_at_most, gates.pain_at_most
        ),
        _tr("A step back when the next morning is worse by more than {}, or over {}.").format(
            gates.morning_rise_at_most, gates.morning_at_most
        ),
    )


def _ticks(program: Program, stage: Stage) -> Ticks:
    weekly = stage.sessions_per_week or program.schedule.sessions_per_week
    columns: list[str] = []
    for number in range(1, weekly + 1):
        columns += [_tr("session {}").format(number), _tr("pain"), _tr("morning")]
    rows = tuple(_tr("Week {}").format(week) for week in range(1, WEEKS + 1))
    return Ticks(_tr("Tick off, and note pain from 0 to 10"), rows, tuple(columns))
