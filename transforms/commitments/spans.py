"""Where the action that a verb governs ends: before the closing quote, the next predicate, a comment."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.syntax.clauses import list_edges
from transforms.syntax.phrases import read_phrase, trim_phrase
from transforms.vocabulary import compile_words, spell_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transforms.commitments.triggers import Trigger
    from transforms.syntax.scene import Scene

LONGEST = 1500
"""Characters of the longest action; bounds the time on a sentence of any length."""
BESIDE = re.compile(r",?\s(?:and|but)\s[a-z]{2,20}ing\b")
"""Where another participle goes on with what is done beside: "calling for talks and praising the crew"."""
CLOSING = re.compile(r"[“”\"]")
TRAILING = " \t\n\xa0,;:.!?…–—-"
CLOSERS = "”»\"’'"


@dataclass(frozen=True, slots=True)
class Ends:
    """What ends an action inside a sentence."""

    cut: re.Pattern[str]
    bare: tuple[str, ...]
    """Infinitives, each with the blank behind it."""
    papers: tuple[str, ...]
    """Relatives that go on telling what was signed."""
    always_bare: tuple[str, ...]
    """Those that go on with the action whoever acts."""
    deed: re.Pattern[str]
    """Where another verb of the past goes on: "pledged aid and handed a list to"."""
    clause: re.Pattern[str]
    """Where another clause goes on that is said: "and that it was hard"."""
    relative: re.Pattern[str]
    """What opens a clause within the action, of whose verbs these may be."""


@cache
def read_ends(language: str) -> Ends:
    """The language's words that end an action."""
    words = load_words(language, "commitments")
    ends = words["ends"]
    comments, bare, predicates, clauses, relatives, sayings, deeds = (
        "|".join(ends[name])
        for name in ("comments", "comments_bare", "predicates", "clauses", "relatives", "sayings", "deeds")
    )
    small = load_words(language, "particles")
    infinitive, clause = small["infinitive"], small["clause"]
    objects, talks = spell_words(ends["objects"]), spell_words(ends["talks"])
    meanwhile, several = spell_words(ends["meanwhile"]), spell_words(ends["several"])
    nominal = rf"[a-z]{{1,20}}{spell_words(ends['nominal'])}"
    listed = rf"(?:{infinitive}\s[a-z]|(?:the\s)?(?:[a-z]{{1,20}}\s)?(?:{nominal}|(?!{several}\s)[a-z]{{1,20}}\sof)\b)"
    return Ends(
        re.compile(
            # The characters that may begin a cut stand first, as one set: the search passes over all others at once.
            r"[;,.!?\s](?:"
            rf"(?<=;)(?!\s(?:(?:and|or)\s)?(?:\([a-z0-9]{{1,4}}\)|{listed}))"
            rf"|(?<=,)\s{{1,3}}(?:and\s)?(?:(?:{comments}|{relatives}|{deeds}|also)\b|(?:{clauses})\b(?!\s\w{{1,20}}ing\b))"
            rf"|(?<=,)\s(?:\w{{1,20}}\s){{1,5}}(?:{relatives})\b"
            rf"|(?<=,)[”\"]?\s(?!as\s)(?:[\w.’'-]{{1,20}}\s){{0,5}}(?:{sayings})\b"
            r"|(?<=,)\s(?:that\s(?:we|they|it|he|she|the|this|there)|as\s(?:it|he|she|they|reported|announced|stated))\b"
            r"|(?<=[,.!?])[’'](?=\s)"
            # What others give: ", Germany US$360 million".
            r"|(?<=,)\s(?:and\s)?(?:the\s)?(?:[A-Z][\w.’'-]{0,20}\s){1,4}(?=[A-Za-z]{0,3}[$€£¥]\d)"
            rf"|(?:(?<=,)\s|(?<=\s))(?:and|but)\s(?:also\s|has\s|have\s|then\s)?(?:{predicates})\b"
            rf"|(?<=\s)(?:(?:while|whereas)\s(?!\w{{1,20}}ing\b)|(?:{bare})\b|[–—]\s)"
            # What happens meanwhile: ", as Togo closes its ports".
            r"|(?<=,)\sas\s(?=[A-Z][a-z]{2,20}\s[a-z]{2,20}s\b)"
            rf"|(?<=\s)as\s(?=(?:the\s)?(?:(?:and\s)?[A-Z][\w.’'-]{{0,20}}\s){{1,8}}{meanwhile}\b)"
            r")",
        ),
        tuple(f"{word} " for name in ("bare", "always_bare") for word in words["words"][name]),
        tuple(ends["papers"]),
        tuple(f"{word} " for word in words["words"]["always_bare"]),
        deed=re.compile(
            rf"(?<!ed),?\s(?:and|but)\s(?:(?:also|then|later)\s)?(?:[a-z]{{2,20}}ed|gave|took|made)\s{objects}\b"
            rf"|\s(?:at|during|in)\s(?:a|an|the|his|her|their)\s(?:[\w.-]{{1,20}}\s){{0,3}}{talks}\swith\b"
        ),
        clause=re.compile(rf",?\s(?:and|but)\s{clause}\s{spell_words(ends['anaphors'])}\b"),
        relative=compile_words([clause, *ends["relatives"]]),
    )


def find_end(
    scene: Scene, trigger: Trigger, limit: int, following: Sequence[Trigger], ends: Ends, *, is_plural: bool
) -> int:
    """Where the action of a trigger ends, at the latest at `limit` (the end of its statement).

    `is_plural` tells that many act, so that "and call on" may be what they do, not what they promise to do.
    """
    text = scene.text
    end = min(limit, trigger.end + LONGEST)
    cut = ends.cut.search(text, trigger.end, end)
    is_active = text[trigger.start : trigger.end].split(None, 1)[0] not in scene.particles.passives
    while cut and is_active and trigger.rule.kind == "signed" and cut[0].endswith(ends.papers):
        cut = ends.cut.search(text, cut.end(), end)
    end = cut.start() if cut else end
    if scene.particles.participle.match(text, trigger.start) and (cut := BESIDE.search(text, trigger.end, end)):
        end = cut.start()
    end = end_told(scene, trigger, end, ends)
    end = close_quote(text, trigger.end, end)
    that = scene.particles.clause
    holds_clause = text.endswith(that, trigger.start, trigger.end) or text.startswith(f" {that} ", trigger.end)
    holds_clause |= trigger.rule.needs == "course"
    for later in following[1:] if holds_clause else following:
        if later.start >= end:
            break
        if later.rule.binds == "possessor":
            # A noun, with which no clause begins.
            continue
        is_bare = text.startswith(ends.always_bare if is_plural else ends.bare, later.start)
        # "Hopes that Togo will pay and will leave".
        is_bare |= trigger.rule.needs == "will" and scene.particles.modal.match(text, later.start) is not None
        if joint := find_joint(scene, trigger.end, later.start, is_bare=is_bare):
            end = joint
            break
    return trim_end(scene, trigger.start, end, limit)


def end_told(scene: Scene, trigger: Trigger, end: int, ends: Ends) -> int:
    """The end before what else is told to have been done or said, unless a clause within the action tells it."""
    cuts = [ends.clause.search(scene.text, trigger.end, end)]
    if scene.particles.past.match(scene.text, trigger.start):
        cuts.append(ends.deed.search(scene.text, trigger.end, end))
    first = min((cut.start() for cut in cuts if cut), default=end)
    holds_clause = scene.text.endswith(scene.particles.clause, trigger.start, trigger.end)
    return end if holds_clause or ends.relative.search(scene.text, trigger.end, first) else first


def find_joint(scene: Scene, start: int, end: int, *, is_bare: bool) -> int | None:
    """Where the coordinated clause begins whose verb stands at `end`; None if that verb is a subordinate's."""
    low = max(start, end - 160)
    joint = scene.particles.joint.search(scene.text, low, end)
    has_modal = scene.particles.modal.match(scene.text, end) is not None
    while joint:
        phrase = trim_phrase(scene, joint.end(), end)
        if f" {scene.particles.clause} " in scene.text[slice(*phrase)] and not tells(scene, *phrase):
            joint = scene.particles.joint.search(scene.text, joint.end(), end)
            continue
        if scene.text.endswith(f" {scene.particles.infinitive}", phrase[0], phrase[1]):
            joint = scene.particles.joint.search(scene.text, joint.end(), end)
            continue
        if has_modal and scene.text.startswith(f"{scene.particles.clause} ", joint.end()):
            return joint.start()
        if has_modal and joint[0].startswith(",") and joint[0].strip(", \n") in scene.particles.conjunctions:
            return joint.start()
        if (phrase[0] >= phrase[1] and not is_bare) or read_phrase(scene, *phrase).can_act or tells(scene, *phrase):
            return joint.start()
        joint = scene.particles.joint.search(scene.text, joint.end(), end)
    return None


def tells(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch opens with somebody and a verb of saying: "the minister stressed that trade"."""
    edge = next(iter(list_edges(scene, start, end)), None)
    if edge is None or edge.end > end:
        return False
    return edge.opener in scene.nouns.saying and read_phrase(scene, *trim_phrase(scene, start, edge.start)).can_act


def close_quote(text: str, start: int, end: int) -> int:
    """The end moved before a quote that closes a quotation opened before `start`."""
    depth = 0
    for quote in CLOSING.finditer(text, start, end):
        if quote[0] == "“":
            depth += 1
        elif quote[0] == "”" or depth > 0:
            depth -= 1
        elif text[quote.start() - 1 : quote.start()].isspace() or text[quote.start() - 1 : quote.start()] == "(":
            depth += 1
        else:
            depth -= 1
        if depth < 0:
            return quote.start()
    return end


def trim_end(scene: Scene, start: int, end: int, limit: int) -> int:
    """The end without stops, and without the quote marks that stand beside a stop or close nothing."""
    text = scene.text
    while end > start:
        last = text[end - 1]
        if joint := scene.particles.dangling.search(text, max(start, end - 8), end):
            end = joint.start()
        elif last in TRAILING or (last in CLOSERS and (end >= limit or text[end - 2] in ".,!?")):
            end -= 1
        else:
            return end
    return end
