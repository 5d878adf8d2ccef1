"""The engine's pauses: by command, and when the computer slept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from calfcoach.core.clock import FastClock
from calfcoach.core.engine import GAP_MS, Engine
from calfcoach.core.engine_state import Phase
from calfcoach.core.events import Paused, Resumed
from calfcoach.core.plan import Question
from tests.core.plans import Player, ask, drink, hold, plan_of, rest, walk
from tests.fakes import FakeClock

PLAN = plan_of(hold("hold"), rest("rest"), walk("walk", 60))


def sleep_unseen(clock: FakeClock, seconds: float) -> None:
    """Sleep on a computer whose monotonic clock goes on meanwhile."""
    clock.advance(seconds)


def sleep_with_clock_stopped(clock: FakeClock, seconds: float) -> None:
    """Sleep on a computer whose monotonic clock stands meanwhile."""
    clock.sleep_through(seconds)


NAPS = pytest.mark.parametrize(
    "nap", [sleep_unseen, sleep_with_clock_stopped], ids=["monotonic silence", "wall clock ahead"]
)
Nap = Callable[[FakeClock, float], None]


def test_pause_keeps_remaining_time() -> None:
    player = Player(PLAN).start().run(7.25)

    player.engine.pause()
    player.run(3_600)

    assert player.engine.view().remaining_ms == 12_750


def test_resume_goes_on_from_where_time_stood() -> None:
    player = Player(PLAN).start().run(7.25)
    player.engine.pause()
    player.run(100)
    player.engine.resume()

    player.run(12.75)

    assert player.log()[-2:] == [(120_000, "finish hold done"), (120_000, "start rest")]


def test_pause_and_resume_are_reported_at_their_time() -> None:
    player = Player(PLAN).start().run(7)
    player.engine.pause()
    player.run(100)
    player.engine.resume()
    player.poll()

    begin = player.begin_ms
    assert player.events[1:] == [Paused(begin + 7_000), Resumed(begin + 107_000)]


def test_a_finished_step_tells_pauses_from_time_done() -> None:
    player = Player(PLAN).start()
    for _ in range(3):
        player.run(5)
        player.engine.pause()
        player.run(11)
        player.engine.resume()

    player.run(5)

    step = player.finished()[0]
    assert (step.done_ms, step.paused_ms) == (20_000, 33_000)


def test_a_step_left_in_a_pause_counts_the_pause() -> None:
    player = Player(PLAN).start().run(5)
    player.engine.pause()
    player.run(11)

    player.engine.skip()
    player.poll()

    step = player.finished()[0]
    assert (step.done_ms, step.paused_ms) == (5_000, 11_000)


def test_the_pauses_of_one_step_are_not_counted_in_the_next() -> None:
    player = Player(PLAN).start().run(5)
    player.engine.pause()
    player.run(11)
    player.engine.resume()

    player.run(25)

    assert [step.paused_ms for step in player.finished()] == [11_000, 0]


def test_a_session_ended_in_a_pause_counts_the_pause() -> None:
    player = Player(PLAN).start().run(5)
    player.engine.pause()
    player.run(11)

    player.engine.hurts()
    player.poll()

    step = player.finished()[0]
    assert (step.done_ms, step.paused_ms) == (5_000, 11_000)


@pytest.mark.parametrize("left_s", [4, 3, 2.5, 2, 1, 0.5])
def test_countdown_is_announced_once_around_a_pause(left_s: float) -> None:
    player = Player(PLAN).start().run(20 - left_s)
    player.engine.pause()
    player.run(30)
    player.engine.resume()

    player.run(left_s)

    counted = [text for text in player.labels() if text.startswith("count")]
    assert counted == ["count 3", "count 2", "count 1"]


def test_a_question_answered_in_a_pause_leads_on_paused() -> None:
    player = Player(plan_of(ask(Question.GATE), hold("hold"))).start().run(2)
    player.engine.pause()
    player.run(5)

    player.engine.answer(Question.GATE)
    player.run(60)

    view = player.engine.view()
    assert (view.phase, view.step.id, view.elapsed_ms) == (Phase.PAUSED, "hold", 0)


def test_an_until_done_step_completed_in_a_pause_leads_on_paused() -> None:
    player = Player(plan_of(drink("drink"), hold("hold"))).start().run(2)
    player.engine.pause()

    player.engine.complete()
    player.run(60)

    view = player.engine.view()
    assert (view.phase, view.step.id, view.elapsed_ms) == (Phase.PAUSED, "hold", 0)


@NAPS
def test_a_nap_pauses_at_the_last_moment_seen_and_says_how_long_it_was(nap: Nap) -> None:
    player = Player(PLAN).start().run(7)
    nap(player.clock, 3_600)

    player.poll()

    assert player.events[-1] == Paused(player.begin_ms + 7_000, gap_ms=3_600_000)
    assert player.engine.view().remaining_ms == 13_000


@NAPS
@pytest.mark.parametrize(
    ("silence_ms", "phase"),
    [(GAP_MS, Phase.RUNNING), (GAP_MS + 1, Phase.PAUSED)],
    ids=["5 s", "longer"],
)
def test_only_a_silence_longer_than_five_seconds_is_a_nap(
    nap: Nap, silence_ms: int, phase: Phase
) -> None:
    player = Player(PLAN).start().run(7)
    nap(player.clock, silence_ms / 1000)

    player.poll()

    assert player.engine.phase is phase


@NAPS
def test_nothing_comes_due_in_a_nap(nap: Nap) -> None:
    player = Player(PLAN).start().run(19)
    nap(player.clock, 600)

    news = player.poll()

    assert news == ["pause"]
    assert player.engine.step.id == "hold"


@NAPS
def test_a_session_goes_on_after_a_nap_where_it_was(nap: Nap) -> None:
    player = Player(PLAN).start().run(19)
    nap(player.clock, 600)
    player.run(30)
    player.engine.resume()

    player.run(11)

    assert [(step.step.id, step.done_ms) for step in player.finished()] == [
        ("hold", 20_000),
        ("rest", 10_000),
    ]


@NAPS
def test_a_nap_is_noticed_by_a_command_too(nap: Nap) -> None:
    player = Player(PLAN).start().run(7)
    nap(player.clock, 60)

    player.engine.skip()

    assert player.poll() == ["pause", "finish hold skipped", "start rest"]
    assert player.finished()[0].done_ms == 7_000


@NAPS
def test_a_pause_asked_for_after_a_nap_is_the_nap_s_own(nap: Nap) -> None:
    player = Player(PLAN).start().run(7)
    nap(player.clock, 60)

    player.engine.pause()

    assert player.poll() == ["pause"]
    assert player.engine.view().elapsed_ms == 7_000


@NAPS
def test_a_nap_in_a_step_until_done_pauses_too(nap: Nap) -> None:
    player = Player(plan_of(drink("drink"))).start().run(7)
    nap(player.clock, 60)

    assert player.poll() == ["pause"]


@NAPS
def test_a_nap_in_a_pause_says_nothing(nap: Nap) -> None:
    player = Player(PLAN).start().run(7)
    player.engine.pause()
    player.poll()
    nap(player.clock, 60)

    assert player.poll() == []


@NAPS
def test_a_silence_before_the_start_is_no_nap(nap: Nap) -> None:
    player = Player(PLAN)
    player.poll()
    nap(player.clock, 60)

    player.start().run(1)

    assert player.labels() == ["start hold"]


@NAPS
def test_a_silence_before_resume_is_no_nap(nap: Nap) -> None:
    player = Player(PLAN).start().run(7)
    player.engine.pause()
    nap(player.clock, 60)
    player.engine.resume()

    player.run(1)

    assert player.labels()[-1] == "resume"


def test_the_longer_of_both_clocks_says_how_long_a_nap_was() -> None:
    player = Player(PLAN).start().run(7)
    player.clock.advance(10)
    player.clock.sleep_through(50)

    player.poll()

    assert player.events[-1] == Paused(player.begin_ms + 7_000, gap_ms=60_000)


def test_a_wall_clock_set_back_changes_nothing() -> None:
    player = Player(PLAN).start().run(7)
    player.clock.sleep_through(-7_200)

    player.run(13)

    assert player.log()[-2:] == [(20_000, "finish hold done"), (20_000, "start rest")]


def test_a_preview_at_speed_is_no_nap_when_its_gap_is_as_much_longer() -> None:
    clock = FakeClock()
    fast = FastClock(clock, 60)
    engine = Engine(PLAN, fast, gap_ms=GAP_MS * 60)
    engine.start()

    for _ in range(15):
        clock.advance_ms(100)
        engine.poll()

    assert engine.phase is Phase.ENDED
