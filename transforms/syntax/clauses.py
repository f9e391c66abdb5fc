"""A sentence cut into stretches and rows: between commas, quotes, the words that open a clause, "and"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transforms.names.parties import PartyMention
    from transforms.syntax.scene import Scene
    from transforms.vocabulary import Words

TOKEN = re.compile(r"[^\W\d_][\w’'-]*|[,;:“”\"–—]")
PUNCTUATION = ",;:.()“”\"‘’'–—"
QUOTES = frozenset('“”"')
HYPHENS = frozenset({"-", "--"})
"""A dash where blanks are on both sides."""
PAUSES = (*',;:“”"–—', *HYPHENS)

MOST = 40
"""Stretches before a place that are told apart."""


class Segment(NamedTuple):
    """A stretch between commas or clause openers."""

    start: int
    end: int
    opener: str
    """What stands before it: "," , a clause opener in lower case, or "" at the sentence's start."""


def split_clauses(scene: Scene, start: int, end: int) -> list[Segment]:
    """The last stretches of `text[start:end]`, in order."""
    segments, opener = list[Segment](), ""
    first = scene.nouns.opening.match(scene.text, start, end) if scene.text[start].isupper() else None
    if first is not None:
        segments.append(Segment(start, start, ""))
        start, opener = first.end(), first[0].lower()
    high = bisect_left(scene.edge_starts, end)
    low = max(bisect_left(scene.edge_starts, start), high - MOST)
    for edge in scene.edges[low:high]:
        segments.append(Segment(start, edge.start, opener))
        start, opener = edge.end, edge.opener
    segments.append(Segment(start, end, opener))
    return segments


class Edge(NamedTuple):
    """A comma, a quote that opens or a word that opens a clause: `text[start:end]`."""

    start: int
    end: int
    opener: str


@lru_cache(maxsize=2)
def find_edges(text: str, openers: Words) -> tuple[Edge, ...]:
    """All edges of clauses; a word with a capital is one only where a sentence begins, and is none of them.

    Kept for the text read last: speakers and commitments look at the same ones.
    """
    edges = list[Edge]()
    for start, end, _ in openers.list_places(text):
        opener = text[start:end]
        is_dash = opener in HYPHENS and not (text[start - 1 : start].isspace() and text[end : end + 1].isspace())
        if not is_dash and (opener not in QUOTES or opens_quote(text, start)):
            edges.append(Edge(start, end, opener))
    return tuple(edges)


def opens_quote(text: str, position: int) -> bool:
    """Whether a quote mark opens a quotation."""
    return text[position] == "“" or (text[position] == '"' and (position == 0 or text[position - 1] in " \n(—–"))


def last_word(phrase: str) -> str:
    """The last word without the punctuation around it; "" if there is none."""
    words = phrase[-30:].split()
    return words[-1].strip(PUNCTUATION) if words else ""


def stands_alone(scene: Scene, start: int, end: int, mention: PartyMention) -> bool:
    """Whether a name is the whole member of a row, but for an article or one word like "neighbouring"."""
    before = scene.text[start : mention.start]
    words = [word for word in before.split() if word.lower() not in scene.particles.articles]
    return not scene.text[mention.end : end].strip() and len(words) <= 1 and not QUOTES.intersection(before)


def word_before(scene: Scene, start: int, position: int) -> str:
    """The last word before a place, articles apart; "" if there is none."""
    words = scene.text[max(start, position - 40) : position].split()
    while words and words[-1].lower() in scene.particles.articles:
        words.pop()
    return last_word(words[-1]) if words else ""


def split_row(scene: Scene, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The members of "A, B and C", without surrounding blanks; no name as "Trinidad and Tobago" is parted."""
    text = scene.text
    for joint in scene.particles.row.finditer(text, start, end):
        place = bisect_left(scene.party_starts, joint.start()) - 1
        if place >= 0 and scene.parties[place].end > joint.start():
            continue
        yield start, joint.start() - (text[start : joint.start()] != text[start : joint.start()].rstrip())
        start = joint.end()
    yield start, end
