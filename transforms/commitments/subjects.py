"""For whom the subject of a clause stands: the parties that it is of, and the person who speaks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.syntax.actors import find_subject

if TYPE_CHECKING:
    from transforms.commitments.clause import Clause
    from transforms.commitments.grammar import Tests
    from transforms.commitments.triggers import Trigger
    from transforms.speech.statements import Statement
    from transforms.syntax.phrases import Subject
    from transforms.syntax.scene import Scene

LETTER = 160
"""Characters of "sent a letter to the prime minister" before what it asks."""


def find_sender(scene: Scene, tests: Tests, statement: Statement, trigger: Trigger) -> Subject | None:
    """Who sent or issued the paper that asks: "Dahl sent a letter urging Togo to"; None where none is told to be."""
    start = statement.sentence.start
    if not scene.particles.participle.match(scene.text, trigger.start):
        return None
    sent = tests.sending.search(scene.text, max(start, trigger.start - LETTER), trigger.start)
    return find_subject(scene, start, sent.start()) if sent else None


def name_parties(clause: Clause, subject: Subject) -> tuple[str, ...]:
    """The codes that a subject stands for."""
    said = clause.statement
    if subject.kind == "parties":
        return subject.parties
    if subject.kind == "they" and not (clause.is_met or said.is_joint):
        return ()
    if subject.kind in ("together", "they"):
        is_joint = said.is_joint and subject.kind == "together"
        return clause.sides if len(clause.sides) > 1 or is_joint else ()
    if subject.kind in ("office", "it", "none") and not subject.is_official and clause.trigger.rule.kind == "agreed":
        return clause.sides if clause.is_met or said.is_joint or subject.kind in ("it", "none") else said.parties
    if subject.kind == "it" and (said.is_body or said.is_direct or not said.is_reported or len(said.parties) > 1):
        return ()
    is_told = clause.trigger.rule.name == "agreement" and said.is_public and not said.is_answer
    is_common = clause.is_met or (is_told and bool(said.addressees))
    if subject.kind == "we" and is_common and clause.trigger.rule.kind == "agreed":
        return clause.sides
    if subject.kind in ("we", "i", "he", "it", "office", "none"):
        return clause.sides if said.is_joint and subject.kind == "we" else said.parties
    return ()


def name_speaker(clause: Clause, actors: tuple[str, ...]) -> str | None:
    """The person who says it: the subject himself, else whoever speaks for one of the actors."""
    if clause.subject.person is not None and clause.trigger.rule.binds in ("subject", "asker"):
        # "She recalled their will to trade": told by one of both, and nobody's own words.
        return clause.subject.person.name if len(actors) == 1 else None
    said, kind = clause.statement, clause.subject.kind
    is_common = clause.trigger.rule.kind in ("agreed", "signed") and kind not in ("we", "parties")
    is_common = is_common or len(actors) > 1
    # What several did, one of them says only where the sentence tells so: "Dahl said that both had agreed".
    if said.is_joint or (is_common and not said.is_told):
        return None
    speaker = said.speaker
    return speaker.name if speaker is not None and (speaker.party is None or speaker.party in actors) else None
