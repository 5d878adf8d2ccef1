"""Logs on disk for tests: made, filled, damaged, looked at; and every value that one can hold."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import strategies as st

from calfcoach.core.engine_state import EngineState, Phase
from calfcoach.core.events import Ended
from calfcoach.core.ids import ScreeningId, SessionId
from calfcoach.core.plan import Beat, Plan, Question, Side, Step, StepKind, Variant
from calfcoach.core.relief import Onset, Outcome
from calfcoach.core.results import (
    Rating,
    Screening,
    ScreeningKind,
    SessionDetail,
    SessionHead,
    Status,
    StepResult,
)
from calfcoach.core.screening import Answer, Flag, GateQuestion, Tier
from calfcoach.storage.database import Database
from calfcoach.storage.session_writes import (
    NewEnd,
    NewOnset,
    NewRating,
    NewScreening,
    NewSession,
    NewState,
    NewStep,
    Write,
)
from calfcoach.storage.sessions import SessionStore
from calfcoach.storage.units import kilograms
from tests.core.plans import relief_plan
from tests.fakes import FakeClock

START = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
PLAN = relief_plan()
TABLES = (
    "screening_answers", "screenings", "ratings", "session_steps", "sessions", "programs",
    "enrollments", "trainings", "check_ins", "measures", "decisions", "moves", "time_off",
    "editions", "runs", "shoes", "cadences", "self_checks",
    "library", "drafts", "usual_doses",
)  # fmt: skip


def log_in(folder: Path) -> Database:
    """Return the log of a folder, not open yet."""
    return Database(folder / "calfcoach.sqlite3", folder / "backups", FakeClock())


def files_in(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes, but for SQLite's index of a -wal."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith("-shm")
    }


def value_of(path: Path, sql: str) -> object:
    """Return the one value of a query, asked by a connection of its own."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchone()[0]


def change(path: Path, sql: str, values: tuple[object, ...] = ()) -> None:
    """Change a log behind calfcoach's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(sql, values)


def head(name: str = "s1", *, minutes: int = 0, speed: int = 1) -> SessionHead:
    """Return a session that begins some minutes after START."""
    started_at = START.replace(minute=minutes)
    return SessionHead(
        SessionId(name), "relief", started_at, None, date(2026, 11, 22), "Europe/Berlin",
        Side.LEFT, Status.RUNNING, None, None, speed, 0,
    )  # fmt: skip


def step_result(step_id: str = "stop") -> StepResult:
    return StepResult(
        step_id, StepKind.STOP, Side.LEFT, 30_000, 30_000, 1_500, Ended.DONE, START, "hand"
    )


def whole_session(name: str = "s1", *, minutes: int = 0) -> list[Write]:
    """Return the writes of a session that has a bit of everything."""
    own = SessionId(name)
    gate = Screening(ScreeningKind.GATE, START, Tier.NONE, {GateQuestion.TEAR.value: Answer.NO})
    check = Screening(ScreeningKind.FULL, START, Tier.DAYS, {Flag.TEAR.value: Answer.UNSURE})
    return [
        NewSession(head(name, minutes=minutes), PLAN, EngineState()),
        NewStep(own, 0, step_result()),
        NewStep(own, 1, step_result("gate")),
        NewState(own, EngineState(Phase.RUNNING, 2, 4_000), START),
        NewRating(own, Rating(Question.TIGHTNESS_BEFORE, 7, START)),
        NewScreening(ScreeningId(f"{name}-gate"), own, gate),
        NewScreening(ScreeningId(f"{name}-full"), own, check),
        NewOnset(own, Onset.SLOW),
    ]


def fill(log: Database, *names: str, ended: bool = True) -> SessionStore:
    """Write whole sessions, one a minute; the last stays open unless all have ended."""
    store = SessionStore(log)
    for minutes, name in enumerate(names):
        store.write(whole_session(name, minutes=minutes))
        if ended or name != names[-1]:
            store.write([NewEnd(SessionId(name), Status.FINISHED, Outcome.GONE, START)])
    return store


def filled_file(folder: Path, *names: str) -> Path:
    """Make a closed log with whole sessions; return its path."""
    log = log_in(folder)
    fill(log, *(names or ("s1",)))
    log.close()
    return log.path


def killed_file(folder: Path, other: Path) -> Path:
    """Return a log as a killed program leaves it: with what is new in its -wal only."""
    log = log_in(other)
    fill(log, "s1", ended=False)
    folder.mkdir(exist_ok=True)
    for path in other.iterdir():
        if path.is_file():
            (folder / path.name).write_bytes(path.read_bytes())
    log.close()
    return folder / log.path.name


# Every value that a log can hold

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
lengths_ms = st.integers(1, 2**53)
passed_ms = st.integers(0, 2**53)
instants = st.integers(0, 2**52).map(lambda us: START + timedelta(microseconds=us))
loads_kg = st.integers(0, 60_000).map(kilograms)
steps = st.builds(
    Step,
    id=texts,
    kind=st.sampled_from(StepKind),
    word=texts,
    line=texts,
    length_ms=st.none() | lengths_ms,
    side=st.none() | st.sampled_from(Side),
    group=texts,
    question=st.none() | st.sampled_from(Question),
    required=st.booleans(),
    optional=st.booleans(),
    rhythm=st.lists(st.builds(Beat, texts, lengths_ms), max_size=2).map(tuple),
    variants=st.lists(st.builds(Variant, texts, texts, texts), max_size=2).map(tuple),
    exercise=texts,
    reps=st.integers(0, 99),
    turn=st.integers(0, 9),
    turns=st.integers(0, 9),
    load_kg=st.none() | loads_kg,
)
plans = st.builds(
    Plan, texts, texts, texts, st.sampled_from(Side), st.lists(steps, max_size=4).map(tuple)
)
states = st.builds(
    EngineState,
    st.sampled_from(Phase),
    passed_ms,
    passed_ms,
    passed_ms,
    passed_ms,
    st.frozensets(st.sampled_from(Question)),
    st.frozensets(texts, max_size=3),
)
step_results = st.builds(
    StepResult,
    texts,
    st.sampled_from(StepKind),
    st.none() | st.sampled_from(Side),
    st.none() | lengths_ms,
    passed_ms,
    passed_ms,
    st.sampled_from(Ended),
    instants,
    texts,
    texts,
    st.none() | loads_kg,
    st.none() | st.integers(0, 99),
    st.none() | st.integers(0, 99),
    st.none() | st.integers(0, 10),
)
ratings = st.builds(Rating, st.sampled_from(Question), st.integers(0, 10), instants)


def screenings_of(kind: ScreeningKind) -> st.SearchStrategy[Screening]:
    questions = GateQuestion if kind is ScreeningKind.GATE else Flag
    ids = st.sampled_from([question.value for question in questions])
    answers = st.dictionaries(ids, st.sampled_from(Answer))
    return st.builds(Screening, st.just(kind), instants, st.sampled_from(Tier), answers)


heads = st.builds(
    SessionHead,
    id=st.just(SessionId("drawn")),
    kind=texts,
    started_at=instants,
    ended_at=st.none() | instants,
    local_date=st.dates(),
    zone=texts,
    side=st.sampled_from(Side),
    status=st.sampled_from(Status),
    outcome=st.none() | st.sampled_from(Outcome),
    onset=st.none() | st.sampled_from(Onset),
    speed=st.integers(1, 60),
    step_count=st.just(0),
)


@st.composite
def details(draw: st.DrawFn) -> SessionDetail:
    """Draw a session with all that can be known of it, still running or over."""
    one = draw(heads)
    done = draw(st.lists(step_results, max_size=4))
    is_over = one.status is not Status.RUNNING
    if not is_over:
        one = replace(one, ended_at=None, outcome=None)
    return SessionDetail(
        head=replace(one, step_count=len(done)),
        plan=draw(plans),
        state=None if is_over else draw(states),
        seen_at=draw(instants),
        steps=tuple(done),
        ratings=tuple(draw(st.lists(ratings, max_size=4, unique_by=lambda one: one.question))),
        screenings=tuple(
            draw(st.lists(st.sampled_from(ScreeningKind).flatmap(screenings_of), max_size=3))
        ),
    )


def writes_of(session: SessionDetail, name: str) -> list[Write]:
    """Return what a program writes, in its order, for a session to become this one."""
    own = SessionId(name)
    begun = replace(session.head, id=own, status=Status.RUNNING)
    writes: list[Write] = [NewSession(begun, session.plan, EngineState())]
    writes += [NewStep(own, seq, one) for seq, one in enumerate(session.steps)]
    writes += [NewRating(own, one) for one in session.ratings]
    writes += [
        NewScreening(ScreeningId(f"{name}-{place}"), own, one)
        for place, one in enumerate(session.screenings)
    ]
    if session.head.onset is not None:
        writes.append(NewOnset(own, session.head.onset))
    writes.append(NewState(own, session.state or EngineState(), session.seen_at))
    if session.state is None:
        writes.append(NewEnd(own, session.head.status, session.head.outcome, session.head.ended_at))
    return writes
