"""A body's session as one meeting: of the body, and of the state that was its host and headed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.meetings.encounters import read_rules
from transforms.meetings.seats import Roster
from transforms.meetings.venues import place_in

if TYPE_CHECKING:
    from transforms.meetings.encounters import Encounter
    from transforms.prose import Prose

GATHERINGS = frozenset({"met", "gathered"})
"""Rules whose subject is the body's leaders."""
LEAD = 2
"""Paragraphs in which a release tells what it is about."""
HEADED = 4
"""Sentences behind a session that tell who headed it."""


def seat_session(prose: Prose, encounter: Encounter) -> tuple[Roster, ...]:
    """The session of a body's leaders that one of the state where it was held opened or chaired, if it is the news."""
    patterns, sentence = read_rules(prose.language).patterns, encounter.sentence
    is_subject = encounter.rule in GATHERINGS
    words = (encounter.opening, encounter.start) if is_subject else (encounter.start, encounter.words_end)
    bodies = {mark.code for mark in prose.parties_between(*words) if mark.form == "body"}
    is_news = (is_subject or encounter.rule == "took_place") and not encounter.is_planned and sentence.paragraph < LEAD
    if not is_news or len(bodies) != 1 or patterns["attendance.of_heads"].search(prose.text, *words) is None:
        return ()
    host = place_in(prose, sentence.start, sentence.end).country
    for each in prose.sentences[encounter.place + 1 : encounter.place + 1 + HEADED]:
        marks = {mark.code for mark in prose.parties_between(each.start, each.end)}
        if host in marks and patterns["attendance.heads_session"].search(prose.text, each.start, each.end):
            return (Roster((), tuple(sorted((*bodies, host))), is_named=False),)
    return ()
