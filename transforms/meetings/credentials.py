"""Envoys who present their credentials: one ceremony, also of those whom a later sentence names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transforms.meetings.encounters import read_rules
from transforms.meetings.seats import Roster, Seat, read_groups, seat_people, side_codes
from transforms.meetings.splits import tells_apart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transforms.meetings.encounters import Encounter
    from transforms.meetings.seats import Sides
    from transforms.names.people import Person
    from transforms.prose import Prose
    from transforms.sentences import Sentence

NEXT = 12
"""Sentences behind a report that may name the envoys, one a line."""


@dataclass(frozen=True, slots=True)
class Ceremony:
    """Who accepts credentials, and those who present them, as one sentence tells."""

    hosts: tuple[Seat, ...]
    host: str | None
    guests: tuple[Seat, ...]
    codes: tuple[str, ...]
    """Of the guests' states, in order."""


def credential_rosters(
    prose: Prose, encounter: Encounter, sides: Sides, present: Sequence[Seat]
) -> tuple[Roster, ...] | None:
    """The roster of a ceremony, or one for each envoy received apart; none where the text doesn't tell by whom.

    None where it tells of no envoy of another state. `present` is who the sentences before speak of, the host where the
    report names none.
    """
    ceremony = read_ceremony(prose, encounter, sides, present)
    guests, codes = ceremony.guests, ceremony.codes
    others, more = guests_behind(prose, encounter, is_rest=bool(codes))
    guests, codes = (*guests, *others), (*codes, *more)
    codes = tuple(dict.fromkeys(code for code in codes if code != ceremony.host))
    if ceremony.host is None:
        return () if len(codes) > 1 else None
    parted = [codes] if codes and not tells_apart(prose, encounter) else [(code,) for code in codes]
    return tuple(join_sides(prose, ceremony, part, guests) for part in parted) or None


def join_sides(prose: Prose, ceremony: Ceremony, codes: Sequence[str], guests: Sequence[Seat]) -> Roster:
    """The roster of the host and the envoys of some states, by the names that the release gives."""
    seats = dict[str, Seat]()
    for code in codes:
        own = [seat for seat in guests if seat.party == code] or [*find_envoy(prose, code)]
        seats.update((seat.person.name, seat) for seat in own)
    parties = tuple(sorted({ceremony.host or codes[0], *codes}))
    return Roster((*ceremony.hosts, *seats.values()), parties, is_named=bool(seats))


def read_ceremony(prose: Prose, encounter: Encounter, sides: Sides, present: Sequence[Seat]) -> Ceremony:
    """The sides of a report of credentials: whoever presents them is the guest."""
    presents = read_rules(prose.language).patterns["credentials.presents"]
    guests, hosts, codes, host_codes = sides.object, sides.subject, sides.object_codes, sides.subject_codes
    if presents.match(prose.text, encounter.start):
        guests, hosts, codes, host_codes = hosts, guests, host_codes, codes
    if not (hosts or host_codes):
        hosts = tuple(seat for seat in present[:1] if prose.country in (None, seat.party))
    told = {seat.party for seat in hosts} or set(host_codes) or ({prose.country} - {None})
    host = told.pop() if len(told) == 1 else None
    guests = tuple(seat for seat in guests if seat.party != host)
    named = tuple(seat.party for seat in guests)
    return Ceremony(hosts, host, guests, (*named, *(code for code in codes if code not in named)))


def guests_behind(prose: Prose, encounter: Encounter, *, is_rest: bool) -> tuple[tuple[Seat, ...], tuple[str, ...]]:
    """The envoys whom the next sentences name, and the states of all, of which they may list more.

    With `is_rest` only those who are told to be the others.
    """
    patterns, groups = read_rules(prose.language).patterns, read_groups(prose.language)[0]
    seats, codes = list[Seat](), list[str]()
    for sentence in prose.sentences[encounter.place + 1 : encounter.place + 1 + NEXT]:
        stated = tuple(stated_in(prose, sentence))
        span = sentence.start, sentence.end
        if is_rest and not patterns["credentials.rest"].match(prose.text, *span):
            continue
        if patterns["credentials.members"].match(prose.text, *span) or patterns["credentials.members_within"].search(
            prose.text, *span
        ):
            seats += stated
            codes += [seat.party for seat in stated]
            codes += side_codes(prose, sentence.start, sentence.end, groups, sentence.end)
        else:
            seats += [seat for seat in stated if is_envoy(prose, seat.person)]
            codes += [seat.party for seat in stated if is_envoy(prose, seat.person)]
    return tuple(seats), tuple(codes)


def stated_in(prose: Prose, sentence: Sentence) -> Iterator[Seat]:
    """The people of a sentence of whom the text tells a party."""
    return (seat for seat in seat_people(prose, sentence.start, sentence.end) if seat.person.is_stated)


def find_envoy(prose: Prose, code: str) -> Iterator[Seat]:
    """The envoy of a state, where the release names one alone."""
    envoys = [each for each in prose.people if each.is_stated and each.party == code and is_envoy(prose, each)]
    if len(envoys) == 1:
        yield Seat(envoys[0], code)


def is_envoy(prose: Prose, person: Person) -> bool:
    """Whether somebody serves abroad."""
    return read_rules(prose.language).patterns["credentials.envoys"].search(person.office or "") is not None
