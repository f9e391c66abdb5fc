"""Find every commitment of a release: a clause in which a party binds itself, offers, or is asked, to act."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import groupby
from sys import intern
from typing import TYPE_CHECKING

from transforms.commitments.abroad import cancel_bond, stays_at_home
from transforms.commitments.amounts import find_amount, find_condition, is_refusal
from transforms.commitments.bonds import bind
from transforms.commitments.cancels import (
    UNBOUND,
    cancel_clause,
    cancel_sentence,
    cancel_unbound,
    cancel_words,
)
from transforms.commitments.clause import Clause, is_passive, opens_list, takes_all
from transforms.commitments.grammar import read_grammar
from transforms.commitments.naming import begin_row, name_him, name_subject, resume_subject
from transforms.commitments.resolutions import hush, opens_with_verb
from transforms.commitments.sides import find_sides, name_many, speaks_of_own
from transforms.commitments.spans import find_end, trim_end
from transforms.commitments.spoken import COMMON
from transforms.commitments.subjects import find_sender
from transforms.commitments.triggers import Trigger, find_triggers
from transforms.dates import find_deadline
from transforms.finding import Commitment
from transforms.lists import find_list_deadline, is_item
from transforms.syntax.scene import read_scene
from transforms.topics import find_topics
from transforms.verdict import Verdict, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transforms.commitments.clause import Bond
    from transforms.commitments.grammar import Grammar
    from transforms.finding import Meeting
    from transforms.prose import Prose
    from transforms.speech.statements import Statement
    from transforms.syntax.scene import Scene

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
    joined: tuple[str, ...] = ()
    for start, group in groupby(statements, key=lambda statement: statement.sentence.start):
        if opened is None and start not in triggers:
            continue
        parts = list(group)
        verdicts, opens = read_sentence(prose, scene, grammar, parts, triggers.get(start, ()), meetings, joined)
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
                joined = found.actors if len(found.actors) > 1 else joined
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
    joined: tuple[str, ...],
) -> tuple[list[Verdict[Commitment]], Clause | None]:
    """What became of the triggers of one sentence, told by its statements, and the clause whose acts a list tells.

    `joined` are those who last agreed or signed something together.
    """
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
                scene, grammar, statement, trigger, before, following, meetings, joined, is_resolved=is_resolved
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
    joined: tuple[str, ...],
    *,
    is_resolved: bool,
) -> Clause:
    """The clause that a trigger governs; without a subject an organisation's if `is_resolved`, else a thing's."""
    text, tests = scene.text, grammar.tests
    subject = resume_subject(scene, statement, trigger, before)
    if trigger.rule.kind == "urged" and subject.kind == "thing":
        subject = find_sender(scene, tests, statement, trigger) or subject
    if is_resolved and (subject.is_elided or subject.kind == "none"):
        subject = subject._replace(kind="we", parties=(), person=None)
    if statement.parties and scene.bodies.issuperset(statement.parties):
        # What others met about in an organisation's news is none of its own meetings.
        meetings = [each for each in meetings if not set(each.parties).isdisjoint(statement.parties)]
    if subject.kind == "they" and speaks_of_own(scene, statement, trigger, subject.start, tests.shared):
        subject = subject._replace(kind="we")
    sides = find_sides(scene, statement, trigger.start, text.rfind("\n", 0, trigger.start) + 1, meetings)
    subject, sides = name_many(scene, statement, subject, sides, is_met=bool(meetings))
    subject = name_him(scene, statement, name_subject(scene, tests, statement, trigger, subject))
    is_common = takes_all(text, trigger, subject, statement, tests)
    if is_common and not meetings and len(sides) < len(joined) and set(sides) <= set(joined):
        sides = joined
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
        is_done_jointly=is_common and subject.kind == "thing",
        is_state=tests.state.match(text, trigger.end, end) is not None,
        is_deed=is_deed,
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
