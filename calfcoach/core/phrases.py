"""English words that remember how they were made, so that a window can word them again."""

from __future__ import annotations

import re
from collections.abc import Mapping

_FIELD = re.compile(r"\{([a-z_]+)\}")


def filled(template: str, values: Mapping[str, object]) -> str:
    """Return a template with its fields filled in; one without a value stays as it is."""
    return _FIELD.sub(lambda field: str(values.get(field[1], field[0])), template)


class Phrase(str):
    """Words made of a template and its values; a plain text for whoever only shows it.

    It outlives being the message of an exception: `str(ValueError(phrase))` is the phrase.

    Attributes:
        template: English words with named fields, such as `"{least} to {most} are needed"`.
        values: The fields' values; a phrase among them is worded again as well.
    """

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, **values: object) -> Phrase:
        """Fill the template."""
        made = super().__new__(cls, filled(template, values))
        made.template = template
        made.values = values
        return made

    def __str__(self) -> str:
        return self

    def record(self) -> dict[str, object]:
        """Return it as JSON can carry it to another process."""
        values = {
            name: value.record()
            if isinstance(value, Phrase)
            else value
            if isinstance(value, int)
            else str(value)
            for name, value in self.values.items()
        }
        return {"template": self.template, "values": values}


def phrase_record(text: str) -> str | dict[str, object]:
    """Return a text, or the record of a phrase."""
    return text.record() if isinstance(text, Phrase) else text


def from_record(record: object) -> str:
    """Return the text or phrase of a record.

    Raises:
        ValueError: It is no such record.
    """
    if isinstance(record, str):
        return record
    if isinstance(record, dict):
        template, values = record.get("template"), record.get("values")
        if isinstance(template, str) and isinstance(values, dict):
            return Phrase(
                template,
                **{
                    str(name): value if isinstance(value, int) else from_record(value)
                    for name, value in values.items()
                },
            )
    raise ValueError("a text or the record of a phrase is needed")
