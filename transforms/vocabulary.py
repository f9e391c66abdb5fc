"""Many words looked for at once: as an automaton for whole texts, as one regular expression where others belong to it.

The automaton's time does not grow with the words (Aho and Corasick, 1975); a regular expression is tried letter by
letter, not word by word, and may be asked for a match at one place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

END = ""
"""Marks in a branch that a word ends there."""


Place = tuple[int, int, int]
"""A word in a text: `text[start:end]`, and its number among the words looked for."""
Likely = tuple[int, int, int]
"""The same, its number first, as the automaton gives it: it may be a part of a longer word."""


class Words:
    """Words or phrases to find in a text, their letters' case as given; never within a longer word."""

    def __init__(self, words: Iterable[str]) -> None:
        words = list(words)
        # Where a phrase's last word goes on ("the Republic of Koreas"), a shorter one at its place may be meant. Single
        # words have no such rivals, so that the automaton need not tell those which stand within others.
        self._has_phrases = any(" " in word for word in words)
        # Their table is small as well, and a small one is read fastest as a full one.
        kind, way = (MatchKind.Standard, None) if self._has_phrases else (MatchKind.LeftmostLongest, Implementation.DFA)
        self._automaton = AhoCorasick(words, matchkind=kind, implementation=way)

    def find_between(self, text: str, start: int, end: int) -> Sequence[Place]:
        """Those of a text that begin in `text[start:end]`."""
        places = _find_words(self, text)
        low = bisect_left(places, (start,))
        return places[low : bisect_left(places, (end,), low)]

    def list_places(self, text: str) -> Iterator[Place]:
        """Those in the text, in order: of those that share letters the first, and of those at one place the longest."""
        done = 0
        for number, start, end in self.list_likely(text):
            if start >= done and is_whole(text, start, end):
                done = end
                yield start, end, number

    def list_likely(self, text: str) -> list[Likely]:
        """What `list_places` gives, and what stands within longer words, in order.

        For whoever looks at few of them: that a word is whole costs more to tell than to find it.
        """
        found = self._automaton.find_matches_as_indexes(text, overlapping=self._has_phrases)
        if self._has_phrases:
            found.sort(key=lambda each: (each[1], -each[2]))
        return found


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is no part of a longer word."""
    is_part = (text[start - 1 : start].isalnum() and text[start].isalnum()) or (
        text[end : end + 1].isalnum() and text[end - 1].isalnum()
    )
    return not is_part


@lru_cache(maxsize=8)
def _find_words(words: Words, text: str) -> Sequence[Place]:
    """Kept for the texts read last, which are asked about sentence by sentence."""
    return tuple(words.list_places(text))


def compile_words(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the words, the longest first, each as a whole word, its letters' case as given.

    It passes over blanks first, at which half of all words' edges are, and over small letters before it tries capitals.
    """
    capital, small = set[str](), set[str]()
    for word in words:
        (capital if word[0].isupper() else small).add(word)
    ways = [spell_words(small)] if small else []
    ways += [rf"(?=[^\W_a-z]){spell_words(capital)}"] if capital else []
    return re.compile(rf"(?! )\b(?:{'|'.join(ways)})\b")


def spell_words(words: Iterable[str]) -> str:
    """The words as one group of a regular expression, in the order of the letters: "act", "acts" as `(?:act(?:s)?)`."""
    root: dict[str, Any] = {}
    for word in words:
        branch = root
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[END] = {}
    return f"(?:{spell(root)})"


def spell(branch: dict[str, Any]) -> str:
    """A branch of the tree of letters as a regular expression."""
    ways = [re.escape(letter) + spell(branch[letter]) for letter in sorted(branch) if letter != END]
    if not ways:
        return ""
    if END in branch:
        return f"(?:{'|'.join(ways)})?"
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
