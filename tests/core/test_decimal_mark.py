"""The decimal mark comes from the locale, or from its name where it is not installed."""

from __future__ import annotations

import locale

import pytest

from calfcoach.core.decimal_mark import decimal_mark


@pytest.fixture
def no_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system on which the person's locale is not installed."""
    real = locale.setlocale

    def fails_for_the_persons(category: int, name: str | None = None) -> str:
        if name == "":
            raise locale.Error("unsupported locale setting")
        return real(category, name)

    monkeypatch.setattr(locale, "setlocale", fails_for_the_persons)


@pytest.mark.usefixtures("no_locale")
@pytest.mark.parametrize(
    ("environment", "mark"),
    [
        ({"LANG": "de_DE.UTF-8"}, ","),
        ({"LANG": "de_CH.UTF-8"}, "."),
        ({"LANG": "en_US.UTF-8"}, "."),
        ({"LANG": "es_ES@euro"}, ","),
        ({"LANG": "es_MX"}, "."),
        ({"LANG": "en_US.UTF-8", "LC_NUMERIC": "fr_FR.UTF-8"}, ","),
        ({"LC_ALL": "en_GB.UTF-8", "LC_NUMERIC": "fr_FR.UTF-8"}, "."),
        ({"LC_ALL": "", "LANG": "sv_SE"}, ","),
        ({"LANG": "C"}, "."),
        ({}, "."),
    ],
)
def test_the_name_of_a_locale_tells_its_mark(environment: dict[str, str], mark: str) -> None:
    assert decimal_mark(environment) == mark


@pytest.mark.parametrize(("found", "mark"), [(",", ","), (".", "."), ("٫", ".")])
def test_an_installed_locale_is_asked_first(
    monkeypatch: pytest.MonkeyPatch, found: str, mark: str
) -> None:
    monkeypatch.setattr(locale, "localeconv", lambda: {"decimal_point": found})

    assert decimal_mark({"LANG": "xx"}) == mark


def test_the_process_keeps_its_own_locale() -> None:
    before = locale.setlocale(locale.LC_NUMERIC)

    decimal_mark({"LANG": "de_DE.UTF-8"})

    assert locale.setlocale(locale.LC_NUMERIC) == before
