"""A program under test as a process of its own: started, listened to, and surely ended."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Condition, Thread
from types import TracebackType
from typing import IO

ROOT = Path(__file__).resolve().parent.parent.parent
BOUND_S = 30.0
"""How long any one thing that a process must do may take."""

Claim = Mapping[str, object]

_PERSONAL = (
    "CALFCOACH_", "DESKTOP_", "DISPLAY", "GIO_", "LANG", "LC_", "PYTHON", "QT_", "WAYLAND_", "XDG_",
)  # fmt: skip


def child_environment(screen: Mapping[str, str], place: Path) -> dict[str, str]:
    """Return what a child sees: a screen, no sound, nothing of the person who runs the tests."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_PERSONAL)}
    homes = {
        name: str(place / name.lower())
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")
    }
    return {**kept, **homes, **screen, "CALFCOACH_AUDIO": "none", "PYTHONPATH": str(ROOT)}


class Child:
    """Runs a Python module and keeps the JSON lines that it prints; what else it prints is `said`.

    Leaving its context kills it if it still runs.
    """

    def __init__(self, module: str, words: Sequence[str], environment: Mapping[str, str]) -> None:
        self.claims: list[Claim] = []
        self.errors: list[str] = []
        self._heard = Condition()
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *words],
            cwd=ROOT,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        self._readers = [
            Thread(target=read, args=(pipe,), daemon=True)
            for read, pipe in (
                (self._read_claims, self._process.stdout),
                (self._read_errors, self._process.stderr),
            )
        ]
        for reader in self._readers:
            reader.start()

    def __enter__(self) -> Child:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def wait_for(self, what: str, **facts: object) -> Claim:
        """Return the first claim of a kind with these facts, waiting for it.

        Raises:
            AssertionError: It ended without, or took too long.
        """
        deadline = time.monotonic() + BOUND_S
        seen = 0
        with self._heard:
            while True:
                for claim in self.claims[seen:]:
                    if claim["says"] == what and facts.items() <= claim.items():
                        return claim
                seen = len(self.claims)
                left_s = deadline - time.monotonic()
                if left_s <= 0 or not self._readers[0].is_alive():
                    break
                self._heard.wait(min(left_s, 1.0))
        raise AssertionError(f"it never said {what} {facts}; {self.last_words()}")

    def wait(self) -> int:
        """Return its exit code, waiting for its end.

        Raises:
            AssertionError: It took too long.
        """
        try:
            code = self._process.wait(BOUND_S)
        except subprocess.TimeoutExpired as error:
            raise AssertionError(f"it did not end; {self.last_words()}") from error
        self._close()
        return code

    def ask_to_end(self) -> int:
        """Send what the system sends when it shuts down; return the exit code."""
        self._process.terminate()
        return self.wait()

    def interrupt(self) -> int:
        """Send what Ctrl+C sends; return the exit code."""
        self._process.send_signal(signal.SIGINT)
        return self.wait()

    def last_words(self) -> str:
        """Return the end of what it said, for a failure's message."""
        return f"it said {self.claims[-12:]} {self.errors[-12:]}"

    def kill(self) -> None:
        """End it at once, as a power cut would, and hear what it said before."""
        if self.is_running:
            self._process.kill()
            self._process.wait()
        self._close()

    def _close(self) -> None:
        for reader in self._readers:
            reader.join(BOUND_S)
        for pipe in (self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()

    def _read_claims(self, pipe: IO[str]) -> None:
        for line in pipe:
            with self._heard:
                self.claims.append(json.loads(line))
                self._heard.notify_all()
        with self._heard:
            self._heard.notify_all()

    def _read_errors(self, pipe: IO[str]) -> None:
        for line in pipe:
            self.errors.append(line.rstrip("\n"))


def wait_for_file(path: Path) -> None:
    """Wait until a file is there."""
    deadline = time.monotonic() + BOUND_S
    while not path.exists():
        assert time.monotonic() < deadline, f"{path} was never made"
        time.sleep(0.001)
