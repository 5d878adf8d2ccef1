"""Prepares what calfcoach needs from a bare Python, then runs the program or its tests.

    python3 packaging/dev.py run [words for calfcoach]
    python3 packaging/dev.py test [words for pytest]
    python3 packaging/dev.py env      (prints the path of the development Python)

The packages go to .venv, from the lists in packaging/lock, each checked by its hash. Once they are
there a call costs next to nothing. On Debian and its kin, missing system packages are installed
with apt-get where that needs no password; elsewhere the message says what to install.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - older Pythons do get here, and only here
    sys.exit(f"calfcoach needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "lock"
STAMP = "calfcoach-stamp"
PYTHON_TAG = str(sys.implementation.cache_tag)

# The end-to-end tests start a real window on a virtual screen; desktop files are validated.
TEST_TOOLS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "update-mime-database": "shared-mime-info",
}
APT_ENVIRONMENT = ["env", "DEBIAN_FRONTEND=noninteractive"]
APT_INSTALL = ["apt-get", "install", "-y", "--no-install-recommends"]


class Halt(Exception):  # noqa: N818 - not always an error: a reason to stop, in plain words
    """Ends the call with exit code 1 and this sentence."""


def say(sentence: str) -> None:
    """Tells the user; standard output stays free for what was asked."""
    print(sentence, file=sys.stderr, flush=True)


# The environment -------------------------------------------------------------------------------


def venv_python(venv: Path) -> Path:
    """The Python inside a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp_lines(level: str, locks: Path) -> list[str]:
    """The stamp of an environment for `level` ("run" or "dev"): its Python, then list and hash."""
    levels = ["run"] if level == "run" else ["run", "dev"]
    digests = [hashlib.sha256((locks / f"{name}.txt").read_bytes()).hexdigest() for name in levels]
    return [PYTHON_TAG, *(f"{name} {digest}" for name, digest in zip(levels, digests, strict=True))]


def read_stamp(venv: Path) -> list[str]:
    """The lines of the stamp; none where nothing was finished or the Python behind it is gone."""
    if not venv_python(venv).exists():
        return []
    try:
        return (venv / STAMP).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []


def is_ready(level: str, venv: Path, locks: Path) -> bool:
    """Whether the environment holds all of `level`, for this Python, from today's lists."""
    return set(stamp_lines(level, locks)) <= set(read_stamp(venv))


def pip_command(python: Path, lock: Path, *, quiet: bool) -> list[str]:
    """How the packages of a list are installed: by hash, nothing built here."""
    options = ["--require-hashes", "--only-binary", ":all:", "--disable-pip-version-check"]
    words = [*options, "-qq"] if quiet else options
    return [str(python), "-I", "-m", "pip", "install", *words, "-r", str(lock)]


def make_venv(venv: Path) -> None:
    """Makes the environment anew, with pip.

    Raises:
        Halt: Python could not make it.
    """
    import venv as maker

    if venv.exists():
        say(f"Making {venv} anew: it is unfinished or belongs to another Python.")
        shutil.rmtree(venv)
    try:
        maker.create(venv, with_pip=True, symlinks=os.name != "nt")
    except subprocess.CalledProcessError as error:
        raise Halt(f"Python could not make {venv}: its module ensurepip failed.") from error


def write_stamp(venv: Path, lines: Sequence[str]) -> None:
    """Says, in one step, what the environment holds."""
    unfinished = venv / f"{STAMP}.new"
    unfinished.write_text("\n".join(lines) + "\n", encoding="utf-8")
    unfinished.replace(venv / STAMP)


def run_pip(venv: Path, lock: Path) -> int:
    """Installs a list and returns pip's exit code.

    pip unpacks inside the environment, so that a killed one leaves nothing elsewhere; and it does
    not hear Ctrl+C, which ends it from here, without its traceback.
    """
    unpacked = venv / "unpacked"
    unpacked.mkdir(exist_ok=True)
    done = subprocess.run(
        pip_command(venv_python(venv), lock, quiet=not sys.stderr.isatty()),
        env={**os.environ, "TMPDIR": str(unpacked)},
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        start_new_session=True,
        check=False,
    )
    shutil.rmtree(unpacked, ignore_errors=True)
    return done.returncode


def install(level: str, venv: Path, locks: Path) -> None:
    """Brings the environment to `level`; the stamp comes last, so a broken try is made anew.

    Raises:
        Halt: the packages could not be fetched or do not fit this system.
    """
    lines, can_run = stamp_lines(level, locks), is_ready("run", venv, locks)
    if read_stamp(venv)[:1] != [PYTHON_TAG]:
        make_venv(venv)
    (venv / STAMP).unlink(missing_ok=True)
    say(f"Installing calfcoach's packages in {venv}; the first time these are some 250 MB.")
    code = run_pip(venv, locks / f"{level}.txt")
    if code == 0:
        write_stamp(venv, lines)
        return
    if can_run and code > 0:
        # dev.txt pins what run.txt pins, so pip did not touch what the program runs on.
        write_stamp(venv, stamp_lines("run", locks))
    raise Halt(
        "The packages could not be installed; the lines above say why."
        " With the network back, the same command tries again."
    )


@contextmanager
def alone(locks: Path) -> Iterator[None]:
    """Lets one call at a time change the environment; a second waits until the first is done."""
    if sys.platform == "win32":
        yield
    else:
        import fcntl

        with (locks / "run.txt").open("a") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            yield


# The system ------------------------------------------------------------------------------------


def needed_libraries(locks: Path) -> dict[str, str]:
    """The libraries that Qt loads from a Linux system, each with its Debian package."""
    lines = (locks / "system.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split() for line in lines if line and not line.startswith("#"))
    return dict(pairs)


def library_folders() -> list[Path]:
    """Where a 64-bit Linux keeps its libraries; the loader is asked about the rest."""
    triple = getattr(sys.implementation, "_multiarch", "")
    given = [Path(word) for word in os.environ.get("LD_LIBRARY_PATH", "").split(":") if word]
    return [*given, Path("/usr/lib", triple), Path("/usr/lib64"), Path("/lib", triple)]


def loader_names() -> set[str]:
    """All the libraries that the system's loader knows; slower, so only asked in need."""
    ldconfig = shutil.which("ldconfig") or shutil.which("ldconfig", path="/sbin:/usr/sbin")
    if ldconfig is None:
        return set()
    listing = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
    return {line.split(maxsplit=1)[0] for line in listing.splitlines() if "=>" in line}


def missing_libraries(needed: Mapping[str, str], folders: Sequence[Path]) -> dict[str, str]:
    """Those of the needed libraries that this system lacks."""
    unseen = [name for name in needed if not any((place / name).exists() for place in folders)]
    known = loader_names() if unseen else set()
    return {name: needed[name] for name in unseen if name not in known}


def missing_from_system(level: str, *, needs_venv: bool) -> dict[str, str]:
    """What calfcoach needs from the system and lacks, each with its Debian package."""
    if not sys.platform.startswith("linux"):
        return {}
    missing = missing_libraries(needed_libraries(LOCKS), library_folders())
    if level == "dev":
        missing |= {tool: name for tool, name in TEST_TOOLS.items() if not shutil.which(tool)}
    if needs_venv and lacks_ensurepip():
        missing["ensurepip"] = f"python3.{sys.version_info.minor}-venv"
    return missing


def lacks_ensurepip() -> bool:
    """Whether this Python cannot make environments: Debian ships that part in a package apart."""
    import importlib.util

    importlib.invalidate_caches()
    return any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip"))


def apt_commands(packages: Sequence[str], before: Sequence[str]) -> list[list[str]]:
    """The calls of apt-get that install packages; `before` is what gives the right to."""
    wait = ["-o", "DPkg::Lock::Timeout=120"]
    install_all = [*before, *APT_ENVIRONMENT, *APT_INSTALL, *wait, *packages]
    return [[*before, *APT_ENVIRONMENT, "apt-get", "update"], install_all]


def right_to_install() -> list[str] | None:
    """The words before apt-get that need no password; None where there is no such way."""
    if sys.platform == "win32" or shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    may = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo", "-n"] if may else None


def advice(missing: Mapping[str, str], *, has_apt: bool, has_sudo: bool) -> str:
    """The sentence that tells a user what to install by hand."""
    if not has_apt:
        return f"calfcoach needs these from your system's packages: {', '.join(missing)}."
    command = " ".join([*APT_INSTALL, *sorted(set(missing.values()))])
    if has_sudo:
        return f"calfcoach needs some system packages. This installs them:\n  sudo {command}"
    return f"calfcoach needs some system packages. As root, this installs them:\n  {command}"


def install_system_packages(missing: Mapping[str, str]) -> None:
    """Installs what is missing, or says how to."""
    before = right_to_install()
    if before is not None:
        packages = sorted(set(missing.values()))
        say(f"Installing system packages with apt-get: {' '.join(packages)}")
        for command in apt_commands(packages, before):
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                check=False,
            )
        if done.returncode == 0:
            return
        say("\n".join(done.stdout.decode(errors="replace").splitlines()[-12:]))
    has_apt, has_sudo = shutil.which("apt-get") is not None, shutil.which("sudo") is not None
    say(advice(missing, has_apt=has_apt, has_sudo=has_sudo))


# The commands ----------------------------------------------------------------------------------


def prepare(level: str) -> Path:
    """Makes sure that all of `level` is there and returns the Python that has it.

    Raises:
        Halt: the environment could not be made.
    """
    ready = is_ready(level, VENV, LOCKS)
    missing = missing_from_system(level, needs_venv=not ready)
    if missing:
        install_system_packages(missing)
    if not ready:
        if lacks_ensurepip():
            raise Halt("Without that, Python cannot make its environment. Then run this again.")
        with alone(LOCKS):
            if not is_ready(level, VENV, LOCKS):
                install(level, VENV, LOCKS)
    return venv_python(VENV)


def run_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment in which calfcoach is found in this checkout, wherever the user stands."""
    paths = [str(ROOT), environment.get("PYTHONPATH", "")]
    return {**environment, "PYTHONPATH": os.pathsep.join(path for path in paths if path)}


def become(command: list[str], environment: Mapping[str, str]) -> int:
    """Runs a command in place of this one; where a system cannot do that, returns its exit code."""
    if os.name == "posix":
        os.execve(command[0], command, environment)
    return subprocess.run(command, env=environment, check=False).returncode


def test_runs(words: Sequence[str]) -> list[list[str]]:
    """What pytest is told, run by run: all tests on all cores, then the benchmarks alone.

    One worker more than cores, as some tests wait for a process; who is done takes from the others.
    Whoever names tests or options gets one run, as named.
    """
    if set(words) <= {"--long"}:
        workers = str((os.cpu_count() or 1) + 1)
        return [
            ["-n", workers, "--dist", "worksteal", "--ignore", "tests/benchmarks", *words],
            ["tests/benchmarks", *words],
        ]
    return [list(words)]


def main(words: Sequence[str]) -> int:
    """Obeys the words of the command line and returns the exit code.

    Raises:
        Halt: something that the command needs could not be had.
    """
    if words[:1] == ["run"]:
        # -P: the folder where the user stands must not lend its modules to the program.
        command = [str(prepare("run")), "-P", "-m", "calfcoach", *words[1:]]
        return become(command, run_environment(os.environ))
    if words[:1] == ["test"]:
        python = str(prepare("dev"))
        os.chdir(ROOT)
        return max(
            subprocess.run([python, "-m", "pytest", *some], check=False).returncode
            for some in test_runs(words[1:])
        )
    if words == ["env"]:
        print(prepare("dev"))
        return 0
    say(str(__doc__))
    return 0 if words in (["-h"], ["--help"]) else 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
    except (Halt, OSError) as error:
        say(str(error))
        sys.exit(1)
