"""Meetings while a text is being read, and which of its reports are of one meeting."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.meetings.encounters import TOPICS, read_rules
from transforms.meetings.guests import EVENTS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from transforms.finding import MeetingFormat, MeetingStatus
    from transforms.meetings.encounters import Encounter
    from transforms.meetings.seats import Roster, Seat
    from transforms.meetings.venues import Place
    from transforms.prose import Prose

APART = ({"phone", "in_person"}, {"video", "in_person"}, {"phone", "video"})
"""Forms that are not of one meeting."""
MANY = 3
"""Parties of a meeting of many, and sentences behind its report that may name its people."""


COUNTERPART = 4
"""The place of counterparts among the groups that reports name by their offices."""


@dataclass(slots=True, kw_only=True)
class Draft:
    """A meeting while the text is being read."""

    encounter: Encounter
    roster: Roster
    status: MeetingStatus
    format: MeetingFormat
    held_on: date | None
    place: Place
    attendants: list[Seat] = field(default_factory=list)
    unnamed: int | None = None
    """The kind of office by which its report tells who met them, without a name: its place in `others.holders`."""
    is_nameless: bool = False
    """Whether its report named no people."""
    is_another: bool = False
    """Whether its words tell it from the one before: "will also meet", "after those talks, others began"."""


@cache
def read_offices(language: str) -> tuple[re.Pattern[str], ...]:
    """Patterns of what offices of one kind are called beside a name: foreign ministers, prime ministers, ..."""
    return tuple(re.compile(held, re.IGNORECASE) for _, held in load_words(language, "meetings")["others"]["holders"])


def tell_kind(office: str | None, language: str) -> int | None:
    """The kind of an office, if it is one that reports call by its kind."""
    kinds = read_offices(language)[:COUNTERPART]
    return next((place for place, kind in enumerate(kinds) if office and kind.match(office)), None)


def tell_unnamed(prose: Prose, encounter: Encounter, roster: Roster) -> int | None:
    """The kind of office of those whom a report tells without a name: "his counterpart", "the King received"."""
    if roster.is_named or len({seat.party for seat in roster.seats}) != 1:
        return None
    patterns = read_rules(prose.language).patterns
    if patterns["rosters.counterpart"].match(prose.text, encounter.end):
        return tell_kind(roster.seats[0].person.office, prose.language)
    alone = patterns["rosters.office_alone"].search(prose.text, encounter.opening, encounter.subject_end)
    return tell_kind(alone[1], prose.language) if alone else None


def is_with_other(one: Draft, other: Draft, language: str) -> bool:
    """Whether those whom one report tells by an office alone are not those whom the other tells: a king, a minister."""
    if one.unnamed is None:
        return False
    mine = {seat.party for seat in one.roster.seats}
    kinds = {tell_kind(seat.person.office, language) for seat in other.roster.seats if seat.party not in mine}
    kinds |= {other.unnamed} if not kinds else set()
    return None not in kinds and one.unnamed not in kinds


def hand_on(told: Draft, new: Draft) -> None:
    """Give the place and day of a report to one that tells of the same meeting more closely."""
    if new.place.city is None and new.place.country in (None, told.place.country):
        new.place = told.place if new.format not in ("phone", "video") else new.place
    new.held_on = new.held_on or told.held_on


def is_of_wider(prose: Prose, known: Draft, new: Draft) -> bool:
    """Whether a report only names some of those who met as ministers "of A, B and C" a sentence or two before."""
    behind, sentence, patterns = (
        new.encounter.place - known.encounter.place,
        new.encounter.sentence,
        read_rules(prose.language).patterns,
    )
    if any(patterns[name].search(prose.text, sentence.start, sentence.end) for name in ("days.also", "rosters.each")):
        return False
    if {known.format, new.format} in APART:
        return False
    return (
        len(known.roster.parties) >= MANY
        and 0 < behind <= MANY
        and known.encounter.rule not in EVENTS
        and set(new.roster.parties) < set(known.roster.parties)
        and known.is_nameless
        and known.status == new.status
        and (known.held_on is None or new.held_on in (None, known.held_on))
    )


def is_of_ceremony(prose: Prose, known: Draft, new: Draft) -> bool:
    """Whether envoys "also" presented their credentials at the ceremony that was told before."""
    patterns = read_rules(prose.language).patterns
    sentence, pair = new.encounter.sentence, {known.encounter.rule, new.encounter.rule}
    return (
        pair == {"credentials"}
        and known.status == new.status
        and not {*known.roster.parties}.isdisjoint(new.roster.parties)
        and patterns["days.also"].search(prose.text, sentence.start, sentence.end) is not None
        and patterns["splits.apart"].search(prose.text, sentence.start, sentence.end) is None
    )


def goes_over(known: Draft, new: Draft) -> bool:
    """Whether a report tells only the topic of those who met: its sentence's days, places and forms are the topic's."""
    is_topic = new.encounter.rule in TOPICS and not new.encounter.days and new.roster.is_named
    return is_topic and {seat.person.name for seat in new.roster.seats} <= name_all(known)


def name_all(draft: Draft) -> set[str]:
    """Everybody who is known to have met."""
    return {seat.person.name for seat in (*draft.roster.seats, *draft.attendants)}


def is_same(known: Draft, new: Draft, language: str) -> bool:
    """Whether two reports can be of one meeting: nothing that both tell differs, and no one is new on both sides."""
    if (known.encounter.rule in EVENTS) != (new.encounter.rule in EVENTS):
        return False
    if known.status != new.status or known.roster.parties != new.roster.parties:
        return False
    if goes_over(known, new):
        return True
    if known.held_on and new.held_on and known.held_on != new.held_on:
        return False
    if new.is_another and not new.roster.is_named:
        return False
    if is_with_other(known, new, language) or is_with_other(new, known, language):
        return False
    if {known.format, new.format} in APART:
        return False
    if known.place.city and new.place.city and known.place.city != new.place.city:
        return False
    mine, theirs = name_all(known), {seat.person.name for seat in new.roster.seats}
    return mine <= theirs or theirs <= mine


def tells_closer(other: Draft, draft: Draft) -> bool:
    """Whether a meeting is told with names on both sides, and nobody who met is missing."""
    present = name_all(other)
    return other.roster.is_named and {seat.person.name for seat in draft.roster.seats} <= present


def is_one_day(draft: Draft, other: Draft) -> bool:
    """Whether nothing tells that two meetings were on different days."""
    return draft.held_on is None or other.held_on in (None, draft.held_on)


def sums_up(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether those met are told of one by one: "She met the leaders of Chad and Peru", and each of them by name."""
    parties, hosts = set(draft.roster.parties), {seat.party for seat in draft.roster.seats}
    parts = [set(each.roster.parties) for each in drafts if each.roster.is_named and each.status == draft.status]
    parts = [part for part in parts if part < parties]
    return len(parts) > 1 and set.intersection(*parts) == hosts and set.union(*parts) == parties


def is_for(prose: Prose, visit: Draft, other: Draft) -> bool:
    """Whether a visit is told only as what brings others there, too: "to Geneva for talks with", "to attend"."""
    if other.encounter.sentence != visit.encounter.sentence or other.status != visit.status:
        return False
    if other.encounter.rule == "during_talks":
        return other.roster.is_named and visit.place.city is not None and other.place == visit.place
    attends = read_rules(prose.language).patterns["rosters.to_attend"]
    is_there = visit.place.city in (None, other.place.city) and visit.place.country == other.place.country
    between = prose.text[visit.encounter.words_end : other.encounter.words_end]
    is_bodys = not {*other.roster.parties}.isdisjoint(prose.bodies)
    return is_there and is_bodys and attends.search(between) is not None
