"""Meetings: who met whom, where and when, each from the sentence that reports it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from transforms.finding import Meeting, Participant
from transforms.meetings.attendance import add_attendants
from transforms.meetings.cancels import PAST, cancel_sides, goes_back
from transforms.meetings.datelines import read_dateline
from transforms.meetings.drafts import (
    Draft,
    hand_on,
    is_for,
    is_of_ceremony,
    is_of_wider,
    is_one_day,
    is_same,
    is_with_other,
    sums_up,
    tell_unnamed,
    tells_closer,
)
from transforms.meetings.encounters import DEED, read_encounters, read_rules
from transforms.meetings.guests import EVENTS, PAIR
from transforms.meetings.occasions import day_of_guest, read_day, read_format, shares_occasion
from transforms.meetings.places import find_place
from transforms.meetings.rosters import goes_on, read_rosters
from transforms.meetings.titles import read_title
from transforms.meetings.venues import NOWHERE, place_in
from transforms.meetings.visits import find_visits, pick_visits
from transforms.topics import find_topics
from transforms.verdict import Verdict, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transforms.finding import MeetingStatus
    from transforms.meetings.encounters import Encounter
    from transforms.meetings.seats import Roster
    from transforms.meetings.visits import Visit
    from transforms.prose import Prose


DIRECT = frozenset({"met", "talks_held", "took_place", "received", "courtesy_call"})
"""Rules whose words themselves say that people met."""
MET = frozenset({"in_person", "unknown"})
REACH = 400
"""Characters before a report that tell it from another."""
NEAR = 50
"""Meetings told before another that may be the same."""


def find_meetings(prose: Prose) -> tuple[Meeting, ...]:
    """All meetings of a release, in the order of its text."""
    return keep(read_meetings(prose))


def read_meetings(prose: Prose) -> Iterator[Verdict[Meeting]]:
    """What became of all words that a rule of encounters matches: the meetings last, in the order of the text."""
    drafts: list[Draft] = []
    verdicts = tuple(read_encounters(prose))
    visits = find_visits(prose) if keep(verdicts) else ()
    past = -1
    for verdict in verdicts:
        if isinstance(verdict.outcome, str):
            past = verdict.start if verdict.outcome in PAST else past
            yield Verdict(verdict.rule, verdict.start, verdict.end, verdict.outcome)
        elif goes_back(prose, verdict.outcome, past):
            yield mark(verdict.outcome, "looked back")
        else:
            yield from add_encounter(prose, drafts, verdict.outcome, visits)
    if all(draft.is_nameless for draft in drafts):
        add_title(prose, drafts)
    add_attendants(prose, drafts)
    for place, draft in enumerate(drafts):
        near = drafts[max(0, place - NEAR) : place + NEAR]
        yield mark(draft.encounter, cancel_draft(prose, draft, near, prose.language) or finish(prose, draft))


def mark(encounter: Encounter, outcome: Meeting | str) -> Verdict[Meeting]:
    """What became of an encounter's words."""
    return Verdict(encounter.rule, encounter.start, encounter.words_end, outcome)


def add_encounter(
    prose: Prose, drafts: list[Draft], encounter: Encounter, visits: Sequence[Visit]
) -> Iterator[Verdict[Meeting]]:
    """Add the meetings that a report tells of; yields the reports that make none, or make one no longer."""
    before = drafts[-1] if drafts else None
    visits = pick_visits(visits, encounter.sentence.start)
    is_more = before is not None and goes_on(prose, encounter)
    rosters = () if is_more else read_rosters(prose, encounter, visits, before.roster if before else None)
    is_that = encounter.rule == "at_meeting" or is_of_that(prose, encounter)
    if before is not None and (is_more or (not rosters and is_that)):
        refine(prose, before, encounter)
        yield mark(encounter, "goes on")
    elif not rosters:
        yield mark(encounter, cancel_sides(prose, encounter))
    before = next((draft for draft in reversed(drafts) if encounter.is_planned or draft.status == "held"), None)
    for roster in rosters:
        if left_out := add_draft(prose, drafts, write_draft(prose, encounter, roster, visits, before)):
            yield left_out


def add_title(prose: Prose, drafts: list[Draft]) -> None:
    """Add the meetings that the title alone reports; those that the text tells without a name get the title's."""
    if not drafts:
        drafts += drafts_of_title(prose)
        return
    for titled in drafts_of_title(prose):
        known = next((draft for draft in drafts if is_same(draft, titled, prose.language)), None)
        if known is not None:
            known.roster = titled.roster


def drafts_of_title(prose: Prose) -> Iterator[Draft]:
    """The meetings that the title alone reports."""
    for head, encounter, at, roster in read_title(prose):
        draft = write_draft(head, encounter, roster, (), None)
        draft.encounter = at
        draft.held_on = draft.held_on or read_day(prose, at, None)
        if draft.place.country is None and draft.format not in ("phone", "video"):
            draft.place = find_place(prose, at, roster.parties, find_visits(prose))
        yield draft


def is_of_that(prose: Prose, encounter: Encounter) -> bool:
    """Whether it tells of the meeting just reported ("The meeting was held", "They signed it", "She received them")."""
    patterns = read_rules(prose.language).patterns
    if encounter.rule == "received":
        return patterns["rosters.visitors"].match(prose.text, encounter.end + 1) is not None
    before = prose.text[encounter.sentence.start : encounter.start]
    if encounter.rule == DEED:
        return patterns["rosters.they_all"].fullmatch(before) is not None
    of_that = patterns["attendance.of_that"]
    return encounter.rule == "took_place" and not encounter.is_planned and of_that.fullmatch(before) is not None


def refine(prose: Prose, known: Draft, encounter: Encounter) -> None:
    """Add the city, the day and the form that a sentence tells which only goes on about a meeting."""
    if known.status != tell_status(encounter):
        return
    if known.format == "unknown" and encounter.sentence.paragraph <= known.encounter.sentence.paragraph + 1:
        known.format = read_format(prose, encounter)
    told = place_in(prose, encounter.sentence.start, encounter.closing)
    if known.format == "in_person" and known.place.city is None and known.place.country in (None, told.country):
        known.place = told if told.city else known.place
    known.held_on = known.held_on or next((day.first for day in encounter.days if day.precision == "day"), None)


def write_draft(
    prose: Prose, encounter: Encounter, roster: Roster, visits: Sequence[Visit], before: Draft | None
) -> Draft:
    """One meeting, with its form, day and place."""
    form, status = read_format(prose, encounter), tell_status(encounter)
    held_on = day_of_guest(prose, encounter, {seat.person.name for seat in roster.seats})
    last = before.held_on if before is not None and before.status == status else None
    held_on = held_on or read_day(prose, encounter, last)
    is_ahead = encounter.rule in EVENTS and held_on is not None and held_on > prose.published_on
    status = "planned" if is_ahead else status
    if status == "planned" and not encounter.days and held_on is not None and held_on < prose.published_on:
        held_on = None
    place = NOWHERE
    if form not in ("phone", "video"):
        place = find_place(prose, encounter, roster.parties, visits)
        is_line = place == read_dateline(prose) and place_in(prose, encounter.opening, encounter.closing) == NOWHERE
        is_beside = before is not None and (
            is_line or (place.city is None and place.country in (None, before.place.country))
        )
        if before is not None and is_beside and shares_occasion(prose, encounter):
            place = before.place
    if form == "unknown" and place.country is not None:
        form = "in_person"
    return Draft(
        encounter=encounter,
        roster=roster,
        status=status,
        format=form,
        held_on=held_on,
        place=place,
        unnamed=tell_unnamed(prose, encounter, roster),
        is_nameless=not roster.seats,
        is_another=is_another(prose, encounter),
    )


def tell_status(encounter: Encounter) -> MeetingStatus:
    """Whether it is over or going on, or still to come."""
    return "planned" if encounter.is_planned else "held"


def is_another(prose: Prose, encounter: Encounter) -> bool:
    """Whether the words before a report tell it from any before."""
    another = read_rules(prose.language).patterns["rosters.another"]
    before = prose.text[max(encounter.sentence.start, encounter.start - REACH) : encounter.start]
    return encounter.rule in DIRECT and another.search(before) is not None


def add_draft(prose: Prose, drafts: list[Draft], new: Draft) -> Verdict[Meeting] | None:
    """Add a meeting, or what a later sentence adds to one that is there; returns what became of the other's words."""
    first = max(0, len(drafts) - NEAR)
    place, known = next(
        ((n, each) for n, each in enumerate(drafts[first:], first) if is_same(each, new, prose.language)), (0, None)
    )
    if known is None:
        wider = next((draft for draft in drafts[first:] if is_of_wider(prose, draft, new)), None)
        wider = wider or next((draft for draft in drafts[first:] if is_of_ceremony(prose, draft, new)), None)
        if wider is None:
            drafts.append(new)
            return None
        seats = dict.fromkeys((*wider.roster.seats, *new.roster.seats))
        parties = {*wider.roster.parties, *new.roster.parties}
        wider.roster = replace(wider.roster, seats=tuple(seats), parties=tuple(sorted(parties)))
        hand_on(new, wider)
        return mark(new.encounter, "told before")
    is_vague = known.encounter.rule in ("visit", DEED) and known.encounter.rule != new.encounter.rule
    if is_vague or (new.roster.is_named and not known.roster.is_named):
        drafts[place] = new
        hand_on(known, new)
        return mark(known.encounter, "told closer")
    if len(new.roster.seats) > len(known.roster.seats):
        known.roster = new.roster
    known.held_on = known.held_on or new.held_on
    if known.place.city is None and known.place.country in (None, new.place.country) and known.format in MET:
        known.place = new.place
    if known.format == "unknown":
        known.format = new.format
    return mark(new.encounter, "told before")


def cancel_draft(prose: Prose, draft: Draft, drafts: Sequence[Draft], language: str) -> str | None:
    """What makes a draft no meeting beside the others: a visit is one itself only where it is all that is told.

    Those that tell more closely of what a sentence sums up ("met with officials in Lima") take its place and day.
    """
    rivals = [other for other in drafts if other is not draft and draft.roster.parties == other.roster.parties]
    if draft.encounter.rule == "visit":
        if draft.status == "held" and not draft.roster.is_named:
            return "no visitor"
        is_filled = any(other.status == draft.status and other.encounter.rule != "visit" for other in rivals)
        is_filled |= any(is_for(prose, draft, other) for other in drafts)
        return "told closer" if is_filled else None
    if draft.encounter.rule == DEED:
        parties, others = set(draft.roster.parties), [each for each in drafts if each is not draft]
        is_told = any(len(parties & set(each.roster.parties)) >= PAIR and each.status == "held" for each in others)
        return "told closer" if is_told else None
    if draft.encounter.rule in EVENTS or draft.roster.is_named:
        return None
    if draft.is_another and len(draft.roster.parties) == PAIR:
        return None
    is_bodys = not prose.bodies.isdisjoint(draft.roster.parties)
    events = [other for other in rivals if is_bodys and other.encounter.rule in EVENTS]
    is_event = any(is_one_day(draft, event) for event in events if event.status == draft.status)
    if is_event or sums_up(draft, drafts):
        return "told closer"
    rivals = [other for other in rivals if other.status == draft.status and tells_closer(other, draft)]
    rivals = [other for other in rivals if not is_with_other(draft, other, language)]
    if not any(is_one_day(draft, other) for other in rivals):
        return None
    for rival in rivals:
        hand_on(draft, rival)
    return "told closer"


def finish(prose: Prose, draft: Draft) -> Meeting:
    """The record of a meeting."""
    sentence = draft.encounter.sentence
    seats = [(seat, True) for seat in draft.roster.seats] + [(seat, False) for seat in draft.attendants]
    return Meeting(
        status=draft.status,
        format=draft.format,
        held_on=draft.held_on,
        date_precision="day" if draft.held_on else None,
        city=draft.place.city,
        country=draft.place.country,
        parties=draft.roster.parties,
        participants=tuple(
            Participant(name=seat.person.name, party=seat.party, office=seat.person.office, is_principal=is_principal)
            for seat, is_principal in seats
        ),
        topics=find_topics(prose.text[sentence.start : sentence.end], prose.language),
        evidence=prose.text[sentence.start : sentence.end],
        start=sentence.start,
        end=sentence.end,
        rule=draft.encounter.rule,
    )
