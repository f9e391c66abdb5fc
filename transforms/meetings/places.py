"""Where an encounter took place: as its sentence tells, or the visit that it is part of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.meetings.datelines import read_dateline
from transforms.meetings.encounters import read_rules
from transforms.meetings.seats import cut_topic
from transforms.meetings.venues import NOWHERE, Place, place_in, place_of_title, place_there
from transforms.meetings.visits import city_of_visit, find_trip, host_of_visit
from transforms.names.parties import PLACES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transforms.meetings.encounters import Encounter
    from transforms.meetings.visits import Visit
    from transforms.prose import Prose


WELCOMED = 200
"""Places among which a speech's words of welcome stand."""
LEAD = 2
"""Paragraphs whose place the dateline or the title tells."""


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


def place_of_visit(prose: Prose, encounter: Encounter, parties: Sequence[str]) -> Place:
    """The stop at which the parties meet."""
    for mark in prose.marks_between(encounter.end, encounter.closing):
        if mark.code in parties:
            return Place(prose.text[mark.start : mark.end] if mark.form in PLACES else None, mark.code)
    return NOWHERE
