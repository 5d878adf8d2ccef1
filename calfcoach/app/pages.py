"""Builds the pages that are needed only later, each with what it talks to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from calfcoach.app.launch import Launch
from calfcoach.app.physio_pages import PhysioPageMaker
from calfcoach.app.program import ProgramServices
from calfcoach.core.clock import Clock
from calfcoach.core.resources import resource_path
from calfcoach.core.voices import SYSTEM
from calfcoach.gui.dialogs import Dialogs
from calfcoach.gui.main_window import MainWindow
from calfcoach.gui.makers import Makers
from calfcoach.gui.theme import ThemeKeeper
from calfcoach.gui.translations import spoken_language
from calfcoach.services.changes import ChangeBus
from calfcoach.services.sessions import SessionService
from calfcoach.services.settings import SettingsService
from calfcoach.storage.database import Database
from calfcoach.storage.folders import Folders

if TYPE_CHECKING:
    from calfcoach.core.exercises import Catalog
    from calfcoach.core.questionnaire import Questionnaire
    from calfcoach.gui.data.data_page import DataPage
    from calfcoach.gui.learn.learn_page import LearnPage
    from calfcoach.gui.measure.measure_page import MeasurePage
    from calfcoach.gui.measure.raise_player import RaisePlayer
    from calfcoach.gui.measure.raise_test_page import RaiseTestPage
    from calfcoach.gui.program.program_page import ProgramPage
    from calfcoach.gui.progress.progress_page import ProgressPage
    from calfcoach.gui.relief.relief_page import ReliefPage
    from calfcoach.gui.routine.routine_page import RoutinePage
    from calfcoach.gui.runs.import_page import ImportPage
    from calfcoach.gui.runs.runs_page import RunsPage
    from calfcoach.gui.session.driver import SessionDriver
    from calfcoach.gui.session.player_panel import PlayerPanel
    from calfcoach.gui.settings.settings_page import SettingsPage
    from calfcoach.gui.setup.setup_page import SetupPage
    from calfcoach.gui.strength.screen_page import ScreenPage
    from calfcoach.gui.strength.strength_page import StrengthPage
    from calfcoach.gui.strength.strength_player import StrengthPlayer
    from calfcoach.gui.system.inhibitor import Inhibitor
    from calfcoach.gui.system.motion import MotionWish
    from calfcoach.gui.today.session_page import SessionPage
    from calfcoach.media.session_sound import SessionSound
    from calfcoach.media.voice import Voice


class PageMaker:
    """Makes each page on demand; sessions of all kinds share one sound.

    Args:
        folders: Where the person's data lie.
        database: The log.
    """

    def __init__(
        self,
        window: MainWindow,
        sessions: SessionService,
        program: ProgramServices,
        settings: SettingsService,
        dialogs: Dialogs,
        theme: ThemeKeeper,
        clock: Clock,
        launch: Launch,
        folders: Folders,
        database: Database,
        changes: ChangeBus,
    ) -> None:
        self._window = window
        self._sessions = sessions
        self._program = program
        self._settings = settings
        self._dialogs = dialogs
        self._theme = theme
        self._clock = clock
        self._launch = launch
        self._voices = folders.voices
        self._folders = folders
        self._database = database
        self._changes = changes
        self._player: SessionSound | None = None
        self._inhibitor: Inhibitor | None = None
        self._motion: MotionWish | None = None

    def makers(self) -> Makers:
        """Return who builds what."""
        # Not kept: it holds methods of this one, and a circle would outlive the window.
        physio = PhysioPageMaker(
            self._window,
            self._program,
            self._settings,
            self._dialogs,
            self._theme,
            self._clock,
            self._folders,
            self._sound,
            self._voice,
            self._attend,
            self._words,
        )
        return Makers(
            relief=self._relief,
            session_page=self._session_page,
            strength=self._strength,
            screen=self._screen,
            setup=self._setup,
            program=self._program_page,
            progress=self._progress_page,
            data=self._data_page,
            runs=self._runs_page,
            imports=self._import_page,
            learn=self._learn_page,
            measure=self._measure,
            raise_test=self._raise_test,
            routine=self._routine,
            settings=self._settings_page,
            physio=physio.physio,
            editor=physio.editor,
            incoming=physio.incoming,
            preview=physio.preview,
            play=physio.play,
            client=physio.client,
            handout=physio.handout,
            library=self._program.library,
        )

    def _relief(self) -> ReliefPage:
        from calfcoach.core.routine_file import load_routine
        from calfcoach.gui.relief.relief_page import ReliefPage

        page = ReliefPage(
            self._driver(awaits_rating=False),
            self._sessions,
            self._settings,
            load_routine(resource_path("routines", "relief.toml")),
            self._words(),
            self._dialogs,
            self._theme,
            self._clock,
        )
        self._attend(page.driver, page.player)
        return page

    def _strength(self) -> StrengthPage:
        from calfcoach.gui.strength.strength_page import StrengthPage

        page = StrengthPage(
            self._driver(awaits_rating=True),
            self._program.training,
            self._sessions,
            self._settings,
            self._dialogs,
            self._theme,
            self._clock,
        )
        page.show_muted(muted=self._settings.current.muted)
        self._attend(page.driver, page.player)
        return page

    def _session_page(self) -> SessionPage:
        from calfcoach.gui.today.session_page import SessionPage

        return SessionPage(self._words(), self._clock)

    def _screen(self) -> ScreenPage:
        from calfcoach.gui.strength.screen_page import ScreenPage

        return ScreenPage(
            self._program.training,
            self._sessions,
            self._settings,
            self._words(),
            self._dialogs,
            self._clock,
        )

    def _setup(self) -> SetupPage:
        from calfcoach.gui.setup.setup_page import SetupPage

        return SetupPage(self._program.setup, self._words(), self._settings, self._clock)

    def _program_page(self) -> ProgramPage:
        from calfcoach.gui.program.program_page import ProgramPage

        return ProgramPage(self._program.training, self._program.schedule, self._clock)

    def _progress_page(self) -> ProgressPage:
        from calfcoach.gui.progress.progress_page import ProgressPage

        return ProgressPage(self._program.history, self._theme)

    def _runs_page(self) -> RunsPage:
        from calfcoach.gui.runs.runs_page import RunsPage

        bar = self._window.undo_bar
        return RunsPage(self._program.running, self._settings, self._theme, bar)

    def _import_page(self) -> ImportPage:
        from calfcoach.gui.runs.import_page import ImportPage

        program, bar = self._program, self._window.undo_bar
        return ImportPage(program.importing, program.running, self._settings, self._dialogs, bar)

    def _learn_page(self) -> LearnPage:
        from calfcoach.gui.learn.learn_page import LearnPage, LearnParts

        return LearnPage(
            LearnParts(
                self._program.learning,
                self._program.running,
                self._settings,
                self._words(),
                self._program.training.catalog,
                self._sound(),
                self._dialogs,
                self._theme,
                self._clock,
                self._motion_wish(),
                self._window.undo_bar,
            )
        )

    def _data_page(self) -> DataPage:
        from calfcoach.app.data import make_data
        from calfcoach.gui.data.data_page import DataPage

        data = make_data(
            self._database, self._program, self._settings, self._clock, self._changes, self._folders
        )
        return DataPage(data, self._dialogs, self._clock, self._window.undo_bar)

    def _measure(self) -> MeasurePage:
        from calfcoach.gui.measure.measure_page import MeasurePage

        return MeasurePage(self._program.measuring, self._dialogs)

    def _raise_test(self) -> RaiseTestPage:
        from calfcoach.gui.measure.raise_test_page import RaiseTestPage

        page = RaiseTestPage(
            self._driver(awaits_rating=True),
            self._program.measuring,
            self._sessions,
            self._settings,
            self._dialogs,
            self._theme,
            self._clock,
        )
        page.show_muted(muted=self._settings.current.muted)
        self._attend(page.driver, page.player)
        return page

    def _routine(self) -> RoutinePage:
        from calfcoach.core.routine import COOL_DOWN, WARM_UP
        from calfcoach.core.routine_file import load_routine
        from calfcoach.gui.routine.routine_page import RoutinePage

        catalog = self._program.training.catalog
        files = {WARM_UP: "warm-up.toml", COOL_DOWN: "cool-down.toml"}
        page = RoutinePage(
            self._driver(awaits_rating=False),
            self._sessions,
            self._program.running,
            self._settings,
            {
                kind: load_routine(resource_path("routines", name), catalog)
                for kind, name in files.items()
            },
            self._dialogs,
            self._theme,
            self._clock,
        )
        page.show_muted(muted=self._settings.current.muted)
        self._attend(page.driver, page.player)
        return page

    def _settings_page(self) -> SettingsPage:
        from calfcoach.gui.settings.settings_page import SettingsPage
        from calfcoach.gui.system.login_start import open_login_start
        from calfcoach.media.voice_shelf import VoiceShelf

        return SettingsPage(
            self._settings,
            self._sound(),
            VoiceShelf(self._voices, spoken_language()),
            self._folders.data,
            open_login_start(self._folders.data),
        )

    def _sound(self) -> SessionSound:
        if self._player is None:
            from calfcoach.media.open_player import open_player

            self._player = self._speaking(open_player(self._clock))
            tones, words = self._settings.current.loudness()
            self._player.set_volume(tones=tones, voice=words)
        return self._player

    def _speaking(self, sound: SessionSound) -> SessionSound:
        """Return a sound that can also speak by the computer's own speech."""
        from calfcoach.media.system_speech import HelperSpeaker, SpeakingSound

        speaker = HelperSpeaker(parent=self._window)
        speaker.given_up.connect(self._tell_no_speech)
        speaking = SpeakingSound(sound, speaker, self._clock, self._window)
        self._window.closed.connect(speaking.let_go)
        return speaking

    def _tell_no_speech(self) -> None:
        said = QCoreApplication.translate(
            "PageMaker", "This computer's speech does not work here. Tones and words guide you."
        )
        self._window.say(said)

    def _driver(self, *, awaits_rating: bool) -> SessionDriver:
        from calfcoach.gui.session.driver import SessionDriver

        return SessionDriver(
            self._sessions,
            self._clock,
            self._sound(),
            self._voice,
            speed=self._launch.speed,
            awaits_rating=awaits_rating,
            parent=self._window,
        )

    def _voice(self) -> Voice | None:
        """Return what says the words of a session that begins now; None where none are wanted."""
        from calfcoach.media.voice import open_voice

        settings = self._settings.current
        if settings.spoken and settings.voice == SYSTEM:
            from calfcoach.gui.told_data import told_prompts
            from calfcoach.media.system_speech import SystemVoice

            catalog = self._program.training.catalog
            names = {one.id: one.name for one in catalog.values()}
            return SystemVoice(names, spoken_language(), told_prompts())
        if not settings.spoken:
            return None
        return open_voice(settings.voice, self._voices, spoken_language())

    def _attend(
        self,
        driver: SessionDriver,
        player: PlayerPanel | StrengthPlayer | RaisePlayer,
        catalog: Catalog | None = None,
    ) -> None:
        """Let a session keep the screen on, flash, move its figure, and tell a screen reader.

        The exercises are those of the program in use where no others are given.
        """
        from calfcoach.gui.session.awake import Awake
        from calfcoach.gui.session.figure_feed import FigureFeed
        from calfcoach.gui.session.live_words import LiveWords
        from calfcoach.gui.session.pulse import Pulse

        if self._inhibitor is None:
            from calfcoach.gui.system.inhibitor import open_inhibitor

            self._inhibitor = open_inhibitor()
        awake = Awake(self._inhibitor, self._clock, driver)
        motion = self._motion_wish()
        pulse = Pulse(player, self._settings, self._theme, self._clock, motion)
        catalog = catalog or self._program.training.catalog
        feed = FigureFeed(player.figure, catalog, driver, self._clock, motion)
        live = LiveWords(player, player)
        for follower in (awake, pulse, feed, live):
            driver.view_changed.connect(follower.follow)
            driver.session_over.connect(follower.end)
            driver.session_left.connect(follower.end)

    def _motion_wish(self) -> MotionWish:
        if self._motion is None:
            from calfcoach.gui.system.motion import open_motion

            self._motion = open_motion(self._window)
        return self._motion

    def _words(self) -> Questionnaire:
        from calfcoach.core.questionnaire import load_questionnaire
        from calfcoach.gui.told_data import told_questionnaire

        return told_questionnaire(load_questionnaire(resource_path("screening", "red-flags.toml")))
