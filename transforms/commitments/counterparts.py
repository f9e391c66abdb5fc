"""To whom something is promised: the parties that the action names, else the other side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.syntax.clauses import word_before
from transforms.syntax.phrases import GENITIVES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transforms.commitments.clause import Clause
    from transforms.names.parties import PartyMention
    from transforms.syntax.scene import Scene

PAIR = 2
"""Parties of a bilateral."""
FRAME = 40
"""Characters of "in the framework of the" before a body."""


def find_counterparts(scene: Scene, clause: Clause, actors: tuple[str, ...]) -> tuple[str, ...]:
    """The parties that it is promised to: whom the action names with "with", "to" or "for", else the other side."""
    own = set(actors)
    named = [m for m in scene.parties_in(clause.trigger.end, clause.end) if m.code not in own]
    named = drop_framed(scene, named)
    named = [
        m for m in named if m.code not in scene.bodies or word_before(scene, 0, m.start) not in scene.particles.venues
    ]
    towards = [m for m in named if stands_towards(scene, m)]
    if not towards and (guests := find_guests(scene, clause) - own):
        return tuple(sorted(guests))
    if towards:
        row = take_row(scene, named[named.index(towards[0]) :])
        return tuple(sorted({each.code for each in row}))
    example = scene.particles.listing.search(scene.text, clause.trigger.end, clause.end) if named else None
    is_listed = example and scene.particles.towards_anybody.match(scene.text, clause.trigger.end, example.start())
    if is_listed or scene.particles.towards_world.match(scene.text, clause.trigger.end, clause.end):
        row = take_row(scene, open_with_parties(scene, example.end(), clause.end)) if example else []
        return tuple(sorted({each.code for each in row} - own))
    said = clause.statement
    is_guessed = said.is_answer or (said.is_direct and not (clause.is_met and said.addressees))
    if is_guessed and scene.particles.towards_anybody.match(scene.text, clause.trigger.end, clause.end):
        return ()
    is_bodys = scene.bodies.issuperset(own) and not (clause.is_met or clause.statement.is_document)
    others = set(clause.sides) - own if own & set(clause.sides) and not is_bodys else set()
    is_asked = clause.statement.is_answer and bool(named)
    is_only = len(others) == 1 and (clause.statement.is_document or not named)
    is_joint = scene.particles.jointly.match(scene.text, clause.trigger.end, clause.end) is not None
    is_heard = clause.is_met or (clause.statement.is_direct and (is_joint or not named))
    if not is_asked and (is_only or (others and is_heard)):
        return tuple(sorted(others))
    people = scene.people_in(clause.trigger.end, clause.end)
    met = {person.party for _, end, person in people if person.party and not scene.text.startswith(GENITIVES, end)}
    return tuple(sorted({each.code for each in take_row(scene, named)} or met - own))


def stands_towards(scene: Scene, mention: PartyMention) -> bool:
    """Whether a party stands behind "with", "to" or "for", or a body behind "among": "among ASEAN nations"."""
    if mention.code in scene.bodies and word_before(scene, 0, mention.start) in scene.particles.amid:
        return True
    return scene.particles.towards.search(scene.text[max(0, mention.start - 80) : mention.start]) is not None


def drop_framed(scene: Scene, mentions: Sequence[PartyMention]) -> list[PartyMention]:
    """The mentions without bodies in whose frame it is done, and those beside them: "in the framework of the UN"."""
    framed: list[PartyMention] = []
    for each in mentions:
        is_next = bool(framed) and scene.particles.in_row.fullmatch(scene.text, framed[-1].end, each.start) is not None
        is_frame = scene.particles.framed.search(scene.text, max(0, each.start - FRAME), each.start) is not None
        if each.code in scene.bodies and (is_frame or is_next):
            framed.append(each)
    return [each for each in mentions if each not in framed]


def name_obliged(scene: Scene, clause: Clause) -> set[str]:
    """Who should act by the view that a clause tells, if its words open with him: "agreed that Chad should"."""
    start = clause.trigger.end
    if not scene.text.endswith(scene.particles.clause, clause.trigger.start, start):
        return set()
    row = take_row(scene, open_with_parties(scene, start, clause.end))
    codes = {each.code for each in row}
    is_obliged = bool(row) and scene.particles.obliged.match(scene.text, row[-1].end) is not None
    # What a body should do, its members do.
    return codes if is_obliged and scene.bodies.isdisjoint(codes) else set()


def name_awaited(scene: Scene, clause: Clause) -> set[str]:
    """Of whom one hopes to see or hear something: "to see Ghana join", "to hear an answer from Ghana"."""
    start, end = clause.trigger.end, clause.end
    first = open_with_parties(scene, start, end)[:1]
    found = {each.code for each in first if is_awaited(scene, each.end, end)}
    beside = (m for m in scene.parties_in(start, end) if word_before(scene, start, m.start) in scene.particles.givers)
    return found | {each.code for each in take_row(scene, list(beside))}


def name_doer(scene: Scene, clause: Clause) -> set[str]:
    """Whose act one looks forward to: "looks forward to Ghana opening a port"."""
    start, end, particles = clause.trigger.end, clause.end, scene.particles
    first = open_with_parties(scene, start, end)[:1]
    words = scene.text[first[0].end : end].split()[:4] if first else []
    words = [word for word in words if word not in GENITIVES]
    deeds = [place for place, word in enumerate(words[:-1][:3]) if particles.participle.fullmatch(word)]
    if not deeds or words[deeds[0]] in particles.coming or particles.preposition.fullmatch(words[deeds[0] + 1]):
        return set()
    return {first[0].code}


def find_hearers(scene: Scene, clause: Clause) -> set[str]:
    """Of whom a thing is asked that two have with each other: the other side of those who met."""
    found = scene.particles.mutual.finditer(scene.text, clause.trigger.start, clause.end)
    is_mutual = any(each["mutual"] for each in found)
    return set(clause.sides) if is_mutual and clause.is_met and len(clause.sides) == PAIR else set()


def name_demanded(scene: Scene, clause: Clause) -> set[str]:
    """Of whom something is demanded: whoever opens the clause behind ("demands that Chad lift"), or is met with."""
    start = clause.trigger.end
    if scene.text.startswith(f" {scene.particles.clause} ", start):
        start += len(scene.particles.clause) + 2
    elif not scene.text.endswith(scene.particles.clause, clause.trigger.start, start):
        return name_partners(scene, clause)
    return {each.code for each in take_row(scene, open_with_parties(scene, start, clause.end))}


def open_with_parties(scene: Scene, start: int, end: int) -> list[PartyMention]:
    """The parties that a stretch names, if it opens with one."""
    named = scene.parties_in(start, end)
    is_first = bool(named) and scene.particles.opening_name.match(scene.text, start, named[0].start) is not None
    return named if is_first else []


def is_awaited(scene: Scene, start: int, end: int) -> bool:
    """Whether behind a party at `start` stands what it is to do, and no one of its people whom one hopes to see."""
    words = scene.text[start:end].removeprefix("’s").removeprefix("'s").split()
    is_place = bool(words) and scene.particles.preposition.fullmatch(words[0]) is not None
    return bool(words) and not is_place and words[0].lower() not in scene.nouns.offices


def name_partners(scene: Scene, clause: Clause) -> set[str]:
    """Those met with whom something is called for: "called for closer contacts with Mensah"."""
    text, span = scene.text, (clause.trigger.end, clause.end)
    beside, parties = scene.particles.beside, scene.parties_in(*span)
    stated = [(start, p.party) for start, _, p in scene.people_in(*span) if p.party and p.is_stated]
    people = {party for start, party in stated if beside.search(text, max(span[0], start - 60), start)}
    by_whom = [m.code for m in parties if scene.particles.by_whom.search(text, max(span[0], m.start - 60), m.start)]
    if by_whom:
        return set(by_whom)
    places = [place for place, m in enumerate(parties) if beside.search(text, max(span[0], m.start - 60), m.start)]
    row = take_row(scene, parties[places[0] :]) if places else []
    codes = {each.code for each in row}
    is_between = bool(row) and scene.particles.between.search(text, max(span[0], row[0].start - 60), row[0].start)
    return codes if is_between else (people | codes) & set(clause.sides)


def look_back(scene: Scene, clause: Clause, actors: tuple[str, ...], *, is_pronoun: bool) -> set[str]:
    """Whom a sentence names before it asks "it", or "the government": the first, or the last; else the sides."""
    end = clause.trigger.start if is_pronoun else clause.subject.start
    told = [each for each in scene.parties_in(clause.statement.sentence.start, end) if each.code not in actors]
    return {each.code for each in (told[:1] if is_pronoun else told[-1:])} or set(clause.sides)


def find_guests(scene: Scene, clause: Clause) -> set[str]:
    """The parties of those whom the action names with "with", "to" or "for" by their own names."""
    people, towards = scene.people_in(clause.trigger.end, clause.end), scene.particles.towards
    return {p.party for start, _, p in people if p.party and towards.search(scene.text[max(0, start - 80) : start])}


def take_row(scene: Scene, mentions: Sequence[PartyMention]) -> list[PartyMention]:
    """The first of the mentions with those that are joined to it: "the EU and the United Kingdom"."""
    row = list(mentions[:1])
    for each in mentions[1:]:
        if scene.particles.in_row.fullmatch(scene.text, row[-1].end, each.start):
            row.append(each)
    return row
