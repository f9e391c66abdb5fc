"""Find every commitment of a release: a clause in which a party binds itself, offers, or is asked, to act."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from transforms.actors import find_subject
from transforms.amounts import find_amount, find_condition, is_refusal
from transforms.bonds import bind, find_sides
from transforms.clause import Clause
from transforms.dates import find_deadline
from transforms.finding import Commitment
from transforms.grammar import read_grammar
from transforms.scene import read_scene
from transforms.spans import find_end
from transforms.topics import find_topics
from transforms.triggers import find_triggers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transforms.actors import Subject
    from transforms.bonds import Bond
    from transforms.finding import Meeting
    from transforms.grammar import Grammar, Tests
    from transforms.prose import Prose
    from transforms.scene import Scene
    from transforms.statements import Statement
    from transforms.triggers import Trigger

SPOKEN = frozenset({"report", "joint", "party"})
"""Needs that are no words: reported speech, many with one voice, another party."""
MODIFIED = frozenset({"speaker", "subject", "asker"})
"""Bindings whose words are verbs, and nouns or adjectives behind an article."""
FORESEEN = frozenset({"firm_will", "reported_will", "duty"})
"""Rules whose words are as often said of matters at home."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LONGEST_SENTENCE = 20_000
"""Characters beyond which a "sentence" is a table or noise."""
FOLLOWING = 5
"""Later triggers of a sentence that may begin the clause behind an action."""
NEED_REACH = 160
"""Characters behind a form within which the words that it needs stand."""
NOUN_REACH = 12
"""Characters behind a party's name within which "Charter" stands."""
LOOK_AHEAD = 60
"""Characters behind a form within which the words that cancel it stand."""


def find_commitments(
    prose: Prose, statements: Sequence[Statement], meetings: Sequence[Meeting]
) -> tuple[Commitment, ...]:
    """All commitments in the order of the text, none inside another; words that a release repeats count once."""
    grammar, scene = read_grammar(prose.language), read_scene(prose)
    found: dict[tuple[str, tuple[str, ...]], Commitment] = {}
    for _, parts in groupby(statements, key=lambda statement: statement.sentence.start):
        for clause, bond in read_sentence(prose, scene, grammar, list(parts), meetings):
            commitment = record(prose, clause, bond, grammar)
            found.setdefault((commitment.text, commitment.actors), commitment)
    return tuple(found.values())


def read_sentence(
    prose: Prose,
    scene: Scene,
    grammar: Grammar,
    parts: Sequence[Statement],
    meetings: Sequence[Meeting],
) -> Iterator[tuple[Clause, Bond]]:
    """The clauses of one sentence, told by its statements, that bind somebody; none in a question."""
    sentence = parts[0].sentence
    is_asked = "?" in prose.text[sentence.end - 2 : sentence.end] or parts[0].is_question
    if is_asked or sentence.end - sentence.start > LONGEST_SENTENCE:
        return
    triggers = list(find_triggers(prose.text, sentence.start, sentence.end, grammar.wording))
    before: Clause | None = None
    for position, trigger in enumerate(triggers):
        if before is not None and trigger.start < before.end:
            continue
        cancels = grammar.tests.cancels.get(trigger.rule.cancels or "")
        if cancels and cancels.match(prose.text, trigger.end, trigger.end + LOOK_AHEAD):
            continue
        statement = next((part for part in reversed(parts) if part.start <= trigger.start), parts[0])
        if is_idle(prose.text, grammar.tests, trigger, statement):
            continue
        subject = find_subject(scene, sentence.start, trigger.start)
        if subject.is_elided and before is not None and trigger.start - before.end < 10:
            subject = before.subject
        following = triggers[position + 1 : position + 1 + FOLLOWING]
        clause = read_clause(scene, grammar, statement, trigger, subject, following, meetings)
        is_whole = clause.is_passive or trigger.rule.name == "affirmed_ties"
        if (clause.end <= trigger.end and not is_whole) or is_cancelled(prose, scene, grammar, clause):
            continue
        bond = bind(scene, clause)
        if bond is None and trigger.rule.needs == "will":
            before = clause
        if bond is not None and concerns_others(scene, grammar, clause, bond):
            before = clause
            yield clause, bond


def read_clause(
    scene: Scene,
    grammar: Grammar,
    statement: Statement,
    trigger: Trigger,
    subject: Subject,
    following: Sequence[Trigger],
    meetings: Sequence[Meeting],
) -> Clause:
    """The clause that a trigger governs; without a subject it is a thing's, but for "Pledging" and "It was agreed"."""
    text, tests = scene.text, grammar.tests
    first = text[trigger.start : trigger.end].split()[0].lower()
    if subject.kind == "it" and is_quoted(text, statement.sentence.start, trigger.start):
        subject = replace(subject, kind="thing")
    if statement.is_body and subject.kind in ("thing", "anybody", "office"):
        is_organ = tests.organs.fullmatch(text, subject.start, max(subject.start, trigger.start - 1)) is not None
        subject = replace(subject, kind="we") if is_organ else subject
    if subject.kind == "none" and not first.endswith("ing") and first not in scene.nouns.pronouns:
        subject = replace(subject, kind="thing")
    is_plural = subject.kind in ("we", "together", "they", "i") or len(subject.parties) > 1
    end = find_end(scene, trigger, statement.end, following, grammar.ends, is_plural=is_plural)
    return Clause(
        trigger=trigger,
        subject=subject,
        statement=statement,
        end=end,
        sides=find_sides(statement, trigger.start, meetings),
        is_met=bool(meetings),
        is_passive=is_passive(text, trigger, subject, end, tests),
        is_done_jointly=tests.done_jointly.match(text, trigger.end, end) is not None,
        is_state=tests.state.match(text, trigger.end, end) is not None,
        is_deed=trigger.rule.kind in ("signed", "agreed") and tests.been.match(text, trigger.start) is not None,
    )


def is_idle(text: str, tests: Tests, trigger: Trigger, statement: Statement) -> bool:
    """Whether the words bind nobody, whoever stands before them: what they need isn't told, or they foretell a state.

    What costs little is asked first: most triggers go no further.
    """
    rule, behind = trigger.rule, min(statement.end, trigger.end + LOOK_AHEAD)
    if rule.needs in SPOKEN:
        is_told = statement.is_reported if rule.needs == "report" else statement.is_body or statement.is_joint
        return rule.needs != "party" and not is_told
    if rule.needs and rule.needs != "instrument":
        return not tests.needs[rule.needs].search(text, trigger.start, min(statement.end, trigger.end + NEED_REACH))
    if rule.cancels != "will" or not tests.state.match(text, trigger.end, statement.end):
        return False
    passives = (tests.passive, tests.done_jointly, tests.done_alone)
    return not any(pattern.match(text, trigger.end, behind) for pattern in passives)


def is_quoted(text: str, start: int, position: int) -> bool:
    """Whether a quotation is open at a place of the sentence that begins at `start`."""
    return (
        text.rfind("“", start, position) > text.rfind("”", start, position) or text.count('"', start, position) % 2 > 0
    )


def is_passive(text: str, trigger: Trigger, subject: Subject, end: int, tests: Tests) -> bool:
    """Whether the action is told in the passive; of a thing, only what a party does to it ("will be established")."""
    if trigger.rule.kind == "signed" or trigger.rule.name == "agreed_passive":
        return " " in text[trigger.start : trigger.end]
    ahead = min(end, trigger.end + LOOK_AHEAD)
    patterns = (tests.done_jointly, tests.done_alone) if subject.kind == "thing" else (tests.passive,)
    return any(pattern.match(text, trigger.end, ahead) for pattern in patterns)


def is_cancelled(prose: Prose, scene: Scene, grammar: Grammar, clause: Clause) -> bool:
    """Whether something about the clause makes it no commitment."""
    text, trigger, tests = prose.text, clause.trigger, grammar.tests
    rule = trigger.rule
    ahead = min(clause.end, trigger.end + LOOK_AHEAD)
    if clause.subject.is_condition:
        return True
    if rule.needs and rule.needs not in SPOKEN:
        begin = clause.subject.start if rule.needs == "instrument" and clause.subject.kind == "thing" else trigger.start
        if not tests.needs[rule.needs].search(text, begin, min(clause.end, trigger.end + NEED_REACH)):
            return True
    if rule.cancels == "will":
        if clause.is_state and not clause.is_passive:
            return True
        is_one = not clause.is_passive and (clause.subject.is_official or clause.subject.kind in ("i", "he"))
        if is_one and tests.cancels["programme"].match(text, trigger.end, ahead):
            return True
        if is_one and clause.subject.is_official and not clause.statement.is_reported:
            return find_amount(text, trigger.end, clause.end, grammar.measures) is None
    if rule.kind == "agreed" and text.endswith(scene.particles.clause, trigger.start, trigger.end):
        return not tests.needs["course"].search(text, trigger.end, clause.end)
    return is_looked_back(prose, clause) or is_noun(scene, trigger)


def is_noun(scene: Scene, trigger: Trigger) -> bool:
    """Whether an article before the words makes a noun of the first one: "the need to".

    Nor is "had hoped" a hope, nor "will witness the signing" a signature.
    """
    before = scene.text[max(0, trigger.start - 24) : trigger.start].split()
    if trigger.rule.kind == "offered" and before[-1:] == [scene.particles.unfulfilled]:
        return True
    if trigger.rule.kind == "signed" and before[-1:] and scene.particles.modal.fullmatch(before[-1]):
        return True
    return trigger.rule.binds in MODIFIED and bool(before) and before[-1].lower() in scene.particles.before_nouns


def is_looked_back(prose: Prose, clause: Clause) -> bool:
    """Whether a deed is told of an earlier year ("In 2016, we signed"), or of an occasion to come."""
    rule, start, end = clause.trigger.rule, clause.trigger.end, clause.end
    if rule.kind != "signed" and rule.name not in ("announced_aid", "proposal"):
        return False
    years = YEAR.findall(prose.text, start, end) if rule.kind == "signed" else []
    years += YEAR.findall(prose.text, clause.statement.sentence.start, start)
    return any(int(year) < prose.published_on.year for year in years)


def concerns_others(scene: Scene, grammar: Grammar, clause: Clause, bond: Bond) -> bool:
    """Whether another party, or something abroad, is concerned: a promise at home is none."""
    rule, said = clause.trigger.rule, clause.statement
    others = [each for each in scene.parties_in(clause.trigger.start, clause.end) if each.code not in bond.actors]
    if rule.needs == "party":
        things = grammar.tests.needs["instrument"]
        return any(not things.search(scene.text, each.start, each.end + NOUN_REACH) for each in others)
    is_common = len(bond.actors) > 1 or bond.kind == "signed" or said.is_body or said.is_joint
    if is_common or others or rule.binds == "asker":
        return True
    is_heard = clause.is_met or said.is_direct or said.is_answer or said.is_document or scene.home is None
    if bond.counterparts and (is_heard or rule.name not in FORESEEN):
        return True
    if bond.kind == "urged" and (clause.is_met or said.is_direct) and said.addressees:
        return True
    begin = clause.subject.start if clause.subject.kind == "thing" and clause.subject.start >= 0 else clause.start
    return grammar.tests.abroad.search(scene.text[begin : clause.end].lower()) is not None


def record(prose: Prose, clause: Clause, bond: Bond, grammar: Grammar) -> Commitment:
    """The commitment with its words, its day and its weight."""
    text, start, end = prose.text, clause.start, clause.end
    sentence = clause.statement.sentence
    deadline = find_deadline(text, start, end, prose.published_on)
    amount = find_amount(text, start, end, grammar.measures)
    return Commitment(
        kind=bond.kind,
        actors=bond.actors,
        counterparts=bond.counterparts,
        speaker=bond.speaker,
        text=text[start:end],
        start=start,
        end=end,
        evidence=text[sentence.start : sentence.end],
        deadline=deadline.last if deadline else None,
        deadline_from=deadline.first if deadline else None,
        deadline_text=deadline.words if deadline else None,
        condition=find_condition(text, start, end, grammar.measures),
        is_negated=is_refusal(text, start, clause.trigger.end, grammar.measures),
        amount=amount.number if amount else None,
        currency=amount.currency if amount else None,
        unit=amount.unit if amount else None,
        topics=find_topics(text[start:end], prose.language),
        rule=clause.trigger.rule.name,
    )
