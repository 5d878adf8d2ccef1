"""What the voice can say: every prompt with its English words. A clip is named for its prompt.

No prompt praises or drives on.
"""

from __future__ import annotations

from calfcoach.core.plan import Motion, Side, Step, StepKind

EXERCISE = "exercise-"
"""What the id of an exercise's prompt begins with; the exercise's own id follows."""
RELIEF = "relief-"
"""What the id of a relief step's prompt begins with; the routine's id of the step follows."""
MOST_SETS = 6
"""As many sets as a program may have."""

SIDES = {Side.LEFT: "left-leg", Side.RIGHT: "right-leg", Side.BOTH: "both-legs"}
PHASES = {
    Motion.UP: "up",
    Motion.HOLD: "hold",
    Motion.LOWER: "lower",
    Motion.STAY: "stay",
}
SECONDS = "seconds"
NEXT = "next"
HALFWAY = "halfway"
LAST_ONE = "last-one"
LAST_SET = "last-set"
SWITCH_LEGS = "switch-legs"
REST = "rest"
GET_READY = "get-ready"
DONE = "done"
EASE_OFF = "relief-ease-off"

_PLAIN = {
    "left-leg": "left leg",
    "right-leg": "right leg",
    "both-legs": "both legs",
    "up": "up",
    "hold": "hold",
    "lower": "lower",
    "stay": "stay",
    SECONDS: "seconds",
    NEXT: "next",
    HALFWAY: "halfway",
    LAST_ONE: "last one",
    LAST_SET: "last set",
    SWITCH_LEGS: "switch legs",
    REST: "rest",
    GET_READY: "get ready",
    DONE: "done",
}
_RELIEF = {
    "relief-stop": "stop, and breathe",
    "relief-gate": "safety check",
    "relief-rate-before": "how tight is it?",
    "relief-stretch-straight": "leg straight, toes to your shin",
    "relief-stretch-bent": "knee bent, heel down",
    EASE_OFF: "ease off",
    "relief-massage": "massage, with long, soft strokes",
    "relief-drink": "drink small sips",
    "relief-walk": "walk, and feel",
    "relief-rate-after": "how tight is it now?",
    "relief-outcome": "how is it now?",
}
_EXERCISES = {
    "heel-raise-test": "heel raise test, one leg",
    "high-knees": "high knees",
    "leg-swings-front-back": "leg swings, front and back",
    "leg-swings-sideways": "leg swings, sideways",
    "massage-hand": "massage, by hand",
    "massage-roller": "massage, with a roller",
    "one-leg-raise-floor-bent": "one up, one down, from the floor, knee bent",
    "one-leg-raise-floor-straight": "one up, one down, from the floor, knee straight",
    "one-leg-raise-pack-floor-bent": "one up, one down, from the floor, with a backpack, knee bent",
    "one-leg-raise-pack-floor-straight": (
        "one up, one down, from the floor, with a backpack, knee straight"
    ),
    "one-leg-raise-pack-step-bent": "one up, one down, on a step, with a backpack, knee bent",
    "one-leg-raise-pack-step-straight": (
        "one up, one down, on a step, with a backpack, knee straight"
    ),
    "one-leg-raise-step-bent": "one up, one down, on a step, knee bent",
    "one-leg-raise-step-straight": "one up, one down, on a step, knee straight",
    "part-range-raise-bent": "part range raise, knee bent",
    "part-range-raise-straight": "part range raise, knee straight",
    "seated-raise": "seated raise",
    "stretch-bent": "calf stretch, knee bent",
    "stretch-straight": "calf stretch, knee straight",
    "toe-pull-stretch": "toes to the shin",
    "two-leg-raise-floor-bent": "two up, two down, on the floor, knee bent",
    "two-leg-raise-floor-straight": "two up, two down, on the floor, knee straight",
    "two-leg-raise-step-bent": "two up, two down, on a step, knee bent",
    "two-leg-raise-step-straight": "two up, two down, on a step, knee straight",
    "two-up-one-down-floor-bent": "two up, one down, from the floor, knee bent",
    "two-up-one-down-floor-straight": "two up, one down, from the floor, knee straight",
    "two-up-one-down-step-bent": "two up, one down, on a step, knee bent",
    "two-up-one-down-step-straight": "two up, one down, on a step, knee straight",
    "walk": "walk",
}
_NUMBERS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
    *("twenty", "twenty one", "twenty two", "twenty three", "twenty four", "twenty five"),
    *("twenty six", "twenty seven", "twenty eight", "twenty nine", "thirty"),
)


def exercise_prompt(exercise: str) -> str:
    """Return the prompt of an exercise of the catalog, or of one's own."""
    return EXERCISE + exercise


def number_prompt(number: int) -> str:
    """Return the prompt of a number; there are clips from 1 to 30."""
    return f"number-{number}"


def set_prompt(turn: int, turns: int) -> str:
    """Return the prompt of a set, such as the second of three; the last has no number."""
    return LAST_SET if turn == turns else f"set-{turn}-of-{turns}"


def step_prompt(step: Step) -> str:
    """Return the prompt of a step of a routine; the leg is said apart from it."""
    if step.kind is StepKind.REST:
        return REST if step.exercise else EASE_OFF
    if step.exercise:
        return exercise_prompt(step.exercise)
    return RELIEF + step.group.removesuffix("-left").removesuffix("-right")


PROMPTS: dict[str, str] = {
    **{exercise_prompt(exercise): text for exercise, text in _EXERCISES.items()},
    **_RELIEF,
    **_PLAIN,
    **{
        set_prompt(turn, turns): f"set {_NUMBERS[turn - 1]} of {_NUMBERS[turns - 1]}"
        for turns in range(2, MOST_SETS + 1)
        for turn in range(1, turns)
    },
    **{number_prompt(number): text for number, text in enumerate(_NUMBERS, 1)},
}
"""Every prompt: its id, also the name of its clip, and its English words."""
