"""Makes packaging/lock/run.txt and dev.txt anew from pyproject.toml, for all systems and Pythons.

    python3 packaging/lock.py              keeps today's versions where pyproject.toml allows them
    python3 packaging/lock.py --upgrade    takes the newest that it allows

It needs uv: as a command, or in .venv (`.venv/bin/python -m pip install uv`).
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMPILE = [
    *("pip", "compile", "pyproject.toml", "--quiet", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--only-binary", ":all:", "--no-header", "--no-annotate"),
]
LISTS = {
    "packaging/lock/run.txt": [],
    "packaging/lock/dev.txt": ["--group", "dev", "--constraint", "packaging/lock/run.txt"],
}


def main(words: list[str]) -> int:
    """Writes both lists and returns the exit code."""
    uv = shutil.which("uv") or shutil.which("uv", path=ROOT / ".venv" / "bin")
    if uv is None or words not in ([], ["--upgrade"]):
        print(__doc__, file=sys.stderr)
        return 2
    for path, options in LISTS.items():
        command = [uv, *COMPILE, *options, *words, "--output-file", path]
        code = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode
        if code != 0:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
