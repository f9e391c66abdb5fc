"""Whether anybody is asked by a verb of asking, and who is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.syntax.clauses import last_word, word_before

if TYPE_CHECKING:
    from transforms.commitments.clause import Clause
    from transforms.commitments.triggers import Trigger
    from transforms.syntax.scene import Scene

PAUSES = ",;:–—"
TELLING = "told_to_act"
"""The rule of verbs that tell as often as they ask."""
OF_WHOM = 80
"""Characters behind a verb of asking within which those stand of whom it is asked."""


def urges_all(scene: Scene, trigger: Trigger) -> bool:
    """Whether nobody in particular is urged: "he urged to end the war", but not "they were urged to"."""
    before = last_word(scene.text[max(0, trigger.start - 20) : trigger.start])
    return scene.text[trigger.start : trigger.end] in scene.nouns.urging and before not in scene.particles.passives


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
    is_paid = scene.nouns.calling.fullmatch(scene.text, trigger.start, trigger.end) is not None
    return bool(scene.nouns.public.search(asked)) or (is_paid and scene.nouns.paid.search(asked) is not None)


def is_hearer(scene: Scene, words: str) -> bool:
    """Whether the words between "told" and "to" are somebody, by his name or office, and no more of what is told."""
    last = last_word(words)
    named = last[:1].isupper() or words.lower() in scene.particles.others
    is_partner = scene.nouns.partners.search(last) is not None
    return named or is_partner or last.lower() in scene.nouns.offices or last.lower().endswith(scene.particles.rulers)


def is_asked_at_home(scene: Scene, clause: Clause) -> bool:
    """Whether a thing, not an act, is asked of one's own public: "requested more money from Congress"."""
    start = clause.trigger.end
    public = scene.nouns.public.search(scene.text, start, min(clause.end, start + OF_WHOM))
    if public is None or clause.trigger.rule.needs is not None:
        return False
    return scene.particles.preposition.fullmatch(word_before(scene, start, public.start())) is not None
