"""The one bell."""

from __future__ import annotations

from calfcoach.services.changes import ChangeBus, Changed


def test_every_listener_hears_of_a_change_in_the_order_of_coming() -> None:
    bus = ChangeBus()
    heard: list[tuple[str, Changed]] = []
    bus.subscribe(lambda changed: heard.append(("first", changed)))
    bus.subscribe(lambda changed: heard.append(("second", changed)))

    bus.publish(Changed(sessions=True))

    assert heard == [("first", Changed(sessions=True)), ("second", Changed(sessions=True))]


def test_a_listener_that_comes_during_a_change_hears_the_next_one() -> None:
    bus = ChangeBus()
    late: list[Changed] = []
    bus.subscribe(lambda _: bus.subscribe(late.append))

    bus.publish(Changed(sessions=True))
    assert late == []
    bus.publish(Changed(settings=True))

    assert late == [Changed(settings=True)]


def test_without_listeners_a_change_is_no_error() -> None:
    ChangeBus().publish(Changed(settings=True))


def test_a_change_says_what_has_changed_and_nothing_else() -> None:
    assert Changed() == Changed(sessions=False, settings=False)
