"""The locked lists: every package pinned with its hash, no address in them, both of one mind."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "packaging" / "lock"
PIN = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[^ ;]+)( ; [^\\]+)?")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def entries(name: str) -> list[str]:
    """The entries of a list, each with its hashes on the same line."""
    text = (LOCKS / f"{name}.txt").read_text(encoding="utf-8")
    return text.replace("\\\n", " ").splitlines()


def versions(name: str) -> dict[str, str]:
    found = [PIN.match(entry) for entry in entries(name)]
    return {match["name"]: match["version"] for match in found if match}


def runtime_dependencies() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.match(r"[A-Za-z0-9._-]+", line) for line in project["dependencies"]]
    return [re.sub(r"[-_.]+", "-", match[0]).lower() for match in names if match]


@pytest.mark.parametrize("path", sorted(LOCKS.iterdir()), ids=lambda path: path.name)
@pytest.mark.parametrize("trace", ["http", "file:", "/", "@", "--index-url", "--find-links"])
def test_lists_hold_no_address_and_no_path(path: Path, trace: str) -> None:
    assert trace not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["run", "dev"])
def test_every_entry_is_one_pinned_version_with_hashes(name: str) -> None:
    for entry in entries(name):
        pin, *hashes = entry.split(" --hash")
        assert PIN.fullmatch(pin.strip()), entry
        assert hashes, entry
        assert all(HASH.fullmatch(f"--hash{part.rstrip()}") for part in hashes), entry


@pytest.mark.parametrize("name", ["run", "dev"])
def test_entries_are_sorted_and_named_once(name: str) -> None:
    names = list(versions(name))

    assert names == sorted(names)
    assert len(names) == len(entries(name))


def test_both_lists_pin_the_runtime_packages_alike() -> None:
    run, dev = versions("run"), versions("dev")

    assert set(runtime_dependencies()) <= set(run)
    assert run.items() <= dev.items()
