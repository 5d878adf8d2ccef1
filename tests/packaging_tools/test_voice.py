"""The built-in voice: a sound clip of every prompt, none left over, and its license beside it."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

from calfcoach.core.settings import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("voice_tool", ROOT / "packaging" / "voice.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)  # dataclasses look for it
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def copied(tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(tool.FOLDER, tmp_path / "voice")
    monkeypatch.setattr(tool, "FOLDER", tmp_path / "voice")
    return tmp_path / "voice" / "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_voice_in_the_tree_has_no_fault(tool: ModuleType, language: str) -> None:
    assert tool.check(language) == []


def test_the_license_names_flite_and_who_made_it() -> None:
    text = (ROOT / "resources" / "voice" / "en" / "LICENSE-flite.txt").read_text(encoding="utf-8")

    assert "Flite" in text
    assert "voice\nslt" in text
    assert "Carnegie Mellon University" in text
    assert "free of charge, to use and distribute" in text
    assert "GPL" not in text


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_the_license_names_pico_and_who_made_it(language: str) -> None:
    path = ROOT / "resources" / "voice" / language / "LICENSE-pico.txt"
    text = path.read_text(encoding="utf-8")

    assert "SVOX AG" in text
    assert "Apache License" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_a_clip_of_words_that_were_translated_anew_is_named(
    tool: ModuleType, copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del copied
    words = tool.words_of("de") | {"rest": "Rast"}
    monkeypatch.setattr(tool, "words_of", lambda _: words)

    assert tool.check("de") == ["rest.wav has other words"]


def test_a_missing_clip_is_named(tool: ModuleType, copied: Path) -> None:
    (copied / "halfway.wav").unlink()

    assert tool.main(["--check"]) == 1
    assert tool.check("en") == ["halfway.wav is missing"]


def test_a_clip_that_is_left_over_is_named(tool: ModuleType, copied: Path) -> None:
    shutil.copy(copied / "up.wav", copied / "hooray.wav")

    assert tool.check("en") == ["hooray.wav belongs to no prompt"]


def test_a_clip_of_other_words_is_named(
    tool: ModuleType, copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tool, "PROMPTS", {**tool.PROMPTS, "rest": "take a rest"})

    assert tool.check("en") == ["rest.wav has other words"]


def test_a_clip_that_is_silent_soft_or_late_is_named(tool: ModuleType, copied: Path) -> None:
    words = tool.read(copied / "hold.wav")
    tool.write(copied / "up.wav", tool.array("h", [0] * 800))
    tool.write(copied / "rest.wav", tool.array("h", [sample // 2 for sample in words]))
    tool.write(copied / "lower.wav", tool.array("h", [0] * 800) + words)

    assert {fault.partition(" ")[0] for fault in tool.check("en")} == {
        *("up.wav", "rest.wav", "lower.wav")
    }


def test_a_clip_that_is_cut_off_is_named(tool: ModuleType, copied: Path) -> None:
    (copied / "done.wav").write_bytes((copied / "done.wav").read_bytes()[:20])

    assert [fault.partition(" ")[0] for fault in tool.check("en")] == ["done.wav"]


def test_the_silence_around_words_is_cut_and_they_are_leveled(tool: ModuleType) -> None:
    tone = [1_000.0 * (-1) ** at for at in range(1_600)]

    words = tool.level(tool.trim([0.0] * 3_200 + tone + [0.0] * 4_800))

    assert len(words) == pytest.approx(1_600 + 2 * tool.EDGE, abs=2 * tool.WINDOW)
    assert tool.loudness(words) == pytest.approx(tool.RMS, rel=0.001)


@pytest.mark.skipif(
    not shutil.which("flite") or not Path("/usr/share/doc/flite/copyright").is_file(),
    reason="flite is not installed",
)
def test_only_what_is_missing_or_left_over_is_made_anew(tool: ModuleType, copied: Path) -> None:
    whole = (copied / "up.wav").read_bytes()
    kept = (copied / "hold.wav").stat().st_mtime_ns
    (copied / "up.wav").unlink()
    (copied / "hooray.wav").write_bytes(whole)

    assert tool.main([]) == 0
    assert (copied / "up.wav").read_bytes() == whole
    assert (copied / "hold.wav").stat().st_mtime_ns == kept
