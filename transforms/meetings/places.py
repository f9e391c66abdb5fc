"""Where an encounter took place: as its sentence tells, or the visit that it is part of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.meetings.datelines import find_dateline, read_dateline
from transforms.meetings.encounters import read_rules
from transforms.meetings.occasions import name_behind, shares_occasion
from transforms.meetings.seats import cut_topic
from transforms.meetings.venues import NOWHERE, Place, place_in, place_of_title, place_there
from transforms.meetings.visits import city_of_visit, find_trip, host_of_visit, tell_parties
from transforms.names.parties import PLACES, find_names, read_bodies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transforms.meetings.encounters import Encounter
    from transforms.meetings.visits import Visit
    from transforms.prose import Prose


WELCOMED = 200
"""Places among which a speech's words of welcome stand."""
RECEPTIONS = frozenset(
    {"received", "receiving", "awaited", "was_received", "courtesy_call", "in_honour", "credentials"}
)
"""Rules whose words tell who is the host."""
EVENTS = 12
"""Sentences that open a release and may tell of an event beside which people met."""
CITY = 60
"""Characters behind words of talks within which their city stands."""
LEAD = 2
"""Paragraphs whose place the dateline or the title tells."""


def find_place(prose: Prose, encounter: Encounter, parties: Sequence[str], visits: Sequence[Visit]) -> Place:
    """Where it was, with the dateline's city where only its state is told; never a guess."""
    told, dateline = choose_place(prose, encounter, parties, visits), read_dateline(prose)
    is_lead = encounter.sentence.paragraph <= LEAD and not encounter.is_planned
    return dateline if is_lead and told.city is None and told.country == dateline.country else told


def choose_place(prose: Prose, encounter: Encounter, parties: Sequence[str], visits: Sequence[Visit]) -> Place:
    """The place that the sentence names, else "here", else the host of a reception or a visit, else the dateline's."""
    if encounter.rule in ("visit", "state_visit", "visit_ahead"):
        return place_of_visit(prose, encounter, parties)
    if encounter.rule in ("upcoming", "before_talks"):
        return place_in(prose, encounter.start, encounter.closing)
    behind = place_in(prose, encounter.start, encounter.closing) if encounter.rule == "conference" else NOWHERE
    told = behind if behind.country else place_in(prose, encounter.sentence.start, cut_topic(prose, encounter))
    told = told if told.country else place_there(prose, encounter.place) or NOWHERE
    told = told if told.country else place_behind(prose, encounter)
    if told.country is not None:
        return told
    patterns = read_rules(prose.language).patterns
    dateline = read_dateline(prose)
    is_here = patterns["places.here"].search(prose.text, encounter.sentence.start, encounter.sentence.end)
    if is_here and dateline.country is not None:
        return dateline
    beside = patterns["places.beside"].search(prose.text, encounter.sentence.start, encounter.sentence.end)
    receiver = None if beside else host_of_reception(prose, encounter, parties, visits)
    # A body has no state of its own; where it has its seat is not told.
    if receiver is not None and receiver not in read_bodies(prose.language):
        return dateline if dateline.country == receiver else city_of_visit(receiver, visits)
    line = find_dateline(prose)
    is_near = not encounter.is_planned and encounter.sentence.paragraph <= line.paragraph + LEAD
    is_venue = line.is_own and is_near
    inside = (visit for visit in visits if encounter.sentence.start <= visit.start < encounter.sentence.end)
    if is_venue and not line.is_dated and next(inside, None) is None:
        return line.place
    host = host_of_visit(prose, encounter, parties, visits)
    if host is not None:
        return city_of_visit(host, visits) if host != dateline.country else dateline
    if beside and dateline.country is not None and encounter.sentence.paragraph < LEAD:
        return dateline
    occasion = place_of_occasion(prose, encounter) if beside or shares_occasion(prose, encounter) else NOWHERE
    if occasion.country is not None:
        return occasion
    trip = find_trip(prose, encounter, visits) if not encounter.is_planned else None
    if trip is not None:
        return Place(trip.city, trip.country)
    if dateline.country in parties and encounter.sentence.paragraph < LEAD and not encounter.is_planned:
        return dateline
    if is_venue:
        return line.place
    return place_beside(prose, encounter, parties, visits)


def host_of_reception(
    prose: Prose, encounter: Encounter, parties: Sequence[str], visits: Sequence[Visit]
) -> str | None:
    """The state of whoever receives a guest, at home unless the account is of a trip or of one more meeting there."""
    patterns, rule = read_rules(prose.language).patterns, encounter.rule
    is_hosted = rule == "talks_held" and patterns["places.hosts"].match(prose.text, encounter.start) is not None
    if not (is_hosted or rule in RECEPTIONS) or patterns["places.no_reception"].match(prose.text, encounter.start):
        return None
    if rule != "credentials" and (shares_occasion(prose, encounter) or find_trip(prose, encounter, visits)):
        return None
    before = [code for code in tell_parties(prose, encounter.opening, encounter.start) if code in parties]
    behind = [code for code in tell_parties(prose, encounter.words_end, encounter.closing) if code in parties]
    words = patterns["places.receives"].search(prose.text, encounter.start, encounter.words_end)
    hosts, guests = (before[-1:], behind[:1]) if words else (behind[:1], before[-1:])
    if words and patterns["places.author"].search(prose.text, encounter.opening, encounter.start):
        hosts = [code for code in parties if code == prose.country]
    if hosts and (words or hosts != guests):
        return hosts[0]
    if hosts or not guests:
        return None
    others = ([code for code in parties if code not in known] for known in ((behind if words else before), guests))
    return next((left[0] for left in others if len(left) == 1), None)


def place_behind(prose: Prose, encounter: Encounter) -> Place:
    """The city of the meeting that a sentence behind a deed names: "The two signed it after their talks in Lima"."""
    named = name_behind(prose, encounter)
    told = place_in(prose, named[0], named[1] + CITY) if named else NOWHERE
    return told if told.city is not None else NOWHERE


def post_of_envoy(prose: Prose, encounter: Encounter, parties: Sequence[str]) -> str | None:
    """The state to which an ambassador is sent, who met people of that state: he resides there."""
    resident, elsewhere = (read_rules(prose.language).patterns[f"places.{key}"] for key in ("resident", "non_resident"))
    span = encounter.sentence.start, encounter.sentence.end
    for _, person in () if elsewhere.search(prose.text, *span) else prose.people_between(*span):
        office = person.office or ""
        others = [code for code in parties if code != person.party]
        if person.party not in parties or len(others) != 1 or resident.match(office) is None:
            continue
        named = {name.code for name in find_names(office, prose.language) if name.code} - {person.party}
        if others[0] in (named or {prose.country or ""}) and others[0] not in read_bodies(prose.language):
            return others[0]
    return None


def place_of_occasion(prose: Prose, encounter: Encounter) -> Place:
    """The city of the event that the account told before, beside which they met."""
    event = read_rules(prose.language).patterns["places.event"]
    for sentence in prose.sentences[: min(encounter.place, EVENTS)]:
        found = event.search(prose.text, sentence.start, sentence.end)
        told = place_in(prose, found.start(), sentence.end) if found else NOWHERE
        if told.city is not None:
            return told
    return NOWHERE


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
    return Place(None, post_of_envoy(prose, encounter, parties) if encounter.rule != "spoke" else None)


def place_of_visit(prose: Prose, encounter: Encounter, parties: Sequence[str]) -> Place:
    """The stop at which the parties meet."""
    for mark in prose.marks_between(encounter.end, encounter.closing):
        if mark.code in parties:
            return Place(prose.text[mark.start : mark.end] if mark.form in PLACES else None, mark.code)
    return NOWHERE
