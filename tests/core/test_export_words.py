"""Every kind of export is described: its ending, what it leaves out, and words for both."""

from __future__ import annotations

import pytest

from calfcoach.core.export_words import KINDS, LEFT, help_on_kinds, left_out
from calfcoach.core.exports import FORMATS, ExportKind, Left
from calfcoach.services.export_writers import WRITERS


def test_every_kind_has_a_format_a_writer_and_words() -> None:
    by_itself = {ExportKind.PDF, ExportKind.BACKUP}
    assert set(FORMATS) == set(KINDS) == set(ExportKind) == set(WRITERS) | by_itself
    assert set(LEFT) == set(Left)
    assert {one for kind in ExportKind for one in FORMATS[kind].leaves_out} == set(Left)


@pytest.mark.parametrize("kind", ExportKind)
def test_help_tells_of_a_kind(kind: ExportKind) -> None:
    told = " ".join(help_on_kinds().split())

    assert f"{kind.value}: {KINDS[kind]}" in told
    assert left_out(kind) in told


def test_help_fits_a_terminal_and_json_alone_is_whole() -> None:
    assert max(len(line) for line in help_on_kinds().splitlines()) <= 80
    assert [kind for kind in ExportKind if not left_out(kind)] == [ExportKind.JSON]
