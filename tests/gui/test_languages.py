"""Languages: which one is spoken, what changes with it at once, and that nothing stays English."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from calfcoach.core.errors import DocumentError
from calfcoach.core.phrases import Phrase
from calfcoach.core.reasons import Reason, Say
from calfcoach.core.settings import TextSize
from calfcoach.core.units import MassUnit
from calfcoach.core.voices import SYSTEM
from calfcoach.gui import dates
from calfcoach.gui.i18n import Words, error_words, phrase_words, reason_words
from calfcoach.gui.translations import Translations, language_of
from calfcoach.gui.units import mass_words, use_mass_unit
from calfcoach.gui.widgets.labels import Label
from calfcoach.media.system_speech import SystemVoice
from calfcoach.media.voice import built_in_voice
from tests.gui.conftest import StartProgram


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    found = Translations(qapp)
    yield found
    found.choose("en")
    found.let_go()
    QLocale.setDefault(QLocale("en_US"))
    use_mass_unit(MassUnit.KG)


@pytest.mark.parametrize(
    ("language", "day", "short"),
    [
        ("en", "Sunday, November 22", "Nov 22, 2026"),
        ("de", "Sonntag, 22. November", "22. Nov. 2026"),
        ("es", "domingo, 22 de noviembre", "22 nov 2026"),
        ("fr", "dimanche 22 novembre", "22 nov. 2026"),
    ],
)
def test_days_are_said_in_the_order_of_the_language(
    translations: Translations, language: str, day: str, short: str
) -> None:
    translations.choose(language)

    assert dates.day_words(date(2026, 11, 22)) == day
    assert dates.short_day(date(2026, 11, 22)) == short


def test_the_system_decides_where_nothing_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["nl-NL", "fr-BE", "en"])

    assert language_of("") == "fr"
    assert language_of("es") == "es"


def test_a_language_that_is_not_there_gives_way_to_english(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["fi-FI"])

    assert language_of("") == "en"


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 session this week"), (2, "2 sessions this week")]
)
def test_english_has_its_singulars(translations: Translations, count: int, said: str) -> None:
    translations.choose("en")

    assert Words("TodayWords")("%n sessions this week", count) == said


def test_numbers_have_the_decimal_mark_of_the_language(translations: Translations) -> None:
    translations.choose("de")
    reason = Reason(Say.WEEK_RISE, (("rise", Decimal("1.5")), ("place", "S2 1")))

    assert "1,5" in reason_words(reason)
    assert mass_words(Decimal("3.50")) == "3,5 kg"
    use_mass_unit(MassUnit.LB)
    assert mass_words(Decimal("3.5")) == "7,7 lb"


def test_faults_of_a_file_are_said_in_the_language(translations: Translations) -> None:
    translations.choose("de")
    value = Phrase(
        "is {value}, allowed are {least} to {most}", value=Decimal("0.25"), least=1, most=3
    )
    fault = Phrase("line {line}: {place}: {reason}", line=7, place="gates", reason=value)

    assert phrase_words(fault) == "Zeile 7: gates: ist 0,25, erlaubt sind 1 bis 3"
    assert phrase_words("gates: is odd") == "gates: is odd"
    told = error_words(DocumentError("a.calfprog.json", (fault,) * 21))
    assert told.count("erlaubt sind") == 20
    assert told.endswith("; 1 weitere")


def test_a_language_takes_effect_at_once(start_program: StartProgram) -> None:
    program = start_program()
    service, before = program.app.settings, program.app.window
    program.press("Ctrl+,")

    service.change(replace(service.current, language="de"))
    QApplication.processEvents()

    window = program.app.window
    assert window is not before
    assert window.sidebar.buttons["today"].text() == "Heute"
    assert window.pages.currentWidget() is window.rooms.settings
    service.change(replace(service.current, language="en"))
    QApplication.processEvents()
    assert program.app.window.sidebar.buttons["today"].text() == "Today"


def test_larger_text_takes_effect_at_once(start_program: StartProgram) -> None:
    program = start_program()
    service = program.app.settings
    height = program.app.window.today._title.sizeHint().height()

    service.change(replace(service.current, text_size=TextSize.LARGEST))
    QApplication.processEvents()

    assert program.app.window.today._title.sizeHint().height() > 1.8 * height


NOTE = "nicht von Arzt oder Physio geprüft"


def test_safety_texts_in_translation_say_that_nobody_reviewed_them(
    start_program: StartProgram,
) -> None:
    program = start_program()
    program.app.settings.change(replace(program.app.settings.current, language="de"))
    QApplication.processEvents()
    program.begin()
    program.advance(1.2)
    gate = program.relief.stack.currentWidget()
    assert gate is not None
    assert any(NOTE in label.text() for label in gate.findChildren(Label) if label.isVisible())
    program.app.window.rooms.check()
    check = program.app.window.rooms.screen
    assert any(NOTE in label.text() for label in check.findChildren(Label) if label.isVisible())


def test_english_needs_no_such_note(start_program: StartProgram) -> None:
    program = start_program()
    program.begin()
    program.advance(1.2)

    assert not any("reviewed" in label.text() for label in program.relief.findChildren(Label))


def test_a_session_speaks_the_language_of_the_window(start_program: StartProgram) -> None:
    program = start_program()
    service = program.app.settings
    service.change(replace(service.current, language="de"))
    QApplication.processEvents()
    program.begin()

    built_in = program.relief.driver.voice()
    assert built_in is not None
    assert built_in.language == "de"
    assert built_in.length_ms("rest") != built_in_voice("en").length_ms("rest")
    service.change(replace(service.current, voice=SYSTEM))
    spoken = program.relief.driver.voice()
    assert isinstance(spoken, SystemVoice)
    assert spoken.texts(["left-leg"]) == {"de": "linkes Bein", "en": "left leg"}
