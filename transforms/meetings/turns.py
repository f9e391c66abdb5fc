"""The turns of a transcript: what stands in one is told by somebody, and an asker's reports nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

AGAIN = 2
"""Turns of one speaker, or speakers in capitals, that make a transcript."""


def read_turn(text: str, position: int, patterns: Mapping[str, re.Pattern[str]]) -> str | None:
    """Who speaks where a position of a transcript stands, as its label calls them; None outside any turn."""
    starts, labels = find_turns(text, patterns["turns.label"])
    place = bisect_right(starts, position) - 1
    return labels[place] if place >= 0 else None


def skip_label(text: str, position: int, patterns: Mapping[str, re.Pattern[str]]) -> int:
    """Where the words of a sentence begin, behind the label of a turn that it opens."""
    starts, _ = find_turns(text, patterns["turns.label"])
    found = patterns["turns.label"].match(text, position) if starts else None
    return found.end() if found else position


def is_asker(label: str, patterns: Mapping[str, re.Pattern[str]]) -> bool:
    """Whether a label is one of those who ask: "QUESTION"."""
    return patterns["turns.asker"].fullmatch(label) is not None


@lru_cache(maxsize=1)
def find_turns(text: str, label: re.Pattern[str]) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Where the turns of a text begin, and their labels; none where nobody speaks again and no two speak in capitals.

    A release's are looked for once, not once an encounter.
    """
    found = [(match.start(), match[1]) for match in label.finditer(text)]
    spoken = Counter(name for _, name in found)
    called = sum(name.isupper() and " " in name for name in spoken)
    if called < AGAIN and max(spoken.values(), default=0) < AGAIN:
        return (), ()
    return tuple(start for start, _ in found), tuple(name for _, name in found)
