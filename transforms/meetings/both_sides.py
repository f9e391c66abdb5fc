"""Whether a report tells of both sides as its rule needs: people, a delegation, an office, no mere public."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.meetings.cancels import is_news
from transforms.meetings.encounters import DEED, read_rules
from transforms.meetings.seats import cut_topic, name_bodies, read_groups

if TYPE_CHECKING:
    from transforms.meetings.encounters import Encounter
    from transforms.meetings.seats import Sides
    from transforms.prose import Prose

HOSTED = frozenset({"received", "courtesy_call"})
"""Rules whose words tell of a host's guests, who met nobody in a story that tells no host."""
LEAD = 2
"""Paragraphs in which words about a speech open a story."""
NEAR = 60
"""Characters before a verb that tell what was hosted."""
BOTH_NAMED = frozenset(
    {
        "discussed",
        "visited",
        "was_received",
        "of_talks",
        "called",
        "about_talks",
        "told_at",
        "was_with",
        "signed_with",
    }
)
"""Rules whose words report an encounter only of people who are named on both sides."""


def is_told(prose: Prose, encounter: Encounter, sides: Sides) -> bool:
    """Whether the sides are told that the report's rule needs: named people, a state, or no mere public."""
    if encounter.rule == "at_meeting":
        return len({seat.party for seat in (*sides.subject, *sides.object)}) > 1 or len(sides.subject_codes) > 1
    if encounter.rule == "awaited":
        return bool(sides.object and encounter.days)
    if encounter.rule == "conference" and "(" in prose.text[encounter.start : encounter.words_end]:
        return bool(set(name_bodies(prose, encounter)) & set(sides.object_codes))
    if encounter.rule == "visit_ahead" and encounter.opening == encounter.start < encounter.subject_end:
        return bool(sides.subject or sides.subject_codes)
    if encounter.rule == DEED:
        return did_together(prose, encounter, sides)
    if encounter.rule == "together":
        return len({seat.party for seat in sides.subject}) > 1 or are_paired(prose, encounter, sides)
    patterns = read_rules(prose.language).patterns
    near = max(encounter.sentence.start, encounter.start - NEAR)
    if encounter.rule == "was_received" and patterns["rosters.events"].search(prose.text, near, encounter.start):
        return False
    if encounter.rule in ("received", "was_received") and is_welcome(prose, encounter):
        return False
    if encounter.rule == "signed_by":
        return len({seat.party for seat in sides.object}) > 1
    if encounter.rule == "engaged":
        return bool(sides.object and (sides.subject or sides.subject_codes))
    if encounter.rule == "visited" and is_place(prose, encounter):
        return False
    if encounter.rule in BOTH_NAMED:
        met = {seat.party for seat in sides.object} - {seat.party for seat in sides.subject}
        if encounter.rule == "was_received" and sides.subject and is_abroad(prose, encounter, sides):
            return True
        return bool(sides.subject and met) or (encounter.rule == "was_received" and is_guest(prose, encounter, sides))
    if encounter.rule == "received" and not sides.object and not hosts_group(prose, encounter, sides):
        return False
    if encounter.rule in HOSTED and prose.country is None and not (sides.subject or sides.subject_codes):
        return False
    if encounter.rule == "gathered" and not (sides.subject or sides.subject_codes):
        return False
    if encounter.rule == "speaking_at" and encounter.sentence.paragraph >= LEAD:
        return False
    _, _, others, officials = read_groups(prose.language)
    is_other = others.search(prose.text, encounter.end, cut_topic(prose, encounter)) is not None
    is_met = any(others.fullmatch(seat.person.name.split()[-1]) is None for seat in sides.object)
    return is_met or not is_other or officials.search(prose.text, encounter.end, encounter.closing) is not None


def is_abroad(prose: Prose, encounter: Encounter, sides: Sides) -> bool:
    """Whether hosts of no told party received somebody on a visit abroad: "On her visit to Chad, A was received"."""
    visits = read_rules(prose.language).patterns["places.visits"]
    known = {seat.party for seat in (*sides.subject, *sides.object)}
    marks = prose.marks_between(encounter.sentence.start, encounter.sentence.end)
    is_visit = any(m.code not in known and visits.search(prose.text, max(0, m.start - 24), m.start) for m in marks)
    return is_visit and bool(sides.object) and not any(seat.person.is_stated for seat in sides.object)


def is_place(prose: Prose, encounter: Encounter) -> bool:
    """Whether a place was visited, and whoever is named behind it by nobody: "visited the mill on Monday and A"."""
    people = prose.people_between(encounter.end, encounter.closing)
    elsewhere = read_rules(prose.language).patterns["rosters.elsewhere"]
    return bool(people) and elsewhere.search(prose.text, encounter.end, people[0][0].start) is not None


def is_welcome(prose: Prose, encounter: Encounter) -> bool:
    """Whether somebody was met at the airport, and the sentence tells of no talks there."""
    patterns, span = read_rules(prose.language).patterns, (encounter.start, encounter.sentence.end)
    is_arrival = patterns["rosters.on_arrival"].search(prose.text, *span) is not None
    return is_arrival and patterns["rosters.talks_there"].search(prose.text, *span) is None


def are_paired(prose: Prose, encounter: Encounter, sides: Sides) -> bool:
    """Whether the subject is two states or more, or their office-holders: "Chad and Niger on Monday discussed ..."."""
    marks = prose.parties_between(encounter.opening, encounter.subject_end)
    between = read_rules(prose.language).patterns["rosters.by_then"]
    codes = {*sides.subject_codes, *(seat.party for seat in sides.subject)}
    forms = ("name", "demonym", "body", "side") if encounter.rule == DEED else ("name", "demonym")
    if not marks or len(codes) < 2 or marks[-1].form not in forms:
        return False
    return between.fullmatch(prose.text, marks[-1].end, encounter.subject_end) is not None


def did_together(prose: Prose, encounter: Encounter, sides: Sides) -> bool:
    """Whether people of several parties, or a row of parties, did it; a paper is signed by those who met on a day."""
    signing = (
        read_rules(prose.language)
        .patterns["rosters.signing"]
        .fullmatch(prose.text, encounter.start, encounter.words_end)
    )
    is_dated = any(is_news(day, prose) for day in encounter.days)
    at = read_rules(prose.language).patterns["rosters.signed_at"]
    is_placed = is_dated and at.search(prose.text, encounter.start, encounter.sentence.end) is not None
    is_lead = encounter.sentence.paragraph == 0 and len({seat.party for seat in sides.subject}) > 1
    is_at_talks = (
        read_rules(prose.language)
        .patterns["rosters.at_talks"]
        .search(prose.text, encounter.start, encounter.sentence.end)
    )
    people = read_groups(prose.language)[0].search(prose.text, encounter.opening, encounter.subject_end)
    is_news_now = encounter.sentence.paragraph == 0 and is_dated and people is not None
    if signing and not (is_placed or is_lead or is_news_now):
        return False
    if not (signing or is_at_talks or (encounter.sentence.paragraph == 0 and (is_lead or people))):
        return False
    they = read_rules(prose.language).patterns["rosters.they_all"]
    are_they = they.fullmatch(prose.text, encounter.sentence.start, encounter.start) and len(sides.subject_codes) > 1
    is_named = len({seat.party for seat in sides.subject}) > 1
    return is_named or bool(are_they) or are_paired(prose, encounter, sides)


def hosts_group(prose: Prose, encounter: Encounter, sides: Sides) -> bool:
    """Whether one state hosts another for talks, or "the ministers of" others, with nobody named."""
    patterns = read_rules(prose.language).patterns
    has_host = bool(sides.subject or sides.subject_codes)
    if has_host and sides.object_codes and patterns["rosters.guests"].match(prose.text, encounter.end):
        return True
    is_for_talks = patterns["rosters.for_talks"].search(prose.text, encounter.end, encounter.sentence.end) is not None
    return is_for_talks and len({*sides.subject_codes, *sides.object_codes}) > 1


def is_guest(prose: Prose, encounter: Encounter, sides: Sides) -> bool:
    """Whether a delegation or an office was received by one of another party: "a Greek delegation was received by"."""
    things = read_rules(prose.language).patterns["rosters.things"]
    guests = {seat.party for seat in sides.subject} or set(sides.subject_codes)
    hosts = {seat.party for seat in sides.object} or set(sides.object_codes)
    is_named = bool(sides.object) or "briefed" not in prose.text[encounter.start : encounter.words_end]
    is_thing = things.search(prose.text, encounter.opening, encounter.subject_end) is not None
    return bool(guests and hosts) and not guests & hosts and is_named and not is_thing
