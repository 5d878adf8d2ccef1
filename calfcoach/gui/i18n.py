"""Words in the person's language: of code, of shipped data, of errors and of reasons."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from calfcoach.core.errors import UserError
from calfcoach.core.phrases import Phrase, filled
from calfcoach.core.reasons import Reason, word

DATA, ERRORS, PHRASES, REASONS = "Data", "Errors", "Phrases", "Reasons"


class Words:
    """The texts of one context, outside a widget: `_tr = Words("DueWords")`."""

    def __init__(self, context: str) -> None:
        self._context = context

    def __call__(self, text: str, count: int = -1) -> str:
        """Return a text in the person's language.

        Args:
            text: English, as it stands in the code.
            count: How many `%n` stands for; it chooses singular or plural.
        """
        return QCoreApplication.translate(self._context, text, None, count)


told = Words(DATA)
"""A text of the shipped exercises, routines, programs or pages; any other text stays as it is."""


def error_words(error: UserError) -> str:
    """Return what an error says."""
    values = {name: _value_words(value) for name, value in error.values.items()}
    return QCoreApplication.translate(ERRORS, error.template).format(**values)


def phrase_words(text: str) -> str:
    """Return what a phrase says; any other text stays as it is."""
    if not isinstance(text, Phrase):
        return text
    values = {name: _value_words(value) for name, value in text.values.items()}
    return filled(QCoreApplication.translate(PHRASES, text.template), values)


def reason_words(reason: Reason) -> str:
    """Return what a reason says."""
    return word(reason, Words(REASONS), number_words)


def number_words(number: Decimal | int | str) -> str:
    """Return a number with the decimal mark of the person's language; a text stays as it is."""
    if isinstance(number, Decimal):
        return f"{number:f}".replace(".", QLocale().decimalPoint())
    return str(number)


def _value_words(value: object) -> object:
    """Return a value of an error or a phrase in the person's language."""
    if isinstance(value, UserError):
        return error_words(value)
    if isinstance(value, tuple):
        return "; ".join(phrase_words(str(part)) for part in value)
    if isinstance(value, Decimal):
        return number_words(value)
    return phrase_words(value) if isinstance(value, str) else value
