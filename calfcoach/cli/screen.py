"""Finds out whether there is a screen, before Qt ends the program for the lack of one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from calfcoach.core.errors import UserError

_NEEDS_NO_SCREEN = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def check_screen() -> None:
    """Make sure that a window can be shown.

    Raises:
        UserError: There is no screen, or it does not answer.
    """
    if not sys.platform.startswith("linux"):
        return
    wanted = os.environ.get("QT_QPA_PLATFORM", "").split(";")
    platforms = [name.split(":")[0] for name in wanted if name]
    if any(name in _NEEDS_NO_SCREEN for name in platforms):
        return
    display, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if platforms and all(name.startswith("wayland") for name in platforms):
        display = ""
    if platforms and not any(name.startswith("wayland") for name in platforms):
        wayland = ""
    if not display and not wayland:
        raise UserError(
            "There is no screen to show a window on. Start calfcoach from a desktop, or set "
            "DISPLAY or WAYLAND_DISPLAY."
        )
    if not (wayland and _wayland_answers(wayland)) and not (display and _x_answers()):
        raise UserError(
            "The screen {display} does not answer. Check {variable} and your right to use it.",
            display=display or wayland,
            variable="DISPLAY" if display else "WAYLAND_DISPLAY",
        )


def _wayland_answers(name: str) -> bool:
    """Whether the compositor that WAYLAND_DISPLAY names takes a connection."""
    import socket  # slow; needed only where there is a compositor

    if "WAYLAND_SOCKET" in os.environ:
        return True
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name
    with socket.socket(socket.AF_UNIX) as one:
        try:
            one.connect(str(path))
        except OSError:
            return False
    return True


def _x_answers() -> bool:
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
