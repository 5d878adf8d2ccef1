"""Weeks of calm sessions for the Program page, with the waits and checks that come between."""

from __future__ import annotations

from tests.services.runner import NO_FLAGS, Runner


def train_green(runner: Runner, sessions: int) -> None:
    """Train so many green sessions, each on the day that suits best."""
    for _ in range(sessions):
        view = runner.training.view()
        assert view.best is not None
        runner.pass_days((view.best - view.today).days)
        if runner.training.view().screen_due:
            made = runner.sessions.new_screening_id()
            runner.training.screen(made, NO_FLAGS, clinician_seen=False)
        runner.green_day()
