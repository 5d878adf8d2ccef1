"""Errors for a person: a sentence with its values, which a window can word again."""

from __future__ import annotations

import inspect

import pytest

from calfcoach.core import errors
from calfcoach.core.errors import DocumentError, UserError

FAMILY = [
    kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, Exception)
]


@pytest.mark.parametrize("kind", FAMILY, ids=lambda kind: kind.__name__)
def test_every_error_of_the_module_is_a_user_error(kind: type[Exception]) -> None:
    assert issubclass(kind, UserError)


def test_the_message_is_the_template_with_its_values() -> None:
    error = UserError("{path} is full, {needed} MB are needed.", path="/data", needed=12)

    assert str(error) == "/data is full, 12 MB are needed."


def test_template_and_values_stay_apart_for_another_language() -> None:
    error = UserError("{path} is full.", path="/data")

    assert error.template.replace("is full", "ist voll").format(**error.values) == "/data ist voll."


def test_braces_in_a_value_are_only_text() -> None:
    assert str(UserError("{path} is full.", path="{0}{path!r}")) == "{0}{path!r} is full."


def test_a_document_error_names_the_file_and_each_fault() -> None:
    error = DocumentError("relief.toml", ("step 1: id is missing", "step 2: {odd}"))

    assert str(error) == "relief.toml cannot be used: step 1: id is missing; step 2: {odd}"
    assert error.faults == ("step 1: id is missing", "step 2: {odd}")
