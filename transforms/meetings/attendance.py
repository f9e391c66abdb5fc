"""Who else took part in a meeting, as the sentences behind its report tell."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.meetings.drafts import name_all
from transforms.meetings.encounters import read_rules
from transforms.meetings.guests import EVENTS, PAIR
from transforms.meetings.seats import Seat, read_groups, seat_companions, seat_leaders, side_codes, takes_part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transforms.meetings.drafts import Draft
    from transforms.meetings.seats import Roster
    from transforms.prose import Prose
    from transforms.sentences import Sentence

NEXT = 3
"""Sentences behind a summit's that may list its members, and states that make a list."""
NEXT_HOLDERS = 5
"""Sentences behind a report that may name those whom it tells by their offices."""


def add_attendants(prose: Prose, drafts: Sequence[Draft]) -> None:
    """Add those whom a sentence behind a report names as attending, or as leading a delegation."""
    patterns = read_rules(prose.language).patterns
    held = [draft for draft in drafts if draft.status == "held"] or drafts
    told: dict[int, list[Draft]] = {}
    for draft in held:
        told.setdefault(draft.encounter.place, []).append(draft)
    last: list[Draft] = []
    for place, sentence in enumerate(prose.sentences):
        is_peopled = bool(last) and bool(prose.people_between(sentence.start, sentence.end))
        if is_peopled and any(
            patterns[name].search(prose.text, sentence.start, sentence.end)
            for name in ("attendance.attends", "attendance.leads", "attendance.signs")
        ):
            seats = seat_companions(prose, place, (sentence.start, sentence.end), seat_leaders(prose, sentence))
            for draft in last:
                seats = (*seats, *seat_unknown(prose, sentence, draft, seats))
                known = name_all(draft)
                new = [seat_envoy(prose, draft, seat) for seat in seats if seat.person.name not in known]
                if is_of_many(prose, draft.roster):
                    parties = {*draft.roster.parties, *(seat.party for seat in new)}
                    draft.roster = replace(draft.roster, parties=tuple(sorted(parties)))
                draft.attendants += [seat for seat in new if seat.party in draft.roster.parties]
        last = [draft for draft in told.get(place, last) if draft.encounter.rule not in EVENTS]
        last = [draft for draft in last if draft.is_nameless or not stands_beside(draft, last)]
    for draft in drafts:
        name_holders(prose, draft)
        add_members(prose, draft)


def stands_beside(draft: Draft, others: Sequence[Draft]) -> bool:
    """Whether the same sentence tells of talks of the same parties without a name: whoever attended was there."""
    return any(other.is_nameless and other.roster.parties == draft.roster.parties for other in others)


def seat_unknown(prose: Prose, sentence: Sentence, draft: Draft, seats: Sequence[Seat]) -> Iterator[Seat]:
    """Those of no told party beside others of one side of a bilateral: of its other side, or of that they came with."""
    sides = {seat.party for seat in seats}
    if len(draft.roster.parties) == PAIR and len(sides) == 1 and sides < set(draft.roster.parties):
        accompanied = read_rules(prose.language).patterns["attendance.accompanied"]
        is_own = accompanied.search(prose.text, sentence.start, sentence.end) is not None
        other = next(code for code in draft.roster.parties if (code in sides) == is_own)
        seated = {seat.person.name for seat in seats}
        for mention, person in prose.people_between(sentence.start, sentence.end):
            if person.name not in seated and person.party is None and takes_part(prose, sentence.start, mention):
                yield Seat(person, other)


def name_holders(prose: Prose, draft: Draft) -> None:
    """Name those who met by their office alone, where the text names each: "The presidents of Chad and Niger met"."""
    seated = {seat.party for seat in (*draft.roster.seats, *draft.attendants)}
    missing = [code for code in draft.roster.parties if code not in seated]
    if not missing:
        return
    groups = read_holders(prose.language)
    report = prose.text[draft.encounter.opening : draft.encounter.closing].lower()
    offices = next((offices for group, offices in groups if group.search(report)), None)
    if offices is None:
        missing = [code for code in missing if code in list_holders(prose, draft)]
    reach = prose.sentences[min(draft.encounter.place + NEXT_HOLDERS, len(prose.sentences) - 1)].end
    start = prose.sentences[draft.encounter.place if draft.is_another else max(0, draft.encounter.place - PAIR)].start
    near = {id(person): person for _, person in prose.people_between(start, reach)}
    for code in missing:
        own = [each for each in near.values() if each.party == code and each.is_stated]
        fitting = [each for each in own if each.office and (offices or groups[-1][1]).search(each.office)]
        held = fitting or [each for each in own if not each.office]
        if len(held) == 1:
            draft.attendants.append(Seat(held[0], code))


def list_holders(prose: Prose, draft: Draft) -> set[str]:
    """The parties whose head the report names by the office alone: "Chad's president", "the emir of Qatar"."""
    patterns, start = read_rules(prose.language).patterns, draft.encounter.opening
    before, behind = patterns["attendance.office_of"], patterns["attendance.of_office"]
    return {
        mark.code
        for mark in prose.parties_between(start, draft.encounter.closing)
        if behind.match(prose.text, mark.end) or before.search(prose.text, max(start, mark.start - 40), mark.start)
    }


@cache
def read_holders(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Groups of office-holders as reports name them, and the offices of each; the narrower group first."""
    holders = load_words(language, "meetings")["others"]["holders"]
    return tuple((re.compile(group), re.compile(offices, re.IGNORECASE)) for group, offices in holders)


def add_members(prose: Prose, draft: Draft) -> None:
    """Add the states whose leaders the next sentences name at a body's summit ("the leaders of A, B and C")."""
    words = prose.text[draft.encounter.start : draft.encounter.end].lower()
    if prose.bodies.isdisjoint(draft.roster.parties) or not ("summit" in words or draft.encounter.rule in EVENTS):
        return
    members, groups = read_rules(prose.language).patterns["attendance.members"], read_groups(prose.language)[0]
    for sentence in prose.sentences[draft.encounter.place + 1 : draft.encounter.place + 1 + NEXT]:
        found = members.search(prose.text, sentence.start, sentence.end)
        codes = side_codes(prose, found.start(), sentence.end, groups, found.end()) if found else ()
        if len(codes) >= NEXT:
            draft.roster = replace(draft.roster, parties=tuple(sorted({*draft.roster.parties, *codes})))
            return


def seat_envoy(prose: Prose, draft: Draft, seat: Seat) -> Seat:
    """The seat of an attendant; an envoy of whom no party is told sits beside the envoy of the other side."""
    envoys = read_rules(prose.language).patterns["attendance.envoys"]
    if seat.person.is_stated or not envoys.search(seat.person.office or ""):
        return seat
    others = (each.party for each in draft.roster.seats if envoys.search(each.person.office or ""))
    return replace(seat, party=next((party for party in others if party != prose.country), seat.party))


def is_of_many(prose: Prose, roster: Roster) -> bool:
    """Whether a meeting is a body's, or of many states, so that whoever attended is a party to it."""
    return len(roster.parties) >= NEXT or not prose.bodies.isdisjoint(roster.parties)
