"""The house: names, first lines, sizes, and rooms that stand without Qt."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "calfcoach"
MODULES = sorted(PACKAGE.rglob("*.py"))
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
MAX_LINES = 400
QT_FREE = [
    room
    for room in ("core", "storage", "services", "interchange")
    if (PACKAGE / room / "__init__.py").exists()
]

IMPORT_ALL = """
import importlib, pkgutil, sys
room = importlib.import_module(sys.argv[1])
for found in pkgutil.walk_packages(room.__path__, room.__name__ + "."):
    importlib.import_module(found.name)
qt = sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6"))
assert not qt, qt
"""

modules = pytest.mark.parametrize(
    "path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix()
)


@modules
def test_a_module_is_named_for_what_lives_there(path: Path) -> None:
    parts = path.relative_to(PACKAGE).with_suffix("").parts

    assert not VAGUE & set(parts)


@modules
def test_a_module_says_in_its_first_line_what_lives_there(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    assert source.startswith('"""')
    docstring = ast.get_docstring(ast.parse(source))
    assert docstring
    assert docstring.splitlines()[0].endswith((".", ":"))


@modules
def test_a_module_is_small_enough_to_be_read(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_LINES


@pytest.mark.parametrize("room", QT_FREE)
def test_a_room_without_screens_stands_without_qt(room: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, f"calfcoach.{room}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
