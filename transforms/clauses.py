"""A sentence cut into the stretches between commas, quotes and the words that open a clause."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transforms.scene import Scene

TOKEN = re.compile(r"[^\W\d_][\w’'-]*|[,;:“”\"–—]")
QUOTES = frozenset('“”"')


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch between commas or clause openers."""

    start: int
    end: int
    opener: str
    """What stands before it: "," , a clause opener in lower case, or "" at the sentence's start."""


def split_clauses(scene: Scene, start: int, end: int) -> list[Segment]:
    """The stretches of `text[start:end]`, in order."""
    segments, opener = list[Segment](), ""
    for found in scene.nouns.boundary.finditer(scene.text, start, end):
        word = found[0]
        if word in QUOTES and not opens_quote(scene.text, found.start()):
            continue
        if word[0].isupper() and (segments or found.start() > start):
            continue
        segments.append(Segment(start, found.start(), opener))
        start, opener = found.end(), word.lower()
    segments.append(Segment(start, end, opener))
    return segments


def opens_quote(text: str, position: int) -> bool:
    """Whether a quote mark opens a quotation."""
    return text[position] == "“" or (text[position] == '"' and (position == 0 or text[position - 1] in " \n(—–"))
