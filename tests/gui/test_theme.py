"""Colors: every token in both themes, and enough contrast to read."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from calfcoach.gui.style_sheet import style_sheet
from calfcoach.gui.theme import load_theme

PAIRS = [
    ("text", "window"), ("text", "card"), ("text", "sidebar"), ("text_soft", "window"),
    ("text_soft", "card"), ("accent_text", "accent"), ("accent_text", "accent_hover"),
    ("accent_on_soft", "accent_soft"), ("relief_text", "relief"), ("relief_text", "relief_hover"),
    ("danger", "window"), ("danger", "card"), ("danger_on_soft", "danger_soft"),
    ("danger", "danger_soft"), ("notice_on_soft", "notice_soft"), ("button_text", "button"),
    ("button_text", "button_hover"), ("text_soft", "button"), ("side_text", "side"),
    ("accent", "sidebar"), ("text", "accent_soft"), ("figure_text", "card"),
    ("figure_text", "window"), ("figure_text", "figure_floor"),
]  # fmt: skip
LARGE_PAIRS = [("ring", "window"), ("line_strong", "card"), ("focus", "window"), ("focus", "card"),
               ("gastrocnemius", "card"), ("soleus", "card"), ("caution", "card"),
               ("figure_gastrocnemius", "figure_skin"), ("figure_soleus", "figure_skin"),
               ("figure_line", "figure_skin")]  # fmt: skip


def luminance(color: QColor) -> float:
    """Return the relative luminance of WCAG 2, 0 to 1."""
    parts = []
    for part in (color.redF(), color.greenF(), color.blueF()):
        parts.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(name: str, first: str, second: str) -> float:
    theme = load_theme(name)
    bright, dark = sorted(
        (luminance(theme.color(first)), luminance(theme.color(second))), reverse=True
    )
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_4_5_to_1(name: str, text: str, ground: str) -> None:
    assert contrast(name, text, ground) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("mark", "ground"), LARGE_PAIRS)
def test_marks_and_large_text_stand_out_3_to_1(name: str, mark: str, ground: str) -> None:
    assert contrast(name, mark, ground) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("ground", ["card", "window"])
def test_a_figure_stands_out_by_its_outline_or_its_skin(name: str, ground: str) -> None:
    assert max(contrast(name, part, ground) for part in ("figure_line", "figure_skin")) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_countdown_stands_out_7_to_1(name: str) -> None:
    assert contrast(name, "text", "window") >= 7


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_knows_every_token(name: str) -> None:
    assert "$" not in style_sheet(name, load_theme(name).tokens)


def test_both_themes_have_the_same_tokens() -> None:
    assert load_theme("light").tokens.keys() == load_theme("dark").tokens.keys()
