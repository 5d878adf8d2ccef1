"""packaging/dev.py: when an environment counts as ready, what is missing, what would be called."""

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def load_dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", ROOT / "packaging" / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


dev = load_dev()


@pytest.fixture
def locks(tmp_path: Path) -> Path:
    folder = tmp_path / "lock"
    folder.mkdir()
    for name in ("run", "dev"):
        (folder / f"{name}.txt").write_text(f"list of {name}\n", encoding="utf-8")
    return folder


@pytest.fixture
def venv(tmp_path: Path) -> Path:
    folder = tmp_path / ".venv"
    python = dev.venv_python(folder)
    python.parent.mkdir(parents=True)
    python.touch()
    return folder


def stamp(venv: Path, lines: list[str]) -> None:
    (venv / dev.STAMP).write_text("\n".join(lines) + "\n", encoding="utf-8")


class TestStamp:
    def test_environment_without_a_stamp_is_not_ready(self, venv: Path, locks: Path) -> None:
        assert not dev.is_ready("run", venv, locks)

    @pytest.mark.parametrize(
        ("installed", "wanted", "ready"),
        [
            pytest.param("run", "run", True, id="run satisfies run"),
            pytest.param("dev", "dev", True, id="dev satisfies dev"),
            pytest.param("dev", "run", True, id="dev satisfies run"),
            pytest.param("run", "dev", False, id="run does not satisfy dev"),
        ],
    )
    def test_what_an_installed_list_satisfies(
        self, venv: Path, locks: Path, installed: str, wanted: str, ready: bool
    ) -> None:
        stamp(venv, dev.stamp_lines(installed, locks))

        assert dev.is_ready(wanted, venv, locks) is ready

    def test_changed_list_is_installed_again(self, venv: Path, locks: Path) -> None:
        stamp(venv, dev.stamp_lines("run", locks))
        (locks / "run.txt").write_text("newer list\n", encoding="utf-8")

        assert not dev.is_ready("run", venv, locks)

    def test_environment_of_another_python_is_not_ready(self, venv: Path, locks: Path) -> None:
        stamp(venv, ["cpython-39", *dev.stamp_lines("run", locks)[1:]])

        assert not dev.is_ready("run", venv, locks)

    def test_environment_whose_python_is_gone_is_not_ready(self, venv: Path, locks: Path) -> None:
        stamp(venv, dev.stamp_lines("run", locks))
        dev.venv_python(venv).unlink()

        assert not dev.is_ready("run", venv, locks)


class FakeInstaller:
    """Stands in for pip and for the maker of environments."""

    def __init__(self, exit_code: int) -> None:
        self.exit_code = exit_code
        self.made: list[Path] = []
        self.commands: list[list[str]] = []

    def make_venv(self, venv: Path) -> None:
        self.made.append(venv)

    def run(self, command: list[str], **options: object) -> "FakeInstaller":
        self.commands.append(command)
        return self

    @property
    def returncode(self) -> int:
        return self.exit_code


def use_installer(monkeypatch: pytest.MonkeyPatch, exit_code: int = 0) -> FakeInstaller:
    installer = FakeInstaller(exit_code)
    monkeypatch.setattr(dev, "make_venv", installer.make_venv)
    monkeypatch.setattr("subprocess.run", installer.run)
    return installer


class TestInstall:
    def test_finished_installation_is_ready(
        self, venv: Path, locks: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        use_installer(monkeypatch)

        dev.install("dev", venv, locks)

        assert dev.is_ready("dev", venv, locks)

    def test_failed_installation_is_made_anew_by_the_next_call(
        self, venv: Path, locks: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stamp(venv, [dev.PYTHON_TAG, "run of-an-older-list"])
        use_installer(monkeypatch, exit_code=1)
        with pytest.raises(dev.Halt):
            dev.install("run", venv, locks)
        installer = use_installer(monkeypatch)

        dev.install("run", venv, locks)

        assert installer.made == [venv]

    def test_program_still_runs_when_what_tests_need_cannot_be_fetched(
        self, venv: Path, locks: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stamp(venv, dev.stamp_lines("run", locks))
        use_installer(monkeypatch, exit_code=1)

        with pytest.raises(dev.Halt):
            dev.install("dev", venv, locks)

        assert dev.is_ready("run", venv, locks)
        assert not dev.is_ready("dev", venv, locks)

    def test_killed_installation_is_made_anew_by_the_next_call(
        self, venv: Path, locks: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stamp(venv, dev.stamp_lines("run", locks))
        use_installer(monkeypatch, exit_code=-9)

        with pytest.raises(dev.Halt):
            dev.install("dev", venv, locks)

        assert not dev.is_ready("run", venv, locks)

    def test_finished_environment_only_gets_what_is_new(
        self, venv: Path, locks: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        stamp(venv, dev.stamp_lines("run", locks))
        installer = use_installer(monkeypatch)

        dev.install("dev", venv, locks)

        assert installer.made == []

    def test_packages_are_checked_by_hash_and_nothing_is_built(self) -> None:
        command = dev.pip_command(Path("python"), Path("run.txt"), quiet=True)

        assert {"--require-hashes", "--only-binary", "-qq"} <= set(command)
        assert command[-2:] == ["-r", "run.txt"]


class TestSystem:
    def test_only_libraries_that_nobody_knows_are_missing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "libhere.so.1").touch()
        monkeypatch.setattr(dev, "loader_names", lambda: {"libelsewhere.so.2"})
        needed = {"libhere.so.1": "here", "libelsewhere.so.2": "elsewhere", "libgone.so.3": "gone"}

        assert dev.missing_libraries(needed, [tmp_path]) == {"libgone.so.3": "gone"}

    def test_loader_is_not_asked_when_all_is_in_place(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "libhere.so.1").touch()
        monkeypatch.setattr(dev, "loader_names", lambda: pytest.fail("asked"))

        assert dev.missing_libraries({"libhere.so.1": "here"}, [tmp_path]) == {}

    def test_list_of_libraries_names_a_package_for_each(self) -> None:
        needed = dev.needed_libraries(ROOT / "packaging" / "lock")

        assert needed["libxcb-cursor.so.0"] == "libxcb-cursor0"
        assert all(".so." in library for library in needed)

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks a Linux system")
    def test_tests_also_need_a_screen_and_validators(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("shutil.which", lambda name, path=None: None)
        monkeypatch.setattr(dev, "missing_libraries", lambda needed, folders: {})

        assert dev.missing_from_system("run", needs_venv=False) == {}
        assert set(dev.missing_from_system("dev", needs_venv=False)) == set(dev.TEST_TOOLS)

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks a Linux system")
    def test_missing_ensurepip_is_a_package_of_this_python(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(dev, "missing_libraries", lambda needed, folders: {})
        monkeypatch.setattr(dev, "lacks_ensurepip", lambda: True)

        missing = dev.missing_from_system("run", needs_venv=True)

        assert missing == {"ensurepip": f"python3.{sys.version_info.minor}-venv"}

    @pytest.mark.parametrize("before", [[], ["sudo", "-n"]], ids=["root", "sudo"])
    def test_apt_is_updated_then_installs_without_questions(self, before: list[str]) -> None:
        update, install = dev.apt_commands(["libegl1", "libgl1"], before)

        assert update[: len(before)] == before
        assert update[-2:] == ["apt-get", "update"]
        assert install[: len(before)] == before
        assert {"DEBIAN_FRONTEND=noninteractive", "-y", "--no-install-recommends"} <= set(install)
        assert install[-2:] == ["libegl1", "libgl1"]

    @pytest.mark.parametrize(
        ("has_sudo", "command"),
        [
            pytest.param(
                True, "\n  sudo apt-get install -y --no-install-recommends a b", id="sudo"
            ),
            pytest.param(False, "\n  apt-get install -y --no-install-recommends a b", id="root"),
        ],
    )
    def test_without_the_right_to_install_the_exact_command_is_said(
        self,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        has_sudo: bool,
        command: str,
    ) -> None:
        found = {"apt-get": "apt-get", **({"sudo": "sudo"} if has_sudo else {})}
        monkeypatch.setattr("shutil.which", lambda name, path=None: found.get(name))
        monkeypatch.setattr(dev, "right_to_install", lambda: None)

        dev.install_system_packages({"libb.so": "b", "liba.so": "a", "libaa.so": "a"})

        assert capsys.readouterr().err.endswith(f"{command}\n")

    def test_without_apt_the_missing_files_are_named(self) -> None:
        sentence = dev.advice({"liba.so.1": "a"}, has_apt=False, has_sudo=True)

        assert "liba.so.1" in sentence
        assert "apt-get" not in sentence


class TestCommands:
    def test_program_is_found_in_the_checkout_before_the_users_own_modules(self) -> None:
        own = str(Path("own", "modules"))

        environment = dev.run_environment({"PYTHONPATH": own})

        assert environment["PYTHONPATH"] == f"{ROOT}{dev.os.pathsep}{own}"

    @pytest.mark.parametrize("words", [[], ["--long"]])
    def test_all_tests_run_on_all_cores_and_benchmarks_alone(self, words: list[str]) -> None:
        together, alone = dev.test_runs(words)

        assert together[:4] == ["-n", str((os.cpu_count() or 1) + 1), "--dist", "worksteal"]
        assert together[together.index("--ignore") + 1] == "tests/benchmarks" == alone[0]
        assert together[6:] == alone[1:] == words

    @pytest.mark.parametrize("words", [["tests/core"], ["-k", "kill"], ["--long", "-x"]])
    def test_what_is_named_runs_as_named(self, words: list[str]) -> None:
        assert dev.test_runs(words) == [words]

    @pytest.mark.parametrize(
        ("words", "code"), [([], 2), (["fly"], 2), (["env", "more"], 2), (["--help"], 0)]
    )
    def test_other_words_get_the_usage(
        self, words: list[str], code: int, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert dev.main(words) == code
        assert "packaging/dev.py run" in capsys.readouterr().err
