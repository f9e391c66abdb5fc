"""Who binds himself to whom: the actors, counterparts and speaker of a clause, by its rule and its subject."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from transforms.commitments.asking import bind_asker
from transforms.commitments.clause import Bond, Clause
from transforms.commitments.counterparts import find_counterparts, find_hearers, name_doer, name_obliged
from transforms.commitments.givers import find_doers, find_givers
from transforms.commitments.owners import find_keepers, find_owners, name_holder
from transforms.commitments.partners import find_joined, find_only_other, find_partners, find_signers
from transforms.commitments.subjects import name_parties, name_speaker
from transforms.syntax.actors import find_subject

if TYPE_CHECKING:
    from collections.abc import Callable

    from transforms.syntax.scene import Scene

FORETELLING = ("firm_will", "lasting_friendship", "reported_will", "set_to_act")
"""Rules by which one may foretell what others, or things, will do."""
HOPING = "hope_to_act"
"""The rule of what one looks forward to, which may be another's act."""
OF_OTHERS = "commitment_of"
"""The rule of a noun with its owner behind it, who is anybody's as often as one's own."""
INVITING = "invitation"
"""The rule of what two offer each other without a course of both."""
SHORT = 45
"""Characters of "that both sides" behind "it is important"."""


def bind(scene: Scene, clause: Clause) -> Bond | None:
    """The bond that a clause makes; None if nobody is bound by it."""
    return BINDERS[clause.trigger.rule.binds](scene, clause)


def bind_subject(scene: Scene, clause: Clause) -> Bond | None:
    """Whoever the sentence says it of is bound: "China is ready to"."""
    subject, said = clause.subject, clause.statement
    is_nobodys = subject.kind == "thing" or (subject.kind == "none" and not said.parties)
    if is_nobodys and clause.trigger.rule.name.startswith("affirmed"):
        holders = name_holder(scene, clause) or (clause.sides if clause.is_met else ())
        if holders:
            return settle(scene, clause, holders)
    if subject.kind == "thing":
        if not clause.is_passive:
            if clause.trigger.rule.name in FORETELLING:
                return settle(scene, clause, find_keepers(scene, clause))
            is_owned = clause.trigger.rule.kind == "pledged"
            return bind_possessor(scene, clause) if is_owned else None
        if clause.trigger.rule.name == "reached_passive":
            return settle_reached(scene, clause)
        if clause.trigger.rule.kind == "agreed":
            return settle(scene, clause, clause.sides)
        if doers := find_doers(scene, clause):
            return settle(scene, clause, doers)
        if clause.is_done_jointly and said.is_reported and (partners := find_joined(scene, clause)):
            return settle(scene, clause, tuple(sorted(partners | set(said.parties))))
        is_common = said.is_joint or clause.is_done_jointly
        return settle(scene, clause, clause.sides if is_common else said.parties)
    actors = name_holder(scene, clause) or name_parties(clause, subject)
    is_alone = len(actors) == 1 and not scene.bodies.issuperset(actors)
    if not actors or (clause.trigger.rule.name == "mandate" and is_alone):
        return None
    if clause.trigger.rule.name == HOPING and (doer := name_doer(scene, clause)) and doer.isdisjoint(actors):
        asked = tuple(sorted(doer))
        return Bond(kind="urged", actors=actors, counterparts=asked, speaker=name_speaker(clause, actors))
    is_others = subject.kind == "parties" and said.parties and not set(actors) & set(said.parties)
    if is_others and not (clause.is_passive and find_doers(scene, clause)):
        if clause.is_passive:
            speaker = name_speaker(clause, said.parties)
            counterparts = subject.parties
            return Bond(kind=clause.trigger.rule.kind, actors=said.parties, counterparts=counterparts, speaker=speaker)
        is_given = scene.nouns.giving.match(scene.text, clause.trigger.end, clause.end) is not None
        if clause.trigger.rule.name in FORETELLING and said.is_reported and not is_given:
            return None
    return settle(scene, clause, actors)


def bind_subject_behind(scene: Scene, clause: Clause) -> Bond | None:
    """The one bound stands between the words and their modal: "there is no way we will"."""
    modal = scene.particles.modal.search(scene.text, clause.trigger.end, clause.end)
    if modal is None:
        return None
    subject = find_subject(scene, clause.trigger.end, modal.start())
    actors = name_parties(clause, subject) if subject.can_act else clause.statement.parties
    return settle(scene, clause, actors) if actors else None


def bind_possessor(scene: Scene, clause: Clause) -> Bond | None:
    """Whose commitment it is: "our shared commitment to", "Norway's pledge to", "the commitment of both to"."""
    owners, person = find_owners(scene, clause)
    # "Described the resolve of the Malians to": told of a third, not by it.
    told = {*clause.statement.parties, *(clause.sides if clause.is_met else ())}
    is_thirds = clause.trigger.rule.name == OF_OTHERS and told.isdisjoint(owners)
    bond = None if is_thirds else settle(scene, clause, owners)
    if bond is None or person is None:
        return bond
    return replace(bond, speaker=person.name)


def bind_givers(scene: Scene, clause: Clause) -> Bond | None:
    """Whoever a thing comes from is bound: "a grant from Norway was announced", "was invited by Peru to visit"."""
    givers, person = find_givers(scene, clause)
    said = clause.statement.parties
    if not givers and clause.trigger.rule.kind == "pledged":
        others = {each.code for each in scene.parties_in(clause.trigger.start, clause.end)}
        givers = said if others.difference(said) else ()
    bond = settle(scene, clause, givers)
    return bond if bond is None or person is None else replace(bond, speaker=person.name)


def settle(scene: Scene, clause: Clause, actors: tuple[str, ...]) -> Bond | None:
    """The bond of those who bind themselves: several together agree, one alone pledges or offers."""
    said, kind = clause.statement, clause.trigger.rule.kind
    if not actors:
        return None
    if kind == "agreed" and (obliged := name_obliged(scene, clause)) and obliged.isdisjoint(actors):
        asked = tuple(sorted(obliged))
        return Bond(kind="urged", actors=actors, counterparts=asked, speaker=name_speaker(clause, actors))
    if len(actors) > 1 and kind in ("pledged", "offered") and clause.trigger.rule.name != INVITING:
        by_one = clause.trigger.rule.name == "proposal" and said.speaker is not None
        if by_one and said.parties:
            others = tuple(code for code in actors if code not in said.parties)
            return Bond(kind=kind, actors=said.parties, counterparts=others, speaker=name_speaker(clause, said.parties))
        kind = "agreed"
    elif len(actors) == 1 and kind == "agreed":
        kind = "pledged"
    counterparts = () if kind == "agreed" else find_counterparts(scene, clause, actors)
    return Bond(kind=kind, actors=actors, counterparts=counterparts, speaker=name_speaker(clause, actors))


def settle_reached(scene: Scene, clause: Clause) -> Bond | None:
    """The bond of those between whom agreement was reached, else of those who met; one alone reaches none."""
    actors = find_partners(scene, clause)
    if len(actors) == 1:
        actors |= set(clause.statement.parties)
    if not actors and (clause.is_met or clause.statement.is_joint):
        actors = set(clause.sides)
    return settle(scene, clause, tuple(sorted(actors))) if len(actors) > 1 else None


def bind_speaker(scene: Scene, clause: Clause) -> Bond | None:
    """Whoever says it is the actor, the asked one stands before: "the two sides should"."""
    said, subject = clause.statement, clause.subject
    actors = clause.sides if said.is_joint else said.parties
    if not actors or subject.kind in ("it", "i", "he", "none"):
        return None
    if subject.kind in ("thing", "anybody"):
        told = scene.text[max(0, subject.start) : clause.trigger.start]
        if scene.nouns.public.search(told):
            return None
    if subject.kind == "thing":
        if not said.is_reported or (clause.is_state and not clause.is_passive):
            return None
        others = set(clause.sides) - set(actors) if clause.is_met or said.is_direct else ()
        return Bond(
            kind="urged", actors=actors, counterparts=tuple(sorted(others)), speaker=name_speaker(clause, actors)
        )
    is_among = clause.is_met or said.is_direct or said.is_answer or said.is_joint or subject.kind != "we"
    everybody = clause.sides if subject.kind in ("we", "together", "they") else subject.parties
    asked = set(everybody if is_among else ())
    counterparts = tuple(sorted(asked - set(actors)))
    if subject.kind in ("parties", "we") and not counterparts and not said.is_joint:
        return None
    if said.is_joint and not counterparts and subject.kind != "anybody":
        return Bond(kind="agreed", actors=actors, counterparts=(), speaker=name_speaker(clause, actors))
    return Bond(kind="urged", actors=actors, counterparts=counterparts, speaker=name_speaker(clause, actors))


def bind_speakers(scene: Scene, clause: Clause) -> Bond | None:
    """Whoever says it asks the other side: "it is imperative for us to"."""
    said = clause.statement
    actors = clause.sides if said.is_joint else said.parties
    if not actors or said.is_joint or not said.is_reported:
        return None
    act = scene.particles.to_act.search(scene.text, clause.trigger.end, clause.end)
    reach = act.start() if act else clause.trigger.end
    if scene.text.endswith(scene.particles.clause, 0, clause.trigger.end):
        reach = min(clause.end, clause.trigger.end + SHORT)
    named = {each.code for each in scene.parties_in(clause.trigger.end, reach)}
    told = scene.text[clause.trigger.start : max(reach, clause.trigger.end)]
    is_ours = scene.nouns.together.search(told) or not scene.particles.among.isdisjoint(told.split())
    asked = named or (set(clause.sides) if is_ours else find_hearers(scene, clause))
    counterparts = tuple(sorted(asked - set(actors)))
    return Bond(kind="urged", actors=actors, counterparts=counterparts, speaker=name_speaker(clause, actors))


def bind_sides(scene: Scene, clause: Clause) -> Bond | None:
    """All that take part feel what is told of a noun in the passive: "interest was expressed in"."""
    said = clause.statement
    is_common = clause.is_met or said.is_joint or clause.trigger.rule.kind == "agreed"
    return settle(scene, clause, clause.sides if is_common else said.parties)


def bind_partners(scene: Scene, clause: Clause) -> Bond | None:
    """The subject agrees with whom the words name: "agreed with her Omani counterpart to"."""
    subject, start, end = clause.subject, clause.trigger.start, clause.trigger.end
    actors = set(name_holder(scene, clause) or name_parties(clause, subject)) if subject.can_act else set()
    named = {each.code for each in scene.parties_in(start, end)}
    named |= {person.party for _, _, person in scene.people_in(start, end) if person.party}
    if not named - actors and scene.nouns.partners.search(scene.text, start, end):
        named = set(clause.sides)
    return settle(scene, clause, tuple(sorted(actors | named))) if actors and named - actors else None


def bind_signatories(scene: Scene, clause: Clause) -> Bond | None:
    """All that sign are actors."""
    subject = clause.subject
    actors = set(name_parties(clause, subject))
    is_issued = scene.particles.issued.search(scene.text, clause.trigger.start, clause.trigger.end) is not None
    if subject.kind in ("thing", "none"):
        signers = set() if is_issued else find_signers(scene, clause)
        if not clause.is_passive and len(signers) < 2:
            return None
        named = signers if len(signers) > 1 else find_partners(scene, clause)
        actors = actors if len(named) < 2 else named
    if len(actors) < 2:
        named = find_partners(scene, clause)
        words = scene.text[max(0, subject.start) : clause.trigger.start].lower().split()
        is_joint = subject.kind == "thing" and not scene.particles.in_common.isdisjoint(words)
        alone = ("parties", "he", "i", "we", "thing") if is_issued else ("parties", "he", "i")
        is_ours = (clause.is_met and (is_joint or not is_issued)) or subject.kind not in alone
        actors |= named if len(actors | named) > 1 or not is_ours else set(clause.sides)
    if (
        len(actors) == 1
        and subject.kind == "parties"
        and scene.particles.with_whom.search(scene.text, clause.trigger.end, clause.end)
    ):
        actors |= find_only_other(scene, actors)
    if len(actors) < 2 and not clause.statement.is_body:
        return None
    return Bond(kind="signed", actors=tuple(sorted(actors)), counterparts=(), speaker=None)


BINDERS: dict[str, Callable[[Scene, Clause], Bond | None]] = {
    "subject": bind_subject,
    "subject_behind": bind_subject_behind,
    "possessor": bind_possessor,
    "givers": bind_givers,
    "asker": bind_asker,
    "speaker": bind_speaker,
    "speakers": bind_speakers,
    "signatories": bind_signatories,
    "partners": bind_partners,
    "sides": bind_sides,
}
