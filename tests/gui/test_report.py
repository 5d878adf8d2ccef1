"""The report for a physio: what it says, read back from the PDF by another reader."""

from __future__ import annotations

import io
import re
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from calfcoach.core.session_rating import SessionRating
from calfcoach.gui.report.report_pdf import report_pdf
from tests.services.runner import Runner
from tests.services.test_history import history
from tests.ten_years import ten_years

SORE = SessionRating(during=6, after=4, rpe=8, rir=0, note="=1+1 stairs hurt")


@pytest.fixture
def runner(qapp: QApplication, tmp_path: Path) -> Runner:
    del qapp
    return Runner(tmp_path)


def pages(data: bytes) -> list[str]:
    """Return the words of each page, with any white space as one blank."""
    reader = PdfReader(io.BytesIO(data))
    return [re.sub(r"\s+", " ", page.extract_text()) for page in reader.pages]


def test_an_empty_log_says_so(runner: Runner) -> None:
    (page,) = pages(report_pdf(history(runner).facts()))
    assert "Calf report" in page
    assert "not a diagnosis" in page


def test_report_says_what_happened_and_what_was_decided(runner: Runner) -> None:
    runner.enroll(raises=12)
    runner.green_day()
    runner.train(SORE)
    runner.pass_days()
    runner.training.check_in(3)
    text = " ".join(pages(report_pdf(history(runner).facts())))
    for words in (
        "2 of 2", "Left leg", "Pain, 0 to 10", "limit 5", "=1+1 stairs hurt", "12 / 12", "G3",
        "A stage back",
    ):  # fmt: skip
        assert words in text
    assert runner.training.folded().stands.label.split()[0] in text


def test_report_of_some_days_holds_no_others(runner: Runner) -> None:
    past = ten_years(runner, sessions=60, sets=600)
    last = past.last
    facts = history(runner).facts(last - timedelta(days=13), last)
    text = " ".join(pages(report_pdf(facts)))
    assert len(facts.trainings) < 10
    assert past.first.strftime("%b %-d, %Y") not in text


def test_ten_years_are_paged_with_a_head_on_each_page(runner: Runner) -> None:
    ten_years(runner, sessions=400, sets=4_000)
    found = pages(report_pdf(history(runner).facts()))
    assert len(found) > 8
    assert f"Page 1 of {len(found)}" in found[0]
    assert all("Stage-step" in page for page in found[4:-1])
