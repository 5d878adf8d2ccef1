"""`calfcoach doctor`: how the program and its data are, and what is wrong if anything is."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from calfcoach import __version__
from calfcoach.core.clock import SystemClock
from calfcoach.core.errors import UserError
from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.questionnaire import load_questionnaire
from calfcoach.core.resources import resource_path
from calfcoach.core.routine_file import load_routine
from calfcoach.core.voices import BUILT_IN
from calfcoach.interchange.program_file import built_in_programs, load_program
from calfcoach.media.voice import own_voices
from calfcoach.services.changes import ChangeBus
from calfcoach.services.log_file import LogFileService, LogHealth
from calfcoach.storage.database import Database
from calfcoach.storage.folders import Folders
from calfcoach.storage.preferences import PreferencesFile
from calfcoach.storage.refusals import unwritable
from calfcoach.storage.room import try_to_write


def doctor(folders: Folders, *, as_json: bool) -> int:
    """Print how everything is; return 0, or 1 if something is wrong.

    Nothing is changed or repaired, and nothing stays of the file that is tried in the folder.
    """
    faults: list[str] = []
    with _noting(faults):
        folders.check_name()
    database = Database(folders.database, folders.backups, SystemClock())
    health = LogFileService(database, SystemClock(), ChangeBus()).health()
    faults.extend(health.faults)
    with _noting(faults):
        _try_to_write(folders, health)
    settings, settings_fault = PreferencesFile(folders.settings).load()
    if settings_fault is not None:
        faults.append(str(settings_fault))
    _read_resources(faults)
    qt_version, sound, keep_awake = _qt(faults)
    report = {
        "version": __version__,
        "python": platform.python_version(),
        "qt": qt_version,
        "platform": platform.platform(),
        "data_folder": str(folders.data),
        "database": str(folders.database),
        "schema": health.schema,
        "integrity": _integrity(health),
        "audio_backend": sound.backend,
        "audio_device": sound.device,
        "audio_passed_over": sound.passed_over,
        "voice": _voice(settings.voice, folders),
        "keep_awake": keep_awake,
        "ok": not faults,
        "faults": faults,
    }
    if as_json:
        print(json.dumps(report, indent=2))
    else:
        _print(report)
    return 1 if faults else 0


def _read_resources(faults: list[str]) -> None:
    """Read every document that the program ships with, and note what is wrong with it."""
    try:
        load_routine(resource_path("routines", "relief.toml"))
        load_questionnaire(resource_path("screening", "red-flags.toml"))
        catalog = load_catalog(resource_path("exercises"))
    except (UserError, FileNotFoundError) as error:
        faults.append(str(error))
        return
    for path in built_in_programs().values():
        with _noting(faults):
            load_program(path, catalog)


def _voice(name: str, folders: Folders) -> str:
    """Return whose voice the settings name, and whether it is there."""
    if name == BUILT_IN:
        return "built-in"
    return name if name in own_voices(folders.voices) else f"{name} (not there: built-in)"


def _integrity(health: LogHealth) -> str:
    if not health.exists:
        return "no log yet"
    if health.damaged:
        return "damaged"
    return "not checked" if health.faults else "ok"


def _print(report: Mapping[str, object]) -> None:
    for key, value in report.items():
        if key not in ("ok", "faults"):
            print(f"{key.replace('_', ' ')}: {'-' if value in (None, '') else value}")
    faults = report["faults"]
    if isinstance(faults, list) and faults:
        for fault in faults:
            print(f"wrong: {fault}")
    else:
        print("All is well.")


@contextmanager
def _noting(faults: list[str]) -> Iterator[None]:
    """Note what is refused as a fault, once."""
    try:
        yield
    except UserError as error:
        if str(error) not in faults:
            faults.append(str(error))


def _try_to_write(folders: Folders, health: LogHealth) -> None:
    """Find out whether anything new can be saved.

    Raises:
        UserError: It cannot.
    """
    try_to_write(folders.data)
    if health.schema is not None and not os.access(folders.database, os.W_OK):
        raise unwritable(folders.database)


@dataclass(frozen=True, slots=True)
class _Sound:
    """How sound is made here.

    Attributes:
        backend: What makes it.
        device: Where it comes out.
        passed_over: Which better ways do not work, and why.
    """

    backend: str = "none"
    device: str = ""
    passed_over: str = ""


def _qt(faults: list[str]) -> tuple[str, _Sound, str]:
    """Return Qt's version, the way that sound is made here, and what keeps the screen on."""
    try:
        from PySide6.QtCore import QCoreApplication, qVersion

        from calfcoach.gui.error_hook import log_qt_messages
        from calfcoach.gui.system.inhibitor import inhibitor_name
        from calfcoach.media.open_player import BestSound, open_player
    except ImportError as error:
        faults.append(
            f"Qt cannot be loaded ({error}). Install the libraries that the README lists."
        )
        return "none", _Sound(), "none"
    log_qt_messages()
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    player = open_player(SystemClock())
    reasons = player.passed_over if isinstance(player, BestSound) else {}
    why = "; ".join(f"{name}: {reason}" for name, reason in reasons.items())
    sound = _Sound(player.backend, player.device, why)
    keep_awake = inhibitor_name()
    del player, app
    return qVersion(), sound, keep_awake
