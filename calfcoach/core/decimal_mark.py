"""Which decimal mark the person's numbers have, as the system's locale says."""

from __future__ import annotations

import locale
from collections.abc import Mapping

_NAMES = ("LC_ALL", "LC_NUMERIC", "LANG")
_COMMA = frozenset(
    {
        "af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr",
        "fy", "gl", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "ky", "lt", "lv", "mk", "nb",
        "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "uz",
        "vi",
    }
)  # fmt: skip
"""Languages whose numbers have a comma, as in CLDR."""
_POINT = frozenset(
    {
        "de_CH", "de_LI", "es_DO", "es_GT", "es_HN", "es_MX", "es_NI", "es_PA", "es_PE", "es_PR",
        "es_SV", "es_US", "it_CH",
    }
)  # fmt: skip
"""Countries that differ from their language."""


def decimal_mark(environment: Mapping[str, str]) -> str:
    """Return "," or "." for an environment's locale, also where that locale is not installed."""
    kept = locale.setlocale(locale.LC_NUMERIC)
    try:
        locale.setlocale(locale.LC_NUMERIC, "")
        found = str(locale.localeconv()["decimal_point"])
    except locale.Error:
        found = _by_name(environment)
    finally:
        locale.setlocale(locale.LC_NUMERIC, kept)
    return "," if found == "," else "."


def _by_name(environment: Mapping[str, str]) -> str:
    name = next((environment[one] for one in _NAMES if environment.get(one)), "")
    place = name.partition(".")[0].partition("@")[0]
    is_comma = place.partition("_")[0] in _COMMA and place not in _POINT
    return "," if is_comma else "."
