"""Lays the program's typeface into resources/fonts from an unpacked package.

The typeface is Atkinson Hyperlegible Next 2.001, in three upright weights, as published in the npm
package `@expo-google-fonts/atkinson-hyperlegible-next` 0.4.1. The files are shipped as they are:
nothing is cut out, merged or renamed inside, so `kern` and `tnum` are all there. Its licence (SIL
OFL 1.1) declares no Reserved Font Name.

    python packaging/fonts.py path/to/package     lay the files
    python packaging/fonts.py --check             are the files in the tree these ones?
"""

import argparse
import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"


@dataclass(frozen=True)
class Piece:
    """One file: where the package has it, its name here, and what it must hold."""

    source: str
    name: str
    sha256: str


PIECES = (
    Piece(
        "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
        "AtkinsonHyperlegibleNext-Regular.ttf",
        "60f8c1a1b2e7da47ff7af95c3e5b5b1232ca5b3771e93eb587784f08fb1e6650",
    ),
    Piece(
        "600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf",
        "AtkinsonHyperlegibleNext-SemiBold.ttf",
        "896483629d2c885e6786284a65b07e85ef1a56ed56945e34194ccd579d5bdad6",
    ),
    Piece(
        "LICENSE_FONT",
        "OFL.txt",
        "aca6a428580965d2297d1b718042dd427c2a9443ece3b0d02d758e161e0c4030",
    ),
)


def holds(path: Path, piece: Piece) -> bool:
    """Whether the file at `path` is there and is exactly `piece`."""
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == piece.sha256


def lay(package: Path, folder: Path) -> list[str]:
    """Copies every piece from `package` to `folder`, or nothing if one is not as expected.

    Returns:
        The pieces that are missing or different; empty when all were copied.
    """
    wrong = [piece.source for piece in PIECES if not holds(package / piece.source, piece)]
    if not wrong:
        folder.mkdir(parents=True, exist_ok=True)
        for piece in PIECES:
            (folder / piece.name).write_bytes((package / piece.source).read_bytes())
    return wrong


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Returns:
        0 when the files are laid or right, 1 when one is missing or different.
    """
    parser = argparse.ArgumentParser(description="Lay or check the typeface in resources/fonts.")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("package", nargs="?", type=Path, help="the unpacked package")
    what.add_argument("--check", action="store_true", help="only check the files in the tree")
    asked = parser.parse_args(argv)
    if asked.check:
        wrong = [piece.name for piece in PIECES if not holds(FOLDER / piece.name, piece)]
    else:
        wrong = lay(asked.package, FOLDER)
    for name in wrong:
        print(f"missing or different: {name}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
