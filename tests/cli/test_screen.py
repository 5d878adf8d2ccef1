"""No screen, or one that does not answer: a sentence, and never Qt's abort."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from calfcoach.cli.screen import check_screen
from calfcoach.core.errors import UserError
from tests.cli.program import run, sentence

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a screen can lack on Linux only")
DEAD_X = ":4094"
DEAD_WAYLAND = "wayland-of-nobody"


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "WAYLAND_SOCKET",
        "QT_QPA_PLATFORM",
        "XDG_RUNTIME_DIR",
    ):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def compositor(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The name of a compositor that takes connections."""
    with tempfile.TemporaryDirectory(prefix="cc") as folder, socket.socket(socket.AF_UNIX) as one:
        one.bind(str(Path(folder) / "wayland-9"))
        one.listen()
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield "wayland-9"


def set_all(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"DISPLAY": "", "WAYLAND_DISPLAY": ""},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland", "DISPLAY": DEAD_X},
        {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": DEAD_WAYLAND},
    ],
    ids=str,
)
def test_without_a_screen_it_says_so(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
) -> None:
    set_all(monkeypatch, variables)

    with pytest.raises(UserError, match="no screen"):
        check_screen()


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({"DISPLAY": DEAD_X}, DEAD_X),
        ({"DISPLAY": "nonsense"}, "nonsense"),
        ({"WAYLAND_DISPLAY": DEAD_WAYLAND}, DEAD_WAYLAND),
        ({"WAYLAND_DISPLAY": DEAD_WAYLAND, "DISPLAY": DEAD_X}, DEAD_X),
        ({"WAYLAND_DISPLAY": DEAD_WAYLAND, "QT_QPA_PLATFORM": "wayland"}, DEAD_WAYLAND),
    ],
    ids=str,
)
def test_a_screen_that_does_not_answer_is_named(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], named: str
) -> None:
    set_all(monkeypatch, variables)

    with pytest.raises(UserError, match=f"{named} does not answer"):
        check_screen()


@pytest.mark.parametrize(
    "platform", ["offscreen", "offscreen:size=1x1", "minimal", "vnc", "linuxfb:/dev/fb0", "eglfs"]
)
def test_a_platform_that_needs_no_screen_is_let_through(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)

    check_screen()


def test_a_compositor_that_answers_is_a_screen(
    monkeypatch: pytest.MonkeyPatch, compositor: str
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", compositor)

    check_screen()


def test_a_compositor_may_be_named_by_its_whole_path(
    monkeypatch: pytest.MonkeyPatch, compositor: str, tmp_path: Path
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", str(Path(os.environ["XDG_RUNTIME_DIR"]) / compositor))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    check_screen()


def test_one_screen_that_answers_is_enough(
    monkeypatch: pytest.MonkeyPatch, compositor: str
) -> None:
    set_all(monkeypatch, {"WAYLAND_DISPLAY": compositor, "DISPLAY": DEAD_X})

    check_screen()


def test_a_compositor_that_answers_does_not_help_a_program_bound_to_x(
    monkeypatch: pytest.MonkeyPatch, compositor: str
) -> None:
    set_all(
        monkeypatch,
        {"WAYLAND_DISPLAY": compositor, "DISPLAY": DEAD_X, "QT_QPA_PLATFORM": "xcb"},
    )

    with pytest.raises(UserError, match=DEAD_X):
        check_screen()


def test_elsewhere_there_is_always_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    check_screen()


@pytest.mark.parametrize("command", [[], ["relief"]], ids=["window", "relief"])
@pytest.mark.parametrize(
    "variables",
    [{}, {"DISPLAY": DEAD_X}, {"WAYLAND_DISPLAY": DEAD_WAYLAND}],
    ids=["none", "dead X", "dead Wayland"],
)
def test_the_program_ends_with_one_sentence_and_makes_nothing(
    tmp_path: Path, command: list[str], variables: dict[str, str]
) -> None:
    done = run("--data-dir", str(tmp_path / "new"), *command, **variables)

    assert done.returncode == 1
    assert "screen" in sentence(done)
    assert list(tmp_path.iterdir()) == []
