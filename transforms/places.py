"""Where an encounter took place: as its sentence tells, or the visit that it is part of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transforms.encounters import read_rules
from transforms.parties import PLACES, find_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transforms.encounters import Encounter
    from transforms.prose import Prose


@dataclass(frozen=True, slots=True)
class Place:
    """A city as the text writes it, or none, and the code of its state."""

    city: str | None
    country: str | None


NOWHERE = Place(None, None)


@dataclass(frozen=True, slots=True)
class Visit:
    """A mention of a visit to a state."""

    start: int
    country: str


def find_place(prose: Prose, encounter: Encounter, parties: Sequence[str], visits: Sequence[Visit]) -> Place:
    """The place that the sentence names, else "here", else the host of a visit; never a guess."""
    told = place_in(prose, encounter.sentence.start, encounter.sentence.end)
    if told.country is not None:
        return told
    patterns = read_rules(prose.language).patterns
    dateline = read_dateline(prose)
    if patterns["places.here"].search(prose.text, encounter.sentence.start, encounter.sentence.end):
        if dateline.country is not None:
            return dateline
    host = host_of_visit(prose, encounter, parties, visits)
    if host is not None:
        return Place(None, host) if host != dateline.country else dateline
    return dateline if dateline.country in parties and encounter.sentence.paragraph < 2 else NOWHERE


def place_in(prose: Prose, start: int, end: int) -> Place:
    """The first city behind "in" or "at", else the first state there."""
    before = read_rules(prose.language).patterns["places.before"]
    unknown = read_rules(prose.language).patterns["places.unknown_city"]
    for place in prose.places:
        if start <= place.start < end and before.search(prose.text, max(start, place.start - 24), place.start):
            return Place(prose.text[place.start : place.end], place.code)
    for state in prose.parties_between(start, end):
        if state.form == "name":
            city = unknown.search(prose.text, max(start, state.start - 50), state.start)
            if city is not None:
                return Place(city[1], state.code)
            if is_place(prose.text[max(start, state.start - 12) : state.start]):
                return Place(None, state.code)
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
        if name.start < 3 and name.form in PLACES:
            city = line[name.start : name.end]
            return Place(city.title() if city.isupper() else city, name.code)
    return NOWHERE


def find_visits(prose: Prose) -> tuple[Visit, ...]:
    """All mentions of a visit to a state, its own name or a city's; those of the title stand before the text."""
    pattern = read_rules(prose.language).patterns["places.visits"]
    visits = [
        Visit(-1, name.code)
        for name in find_names(prose.title or "", prose.language)
        if name.code and pattern.search((prose.title or "").lower(), max(0, name.start - 40), name.start)
    ]
    marks = sorted({(mark.start, mark.code) for mark in (*prose.parties, *prose.places)})
    visits += [Visit(start, code) for start, code in marks if pattern.search(prose.text, max(0, start - 40), start)]
    return tuple(visits)


def host_of_visit(prose: Prose, encounter: Encounter, parties: Sequence[str], visits: Sequence[Visit]) -> str | None:
    """The party that is being visited: in the sentence, by "visiting X", or by the visit told last before it."""
    sentence = encounter.sentence
    told = [visit for visit in visits if visit.country in parties]
    inside = [visit.country for visit in told if sentence.start <= visit.start < sentence.end]
    if inside:
        return inside[0]
    visiting = read_rules(prose.language).patterns["places.visiting"]
    for mention, person in prose.people_between(sentence.start, sentence.end):
        if visiting.search(prose.text, max(sentence.start, mention.start - 160), mention.start):
            others = [code for code in parties if code != person.party]
            return others[0] if len(others) == 1 else None
    before = [visit.country for visit in told if visit.start < sentence.start]
    after = [visit.country for visit in told if visit.start >= sentence.end]
    return (before[-1:] or after[:1] or [None])[0]
