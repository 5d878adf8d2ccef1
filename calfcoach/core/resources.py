"""Finds the shipped data files from a checkout, an installed wheel and a frozen bundle."""

from __future__ import annotations

from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Return the path of a shipped file or folder below `resources/`.

    A wheel and a frozen bundle carry `resources` inside the package; a checkout has it beside the
    package.

    Raises:
        FileNotFoundError: The program was installed without its resources.
    """
    package = Path(__file__).resolve().parent.parent
    for root in (package / "resources", package.parent / "resources"):
        if root.is_dir():
            return root.joinpath(*parts)
    raise FileNotFoundError(f"no resources folder in or beside {package}")
