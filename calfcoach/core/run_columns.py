"""Which columns of a CSV tell of a run, as a person has said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

KEPT = 20
"""So many kinds of files are remembered; the oldest goes first."""


class LengthUnit(Enum):
    """What a distance is in; the values are stored."""

    KM = "km"
    MI = "mi"
    M = "m"

    @property
    def in_dm(self) -> Decimal:
        """Tenths of a meter in it."""
        return {"km": Decimal(10_000), "mi": Decimal("16093.44"), "m": Decimal(10)}[self.value]


@dataclass(frozen=True, slots=True)
class RunColumns:
    """What the columns of a kind of file are.

    Attributes:
        header: All columns; files with the same are read in the same way.
        date: The column of the start, and so on; "" for none.
        is_in_minutes: A duration that is a bare number is in minutes, not in seconds.
    """

    header: tuple[str, ...]
    date: str
    distance: str
    unit: LengthUnit = LengthUnit.KM
    duration: str = ""
    sport: str = ""
    is_in_minutes: bool = False

    @property
    def is_usable(self) -> bool:
        """Whether the two columns that are needed are told."""
        return bool(self.date and self.distance)

    def record(self) -> dict[str, object]:
        """Return it as JSON has it."""
        return {
            "header": list(self.header),
            "date": self.date,
            "distance": self.distance,
            "unit": self.unit.value,
            "duration": self.duration,
            "sport": self.sport,
            "minutes": self.is_in_minutes,
        }


def columns_of(record: Mapping[str, object]) -> RunColumns:
    """Return what was kept.

    Raises:
        ValueError: It cannot be read.
    """
    header = record.get("header")
    names = [record.get(key, "") for key in ("date", "distance", "duration", "sport")]
    texts = [*header, *names] if isinstance(header, list) else [None]
    if not all(isinstance(text, str) for text in texts):
        raise ValueError("columns of runs are no texts")
    date, distance, duration, sport = (str(name) for name in names)
    return RunColumns(
        tuple(str(name) for name in header) if isinstance(header, list) else (),
        date,
        distance,
        LengthUnit(str(record.get("unit", "km"))),
        duration,
        sport,
        is_in_minutes=record.get("minutes") is True,
    )
