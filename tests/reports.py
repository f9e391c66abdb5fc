"""Texts that report encounters, read as releases of one Thursday."""

from __future__ import annotations

from datetime import date

from transforms.finding import Meeting
from transforms.meetings.meetings import find_meetings
from transforms.prose import read_prose

THURSDAY = date(2024, 5, 16)


def read(text: str, *, title: str | None = None, country: str | None = None) -> tuple[Meeting, ...]:
    return find_meetings(read_prose(text, title=title, published_on=THURSDAY, country=country))


def only(text: str, *, title: str | None = None, country: str | None = None) -> Meeting:
    meetings = read(text, title=title, country=country)
    assert len(meetings) == 1, [(meeting.rule, meeting.parties) for meeting in meetings]
    return meetings[0]
