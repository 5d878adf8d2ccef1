"""Has files of runs read by a helper process, and ends it where one takes too long."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import calfcoach
from calfcoach.core.clock import Clock
from calfcoach.core.imported_run import FoundRun
from calfcoach.core.own_program import READ_RUNS, own_command
from calfcoach.core.phrases import Phrase, from_record
from calfcoach.core.run_columns import RunColumns, columns_of
from calfcoach.core.units import Unit
from calfcoach.interchange.run_import.worker import run_of
from calfcoach.services.export_writers import CancelledError

MOST_S = 10
"""A file that takes longer is refused."""
LOOK_S = 0.1
"""So often it is asked whether to go on."""
NO_WINDOW = 0x0800_0000
"""Windows opens no console for the helper."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What was found in a file, or in a member of a zip.

    Attributes:
        name: As a person knows it.
        path: The file that it is in.
        error: Why it could not be read; "" where it could.
        unit: The unit that was guessed for its distances; None where the file tells it.
        columns: What its columns may be, where a person has to tell; None otherwise.
        rows: Its first rows then.
    """

    name: str
    path: Path
    runs: tuple[FoundRun, ...] = ()
    error: str = ""
    unit: Unit | None = None
    columns: RunColumns | None = None
    rows: tuple[tuple[str, ...], ...] = field(default=())


class RunReader:
    """Reads files of runs.

    Args:
        clock: Measures how long a file takes.
        command: The helper; None for calfcoach itself.
        most_s: How long a file may take.
    """

    def __init__(
        self, clock: Clock, command: Sequence[str] | None = None, most_s: float = MOST_S
    ) -> None:
        program, words = own_command(READ_RUNS)
        self._clock = clock
        self._command = list(command or [program, *words])
        self._most_s = most_s

    def read(
        self,
        paths: Sequence[Path],
        columns: Sequence[RunColumns] = (),
        progress: Callable[[str, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[ReadFile]:
        """Return what is in files, each part of a zip on its own.

        Args:
            paths: The files.
            columns: What is remembered of columns.
            progress: Told the name of what is read next and how many were read.
            cancelled: Asked now and then; True ends it.

        Raises:
            CancelledError: It was called off.
        """
        found: list[ReadFile] = []
        if not paths:
            return found
        while not self._read_on(found, paths, columns, progress, cancelled):
            pass
        return found

    def _read_on(
        self,
        found: list[ReadFile],
        paths: Sequence[Path],
        columns: Sequence[RunColumns],
        progress: Callable[[str, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> bool:
        """Read what is left until all is read, which is True, or until a file ends the helper."""
        before, begun = len(found), False
        name, path = paths[0].name, paths[0]
        helper = _Helper(self._command, paths, columns, before)
        try:
            for said in helper.lines(self._clock, self._most_s, cancelled):
                if "end" in said:
                    return True
                if "at" in said:
                    name, path, begun = str(said["at"]), paths[int(str(said["file"]))], True
                    if progress is not None:
                        progress(name, len(found))
                else:
                    found.append(_file(name, path, said))
                    begun = False
        except TimeoutError:
            why = Phrase("it takes longer than {seconds} s to read", seconds=f"{self._most_s:g}")
        else:
            why = Phrase("reading it failed")
        finally:
            helper.end()
        if not begun and len(found) > before:
            return False  # it ended between two of them: the next one is tried once more
        found.append(ReadFile(name, path, error=why))
        return not begun


class _Helper:
    """The process and what it says."""

    def __init__(
        self,
        command: Sequence[str],
        paths: Sequence[Path],
        columns: Sequence[RunColumns],
        skip: int,
    ) -> None:
        job = {
            "paths": [str(path) for path in paths],
            "columns": [one.record() for one in columns],
            "skip": skip,
        }
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=NO_WINDOW if sys.platform == "win32" else 0,
        )
        self._said: Queue[bytes] = Queue()
        Thread(target=self._listen, daemon=True).start()
        with suppress(OSError):
            if self._process.stdin is not None:
                self._process.stdin.write(json.dumps(job).encode() + b"\n")
                self._process.stdin.close()

    def lines(
        self, clock: Clock, most_s: float, cancelled: Callable[[], bool] | None
    ) -> Iterator[dict[str, object]]:
        """Yield what it says until it ends.

        Raises:
            CancelledError: It was called off.
            TimeoutError: It said nothing for too long.
        """
        last = clock.monotonic_ms()
        while True:
            if cancelled is not None and cancelled():
                raise CancelledError
            try:
                line = self._said.get(timeout=LOOK_S)
            except Empty:
                if clock.monotonic_ms() - last > most_s * 1_000:
                    raise TimeoutError from None
                continue
            if not line:
                return
            last = clock.monotonic_ms()
            yield json.loads(line)

    def end(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _listen(self) -> None:
        out = self._process.stdout
        with suppress(OSError, ValueError):
            while out is not None and (line := out.readline()):
                self._said.put(line)
        self._said.put(b"")


def _environment() -> dict[str, str]:
    """Return this environment, in which the helper finds the same calfcoach wherever it starts."""
    found = os.environ.get("PYTHONPATH", "")
    root = str(Path(calfcoach.__file__).parents[1])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(part for part in (root, found) if part)}


def _file(name: str, path: Path, said: dict[str, object]) -> ReadFile:
    unknown = said.get("unknown")
    rows = said.get("rows")
    if isinstance(unknown, dict) and isinstance(rows, list):
        shown = tuple(tuple(str(one) for one in row) for row in rows)
        why = from_record(said.get("error", ""))
        return ReadFile(name, path, (), why, columns=columns_of(unknown), rows=shown)
    if "error" in said:
        return ReadFile(name, path, error=from_record(said["error"]))
    runs, unit = said.get("runs"), said.get("unit")
    read = tuple(run_of(one) for one in runs) if isinstance(runs, list) else ()
    return ReadFile(name, path, read, unit=Unit(str(unit)) if unit else None)
