"""How punctually sounds are handed to the device: planned against handed over, printed."""

from __future__ import annotations

import faulthandler
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from calfcoach.media.cue_log import LOG
from tests.end_to_end.child import ROOT

SHORT_S, LONG_S = 10, 120
BUSY = "while True: pass"
BOUND_S = 60
MISSED_MS = 240


@contextmanager
def both_cores_busy() -> Iterator[None]:
    busy = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(2)]
    try:
        yield
    finally:
        for one in busy:
            one.kill()
            one.wait()


@contextmanager
def calm() -> Iterator[None]:
    yield


@pytest.mark.parametrize("name", ["calm", pytest.param("busy", marks=pytest.mark.long)])
def test_planned_against_handed_over(
    tmp_path: Path,
    pytestconfig: pytest.Config,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    seconds = LONG_S if pytestconfig.getoption("--long") else SHORT_S
    faulthandler.cancel_dump_traceback_later()  # two minutes are no hang here
    log = tmp_path / "cues.jsonl"
    monkeypatch.setenv(LOG, str(log))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with calm() if name == "calm" else both_cores_busy():
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.sound_minutes", str(seconds), "none"],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=seconds + BOUND_S,
            check=True,
        )

    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    with capsys.disabled():
        print(f"\nsounds of {seconds} s of a session, {name}, offscreen, no device:")
        print(report(lines, json.loads(done.stdout)))
    assert len(lines) > seconds // 4


def report(lines: list[dict[str, float]], onsets_s: list[float]) -> str:
    """Return in words how punctual each sound was in the stream, and how early handed over."""
    planned = np.array([line["t"] for line in lines])
    ahead = np.array([(line["t"] - line["ret"]) * 1000 for line in lines])
    nearest = np.array([min(onsets_s, key=lambda at: abs(at - t)) for t in planned])
    off = (nearest - planned) * 1000
    missed = int((np.abs(off) > MISSED_MS).sum())
    drift = np.polyfit(planned, off, 1)[0] * 60
    p50, p95, p99 = (np.percentile(np.abs(off), q) for q in (50, 95, 99))
    q50, q95, q99 = (np.percentile(ahead, q) for q in (50, 5, 1))
    return (
        f"  onset against plan: median {p50:.1f} ms, 95 % {p95:.1f} ms, 99 % {p99:.1f} ms, worst"
        f" {np.abs(off).max():.1f} ms, drift {drift:+.2f} ms a minute; {missed} of {len(lines)}"
        f" missed\n  handed over before it is due: median {q50:.0f} ms, 95 % at least {q95:.0f} ms,"
        f" 99 % {q99:.0f} ms, least {ahead.min():.0f} ms"
    )
