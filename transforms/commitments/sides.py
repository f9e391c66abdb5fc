"""Of which encounter a place of a release speaks, and so which parties are its sides; whom "they" stands for."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from transforms.syntax.actors import read_openings
from transforms.syntax.clauses import last_word
from transforms.syntax.rows import count_them, find_group

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from transforms.commitments.triggers import Trigger
    from transforms.finding import Meeting
    from transforms.speech.statements import Statement
    from transforms.syntax.phrases import Subject
    from transforms.syntax.scene import Scene

REACH = 500
"""Characters of a sentence in which "we" and "our" are looked for; bounds the time on a sentence of any length."""
CEREMONY = "credentials"
"""The rule of meetings at which several envoys, one by one, meet with a host."""
NEAR = 50
"""Meetings told before a place, and behind it, of which it may speak."""


def find_sides(
    scene: Scene, statement: Statement, position: int, paragraph: int, meetings: Sequence[Meeting]
) -> tuple[str, ...]:
    """The parties of the encounter that a place speaks of, in the paragraph that begins at `paragraph`.

    It is a meeting that the statement's own party takes part in: where nobody in particular speaks, the one that the
    paragraph has told of, else one with those spoken to, else the last one before.
    """
    own = set(statement.parties)
    if statement.is_joint and len(own) > 1:
        return tuple(sorted(own))
    place = bisect_right(meetings, position, key=lambda meeting: meeting.start)
    near = meetings[max(0, place - NEAR) : place + NEAR]
    if near and is_of_others(scene, statement):
        own = set()
    shared = [meeting for meeting in near if own & set(meeting.parties) or not own]
    addressed = [meeting for meeting in shared if set(statement.addressees) <= set(meeting.parties)]
    told = [meeting for meeting in shared if paragraph <= meeting.start <= position]
    candidates = addressed or shared if statement.speaker else told or addressed or shared
    if statement.is_direct or statement.is_recalled:
        candidates = addressed if statement.addressees else []
    chosen = [meeting for meeting in candidates if meeting.start <= position][-1:] or candidates[:1]
    if chosen and chosen[0].rule == CEREMONY and len(own) == 1 and own <= set(chosen[0].parties):
        return part_ceremony(scene, own, chosen[0], paragraph, position)
    return chosen[0].parties if chosen else tuple(sorted(own.union(statement.addressees)))


def part_ceremony(scene: Scene, own: set[str], meeting: Meeting, paragraph: int, position: int) -> tuple[str, ...]:
    """The two who speak to each other at a ceremony where a host accepts credentials: he and one of the envoys.

    The host speaks to the envoy whose state alone his paragraph names up to a place, or the one before; else to all.
    """
    host = meeting.country
    if host not in meeting.parties:
        return meeting.parties
    if own != {host}:
        return tuple(sorted({host, *own}))
    before = scene.text.rfind("\n", 0, max(0, paragraph - 1)) + 1
    for start, end in ((paragraph, position), (before, paragraph)):
        named = {each.code for each in scene.parties_in(start, end)} & set(meeting.parties) - {host}
        if named:
            return tuple(sorted({host, *named})) if len(named) == 1 else meeting.parties
    return meeting.parties


def is_of_others(scene: Scene, statement: Statement) -> bool:
    """Whether a publisher none of whose own takes part tells in his own words what others did."""
    if statement.is_reported or statement.is_direct or statement.is_joint or not scene.is_of_others:
        return False
    start = statement.sentence.start
    words = scene.text[start : min(statement.sentence.end, start + REACH)].split()
    return not any(word in scene.particles.ours or scene.nouns.pronouns.get(word.lower()) == "we" for word in words)


def find_nearest(scene: Scene, position: int) -> Subject | None:
    """The actor with which the sentence of a place opens before it, else the sentence before; None for a pronoun."""
    openings = (found for found in read_openings(scene, position) if found.kind not in ("they", "none"))
    return next(openings, None)


def is_many_alone(scene: Scene, subject: Subject) -> bool:
    """Whether those whom "they" take up are an organisation's members, who need no other side."""
    is_bodys = bool(subject.parties) and scene.bodies.issuperset(subject.parties)
    words = scene.text[subject.start : subject.start + NEAR].split()[:4]
    return is_bodys and any(word.lower() in scene.nouns.agents and word.endswith("s") for word in words)


def speaks_of_own(scene: Scene, said: Statement, trigger: Trigger, start: int, common: re.Pattern[str]) -> bool:
    """Whether the "they" of a speaker are his own: "told Peru that they will send boats", but not "work together".

    `common` finds what is done by several.
    """
    is_ones = said.is_reported and said.speaker is not None and len(said.parties) == 1
    if not is_ones or trigger.rule.kind not in ("pledged", "offered"):
        return False
    word = last_word(scene.text[said.start : max(said.start, start)])
    if word != scene.particles.clause and word not in scene.nouns.saying:
        return False
    return common.search(scene.text, trigger.end, said.end) is None


def name_many(
    scene: Scene, said: Statement, subject: Subject, sides: tuple[str, ...], *, is_met: bool
) -> tuple[Subject, tuple[str, ...]]:
    """Whom "they", "both sides", "the leaders" stand for: the subject, and the parties that are its sides.

    They are those who met; without an encounter, or where another number is told, those whom a sentence nearby opens
    with, else the last row of parties that acts. An organisation whose leaders they are is one.
    """
    is_many = subject.kind in ("they", "together") or (said.is_joint and len(said.parties) < 2)
    if not is_many or (said.is_document and len(said.parties) > 1):
        return subject, sides
    count = count_them(scene, subject.start) if subject.kind == "together" else None
    nearest = find_nearest(scene, max(subject.start, said.start)) if subject.kind == "they" else None
    if nearest is not None and len(nearest.parties) > 1:
        return subject._replace(kind="together"), nearest.parties
    if nearest is not None and is_many_alone(scene, nearest):
        return nearest._replace(start=subject.start, person=None), sides
    if is_met and len(sides) > 1 and count in (None, len(sides)):
        return subject, sides
    for found in read_openings(scene, max(subject.start, said.start)):
        if found.kind == "together" and subject.kind == "they":
            subject, count = subject._replace(kind="together"), count_them(scene, found.start)
        elif len(found.parties) > 1 and count in (None, len(found.parties)):
            return subject._replace(kind="together"), found.parties
        elif found.parties and scene.bodies.issuperset(found.parties) and count is None:
            return found._replace(start=subject.start, person=None), sides
        elif found.can_act and found.kind != "they" and subject.kind == "they":
            return subject, sides
    row = find_group(scene.rows, subject.start, count)
    return subject, row.codes if row is not None and subject.kind != "they" else sides
