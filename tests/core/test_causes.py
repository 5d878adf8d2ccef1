"""Why a calf may be tight: the shipped file, its ranking, and files that are not fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.cause_file import load_causes, parse_causes
from calfcoach.core.causes import Likely, LogFact, rank
from calfcoach.core.errors import DocumentError
from calfcoach.core.exercise_file import load_catalog
from calfcoach.core.resources import resource_path
from calfcoach.core.self_check import Change, SelfCheck, changes
from tests.fakes import FakeClock

PATH = resource_path("learn", "causes.toml")
TEXT = PATH.read_text(encoding="utf-8")
GUIDE = load_causes(PATH)
ARTICLE_CAUSES = ["fluid", "recovery", "load", "muscles", "strike", "cadence", "shoes"]


def test_the_causes_are_those_of_the_article() -> None:
    assert [cause.id for cause in GUIDE.causes] == ARTICLE_CAUSES
    said = TEXT.casefold()
    for word in ("sodium", "potassium", "magnesium", "overstriding", "minimalist", "10 %"):
        assert word in said


def test_the_15_to_25_percent_of_a_forefoot_strike_are_those_of_the_article() -> None:
    strike = GUIDE.cause("strike")
    assert any("15 to 25 %" in text and "as the article says" in text for text in strike.text)


def test_every_cause_can_be_found_and_every_fact_of_the_log_is_asked() -> None:
    spoken_for = {
        cause for question in GUIDE.questions for one in question.options for cause in one.points
    }
    assert spoken_for == set(ARTICLE_CAUSES)
    assert {question.log for question in GUIDE.questions if question.log} == set(LogFact)


def test_exercises_that_show_a_cause_exist() -> None:
    catalog = load_catalog(resource_path("exercises"))
    shown = [one for cause in GUIDE.causes for one in cause.exercises]
    assert shown
    assert set(shown) <= set(catalog)


def test_what_speaks_most_comes_first_with_its_reasons() -> None:
    found = rank(GUIDE, {"shoes": "lower", "late": "early", "drink": "water"})
    assert [(one.cause, one.points) for one in found[:3]] == [
        ("shoes", 4),
        ("fluid", 1),
        ("recovery", 1),
    ]
    assert found[0].reasons == (
        "It comes in the first minutes.",
        "Your shoes have a lower heel than before.",
    )
    assert [one.likely for one in found[:4]] == [
        Likely.MUCH,
        Likely.SOME,
        Likely.SOME,
        Likely.LITTLE,
    ]


def test_no_answer_speaks_for_nothing() -> None:
    found = rank(GUIDE, {"drink": "nonsense", "nonsense": "x"})
    assert [one.cause for one in found] == ARTICLE_CAUSES
    assert {one.likely for one in found} == {Likely.LITTLE}


answers = st.fixed_dictionaries(
    {},
    optional={
        question.id: st.sampled_from([one.id for one in question.options])
        for question in GUIDE.questions
    },
)


@given(answers)
def test_ranks_fall_and_each_point_has_its_reason(given_answers: dict[str, str]) -> None:
    found = rank(GUIDE, given_answers)
    points = [one.points for one in found]
    assert points == sorted(points, reverse=True)
    assert {one.cause for one in found} == set(ARTICLE_CAUSES)
    assert all(bool(one.points) == bool(one.reasons) for one in found)


def test_what_has_changed_since() -> None:
    clock = FakeClock()
    before = SelfCheck(
        "a", clock.now().date(), clock.now(), {}, {"fluid": 3, "load": 1, "shoes": 2}
    )
    assert changes(before, {"fluid": 4, "load": 0, "shoes": 2, "new": 1}) == {
        "fluid": Change.UP,
        "load": Change.DOWN,
        "shoes": Change.SAME,
    }
    assert changes(None, {"fluid": 4}) == {}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (TEXT.replace("format = 1", "format = 2"), "reads 1"),
        (TEXT.replace("points = { fluid = 3 }", "points = { moon = 3 }"), "points are 1 to 5"),
        (TEXT.replace("points = { fluid = 3 }", "points = { fluid = 9 }"), "points are 1 to 5"),
        (TEXT.replace('log = "rise"', 'log = "weather"'), "knows nothing of weather"),
        (TEXT.replace('grade = "A"', 'grade = "Z"', 1), "grade is one of"),
        (TEXT.replace('id = "sweat"', 'id = "drink"'), "question drink: id is used twice"),
        (TEXT.replace(', reason = "You drink little on those days."', ""), "reason is missing"),
        ("format = 1\n", "at least one [[cause]]"),
        ("format = 1\nquestion = [3]\ncause = 7\n", "at least one [[question]]"),
    ],
)
def test_faults_are_named(text: str, why: str) -> None:
    assert text != TEXT
    with pytest.raises(DocumentError) as caught:
        parse_causes(text.encode(), "a.toml")
    assert why in "; ".join(caught.value.faults)
