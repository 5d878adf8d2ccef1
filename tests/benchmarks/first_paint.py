"""What a process has spent when its window is painted for the first time."""

from __future__ import annotations

import os
import sys
import time
from typing import NoReturn


def report() -> NoReturn:
    """Print CPU seconds, peak memory in KiB and what was imported as JSON; end the process.

    The namespace Qt counts as a module: PySide6 makes it at first use, with all its enums.

    Nothing that comes after the first paint may count, so the process ends without cleaning up.
    """
    cpu_s = time.process_time()
    peak_kib = _peak_kib()
    modules = sorted(sys.modules)
    modules += ["PySide6.QtCore.Qt"] if "Qt" in vars(sys.modules["PySide6.QtCore"]) else []
    import json  # not before: the bare window has no need of it

    print(json.dumps({"cpu_s": cpu_s, "peak_kib": peak_kib, "modules": modules}), flush=True)
    os._exit(0)


def _peak_kib() -> int:
    """Return the most memory that the process ever held, KiB; 0 where the system does not say.

    Linux hands the peak of the parent (pytest) down in `ru_maxrss`, so that is not asked there.
    """
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - no pathlib
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    except OSError:
        pass
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return 0
