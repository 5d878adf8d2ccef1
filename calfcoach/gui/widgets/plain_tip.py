"""Tooltips of text that comes from files or people: Qt takes what looks like HTML for HTML."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str | None:
    """Return a tooltip that shows a text as it is; None for none."""
    return f"<qt>{escape(text)}</qt>" if text else None
