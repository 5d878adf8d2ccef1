"""Whether a window is open on a data folder: what replaces or merges the log waits for its end."""

from __future__ import annotations

from calfcoach.core.errors import UserError
from calfcoach.storage.folders import Folders


def refuse_open_window(folders: Folders) -> None:
    """Make sure that no window is open on the data folder.

    Raises:
        UserError: One is. Where Qt cannot be loaded there is none.
    """
    try:
        from calfcoach.gui.single_instance import is_open
    except ImportError:
        return
    if is_open(folders.data):
        raise UserError(
            "A window of calfcoach is open on {folder}. Close it first, or use its page Your data. "
            "Nothing was changed.",
            folder=folders.data,
        )
