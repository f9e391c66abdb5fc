"""The city with which a story opens, or that stands over it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.meetings.encounters import read_rules
from transforms.meetings.venues import NOWHERE, Place, read_venues
from transforms.names.parties import PLACES, find_names

if TYPE_CHECKING:
    from transforms.names.parties import PartyMention
    from transforms.prose import Prose


OPENING = 3
"""Characters in which a dateline's city begins."""
LEAD = 60
"""Characters before it at most: a date, an agency, its state."""
HEADINGS = 4
"""Lines that may stand over a story, its dateline behind them."""
LONGEST = 130
"""Characters of such a line."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a story was told, and where its text begins."""

    place: Place
    end: int
    is_own: bool = False
    """Whether it stands on a line of its own, without an agency: where a statement was made, and no desk."""
    is_dated: bool = False
    paragraph: int = 0
    """Its paragraph."""


def read_dateline(prose: Prose) -> Place:
    """The place with which the text opens, or which its page gives."""
    if prose.dateline is None:
        return find_dateline(prose).place
    for name in find_names(prose.dateline[:80], prose.language)[:1]:
        if name.start < OPENING and name.form in PLACES:
            return Place(spell_city(prose.dateline, name), name.code)
    return NOWHERE


def end_of_dateline(prose: Prose) -> int:
    """Where the text begins behind the city with which it opens; 0 where it opens with none."""
    return find_dateline(prose).end


@lru_cache(maxsize=1)
def find_dateline(prose: Prose) -> Dateline:
    """The dateline of the text's first line, or of one below its headings; a release's is looked for once."""
    patterns, text, start = read_rules(prose.language).patterns, prose.text, 0
    opening = patterns["places.dateline"].match(text)
    for place in prose.places_between(0, OPENING) if opening else ():
        return Dateline(Place(spell_city(text, place), place.code), opening.end() if opening else 0)
    for _ in range(HEADINGS):
        line = match_line(prose, start)
        if line is not None:
            return line
        end = text.find("\n", start, start + LONGEST)
        if end < 0 or text.endswith(".", start, end):
            break
        names, homes = read_venues(prose.language)
        for venue in names.find_between(text, start, end)[:1]:
            if end - start - (venue[1] - venue[0]) < OPENING:
                return Dateline(homes[venue[2]], end)
        noted = patterns["places.line_noted"].search(text, start, end + 1)
        words = noted[0] if noted else ""
        for name in find_names(words, prose.language)[:1]:
            if name.form in PLACES:
                return Dateline(Place(spell_city(words, name), name.code), end)
        start = end + 1
    return Dateline(NOWHERE, 0)


def match_line(prose: Prose, start: int) -> Dateline | None:
    """The dateline that begins there: "5 May 2024 – Lima, Peru –", "Peru, Lima, May 5 / Agency /", "Lima, 5 May"."""
    patterns, text = read_rules(prose.language).patterns, prose.text
    marks = prose.marks_between(start, start + LEAD)[:2]
    for mark in sorted(marks, key=lambda mark: mark.form not in PLACES):
        lead = start
        if mark is not marks[0]:
            is_state = marks[0].code == mark.code and text[marks[0].end : mark.start] == ", "
            lead = mark.start if is_state and marks[0].start - start < OPENING else start
        rest = patterns["places.line_rest"].match(text, mark.end)
        if rest is None or patterns["places.line_lead"].fullmatch(text, lead, mark.start) is None:
            continue
        city = spell_city(text, mark)
        if mark.form in PLACES:
            is_own = rest[0].endswith("\n") and patterns["places.line_desk"].search(rest[0]) is None
            is_dated, paragraph = any(letter.isdigit() for letter in rest[0]), text.count("\n\n", 0, mark.start)
            return Dateline(Place(city, mark.code), rest.end(), is_own, is_dated, paragraph)
        if mark.form == "name" and any(letter.isdigit() for letter in rest[0]):
            is_city = city in load_words(prose.language, "parties")["city_states"]["names"]
            return Dateline(Place(city if is_city else None, mark.code), rest.end())
    return None


def spell_city(text: str, name: PartyMention) -> str:
    """The city as prose writes it: a dateline's stands in capitals."""
    city = text[name.start : name.end]
    return city.title() if city.isupper() else city
