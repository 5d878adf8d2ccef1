"""Plays a session: ticks the engine, lets it sound, stores what is finished, shows the view."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from calfcoach.core.clock import Clock, FastClock
from calfcoach.core.engine import GAP_MS, Engine
from calfcoach.core.engine_state import Phase, SessionView
from calfcoach.core.enrollment import TrainingStart
from calfcoach.core.events import Ended, Event, Paused, SessionEnded, StepFinished
from calfcoach.core.ids import SessionId
from calfcoach.core.plan import Plan, Question, StepKind
from calfcoach.core.results import SessionDetail
from calfcoach.core.settings import Settings
from calfcoach.gui.session.session_sounds import SessionSounds
from calfcoach.media.session_sound import SessionSound
from calfcoach.media.voice import Voice
from calfcoach.services.sessions import SessionService

logger = logging.getLogger(__name__)

TICK_MS = 50
STATE_EVERY_MS = 5_000
"""How often a running session's place is stored, real time."""


@dataclass(frozen=True, slots=True)
class SessionOver:
    """The engine has come to its end.

    Attributes:
        how: What ended it.
    """

    how: Ended


class SessionDriver(QObject):
    """Owns the timer and the engine of one session at a time.

    Signals:
        view_changed(SessionView): Paint this.
        gap_found(int): The computer slept for so many ms; the session is paused.
        session_over(SessionOver): The plan is over, or was ended.
        set_finished(int, StepFinished): A set is over; its place among the finished steps.
        session_left(): The session was let go of, over or not.

    Args:
        voice: Returns what says the words of a session that begins; None for no words.
        speed: How many times faster sessions run.
        awaits_rating: A session stays open after its last step, until it has been rated; without,
            the last steps and the end are kept together.
    """

    view_changed = Signal(object)
    gap_found = Signal(int)
    session_over = Signal(object)
    set_finished = Signal(int, object)
    session_left = Signal()

    def __init__(
        self,
        sessions: SessionService,
        clock: Clock,
        player: SessionSound,
        voice: Callable[[], Voice | None],
        *,
        speed: int = 1,
        awaits_rating: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._awaits_rating = awaits_rating
        self._sessions = sessions
        self._clock = clock
        self.voice = voice
        self.speed = speed
        self.engine: Engine | None = None
        self.session: SessionDetail | None = None
        self.variant = ""
        self.sounds = SessionSounds(player, clock, speed=speed)
        self._seq = 0
        self._stored_ms = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def session_id(self) -> SessionId:
        """The session that is played.

        Raises:
            RuntimeError: None is.
        """
        if self.session is None:
            raise RuntimeError("no session is open")
        return self.session.head.id

    @property
    def is_playing(self) -> bool:
        """Whether a session runs or stands paused."""
        return self.engine is not None and self.engine.phase is not Phase.ENDED

    def prepare(self, plan: Plan, training: TrainingStart | None = None) -> SessionDetail:
        """Store a new session and return it; `start` lets it run."""
        self.engine = Engine(plan, self._engine_clock(), GAP_MS * self.speed)
        self.session = self._sessions.begin(
            plan, self.engine.state(), speed=self.speed, training=training
        )
        self._seq = 0
        return self.session

    def start(self) -> None:
        """Let the prepared session run."""
        if self.engine is not None:
            self.engine.start()
            self._run()

    def go_on(self, session: SessionDetail) -> None:
        """Take up a session that was cut off; it stands paused, or waits for its rating.

        Raises:
            ValueError: Its state does not fit its plan.
        """
        if session.state is None:
            raise ValueError("the session has no state")
        self.session = session
        self.engine = Engine.restore(
            session.plan, session.state, self._engine_clock(), gap_ms=GAP_MS * self.speed
        )
        self._seq = session.head.step_count
        if self.engine.phase is Phase.READY:
            self.engine.start()
            self.engine.pause()
        if self.is_playing:
            self._run()

    def tick(self) -> None:
        """Let the engine catch up with the clock, and pass on what happened."""
        self._catch_up(commanded=False)

    # Commands, one for each wish of a person

    def pause(self) -> None:
        """Let time stand still."""
        self._command("pause")

    def resume(self) -> None:
        """Let time run."""
        self._command("resume")

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        paused = self.engine is not None and self.engine.phase is Phase.PAUSED
        self._command("resume" if paused else "pause")

    def skip(self) -> None:
        """Leave this step."""
        self._command("skip")

    def back(self) -> None:
        """Go back."""
        self._command("back")

    def extend_rest(self) -> None:
        """Add to a rest."""
        self._command("extend_rest")

    def finish_group(self) -> None:
        """It has let go."""
        self._command("finish_group")

    def complete(self) -> None:
        """Done with a step that lasts until done."""
        self._command("complete")

    def count_rep(self) -> None:
        """Begin the next repetition, at one's own pace."""
        self._command("count_rep")

    def hurts(self) -> None:
        """It hurts: end now."""
        self._command("hurts")

    def finish_early(self) -> None:
        """End here."""
        self._command("finish_early")

    def answer(self, question: Question) -> None:
        """Note that a question is answered."""
        if self.engine is not None:
            self.engine.answer(question)
            self._after_command()

    def include(self, group: str, *, wanted: bool) -> None:
        """Put an optional group in, or leave it out."""
        if self.engine is not None:
            self.engine.include(group, wanted=wanted)
            self._after_command()

    def set_speed(self, speed: int) -> None:
        """Let the sessions that begin from now on run so many times faster."""
        self.speed = speed
        self.sounds = SessionSounds(self.sounds.player, self._clock, speed=speed)

    def set_volume(self, settings: Settings) -> None:
        """Set how loud tones and words are."""
        tones, words = settings.loudness()
        self.sounds.player.set_volume(tones=tones, voice=words)

    def close(self) -> None:
        """Let go of the session; what was stored stays."""
        self._timer.stop()
        self.sounds.end(at_once=True)
        self._sessions.save_pending()
        self.engine = None
        self.session = None
        self.session_left.emit()

    def since_start_s(self) -> int:
        """Return seconds since the session began, by the wall clock, sped up in a preview."""
        if self.session is None:
            return 0
        passed = (self._clock.now() - self.session.head.started_at).total_seconds()
        return max(0, int(passed * self.speed))

    # How it is done

    def _catch_up(self, *, commanded: bool) -> None:
        engine = self.engine
        if engine is None:
            return
        events = engine.poll()
        self.sounds.follow(events, commanded=commanded)
        self._store(events, engine)
        self._emit_view(engine.view())
        for event in events:
            if isinstance(event, Paused) and event.gap_ms:
                self.gap_found.emit(event.gap_ms // self.speed)
            if isinstance(event, SessionEnded):
                self._timer.stop()
                self._emit_over(SessionOver(event.how))

    def _engine_clock(self) -> Clock:
        return self._clock if self.speed == 1 else FastClock(self._clock, self.speed)

    def _run(self) -> None:
        self._stored_ms = self._clock.monotonic_ms()
        if self.engine is not None:
            self.sounds.begin(self.engine, self.voice())
        self._timer.start()
        self.tick()

    def _command(self, name: str) -> None:
        if self.engine is not None:
            getattr(self.engine, name)()
            self._after_command()

    def _after_command(self) -> None:
        self._stored_ms = self._clock.monotonic_ms() - STATE_EVERY_MS
        self._catch_up(commanded=True)

    def _store(self, events: tuple[Event, ...], engine: Engine) -> None:
        """Store finished steps at once, and where the engine stands every few seconds."""
        finished = [
            (event, self.variant if event.step.variants else "")
            for event in events
            if isinstance(event, StepFinished)
        ]
        paused = any(isinstance(event, Paused) for event in events)
        now_ms = self._clock.monotonic_ms()
        if finished or paused or now_ms - self._stored_ms >= STATE_EVERY_MS:
            is_closing = engine.phase is Phase.ENDED and not self._awaits_rating
            state = None if is_closing else engine.state()
            self._sessions.record_progress(self.session_id, self._seq, finished, state)
            first = self._seq
            self._seq += len(finished)
            self._stored_ms = now_ms
            for seq, (event, _) in enumerate(finished, first):
                if event.step.kind is StepKind.SET:
                    self.set_finished.emit(seq, event)

    def _emit_view(self, view: SessionView) -> None:
        self.view_changed.emit(view)

    def _emit_over(self, over: SessionOver) -> None:
        self.session_over.emit(over)
