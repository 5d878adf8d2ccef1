"""What a desktop reads of the program, by the desktop's own tools."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"


def said(*command: str | Path) -> tuple[int, str]:
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


def test_the_desktop_entry_is_sound() -> None:
    assert said("desktop-file-validate", LINUX / "calfcoach.desktop") == (0, "")


def test_the_description_for_stores_is_sound() -> None:
    code, text = said("appstreamcli", "validate", "--no-net", LINUX / "calfcoach.metainfo.xml")

    assert code == 0, text
    assert "W:" not in text


def test_the_kinds_of_files_are_known_by_their_names(tmp_path: Path) -> None:
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(LINUX / "calfcoach-mime.xml", packages / "calfcoach.xml")

    code, text = said("update-mime-database", "-V", tmp_path / "mime")

    assert code == 0, text
    globs = (tmp_path / "mime" / "globs2").read_text(encoding="utf-8")
    assert "60:application/vnd.calfcoach.program+json:*.calfprog.json" in globs
    assert "50:application/vnd.calfcoach.log+zip:*.calflog" in globs
