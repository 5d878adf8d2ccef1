"""Writes the log as a FHIR R4 bundle: one collection, a resource an entry."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from typing import BinaryIO

from calfcoach.interchange.fhir_resources import Json


def write_fhir(file: BinaryIO, resources: Iterable[Json]) -> int:
    """Write resources, one a line; return how many. The same ones give the same bytes."""
    text = io.TextIOWrapper(file, "utf-8", errors="replace", newline="\n")
    text.write('{"resourceType": "Bundle", "type": "collection", "entry": [')
    count = 0
    for one in resources:
        entry = {"fullUrl": f"urn:uuid:{one['id']}", "resource": one}
        text.write(",\n" if count else "\n")
        text.write(json.dumps(entry, ensure_ascii=False))
        count += 1
    text.write("\n]}\n")
    text.flush()
    text.detach()
    return count
