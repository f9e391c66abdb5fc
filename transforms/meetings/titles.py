"""Meetings that a release's title alone reports, each with the words of the text that it is quoted from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from transforms.meetings.encounters import find_encounters, holds_hint
from transforms.meetings.occasions import days_of
from transforms.meetings.rosters import read_rosters
from transforms.meetings.seats import Seat, seat_people
from transforms.prose import read_prose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transforms.meetings.encounters import Encounter
    from transforms.meetings.seats import Roster
    from transforms.names.people import Person
    from transforms.prose import Prose
    from transforms.sentences import Sentence

LEAD = 3
"""Paragraphs whose day can be the title's."""


def read_title(prose: Prose) -> Iterator[tuple[Prose, Encounter, Encounter, Roster]]:
    """The title's own prose, each encounter there, the same moved to the text, and those who took part."""
    if not prose.sentences or not holds_hint(prose.title or "", prose.language):
        return
    head = read_prose(
        prose.title or "", title=None, published_on=prose.published_on, country=prose.country, language=prose.language
    )
    for encounter in find_encounters(head, is_title=True):
        for titled in read_rosters(head, encounter, (), None):
            roster = name_in_full(prose, titled)
            yield head, encounter, quote_encounter(prose, encounter, roster), roster


def name_in_full(prose: Prose, roster: Roster) -> Roster:
    """The title's roster with its people as the text names them, and those of the publisher that its opening names."""
    seats = tuple(Seat(find_named(prose, seat), seat.party) for seat in roster.seats)
    if prose.country in roster.parties and all(seat.party != prose.country for seat in seats):
        other = next((each for each in prose.sentences if names_any(prose, each, seats)), None)
        host = seat_people(prose, other.start, other.end) if other else ()
        seats = (*(seat for seat in host if seat.party == prose.country), *seats)
    return replace(roster, seats=seats)


def find_named(prose: Prose, seat: Seat) -> Person:
    """The person as the text names somebody of that name and party, else as the title does."""
    words = set(seat.person.name.lower().split())
    same = (each for each in prose.people if each.party == seat.party and words <= set(each.name.lower().split()))
    return next(same, seat.person)


def names_any(prose: Prose, sentence: Sentence, seats: Sequence[Seat]) -> bool:
    """Whether a sentence names one of those people."""
    named = {person.name for _, person in prose.people_between(sentence.start, sentence.end)}
    return any(seat.person.name in named for seat in seats)


def quote_encounter(prose: Prose, encounter: Encounter, roster: Roster) -> Encounter:
    """The title's encounter, moved to the sentence that first names a party or person of the other side."""
    spoken = {code for code in roster.parties if code != prose.country}
    guests = {seat.person.name for seat in roster.seats if seat.party in spoken}
    starts = [mark.start for mark in prose.parties if mark.code in spoken][:1]
    starts += [mention.start for mention, person in prose.sightings if person.name in guests][:1]
    start = min(starts, default=0)
    place = next((n for n, each in enumerate(prose.sentences) if each.start <= start < each.end), 0)
    at = prose.sentences[place]
    days = tuple(days_of(prose, at)) if at.paragraph < LEAD else ()
    moved = replace(encounter, start=at.start, words_end=at.start, end=at.start, closing=at.end)
    return replace(moved, sentence=at, place=place, days=days)
