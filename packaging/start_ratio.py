"""How much more an installed calfcoach spends until its window stands than a bare PySide6 window.

    PYTHON packaging/start_ratio.py PROGRAM

Both are started in turn on one virtual screen. What is compared is CPU time up to the first paint:
the program's own log tells it, the bare window's process prints it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.end_to_end.child import BOUND_S, child_environment  # noqa: E402  once it is on the path
from tests.end_to_end.screen import virtual_screen  # noqa: E402

BARE = "tests.benchmarks.bare_window"
PAIRS = 7
TARGET = 1.6
STANDS = re.compile(r"the window stands after (\d+) ms of CPU time")


def bare_ms(environment: Mapping[str, str]) -> float:
    """What a bare window spends, ms."""
    done = subprocess.run(
        [sys.executable, "-m", BARE],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=BOUND_S,
        check=True,
    )
    return float(json.loads(done.stdout)["cpu_s"]) * 1000


def program_ms(program: str, environment: Mapping[str, str], data: Path) -> float:
    """What the program spends, ms; it is ended once its log has told.

    Raises:
        SystemExit: It ends, or says nothing for too long.
    """
    log = data / "logs" / "calfcoach.log"
    log.unlink(missing_ok=True)
    child = subprocess.Popen([program], env={**environment, "CALFCOACH_DATA_DIR": str(data)})
    end = time.monotonic() + BOUND_S
    try:
        while child.poll() is None and time.monotonic() < end:
            said = STANDS.search(log.read_text(encoding="utf-8") if log.is_file() else "")
            if said:
                return float(said[1])
            time.sleep(0.05)
    finally:
        child.terminate()
        child.wait(BOUND_S)
    raise SystemExit(f"{program} did not say in {log} when its window stood")


def report(pairs: Sequence[tuple[float, float]]) -> str:
    """The medians and their ratio in words."""
    bare, full = median(one for one, _ in pairs), median(one for _, one in pairs)
    ratio = median(full / bare for bare, full in pairs)
    return (
        f"start of the installed program against a bare window, {len(pairs)} pairs in turn: "
        f"{full:.0f} ms of CPU, bare {bare:.0f} ms, ratio {ratio:.2f} (at most {TARGET})"
    )


def main(words: Sequence[str]) -> int:
    """Obeys the words of the command line and returns the exit code."""
    if len(words) != 1:
        print(__doc__)
        return 2
    with virtual_screen() as screen, tempfile.TemporaryDirectory() as place:
        environment = child_environment(screen, Path(place))
        data = Path(place) / "data"
        bare_ms(environment)
        program_ms(words[0], environment, data)
        pairs = [
            (bare_ms(environment), program_ms(words[0], environment, data)) for _ in range(PAIRS)
        ]
    print(report(pairs))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
