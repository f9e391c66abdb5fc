"""What one's own words hold beside promises: turns of speech, wishes past, duties at home, other people's plans."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.syntax.clauses import last_word
from transforms.vocabulary import spell_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from transforms.commitments.clause import Clause
    from transforms.syntax.scene import Scene

SPOKEN_CANCELS: Mapping[str, str] = {
    "somebody else": "the speaker tells of somebody else",
    "wish past": "the speaker tells what was wished for",
    "turn of speech": "the speaker tells what comes next in the speech, or an attitude",
    "belief": "the speaker tells what will come true, not what is to be done",
    "unheard": "the speaker tells hearers at home what there is to do",
    "necessity": "the speaker tells how things are or ought to be",
}
"""Each name with what it says."""

WISHES = frozenset({"hope_to_act", "readiness", "settled_purpose", "affirmed_readiness"})
WILLS = frozenset({"firm_will", "lasting_friendship", "reported_will"})
PLANS = WILLS | {"proposal"}
DUTIES = frozenset({"duty", "importance_of_acting"})
ASKED = frozenset({"request", "hope_others_act"})
"""Wishes that others act."""
COMMON = frozenset({"signed", "agreed"})
"""Kinds that bind several."""
ASKED_REACH = 60
"""Characters behind "it is important for" within which those stand who are asked."""
NEAR = 16
"""Characters before a duty within which it is denied."""
BELIEF_REACH = 60
"""Characters before a subject within which "I am sure that" stands."""


@dataclass(frozen=True, slots=True)
class Turns:
    """How one talks in the first person."""

    weak: re.Pattern[str]
    """A wish that opens a turn of speech as often as a promise: "I would like to"."""
    endeavour: re.Pattern[str]
    """What is done with or for others."""
    past: re.Pattern[str]
    belief: re.Pattern[str]
    oneself: re.Pattern[str]
    """Right behind a verb of asking: who is asked, and so doesn't ask."""
    fate: re.Pattern[str]
    """What one wants others to do that is no act: "to win"."""
    hearers: re.Pattern[str]
    """Right behind a verb of asking: the press, or an audience."""
    anaphor: re.Pattern[str]
    """Right behind a wish: what is no other party by its own name."""
    report: re.Pattern[str]
    """Words of saying or settling, before what was said."""
    beside: re.Pattern[str]
    """What opens a clause that tells what is done all along."""
    prospect: re.Pattern[str]
    """Nouns of what may come, before the clause that tells it."""
    relative: re.Pattern[str]
    """What opens a clause that says which thing is meant: "the work that"."""
    informed: re.Pattern[str]
    """What opens a clause that tells somebody something: "told the island that"."""
    obligation: re.Pattern[str]
    """The modals that ask, as against those that tell a need."""
    needless: re.Pattern[str]
    """What one had to do, or does not have to."""
    being: re.Pattern[str]
    """What tells that something is so."""
    minding: re.Pattern[str]
    """What is asked of the mind alone."""


@cache
def read_turns(language: str) -> Turns:
    """The language's turns of speech."""
    spoken = {name: spell_words(words) for name, words in load_words(language, "commitments")["spoken"].items()}
    return Turns(
        weak=re.compile(rf"\b{spoken['weak']}\b"),
        endeavour=re.compile(rf"\s{{1,9}}(?:[a-z]{{2,20}}ly\s|{spoken['between']}\s){{0,2}}{spoken['endeavours']}\b"),
        past=re.compile(rf"\b{spoken['past']}\b"),
        belief=re.compile(rf"\b{spoken['beliefs']}(?:\s{spoken['clause']}(?:\s[^,.;:]{{1,40}},)?)?\s{{0,9}}\Z"),
        oneself=re.compile(rf"\s{{1,9}}{spoken['oneself']}\b"),
        fate=re.compile(rf"(?:\s[\w’'-]{{1,20}}){{1,5}}?\s{spoken['fates']}\b"),
        hearers=re.compile(rf"\s{{1,9}}{spoken['hearers']}\b"),
        anaphor=re.compile(rf"\s{{1,9}}(?:{spoken['clause']}\s)?{spoken['anaphors']}\b"),
        prospect=re.compile(rf"\b{spoken['prospects']}\s{spoken['clause']}\s{{0,9}}\Z"),
        beside=re.compile(rf"\b{spoken['beside']}\s{{1,9}}\Z"),
        report=re.compile(rf"\b{spoken['reports']}\b"),
        relative=re.compile(
            rf"\b{spoken['which']}\s(?!{spoken['views']}\b)[\w-]{{1,20}}\s{spoken['clause']}\s{{0,9}}\Z"
            rf"|\b{spoken['things']}\s(?:{spoken['clause']}\s{{1,9}})?\Z"
        ),
        informed=re.compile(
            rf"\b{spoken['informing']}\s{spoken['which']}\s[\w-]{{1,20}}\s{spoken['clause']}\s{{0,9}}\Z"
        ),
        obligation=re.compile(rf"{spoken['obligations']}\b"),
        needless=re.compile(rf"\b{spoken['needless']}\s{{1,9}}{spoken['necessities']}\b"),
        being=re.compile(rf"\b{spoken['being']}\b"),
        minding=re.compile(rf"\b{spoken['minding']}\b"),
    )


def cancel_spoken(scene: Scene, clause: Clause, language: str) -> str | None:
    """What makes a clause in a speaker's own words no commitment; None for almost all that is reported of somebody."""
    rule, said, subject, turns = clause.trigger.rule, clause.statement, clause.subject, read_turns(language)
    if rule.name in WILLS and stands_behind(scene, clause, turns.prospect):
        return "belief"
    if rule.name in WISHES and stands_behind(scene, clause, turns.beside):
        return "turn of speech"
    if rule.name in DUTIES and (is_of_which(scene, clause, turns) or is_needless(scene, clause, turns)):
        return "necessity"
    is_others = said.parties and subject.kind == "parties" and set(subject.parties).isdisjoint(said.parties)
    if rule.name in WILLS and is_others and stands_behind(scene, clause, turns.belief):
        return "belief"
    is_which = rule.name in PLANS and stands_behind(scene, clause, turns.relative)
    if is_which and not stands_behind(scene, clause, turns.informed):
        return "necessity"
    if not said.is_direct and subject.kind != "i":
        return None
    if rule.name in DUTIES:
        return cancel_duty(scene, clause, turns)
    if (
        rule.name in WILLS
        and last_word(scene.text[max(0, subject.start) : clause.trigger.start]) in scene.particles.rulers
    ):
        return "somebody else"
    if rule.binds == "asker" and turns.fate.match(scene.text, clause.trigger.end, clause.end):
        return "turn of speech"
    is_own = not subject.parties or not said.parties or not set(subject.parties).isdisjoint(said.parties)
    if subject.kind in ("he", "they", "it") or (rule.kind not in COMMON and not is_own):
        return "somebody else"
    if rule.binds == "asker" and turns.oneself.match(scene.text, clause.trigger.end, clause.end):
        return "somebody else"
    is_to_audience = said.is_answer or not said.addressees
    if rule.binds == "asker" and is_to_audience and turns.hearers.match(scene.text, clause.trigger.end, clause.end):
        return "turn of speech"
    if rule.binds == "asker" and turns.anaphor.match(scene.text, clause.trigger.end, clause.end):
        return "belief"
    is_alone = rule.kind in COMMON and subject.kind == "i"
    if is_alone and not scene.parties_in(clause.trigger.end, clause.end):
        return "turn of speech"
    if rule.name in WISHES | ASKED:
        return cancel_wish(scene, clause, turns)
    return cancel_will(scene, clause, turns) if rule.name in WILLS else None


def cancel_wish(scene: Scene, clause: Clause, turns: Turns) -> str | None:
    """A wish of the past, or one that opens a turn of speech."""
    start, end = clause.trigger.start, clause.trigger.end
    if turns.past.search(scene.text, start, end):
        return "wish past"
    is_weak = clause.trigger.rule.name in WISHES and turns.weak.search(scene.text, start, end) is not None
    return "turn of speech" if is_weak and not turns.endeavour.match(scene.text, end, clause.end) else None


def cancel_will(scene: Scene, clause: Clause, turns: Turns) -> str | None:
    """What is believed or supposed to come true; what "I" will say next."""
    is_told = turns.report.search(scene.text, clause.statement.sentence.start, clause.trigger.start) is not None
    is_supposed = clause.trigger.rule.name == "reported_will" and not is_told
    if is_supposed or stands_behind(scene, clause, turns.belief):
        return "belief"
    is_mine = clause.subject.kind == "i" and not turns.endeavour.match(scene.text, clause.trigger.end, clause.end)
    return "turn of speech" if is_mine else None


def stands_behind(scene: Scene, clause: Clause, words: re.Pattern[str]) -> bool:
    """Whether one of the words stands before the subject: "I am sure that we will", "the risk that ships will"."""
    start = max(clause.statement.sentence.start, clause.subject.start)
    return words.search(scene.text, max(0, start - BELIEF_REACH), start) is not None


def cancel_duty(scene: Scene, clause: Clause, turns: Turns) -> str | None:
    """A duty that nobody else is asked to do: one's own, told at home or to the press, or how things ought to be."""
    said, subject = clause.statement, clause.subject
    start = max(said.sentence.start, subject.start)
    if turns.relative.search(scene.text, max(0, start - BELIEF_REACH), start):
        return "necessity"
    is_heard = bool(said.addressees) and not said.is_public
    if clause.trigger.rule.name == "importance_of_acting":
        if is_told_to_mind(scene, clause, turns):
            return "necessity"
        return None if names_asked(scene, clause) else "unheard"
    if subject.kind in ("we", "together", "none") and not is_heard:
        return "unheard"
    is_asked = turns.obligation.match(scene.text, clause.trigger.start) is not None
    if subject.kind == "office" or (clause.is_state and not clause.is_passive):
        return "necessity"
    if subject.kind in ("they", "thing"):
        is_theirs = clause.is_passive or bool(scene.parties_in(said.sentence.start, clause.trigger.start))
        return None if is_heard and is_asked and is_theirs else "necessity"
    is_need = subject.kind == "anybody" or (subject.kind == "parties" and said.is_public)
    return "necessity" if is_need and not is_asked else None


def is_of_which(scene: Scene, clause: Clause, turns: Turns) -> bool:
    """Whether a need tells which ones are meant: "countries who have to pay", but "a pact which must be kept"."""
    if turns.obligation.match(scene.text, clause.trigger.start):
        return False
    word = last_word(scene.text[max(0, clause.trigger.start - NEAR) : clause.trigger.start])
    return word in scene.particles.relatives and word != scene.particles.clause


def is_needless(scene: Scene, clause: Clause, turns: Turns) -> bool:
    """Whether nobody is asked: "had to", "doesn't have to"."""
    start, end = clause.trigger.start, clause.trigger.end
    return turns.needless.search(scene.text, max(0, start - NEAR), end) is not None


def is_told_to_mind(scene: Scene, clause: Clause, turns: Turns) -> bool:
    """Whether it is important to know something, or that something is so: no act is asked for."""
    start, end = clause.trigger.end, min(clause.end, clause.trigger.end + ASKED_REACH)
    comma = scene.text.find(",", start, end)
    end = comma if comma >= 0 else end
    is_so = scene.text.endswith(scene.particles.clause, 0, start) and turns.being.search(scene.text, start, end)
    return bool(is_so) or turns.minding.search(scene.text, start, end) is not None


def names_asked(scene: Scene, clause: Clause) -> bool:
    """Whether those are named for whom it is important to act: "it is important that both sides talk"."""
    start, nouns = clause.trigger.end, scene.nouns
    behind = scene.text[start : min(clause.end, start + ASKED_REACH)]
    if scene.text.endswith(scene.particles.infinitive, clause.trigger.start, start):
        return False
    is_told = nouns.together.search(behind) or nouns.anybody.search(behind)
    return is_told is not None or bool(scene.parties_in(start, start + ASKED_REACH))
