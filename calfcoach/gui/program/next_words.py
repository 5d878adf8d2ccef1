"""What comes after the present dose and under which condition, in words."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from calfcoach.core.course import RESERVE_SESSIONS
from calfcoach.core.loads import heavier_kg
from calfcoach.core.place import Ladder, Place
from calfcoach.core.program import Pack
from calfcoach.gui.i18n import Words, reason_words
from calfcoach.gui.units import mass_words
from calfcoach.services.training_views import ProgramView

_tr = Words("NextWords")


def greens_words(view: ProgramView) -> str:
    """Return how many green sessions are still needed for the next step."""
    needed = view.program.gates.greens_in_a_row
    left = max(1, needed - view.greens)
    if left == 1:
        return _tr("one more green session") if needed > 1 else _tr("one green session")
    if view.greens:
        return _tr("%n more green sessions in a row", left)
    return _tr("%n green sessions in a row", left)


def next_words(view: ProgramView) -> tuple[str, ...]:
    """Return what comes next, and what must be so before; one sentence each."""
    ladder = Ladder(view.program, heel_bone=view.enrollment.profile.heel_bone)
    place = view.place
    if not ladder.at_last_step(place):
        above = replace(place, step=place.step + 1)
        return (_after(ladder.label(above), view),)
    number = ladder.next_stage(place)
    stage_words: tuple[str, ...] = ()
    if number is not None:
        stage_words = _stage_words(view, ladder, number)
        if not view.lacking:
            return stage_words
    pack = ladder.stage(place).pack
    if pack is not None and pack.grows:
        return (*_load_words(view, ladder, pack), *stage_words)
    if number is None:
        return (_tr("{} is as far as this program goes. Keep at it.").format(view.label),)
    return stage_words


def _after(label: str, view: ProgramView) -> str:
    return _tr("Next: {}, after {}.").format(label, greens_words(view))


def _stage_words(view: ProgramView, ladder: Ladder, number: int) -> tuple[str, ...]:
    """Return the way into the stage above."""
    label = ladder.label(Place(number, 0, _loads_above(view, number)))
    if not view.lacking:
        return (_after(label, view),)
    lacks = "; ".join(reason_words(one) for one in view.lacking)
    missing = _tr("Still missing for {}: {}.").format(view.program.stages[number].id, lacks)
    pack = view.program.stages[view.place.stage].pack
    if pack is not None and pack.grows:
        return (missing,)
    return _tr("Next: {}, after {} and with all that it asks for.").format(
        label, greens_words(view)
    ), missing


def _loads_above(view: ProgramView, number: int) -> tuple[Decimal, ...]:
    """Return the load with which the stage above begins, where it is known."""
    pack, mass_kg = view.program.stages[number].pack, view.enrollment.profile.mass_kg
    if pack is None:
        return ()
    if view.place.loads:
        return view.place.loads
    first = heavier_kg(pack, mass_kg, Decimal(0)) if mass_kg is not None else None
    return (first,) if first else ()


def _load_words(view: ProgramView, ladder: Ladder, pack: Pack) -> tuple[str, ...]:
    """Return when the backpack gets heavier."""
    place, mass_kg = view.place, view.enrollment.profile.mass_kg
    if mass_kg is None:
        return (_tr("A heavier pack needs your body mass."),)
    heavier = heavier_kg(pack, mass_kg, place.load_kg)
    if heavier <= place.load_kg:
        return (_tr("The pack is as heavy as it gets here, {}.").format(mass_words(place.load_kg)),)
    label = ladder.label(Place(place.stage, 0, (*place.loads, heavier)))
    reserve = _tr("Each with {} or more repetitions left in the last sets, {} sessions running.")
    limit = view.program.gates.reps_left_at_least
    return _after(label, view), reserve.format(limit, RESERVE_SESSIONS)
