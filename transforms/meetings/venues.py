"""The place that a stretch of text names: a city, a state, or a building that stands there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.meetings.encounters import read_rules
from transforms.names.parties import PLACES, find_names
from transforms.vocabulary import Words

if TYPE_CHECKING:
    from transforms.prose import Prose


@dataclass(frozen=True, slots=True)
class Place:
    """A city as the text writes it, or none, and the code of its state."""

    city: str | None
    country: str | None


NOWHERE = Place(None, None)
BEFORE = 48
"""Characters before a name that tell of a place: "in the resort town of"."""
VENUE = 120
"""Characters of a building's name and its street."""


def place_in(prose: Prose, start: int, end: int) -> Place:
    """The first city behind "in" or "at", else the first state there."""
    patterns = read_rules(prose.language).patterns
    before, behind, hosts, unknown, topic, named_for = (
        patterns[f"places.{name}"]
        for name in ("before", "behind_venue", "city_hosts", "unknown_city", "topic", "named_for")
    )
    for place in prose.places_between(start, end):
        near, far = max(start, place.start - BEFORE), max(start, place.start - VENUE)
        if topic.search(prose.text, near, place.start) or named_for.match(prose.text, place.end):
            continue
        if (
            before.search(prose.text, near, place.start)
            or behind.search(prose.text, far, place.start)
            or hosts.match(prose.text, place.end)
        ):
            return Place(prose.text[place.start : place.end], place.code)
    for state in prose.parties_between(start, end):
        if topic.search(prose.text, max(start, state.start - BEFORE), state.start):
            continue
        if state.form == "name":
            city = unknown.search(prose.text, max(start, state.start - 50), state.start)
            if city is not None:
                return Place(city[1], state.code)
            if is_place(prose.text[max(start, state.start - 12) : state.start]):
                name = prose.text[state.start : state.end]
                is_city = name in load_words(prose.language, "parties")["city_states"]["names"]
                return Place(name if is_city else None, state.code)
        if state.form == "demonym" and is_place(prose.text[max(start, state.start - 12) : state.start]):
            theirs = patterns["places.their_city"].match(prose.text, state.end)
            if theirs is not None:
                return Place(None if opens_name(prose, theirs.start(1)) else theirs[1], state.code)
    return venue_in(prose, start, end)


def place_there(prose: Prose, number: int) -> Place | None:
    """The place of the sentence before the one of that number, if this goes on "There"."""
    there = read_rules(prose.language).patterns["places.there"]
    if number == 0 or there.match(prose.text, prose.sentences[number].start) is None:
        return None
    last = prose.sentences[number - 1]
    told = place_in(prose, last.start, last.end)
    return told if told.country else None


def venue_in(prose: Prose, start: int, end: int) -> Place:
    """The city of a building or a body's assembly that is at home there, else the place in the name of the event."""
    at_venue = read_rules(prose.language).patterns["places.at_venue"]
    names, homes = read_venues(prose.language)
    for place, _, number in names.find_between(prose.text, start, end):
        if at_venue.search(prose.text, max(start, place - 80), place):
            return homes[number]
    patterns = read_rules(prose.language).patterns
    sidelines, their, at, at_of = (
        patterns[f"places.{name}"] for name in ("sidelines", "their_seat", "at_seat", "at_seat_of")
    )
    for mention in prose.parties_between(start, end):
        near = max(start, mention.start - VENUE)
        is_theirs = at.search(prose.text, near, mention.start) and their.match(prose.text, mention.end)
        if mention.form != "body" and (is_theirs or at_of.search(prose.text, near, mention.start)):
            return Place(None, mention.code)
        if mention.form == "name" and sidelines.search(prose.text, max(start, mention.start - 80), mention.start):
            return Place(None, mention.code)
    return NOWHERE


@cache
def read_venues(language: str) -> tuple[Words, tuple[Place, ...]]:
    """The buildings and bodies at home in one city only, and where each is."""
    venues = load_words(language, "meetings")["venues"]
    return Words(venues), tuple(Place(city, country) for city, country in venues.values())


def opens_name(prose: Prose, position: int) -> bool:
    """Whether a state's or a person's name begins there, and no city's."""
    near = position + BEFORE
    starts = {party.start for party in prose.parties_between(position, near)}
    starts |= {mention.start for mention, _ in prose.people_between(position, near)}
    return position in starts


def is_place(before: str) -> bool:
    """Whether a state's name stands behind "in"."""
    return f" {before.lower()}".endswith((" in ", " in the "))


def place_of_title(prose: Prose) -> Place:
    """The city that the release's title tells."""
    before, title = read_rules(prose.language).patterns["places.before"], prose.title or ""
    for name in find_names(title, prose.language):
        if name.form in PLACES and before.search(title, max(0, name.start - 24), name.start):
            return Place(title[name.start : name.end], name.code)
    return NOWHERE
