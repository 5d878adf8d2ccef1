"""Why a decision was made: ids with their numbers, and the one table of words for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum


class Say(Enum):
    """What can be said; the values are stored."""

    RED_FLAG = "red_flag"
    REST_PAIN = "rest_pain"
    MORNING_PAIN = "morning_pain"
    NOT_SETTLED = "not_settled"
    SHARP = "sharp"
    LIMP = "limp"
    PAIN_STAGE_BACK = "pain_stage_back"
    MORNING_AFTER = "morning_after"
    MORNING_RISE_BACK = "morning_rise_back"
    WEEK_RISE = "week_rise"
    PAIN_HOLD = "pain_hold"
    MORNING_RISE_HOLD = "morning_rise_hold"
    HOLDS_BACK = "holds_back"
    LOW_REPS_BACK = "low_reps_back"
    NO_MORNING_BEFORE = "no_morning_before"
    NO_MORNING_AFTER = "no_morning_after"
    GREEN = "green"
    STEP_UP = "step_up"
    AT_THE_TOP = "at_the_top"
    FEW_IN_RESERVE = "few_in_reserve"
    GATE = "gate"
    NOT_ALL = "not_all"
    NEED_RAISES = "need_raises"
    NEED_TYPICAL = "need_typical"
    NEED_SYMMETRY = "need_symmetry"
    NEED_RUNNING = "need_running"
    NEED_WEEKS = "need_weeks"
    NEED_MASS = "need_mass"
    NEED_LIGHTER = "need_lighter"
    REPS_SHORT = "reps_short"
    EFFORT = "effort"
    NO_EFFORT = "no_effort"
    GAP_REPEAT = "gap_repeat"
    GAP_BACK_1 = "gap_back_1"
    GAP_BACK_2 = "gap_back_2"
    IF_NO_FLAG = "if_no_flag"
    IF_AT_MOST = "if_at_most"
    IF_DULL = "if_dull"
    IF_MORNING_GIVEN = "if_morning_given"
    IF_GREEN_AGAIN = "if_green_again"
    IF_ALL = "if_all"
    IF_SOONER = "if_sooner"
    IF_NOT_GREEN = "if_not_green"
    IF_GATE_MET = "if_gate_met"
    IF_MORE_REPS = "if_more_reps"
    IF_WEEK_STEADY = "if_week_steady"
    IF_IN_RESERVE = "if_in_reserve"
    PHYSIO_REFUSED = "physio_refused"
    PHYSIO_TWICE_BACK = "physio_twice_back"
    PHYSIO_NO_GAIN = "physio_no_gain"
    PHYSIO_PAIN = "physio_pain"
    START_RAISES = "start_raises"
    START_MORNING_SORE = "start_morning_sore"
    START_TEAR = "start_tear"
    START_FLAG = "start_flag"
    RUN_LOCKED = "run_locked"
    RUN_SHARP = "run_sharp"
    RUN_RELIEF = "run_relief"
    RUN_AFTER_STRENGTH = "run_after_strength"
    RUN_UNKNOWN = "run_unknown"
    RUN_SORE = "run_sore"
    RUN_CAREFUL = "run_careful"
    RUN_FREE = "run_free"


Number = int | Decimal | str


@dataclass(frozen=True, slots=True)
class Reason:
    """Something to say, with its numbers and, for a list, its parts."""

    id: Say
    numbers: tuple[tuple[str, Number], ...] = ()
    parts: tuple[Reason, ...] = ()

    def record(self) -> dict[str, object]:
        """Return the reason as plain values for JSON; a decimal is a text in a list of its own."""
        numbers = {
            name: [str(value)] if isinstance(value, Decimal) else value
            for name, value in self.numbers
        }
        parts = [part.record() for part in self.parts]
        return {"id": self.id.value, "numbers": numbers, "parts": parts}

    @classmethod
    def from_record(cls, record: Mapping[str, object]) -> Reason:
        """Read a reason back from plain values.

        Raises:
            KeyError, TypeError, ValueError, ArithmeticError: The record is not a reason.
        """
        numbers, parts = record["numbers"], record["parts"]
        if not isinstance(numbers, dict) or not isinstance(parts, list):
            raise TypeError("numbers is an object and parts a list")
        return cls(
            Say(record["id"]),
            tuple((str(name), _number(value)) for name, value in numbers.items()),
            tuple(cls.from_record(part) for part in parts),
        )


ENGLISH: Mapping[Say, str] = {
    Say.RED_FLAG: "A red flag was reported: no exercise and no running until a clean safety check.",
    Say.REST_PAIN: "Pain before the session was {pain}, over {limit}: none today, try tomorrow.",
    Say.MORNING_PAIN: "Pain this morning was {pain}, over {limit}: no session today, try tomorrow.",
    Say.NOT_SETTLED: "Morning pain is {pain} and not back at {limit}: no session today.",
    Say.SHARP: "Sharp pain ends a session: after 48 hours and a clean check, go on at {place}.",
    Say.LIMP: "Pain made you limp: after 48 hours and a clean check, go on at {place}.",
    Say.PAIN_STAGE_BACK: "Pain reached {pain}, over {limit}: a stage back, to {place}.",
    Say.MORNING_AFTER: "Pain next morning was {pain}, over {limit}: a step back, to {place}.",
    Say.MORNING_RISE_BACK: "Morning pain rose by {pain} overnight: a step back, to {place}.",
    Say.WEEK_RISE: "Morning pain of the last week was {rise} above the week before: to {place}.",
    Say.PAIN_HOLD: "Pain reached {pain}, over {limit}: the same dose again.",
    Say.MORNING_RISE_HOLD: "Morning pain rose by {pain} overnight: the same dose again.",
    Say.HOLDS_BACK: "Held for pain {count} times in a row: a step back, to {place}.",
    Say.LOW_REPS_BACK: "Under {limit} % of the repetitions twice running: a step back, to {place}.",
    Say.NO_MORNING_BEFORE: "No answer on the session's morning: the same dose again.",
    Say.NO_MORNING_AFTER: "No answer on the morning after: the same dose again.",
    Say.GREEN: "All repetitions, little pain, a calm morning: green {count} of {needed}.",
    Say.STEP_UP: "{count} greens in a row: one step up, to {place}.",
    Say.AT_THE_TOP: "Green; {place} is as far as this program goes.",
    Say.FEW_IN_RESERVE: "Green; more load once {limit} or more are left, {needed} times running.",
    Say.GATE: "Green, but before {stage} {parts}.",
    Say.NOT_ALL: "The same dose again: {parts}.",
    Say.NEED_RAISES: "each leg needs {limit} single-leg raises (weaker leg: {value})",
    Say.NEED_TYPICAL: "the weaker leg needs {limit} raises, typical for your age (has {value})",
    Say.NEED_SYMMETRY: "the weaker leg needs {limit} % of the stronger one (has {value})",
    Say.NEED_RUNNING: "pain when running must be {limit} or less (is {value})",
    Say.NEED_WEEKS: "{limit} weeks must have passed ({value} have)",
    Say.NEED_MASS: "the size of a load step needs your body mass",
    Say.NEED_LIGHTER: "the pack is at its most, {limit} % of body mass",
    Say.REPS_SHORT: "{value} % of the repetitions were done",
    Say.EFFORT: "effort was {value}, over {limit}",
    Say.NO_EFFORT: "effort was not given",
    Say.GAP_REPEAT: "{days} days since the last session: the last dose again, {place}.",
    Say.GAP_BACK_1: "{days} days since the last session: a stage back, to {place}.",
    Say.GAP_BACK_2: "{days} days since the last session: two stages back, to {place}; test anew.",
    Say.IF_NO_FLAG: "Without a red flag the answers of the session would have decided.",
    Say.IF_AT_MOST: "It would have been different at {limit} or less.",
    Say.IF_DULL: "Dull pain without a limp would have been judged by its number.",
    Say.IF_MORNING_GIVEN: "With that answer the session could have counted as green.",
    Say.IF_GREEN_AGAIN: "One more green in a row may go a step up.",
    Say.IF_ALL: "All repetitions at an effort of {limit} or less would have been green.",
    Say.IF_SOONER: "Within {days} days the program would have gone on as it was.",
    Say.IF_NOT_GREEN: "More pain, a worse morning or fewer repetitions would have held the dose.",
    Say.IF_GATE_MET: "With that met, the step up would have come.",
    Say.IF_MORE_REPS: "With {limit} % of the repetitions it would not have gone back.",
    Say.IF_WEEK_STEADY: "A rise of the week's mean under {limit} would have changed nothing.",
    Say.IF_IN_RESERVE: "With {limit} or more left in the last sets, the load would have gone up.",
    Say.PHYSIO_REFUSED: "Three days in a row without a session: see a physio.",
    Say.PHYSIO_TWICE_BACK: "Back twice within 14 days: see a physio.",
    Say.PHYSIO_NO_GAIN: "No step gained in four weeks: see a physio.",
    Say.PHYSIO_PAIN: "Pain for more than two weeks without getting better: see a physio.",
    Say.START_RAISES: "The weaker leg manages {value} raises: start at {stage}.",
    Say.START_MORNING_SORE: "The Achilles is sore or stiff in the mornings: start at {stage}.",
    Say.START_TEAR: "A calf tear in the last 12 weeks: start only with a clinician's go-ahead.",
    Say.RUN_LOCKED: "A warning sign is open: no running before a clean safety check.",
    Say.RUN_SHARP: "Your calf seized today: leave running for today.",
    Say.RUN_RELIEF: "Your calf was tight today: walk, or run short and easy. Stop if it returns.",
    Say.RUN_AFTER_STRENGTH: "You have trained today. Strength comes after a run, never before it.",
    Say.RUN_UNKNOWN: "First say how your calf is this morning.",
    Say.RUN_SORE: "Pain this morning is {pain}, over {limit}: no run today.",
    Say.RUN_CAREFUL: "Pain this morning is {pain}: keep it short, slow down or walk if it rises.",
    Say.RUN_FREE: "Pain this morning is {pain}. Stop at {limit} or more, or if it turns sharp.",
    Say.START_FLAG: "The safety check was not clean: no exercise until it has been looked at.",
}
"""One sentence or part of a sentence for each id; `{parts}` are the parts of a list."""
AND = ", and "
"""Between the parts of a list."""


def _number(value: object) -> Number:
    if isinstance(value, list) and len(value) == 1:
        return Decimal(str(value[0]))
    if isinstance(value, int | str) and not isinstance(value, bool):
        return value
    raise TypeError("a number is whole, a text, or a text in a list of its own")


def word(
    reason: Reason,
    translate: Callable[[str], str] = str,
    show: Callable[[Number], str] = str,
) -> str:
    """Return a reason in words.

    Args:
        translate: Gives a text of the table, or `AND`, in another language.
        show: Gives a number as it is written there.
    """
    numbers = {name: show(value) for name, value in reason.numbers}
    parts = [word(part, translate, show) for part in reason.parts]
    numbers["parts"] = translate(AND).join(parts)
    return translate(ENGLISH[reason.id]).format(**numbers)
