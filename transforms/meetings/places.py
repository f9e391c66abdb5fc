"""Where an encounter took place: as its sentence tells, or the visit that it is part of."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.meetings.encounters import read_rules
from transforms.meetings.seats import cut_topic
from transforms.names.parties import PLACES, find_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transforms.meetings.encounters import Encounter
    from transforms.names.parties import PartyMention
    from transforms.prose import Prose


@dataclass(frozen=True, slots=True)
class Place:
    """A city as the text writes it, or none, and the code of its state."""

    city: str | None
    country: str | None


NOWHERE = Place(None, None)
VISITED = frozenset({"name", "capital", "city"})
WELCOMED = 200
"""Places among which a speech's words of welcome stand."""
NEAR = 50
"""Visits told before a report, and behind it, that it may be part of."""
OPENING = 3
"""Characters in which a dateline's city begins."""
TRIP = 60
"""Characters in which words of a visit name where it goes."""
LEAD = 2
"""Paragraphs whose place the dateline or the title tells."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A mention of a visit to a state."""

    start: int
    country: str
    city: str | None
    is_this: bool
    """Whether it is "his visit", and so the one that the release is about."""


def find_place(prose: Prose, encounter: Encounter, parties: Sequence[str], visits: Sequence[Visit]) -> Place:
    """The place that the sentence names, else "here", else the host of a visit; never a guess."""
    if encounter.rule in ("visit", "state_visit", "visit_ahead"):
        return place_of_visit(prose, encounter, parties)
    if encounter.rule == "upcoming":
        return place_in(prose, encounter.start, encounter.closing)
    behind = place_in(prose, encounter.start, encounter.closing) if encounter.rule == "conference" else NOWHERE
    told = behind if behind.country else place_in(prose, encounter.sentence.start, cut_topic(prose, encounter))
    told = told if told.country else place_there(prose, encounter.place) or NOWHERE
    if told.country is not None:
        return told
    patterns = read_rules(prose.language).patterns
    dateline = read_dateline(prose)
    is_here = patterns["places.here"].search(prose.text, encounter.sentence.start, encounter.sentence.end)
    if is_here and dateline.country is not None:
        return dateline
    if encounter.rule == "credentials" and (receiver := receive_envoy(prose, encounter, parties)):
        return dateline if dateline.country == receiver else Place(None, receiver)
    host = host_of_visit(prose, encounter, parties, visits)
    if host is not None:
        return city_of_visit(host, visits) if host != dateline.country else dateline
    is_beside = patterns["places.beside"].search(prose.text, encounter.end, encounter.sentence.end) is not None
    if is_beside and dateline.country is not None and encounter.sentence.paragraph < LEAD:
        return dateline
    trip = find_trip(prose, encounter, visits) if not encounter.is_planned else None
    if trip is not None:
        return Place(trip.city, trip.country)
    if dateline.country in parties and encounter.sentence.paragraph < LEAD and not encounter.is_planned:
        return dateline
    return place_beside(prose, encounter, parties, visits)


def receive_envoy(prose: Prose, encounter: Encounter, parties: Sequence[str]) -> str | None:
    """The state that an envoy is sent to, where he is received: one before "received", or behind "presented to"."""
    presents = read_rules(prose.language).patterns["places.presents"].match(prose.text, encounter.start)
    span = (encounter.words_end, encounter.closing) if presents else (encounter.opening, encounter.start)
    told = [(each.start, person.party) for each, person in prose.people_between(*span)]
    told += [(each.start, each.code) for each in prose.parties_between(*span)]
    return next((code for _, code in sorted(told, key=lambda each: each[0]) if code in parties), None)


def city_of_visit(host: str, visits: Sequence[Visit]) -> Place:
    """The host's place: the city, where all visits that name one name the same."""
    cities = {visit.city for visit in visits if visit.country == host and visit.city}
    return Place(cities.pop() if len(cities) == 1 else None, host)


def find_trip(prose: Prose, encounter: Encounter, visits: Sequence[Visit]) -> Visit | None:
    """The visit to a third state that the account is of: "as part of his visit to New York"."""
    on_visit = read_rules(prose.language).patterns["places.on_visit"]
    told = [
        visit
        for visit in visits
        if 0 <= visit.start < encounter.sentence.end
        and on_visit.search(prose.text, max(0, visit.start - TRIP), visit.start)
    ]
    return told[-1] if told and len({visit.country for visit in told}) == 1 else None


def place_beside(prose: Prose, encounter: Encounter, parties: Sequence[str], visits: Sequence[Visit]) -> Place:
    """The place that the rest of the release tells: its title, a seat of government, a visit, words of welcome."""
    patterns, sentence = read_rules(prose.language).patterns, encounter.sentence
    titled = place_of_title(prose) if sentence.paragraph < LEAD else NOWHERE
    if titled.country is not None:
        return titled
    if prose.country in parties and any(
        patterns[name].search(prose.text, sentence.start, sentence.end)
        for name in ("places.seat", "places.our_country")
    ):
        return city_of_visit(prose.country or "", visits)
    trips = {visit.country for visit in visits if visit.start < 0}
    if len(trips) == 1 and not encounter.is_planned:
        return city_of_visit(trips.pop(), visits)
    for mark in () if encounter.is_planned else prose.places[:WELCOMED]:
        if mark.code in parties and patterns["places.welcome"].search(prose.text, mark.start - 40, mark.start):
            return Place(prose.text[mark.start : mark.end], mark.code)
    return NOWHERE


def place_of_title(prose: Prose) -> Place:
    """The city that the release's title tells."""
    before, title = read_rules(prose.language).patterns["places.before"], prose.title or ""
    for name in find_names(title, prose.language):
        if name.form in PLACES and before.search(title, max(0, name.start - 24), name.start):
            return Place(title[name.start : name.end], name.code)
    return NOWHERE


def place_of_visit(prose: Prose, encounter: Encounter, parties: Sequence[str]) -> Place:
    """The stop at which the parties meet."""
    for mark in prose.marks_between(encounter.end, encounter.closing):
        if mark.code in parties:
            return Place(prose.text[mark.start : mark.end] if mark.form in PLACES else None, mark.code)
    return NOWHERE


def place_in(prose: Prose, start: int, end: int) -> Place:
    """The first city behind "in" or "at", else the first state there."""
    patterns = read_rules(prose.language).patterns
    before, behind, unknown = (patterns[f"places.{name}"] for name in ("before", "behind_venue", "unknown_city"))
    for place in prose.places_between(start, end):
        if before.search(prose.text, max(start, place.start - 24), place.start) or behind.search(
            prose.text, max(start, place.start - 80), place.start
        ):
            return Place(prose.text[place.start : place.end], place.code)
    for state in prose.parties_between(start, end):
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
                return Place(theirs[1], state.code)
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
    for venue, (city, country) in load_words(prose.language, "meetings")["venues"].items():
        place = prose.text.find(venue, start, end)
        if place >= 0 and at_venue.search(prose.text, max(start, place - 80), place):
            return Place(city, country)
    patterns = read_rules(prose.language).patterns
    sidelines, their, at, at_of = (
        patterns[f"places.{name}"] for name in ("sidelines", "their_seat", "at_seat", "at_seat_of")
    )
    for mention in prose.parties_between(start, end):
        near = max(start, mention.start - 80)
        is_theirs = at.search(prose.text, near, mention.start) and their.match(prose.text, mention.end)
        if mention.form != "body" and (is_theirs or at_of.search(prose.text, near, mention.start)):
            return Place(None, mention.code)
        if mention.form == "name" and sidelines.search(prose.text, max(start, mention.start - 80), mention.start):
            return Place(None, mention.code)
    return NOWHERE


def is_place(before: str) -> bool:
    """Whether a state's name stands behind "in"."""
    return before.lower().endswith((" in ", " in the "))


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


def find_visits(prose: Prose) -> tuple[Visit, ...]:
    """All mentions of a visit to a state, its own name or a city's; those of the title stand before the text."""
    pattern = read_rules(prose.language).patterns["places.visits"]
    visits = [
        Visit(-1, name.code, None, is_this=True)
        for name in find_names(prose.title or "", prose.language)
        if name.code and name.form in VISITED and is_visited(prose, (prose.title or "").lower(), name)
    ]
    marks = sorted(
        {
            (mark.start, mark.end, mark.code, mark.form in PLACES)
            for mark in (*prose.parties, *prose.places)
            if mark.form in VISITED
        }
    )
    visit_of = read_rules(prose.language).patterns["places.visit_of"]
    this = read_rules(prose.language).patterns["places.this_visit"]
    behind = read_rules(prose.language).patterns["places.visit_behind"]
    visits += [
        Visit(
            start,
            code,
            prose.text[start:end] if is_city else None,
            is_this=this.search(prose.text, max(0, start - 60), start) is not None,
        )
        for start, end, code, is_city in marks
        if pattern.search(prose.text, max(0, start - 40), start)
        or behind.match(prose.text, end)
        or (
            prose.text.endswith((" to ", " to the "), 0, start)
            and visit_of.search(prose.text, max(0, start - 120), start)
        )
    ]
    return tuple(visits)


def pick_visits(visits: Sequence[Visit], position: int) -> Sequence[Visit]:
    """Those of the title, and those told near a place."""
    told, place = (bisect_left(visits, each, key=lambda visit: visit.start) for each in (0, position))
    return (*visits[:told], *visits[max(told, place - NEAR) : place + NEAR])


def is_visited(prose: Prose, title: str, name: PartyMention) -> bool:
    """Whether a title names a state as visited: "Visits Chad", "Visit of Minister Jane Doe to Chad"."""
    patterns = read_rules(prose.language).patterns
    return any(
        patterns[key].search(title, max(0, name.start - reach), name.start) is not None
        for key, reach in (("places.visits", 40), ("places.visit_of", 120))
    )


def host_of_visit(prose: Prose, encounter: Encounter, parties: Sequence[str], visits: Sequence[Visit]) -> str | None:
    """The party that is being visited: in the sentence, by "visiting X", or by the visit told last before it."""
    sentence = encounter.sentence
    told = [visit for visit in visits if visit.country in parties]
    visiting = read_rules(prose.language).patterns["places.visiting"]
    for mention, person in prose.people_between(sentence.start, sentence.end):
        if visiting.search(prose.text, max(sentence.start, mention.start - 160), mention.start):
            others = [code for code in parties if code != person.party]
            return others[0] if len(others) == 1 else None
    inside = [visit.country for visit in told if sentence.start <= visit.start < sentence.end]
    if inside:
        return inside[0]
    before = [visit.country for visit in told if visit.start < sentence.start]
    after = [visit.country for visit in told if visit.start >= sentence.end and visit.is_this]
    return next(iter(before[-1:] or after[:1]), None)
