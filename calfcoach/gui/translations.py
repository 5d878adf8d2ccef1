"""Puts a language in force: its texts, Qt's own words, and how it writes numbers and days."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from calfcoach.core import settings
from calfcoach.core.resources import resource_path

ENGLISH = "en"


def language_of(choice: str) -> str:
    """Return the language to speak.

    Args:
        choice: One of the languages of the settings; "" takes the system's first that is one.
    """
    if choice in settings.LANGUAGES:
        return choice
    wished = (name[:2].lower() for name in QLocale.system().uiLanguages())
    return next((name for name in wished if name in settings.LANGUAGES), ENGLISH)


def locale_of(language: str) -> QLocale:
    """Return how a language writes numbers and days where the person lives."""
    system, wanted = QLocale.system(), QLocale(language)
    if system.language() is QLocale.Language.C:
        return wanted
    if system.language() is wanted.language():
        return system
    return QLocale(wanted.language(), system.territory())


def spoken_language() -> str:
    """Return the language in force, such as "de"."""
    name = QLocale().name().partition("_")[0]
    return name if name in settings.LANGUAGES else ENGLISH


def is_translated() -> bool:
    """Return whether the window speaks another language than the texts were written in."""
    language = QLocale().language()
    return language not in (QLocale.Language.English, QLocale.Language.C)


class Translations:
    """The language in force.

    Args:
        app: Whose texts are meant.

    Attributes:
        language: One of the languages of the settings.
    """

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = ENGLISH

    def choose(self, choice: str) -> bool:
        """Put a language in force; return whether it is another one than before.

        Args:
            choice: One of the languages of the settings; "" is the system's.
        """
        language = language_of(choice)
        if self._installed and language == self.language:
            return False
        self.let_go()
        self.language = language
        QLocale.setDefault(locale_of(language))
        if language != ENGLISH:
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._install(f"qtbase_{language}.qm", qt)
        self._install(f"calfcoach_{language}.qm", str(resource_path("i18n")))
        return True

    def let_go(self) -> None:
        """Leave the texts as they stand in the code."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)
