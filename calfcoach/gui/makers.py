"""Who builds the pages that are needed only later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calfcoach.core.exercises import Catalog
    from calfcoach.core.program import Program
    from calfcoach.gui.data.data_page import DataPage
    from calfcoach.gui.learn.learn_page import LearnPage
    from calfcoach.gui.measure.measure_page import MeasurePage
    from calfcoach.gui.measure.raise_test_page import RaiseTestPage
    from calfcoach.gui.physio.client_page import ClientPage
    from calfcoach.gui.physio.editor_page import EditorPage
    from calfcoach.gui.physio.incoming_page import IncomingPage
    from calfcoach.gui.physio.physio_page import PhysioPage
    from calfcoach.gui.physio.play_page import PlayPage
    from calfcoach.gui.physio.preview_page import PreviewPage
    from calfcoach.gui.program.program_page import ProgramPage
    from calfcoach.gui.progress.progress_page import ProgressPage
    from calfcoach.gui.relief.relief_page import ReliefPage
    from calfcoach.gui.routine.routine_page import RoutinePage
    from calfcoach.gui.runs.import_page import ImportPage
    from calfcoach.gui.runs.runs_page import RunsPage
    from calfcoach.gui.settings.settings_page import SettingsPage
    from calfcoach.gui.setup.setup_page import SetupPage
    from calfcoach.gui.strength.screen_page import ScreenPage
    from calfcoach.gui.strength.strength_page import StrengthPage
    from calfcoach.gui.today.session_page import SessionPage
    from calfcoach.services.library import LibraryService


@dataclass(frozen=True, slots=True)
class Makers:
    """One function a page; each is called once, when its page is first needed."""

    relief: Callable[[], ReliefPage]
    session_page: Callable[[], SessionPage]
    strength: Callable[[], StrengthPage]
    screen: Callable[[], ScreenPage]
    setup: Callable[[], SetupPage]
    program: Callable[[], ProgramPage]
    progress: Callable[[], ProgressPage]
    data: Callable[[], DataPage]
    runs: Callable[[], RunsPage]
    imports: Callable[[], ImportPage]
    learn: Callable[[], LearnPage]
    measure: Callable[[], MeasurePage]
    raise_test: Callable[[], RaiseTestPage]
    routine: Callable[[], RoutinePage]
    settings: Callable[[], SettingsPage]
    physio: Callable[[], PhysioPage]
    editor: Callable[[], EditorPage]
    incoming: Callable[[], IncomingPage]
    preview: Callable[[], PreviewPage]
    play: Callable[[Catalog], PlayPage]
    client: Callable[[], ClientPage]
    handout: Callable[[Program], str]
    """Writes a program's handout and returns what is to be said of it."""
    library: LibraryService
