"""What text becomes in a cell of a table file: one line, and never a formula.

Source: OWASP ASVS 1.2.10; what LibreOffice and Gnumeric ran when they were tried.
"""

from __future__ import annotations

import re

FORMULA_STARTS = frozenset("=+-@\t\r\n\0＝＋－＠")
"""A cell that begins with one of these may be run by a spreadsheet; the last four are twins."""
_BREAKS = re.compile("\r\n|[\t\n\v\f\r\x85\u2028\u2029]")
_CONTROLS = re.compile("[\0-\x1f\x7f-\x9f\ud800-\udfff]")


def one_line(text: str) -> str:
    """Return text without control characters; what breaks a line becomes a space."""
    if text.isprintable():
        return text
    return _CONTROLS.sub("", _BREAKS.sub(" ", text))


def harmless(text: str) -> str:
    """Return text as a cell that no spreadsheet runs: one line, with an apostrophe where needed."""
    line = one_line(text)
    if text[:1] in FORMULA_STARTS or line[:1] in FORMULA_STARTS:
        return f"'{line}" if text else ""
    return line
