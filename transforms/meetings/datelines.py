"""The city and the day with which a story opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.meetings.encounters import read_rules
from transforms.meetings.venues import NOWHERE, Place
from transforms.names.parties import PLACES, find_names

if TYPE_CHECKING:
    from transforms.prose import Prose


OPENING = 3
"""Characters in which a dateline's city begins."""


def read_dateline(prose: Prose) -> Place:
    """The place with which the text opens, or which its page gives."""
    line = prose.dateline
    if line is None:
        opening = read_rules(prose.language).patterns["places.dateline"].match(prose.text)
        line = opening[0] if opening else ""
    for name in find_names(line[:80], prose.language)[:1]:
        if name.start < OPENING and name.form in PLACES:
            city = line[name.start : name.end]
            return Place(city.title() if city.isupper() else city, name.code)
    return NOWHERE


def end_of_dateline(prose: Prose) -> int:
    """Where the text begins behind the city with which it opens; 0 where it opens with none."""
    opening = read_rules(prose.language).patterns["places.dateline"].match(prose.text)
    return opening.end() if opening and any(place.start < OPENING for place in prose.places_between(0, OPENING)) else 0
