"""What a person installs: the description of the package, its files and its entry for desktops."""

import configparser
import hashlib
import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

from calfcoach import __version__
from calfcoach.cli.main import OPENED

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"


def load_release() -> ModuleType:
    path = ROOT / "packaging" / "release.py"
    spec = importlib.util.spec_from_file_location("release", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


release = load_release()


def test_package_names_program_version_size_and_what_it_needs() -> None:
    text = release.control(release.version(), "amd64", 2_048)
    fields = dict(line.split(": ", 1) for line in text.splitlines() if not line.startswith(" "))
    assert fields["Package"] == "calfcoach"
    assert fields["Version"] == __version__
    assert fields["Installed-Size"] == "2048"
    assert "libegl1" in fields["Depends"].split(", ")


def test_extended_description_has_no_line_that_ends_the_paragraph() -> None:
    body = release.control("1.0", "amd64", 1).split("Description: ")[1].splitlines()[1:]
    assert body
    assert all(line.startswith(" ") and line.strip() for line in body)


def test_tree_holds_what_desktops_ask_for_and_its_sums(tmp_path: Path) -> None:
    release.lay_out(tmp_path)
    for name in (
        "usr/share/applications/calfcoach.desktop",
        "usr/share/mime/packages/calfcoach.xml",
        "usr/share/icons/hicolor/scalable/apps/calfcoach.svg",
        "usr/share/doc/calfcoach/copyright",
        "usr/share/doc/calfcoach/changelog.gz",
        "usr/share/doc/calfcoach/NEWS.gz",
        "usr/share/man/man1/calfcoach.1.gz",
        "usr/share/lintian/overrides/calfcoach",
    ):
        assert (tmp_path / name).stat().st_size > 0
    assert (tmp_path / "usr/bin/calfcoach").is_symlink()
    named = dict(reversed(line.split("  ")) for line in release.sums(tmp_path).splitlines())
    icon = "usr/share/icons/hicolor/scalable/apps/calfcoach.svg"
    assert named[icon] == hashlib.md5((tmp_path / icon).read_bytes()).hexdigest()
    assert "usr/bin/calfcoach" not in named


def test_license_of_the_package_names_what_is_shipped_with_it() -> None:
    text = release.copyright_text()
    assert "MIT License" in text
    assert "SIL OPEN FONT LICENSE" in text.upper()
    assert "flite" in text.lower()
    assert "SVOX Pico" in text
    assert "TERMS AND CONDITIONS FOR USE" not in text  # Debian has that text once, for all


def test_sizes_count_files_once_and_links_not(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    inside.mkdir()
    (inside / "large").write_bytes(b"x" * 2_000_000)
    (inside / "small").write_bytes(b"x" * 1_000_000)
    (inside / "link").symlink_to("large")
    first, *parts = release.size_lines(tmp_path)
    assert first.endswith(": 3 MB")
    assert [line.split()[-1] for line in parts] == ["large", "small", "link"]


def test_other_words_print_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert release.main(["everything"]) == 2
    assert "python3 packaging/release.py deb" in capsys.readouterr().out


def test_desktop_entry_starts_the_program() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(LINUX / "calfcoach.desktop", encoding="utf-8")
    main = entry["Desktop Entry"]
    assert main["Type"] == "Application"
    assert main["Exec"].split()[0] == "calfcoach"
    assert main["Icon"] == "calfcoach"


def test_a_double_click_opens_the_files_that_the_program_opens() -> None:
    kinds = ET.parse(LINUX / "calfcoach-mime.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    globs = {
        kind.get("type"): glob.get("pattern", "")
        for kind in kinds.findall("m:mime-type", space)
        for glob in kind.findall("m:glob", space)
    }
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(LINUX / "calfcoach.desktop", encoding="utf-8")
    main = entry["Desktop Entry"]

    assert main["Exec"] == "calfcoach %f"
    assert main["MimeType"].strip(";").split(";") == list(globs)
    assert tuple(pattern.lstrip("*") for pattern in globs.values()) == OPENED


def test_description_for_stores_belongs_to_the_desktop_entry() -> None:
    tree = ET.parse(LINUX / "calfcoach.metainfo.xml").getroot()
    launchable = tree.find("launchable")
    assert launchable is not None
    assert launchable.text == "calfcoach.desktop"
    newest = tree.find("releases/release")
    assert newest is not None
    assert re.fullmatch(r"\d+\.\d+\.\d+", newest.get("version", ""))
