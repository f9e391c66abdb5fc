"""How many meetings a report of several guests tells of: one with all of them, or one with each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from transforms.meetings.encounters import read_rules
from transforms.meetings.guests import LIST

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transforms.meetings.encounters import Encounter
    from transforms.meetings.seats import Seat, Sides
    from transforms.prose import Prose

PAIR = 2


def split_sides(prose: Prose, encounter: Encounter, sides: Sides) -> Iterable[tuple[Seat, ...]]:
    """The seats of each meeting: one a guest where the guests were met apart, one a party where they are of several."""
    own = {seat.party for seat in sides.subject}
    strangers = [seat for seat in sides.object if seat.party not in own]
    if strangers and own:
        beside = name_present(prose, encounter)
        kept = (s for s in sides.object if s.party not in own or s.person.is_stated or s.person.name in beside)
        sides = replace(sides, object=tuple(kept))
    guests = [seat for seat in sides.object if seat.party not in own or not own]
    has_host = bool(sides.subject) or (
        prose.country is not None and all(seat.party != prose.country for seat in guests)
    )
    is_apart = tells_apart(prose, encounter)
    if len(guests) == 1 < len(sides.subject) and is_apart:
        return tuple((host, *guests) for host in sides.subject)
    is_one = len(guests) < PAIR or not has_host or is_together(prose, encounter)
    if is_one or (not is_apart and is_single(prose, encounter, guests)):
        return ((*sides.subject, *sides.object),)
    by_party: dict[str, list[Seat]] = {}
    for guest in guests:
        by_party.setdefault(guest.party, []).append(guest)
    is_many = read_rules(prose.language).patterns["splits.many"].search(prose.text, encounter.start, encounter.closing)
    are_pairs = len(sides.subject) >= PAIR and len(by_party) == 1
    if (
        is_apart
        or (is_many and not are_pairs)
        or (len(sides.subject) < PAIR and are_of_ranks(prose, encounter, guests))
    ):
        return tuple((*sides.subject, guest) for guest in guests)
    return tuple((*sides.subject, *group) for group in by_party.values())


def name_present(prose: Prose, encounter: Encounter) -> set[str]:
    """Those in whose presence a guest was received: the host's own, if nothing else tells."""
    found = read_rules(prose.language).patterns["splits.presence"].search(prose.text, encounter.end, encounter.closing)
    behind = prose.people_between(found.end(), encounter.closing) if found else ()
    return {person.name for _, person in behind}


def tells_apart(prose: Prose, encounter: Encounter) -> bool:
    """Whether the sentence says that they were met one by one."""
    span = encounter.sentence.start, encounter.sentence.end
    return read_rules(prose.language).patterns["splits.apart"].search(prose.text, *span) is not None


def is_together(prose: Prose, encounter: Encounter) -> bool:
    """Whether the report says that all were there at once."""
    patterns = read_rules(prose.language).patterns
    beside = patterns["splits.occasion"].search(prose.text, encounter.end, encounter.closing)
    within = beside.start() if beside else encounter.closing
    return patterns["splits.together"].search(prose.text, encounter.start, within) is not None


def is_single(prose: Prose, encounter: Encounter, guests: Sequence[Seat]) -> bool:
    """Whether the report, or the title, speaks of one meeting, or whom they met are three envoys."""
    patterns = read_rules(prose.language).patterns
    if patterns["splits.single"].search(prose.text, encounter.start, encounter.end):
        return True
    titled = {mark.code for mark in prose.title_parties} & {seat.party for seat in guests}
    if len(titled) >= PAIR and patterns["splits.titled"].search(prose.title or ""):
        return True
    if patterns["splits.titled_group"].search(prose.title or ""):
        return True
    return sum(patterns["splits.envoys"].search(seat.person.office or "") is not None for seat in guests) >= LIST


def are_of_ranks(prose: Prose, encounter: Encounter, guests: Sequence[Seat]) -> bool:
    """Whether guests of one state each receive alone: its head and a minister, a counterpart and another minister."""
    patterns, offices = read_rules(prose.language).patterns, [seat.person.office or "" for seat in guests]
    if len({seat.party for seat in guests}) > 1 or any(patterns["splits.royal"].search(office) for office in offices):
        return False
    if all(offices) and any(patterns["splits.head"].match(office) for office in offices):
        return True
    is_peer = patterns["splits.peer"].search(prose.text, encounter.start, encounter.closing) is not None
    return is_peer and all(not office or patterns["splits.minister"].match(office) for office in offices)
