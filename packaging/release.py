"""Builds what a person installs, each by one command, into dist/.

    python3 packaging/release.py wheel      (a wheel and the sources, for any system with Python)
    python3 packaging/release.py folder     (a folder that needs no Python, for this system)
    python3 packaging/release.py deb        (the same as a package for Debian and its kin)
    python3 packaging/release.py start PROGRAM   (how long a built or installed one takes to start)

It needs what the tests need, and fetches it as `packaging/dev.py test` does. `deb` also needs
dpkg-deb, which every Debian has. A folder runs on systems as new as the one it was built on.
"""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import dev

ROOT = dev.ROOT
DIST = ROOT / "dist"
WORK = ROOT / "build"
LINUX = ROOT / "packaging" / "linux"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
DEPENDS = (
    "libc6", "libegl1", "libgl1", "libfontconfig1", "fontconfig-config", "xkb-data",
    "hicolor-icon-theme", "shared-mime-info",
)  # fmt: skip
"""What the folder leaves to the system: the C library, the drivers of its screen, and tables."""
MAINTAINER = "calfcoach developers <developers@calfcoach.invalid>"
SHOWN = 12
"""How many of the largest parts of a folder are named."""


os.environ.setdefault("SOURCE_DATE_EPOCH", "1795305600")


def run(command: Sequence[str]) -> None:
    """Runs a command that must work.

    Raises:
        Halt: It did not.
    """
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise dev.Halt(f"This did not work: {' '.join(command)}")


def version() -> str:
    """The version of the program in this checkout."""
    text = (ROOT / "calfcoach" / "__init__.py").read_text(encoding="utf-8")
    return text.split('__version__ = "')[1].split('"')[0]


# Wheel and sources -----------------------------------------------------------------------------


def build_wheel(python: Path) -> None:
    """Builds the wheel and the sdist."""
    run([str(python), "-m", "build", "--no-isolation", "--outdir", str(DIST), str(ROOT)])


# Folder ----------------------------------------------------------------------------------------


def missing_for_freezing() -> dict[str, str]:
    """What freezing needs from a Linux system and lacks, each with its Debian package."""
    if not sys.platform.startswith("linux"):
        return {}
    tools = {"objdump": "binutils", "strip": "binutils"}
    missing = {tool: name for tool, name in tools.items() if not shutil.which(tool)}
    minor = sys.version_info.minor
    library = f"libpython3.{minor}.so.1.0"  # Debian ships it apart from its Python
    places = [Path(str(sysconfig.get_config_var("LIBDIR")))]
    if dev.missing_libraries({library: ""}, [*places, *dev.library_folders()]):
        missing[library] = f"libpython3.{minor}"
    return missing


def build_folder(python: Path) -> Path:
    """Freezes the program into dist/calfcoach, says how large it is, and returns it."""
    if missing := missing_for_freezing():
        dev.install_system_packages(missing)
    spec = ROOT / "packaging" / "bundle" / "calfcoach.spec"
    places = ["--distpath", str(DIST), "--workpath", str(WORK)]
    words = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places]
    run([str(python), *words, str(spec)])
    folder = DIST / "calfcoach"
    slim_python(folder)
    print("\n".join(size_lines(folder)))
    return folder


def slim_python(folder: Path) -> None:
    """Take what only a debugger reads out of Python's own library; Qt's must stay as they are."""
    tool = shutil.which("strip")
    if tool is not None:
        for path in (folder / "_internal").glob("libpython*.so*"):
            run([tool, "--strip-debug", str(path)])


def size_lines(folder: Path) -> list[str]:
    """What fills a folder: all of it, then its largest parts, MB of 1,000,000 bytes."""
    inside = folder / "_internal"
    parts = {one.name: size_of(one) for one in (inside if inside.is_dir() else folder).iterdir()}
    largest = sorted(parts.items(), key=lambda part: -part[1])[:SHOWN]
    return [
        f"{folder}: {size_of(folder) / 1e6:.0f} MB",
        *(f"  {size / 1e6:6.1f} MB  {name}" for name, size in largest),
    ]


def size_of(path: Path) -> int:
    """The bytes of a file, or of all files below a folder; a link counts nothing."""
    if path.is_symlink():
        return 0
    if path.is_file():
        return path.stat().st_size
    return sum(
        one.stat().st_size for one in path.rglob("*") if one.is_file() and not one.is_symlink()
    )


# Debian package --------------------------------------------------------------------------------


def build_deb(python: Path) -> Path:
    """Builds the Debian package around a fresh folder, says how large it is, and returns it.

    Raises:
        Halt: This is no Debian.
    """
    if shutil.which("dpkg-deb") is None:
        raise dev.Halt("A Debian package is built with dpkg-deb, which this system does not have.")
    folder = build_folder(python)
    tree = WORK / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr/lib/calfcoach", symlinks=True)
    lay_out(tree)
    make_icons(python, tree / "usr/share/icons/hicolor")
    architecture = output(["dpkg", "--print-architecture"])
    size_kib = size_of(tree) // 1024
    write(tree / "DEBIAN/control", control(version(), architecture, size_kib))
    write(tree / "DEBIAN/md5sums", sums(tree))
    for path in tree.rglob("*"):
        if not path.is_symlink():
            is_program = path.is_dir() or path == tree / "usr/lib/calfcoach/calfcoach"
            path.chmod(0o755 if is_program else 0o644)
    package = DIST / f"calfcoach_{version()}_{architecture}.deb"
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)])
    print(f"{package}: {size_of(package) / 1e6:.0f} MB")
    return package


def lay_out(tree: Path) -> None:
    """Puts around the folder what a desktop asks for."""
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/calfcoach").symlink_to("../lib/calfcoach/calfcoach")
    share = tree / "usr/share"
    for source, target in (
        (LINUX / "calfcoach.desktop", "applications/calfcoach.desktop"),
        (LINUX / "calfcoach-mime.xml", "mime/packages/calfcoach.xml"),
        (LINUX / "calfcoach.metainfo.xml", "metainfo/org.calfcoach.calfcoach.metainfo.xml"),
        (ROOT / "resources/icons/calfcoach.svg", "icons/hicolor/scalable/apps/calfcoach.svg"),
    ):
        write(share / target, source.read_text(encoding="utf-8"))
    write(share / "doc/calfcoach/copyright", copyright_text())
    write(share / "lintian/overrides/calfcoach", (LINUX / "lintian-overrides").read_text("utf-8"))
    pack(share / "man/man1/calfcoach.1.gz", (LINUX / "calfcoach.1").read_text("utf-8"))
    pack(share / "doc/calfcoach/NEWS.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    pack(share / "doc/calfcoach/changelog.gz", debian_changelog())


def pack(path: Path, text: str) -> None:
    """Writes a compressed file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def debian_changelog() -> str:
    """The package's own history, which points to the program's."""
    made = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    return (
        f"calfcoach ({version()}) unstable; urgency=medium\n\n"
        "  * What is new for its users stands in NEWS.gz.\n\n"
        f" -- {MAINTAINER}  {format_datetime(made)}\n"
    )


def copyright_text() -> str:
    """The license of the program, then of what is shipped with it."""
    parts = [(ROOT / "LICENSE").read_text(encoding="utf-8")]
    for name in ("resources/fonts/OFL.txt", "resources/voice/en/LICENSE-flite.txt"):
        parts.append(f"{name}\n\n{(ROOT / name).read_text(encoding='utf-8')}")
    whose = (ROOT / "resources/voice/de/LICENSE-pico.txt").read_text(encoding="utf-8")
    parts.append(
        "resources/voice/{de,es,fr}/LICENSE-pico.txt\n\n"
        f"{whose[: whose.index('Apache License')].rstrip()}\n"
        "License: Apache-2.0, on Debian in /usr/share/common-licenses/Apache-2.0"
    )
    about = tomllib.loads((ROOT / "resources/about/about.toml").read_text(encoding="utf-8"))
    shipped = (f"{one['name']}: {one['license']}" for one in about["shipped"])
    parts.append("Shipped with it, each under its own license:\n\n" + "\n".join(shipped))
    return "\n\n----\n\n".join(parts)


def control(number: str, architecture: str, size_kib: int) -> str:
    """The description of the package."""
    return (
        "Package: calfcoach\n"
        f"Version: {number}\n"
        f"Architecture: {architecture}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {size_kib}\n"
        f"Depends: {', '.join(DEPENDS)}\n"
        "Recommends: libpulse0\n"
        "Suggests: libspeechd2, speech-dispatcher\n"
        "Section: misc\n"
        "Priority: optional\n"
        "Description: guided relief and training for one tight calf\n"
        " When a runner's calf seizes, one key starts guided relief. Two or three times\n"
        " a week the same runner is led through slow heel raises, and the next dose\n"
        " follows from the log. Works offline and without an account.\n"
        " .\n"
        " This is not a medical device and makes no diagnosis.\n"
    )


def sums(tree: Path) -> str:
    """The MD5 sum of each file of the package, as dpkg checks them."""
    files = sorted(
        path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink()
    )
    return "".join(f"{_md5(path)}  {path.relative_to(tree)}\n" for path in files)


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def make_icons(python: Path, folder: Path) -> None:
    """Paints the program's picture in each size that desktops look for."""
    words = [str(one) for one in (ROOT / "resources/icons/calfcoach.svg", folder, *ICON_SIZES)]
    run([str(python), str(ROOT / "packaging" / "icons.py"), *words])


def write(path: Path, text: str) -> None:
    """Writes a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def output(command: Iterable[str]) -> str:
    """What a command prints."""
    done = subprocess.run(list(command), capture_output=True, text=True, check=True)
    return done.stdout.strip()


def main(words: Sequence[str]) -> int:
    """Obeys the words of the command line and returns the exit code.

    Raises:
        Halt: Something could not be had or built.
    """
    jobs = {"wheel": build_wheel, "folder": build_folder, "deb": build_deb}
    if len(words) == 2 and words[0] == "start":
        run([str(dev.prepare("dev")), str(ROOT / "packaging" / "start_ratio.py"), words[1]])
        return 0
    if len(words) != 1 or words[0] not in jobs:
        print(__doc__)
        return 2
    jobs[words[0]](dev.prepare("dev"))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except dev.Halt as halt:
        sys.exit(str(halt))
