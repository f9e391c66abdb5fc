"""Visits to a state that a release tells of, and whom they are to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.meetings.encounters import read_rules
from transforms.meetings.venues import Place
from transforms.names.parties import PLACES, find_names
from transforms.vocabulary import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transforms.meetings.encounters import Encounter
    from transforms.names.parties import PartyMention
    from transforms.prose import Prose


VISITED = frozenset({"name", "capital", "city"})
NEAR = 50
"""Visits told before a report, and behind it, that it may be part of."""
TRIP = 60
"""Characters in which words of a visit name where it goes."""
PAIRING = ("-", "–", "/")
"""Behind a state's name, marks of a pair: "the delegation to the Chad-Niger dialogue" visits neither."""
SUBJECT = 300
"""Characters before words of a visit that name the host, and the visitor."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A mention of a visit to a state."""

    start: int
    country: str
    city: str | None
    is_this: bool
    """Whether it is "his visit", and so the one that the release is about."""


def find_visits(prose: Prose) -> tuple[Visit, ...]:
    """All mentions of a visit to a state, its own name or a city's; those of the title stand before the text."""
    pattern = read_rules(prose.language).patterns["places.visits"]
    title = prose.title or ""
    visits = [
        Visit(-1, name.code, title[name.start : name.end] if name.form in PLACES else None, is_this=True)
        for name in find_names(title, prose.language)
        if name.code and name.form in VISITED and is_visited(prose, title.lower(), name)
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
        if not prose.text.startswith(PAIRING, end)
        and (
            pattern.search(prose.text, max(0, start - 40), start)
            or behind.match(prose.text, end)
            or (
                prose.text.endswith((" to ", " to the "), 0, start)
                and visit_of.search(prose.text, max(0, start - 120), start)
            )
        )
    ]
    return tuple(sorted([*visits, *list_unnamed(prose)], key=lambda visit: visit.start))


def list_unnamed(prose: Prose) -> Iterator[Visit]:
    """Visits told without the state's name: a host "received a visit from" somebody, who made one "to the country"."""
    patterns = read_rules(prose.language).patterns
    # Most texts hold no such words at all: what is rare is looked for first, by its letters.
    is_by = patterns["places.visit_by"].search(prose.text) is not None
    countries = read_countries(prose.language).list_likely(prose.text)
    for found in patterns["places.visit_received"].finditer(prose.text) if is_by else ():
        start = start_of_sentence(prose, found.start())
        hosts = tell_parties(prose, max(start, found.start() - SUBJECT), found.start())
        if hosts:
            yield Visit(found.start(), hosts[-1], None, is_this=True)
    for start in sorted({start_of_sentence(prose, place) for _, place, _ in countries}):
        told = patterns["places.visit_to_country"].search(prose.text, start, end_of_sentence(prose, start))
        if told is None:
            continue
        visitors = {person.party for _, person in prose.people_between(max(start, told.start() - SUBJECT), told.end())}
        named = [mark.code for mark in prose.parties_between(max(0, told.start() - SUBJECT), told.start())]
        hosts = [code for code in named if code not in visitors]
        if visitors and hosts:
            yield Visit(told.start(), hosts[-1], None, is_this=True)


@cache
def read_countries(language: str) -> Words:
    """How a text tells where a visit goes without the state's name."""
    return Words(load_words(language, "meetings")["places"]["countries"])


def start_of_sentence(prose: Prose, position: int) -> int:
    """Where the sentence begins in which a place of the text stands."""
    number = bisect_right(prose.sentences, position, key=lambda sentence: sentence.start) - 1
    return prose.sentences[number].start if number >= 0 else 0


def end_of_sentence(prose: Prose, position: int) -> int:
    """Where it ends."""
    number = bisect_right(prose.sentences, position, key=lambda sentence: sentence.start) - 1
    return prose.sentences[number].end if number >= 0 else position


def tell_parties(prose: Prose, start: int, end: int) -> list[str]:
    """The codes of the people and parties that a span names, in order."""
    told = [(each.start, person.party) for each, person in prose.people_between(start, end)]
    told += [(each.start, each.code) for each in prose.parties_between(start, end)]
    return [code for _, code in sorted(told, key=lambda each: each[0]) if code]


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
    beside = read_rules(prose.language).patterns["places.beside"].search(prose.text, encounter.end, sentence.end)
    closing = beside.start() if beside else sentence.end
    inside = [visit.country for visit in told if sentence.start <= visit.start < closing]
    if inside:
        return inside[0]
    before = [visit.country for visit in told if visit.start < sentence.start]
    after = [visit.country for visit in told if visit.start >= sentence.end and visit.is_this]
    return next(iter(before[-1:] or after[:1]), None) or host_of_guest(prose, encounter, parties)


def host_of_guest(prose: Prose, encounter: Encounter, parties: Sequence[str]) -> str | None:
    """The party that whoever was told before as "visiting" is with: "Visiting Minister A met B. A earlier met C"."""
    visiting = read_rules(prose.language).patterns["places.visiting"]
    here = {person.name for _, person in prose.people_between(encounter.sentence.start, encounter.sentence.end)}
    for mention, person in prose.people_between(0, encounter.sentence.start)[:NEAR]:
        start = start_of_sentence(prose, mention.start)
        if person.name not in here or person.party not in parties or encounter.is_planned:
            continue
        if visiting.search(prose.text, max(start, mention.start - 160), mention.start):
            near = tell_parties(prose, start, end_of_sentence(prose, mention.start))
            hosts = {code for code in parties if code != person.party and code in near}
            return hosts.pop() if len(hosts) == 1 else None
    return None


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
