"""The history of an edit: every state that a program had, as far back as it was opened."""

from __future__ import annotations

from calfcoach.core.program import Program


class EditHistory:
    """Undo and redo without a limit; states are frozen, so each is kept as it was.

    Attributes:
        program: The present state.
        saved: The state that was saved last.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self.saved = program
        self._before: list[Program] = []
        self._after: list[Program] = []
        self._last: object = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a state before this one."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether a state was gone back from."""
        return bool(self._after)

    @property
    def is_changed(self) -> bool:
        """Whether the present state is another than the one that was saved."""
        return self.program != self.saved

    def take(self, program: Program, what: object = None) -> bool:
        """Go on to another state; return whether it is one.

        Args:
            program: The new state.
            what: What was changed. Changes of the same thing, one after the other, are undone
                together; None is never the same.
        """
        if program == self.program:
            return False
        if what is None or what != self._last or not self._before:
            self._before.append(self.program)
        self._last = what
        self._after.clear()
        self.program = program
        return True

    def undo(self) -> bool:
        """Go one state back; return whether there was one."""
        if not self._before:
            return False
        self._after.append(self.program)
        self.program = self._before.pop()
        self._last = None
        return True

    def redo(self) -> bool:
        """Go forward again; return whether there was a state to go to."""
        if not self._after:
            return False
        self._before.append(self.program)
        self.program = self._after.pop()
        self._last = None
        return True

    def mark_saved(self, program: Program) -> None:
        """Note that the present state was saved, as this program; it takes its place."""
        self.program = self.saved = program
        self._last = None
