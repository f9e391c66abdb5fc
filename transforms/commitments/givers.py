"""By whom what is told of a thing is done, and from whom it comes: "a grant from Norway was announced"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.commitments.counterparts import take_row
from transforms.commitments.partners import BEFORE_NAME

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from transforms.commitments.clause import Clause
    from transforms.commitments.owners import Owners
    from transforms.names.parties import PartyMention
    from transforms.syntax.scene import Scene


def find_doers(scene: Scene, clause: Clause) -> tuple[str, ...]:
    """By whom a thing will be done: "boats will be lent by Norway and Ghana", "a Peruvian embassy will be opened"."""
    start, end = clause.trigger.start, clause.end
    doers = find_row(scene, scene.parties_in(clause.trigger.end, end), scene.particles.by_whom)
    return doers or find_attribute(scene, max(clause.subject.start, clause.statement.sentence.start), start)


def find_givers(scene: Scene, clause: Clause) -> Owners:
    """From whom a thing comes, told behind it or before, and the person if it is one; else whose it is."""
    begin, trigger, words = clause.statement.sentence.start, clause.trigger, scene.nouns.from_whom
    for start, end in ((trigger.start, clause.end), (begin, trigger.start)):
        people = (
            person
            for at, _, person in scene.people_in(start, end)
            if person.party and words.search(scene.text, max(start, at - BEFORE_NAME), at)
        )
        if person := next(people, None):
            return ((person.party,), person) if person.party else ((), None)
        if codes := find_row(scene, scene.parties_in(start, end), words):
            return codes, None
    return find_attribute(scene, max(clause.subject.start, begin), trigger.end), None


def find_attribute(scene: Scene, start: int, end: int) -> tuple[str, ...]:
    """Whose a gift, or an embassy, is by its attribute: "a Tajik embassy", "Norway's grant"."""
    owners = (m for m in scene.parties_in(start, end) if scene.nouns.gifts.match(scene.text, m.end, end))
    return tuple(each.code for each in owners)[:1]


def find_row(scene: Scene, named: Sequence[PartyMention], words: re.Pattern[str]) -> tuple[str, ...]:
    """The first party that stands right behind one of the words, with those joined to it."""
    first = next((m for m in named if words.search(scene.text, max(0, m.start - BEFORE_NAME), m.start)), None)
    return tuple(sorted({each.code for each in take_row(scene, named[named.index(first) :])})) if first else ()
