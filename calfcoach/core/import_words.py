"""What is said of activities from files, for the window and the command line."""

from __future__ import annotations

from calfcoach.core.imported_run import Doubt
from calfcoach.core.run_matching import Fate

DOUBTS = {
    Doubt.NOT_RUNNING: "not running",
    Doubt.NO_ACTIVITY: "no activity in the file",
    Doubt.NO_TIMES: "a route without times",
    Doubt.SPORT_UNKNOWN: "the file does not say which sport it is",
    Doubt.NO_DISTANCE: "no distance",
    Doubt.AT_LEAST: "the file is cut off: at least this far",
    Doubt.NO_START: "no date",
    Doubt.NO_RUN_IS_SO_LONG: "longer than any run",
    Doubt.TOO_FAST: "faster than a run, as a ride is",
    Doubt.TOO_LONG: "longer than 24 h",
    Doubt.TOO_FAR: "farther than 100 km",
    Doubt.TINY: "very short",
    Doubt.BEFORE_2000: "dated before 2000",
    Doubt.TO_COME: "dated in the future",
    Doubt.WRONG_CHECKSUM: "the file is damaged a little; this part is whole",
    Doubt.LAPS_DIFFER: "laps and track differ; the laps were taken",
    Doubt.HOURS_OFF: "a run like it is there, whole hours apart: perhaps the same",
    Doubt.TYPED_THAT_DAY: "you typed a run like it that day: it would take its place",
}
FATES = {
    Fate.NEW: "counts",
    Fate.BETTER: "takes the place of a less exact one in the log",
    Fate.LOGGED: "already in the log",
    Fate.TWICE: "the same run as another one here",
    Fate.ASKED: "asked about",
    Fate.REFUSED: "does not count",
}
