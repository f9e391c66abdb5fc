"""Find every commitment of a release: a clause in which a party binds itself, offers, or is asked, to act."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from itertools import groupby
from sys import intern
from typing import TYPE_CHECKING

from transforms.commitments.abroad import cancel_bond, stays_at_home
from transforms.commitments.amounts import find_amount, find_condition, is_refusal
from transforms.commitments.bonds import FORETELLING, bind
from transforms.commitments.cancels import (
    UNBOUND,
    cancel_clause,
    cancel_sentence,
    cancel_unbound,
    cancel_words,
)
from transforms.commitments.clause import Clause, is_done_jointly, is_passive, opens_list
from transforms.commitments.grammar import read_grammar
from transforms.commitments.resolutions import hush, opens_with_verb
from transforms.commitments.sides import find_sides, name_many
from transforms.commitments.spans import find_end, trim_end
from transforms.commitments.spoken import COMMON
from transforms.commitments.triggers import Trigger, find_triggers
from transforms.dates import find_deadline
from transforms.finding import Commitment
from transforms.lists import find_list_deadline, is_item
from transforms.syntax.actors import find_row_start, find_subject, read_openings
from transforms.syntax.scene import read_scene
from transforms.topics import find_topics
from transforms.verdict import Verdict, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transforms.commitments.clause import Bond
    from transforms.commitments.grammar import Grammar, Tests
    from transforms.finding import Meeting
    from transforms.prose import Prose
    from transforms.speech.statements import Statement
    from transforms.syntax.phrases import Subject
    from transforms.syntax.scene import Scene

PAST = re.compile(r"\s(?:also\s)?[a-z]{2,20}ed\b")
NEXT = 10
"""Characters behind a clause within which a verb without a subject goes on with it."""
FOLLOWING = 5
"""Later triggers of a sentence that may begin the clause behind an action."""


def find_commitments(
    prose: Prose, statements: Sequence[Statement], meetings: Sequence[Meeting]
) -> tuple[Commitment, ...]:
    """All commitments in the order of the text, none inside another; words that a release repeats count once."""
    return keep(read_commitments(prose, statements, meetings))


def read_commitments(
    prose: Prose, statements: Sequence[Statement], meetings: Sequence[Meeting]
) -> Iterator[Verdict[Commitment]]:
    """What became of all words of the text that a rule of commitments matches, in order."""
    grammar, scene, heard = read_grammar(prose.language), read_scene(prose), prose.text
    if any(statement.is_body for statement in statements[:1]):
        heard = hush(prose)
    triggers = find_triggers(heard, prose.sentences, grammar.wording)
    told = set[tuple[str, tuple[str, ...]]]()
    opened: Clause | None = None
    for start, group in groupby(statements, key=lambda statement: statement.sentence.start):
        if opened is None and start not in triggers:
            continue
        parts = list(group)
        verdicts, opens = read_sentence(prose, scene, grammar, parts, triggers.get(start, ()), meetings)
        if opened is not None and not is_item(prose, parts[0].sentence):
            opened = None
        if opened is not None and not keep(verdicts):
            verdicts = [*verdicts, read_item(prose, scene, grammar, opened, parts[0])]
        opened = opens or opened
        for verdict in verdicts:
            found = verdict.outcome
            if isinstance(found, Commitment):
                is_new = (found.text, found.actors) not in told
                told.add((found.text, found.actors))
                yield verdict if is_new else verdict._replace(outcome="repeated")
            else:
                yield verdict


def read_sentence(
    prose: Prose,
    scene: Scene,
    grammar: Grammar,
    parts: Sequence[Statement],
    triggers: Sequence[Trigger],
    meetings: Sequence[Meeting],
) -> tuple[list[Verdict[Commitment]], Clause | None]:
    """What became of the triggers of one sentence, told by its statements, and the clause whose acts a list tells."""
    text, sentence = prose.text, parts[0].sentence
    cancel_all, starts = cancel_sentence(text, parts[0]), [part.start for part in parts]
    is_resolved = parts[0].is_body and opens_with_verb(prose, sentence)
    before: Clause | None = None
    opens: Clause | None = None
    verdicts = list[Verdict[Commitment]]()
    for position, trigger in enumerate(triggers):
        statement = parts[max(0, bisect_right(starts, trigger.start) - 1)]
        outcome: Commitment | str | None = cancel_all or cancel_words(text, grammar.tests, trigger, statement, before)
        if outcome is None and not meetings and trigger.rule.kind not in COMMON:
            outcome = "at home" if stays_at_home(scene, grammar.tests, statement) else None
        if outcome is None:
            following = triggers[position + 1 : position + 1 + FOLLOWING]
            clause = read_clause(
                scene, grammar, statement, trigger, before, following, meetings, is_resolved=is_resolved
            )
            opens = clause if opens_list(prose, clause, grammar.tests.listing) else None
            outcome = "no action" if opens else judge(prose, scene, grammar, clause)
            if not isinstance(outcome, str) or (outcome in UNBOUND and trigger.rule.needs == "will"):
                before = clause
        verdicts.append(Verdict(trigger.rule.name, trigger.start, trigger.end, outcome))
    return verdicts, opens


def read_item(
    prose: Prose, scene: Scene, grammar: Grammar, opened: Clause, statement: Statement
) -> Verdict[Commitment]:
    """What becomes of a list's item: an act of the clause that opened the list ("agreed to:")."""
    start, rule = statement.sentence.start, opened.trigger.rule
    end = trim_end(scene, start, statement.sentence.end, statement.sentence.end)
    bond = bind(scene, opened)
    item = replace(opened, trigger=Trigger(rule, start, start), statement=statement, end=end)
    outcome = cancel_unbound(opened) if bond is None else record(prose, item, bond, grammar)
    return Verdict(rule.name, start, end, outcome)


def judge(prose: Prose, scene: Scene, grammar: Grammar, clause: Clause) -> Commitment | str:
    """The commitment that a clause makes, or the name of what makes it none."""
    if cancel := cancel_clause(prose, scene, grammar, clause):
        return cancel
    bond = bind(scene, clause)
    if bond is None:
        return cancel_unbound(clause)
    return cancel_bond(scene, grammar, clause, bond) or record(prose, clause, bond, grammar)


def read_clause(
    scene: Scene,
    grammar: Grammar,
    statement: Statement,
    trigger: Trigger,
    before: Clause | None,
    following: Sequence[Trigger],
    meetings: Sequence[Meeting],
    *,
    is_resolved: bool,
) -> Clause:
    """The clause that a trigger governs; without a subject an organisation's if `is_resolved`, else a thing's."""
    text, tests = scene.text, grammar.tests
    subject = resume_subject(scene, statement, trigger, before)
    if is_resolved and (subject.is_elided or subject.kind == "none"):
        subject = subject._replace(kind="we", parties=(), person=None)
    if statement.parties and scene.bodies.issuperset(statement.parties):
        # What others met about in an organisation's news is none of its own meetings.
        meetings = [each for each in meetings if not set(each.parties).isdisjoint(statement.parties)]
    sides = find_sides(scene, statement, trigger.start, text.rfind("\n", 0, trigger.start) + 1, meetings)
    subject, sides = name_many(scene, statement, subject, sides, is_met=bool(meetings))
    subject = name_him(scene, statement, name_subject(scene, tests, statement, trigger, subject))
    is_deed = trigger.rule.kind in ("signed", "agreed") and tests.been.match(text, trigger.start) is not None
    subject = begin_row(scene, statement, trigger, subject) if is_deed else subject
    is_plural = subject.kind in ("we", "together", "they", "i") or len(subject.parties) > 1
    end = find_end(scene, trigger, statement.end, following, grammar.ends, is_plural=is_plural)
    return Clause(
        trigger=trigger,
        subject=subject,
        statement=statement,
        end=end,
        sides=sides,
        is_met=bool(meetings) and (len(sides) > 1 or not statement.is_direct),
        is_meeting=any(each.start == statement.sentence.start and each.status == "held" for each in meetings),
        is_passive=is_passive(scene, trigger, subject, end, tests),
        is_done_jointly=is_done_jointly(text, trigger, subject, statement, tests),
        is_state=tests.state.match(text, trigger.end, end) is not None,
        is_deed=is_deed,
    )


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
    speaks = trigger.rule.name not in FORETELLING and not statement.is_direct
    if subject.kind in ("thing", "none") and is_paper and speaks:
        subject = subject._replace(kind="it")
    if subject.kind == "it" and is_quoted(text, statement.sentence.start, trigger.start):
        subject = subject._replace(kind="thing")
    if is_of_members(scene, statement, trigger, subject):
        subject = subject._replace(kind="we")
    if statement.is_body and subject.kind in ("thing", "anybody", "office", "together"):
        is_organ = tests.organs.fullmatch(text, subject.start, max(subject.start, trigger.start - 1)) is not None
        subject = subject._replace(kind="we") if is_organ else subject
    if subject.kind == "thing" and trigger.rule.kind == "agreed":
        is_many = tests.gatherings.fullmatch(text, subject.start, max(subject.start, trigger.start - 1)) is not None
        subject = subject._replace(kind="together") if is_many else subject
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


def record(prose: Prose, clause: Clause, bond: Bond, grammar: Grammar) -> Commitment:
    """The commitment with its words, its day and its weight."""
    text, start, end = prose.text, clause.start, clause.end
    sentence = clause.statement.sentence
    deadline = find_deadline(text, start, end, prose.published_on) or find_list_deadline(prose, sentence)
    amount = find_amount(text, start, end, grammar.measures)
    return Commitment(
        kind=bond.kind,
        actors=bond.actors,
        counterparts=bond.counterparts,
        speaker=bond.speaker,
        text=text[start:end],
        start=start,
        end=end,
        # One copy for all that a sentence holds.
        evidence=intern(text[sentence.start : sentence.end]),
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
