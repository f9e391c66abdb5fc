"""What makes words that a rule matched no commitment, by name: of the sentence, the words, their clause, their bond."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.commitments.amounts import find_amount
from transforms.commitments.clause import LOOK_AHEAD
from transforms.commitments.history import is_history, is_looked_back
from transforms.commitments.owners import GENITIVES
from transforms.commitments.spoken import SPOKEN_CANCELS, cancel_spoken, read_turns
from transforms.syntax.actors import find_subject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from transforms.commitments.clause import Clause
    from transforms.commitments.grammar import Grammar, Tests
    from transforms.commitments.triggers import Trigger
    from transforms.prose import Prose
    from transforms.speech.statements import Statement
    from transforms.syntax.scene import Scene

COMMITMENT_CANCELS: Mapping[str, str] = {
    "question": "it is asked, not said",
    "noise": "a sentence of that length is a table or noise",
    "within": "it is part of the commitment before it",
    # Words right behind the matched ones: the lexicon's `cancels`.
    "will": "what follows is a programme, a forecast or a turn of speech",
    "programme": "what follows is an office-holder's programme",
    "duty": "what follows is a view of the past or a turn of speech",
    "purpose": "what follows is a cause, not an act",
    "courtesy": "what follows is a courtesy or a turn of speech",
    "asking": "what follows is a verb of asking, which counts itself",
    "warned of": "what follows is what is warned of, not what is asked",
    "view": "what follows is a view, not a course",
    "fact": "it tells what is so, and the words behind it count themselves",
    "noun": "the words are a noun or an adjective, not a verb",
    "adjective": "what follows is the noun of an adjective",
    # Words that must follow and don't: the lexicon's `needs`.
    "no report": "nobody is told to have said it",
    "no joint": "one party alone says it",
    "no party": "no other party stands behind it",
    "no aid": "no aid or measure stands behind it",
    "no instrument": "no treaty or paper stands behind it",
    "no gift": "nothing is told that is given",
    "no sum": "no sum of money is told of",
    "no accord": "it is no agreement that was reached",
    "no will": "no “will” or “should” stands behind it",
    "no asked": "no act is asked for behind it",
    "no course": "no course is told behind it",
    "state": "it foretells a state, not an act",
    "no action": "no action follows",
    "condition": "it stands in an if-clause or a question within",
    "plan": "the release tells an office-holder's plans",
    "earlier year": "it is told of an earlier year",
    "denied": "it is told that it was not done",
    "unfulfilled": "it had been hoped, and came to nothing",
    "to come": "the signing or the agreement is still to come",
    "a thing": "it is told of a thing, not of a party",
    "no speaker": "for which party the speaker speaks isn't told",
    "nobody": "nobody is found whom it binds, or who is asked",
    "position": "support is told, and no act of support",
    "praise": "another's commitment is praised",
    "at home": "no other party and nothing abroad is concerned",
    "repeated": "the same words of the same party stand before",
    **SPOKEN_CANCELS,
}
"""Each name with what it says."""

UNBOUND = frozenset({"a thing", "no speaker", "nobody"})
"""Names of what binds nobody."""
OF_SUBJECTS = frozenset({"instrument", "accord", "gift", "sum"})
"""Needs that the thing may meet of which it is told, before the verb."""
SPOKEN = frozenset({"report", "joint", "party"})
"""Needs that are no words: reported speech, many with one voice, another party."""
MODIFIED = frozenset({"speaker", "subject", "asker"})
"""Bindings whose words are verbs, and nouns or adjectives behind an article."""
NOUNS = frozenset({"own_commitment", "commitment_of"})
"""Rules whose words tell of a commitment as of a thing."""
WHOLE = frozenset({"affirmed_ties", "lasting_friendship", "aid_promised", "support_sought"})
"""Rules whose words tell an act without another."""
STATES = frozenset({"readiness", "settled_purpose", "course_kept"})
"""Rules that tell how one is, which none is by an infinitive: "in place to be ready"."""
PAST = frozenset({"reported_will", "own_readiness", "own_commitment", "commitment_of"})
"""Rules whose words may tell of the past without a verb in -ed."""
OPENING_QUOTES = " “\"‘'"
PARTICIPLE = "ing"
SENTENCE_REACH = 240
"""Characters before "signing of an agreement" within which it is told that it is only wished for."""
NEED_REACH = 160
"""Characters behind a form within which the words that it needs stand."""
PRAISE_REACH = 120
"""Characters before a commitment within which it is praised."""
DENIAL_REACH = 20
"""Characters before a deed within which "did not" stands."""


def cancel_sentence(text: str, statement: Statement) -> str | None:
    """What makes all that a sentence says no commitment, told by its first statement."""
    sentence = statement.sentence
    if statement.is_question or "?" in text[sentence.end - 2 : sentence.end]:
        return "question"
    return "noise" if sentence.is_noise else None


def cancel_words(text: str, tests: Tests, trigger: Trigger, statement: Statement, before: Clause | None) -> str | None:
    """What makes the words bind nobody, whoever stands before them: what follows, or what is missing.

    `before` is the sentence's last clause that counts. What costs little is asked first: most triggers go no further.
    """
    if before is not None and trigger.start < before.end:
        return "within"
    rule, behind = trigger.rule, min(statement.end, trigger.end + LOOK_AHEAD)
    cancels = tests.cancels.get(rule.cancels or "")
    if cancels and cancels.match(text, trigger.end, trigger.end + LOOK_AHEAD):
        return rule.cancels
    if rule.needs in SPOKEN:
        told_by = tests.reported_by.search(text, statement.start, trigger.start) is not None
        is_told = (
            statement.is_reported or told_by if rule.needs == "report" else statement.is_body or statement.is_joint
        )
        return None if is_told or rule.needs == "party" else f"no {rule.needs}"
    if rule.needs and rule.needs not in OF_SUBJECTS:
        found = tests.needs[rule.needs].search(text, trigger.start, min(statement.end, trigger.end + NEED_REACH))
        return None if found else f"no {rule.needs}"
    if rule.cancels != "will" or not tests.state.match(text, trigger.end, statement.end):
        return None
    passives = (tests.passive, tests.done_jointly, tests.done_alone)
    return None if any(pattern.match(text, trigger.end, behind) for pattern in passives) else "state"


def cancel_clause(prose: Prose, scene: Scene, grammar: Grammar, clause: Clause) -> str | None:
    """What about a clause makes it no commitment, whomever it binds."""
    text, trigger, tests = prose.text, clause.trigger, grammar.tests
    rule = trigger.rule
    is_whole = clause.is_passive or rule.name in WHOLE or rule.binds == "sides"
    action = text[trigger.end : clause.end].strip()
    is_bare = action in scene.nouns.trailing or (
        rule.cancels == "will" and clause.statement.is_direct and " " not in action
    )
    is_bare = is_bare or clause.end <= trigger.end
    if is_bare and not is_whole:
        return "no action"
    if cancel := cancel_thing(prose, scene, tests, clause):
        return cancel
    if clause.subject.is_condition or is_inverted(text, tests, clause):
        return "condition"
    if cancel := cancel_spoken(scene, clause, prose.language):
        return cancel
    if rule.needs and rule.needs not in SPOKEN:
        is_of_subject = rule.needs in OF_SUBJECTS and clause.subject.kind == "thing"
        begin = clause.subject.start if is_of_subject else trigger.start
        if not tests.needs[rule.needs].search(text, begin, min(clause.end, trigger.end + NEED_REACH)):
            return f"no {rule.needs}"
    is_past = any(form.match(text, trigger.start) for form in (scene.particles.past, read_turns(prose.language).past))
    is_past = is_past or rule.name in PAST
    if is_past and is_history(prose, clause):
        return "earlier year"
    if is_programme(scene, clause):
        return "plan"
    if rule.cancels == "will":
        if clause.is_state and not clause.is_passive:
            return "state"
        return cancel_plan(text, grammar, clause)
    if rule.name == "instrument" and text.startswith(f"sign{PARTICIPLE} ", trigger.start):
        begin = max(clause.statement.sentence.start, trigger.start - SENTENCE_REACH)
        wishes = [each.end() for each in tests.unsigned.finditer(text, begin, trigger.start)]
        if wishes and not tests.witnessing.search(text, wishes[-1], trigger.start):
            return "to come"
    if rule.kind in ("signed", "agreed") and is_denied(text, tests, clause):
        return "denied"
    if rule.kind == "agreed" and text.endswith(scene.particles.clause, trigger.start, trigger.end):
        course = tests.needs["course"].search(text, trigger.end, clause.end)
        is_course = course is not None and tests.foretelling.match(text, course.start()) is None
        return cancel_noun(scene, tests, clause) if is_course else "no course"
    return "earlier year" if is_looked_back(prose, tests, clause) else cancel_noun(scene, tests, clause)


def cancel_thing(prose: Prose, scene: Scene, tests: Tests, clause: Clause) -> str | None:
    """What makes a commitment told as a thing none: it is praised, or told of: "their commitment to peace means"."""
    text, trigger = prose.text, clause.trigger
    rule = trigger.rule
    is_owned = text.endswith(GENITIVES, 0, trigger.start - 1)
    if rule.name in NOUNS and read_turns(prose.language).past.search(text, trigger.end, clause.end):
        return "noun"
    is_noun = rule.binds == "possessor" or (rule.kind == "urged" and (is_owned or clause.subject.kind == "thing"))
    is_act = text.endswith(f" {scene.particles.infinitive}", trigger.start, trigger.end)
    if rule.name in NOUNS and is_act and tests.telling_of.search(text, trigger.end, clause.end):
        return "noun"
    if is_noun and tests.praise.search(text, max(0, trigger.start - PRAISE_REACH), trigger.start):
        return "praise"
    # "The president's request would help": told of a request, not made.
    if is_noun and rule.binds == "asker" and scene.particles.modal.search(text, trigger.start, clause.end):
        return "noun"
    return None


def is_denied(text: str, tests: Tests, clause: Clause) -> bool:
    """Whether a deed was not done: "did not agree", "no documents were signed"."""
    start, end = clause.start, clause.trigger.end
    found = tests.denied.search(text, max(clause.statement.sentence.start, start - DENIAL_REACH), end)
    return found is not None and (found.start() >= start or " " not in text[found.end() : start].strip())


def is_inverted(text: str, tests: Tests, clause: Clause) -> bool:
    """Whether a subject stands behind the modal: "should Norway leave", which is an if-clause."""
    trigger, start = clause.trigger, clause.subject.start
    if start > 0 and tests.inverting.search(text, max(0, start - LOOK_AHEAD), start):
        return True
    return trigger.rule.name == "duty" and tests.inverted.match(text, trigger.end, clause.end) is not None


def cancel_plan(text: str, grammar: Grammar, clause: Clause) -> str | None:
    """What makes "will" an office-holder's programme: the verb behind it, or that the release tells it unasked."""
    subject, start = clause.subject, clause.trigger.end
    if clause.is_passive or not (subject.is_official or subject.kind in ("i", "he")):
        return None
    if grammar.tests.cancels["programme"].match(text, start, min(clause.end, start + LOOK_AHEAD)):
        return "programme"
    is_plan = subject.kind != "i" and not clause.statement.is_reported
    return "plan" if is_plan and find_amount(text, start, clause.end, grammar.measures) is None else None


def is_programme(scene: Scene, clause: Clause) -> bool:
    """Whether an office-holder's programme tells it: "Minister Dahl will visit Togo to reaffirm our commitment to"."""
    text, start, begin = scene.text, clause.trigger.start, clause.statement.sentence.start
    is_told = any(form.match(text, start) for form in (scene.particles.past, scene.particles.participle))
    if clause.statement.is_direct or is_told or scene.particles.modal.match(text, start):
        return False
    modal = next(scene.particles.modal.finditer(text, begin, start), None)
    if modal is None or modal[0].strip() not in scene.particles.planning:
        return False
    if clause.trigger.rule.binds != "possessor" and clause.subject.can_act and clause.subject.start > modal.start():
        return False
    subject = find_subject(scene, begin, modal.start())
    return subject.is_official or (subject.kind == "he" and subject.start == begin)


def cancel_noun(scene: Scene, tests: Tests, clause: Clause) -> str | None:
    """What the word before makes of the matched ones: behind an article a noun ("the need to").

    Nor is "had hoped" a hope, nor "will witness the signing" a signature; but "met to sign" is one.
    """
    trigger = clause.trigger
    words = scene.text[max(0, trigger.start - 32) : trigger.start].rstrip(OPENING_QUOTES).split()
    word, particles = words[-1] if words else "", scene.particles
    if trigger.rule.kind == "offered" and word == particles.unfulfilled:
        return "unfulfilled"
    if trigger.rule.name == "agreed_passive" and word in particles.relatives:
        return "noun"
    if trigger.rule.name == "agreed_passive" and tests.dating.search(scene.text, clause.statement.start, trigger.start):
        return "to come"
    if trigger.rule.kind == "signed" and particles.modal.fullmatch(word):
        return "to come"
    if trigger.rule.kind in ("signed", "agreed") and goes_on_with_purpose(scene, clause):
        return "to come"
    if word == particles.infinitive:
        is_of_noun = len(words) > 1 and words[-2].lower() in particles.before_infinitives
        is_of_noun = is_of_noun and particles.taking.isdisjoint(words)
        if trigger.rule.kind in ("signed", "agreed"):
            return None if clause.is_meeting and not is_of_noun else "to come"
        is_apart = len(words) > 1 and words[-2][-1] == ","
        return "noun" if is_of_noun or is_apart or trigger.rule.name in STATES else None
    is_past = particles.past.match(scene.text, trigger.start) is not None
    is_verb = word.lower() in particles.before_either and is_past
    is_of_noun = (
        (is_past and word in particles.passives)
        or (word.lower() in particles.before_nouns and not is_verb)
        or is_object(scene, trigger, word)
    )
    return "noun" if trigger.rule.binds in MODIFIED and is_of_noun else None


def goes_on_with_purpose(scene: Scene, clause: Clause) -> bool:
    """Whether a bare verb behind a comma goes on with an aim: "met to discuss trade, agree on a plan and sail"."""
    text, start = scene.text, clause.trigger.start
    before = text[max(clause.statement.sentence.start, start - NEED_REACH) : start]
    first = text[start : clause.trigger.end].split(None, 1)[0]
    is_bare = not first.endswith(("s", PARTICIPLE)) and scene.particles.past.fullmatch(first) is None
    return is_bare and before.endswith(", ") and scene.particles.to_act.search(before) is not None


def is_object(scene: Scene, trigger: Trigger, word: str) -> bool:
    """Whether the word before is a preposition, behind which no verb stands but a participle: "about plans to"."""
    first = scene.text[trigger.start : trigger.end].split(None, 1)[0]
    return scene.particles.preposition.fullmatch(word) is not None and not first.endswith(PARTICIPLE)


def cancel_unbound(clause: Clause) -> str:
    """Why a clause binds nobody, by its subject."""
    subject = clause.subject
    if subject.kind == "thing":
        return "a thing"
    is_own = subject.kind in ("we", "i", "he", "it", "office", "none")
    return "no speaker" if is_own and not clause.statement.parties else "nobody"
