"""Of which encounter a place of a release speaks, and so which parties are its sides."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transforms.finding import Meeting
    from transforms.statements import Statement

NEAR = 50
"""Meetings told before a place, and behind it, of which it may speak."""


def find_sides(statement: Statement, position: int, paragraph: int, meetings: Sequence[Meeting]) -> tuple[str, ...]:
    """The parties of the encounter that a place speaks of, in the paragraph that begins at `paragraph`.

    It is a meeting that the statement's own party takes part in: where nobody in particular speaks, the one that the
    paragraph has told of, else one with those spoken to, else the last one before.
    """
    own = set(statement.parties)
    if statement.is_joint and len(own) > 1:
        return tuple(sorted(own))
    place = bisect_right(meetings, position, key=lambda meeting: meeting.start)
    near = meetings[max(0, place - NEAR) : place + NEAR]
    shared = [meeting for meeting in near if own & set(meeting.parties) or not own]
    addressed = [meeting for meeting in shared if set(statement.addressees) <= set(meeting.parties)]
    told = [meeting for meeting in shared if paragraph <= meeting.start <= position]
    candidates = addressed or shared if statement.speaker else told or addressed or shared
    if statement.is_direct:
        candidates = addressed if statement.addressees else []
    chosen = [meeting for meeting in candidates if meeting.start <= position][-1:] or candidates[:1]
    return chosen[0].parties if chosen else tuple(sorted(own.union(statement.addressees)))
