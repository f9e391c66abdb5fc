"""Who sits on the other side, where a report's words name it only beside: by a visit, a place, the publisher."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.meetings.encounters import read_rules
from transforms.meetings.seats import Seat, Sides, seat_people, takes_part
from transforms.meetings.venues import place_in, place_there
from transforms.names.parties import read_bodies

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transforms.meetings.encounters import Encounter
    from transforms.meetings.visits import Visit
    from transforms.names.parties import PartyMention
    from transforms.prose import Prose

EVENTS = frozenset({"conference", "speech_at", "speaking_at"})
"""Rules of somebody's part in a conference."""
PAIR = 2
WHERE = 100
"""Characters between a state's name and what somebody did there."""
LIST = 3
"""States that make a list."""
BEHIND = 3
"""Sentences of a report that tell whose bonds were spoken of."""
REACH = 16
"""Characters before a state's name that tell of a pair."""


def seat_guests(
    prose: Prose, encounter: Encounter, sides: Sides, visits: Sequence[Visit], *, may_be_host: bool
) -> Sides:
    """The sides with the other party filled in where the words name it only beside: by the visit, or the publisher."""
    mine = {seat.party for seat in sides.subject}
    guests = tuple(seat_before_stated(sides.object, mine))
    if prose.country is None:
        guests = tuple(reversed(tuple(seat_before_stated(guests[::-1], mine))))
    sides = replace(sides, object=guests)
    theirs = {seat.party for seat in sides.object}
    codes = {*mine, *theirs}
    if len(codes) > 1:
        if not sides.subject and prose.country and prose.country not in codes:
            return Sides((), sides.object, (prose.country,), ())
        return sides
    named = [code for code in (*sides.object_codes, *sides.subject_codes) if code not in codes]
    is_joint = read_rules(prose.language).patterns["splits.together"].search(prose.text, encounter.start, encounter.end)
    if not named and sides.object and codes == mine and all(seat.person.is_stated for seat in sides.object):
        return sides
    named = named if len(named) >= LIST or is_joint or is_list(prose, encounter, named) else named[:1]
    opened = place_opening(prose, encounter)
    hosts = [visit.country for visit in visits if visit.start < encounter.sentence.end and visit.country not in codes]
    if opened is not None and opened not in codes:
        hosts = [opened]
    unstated = [seat for seat in sides.object if not seat.person.is_stated]
    title = title_others(prose, encounter, sides)
    other = next(iter([*named[:1], *hosts[-1:], *(title if len(title) == 1 else [])]), None)
    other = other or place_abroad(prose, encounter, codes)
    if other is not None and len(unstated) == len(sides.object) and not sides.subject and codes == {prose.country}:
        if other in sides.subject_codes:
            return Sides((), sides.object, (other,), ())
        return seat_unstated(prose, sides, other)
    if len(title) == 1 and is_pair_of_peers(sides) and codes == {prose.country}:
        host, guest = sides.subject
        return replace(sides, subject=(host,), object=(Seat(guest.person, title[0]),))
    if other in sides.subject_codes and codes == {prose.country} and all(not s.person.is_stated for s in sides.subject):
        return replace(sides, subject=tuple(Seat(seat.person, other or seat.party) for seat in sides.subject))
    if other is not None and unstated and sides.subject:
        moved = tuple(Seat(seat.person, other) if seat in unstated else seat for seat in sides.object)
        return Sides(sides.subject, moved, sides.subject_codes, sides.object_codes)
    if not named and hosts and (may_be_host or encounter.rule in ("visit", *EVENTS)):
        named = hosts[-1:]
    is_own = encounter.rule not in EVENTS
    if not named and not sides.subject and is_own and prose.country and prose.country not in codes:
        named = [prose.country]
    if not sides.subject and len(sides.subject_codes) > 1:
        return sides
    return Sides(sides.subject, sides.object, (), tuple(named) if codes else sides.object_codes + sides.subject_codes)


def title_others(prose: Prose, encounter: Encounter, sides: Sides) -> list[str]:
    """The other states that the title names; in a story, of what it opens with or of guests whom it names."""
    if prose.country is None and encounter.sentence.paragraph:
        title, guests = prose.title or "", {seat.person for seat in sides.object if not seat.person.is_stated}
        if guests and not any(guest.name.split()[-1] in title for guest in guests):
            return []
    known = {seat.party for seat in (*sides.subject, *sides.object)}
    return list(dict.fromkeys(mention.code for mention in prose.title_parties if mention.code not in known))


def seat_unstated(prose: Prose, sides: Sides, other: str) -> Sides:
    """People of no told party, with nobody before them: the other's, or one a side where both sides are named."""
    own = prose.country or other
    if own not in (*sides.object_codes, *sides.subject_codes):
        return Sides((), tuple(Seat(seat.person, other) for seat in sides.object), (own,), ())
    if len(sides.object) != PAIR:
        return Sides((), sides.object, (other,), ())
    host, guest = sides.object
    return Sides((host,), (Seat(guest.person, other),), (), ())


def is_pair_of_peers(sides: Sides) -> bool:
    """Whether two met who hold one office, the second for a party that is not told: "President A and President B"."""
    if len(sides.subject) != PAIR or sides.object or sides.subject[1].person.is_stated:
        return False
    offices = {(seat.person.office or "").split(" of ")[0].lower() for seat in sides.subject}
    return len(offices) == 1 and "" not in offices


def is_list(prose: Prose, encounter: Encounter, codes: Sequence[str]) -> bool:
    """Whether states stand beside one another behind the verb: "his Chadian and Cuban counterparts"."""
    near = read_rules(prose.language).patterns["rosters.listed"]
    marks = [mark for mark in prose.parties_between(encounter.start, encounter.closing) if mark.code in codes]
    marks = [mark for n, mark in enumerate(marks) if mark.code not in {each.code for each in marks[:n]}]
    pairs = [near.fullmatch(prose.text, one.end, other.start) for one, other in pairwise(marks)]
    return len(marks) == len(codes) and bool(pairs) and all(pairs)


def place_opening(prose: Prose, encounter: Encounter) -> str | None:
    """The state where a sentence places what it tells: "In Chad, she will meet", "There she met"."""
    patterns, start = read_rules(prose.language).patterns, encounter.sentence.start
    opening, where = patterns["rosters.placed"], patterns["rosters.where"]
    if there := place_there(prose, encounter.place):
        return there.country
    near = [*prose.marks_between(max(start, encounter.start - WHERE), encounter.start)]
    led = next((mark.code for mark in near if where.fullmatch(prose.text, mark.end, encounter.start)), None)
    marks = prose.marks_between(start, min(encounter.start, start + 40))
    return led or next((mark.code for mark in marks if opening.fullmatch(prose.text, start, mark.start)), None)


def place_abroad(prose: Prose, encounter: Encounter, codes: set[str]) -> str | None:
    """The one other state in whose city the sentence places them: whom they met there is of it, if nothing tells."""
    before = read_rules(prose.language).patterns["places.before"]
    found = {
        place.code
        for place in prose.places_between(encounter.start, encounter.sentence.end)
        if before.search(prose.text, max(0, place.start - 24), place.start)
    }
    return found.pop() if len(found) == 1 and not found & codes and prose.country in codes else None


def seat_before_stated(guests: Sequence[Seat], mine: set[str]) -> Iterator[Seat]:
    """The guests; whose party isn't told is of that of the next ("Director A and Commissioner B of the EU")."""
    seated, stated = list[Seat](), None
    for seat in reversed(guests):
        if stated and seat.party in mine and not seat.person.is_stated:
            seated.append(Seat(seat.person, stated))
        else:
            seated.append(seat)
        if seat.person.is_stated and seat.party not in mine:
            stated = seat.party
    return reversed(seated)


def seat_strays(prose: Prose, encounter: Encounter, span: tuple[int, int], others: Sequence[Seat]) -> Iterator[Seat]:
    """In a story, people of the span whose party is told only beside: that of the one other state of sentence or title.

    `others` are those on the other side.
    """
    if prose.country is not None or not others:
        return
    strays = [
        person
        for mention, person in prose.people_between(*span)
        if person.party is None and takes_part(prose, span[0], mention)
    ]
    if strays:
        beside = {seat.party for seat in seat_people(prose, *span)} - {seat.party for seat in others}
        told = beside.pop() if len(beside) == 1 else tell_other(prose, encounter, {seat.party for seat in others})
        yield from (Seat(person, told) for person in strays if told)


def tell_other(prose: Prose, encounter: Encounter, theirs: set[str]) -> str | None:
    """The one other state that a story's sentence names, or its title; for a host the one where the guest came."""
    before = read_rules(prose.language).patterns["places.before"]
    beside = {
        mark.code
        for mark in prose.parties_between(encounter.sentence.start, encounter.closing)
        if mark.form != "body"
        and not before.search(prose.text, max(0, mark.start - 24), mark.start)
        and not is_of_city(prose, mark)
    }
    opened = place_opening(prose, encounter)
    if opened is not None and beside <= theirs and opened not in theirs:
        return opened
    desk = {mark.code for mark in prose.title_parties if (prose.title or "").startswith(":", mark.end)} - theirs
    told = desk or beside - theirs or {mark.code for mark in prose.title_parties} - theirs
    told = told or {mark.code for mark in prose.parties_between(0, encounter.sentence.start)} - theirs
    if len(told) == 1:
        return told.pop()
    if told:
        return None
    pairs = set(pairs_behind(prose, encounter, theirs))
    if len(pairs) == 1:
        return pairs.pop()
    visits = read_rules(prose.language).patterns["places.visits"]
    marks = prose.marks_between(encounter.sentence.start, encounter.sentence.end)
    came = {mark.code for mark in marks if visits.search(prose.text, max(0, mark.start - 24), mark.start)} - theirs
    if len(came) == 1:
        return came.pop()
    place = place_in(prose, encounter.start, encounter.sentence.end)
    shared = load_words(prose.language, "parties")["followers"]["shared_capitals"]
    is_seat = place.city in shared and not theirs.isdisjoint(read_bodies(prose.language))
    venue = place.country if encounter.rule == "received" and not is_seat else None
    return venue if venue not in theirs else None


def is_of_city(prose: Prose, mark: PartyMention) -> bool:
    """Whether a state's name only tells where the city before it lies: "in Lima, Peru"."""
    cities = prose.places_between(max(0, mark.start - WHERE), mark.start)
    return any(city.code == mark.code and prose.text[city.end : mark.start] == ", " for city in cities)


def pairs_behind(prose: Prose, encounter: Encounter, theirs: set[str]) -> Iterator[str]:
    """The states of whose bonds with theirs the sentences behind tell: "cooperation between Chad and the UN"."""
    patterns = read_rules(prose.language).patterns
    behind = prose.sentences[encounter.place : encounter.place + BEHIND]
    for one, other in pairwise(prose.parties_between(encounter.start, behind[-1].end)):
        is_pair = patterns["rosters.between"].search(prose.text, max(0, one.start - REACH), one.start)
        if is_pair and patterns["rosters.and_other"].fullmatch(prose.text, one.end, other.start):
            mine = {one.code, other.code} - theirs
            if len(mine) == 1:
                yield mine.pop()
