"""Reads files of runs in a process of its own, bounded in memory; the other end bounds its time.

To it, one line of JSON: {"paths": [...], "columns": [...], "skip": how many parts were read}. From
it, lines of JSON: {"at": NAME, "file": NUMBER} before each part, then {"runs": [...], "unit": ...},
{"error": REASON} (a text, or the record of a phrase) or {"unknown": {...}}; and {"end": true} after
all.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO

from calfcoach.core.imported_run import Doubt, FoundRun
from calfcoach.core.phrases import Phrase, phrase_record
from calfcoach.core.run_columns import RunColumns, columns_of
from calfcoach.core.runs import RunSource
from calfcoach.interchange.run_import.parts import Part, PartError, parts_of
from calfcoach.interchange.run_import.reading import ReadError, UnknownColumnsError, read_part

MEMORY_BYTES = 300 * 1024 * 1024
COLLECTED = 100_000
"""New objects between two looks for unused circles: the many rows of a table are none."""


def main() -> int:
    """Read what is asked for on the standard input; return 0."""
    _bound_memory()
    gc.set_threshold(COLLECTED)
    # Whoever asked reads these lines: nothing else may print between them.
    out = sys.stdout.buffer
    job = json.loads(sys.stdin.buffer.readline())
    known = [columns_of(one) for one in job["columns"]]
    left = int(job["skip"])
    for number, path in enumerate(job["paths"]):
        try:
            for part in parts_of(Path(path)):
                if left:
                    left -= 1
                    continue
                _say(out, at=part.name, file=number)
                _say(out, **_answer(part, known))
        except PartError as error:
            if left:
                left -= 1
                continue
            _say(out, at=Path(path).name, file=number)
            _say(out, error=phrase_record(str(error)))
    _say(out, end=True)
    return 0


def run_record(run: FoundRun) -> dict[str, object]:
    """Return an activity as JSON has it."""
    return {
        "start": run.start.isoformat() if run.start else None,
        "wall": run.wall.isoformat() if run.wall else None,
        "sport": run.sport,
        "dm": run.distance_dm,
        "ms": run.duration_ms,
        "other_ms": run.other_ms,
        "source": run.source.value,
        "estimated": run.is_estimated,
        "doubts": [doubt.value for doubt in run.doubts],
    }


def run_of(record: Mapping[str, object]) -> FoundRun:
    """Return an activity from what the process wrote.

    Raises:
        KeyError, ValueError, TypeError: It is none.
    """
    doubts = record["doubts"]
    return FoundRun(
        _instant(record["start"]),
        str(record["sport"]),
        _number(record["dm"]),
        _number(record["ms"]),
        RunSource(str(record["source"])),
        record["estimated"] is True,
        tuple(Doubt(str(one)) for one in doubts) if isinstance(doubts, list) else (),
        _number(record["other_ms"]),
        _instant(record["wall"]),
    )


def _answer(part: Part, known: Sequence[RunColumns]) -> dict[str, object]:
    try:
        found = read_part(part, known)
    except UnknownColumnsError as error:
        return {
            "unknown": error.guess.record(),
            "rows": error.rows,
            "error": phrase_record(str(error)),
        }
    except ReadError as error:
        return {"error": phrase_record(str(error))}
    except MemoryError:
        return {"error": phrase_record(Phrase("it needs more memory than a file of runs may"))}
    except RecursionError:
        return {"error": phrase_record(Phrase("it is nested too deeply"))}
    runs = [run_record(run) for run in found.runs]
    return {"runs": runs, "unit": found.unit.value if found.unit else None}


def _instant(text: object) -> datetime | None:
    return None if text is None else datetime.fromisoformat(str(text))


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _say(out: IO[bytes], **said: object) -> None:
    out.write(json.dumps(said).encode() + b"\n")
    out.flush()


def _bound_memory() -> None:
    """Let the system refuse more memory than a file of runs needs, where it can."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        for name in ("RLIMIT_DATA", "RLIMIT_AS"):
            bound = getattr(resource, name, None)
            if bound is not None:
                _, most = resource.getrlimit(bound)
                resource.setrlimit(bound, (MEMORY_BYTES, most))
