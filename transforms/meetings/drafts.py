"""Meetings while a text is being read, and which of its reports are of one meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from transforms.meetings.encounters import TOPICS, read_rules
from transforms.meetings.guests import EVENTS

if TYPE_CHECKING:
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
    is_nameless: bool = False
    """Whether its report named no people."""
    is_another: bool = False
    """Whether its words tell it from the one before: "will also meet", "after those talks, others began"."""


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


def is_same(known: Draft, new: Draft) -> bool:
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
    if {known.format, new.format} in APART:
        return False
    if known.place.city and new.place.city and known.place.city != new.place.city:
        return False
    mine, theirs = name_all(known), {seat.person.name for seat in new.roster.seats}
    return mine <= theirs or theirs <= mine
