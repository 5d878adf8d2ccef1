"""A person's course through a program: one session after the other, each with its decision.

The course is a fold: it knows nothing but the program, the profile and what it was fed, in order.
`core/progression` feeds it a log; `core/simulation` plays it forward.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from calfcoach.core.decision import Decision
from calfcoach.core.explain import explain
from calfcoach.core.gaps import GAP_DAYS, gap_verdict
from calfcoach.core.gates import Facts, Rule, Verdict, judge
from calfcoach.core.loads import heavier_kg
from calfcoach.core.place import Ladder, Place
from calfcoach.core.program import Program
from calfcoach.core.reasons import Number, Reason, Say
from calfcoach.core.stage_gates import Known, missing
from calfcoach.core.training_log import Answers, Measure, Profile, is_after_tear

RESERVE_SESSIONS = 2
"""Sessions in a row with repetitions in reserve before the pack gets heavier.

Source: the 2-for-2 rule, without doing the extra repetitions. Grade: S, D.
"""
WEEK_RATINGS = 3
"""Least ratings of a week whose mean is compared (G5)."""
REFUSED_IN_A_ROW = 3
BACK_WITHIN_DAYS = 14
NO_GAIN_DAYS = 28
PAIN_DAYS = 14
"""When to see a physio. Grade of these five: D (our defaults)."""

_GAP_SAY = {
    Verdict.REPEAT: Say.GAP_REPEAT,
    Verdict.BACK_1: Say.GAP_BACK_1,
    Verdict.BACK_2: Say.GAP_BACK_2,
}


class Course:
    """Where a person stands, and how each session moves it.

    Attributes:
        place: What is due.
        greens: Greens in a row at this place.
        last_on: The day of the last session that was begun; None before the first.
        ladder: The ways between places.
        known: The last numbers typed in.
    """

    def __init__(self, program: Program, profile: Profile, mornings: Mapping[date, int]) -> None:
        self.ladder = Ladder(program, heel_bone=profile.heel_bone)
        self.place = self.ladder.first(profile.stage)
        self.greens = 0
        self.last_on: date | None = None
        self.known = Known()
        self._program = program
        self._profile = profile
        self._mornings = mornings
        self._last_done = self._after_last = self.place
        self._reserve = self._holds = self._refused = 0
        self._low = False
        self._settle_to: int | None = None
        self._compared: date | None = None
        self._went_back: date | None = None
        self._gained_on = profile.started_on
        self._gap_told: tuple[date, Verdict] | None = None
        self._pain_since: tuple[date, int] | None = None

    def measure(self, measure: Measure) -> None:
        """Take numbers that were typed in."""
        self.known = self.known.updated(measure)

    def begin(self, on: date) -> Decision | None:
        """Look at the days since the last session, and go back if there were too many.

        Asking twice on the way to the same session changes nothing more.

        Source: `core/gaps`. Grade: D.
        """
        if self.last_on is None:
            return None
        days = (on - self.last_on).days
        verdict = gap_verdict(days, self._profile.age_years)
        if verdict is None:
            return None
        base = min(self._after_last, self._last_done, key=Place.order)
        if verdict is not Verdict.REPEAT:
            base = self.ladder.back(base, 1 if verdict is Verdict.BACK_1 else 2)
        before = self.place
        self.place = min(before, base, key=Place.order)
        self.greens = self._reserve = 0
        if self._gap_told == (self.last_on, verdict):
            return None
        self._gap_told = self.last_on, verdict
        label = self.ladder.label(self.place)
        reason = _of(_GAP_SAY[verdict], days=days, place=label)
        change = _of(Say.IF_SOONER, days=GAP_DAYS[0])
        return Decision(on, on, Rule.GAP, verdict, before, self.place, reason, change)

    def lacking(self, on: date) -> tuple[Reason, ...]:
        """Return what the next stage asks for and is not met, once its turn may come."""
        above = self.ladder.next_stage(self.place)
        if above is None or not self.ladder.at_last_step(self.place):
            return ()
        entry = self._program.stages[above].entry
        return missing(entry, self.known, self._profile, on) + self._loads_above(above)[1]

    def facts(self, answers: Answers, morning0: int | None, morning1: int | None) -> Facts:
        """Return what the decision table looks at, but for the comparison of weeks."""
        return Facts(
            rest=answers.rest,
            morning0=morning0,
            during=answers.during,
            after=answers.after,
            morning1=morning1,
            sharp=answers.sharp,
            limp=answers.limp,
            red_flag=answers.red_flag,
            reps_done=answers.reps_done,
            rpe=answers.rpe,
            settle_to=self._settle_to,
            after_tear=is_after_tear(self._profile.torn_on, answers.on),
            week_rise=None,
            holds_before=self._holds,
            low_before=self._low,
        )

    def conclude(self, answers: Answers, facts: Facts, decided_on: date) -> Decision:
        """Decide on a session and go to what is due next.

        Source: `core/gates` and evidence 2.5. Grade: by rule.
        """
        gates = self._program.gates
        if answers.done is not None:
            eased = self.ladder.done(self.place, answers.done)
            if eased != self.place:
                self.place, self.greens, self._reserve = eased, 0, 0
        before = self.place
        monday = decided_on - timedelta(days=decided_on.weekday())
        if self._compared != monday:
            facts = _with_rise(facts, self._week_rise(monday))
        rule, verdict = judge(facts, gates)
        if verdict is Verdict.NO_SESSION:
            return self._refuse(answers.on, decided_on, rule, facts)
        self._compared = monday
        if verdict is Verdict.GREEN:
            rule, verdict, reason, change = self._green(answers, decided_on)
        else:
            self._move(rule, verdict)
            label = self.ladder.label(self.place)
            reason, change = explain(rule, verdict, facts, gates, label)
        self._count(rule, verdict, facts)
        if self.place != before or verdict is not Verdict.GREEN:
            self.greens = self._reserve = 0
        self._refused = 0
        self.last_on, self._last_done, self._after_last = answers.on, before, self.place
        advice = self._advice(answers.on, verdict, facts, before)
        return Decision(
            answers.on, decided_on, rule, verdict, before, self.place, reason, change, advice
        )

    def _refuse(self, on: date, decided_on: date, rule: Rule, facts: Facts) -> Decision:
        self.greens = self._reserve = 0
        self._refused += 1
        tired = self._refused >= REFUSED_IN_A_ROW
        advice = (Reason(Say.PHYSIO_REFUSED),) if tired else ()
        gates, place = self._program.gates, self.place
        verdict = Verdict.NO_SESSION
        reason, change = explain(rule, verdict, facts, gates, self.ladder.label(place))
        return Decision(on, decided_on, rule, verdict, place, place, reason, change, advice)

    def _move(self, rule: Rule, verdict: Verdict) -> None:
        if rule is Rule.G2 or verdict is Verdict.REGRESS_STAGE:
            self.place = self.ladder.stage_down(self.place)
        elif verdict is Verdict.REGRESS_STEP:
            self.place = self.ladder.step_down(self.place)

    def _count(self, rule: Rule, verdict: Verdict, facts: Facts) -> None:
        """Carry on what the next session's facts need."""
        self._settle_to = facts.morning0 if rule is Rule.G4 else None
        held = rule is Rule.G6 and verdict is Verdict.HOLD
        self._holds = self._holds + 1 if held else 0
        if rule not in (Rule.G0, Rule.G2, Rule.G3):
            self._low = rule is not Rule.G7 and facts.is_low(self._program.gates)

    def _green(self, answers: Answers, decided_on: date) -> tuple[Rule, Verdict, Reason, Reason]:
        """Count a green, and go up where that is due.

        Source: evidence 2.3 G9, 2.5 and its stage gates. Grade: S, P, D.
        """
        gates, ladder, place = self._program.gates, self.ladder, self.place
        self.greens += 1
        spare = answers.rir is not None and answers.rir >= gates.reps_left_at_least
        self._reserve = self._reserve + 1 if spare else 0
        if self.greens < gates.greens_in_a_row:
            reason = _of(Say.GREEN, count=self.greens, needed=gates.greens_in_a_row)
            return Rule.G9, Verdict.GREEN, reason, Reason(Say.IF_GREEN_AGAIN)
        if not ladder.at_last_step(place):
            return self._up(Place(place.stage, place.step + 1, place.loads))
        above = ladder.next_stage(place)
        pack = ladder.stage(place).pack
        lacks: tuple[Reason, ...] = ()
        if above is not None:
            entry = self._program.stages[above].entry
            lacks = missing(entry, self.known, self._profile, decided_on)
            loads, no_load = self._loads_above(above)
            if not lacks and not no_load:
                return self._up(Place(above, 0, loads))
            lacks += no_load
        if pack is not None and pack.grows:
            if self._reserve < RESERVE_SESSIONS:
                limit = gates.reps_left_at_least
                reason = _of(Say.FEW_IN_RESERVE, limit=limit, needed=RESERVE_SESSIONS)
                return Rule.G9, Verdict.GREEN, reason, _of(Say.IF_IN_RESERVE, limit=limit)
            heavier = self._heavier(place.stage)
            if heavier is not None and heavier > place.load_kg:
                return self._up(Place(place.stage, 0, (*place.loads, heavier)))
            need = _of(Say.NEED_LIGHTER, limit=pack.most_percent)
            lacks += (Reason(Say.NEED_MASS) if heavier is None else need,)
        if above is None and not lacks:
            reason = _of(Say.AT_THE_TOP, place=ladder.label(place))
            return Rule.G9, Verdict.GREEN, reason, Reason(Say.IF_NOT_GREEN)
        stage = self._program.stages[place.stage if above is None else above].id
        gate = Reason(Say.GATE, (("stage", stage),), lacks)
        return Rule.GATE, Verdict.HOLD, gate, Reason(Say.IF_GATE_MET)

    def _up(self, place: Place) -> tuple[Rule, Verdict, Reason, Reason]:
        reason = _of(Say.STEP_UP, count=self.greens, place=self.ladder.label(place))
        self.place = place
        return Rule.G9, Verdict.GREEN, reason, Reason(Say.IF_NOT_GREEN)

    def _loads_above(self, above: int) -> tuple[tuple[Decimal, ...], tuple[Reason, ...]]:
        """Return the loads with which the next stage begins, or what is missing for them."""
        pack = self._program.stages[above].pack
        if pack is None:
            return (), ()
        if self.place.loads:
            return self.place.loads, ()
        first = self._heavier(above)
        if first is None:
            return (), (Reason(Say.NEED_MASS),)
        return ((first,), ()) if first else ((), (_of(Say.NEED_LIGHTER, limit=pack.most_percent),))

    def _heavier(self, stage: int) -> Decimal | None:
        """Return the next load of a stage, or None where the body mass is not known."""
        pack, mass_kg = self._program.stages[stage].pack, self._profile.mass_kg
        if pack is None or mass_kg is None:
            return None
        return heavier_kg(pack, mass_kg, self.place.load_kg)

    def _week_rise(self, monday: date) -> Fraction | None:
        """Return by how much the mean of morning pain rose between the last two whole weeks."""
        means = []
        for weeks in (1, 2):
            days = (monday - timedelta(days=7 * weeks - day) for day in range(7))
            given = [self._mornings[day] for day in days if day in self._mornings]
            if len(given) < WEEK_RATINGS:
                return None
            means.append(Fraction(sum(given), len(given)))
        return means[0] - means[1]

    def _advice(
        self, on: date, verdict: Verdict, facts: Facts, before: Place
    ) -> tuple[Reason, ...]:
        """Return when to see a physio."""
        advice = []
        if verdict in (Verdict.REGRESS_STEP, Verdict.REGRESS_STAGE):
            if self._went_back and (on - self._went_back).days <= BACK_WITHIN_DAYS:
                advice.append(Reason(Say.PHYSIO_TWICE_BACK))
            self._went_back = on
        if self.place.order() > before.order():
            self._gained_on = on
        at_top = self.ladder.at_last_step(self.place) and self.ladder.next_stage(self.place) is None
        if not at_top and (on - self._gained_on).days >= NO_GAIN_DAYS:
            advice.append(Reason(Say.PHYSIO_NO_GAIN))
        pain = max(facts.pain, facts.morning1 or 0)
        if pain == 0:
            self._pain_since = None
        elif self._pain_since is None:
            self._pain_since = on, pain
        elif (on - self._pain_since[0]).days > PAIN_DAYS and pain >= self._pain_since[1]:
            advice.append(Reason(Say.PHYSIO_PAIN))
        return tuple(advice)


def _with_rise(facts: Facts, rise: Fraction | None) -> Facts:
    return facts if rise is None else replace(facts, week_rise=rise)


def _of(say: Say, **numbers: Number) -> Reason:
    return Reason(say, tuple(numbers.items()))
