"""Whether a bond is one with others: another party, or something abroad, must be concerned."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transforms.commitments.clause import Bond, Clause
    from transforms.commitments.grammar import Grammar, Tests
    from transforms.speech.statements import Statement
    from transforms.syntax.scene import Scene

DIGIT = re.compile(r"\d")
FORESEEN = frozenset({"firm_will", "lasting_friendship", "reported_will", "duty"})
"""Rules whose words are as often said of matters at home."""


def stays_at_home(scene: Scene, tests: Tests, said: Statement) -> bool:
    """Whether a sentence in one's own words is of the speaker's home alone: nobody else hears it or is named.

    Tells in one look what else each of its clauses would be read for.
    """
    if scene.home is None or said.parties not in ((), (scene.home,)):
        return False
    if not said.is_direct or said.is_joint or said.addressees:
        return False
    start, end = said.sentence.start, said.sentence.end
    named: set[str | None] = {mention.code for mention in scene.parties_in(start, end)}
    named.update(person.party for _, _, person in scene.people_in(start, end))
    return named <= {scene.home} and tests.outward.search(scene.text[start:end].lower()) is None


def is_shared(scene: Scene, grammar: Grammar, clause: Clause) -> bool:
    """Whether what one will or must do is with or for those who hear it, or of matters abroad."""
    tests, end = grammar.tests, clause.end
    told = (tests.needs["mutual"], DIGIT)
    is_told = any(pattern.search(scene.text, clause.trigger.end, end) for pattern in told)
    return is_told or tests.abroad.search(scene.text[clause.start : end].lower()) is not None


def is_gift(scene: Scene, grammar: Grammar, clause: Clause) -> bool:
    """Whether it is told of aid what will be done with it: "the grant will be used"."""
    subject, trigger = clause.subject, clause.trigger
    is_told = clause.is_passive and subject.kind == "thing" and subject.start >= 0
    return is_told and grammar.tests.needs["gift"].search(scene.text, subject.start, trigger.start) is not None


def cancel_bond(scene: Scene, grammar: Grammar, clause: Clause, bond: Bond) -> str | None:
    """What makes a bond none with others: no party, and nothing abroad, is concerned beside those who make it.

    An organisation has no home, and a guest who is quoted by his host speaks to him.
    """
    rule, said = clause.trigger.rule, clause.statement
    begin = clause.trigger.start if said.is_direct or rule.needs == "party" else said.sentence.start
    others = [each for each in scene.parties_in(begin, clause.end) if each.code not in bond.actors]
    if rule.needs == "party":
        is_help = grammar.tests.needs["help"].search(scene.text, clause.trigger.end, clause.end) is not None
        return None if is_help and others else "position" if others else "no party"
    is_bodys = (rule.kind == "agreed" or not said.is_direct) and scene.bodies.issuperset(bond.actors)
    is_many = said.is_joint and len(said.parties) != 1
    is_common = len(bond.actors) > 1 or bond.kind == "signed" or said.is_body or is_many or is_bodys
    is_asked = rule.binds == "asker" and (not said.is_direct or (said.is_answer and bool(said.addressees)))
    if is_common or others or is_asked:
        return None
    is_guests = said.is_reported and scene.home in bond.counterparts
    is_here = clause.is_met or said.is_direct or said.is_document or scene.home is None or is_guests
    is_heard = not said.is_answer and is_here
    is_own = rule.name in ("firm_will", "hope_to_act") or (rule.name == "duty" and clause.subject.kind == "we")
    if said.is_direct and is_own and not is_shared(scene, grammar, clause):
        return "at home"
    if bond.counterparts and (is_heard or (rule.name not in FORESEEN and not said.is_direct)):
        return None
    if bond.kind == "urged" and is_heard and said.addressees:
        return None
    begin = clause.subject.start if clause.subject.kind == "thing" and clause.subject.start >= 0 else clause.start
    is_at_home = (said.is_answer or said.is_direct) and not said.addressees
    abroad = grammar.tests.outward if is_at_home else grammar.tests.abroad
    is_abroad = abroad.search(scene.text[begin : clause.end].lower()) is not None or is_gift(scene, grammar, clause)
    return None if is_abroad else "at home"
