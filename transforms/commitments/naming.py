"""Who the subject of a clause is here: the one before, a paper that speaks, an organ, a gathering, nobody yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transforms.commitments.bonds import FORETELLING
from transforms.syntax.actors import find_row_start, find_subject, read_openings

if TYPE_CHECKING:
    from transforms.commitments.clause import Clause
    from transforms.commitments.grammar import Tests
    from transforms.commitments.triggers import Trigger
    from transforms.speech.statements import Statement
    from transforms.syntax.phrases import Subject
    from transforms.syntax.scene import Scene

PAST = re.compile(r"\s(?:also\s)?[a-z]{2,20}ed\b")
NEXT = 10
"""Characters behind a clause within which a verb without a subject goes on with it."""


def opens_with_paper(text: str, tests: Tests, start: int) -> bool:
    """Whether a sentence opens with a paper and what it does: "The communiqué welcomed it, and called on Togo"."""
    paper = tests.papers.match(text, start)
    return paper is not None and PAST.match(text, paper.end()) is not None


def resume_subject(scene: Scene, statement: Statement, trigger: Trigger, before: Clause | None) -> Subject:
    """The subject before a verb; without one, that of the clause right before it."""
    subject = find_subject(scene, statement.sentence.start, trigger.start)
    is_beside = scene.particles.participle.match(scene.text, trigger.start) is not None and subject.kind == "parties"
    if not subject.is_elided or is_beside or before is None or trigger.start - before.end >= NEXT:
        return subject
    # In "hopes that it will grow and will help" the second verb is not the hoper's.
    is_own = scene.particles.past.match(scene.text, trigger.start) is not None and subject.can_act
    if before.trigger.rule.needs != "will":
        return subject if is_own and before.subject.kind == "thing" else before.subject
    return subject if is_own else subject._replace(kind="thing")


def name_subject(scene: Scene, tests: Tests, statement: Statement, trigger: Trigger, subject: Subject) -> Subject:
    """The subject as what it is here: a paper that speaks, an organ of the organisation whose text it is, a thing."""
    text, first = scene.text, scene.text[trigger.start : trigger.end].split()[0].lower()
    is_paper = tests.papers.fullmatch(text, subject.start, max(subject.start, trigger.start - 1)) is not None
    is_paper |= subject.kind == "none" and opens_with_paper(text, tests, statement.sentence.start)
    speaks = trigger.rule.name not in FORETELLING and trigger.rule.kind != "signed" and not statement.is_direct
    if subject.kind in ("thing", "none") and is_paper and speaks:
        subject = subject._replace(kind="it")
    if subject.kind == "it" and is_quoted(text, statement.sentence.start, trigger.start):
        subject = subject._replace(kind="thing")
    if is_of_members(scene, statement, trigger, subject):
        subject = subject._replace(kind="we")
    is_bodys = len(statement.parties) == 1 and scene.bodies.issuperset(statement.parties)
    is_own = is_bodys and subject.kind in ("thing", "office") and trigger.rule.binds == "subject"
    if is_own or (statement.is_body and subject.kind in ("thing", "anybody", "office", "together")):
        is_organ = tests.organs.fullmatch(text, subject.start, max(subject.start, trigger.start - 1)) is not None
        subject = subject._replace(kind="we") if is_organ else subject
    if subject.kind == "thing" and trigger.rule.kind == "agreed":
        is_many = tests.gatherings.fullmatch(text, subject.start, max(subject.start, trigger.start - 1)) is not None
        subject = subject._replace(kind="together") if is_many else subject
    if subject.kind == "office" and not subject.is_official:
        # "A council will be set up": nobody yet.
        is_new = text[subject.start : trigger.start].split(None, 1)[0].lower() in scene.particles.indefinite
        subject = subject._replace(kind="thing") if is_new else subject
    if subject.kind == "none" and not first.endswith("ing") and first not in scene.nouns.pronouns:
        subject = subject._replace(kind="thing")
    return subject


def name_him(scene: Scene, statement: Statement, subject: Subject) -> Subject:
    """Of "he" where nobody speaks, the person with whom this sentence or one right before it opens."""
    if subject.kind != "he" or statement.parties or statement.is_direct:
        return subject
    for found in read_openings(scene, subject.start):
        if found.person is not None and found.person.party:
            return found._replace(start=subject.start)
        if found.can_act and found.kind != "he":
            break
    return subject


def is_of_members(scene: Scene, statement: Statement, trigger: Trigger, subject: Subject) -> bool:
    """Whether an organisation's own voice tells what its members do: "Allies agreed to"."""
    if subject.kind not in ("anybody", "together") or trigger.rule.binds != "subject" or len(statement.parties) != 1:
        return False
    phrase = scene.text[subject.start : trigger.start].split()[:5]
    told = " ".join(word.lower() for word in phrase if word.lower() not in scene.nouns.trailing)
    return told in scene.nouns.members and scene.bodies.issuperset(statement.parties)


def begin_row(scene: Scene, statement: Statement, trigger: Trigger, subject: Subject) -> Subject:
    """The subject of a deed from the first of a row of things on: "the plan, the treaty and the notes were signed"."""
    if subject.kind != "thing" or subject.is_elided:
        return subject
    return subject._replace(start=find_row_start(scene, statement.start, trigger.start))


def is_quoted(text: str, start: int, position: int) -> bool:
    """Whether a quotation is open at a place of the sentence that begins at `start`."""
    return (
        text.rfind("“", start, position) > text.rfind("”", start, position) or text.count('"', start, position) % 2 > 0
    )
