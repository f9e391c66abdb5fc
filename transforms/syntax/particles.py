"""The small words by which a language holds its clauses together, compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.vocabulary import compile_words, spell_words

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Particles:
    """Patterns and sets of small words; patterns find them as whole words."""

    preposition: re.Pattern[str]
    articles: frozenset[str]
    indefinite: frozenset[str]
    row: re.Pattern[str]
    """What stands between the members of a row."""
    in_row: re.Pattern[str]
    """The same with an article behind it, to be matched in full."""
    conjunctions: frozenset[str]
    joint: re.Pattern[str]
    """What stands between two predicates, less than a clause before the end of the span searched."""
    dangling: re.Pattern[str]
    """A conjunction left over at the end."""
    relatives: frozenset[str]
    asides: frozenset[str]
    """What opens a clause that tells more of the noun before it, and may have a subject of its own."""
    antecedent: frozenset[str]
    """Of these, those behind a comma whose noun stands right before it."""
    leading: re.Pattern[str]
    to_act: re.Pattern[str]
    modal: re.Pattern[str]
    planning: frozenset[str]
    """Those of an office-holder's programme."""
    issued: re.Pattern[str]
    """What one may do with a paper alone."""
    between: re.Pattern[str]
    amid: frozenset[str]
    """Before a body among whose members something is done."""
    among: frozenset[str]
    """Those in whose name one speaks, where all of them are to act."""
    mutual: re.Pattern[str]
    """What one has with whoever is met with, as a group; without it what all have."""
    coming: frozenset[str]
    """Words in -ing that tell when, not what is done."""
    givers: frozenset[str]
    """Before whoever is to give what is hoped for."""
    obliged: re.Pattern[str]
    """Right behind those who ought to act."""
    beside: re.Pattern[str]
    """Right before a party with which something is signed."""
    opening_name: re.Pattern[str]
    """All that stands before a party with which a stretch opens."""
    with_whom: re.Pattern[str]
    """Before those with whom something is signed, party or not."""
    listing: re.Pattern[str]
    """What opens a list of examples."""
    in_town: re.Pattern[str]
    """A town right before a comma."""
    by_whom: re.Pattern[str]
    """Right before a party by which something will be done."""
    towards: re.Pattern[str]
    """Right before a party that something is promised to."""
    towards_anybody: re.Pattern[str]
    """Before those to whom something is promised without a name: "with our allies"."""
    towards_world: re.Pattern[str]
    """Before all others: "with the international community"."""
    clause: str
    infinitive: str
    hearers: frozenset[str]
    """Whoever hears it."""
    on_a_day: re.Pattern[str]
    """A day that stands before a verb, at the end of the span searched."""
    others: frozenset[str]
    rulers: tuple[str, ...]
    ours: frozenset[str]
    theirs: frozenset[str]
    mine: frozenset[str]
    """Before a noun, of whoever was named before."""
    of_whom: re.Pattern[str]
    """Between a noun and whoever it is of."""
    before_nouns: frozenset[str]
    jointly: re.Pattern[str]
    """With whoever hears it."""
    sides: frozenset[str]
    """All that take part."""
    venues: frozenset[str]
    framed: re.Pattern[str]
    """Right before a body within which something is done: "in the framework of the"."""
    """Before a body in which something is done."""
    passives: frozenset[str]
    """Before a form in the past, that make it what is done to somebody."""
    before_either: frozenset[str]
    """Of these, those that stand before verbs, too."""
    before_infinitives: frozenset[str]
    """Nouns with an infinitive that tells what they are of: "an opportunity to"."""
    taking: frozenset[str]
    """Before such a noun, that make it an occasion on which it is done: "took the opportunity to"."""
    unfulfilled: str
    """Before a wish that did not come true."""
    present: re.Pattern[str]
    """Verbs that tell what is or will be."""
    participle: re.Pattern[str]
    """How verbs end of what somebody does beside the main one."""
    past: re.Pattern[str]
    """How verbs end that tell what was."""
    in_common: frozenset[str]
    first_person: tuple[str, ...]
    after_saying: re.Pattern[str]
    """Groups: the punctuation behind a verb of saying, the quote that opens behind it."""


@cache
def read_particles(language: str) -> Particles:
    """The language's small words."""
    words = load_words(language, "particles")
    spelled = {name: spell_words(several) for name, several in words.items() if isinstance(several, list)}
    conjunctions, article = spelled["conjunctions"], spelled["articles"]
    before_name = spell_before_name(spelled)
    near = rf"[^,;]{{0,40}}?\b{spelled['towards']}\s(?:{spelled['mine']}\s)?(?:[\w-]{{1,20}}\s){{0,3}}?"
    return Particles(
        preposition=compile_words(words["prepositions"]),
        row=re.compile(rf",|&|\b{spelled['row']}\b"),
        in_row=re.compile(rf"(?:,|,?\s{conjunctions})\s(?:{article}\s)?"),
        joint=re.compile(spell_joint(spelled)),
        dangling=re.compile(rf",?\s(?:{conjunctions}|{spelled['danglers']})\Z"),
        leading=re.compile(rf"(?:[\s“\"‘(\[]|{spelled['leading']}\b,?)*+", re.IGNORECASE),
        to_act=re.compile(spell_to_act(words, spelled)),
        modal=compile_words(words["modals"]),
        issued=compile_words(words["issued"]),
        between=compile_words([words["between"]]),
        mutual=re.compile(spell_mutual(spelled)),
        obliged=re.compile(rf"\s{spelled['obligations']}\b"),
        beside=re.compile(
            rf"\b{spelled['beside']}\s(?:{spelled['mine']}\s)?(?:{spelled['kin']}\s{spelled['of_kin']}\s)?{before_name}"
        ),
        opening_name=re.compile(rf"\s{{0,9}}{before_name}"),
        with_whom=re.compile(rf"\b{spelled['beside']}\s"),
        listing=re.compile(rf"\s{{0,3}}{spelled['listing']}\b"),
        framed=re.compile(rf"\b{spelled['frames']}\s(?:{article}\s)?\Z"),
        in_town=re.compile(rf"\s{spelled['in_town']}(?:\s[A-Z][\w’'-]{{1,20}}){{1,3}}\Z"),
        by_whom=re.compile(rf"\b{words['by']}\s{before_name}"),
        towards=re.compile(
            rf"\b{spelled['towards']}\s(?:{spelled['mine']}\s(?:(?!{spelled['prepositions']}\b)[\w-]{{1,20}}\s){{0,2}}"
            rf"(?:{spelled['kin']},?\s)?)?{before_name}"
        ),
        towards_anybody=re.compile(rf"{near}{spelled['kin']}\b"),
        towards_world=re.compile(rf"{near}{spelled['world']}\b"),
        jointly=re.compile(rf"[^,;]{{0,30}}\b{spelled['jointly']}\b(?!,?\s{spelled['beside']}\b)"),
        clause=words["clause"],
        infinitive=words["infinitive"],
        on_a_day=re.compile(rf"\s(?:{words['on_a_day']}\s)?{spelled['occasions']}\Z"),
        rulers=tuple(words["rulers"]),
        of_whom=compile_words(words["of_whom"]),
        unfulfilled=words["unfulfilled"],
        present=compile_words(words["present"]),
        participle=re.compile(rf"[a-z]{{1,20}}{words['participle']}\b"),
        past=re.compile(rf"(?:[a-z]{{1,20}}{words['past']}|{spelled['pasts']})\b"),
        first_person=tuple(f"{word} " for word in words["first_person"]),
        after_saying=re.compile(rf"(?:\s{spelled['after_saying']})?\s?([.,:;?!”\"]?)\s?([“\"]?)"),
        **read_sets(words),
    )


def read_sets(words: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    """The words that are looked up one by one, by field."""
    fields = Particles.__dataclass_fields__.items()
    return {name: frozenset(words[name]) for name, each in fields if each.type == "frozenset[str]"}


def spell_joint(spelled: Mapping[str, str]) -> str:
    """What stands between two predicates: a comma, "and", a dash."""
    comma, dash = rf",\s{{1,3}}(?:{spelled['joints']}\b\s{{0,3}})?", r"\s[–—]\s"
    return rf"(?:{comma}|\s{spelled['conjunctions']}\s{{1,3}}|{dash})(?=[^,;]{{0,90}}\Z)"


def spell_to_act(words: Mapping[str, str], spelled: Mapping[str, str]) -> str:
    """An infinitive up to its first letter: "not to r", "to “r"; but no "to the"."""
    no_verb = rf"(?!{spelled['no_verbs']}\b)"
    return rf"(?:\b{words['negation']}\s)?\b{words['infinitive']}\s[“\"]?{no_verb}[a-z]"


def spell_before_name(spelled: Mapping[str, str]) -> str:
    """All that may belong to a name before its first word: "the people of the Republic of"."""
    article = spelled["articles"]
    realm = rf"(?:[A-Z][\w’'-]{{0,20}}\s){{0,2}}{spelled['realms']}"
    whose = rf"(?:(?:{spelled['folk']}|{realm})\sof\s(?:{article}\s)?){{0,2}}"
    return rf"(?:{article}\s)?{whose}(?:[A-Z][\w-]{{0,30}}\s){{0,2}}\Z"


def spell_mutual(spelled: Mapping[str, str]) -> str:
    """What two have with each other, and not with all the world: "bilateral ties", but not "global cooperation"."""
    return rf"(?:\b{spelled['of_all']}\s\w+)|\b(?P<mutual>{spelled['mutual']})\b"
