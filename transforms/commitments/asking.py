"""Who asks whom by a verb of asking, and whether anybody is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.commitments.clause import Bond, find_act
from transforms.commitments.counterparts import (
    find_counterparts,
    find_hearers,
    look_back,
    name_awaited,
    name_demanded,
)
from transforms.commitments.owners import find_owners
from transforms.commitments.subjects import name_parties, name_speaker
from transforms.syntax.actors import find_subject
from transforms.syntax.clauses import last_word, word_before

if TYPE_CHECKING:
    from transforms.commitments.clause import Clause
    from transforms.commitments.triggers import Trigger
    from transforms.syntax.scene import Scene

PAUSES = ",;:–—"
TELLING = "told_to_act"
"""The rule of verbs that tell as often as they ask."""
AWAITING = "act_awaited"
"""The rule of what one hopes to see of others."""
ACTS = frozenset({"asked", "will"})
"""Needs of the rules behind which those asked stand, and then their act."""
OF_HEARER = frozenset({"request_for_a_thing", "support_sought"})
"""Rules of what is asked of whoever is met with."""
OFFICE = 3
"""Words of "the Prime Minister", whom those under him ask."""
SHORT = 45
"""Characters of "for Israel" in "called for Israel to"; longer, it is a thing that is called for."""
OF_WHOM = 80
"""Characters behind a verb of asking within which those stand of whom it is asked."""


def bind_asker(scene: Scene, clause: Clause) -> Bond | None:
    """Whoever asks is the actor, the asked one stands behind: "urged Japan to"."""
    trigger, rule = clause.trigger, clause.trigger.rule
    if scene.text[trigger.end : trigger.end + 1] in tuple(PAUSES) or is_asked_at_home(scene, clause):
        return None
    owners, person = find_owners(scene, clause) if clause.subject.kind == "thing" else ((), None)
    actors = owners or name_parties(clause, clause.subject)
    act = find_act(scene, trigger, clause.end)
    if not actors or (rule.needs in ACTS and act is None):
        return None
    end = act.start() if act else trigger.end
    if rule.needs not in ACTS and (rule.name == AWAITING or len(scene.text[trigger.end : end].strip()) > SHORT):
        end = trigger.end
    asked = scene.text[trigger.end : end].strip()
    if rule.needs in ACTS and (is_unasked(scene, trigger, asked) or is_under_him(scene, clause, asked)):
        return None
    is_wish = rule.needs == "will"
    one = find_subject(scene, trigger.end, end) if is_wish or expects(scene, trigger) else None
    if one is not None and not (one.can_act or is_to_be_done(clause) or ends_in_ruler(scene, asked)):
        return None
    if is_wish and one is not None and one.can_act and one.parties and set(one.parties) <= set(actors):
        if len(actors) > 1 or one.person is not None:
            return None
        hearers = find_counterparts(scene, clause, actors)
        return Bond(kind="offered", actors=actors, counterparts=hearers, speaker=name_speaker(clause, actors))
    named = set(one.parties) if is_wish and one is not None and one.can_act else set()
    codes = name_asked(scene, clause, end, named, actors)
    is_of_many = rule.needs == "asked" and len(actors) > 1 and scene.nouns.together.search(asked) is not None
    if codes <= set(actors) and (rule.name == AWAITING or (codes and not is_of_many)):
        return None
    counterparts = tuple(sorted(codes - set(actors)))
    speaker = person.name if person else name_speaker(clause, actors)
    return Bond(kind="urged", actors=actors, counterparts=counterparts, speaker=speaker)


def name_asked(scene: Scene, clause: Clause, end: int, named: set[str], actors: tuple[str, ...]) -> set[str]:
    """The parties that are asked: those named before `end`, where the act begins, else those that are meant."""
    text, trigger, rule, together = scene.text, clause.trigger, clause.trigger.rule, scene.nouns.together
    is_act, asked = rule.needs in ACTS, text[trigger.end : end].strip()
    codes = named | {mention.code for mention in scene.parties_in(trigger.end if is_act else trigger.start, end)}
    codes |= {person.party for _, _, person in scene.people_in(trigger.end, end) if person.party}
    is_pronoun = " " not in asked and clause.statement.is_direct
    is_other = asked.lower() in scene.particles.others and not is_pronoun
    is_both = not is_act and together.search(text[trigger.start : trigger.end + SHORT]) is not None
    is_hearer = asked.split(" ")[0] in scene.particles.hearers and clause.is_met and not clause.statement.is_answer
    if is_other or is_both or is_hearer or together.search(asked):
        codes |= set(clause.sides)
    if rule.name == AWAITING:
        return (codes | name_awaited(scene, clause)) - set(actors)
    if clause.is_met and is_to_be_done(clause):
        codes = codes or set(clause.sides)
    if not is_act:
        codes = codes or name_demanded(scene, clause) or find_hearers(scene, clause)
    is_of_hearer = clause.is_met and rule.name in OF_HEARER
    is_untold = is_other and codes <= set(actors)
    if is_untold or (not codes and (is_of_hearer or ends_in_ruler(scene, asked))):
        return look_back(scene, clause, actors, is_pronoun=is_other)
    return codes


def is_to_be_done(clause: Clause) -> bool:
    """Whether it is hoped, and told to others, that a thing be done: "hopes that the port will be opened"."""
    return clause.is_passive and not clause.statement.is_direct


def ends_in_ruler(scene: Scene, asked: str) -> bool:
    """Whether those asked are told by what they are alone: "the government"."""
    return asked.lower().endswith(scene.particles.rulers)


def is_under_him(scene: Scene, clause: Clause, asked: str) -> bool:
    """Whether an office-holder asks somebody of his own government: "asked the Prime Minister to"."""
    is_at_home = clause.subject.is_official and not clause.is_met and clause.statement.parties == (scene.home,)
    return is_at_home and len(asked.split()) <= OFFICE and last_word(asked).lower() in scene.nouns.offices


def urges_all(scene: Scene, trigger: Trigger) -> bool:
    """Whether nobody in particular is urged: "he urged to end the war", but not "they were urged to"."""
    before = last_word(scene.text[max(0, trigger.start - 20) : trigger.start])
    return scene.text[trigger.start : trigger.end] in scene.nouns.urging and before not in scene.particles.passives


def expects(scene: Scene, trigger: Trigger) -> bool:
    """Whether the verb is of things as often as of those who act: "expects the talks to succeed"."""
    return scene.text[trigger.start : trigger.end] in scene.nouns.expecting


def is_unasked(scene: Scene, trigger: Trigger, asked: str) -> bool:
    """Whether nobody stands behind the verb, or none who is asked: one's own public, the host of a call paid.

    That is "called on X here".
    """
    if not asked:
        return not urges_all(scene, trigger)
    if asked[0] in PAUSES:
        return not scene.text.endswith(scene.particles.clause, trigger.start, trigger.end)
    if trigger.rule.name == TELLING and not is_hearer(scene, asked):
        return True
    return bool(scene.nouns.public.search(asked)) or is_paid(scene, trigger, asked)


def is_paid(scene: Scene, trigger: Trigger, asked: str) -> bool:
    """Whether the call is one that is paid: "called on President Addo here to", but not "on Togo on Monday to"."""
    if scene.nouns.calling.fullmatch(scene.text, trigger.start, trigger.end) is None:
        return False
    paid = scene.nouns.paid.search(asked)
    host = asked[: paid.start()].strip() if paid else ""
    is_host = (
        bool(scene.people_in(trigger.end, trigger.end + len(host) + 1))
        or last_word(host).lower() in scene.nouns.offices
    )
    return paid is not None and is_host


def is_hearer(scene: Scene, words: str) -> bool:
    """Whether the words between "told" and "to" are somebody, by his name or office, and no more of what is told."""
    last = last_word(words)
    named = last[:1].isupper() or words.lower() in scene.particles.others
    is_partner = scene.nouns.partners.search(last) is not None
    return named or is_partner or last.lower() in scene.nouns.offices or last.lower().endswith(scene.particles.rulers)


def is_asked_at_home(scene: Scene, clause: Clause) -> bool:
    """Whether a thing, not an act, is asked of one's own public: "requested more money from Congress"."""
    if scene.nouns.public.search(scene.text, clause.trigger.start, clause.trigger.end):
        return True
    start = clause.trigger.end
    public = scene.nouns.public.search(scene.text, start, min(clause.end, start + OF_WHOM))
    if public is None or clause.trigger.rule.needs is not None:
        return False
    return scene.particles.preposition.fullmatch(word_before(scene, start, public.start())) is not None
