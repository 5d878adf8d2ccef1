"""How much more calfcoach spends until its window stands than a bare window with one label."""

from __future__ import annotations

from statistics import median

import pytest

from tests.benchmarks.conftest import FirstPaint, Paint

BARE = "tests.benchmarks.bare_window"
CALFCOACH = "tests.benchmarks.calfcoach_window"
PAIRS, PAIRS_LONG = 5, 15
TARGET = 1.6
LATER = {
    "PySide6.QtCore.Qt",
    "PySide6.QtDBus",
    "PySide6.QtMultimedia",
    "PySide6.QtNetwork",
    "PySide6.QtSvg",
    "argparse",
    "ctypes",
    "logging.handlers",
    "numpy",
    "playsound3",
    "sqlite3",
    "sqlite_utils",
    "tomllib",
    "zoneinfo",
}
"""What is slow to import and not needed to paint."""
NEEDED = {"ctypes"}
"""Asks the X server whether it answers."""


def test_startup_against_a_bare_window(
    paint: Paint, pytestconfig: pytest.Config, capsys: pytest.CaptureFixture[str]
) -> None:
    paint(BARE)
    paint(CALFCOACH)

    count = PAIRS_LONG if pytestconfig.getoption("--long") else PAIRS
    pairs = [(paint(BARE), paint(CALFCOACH)) for _ in range(count)]

    with capsys.disabled():
        print(f"\n{report(pairs)}")
    assert len(pairs) == count


def test_nothing_slow_is_imported_before_the_first_paint(paint: Paint) -> None:
    imported = paint(CALFCOACH).modules

    assert "PySide6.QtWidgets" in imported
    assert (imported - paint(BARE).modules) & LATER <= NEEDED


def report(pairs: list[tuple[FirstPaint, FirstPaint]]) -> str:
    """Return the medians and their ratios in words."""
    cpu = [(bare.cpu_s * 1000, full.cpu_s * 1000) for bare, full in pairs]
    memory = [(bare.peak_kib / 1024, full.peak_kib / 1024) for bare, full in pairs]
    lines = [f"start-up against a bare window, {len(pairs)} pairs in turn, target {TARGET}:"]
    for what, unit, values in (("CPU", "ms", cpu), ("memory", "MiB", memory)):
        bare, full = median(a for a, _ in values), median(b for _, b in values)
        if bare > 0:
            ratio = median(b / a for a, b in values)
            lines.append(f"  {what}: {full:.0f} {unit}, bare {bare:.0f} {unit}, ratio {ratio:.2f}")
    return "\n".join(lines)
