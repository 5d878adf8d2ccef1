"""Finds out whether there is a screen, before Qt ends the program for the lack of one."""

from __future__ import annotations

import os
import sys

from calfcoach.core.errors import UserError

_NEEDS_NO_SCREEN = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def check_screen() -> None:
    """Make sure that a window can be shown.

    Raises:
        UserError: There is no screen, or it does not answer.
    """
    if not sys.platform.startswith("linux"):
        return
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if platform in _NEEDS_NO_SCREEN:
        return
    display, wayland = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
    if not display and not wayland:
        raise UserError(
            "There is no screen to show a window on. Start calfcoach from a desktop, or set "
            "DISPLAY or WAYLAND_DISPLAY."
        )
    if display and not wayland and not _answers():
        raise UserError(
            "The screen {display} does not answer. Check DISPLAY and your right to use it.",
            display=display,
        )


def _answers() -> bool:
    """Whether the X server that DISPLAY names takes a connection."""
    import ctypes  # slow; needed only where there is an X server

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken
