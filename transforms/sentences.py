"""Split a release's text into sentences, in one pass."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from transforms.lexicon import load_words

if TYPE_CHECKING:
    from collections.abc import Iterator

BREAK = re.compile(
    # The characters that may begin a break stand first, as one set: the search passes over all others at once.
    r"[\n.!?…。:;](?:"
    r"(?<=\n)[ \t\r]*\n(?P<paragraph>)"
    r"|(?<=\n)(?=[ \t]*(?:[•●▪◦·*–—-]|\(?\d{1,3}[.)]|\([a-z]\))[ \t])(?P<line>)"
    # Bounded runs: an unbounded one before a failing lookahead would be tried from each of its characters.
    r"|(?<=[.!?…。])[.!?…。]{0,5}+[\"”’'»)\]]{0,4}+(?=\s|\Z|[A-Z][a-z]|[“\"][A-Z])(?P<stop>)"
    r"|(?<=[:;])[ \t]{0,3}(?=\n)(?P<end>)"
    r")",
)
"""A match tells by its last group what it is: the groups are empty."""
OPENING = re.compile(r"[\s•●▪◦·*–—-]*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)][ \t]+)?")
NEXT_WORD = re.compile(r"\s*[“\"‘'«(\[]{0,3}(\w*)")
BETWEEN_WORDS = re.compile(r"[^\w.]")
LONGEST = 20_000
"""Characters that a sentence may have."""


class Sentence(NamedTuple):
    """`text[start:end]` is one sentence, its full stop and closing quotes within, bullets and labels without."""

    start: int
    end: int
    paragraph: int
    """Counted from 0."""

    @property
    def is_noise(self) -> bool:
        """Whether it is a table or noise: the longest sentence of a thousand releases has 1,400 characters."""
        return self.end - self.start > LONGEST


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words (lower case, no final stop) whose full stop may end no sentence."""

    titles: frozenset[str]
    before_numbers: frozenset[str]
    open_ended: frozenset[str]
    starters: frozenset[str]
    behind_days: frozenset[str]


@cache
def read_abbreviations(language: str) -> Abbreviations:
    """The language's abbreviations."""
    words = load_words(language, "sentences")
    return Abbreviations(*(frozenset(words[name]) for name in Abbreviations.__dataclass_fields__))


def split_sentences(text: str, language: str = "en") -> tuple[Sentence, ...]:
    """All sentences of a text in order; a blank line ends a paragraph and so a sentence."""
    return tuple(find_sentences(text, read_abbreviations(language)))


def find_sentences(text: str, abbreviations: Abbreviations) -> Iterator[Sentence]:
    """Sentences one by one; time linear in the text."""
    paragraph, seen, start = 0, False, skip_opening(text, 0)
    for found in BREAK.finditer(text):
        if found.end() <= start:
            if found.lastgroup == "paragraph" and seen:
                paragraph, seen = paragraph + 1, False
            continue
        if found.lastgroup == "stop":
            if not ends_sentence(text, found, abbreviations):
                continue
            end = found.end()
        else:
            end = found.start()
        end = trim_end(text, start, end)
        if end > start:
            yield Sentence(start, end, paragraph)
            seen = True
        if found.lastgroup == "paragraph" and seen:
            paragraph, seen = paragraph + 1, False
        start = skip_opening(text, found.end())
    end = trim_end(text, start, len(text))
    if end > start:
        yield Sentence(start, end, paragraph)


def skip_opening(text: str, position: int) -> int:
    """Where the sentence's own words begin: after blanks, bullets and a number."""
    opening = OPENING.match(text, position)
    return opening.end() if opening else position


def trim_end(text: str, start: int, end: int) -> int:
    """The end without trailing blanks."""
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def ends_sentence(text: str, found: re.Match[str], abbreviations: Abbreviations) -> bool:
    """Whether these full stops end a sentence: not after an abbreviation or initial, nor before a small letter.

    Two blanks behind one as "D.C." end a sentence, too.
    """
    follows = NEXT_WORD.match(text, found.end())
    word = follows[1] if follows else ""
    if not word:
        return True
    if word[0].islower():
        return False
    stop = found.start()
    if text[stop] != ".":
        return True
    glued = found.end() < len(text) and not text[found.end()].isspace()
    last = BETWEEN_WORDS.split(text[max(0, stop - 14) : stop])[-1].lstrip(".").lower()
    if glued:
        return (len(last) > 2 and last.isalpha() and last not in abbreviations.titles) or text[stop - 1 : stop] == ")"
    if last in abbreviations.titles or (last in abbreviations.before_numbers and word[0].isdigit()):
        return False
    if last.isdigit() and len(last) < 3 and word.lower() in abbreviations.behind_days:
        return False
    if len(last) == 1 or "." in last or last in abbreviations.open_ended:
        is_spaced = "." in last and text.startswith("  ", found.end())
        return last.isdigit() or is_spaced or word.lower() in abbreviations.starters
    return True
