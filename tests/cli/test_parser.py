"""The command line read: what is understood, and one sentence for what is not."""

from __future__ import annotations

import sys
from datetime import date
from decimal import Decimal

import pytest

from calfcoach.cli.main import main
from calfcoach.cli.parser import MAX_LIMIT, make_parser
from calfcoach.core.errors import UsageError

NUMBERS = [
    ["relief", "--speed"],
    ["log", "--limit"],
    ["simulate", "default", "--days"],
    ["simulate", "default", "--age"],
    ["simulate", "default", "--mass"],
    ["simulate", "default", "--per-week"],
]
NO_NUMBERS = ["٣", "٢٠", "２０", "2_0", " 20", "+20", "", "nan", "0x20", "²"]
"""Of which Python takes most for numbers, and a person none."""
WRONG = [
    ["dance"],
    ["--dance"],
    ["relief", "now"],
    ["relief", "--speed"],
    ["relief", "--speed", "0"],
    ["relief", "--speed", "61"],
    ["relief", "--speed", "-1"],
    ["relief", "--speed", "fast"],
    ["relief", "--speed", "1.5"],
    ["relief", "--json"],
    ["--speed", "2"],
    ["doctor", "--limit", "1"],
    ["doctor", "who"],
    ["log", "--limit"],
    ["log", "--limit", "0"],
    ["log", "--limit", "-5"],
    ["log", "--limit", "many"],
    ["log", "--limit", "9" * 5_000],
    *([*command, text] for command in NUMBERS for text in NO_NUMBERS),
    ["simulate", "default", "--mass", "7e1"],
    ["simulate", "default", "--mass", "70."],
    ["simulate", "default", "--per-week", "4"],
    ["simulate", "default", "--start", "20270101"],
    ["simulate", "default", "--start", "2027-W01-1"],
    ["simulate", "default", "--start", "٢٠٢٧-٠١-٠١"],
    ["simulate", "default", "--start", "2027-02-30"],
    ["log", "--speed", "2"],
    ["log", "doctor"],
    ["--data-dir"],
    ["--data-dir", ""],
    ["--data-dir=", "log"],
    ["log", "--data-dir", ""],
    ["--version=2"],
    ["", "log"],
]
RIGHT = [
    ([], {"command": None}),
    (["relief"], {"command": "relief", "speed": 1, "log": False}),
    (["relief", "--speed", "60", "--log"], {"command": "relief", "speed": 60, "log": True}),
    (["relief", "--speed=1"], {"command": "relief", "speed": 1}),
    (["doctor"], {"command": "doctor", "json": False}),
    (["doctor", "--json"], {"command": "doctor", "json": True}),
    (["log"], {"command": "log", "json": False, "limit": None}),
    (["log", "--json", "--limit", "3"], {"command": "log", "json": True, "limit": 3}),
    (["log", "--limit", "9" * 30], {"command": "log", "limit": MAX_LIMIT}),
    (["simulate", "x", "--mass", "70.5"], {"mass": Decimal("70.5"), "days": None}),
    (["simulate", "x", "--days", "3", "--age", "65"], {"days": 3, "age": 65}),
    (["simulate", "x", "--start", "2027-01-04"], {"start": date(2027, 1, 4)}),
    (["simulate", "x", "--per-week", "2"], {"per_week": 2}),
    (["--data-dir", "a", "log"], {"command": "log", "data_dir": "a"}),
    (["log", "--data-dir", "a"], {"command": "log", "data_dir": "a"}),
    (["--data-dir", "a", "log", "--data-dir", "b"], {"command": "log", "data_dir": "b"}),
    (["--data-dir", "a"], {"command": None, "data_dir": "a"}),
]


def label(words: object) -> str:
    return (" ".join(words) if isinstance(words, list) else "")[:40] or "no words"


@pytest.mark.parametrize("words", WRONG, ids=label)
def test_wrong_use_is_one_sentence_and_exit_code_2(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(words)

    said = capsys.readouterr()
    assert code == 2
    assert said.out == ""
    assert said.err.startswith("calfcoach: ")
    assert said.err.endswith("See calfcoach --help.\n")
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("words", WRONG, ids=label)
def test_wrong_use_is_an_error_of_use(words: list[str]) -> None:
    with pytest.raises(UsageError):
        make_parser().parse_args(words)


@pytest.mark.parametrize(("words", "understood"), RIGHT, ids=label)
def test_right_use_is_understood(words: list[str], understood: dict[str, object]) -> None:
    options = vars(make_parser().parse_args(words))

    assert {key: options[key] for key in understood} == understood


def test_without_a_folder_none_is_noted() -> None:
    assert not hasattr(make_parser().parse_args(["log"]), "data_dir")


@pytest.mark.parametrize("words", [["--help"], ["relief", "--help"], ["log", "-h"]], ids=label)
def test_help_names_every_word(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code = main(words)

    said = capsys.readouterr()
    assert code == 0
    assert "--data-dir DIR" in said.out
    assert said.err == ""


def test_the_words_come_from_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["calfcoach", "dance"])

    assert main() == 2
    assert "dance" in capsys.readouterr().err
