"""An organisation's resolution: sentences that open with a verb of its own, "Calls on the parties", "DECIDES to"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.vocabulary import spell_words

if TYPE_CHECKING:
    from transforms.prose import Prose
    from transforms.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Wording:
    """How the language resolves."""

    opening: re.Pattern[str]
    """What such a sentence opens with, in large letters or small ones."""
    shouted: re.Pattern[str]
    """Words in capitals from the verb to the first one in small letters: "URGENTLY APPEALS to"."""


@cache
def read_wording(language: str) -> Wording:
    """The language's words, compiled."""
    words = load_words(language, "statements")
    verbs, adverbs = spell_words(words["resolved"]), spell_words(words["resolutely"])
    loud = spell_words(word.upper() for word in (*words["resolved"], *words["resolutely"]))
    return Wording(
        opening=re.compile(rf"(?:{adverbs},?\s){{0,4}}{verbs}\b", re.IGNORECASE),
        shouted=re.compile(rf"\b{loud}(?:\s[A-Z]{{2,14}}){{0,3}}+(?=\s[a-z])"),
    )


def opens_with_verb(prose: Prose, sentence: Sentence) -> bool:
    """Whether a sentence opens with the verb: it is the organisation's whose document it is."""
    return read_wording(prose.language).opening.match(prose.text, sentence.start, sentence.end) is not None


def hush(prose: Prose) -> str:
    """The text with its shouted verbs in small letters, every character where it was."""
    return read_wording(prose.language).shouted.sub(lambda found: found[0].lower(), prose.text)
