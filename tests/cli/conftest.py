"""What the tests of commands borrow from those of the log."""

from __future__ import annotations

from tests.storage.conftest import shared_folder, small_disk

__all__ = ["shared_folder", "small_disk"]
