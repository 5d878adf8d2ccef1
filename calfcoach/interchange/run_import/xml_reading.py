"""Reads XML of strangers piece by piece: no entities, no external parts, bounded depth and text.

Namespaces are left alone: real files use prefixes that they never declare.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from xml.parsers import expat

from calfcoach.core.phrases import Phrase

DEPTH = 64
TEXT_LETTERS = 4_096
"""Longer text is cut: nothing that is read of a run is that long."""


class XmlError(Exception):
    """It cannot be read as XML, or holds what no file of runs holds."""


class PathReader:
    """Tells of the elements of a file with the names of all that they lie in.

    Args:
        on_start: Told the path, such as ("gpx", "trk"), and the attributes.
        on_end: Told the path and the text of an element without others in it.
        with_doctype: An internal list of elements is allowed, as Apple's has; entities never.
    """

    def __init__(
        self,
        on_start: Callable[[tuple[str, ...], dict[str, str]], None],
        on_end: Callable[[tuple[str, ...], str], None],
        *,
        with_doctype: bool = False,
    ) -> None:
        self._path: list[str] = []
        self._text: list[str] = []
        self._letters = 0
        self._on_start, self._on_end = on_start, on_end
        self._parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._take
        parser.EntityDeclHandler = self._refuse_entity
        parser.ExternalEntityRefHandler = self._refuse_external
        if not with_doctype:
            parser.StartDoctypeDeclHandler = self._refuse_doctype

    def read(self, pieces: Iterator[bytes]) -> None:
        """Read a file; blanks before its beginning are passed over.

        Raises:
            XmlError: It cannot be read.
        """
        begun = False
        try:
            for piece in pieces:
                data = piece if begun else piece.lstrip()
                begun = begun or bool(data)
                self._parser.Parse(data, False)  # noqa: FBT003  expat names nothing
            self._parser.Parse(b"", True)  # noqa: FBT003
        except expat.ExpatError as error:
            raise XmlError(
                Phrase("it is damaged or cut off, at line {line}", line=error.lineno)
            ) from error
        except (UnicodeError, ValueError, LookupError) as error:
            raise XmlError(str(error)) from error

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._path) >= DEPTH:
            raise XmlError(Phrase("elements lie deeper in each other than {most}", most=DEPTH))
        self._path.append(name.rpartition(":")[2])
        self._text, self._letters = [], 0
        self._on_start(tuple(self._path), attributes)

    def _end(self, name: str) -> None:
        del name
        self._on_end(tuple(self._path), "".join(self._text).strip())
        self._path.pop()
        self._text, self._letters = [], 0

    def _take(self, text: str) -> None:
        if self._letters < TEXT_LETTERS:
            self._text.append(text[: TEXT_LETTERS - self._letters])
            self._letters += len(text)

    def _refuse_entity(self, *_: object) -> None:
        raise XmlError(Phrase("it declares entities"))

    def _refuse_external(self, *_: object) -> int:
        raise XmlError(Phrase("it refers to another file"))

    def _refuse_doctype(self, *_: object) -> None:
        raise XmlError(Phrase("it has a document type, as no file of runs has"))


def instant(text: str) -> datetime | None:
    """Return a moment of ISO 8601 in UTC, one without a zone taken as UTC; None for none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    try:
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (OverflowError, ValueError):
        return None
