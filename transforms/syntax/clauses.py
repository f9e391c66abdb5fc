"""A sentence cut into stretches and rows: between commas, quotes, the words that open a clause, "and"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from transforms.vocabulary import is_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transforms.names.parties import PartyMention
    from transforms.syntax.scene import Scene

TOKEN = re.compile(r"[^\W\d_][\w’'-]*|[,;:“”\"–—]")
PUNCTUATION = ",;:.()“”\"‘’'–—"
QUOTES = frozenset('“”"')
HYPHENS = frozenset({"-", "--"})
"""A dash where blanks are on both sides."""
PAUSES = (*',;:“”"–—', *HYPHENS)

MOST = 40
"""Stretches before a place that are told apart."""
LONGEST_WORD = 30
"""Characters before a place in which the word before it stands."""
LIKELY = 3 * MOST
"""Marks and words before a place that are looked at for these: some open nothing."""


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
    for edge in list_edges(scene, start, end)[-MOST:]:
        segments.append(Segment(start, edge.start, opener))
        start, opener = edge.end, edge.opener
    segments.append(Segment(start, end, opener))
    return segments


class Edge(NamedTuple):
    """A comma, a quote that opens or a word that opens a clause: `text[start:end]`."""

    start: int
    end: int
    opener: str


def list_edges(scene: Scene, start: int, end: int) -> list[Edge]:
    """The last edges of clauses that begin in `text[start:end]`, in order.

    A word with a capital is one only where a sentence begins, and is none of them.
    """
    text = scene.text
    high = bisect_left(scene.opener_starts, end)
    low = max(bisect_left(scene.opener_starts, start), high - LIKELY)
    edges = (Edge(begin, stop, text[begin:stop]) for _, begin, stop in scene.openers[low:high])
    return [edge for edge in edges if is_whole(text, edge.start, edge.end) and is_edge(scene, edge)]


def is_edge(scene: Scene, edge: Edge) -> bool:
    """Whether a mark or a word opens a clause: a quote that opens, a dash, "she states", not "the two states"."""
    text, opener = scene.text, edge.opener
    if opener in QUOTES:
        return opens_quote(text, edge.start)
    if opener in HYPHENS:
        return text[edge.start - 1 : edge.start].isspace() and text[edge.end : edge.end + 1].isspace()
    if opener not in scene.nouns.agents:
        return True
    before = word_behind(text, edge.start)
    small, particles = before.lower(), scene.particles
    is_name = before[:1].isupper() and small not in particles.articles and small not in scene.nouns.numbers
    is_name = is_name and before not in scene.nouns.regions
    return is_name or small in scene.nouns.pronouns or small in particles.relatives


def word_behind(text: str, position: int) -> str:
    """The last word that ends before a place; "" if there is none."""
    words = text[max(0, position - LONGEST_WORD) : position].split()
    return words[-1] if words else ""


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
