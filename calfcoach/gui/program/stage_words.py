"""Words for the stages of a program: what they ask for, the backpack, why one is passed over."""

from __future__ import annotations

from calfcoach.core.heel_raise import typical_raises
from calfcoach.core.program import Entry, HeelBone, Pack, Stage
from calfcoach.core.training_log import Profile
from calfcoach.gui.i18n import Words
from calfcoach.gui.units import mass_words

_tr = Words("StageWords")


def times_words(times: int) -> str:
    """Return how often a step was done."""
    if times == 0:
        return _tr("not yet")
    return _tr("once") if times == 1 else _tr("%n times", times)


def entry_words(entry: Entry | None, profile: Profile) -> tuple[str, ...]:
    """Return each thing that a stage asks for before it is entered, for this person."""
    if entry is None:
        return ()
    asks = []
    if entry.raises_each_leg:
        asks.append(_tr("each leg manages %n single-leg raises", entry.raises_each_leg))
    if entry.typical_raises:
        typical = typical_raises(profile.age_years, profile.sex)
        asks.append(_tr("the weaker leg manages %n raises, as is typical", typical))
    if entry.symmetry_percent:
        percent = entry.symmetry_percent
        asks.append(_tr("the weaker leg has {} % of the stronger one").format(percent))
    if entry.running_pain_at_most is not None:
        asks.append(_tr("pain when running is {} or less").format(entry.running_pain_at_most))
    if entry.weeks_since_start:
        asks.append(_tr("%n weeks have passed since the start", entry.weeks_since_start))
    return tuple(asks)


def pack_words(pack: Pack) -> str:
    """Return how the load of a backpack grows."""
    if not pack.grows:
        return _tr("With the pack you have reached by then.")
    return _tr(
        "Pack: {} % of you and the pack more each time, {} to {}; never over {} % of you."
    ).format(
        pack.step_percent,
        mass_words(pack.step_min_kg),
        mass_words(pack.step_max_kg),
        pack.most_percent,
    )


def stage_notes(stage: Stage, profile: Profile, *, is_skipped: bool) -> tuple[str, ...]:
    """Return what is to be known of a stage; of one that is passed over, only why."""
    if is_skipped:
        return (_tr("Skipped: it needs a step, and your heel bone hurts."),)
    notes = []
    if stage.fallback:
        notes.append(_tr("Only for when the first stage hurts too much."))
    asks = entry_words(stage.entry, profile)
    if asks:
        notes.append(_tr("Asks that {}.").format("; ".join(asks)))
    if profile.heel_bone and stage.heel_bone is HeelBone.ON_FLOOR:
        notes.append(_tr("On the floor, because your heel bone hurts."))
    if stage.pack is not None:
        notes.append(pack_words(stage.pack))
    if stage.rep_max:
        notes.append(_tr("Choose a load with which the repetitions are just possible."))
    if stage.sessions_per_week is not None:
        notes.append(_tr("%n sessions a week.", stage.sessions_per_week))
    return tuple(notes)
