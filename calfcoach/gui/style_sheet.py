"""The style sheet, worded with the theme's tokens as $token."""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Template

from calfcoach.core.resources import resource_path

_SHEET = Template("""
QMainWindow, QDialog, QMessageBox, #page, #session { background: $window; }
QWidget { color: $text; font-size: 15px; }
QLabel { background: transparent; }
QToolTip { background: $card; color: $text; border: 1px solid $line_strong; padding: 4px; }

#sidebar { background: $sidebar; border: none; border-right: 1px solid $line; }
QLabel[role="brand"] { font-size: 20px; font-weight: 600; }
QLabel[role="brand-strong"] { font-size: 20px; font-weight: 600; color: $accent; }

QLabel[role="display"] { font-size: 34px; font-weight: 600; }
QLabel[role="title"] { font-size: 28px; font-weight: 600; }
QLabel[role="heading"] { font-size: 18px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="soft"] { color: $text_soft; }
QLabel[role="lead"] { font-size: 18px; }
QLabel[role="word"] { font-size: 36px; font-weight: 600; }
QLabel[role="keycap"] {
  border: 1px solid $line_strong; border-radius: 5px; padding: 1px 7px;
  color: $text_soft; font-size: 13px; font-weight: 600;
}
QLabel[role="chip"] {
  background: $accent_soft; color: $accent_on_soft; border-radius: 13px;
  padding: 4px 12px; font-size: 14px; font-weight: 600;
}
QLabel[role="side"] {
  background: $side; color: $side_text; border-radius: 10px; padding: 6px 18px;
  font-size: 22px; font-weight: 600;
}
QLabel[role="tier"] { font-size: 24px; font-weight: 600; }
QLabel[role="separator"] { background: $line; }

QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: 16px; }
QFrame[role="notice"] { background: $notice_soft; border: none; border-radius: 12px; }
QFrame[role="notice"] QLabel { color: $notice_on_soft; }
QFrame[role="calm"] { background: $accent_soft; border: none; border-radius: 12px; }
QFrame[role="calm"] QLabel { color: $accent_on_soft; }
QFrame[role="alarm"] { background: $danger_soft; border: none; border-radius: 12px; }
QFrame[role="alarm"] QLabel { color: $danger_on_soft; }

QPushButton {
  background: $button; color: $button_text; border: 2px solid transparent; border-radius: 10px;
  padding: 8px 14px; font-weight: 600; outline: none;
}
QPushButton:hover { background: $button_hover; }
QPushButton:focus { border-color: $focus; outline: none; }
QPushButton:disabled { color: $text_soft; }
QPushButton QLabel { color: $button_text; font-weight: 600; }
QPushButton QLabel[role="hint"] { font-weight: 400; font-size: 13px; }
QPushButton QLabel:disabled { color: $text_soft; }
QPushButton[kind="primary"] { background: $accent; color: $accent_text; padding: 12px 20px; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"] QLabel { color: $accent_text; font-size: 16px; }
QPushButton[kind="relief"] { background: $relief; color: $relief_text; padding: 12px 18px; }
QPushButton[kind="relief"]:hover { background: $relief_hover; }
QPushButton[kind="relief"] QLabel { color: $relief_text; font-size: 16px; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="relief"]:disabled { background: $button; }
QPushButton[kind="primary"] QLabel:disabled, QPushButton[kind="relief"] QLabel:disabled {
  color: $text_soft;
}
QPushButton[kind="primary"] QLabel[role="hint"], QPushButton[kind="relief"] QLabel[role="hint"] {
  font-size: 13px;
}
QPushButton[kind="primary"]:focus, QPushButton[kind="relief"]:focus { border-color: $text; }
QPushButton[kind="danger"] { background: transparent; border: 1px solid $danger; }
QPushButton[kind="danger"] QLabel { color: $danger; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[kind="danger"]:focus { border: 2px solid $focus; }
QPushButton[kind="cause"] {
  background: $window; border: 2px solid transparent; border-radius: 12px; text-align: left;
}
QPushButton[kind="cause"]:hover { background: $button_hover; }
QPushButton[kind="cause"]:focus { border-color: $focus; }
QPushButton[kind="plain"]:checked { background: $accent_soft; border-color: $accent; }
QPushButton[kind="plain"]:checked:focus { border-color: $focus; }
QPushButton[kind="slim"] { padding: 3px 10px; border-radius: 8px; }
QPushButton[kind="nav"] { background: transparent; text-align: left; padding: 9px 12px; }
QPushButton[kind="nav"]:hover { background: $button; }
QPushButton[kind="nav"]:checked { background: $accent_soft; color: $accent_on_soft; }
QPushButton[kind="nav"]:focus { border-color: $focus; }
QPushButton[kind="choice"] {
  background: $card; border: 2px solid $line; border-radius: 14px; padding: 16px;
}
QPushButton[kind="choice"]:hover, QPushButton[kind="choice"]:checked {
  border-color: $accent; background: $accent_soft;
}
QPushButton[kind="choice"]:focus { border-color: $focus; }
QPushButton[kind="choice"] QLabel { font-size: 18px; }
QPushButton[kind="choice"] QLabel[role="hint"] { font-size: 14px; color: $text_soft; }
QPushButton[kind="row"] {
  background: transparent; border-radius: 10px; padding: 10px 12px; text-align: left;
}
QPushButton[kind="row"]:hover { background: $button; }
QPushButton[kind="row"]:focus { border-color: $focus; }
QPushButton[kind="scale"] { padding: 0; border-radius: 9px; font-size: 16px; }
QPushButton[kind="scale"][band="low"] { background: $accent_soft; color: $accent_on_soft; }
QPushButton[kind="scale"][band="mid"] { background: $notice_soft; color: $notice_on_soft; }
QPushButton[kind="scale"][band="high"] { background: $danger_soft; color: $danger_on_soft; }
QPushButton[kind="scale"]:hover { border-color: $line_strong; }
QPushButton[kind="scale"]:focus { border-color: $focus; }
QPushButton[kind="scale"]:checked { background: $accent; color: $accent_text; }
QPushButton[kind="scale"]:checked:focus { border-color: $text; }
QPushButton[kind="pick"] { padding: 5px 10px; }
QPushButton[kind="day"] { padding: 5px 0; }
QPushButton[kind="pick"]:checked, QPushButton[kind="day"][due="true"] {
  background: $accent; color: $accent_text; border-color: $accent;
}
QPushButton[kind="pick"]:focus, QPushButton[kind="day"]:focus { border-color: $focus; }
QPushButton[kind="pick"]:checked:focus, QPushButton[kind="day"][due="true"]:focus {
  border-color: $text;
}

QLabel[role="verdict"] { font-size: 22px; font-weight: 600; }
QLabel[role="day-soft"] { font-size: 13px; color: $text_soft; }
QFrame[role="inset"] { background: $window; border: none; border-radius: 12px; }
QFrame[role="day"] { background: transparent; border: 2px solid transparent; border-radius: 12px; }
QFrame[role="day"][today="true"] { background: $accent_soft; }
QFrame[role="day"][today="true"] QLabel[role="day-soft"] { color: $accent_on_soft; }
QFrame[role="day"][reached="true"] { border-color: $focus; }
QFrame[role="day"][target="true"] { border: 2px dashed $accent; }
QWidget[tone="done"], QWidget[tone="due"], QWidget[tone="planned"], QWidget[tone="yes"] {
  color: $accent;
}
QWidget[tone="off"], QWidget[tone="ask"] { color: $text_soft; }
QWidget[tone="refused"], QWidget[tone="easy"] { color: $caution; }
QWidget[tone="no"] { color: $danger; }
QWidget[tone="gastrocnemius"] { color: $gastrocnemius; }
QWidget[tone="soleus"] { color: $soleus; }
QPushButton[kind="scale"][answer="yes"]:checked {
  background: $danger_soft; color: $danger_on_soft; border-color: $danger;
}
QPushButton[kind="scale"][answer="unsure"]:checked {
  background: $notice_soft; color: $notice_on_soft; border-color: $notice_on_soft;
}
QPushButton[kind="scale"][answer]:checked:focus { border-color: $focus; }
QFrame[role="row"] { border: none; border-left: 4px solid transparent; }
QFrame[role="row"][current="true"] { background: $card; border-left-color: $focus; }

QCheckBox { spacing: 14px; font-size: 17px; padding: 6px; border-radius: 8px;
  border: 2px solid transparent; }
QCheckBox:focus { border-color: $focus; }
QCheckBox::indicator {
  width: 22px; height: 22px; border: 2px solid $line_strong; border-radius: 7px;
  background: $card;
}
QCheckBox::indicator:checked { background: $danger; border-color: $danger; image: url($check); }
QCheckBox[kind="form"] { font-size: 15px; spacing: 10px; }
QCheckBox[kind="form"]::indicator, QTableView::indicator {
  width: 16px; height: 16px; border: 2px solid $line_strong; border-radius: 6px;
  background: $card;
}
QCheckBox[kind="form"]::indicator:checked, QTableView::indicator:checked {
  background: $accent; border-color: $accent; image: url($check);
}

QLineEdit, QAbstractSpinBox {
  background: $card; border: 1px solid $line_strong; border-radius: 8px; padding: 7px 10px;
  selection-background-color: $accent; selection-color: $accent_text;
}
QLineEdit:focus, QAbstractSpinBox:focus { border: 2px solid $focus; padding: 6px 9px; }

QAbstractSpinBox { padding-right: 26px; }
QAbstractSpinBox QLineEdit { border: none; background: transparent; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; width: 24px; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url($spin_up); width: 14px; height: 14px; }
QAbstractSpinBox::down-arrow { image: url($spin_down); width: 14px; height: 14px; }

QComboBox {
  background: $card; border: 1px solid $line_strong; border-radius: 8px; padding: 7px 30px 7px 10px;
}
QComboBox:focus { border: 2px solid $focus; padding: 6px 29px 6px 9px; }
QComboBox::drop-down {
  subcontrol-origin: border; subcontrol-position: center right; width: 26px; border: none;
}
QComboBox::down-arrow { image: url($spin_down); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
  background: $card; color: $text; border: 1px solid $line_strong; outline: none;
  selection-background-color: $accent_soft; selection-color: $accent_on_soft;
}

QPlainTextEdit {
  background: $card; border: 1px solid $line_strong; border-radius: 8px; padding: 5px 8px;
  selection-background-color: $accent; selection-color: $accent_text;
}
QPlainTextEdit:focus { border: 2px solid $focus; padding: 4px 7px; }
QLineEdit[fault="true"], QAbstractSpinBox[fault="true"], QPlainTextEdit[fault="true"],
QComboBox[fault="true"] { border: 2px solid $danger; }
QLabel[role="small"] { font-size: 13px; }
QLabel[role="small-strong"] { font-size: 13px; font-weight: 600; }
QLabel[role="fault"] { color: $danger; font-size: 14px; }

QListWidget { background: transparent; border: none; outline: none; }
QListWidget::item { border: 2px solid transparent; border-radius: 10px; padding: 6px 8px; }
QListWidget::item:hover { background: $button; }
QListWidget::item:selected { background: $accent_soft; color: $accent_on_soft; }
QListWidget:focus::item:selected { border-color: $focus; }
QListWidget[kind="found"] {
  background: $window; border: 1px solid $line_strong; border-radius: 8px;
}
QPushButton[kind="session"] {
  background: $card; border: 2px solid $line; border-radius: 8px; padding: 5px 6px;
  text-align: left; font-size: 13px;
}
QPushButton[kind="session"]:checked { background: $accent_soft; border-color: $accent; }
QPushButton[kind="session"]:focus { border-color: $focus; }

QTableView { background: $card; border: none; outline: none; }
QTableView::item { padding: 4px 8px; border-bottom: 1px solid $line; }
QTableView::item:selected { background: $accent_soft; color: $accent_on_soft; }
QTableView[reached="true"]::item:selected { background: $accent; color: $accent_text; }
QHeaderView { background: $card; }
QHeaderView::section {
  background: $card; color: $text_soft; border: none; border-bottom: 1px solid $line_strong;
  padding: 6px 8px;
}
QGraphicsView, QGraphicsView > QWidget { background: transparent; border: none; }
QGraphicsView:focus { border: 2px solid $focus; border-radius: 6px; }

QScrollArea, QScrollArea > QWidget > #scrolled { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $line_strong; border-radius: 4px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $line_strong; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


_FONT_SIZE = re.compile(r"font-size: (\d+)px")


def style_sheet(name: str, tokens: Mapping[str, str], percent: int = 100) -> str:
    """Return the style sheet of the theme `name`, "light" or "dark", with its tokens.

    Args:
        name: Of the theme.
        tokens: "#rrggbb" by token.
        percent: How large text is.
    """
    on_fill, on_card = ("white", "black") if name == "light" else ("black", "white")
    pictures = {
        "check": f"check-{on_fill}.svg",
        "spin_up": f"spin-up-{on_card}.svg",
        "spin_down": f"spin-down-{on_card}.svg",
    }
    paths = {key: f'"{resource_path("icons", file).as_posix()}"' for key, file in pictures.items()}
    sheet = _SHEET.substitute(tokens, **paths)
    if percent == 100:
        return sheet
    return _FONT_SIZE.sub(lambda found: f"font-size: {int(found[1]) * percent // 100}px", sheet)
