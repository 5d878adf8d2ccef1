"""What relief concludes, in sentences: the same words on its last page and in the log."""

from __future__ import annotations

from calfcoach.core.questionnaire import Questionnaire
from calfcoach.core.relief import TIER_ADVICE, Advice, Conclusion
from calfcoach.core.screening import Flag


def with_numbers(text: str, numbers: tuple[str, ...], last_word: str) -> str:
    """Return a text with its {numbers} filled in, such as "112, 999 or 911"."""
    *first, last = numbers
    listed = f"{', '.join(first)} {last_word} {last}" if first else last
    return text.replace("{numbers}", listed)


def advice_texts(
    words: Questionnaire,
    conclusion: Conclusion,
    flags: tuple[Flag, ...],
    numbers: tuple[str, ...],
    last_word: str,
) -> tuple[str, ...]:
    """Return what to do, the most urgent first: how soon, swelling, each flag, then the rest."""
    urgent = (TIER_ADVICE.get(conclusion.tier), Advice.SWELLING)
    first = [advice for advice in conclusion.advice if advice in urgent]
    rest = [advice for advice in conclusion.advice if advice not in urgent]
    texts = [words.advice[advice] for advice in first]
    texts += [words.flag_advice[flag] for flag in flags]
    texts += [words.advice[advice] for advice in rest]
    return tuple(dict.fromkeys(with_numbers(text, numbers, last_word) for text in texts))
