"""With whom, or between whom, a paper is signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.commitments.counterparts import take_row

if TYPE_CHECKING:
    from transforms.commitments.clause import Clause
    from transforms.syntax.scene import Scene

BEFORE_NAME = 60
"""Characters of "between the Democratic Republic of" before a name."""


def find_partners(scene: Scene, clause: Clause) -> set[str]:
    """Those with whom, or between whom, a paper is signed."""
    return find_beside(scene, clause.trigger.end, clause.end)


def find_signers(scene: Scene, clause: Clause) -> set[str]:
    """Those by whom a paper is signed: "signed in Accra by Minister Dahl and her Ghanaian counterpart"."""
    text, start, end = scene.text, clause.trigger.end, clause.end
    named = [(at, done, person.party) for at, done, person in scene.people_in(start, end) if person.party]
    named = sorted([*named, *((each.start, each.end, each.code) for each in scene.parties_in(start, end))])
    signers = set[str]()
    last = start
    for at, done, code in named:
        gap = text[max(last, at - BEFORE_NAME) : at]
        opens = scene.particles.by_whom.search(gap) if not signers else None
        goes_on = signers and not scene.particles.conjunctions.isdisjoint(gap.split())
        if opens or goes_on:
            signers.add(code)
        elif signers and code not in signers:
            break
        last = done if signers else last
    return signers


def find_joined(scene: Scene, clause: Clause) -> set[str]:
    """Those with whom a thing is made of which a clause tells: "a pact with Ghana will be signed"."""
    return find_beside(scene, max(clause.subject.start, clause.statement.sentence.start), clause.trigger.start)


def find_beside(scene: Scene, start: int, end: int) -> set[str]:
    """Those that stand in a stretch behind "with", or behind "between"."""
    named = scene.parties_in(start, end)
    beside = scene.particles.beside
    first = next((m for m in named if beside.search(scene.text, max(0, m.start - BEFORE_NAME), m.start)), None)
    row = take_row(scene, named[named.index(first) :]) if first else []
    return {each.code for each in row} | find_pair(scene, start, end)


def find_pair(scene: Scene, start: int, end: int) -> set[str]:
    """The two between whose offices something is done: "between the agency of Chad and the ministry of Peru"."""
    between = scene.particles.between.search(scene.text, start, end)
    named = scene.parties_in(between.end(), end) if between else []
    if between is None or not named or named[0].start - between.end() > BEFORE_NAME:
        return set()
    gaps = [(each, scene.text[named[0].end : each.start]) for each in named[1:]]
    joined = (
        each
        for each, gap in gaps
        if len(gap) <= BEFORE_NAME and not scene.particles.conjunctions.isdisjoint(gap.split())
    )
    second = next(joined, None)
    return {named[0].code, second.code} if second else set()


def find_only_other(scene: Scene, actors: set[str]) -> set[str]:
    """The one other state that a text names, whose schools and towns an envoy signs with; none where it names more."""
    others = {each.code for each in scene.parties} - actors - scene.bodies
    return others if len(others) == 1 else set()
