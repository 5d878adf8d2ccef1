"""The catalog: every exercise that the programs need, and every fault of a file with its place."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfcoach.core.errors import DocumentError
from calfcoach.core.exercise_file import MAX_BYTES, load_catalog, load_exercise, parse_exercise
from calfcoach.core.exercises import Exercise, ExerciseKind, Grade, Sides, Surface, Way
from calfcoach.core.resources import resource_path

FOLDER = resource_path("exercises")
CATALOG = load_catalog(FOLDER)
STEP_RAISE = (FOLDER / "two-up-one-down-step-bent.toml").read_text(encoding="utf-8")
RAISES = [exercise for exercise in CATALOG.values() if exercise.kind is ExerciseKind.RAISE]
WANTED = [
    "seated-raise",
    *(f"part-range-raise-{knee}" for knee in ("straight", "bent")),
    *(
        f"{base}-{surface}-{knee}"
        for base in ("two-leg-raise", "two-up-one-down", "one-leg-raise", "one-leg-raise-pack")
        for surface in ("floor", "step")
        for knee in ("straight", "bent")
    ),
    *("stretch-straight", "stretch-bent", "toe-pull-stretch", "massage-hand", "massage-roller"),
    *("walk", "high-knees", "leg-swings-front-back", "leg-swings-sideways", "heel-raise-test"),
]


def faults_of(text: str) -> tuple[str, ...]:
    with pytest.raises(DocumentError) as caught:
        parse_exercise(text.encode(), "one.toml")
    return caught.value.faults


def test_the_catalog_holds_every_exercise_and_no_other() -> None:
    assert sorted(CATALOG) == sorted(WANTED)


@pytest.mark.parametrize("exercise", CATALOG.values(), ids=lambda exercise: exercise.id)
def test_an_exercise_says_what_to_do_and_why(exercise: Exercise) -> None:
    assert exercise.cues
    assert exercise.cautions
    assert exercise.source
    assert exercise.figure


@pytest.mark.parametrize("exercise", RAISES, ids=lambda exercise: exercise.id)
def test_the_name_of_a_raise_says_what_it_is(exercise: Exercise) -> None:
    assert exercise.pack == ("-pack-" in exercise.id)
    assert exercise.knee_bent == (not exercise.id.endswith("straight"))
    assert (exercise.surface is Surface.STEP) == ("-step-" in exercise.id)
    assert (exercise.sides is Sides.EACH) == ("one-" in exercise.id)


@pytest.mark.parametrize(
    "exercise", [one for one in RAISES if one.on_floor], ids=lambda exercise: exercise.id
)
def test_a_raise_on_a_step_has_a_twin_on_the_floor(exercise: Exercise) -> None:
    twin = CATALOG[exercise.on_floor]

    assert twin.surface is Surface.FLOOR
    assert (twin.way, twin.muscle, twin.pack) == (exercise.way, exercise.muscle, exercise.pack)


def test_every_value_of_an_exercise_is_read() -> None:
    exercise = parse_exercise(STEP_RAISE.encode(), "two-up-one-down-step-bent.toml")

    assert (exercise.knee_deg, exercise.sides, exercise.legs) == ((30, 45), Sides.EACH, 2)
    assert (exercise.way, exercise.grade) == (Way.TWO_UP_ONE_DOWN, Grade.PRIMARY)
    assert exercise.on_floor == "two-up-one-down-floor-bent"


@pytest.mark.parametrize(
    ("edit", "fault"),
    [
        pytest.param(("format = 1", "format = 2"), "format: this", id="newer format"),
        pytest.param(("format = 1", "format = true"), "format: this", id="format true"),
        pytest.param(("kind =", "sort ="), "sort: unknown key", id="unknown key"),
        pytest.param(('"raise"', '"jump"'), "kind: is 'jump', allowed are raise", id="kind"),
        pytest.param(('"soleus"', "7"), "muscle: is something else", id="muscle"),
        pytest.param(("[30, 45]", "[45, 30]"), "knee_deg: two", id="knee upside down"),
        pytest.param(("[30, 45]", "[30, 45.0]"), "knee_deg: two", id="knee no whole number"),
        pytest.param(("[30, 45]", "[0, 500]"), "knee_deg: two", id="knee too far"),
        pytest.param(('sides = "each"', 'sides = "both"'), "sides: both does not", id="sides"),
        pytest.param(('"P"', '"Z"'), "grade: is 'Z'", id="grade"),
        pytest.param(("way =", "on_floor ="), "Cannot overwrite", id="key twice"),
        pytest.param(('surface = "step"', 'surface = "floor"'), "on_floor: an", id="floor twin"),
        pytest.param(('way = "two_up_one_down"\n', ""), "way: a raise", id="no way"),
        pytest.param(("cues = [", "cues = [3,"), "cues 1: a text", id="cue no text"),
        pytest.param(("figure =", 'pack = "no"\nfigure ='), "pack: true or false", id="pack"),
        pytest.param(("name =", 'name = ""\n#'), "name: a text", id="empty name"),
    ],
)
def test_each_fault_is_named_with_its_place(edit: tuple[str, str], fault: str) -> None:
    assert edit[0] in STEP_RAISE

    assert any(fault in found for found in faults_of(STEP_RAISE.replace(*edit, 1)))


def test_all_faults_of_a_file_are_named_at_once() -> None:
    found = faults_of('format = 1\nid = "x"\nextra = 1\n')

    assert len(found) >= 9


def test_a_file_that_is_not_named_for_its_exercise_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.toml"
    path.write_text(STEP_RAISE, encoding="utf-8")

    with pytest.raises(DocumentError, match="id: is two-up-one-down-step-bent"):
        load_exercise(path)


def test_a_catalog_without_the_floor_twin_is_refused(tmp_path: Path) -> None:
    (tmp_path / "two-up-one-down-step-bent.toml").write_text(STEP_RAISE, encoding="utf-8")

    with pytest.raises(DocumentError, match="on_floor: two-up-one-down-floor-bent is no floor"):
        load_catalog(tmp_path)


def test_a_fault_in_the_catalog_names_its_file(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("format = ", encoding="utf-8")

    with pytest.raises(DocumentError, match=r"broken\.toml: "):
        load_catalog(tmp_path)


def test_an_empty_folder_is_no_catalog(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no exercise"):
        load_catalog(tmp_path)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        pytest.param(b"\xff", "byte 0: not UTF-8", id="no UTF-8"),
        pytest.param(b"format = " + b"9" * 5_000, "too many digits", id="thousands of digits"),
        pytest.param(b"a = " + b"[" * 9_000, ".", id="deep"),
    ],
)
def test_a_hostile_file_is_a_fault_and_no_crash(data: bytes, fault: str) -> None:
    with pytest.raises(DocumentError, match=fault):
        parse_exercise(data, "one.toml")


def test_a_file_that_is_too_large_or_missing_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * (MAX_BYTES + 1))

    with pytest.raises(DocumentError, match="larger than"):
        load_exercise(large)
    with pytest.raises(DocumentError, match="cannot be read"):
        load_exercise(tmp_path / "none.toml")


@given(st.integers(0, len(STEP_RAISE)), st.text(max_size=6), st.integers(0, 30))
def test_a_damaged_file_raises_nothing_unforeseen(at: int, put: str, cut: int) -> None:
    damaged = STEP_RAISE[:at] + put + STEP_RAISE[at + cut :]

    with suppress(DocumentError):
        parse_exercise(damaged.encode("utf-8", "surrogatepass"), "one.toml")
