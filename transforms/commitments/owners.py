"""Whose a commitment is that a noun tells of: "Norway's pledge to", "our commitment to", "the readiness of both to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.commitments.counterparts import take_row
from transforms.syntax.clauses import last_word, word_before
from transforms.syntax.phrases import find_head_end

if TYPE_CHECKING:
    from transforms.commitments.clause import Clause
    from transforms.commitments.triggers import Trigger
    from transforms.names.people import Person
    from transforms.syntax.scene import Scene

Owners = tuple[tuple[str, ...], "Person | None"]

GENITIVES = ("’s", "'s", "s’", "s'")
MARKS = ("’s", "'s", "’", "'")
"""What makes a name a genitive."""
ADJECTIVES = 3
"""Words that may stand between the owner and the noun."""
REACH = 60
"""Characters before the noun in which its owner stands."""
NOBODY: Owners = ((), None)


def find_owners(scene: Scene, clause: Clause) -> Owners:
    """The parties that a noun's commitment is of, and the person if it is one's; none if it isn't told."""
    text, trigger, said = scene.text, clause.trigger, clause.statement
    before = text[max(said.sentence.start, trigger.start - REACH) : trigger.start].split(" ")[:-1]
    own = text[trigger.start : trigger.end].split()
    is_shared = not scene.particles.in_common.isdisjoint(own)
    is_noun = trigger.rule.binds == "possessor" and trigger.rule.kind == "pledged"
    if is_noun and (named := name_attribute(scene, trigger.start)):
        return named, None
    if before and before[-1] in scene.particles.ours:
        return (clause.sides if is_shared or said.is_joint else said.parties), None
    if before and before[-1] in scene.particles.theirs:
        return (clause.sides, None) if is_shared else NOBODY
    end = trigger.start
    for word in before[: -ADJECTIVES - 1 : -1]:
        end -= len(word) + 1
        if word.endswith(GENITIVES):
            return (clause.sides, None) if is_shared else name_owner(scene, clause, end + len(word))
        if not word.isalpha():
            break
    owners = find_owners_behind(scene, clause)
    is_object = len(before) > 1 and before[-1] in scene.particles.articles
    is_theirs = is_shared and is_object and owners is NOBODY and clause.is_met and trigger.rule.kind == "offered"
    return (clause.sides, None) if is_theirs else owners


def find_keepers(scene: Scene, clause: Clause) -> tuple[str, ...]:
    """Whose course will go on: "Norway's support will not waver", "our fight against piracy will continue"."""
    text, start, end = scene.text, clause.subject.start, clause.trigger.start
    if start < 0 or not scene.nouns.lasting.match(text, clause.trigger.end, clause.end):
        return ()
    head_end = find_head_end(scene, start, end)
    if last_word(text[start:head_end]).lower() not in scene.nouns.courses:
        return ()
    if text[start:head_end].split(" ", 1)[0].lower() in scene.particles.mine:
        return clause.statement.parties
    named = scene.parties_in(start, head_end)
    is_owner = len(named) == 1 and named[0].start == start
    return (named[0].code,) if is_owner and text.startswith((*MARKS, " "), named[0].end) else ()


def name_attribute(scene: Scene, start: int) -> tuple[str, ...]:
    """The party whose name stands right before the noun, as its attribute: "the U.S. commitment to"."""
    told = [each for each in scene.parties_in(max(0, start - REACH), start) if each.end == start - 1]
    before = word_before(scene, 0, told[-1].start) if told else ""
    is_place = scene.particles.preposition.fullmatch(before.lower()) or before in scene.particles.conjunctions
    return (told[-1].code,) if told and not is_place else ()


def name_holder(scene: Scene, clause: Clause) -> tuple[str, ...]:
    """Whose commitment or readiness is affirmed, if told: "reaffirmed the UK's commitment to"."""
    mentions = scene.parties_in(clause.trigger.start, clause.trigger.end)
    words = scene.text[clause.trigger.start : clause.trigger.end].split()
    if clause.is_met and clause.subject.person is not None and not scene.particles.theirs.isdisjoint(words):
        return clause.sides
    if not mentions and len(clause.sides) > 1 and owns_together(scene, clause.trigger):
        return clause.sides
    is_ours = any(word.endswith(GENITIVES) and word[:-2].lower() in scene.nouns.agents for word in words)
    if is_ours and not mentions and len(clause.statement.parties) == 1:
        return clause.statement.parties
    held = {each.code for each in mentions if scene.text[each.end : each.end + 2].strip() in MARKS}
    # In "informed Peru of his intention to" those named are who hears it.
    is_owned = clause.trigger.rule.name.startswith("affirmed") and scene.particles.mine.isdisjoint(words)
    return tuple(sorted(held or ({each.code for each in take_row(scene, mentions)} if is_owned else set())))


def owns_together(scene: Scene, trigger: Trigger) -> bool:
    """Whether it is of several without a name: "reaffirmed both sides' readiness to"."""
    told = scene.nouns.together.search(scene.text, trigger.start, trigger.end)
    return told is not None and scene.text.startswith(MARKS, told.end())


def name_owner(scene: Scene, clause: Clause, end: int) -> Owners:
    """Whoever stands in the genitive that ends at `end`: a person, a party, "the government's"."""
    text = scene.text
    bare = end - (1 if text[end - 1] in "’'" else 2)
    low = max(clause.statement.sentence.start, bare - REACH)
    named = scene.people_in(low, end)
    people = [each for each in named if each[1] >= bare]
    if people:
        person = people[-1][2]
        return ((person.party,), person) if person.party else NOBODY
    noun = text[low:bare].split(" ")[-1].lower()
    if named and noun in scene.nouns.agents and text[named[-1][1] : bare].strip().lower() == noun:
        # "The Addo administration's": of the state whose head he is.
        party = named[-1][2].party
        return ((party,), None) if party else NOBODY
    parties = scene.parties_in(low, end)
    if parties and (parties[-1].end >= bare or text[parties[-1].end : bare].strip().lower() in scene.nouns.agents):
        return (parties[-1].code,), None
    if text[low:bare].split(" ")[-1] in scene.particles.sides:
        return clause.sides, None
    if noun in scene.nouns.agents and noun not in scene.nouns.offices:
        return clause.statement.parties, None
    return NOBODY


def find_owners_behind(scene: Scene, clause: Clause) -> Owners:
    """The owners that follow the noun with "of" or "by"."""
    trigger = clause.trigger
    link = scene.particles.of_whom.search(scene.text, trigger.start, trigger.end)
    if link is None:
        return NOBODY
    reach = min(clause.end, max(trigger.end, link.end() + REACH))
    act = scene.particles.to_act.search(scene.text, link.end(), clause.end)
    reach = min(reach, act.start()) if act else reach
    if scene.nouns.together.search(scene.text[link.end() : reach].strip()):
        return clause.sides, None
    codes = {mention.code for mention in scene.parties_in(link.end(), reach)}
    return tuple(sorted(codes)), None
