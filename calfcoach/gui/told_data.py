"""Shipped documents whose every word is shown, in the person's language."""

from __future__ import annotations

from dataclasses import replace

from calfcoach.core.causes import Cause, CauseGuide, CauseQuestion
from calfcoach.core.prompts import PROMPTS
from calfcoach.core.questionnaire import Questionnaire
from calfcoach.gui.i18n import Words, told


def told_questionnaire(words: Questionnaire) -> Questionnaire:
    """Return the words of gate, check and advice."""
    return Questionnaire(
        gate={key: told(text) for key, text in words.gate.items()},
        full={key: told(text) for key, text in words.full.items()},
        tier={key: told(text) for key, text in words.tier.items()},
        advice={key: told(text) for key, text in words.advice.items()},
        flag_advice={key: told(text) for key, text in words.flag_advice.items()},
    )


def told_prompts() -> dict[str, str]:
    """Return the words of every spoken prompt."""
    words = Words("Prompts")
    return {prompt: words(text) for prompt, text in PROMPTS.items()}


def told_guide(guide: CauseGuide) -> CauseGuide:
    """Return the self-check and the pages of the causes."""
    return replace(
        guide,
        questions=tuple(_question(one) for one in guide.questions),
        causes=tuple(_cause(one) for one in guide.causes),
    )


def _question(question: CauseQuestion) -> CauseQuestion:
    options = (
        replace(one, text=told(one.text), reason=told(one.reason)) for one in question.options
    )
    return replace(question, text=told(question.text), options=tuple(options))


def _cause(cause: Cause) -> Cause:
    return replace(
        cause,
        title=told(cause.title),
        short=told(cause.short),
        text=tuple(told(one) for one in cause.text),
        try_first=tuple(told(one) for one in cause.try_first),
        watch=told(cause.watch),
        source=told(cause.source),
    )
