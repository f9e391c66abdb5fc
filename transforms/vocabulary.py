"""Many words as one regular expression that is tried letter by letter, not word by word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

END = ""
"""Marks in a branch that a word ends there."""


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
