"""Who took part in an encounter: its people and parties, one roster a meeting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from transforms.meetings.both_sides import is_told
from transforms.meetings.credentials import credential_rosters
from transforms.meetings.datelines import end_of_dateline
from transforms.meetings.encounters import read_rules
from transforms.meetings.guests import PAIR, seat_guests, seat_strays
from transforms.meetings.pronouns import (
    hold_office,
    joins_own,
    look_back,
    resolve_pronoun,
    seat_behind,
    seat_items,
    seat_opener,
    seat_speaker,
    seat_stranger,
    seat_surnames,
    tell_pair,
    tell_side,
)
from transforms.meetings.seats import (
    Roster,
    Seat,
    Sides,
    cut_sides,
    cut_topic,
    invites,
    name_bodies,
    pair_codes,
    read_groups,
    seat_companions,
    seat_people,
    side_codes,
)
from transforms.meetings.sessions import seat_session
from transforms.meetings.splits import split_sides
from transforms.meetings.turns import skip_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transforms.meetings.encounters import Encounter
    from transforms.meetings.visits import Visit
    from transforms.prose import Prose
LEAD = 600
"""Characters in which a release tells of the visit that it is about."""

LISTED = frozenset({"met", "talks_held", "spoke"})
"""Rules behind whose words a list may name whom it was with."""


def read_rosters(
    prose: Prose, encounter: Encounter, visits: Sequence[Visit], before: Roster | None
) -> tuple[Roster, ...]:
    """The meetings that a report tells of; none if those who met are not of different parties."""
    if encounter.place == 0:
        encounter = replace(encounter, opening=max(encounter.opening, end_of_dateline(prose)))
    encounter = replace(encounter, opening=max(encounter.opening, skip_caller(prose, encounter)))
    if encounter.rule == "at_meeting" and before is not None:
        return ()
    following = next_round(prose, encounter, before)
    if following is not None:
        return (following,)
    sides = read_sides(prose, encounter, before)
    newcomers = read_rules(prose.language).patterns["credentials.newcomers"]
    is_new = encounter.rule == "received" and newcomers.match(prose.text, encounter.end) is not None
    if encounter.rule == "credentials" or is_new:
        ceremony = credential_rosters(prose, encounter, sides, look_back(prose, encounter))
        if ceremony is not None:
            return ceremony
    if encounter.rule == "upcoming":
        return tuple(upcoming_rosters(prose, encounter, sides, before))
    if encounter.rule == "visited" and sides.subject and not sides.object:
        encounter = replace(encounter, rule="state_visit")
    if not is_told(prose, encounter, sides):
        return ()
    if encounter.rule == "received" and prose.country and not (sides.subject or sides.object or sides.subject_codes):
        sides = replace(sides, subject_codes=(prose.country,))
    if encounter.rule in ("visit", "state_visit", "visit_ahead"):
        return tuple(visit_rosters(prose, encounter, sides))
    if not sides.subject and not sides.object and len({*sides.subject_codes, *sides.object_codes}) < 2:
        return seat_session(prose, encounter)
    apart = tuple(each_of_list(prose, encounter, sides))
    if apart and not sides.object:
        return apart
    sides = seat_guests(prose, encounter, sides, visits, may_be_host=meets_unnamed(prose, encounter, visits))
    split = (make_roster(seats, sides) for seats in split_sides(prose, encounter, sides))
    return (*filter(None, split), *apart)


def skip_caller(prose: Prose, encounter: Encounter) -> int:
    """Where a report begins behind the label of a transcript's turn, whose speaker took part only as "I" or "we"."""
    patterns, start = read_rules(prose.language).patterns, encounter.sentence.start
    label = skip_label(prose.text, start, patterns)
    is_own = label > start and patterns["cancels.first_person"].search(prose.text, label, encounter.end)
    return start if is_own else label


def meets_unnamed(prose: Prose, encounter: Encounter, visits: Sequence[Visit]) -> bool:
    """Whether those who were met are told by no name but may be the hosts': officials, or an office on this visit."""
    span = encounter.end, encounter.closing
    if read_groups(prose.language)[1].search(prose.text, *span):
        return True
    told = [visit for visit in visits if visit.start < encounter.sentence.end and visit.country != prose.country]
    is_visit = (
        any(visit.is_this or visit.start < LEAD for visit in told) and len({visit.country for visit in told}) == 1
    )
    return is_visit and read_rules(prose.language).patterns["rosters.own_behind"].match(prose.text, *span) is not None


def each_of_list(prose: Prose, encounter: Encounter, sides: Sides) -> Iterator[Roster]:
    """A roster for each state of a list whose people were met apart: "bilateral meetings with those of A and B"."""
    patterns, words = read_rules(prose.language).patterns, (encounter.start, cut_topic(prose, encounter))
    own = {seat.party for seat in sides.subject}
    known = own | {seat.party for seat in sides.object}
    listed = [code for code in sides.object_codes if code not in known]
    is_apart = patterns["rosters.each"].search(prose.text, encounter.start, encounter.closing) is not None
    if own and len(listed) >= PAIR and is_apart and not patterns["splits.together"].search(prose.text, *words):
        yield from (Roster(sides.subject, tuple(sorted({*own, code})), is_named=False) for code in listed)


def upcoming_rosters(prose: Prose, encounter: Encounter, sides: Sides, before: Roster | None) -> Iterator[Roster]:
    """The roster of talks that are announced in passing: of those they name, or of those who have just met."""
    told = make_roster(sides.object, sides)
    if told is not None:
        yield told
    elif before is not None and (
        "lateral" in prose.text[encounter.start : encounter.end] or len(sides.object) == len(before.parties) == PAIR
    ):
        yield Roster((), before.parties, is_named=True)


def visit_rosters(prose: Prose, encounter: Encounter, sides: Sides) -> Iterator[Roster]:
    """One roster for each state that is visited, or a capital of it; the visitor's own is none."""
    own = {seat.party for seat in sides.subject} or set(sides.subject_codes)
    own = own or ({prose.country} if prose.country else set())
    goes = read_rules(prose.language).patterns["rosters.goes"]
    is_dated = any(day.precision == "day" for day in encounter.days)
    if goes.match(prose.text, encounter.start) and not (sides.subject and is_dated):
        return
    if not own:
        return
    place = encounter.end
    listed = read_rules(prose.language).patterns["rosters.stops"]
    for mark in prose.marks_between(encounter.start + 1, encounter.closing):
        if listed.fullmatch(prose.text, place, mark.start):
            place = mark.end
            own -= {mark.code} if len(own) > 1 else set()
            if mark.code not in own and mark.form != "body":
                own_seats = tuple(seat for seat in sides.subject if seat.party in own)
                hosts = seat_hosts(prose, encounter, mark.code) if encounter.rule == "state_visit" else ()
                if encounter.rule == "state_visit" and not hosts:
                    return
                seats = (*own_seats, *hosts)
                yield Roster(seats, tuple(sorted({*own, mark.code})), is_named=len(seats) > len(own_seats))


def seat_hosts(prose: Prose, encounter: Encounter, visited: str) -> tuple[Seat, ...]:
    """Those of the state visited at whose invitation the visitors come, and whoever invites for no told party."""
    start = encounter.sentence.start
    if read_rules(prose.language).patterns["rosters.invited"].search(prose.text, start, encounter.closing) is None:
        return ()
    return tuple(
        Seat(person, visited)
        for mention, person in prose.people_between(start, encounter.closing)
        if person.party == visited or (not person.is_stated and invites(prose, start, mention))
    )


def read_sides(prose: Prose, encounter: Encounter, before: Roster | None) -> Sides:
    """The people and parties of the subject, and of those whom it met."""
    cut = cut_sides(prose, encounter)
    subject = seat_span(prose, encounter, encounter.opening, encounter.subject_end)
    met = seat_span(prose, encounter, encounter.start, cut)
    met = (*met, *seat_strays(prose, encounter, (encounter.start, cut), subject))
    subject = subject or tuple(seat_strays(prose, encounter, (encounter.opening, encounter.subject_end), met))
    if not met:
        subject += tuple(seat_strays(prose, encounter, (encounter.opening, encounter.subject_end), subject))
    met = met or (tuple(seat_items(prose, encounter)) if encounter.rule in LISTED else ())
    subject = subject or seat_behind(prose, encounter, cut)
    if not (subject or met):
        subject = seat_surnames(prose, encounter)
    if not subject:
        subject = tuple(seat for seat in resolve_pronoun(prose, encounter, before, met) if seat not in met)
    elif read_rules(prose.language).patterns["rosters.he_and"].match(prose.text, encounter.opening):
        subject = (*seat_stranger(prose, encounter, {seat.party for seat in subject}), *subject)
    subject = subject or seat_opener(prose, encounter, cut, met)
    holders = () if subject else hold_office(prose, encounter.opening, encounter.subject_end)
    subject = subject or tuple(seat for seat in holders if seat not in met)
    met = met or tuple(seat_strays(prose, encounter, (encounter.start, cut), subject))
    met = met or hold_office(prose, encounter.end, cut)
    if subject and not met and read_rules(prose.language).patterns["rosters.him"].match(prose.text, encounter.end):
        within = seat_people(prose, encounter.sentence.start, encounter.subject_end)
        guest = subject[-1].party
        met = tuple(seat for seat in (*within, *look_back(prose, encounter)) if seat.party != guest)[:1]
        subject = tuple(seat for seat in subject if seat.party == guest)
    if encounter.rule == "receiving":
        subject, met = seat_speaker(prose, encounter)
    groups = read_groups(prose.language)[0]
    subject_codes = side_codes(prose, encounter.opening, encounter.subject_end, groups, encounter.subject_end)
    object_codes = side_codes(prose, encounter.start, cut, groups, encounter.end)
    if encounter.rule == "conference":
        object_codes = tuple(dict.fromkeys((*name_bodies(prose, encounter), *object_codes)))
    he = read_rules(prose.language).patterns["rosters.he"]
    mine, is_he = {seat.party for seat in subject}, he.search(prose.text[encounter.opening : encounter.subject_end])
    if is_he and prose.country and not met and prose.country not in mine and mine <= set(object_codes):
        subject, subject_codes = (), (prose.country,)
    if not subject and not met and len({*subject_codes, *object_codes}) < 2:
        object_codes = pair_codes(prose, encounter) or object_codes
    if not subject and not met and len({*subject_codes, *object_codes}) < 2:
        subject, pair = tell_pair(prose, encounter, is_first=before is None)
        subject_codes = pair or subject_codes
    if not (met or object_codes) and joins_own(prose, encounter, subject):
        object_codes = (prose.country or "",)
    if not (subject or subject_codes):
        subject_codes = tell_side(prose, encounter, encounter.opening, encounter.subject_end)
    if not (met or object_codes):
        object_codes = tell_side(prose, encounter, encounter.start, cut)
    return Sides(subject, tuple(seat for seat in met if seat not in subject), subject_codes, object_codes)


def seat_span(prose: Prose, encounter: Encounter, start: int, end: int) -> tuple[Seat, ...]:
    """The people of a part of the sentence, whoever came with somebody on that one's side."""
    return seat_companions(prose, encounter.place, (start, end), seat_people(prose, start, end))


def goes_on(prose: Prose, encounter: Encounter) -> bool:
    """Whether the report only goes on about those who have just met: "the two sides had an exchange of views".

    So does the joint press conference that they will hold, if it has no day of its own.
    """
    patterns = read_rules(prose.language).patterns
    are_they = patterns["rosters.they"].search(prose.text[encounter.opening : encounter.subject_end]) is not None
    if encounter.is_planned:
        is_press = patterns["rosters.press"].search(prose.text, encounter.start, encounter.words_end) is not None
        return are_they and is_press and not encounter.days
    return are_they or encounter.rule == "attended"


def next_round(prose: Prose, encounter: Encounter, before: Roster | None) -> Roster | None:
    """The next round that "the two sides" announce: of the parties that have just met."""
    patterns = read_rules(prose.language).patterns
    subject = prose.text[encounter.opening : encounter.subject_end]
    if before is None or not encounter.is_planned or not patterns["rosters.they"].search(subject):
        return None
    if patterns["rosters.next"].search(prose.text, encounter.start, encounter.closing) is None:
        return None
    return Roster((), before.parties, is_named=True)


def make_roster(seats: tuple[Seat, ...], sides: Sides) -> Roster | None:
    """The roster of these seats, with the sides that nobody is named for; None within one party."""
    codes = {seat.party for seat in seats}
    is_named = len(codes) > 1
    if is_named and not sides.subject:
        codes |= set(sides.subject_codes)
    if not is_named:
        codes |= {*sides.subject_codes, *sides.object_codes}
    return Roster(seats, tuple(sorted(codes)), is_named) if len(codes) > 1 else None
