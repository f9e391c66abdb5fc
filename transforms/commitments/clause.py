"""A clause that may bind: its verb, who stands before it, where its action ends, and the bond that it makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from transforms.lists import stands_above_item

if TYPE_CHECKING:
    import re

    from transforms.commitments.grammar import Tests
    from transforms.commitments.triggers import Trigger
    from transforms.finding import CommitmentKind
    from transforms.prose import Prose
    from transforms.speech.statements import Statement
    from transforms.syntax.phrases import Subject
    from transforms.syntax.scene import Scene

PASSIVES = frozenset({"agreed_passive", "reached_passive", "aid_given", "aid_going"})
"""Rules whose words tell of a thing what is done to it."""
LOOK_AHEAD = 60
"""Characters behind a form within which stand the words that cancel it, or tell what is done to a thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A trigger with its subject, in the statement that it stands in, up to the end of its action."""

    trigger: Trigger
    subject: Subject
    statement: Statement
    end: int
    sides: tuple[str, ...]
    """The parties of the encounter that the clause belongs to."""
    is_met: bool
    """Whether the release reports an encounter, in which whoever speaks in his own words is heard by the other side."""
    is_meeting: bool
    """Whether its sentence reports a meeting that was held: what it was held for is done."""
    is_passive: bool
    is_done_jointly: bool
    """In the passive, of a thing that takes both sides: "will be signed"."""
    is_state: bool
    """Governs "be" and no participle."""
    is_deed: bool
    """In the passive, done already: "was signed"."""

    @property
    def start(self) -> int:
        """Where its words begin: with the verb; with the thing of which it is told that it was signed or agreed."""
        is_told = (
            self.is_deed and self.subject.kind == "thing" and not self.subject.is_elided and self.subject.start >= 0
        )
        return self.subject.start if is_told else self.trigger.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """Who, to whom, in whose words; `parties` as sorted codes."""

    kind: CommitmentKind
    actors: tuple[str, ...]
    counterparts: tuple[str, ...]
    speaker: str | None


def find_act(scene: Scene, trigger: Trigger, end: int) -> re.Match[str] | None:
    """What stands before the act that is asked for: the modal of a wish, else "to" with its first letter."""
    mark = scene.particles.modal if trigger.rule.needs == "will" else scene.particles.to_act
    return mark.search(scene.text, trigger.end, end)


def is_passive(scene: Scene, trigger: Trigger, subject: Subject, end: int, tests: Tests) -> bool:
    """Whether the action is told in the passive; of a thing, only what a party does to it ("will be established").

    Of a wish it is the act that is asked for: "hopes that the port will be opened".
    """
    text, start, rule = scene.text, trigger.end, trigger.rule
    if rule.kind == "signed" or rule.name in PASSIVES:
        return " " in text[trigger.start : start]
    is_asked = rule.binds == "asker"
    if is_asked:
        act = find_act(scene, trigger, end)
        start = act.start() + len(act[0].rsplit(" ", 1)[0]) if act else end
    ahead = min(end, start + LOOK_AHEAD)
    is_done = is_asked or (subject.kind == "thing" and rule.binds != "speaker")
    patterns = (tests.done_jointly, tests.done_alone) if is_done else (tests.passive,)
    return any(pattern.match(text, start, ahead) for pattern in patterns)


def opens_list(prose: Prose, clause: Clause, listing: re.Pattern[str]) -> bool:
    """Whether a clause ends where its acts should stand ("agreed to", "agreed as follows") and an item comes next."""
    if clause.trigger.rule.kind == "signed" or clause.is_passive:
        return False
    end = clause.statement.sentence.end
    return listing.fullmatch(prose.text, clause.trigger.end, end) is not None and stands_above_item(prose, end)


def takes_all(text: str, trigger: Trigger, subject: Subject, statement: Statement, tests: Tests) -> bool:
    """Whether a clause is of all that take part: "both sides", "it was agreed", "a committee will be set up".

    One who tells of a thing that will be set up must say that it is of both: "a joint council will be".
    """
    if subject.kind == "together" or (trigger.rule.kind == "agreed" and subject.kind in ("it", "none", "thing")):
        return True
    if subject.kind != "thing" or tests.done_jointly.match(text, trigger.end, statement.end) is None:
        return False
    return not statement.is_reported or tests.in_common.search(text, max(0, subject.start), trigger.start) is not None
