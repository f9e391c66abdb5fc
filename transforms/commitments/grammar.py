"""All that a language says of commitments, compiled: the rules' words, what a clause must hold, what cancels it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from transforms.commitments.amounts import read_measures
from transforms.commitments.spans import read_ends
from transforms.commitments.triggers import MONEY, SUM, read_wording
from transforms.lexicon import load_words
from transforms.vocabulary import compile_words, spell_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from transforms.commitments.amounts import Measures
    from transforms.commitments.spans import Ends
    from transforms.commitments.triggers import Wording


@dataclass(frozen=True, slots=True)
class Tests:
    """What a clause must hold, and what cancels it, by the names that the rules use."""

    needs: Mapping[str, re.Pattern[str]]
    cancels: Mapping[str, re.Pattern[str]]
    passive: re.Pattern[str]
    done_jointly: re.Pattern[str]
    done_alone: re.Pattern[str]
    state: re.Pattern[str]
    praise: re.Pattern[str]
    """A verb of praise right before somebody's commitment, with the words of whose it is."""
    inverting: re.Pattern[str]
    """A modal right before its subject."""
    inverted: re.Pattern[str]
    """A subject right behind a modal."""
    telling_of: re.Pattern[str]
    """A verb behind a commitment of which something is told."""
    organs: re.Pattern[str]
    """What an organisation is called in a document of its own."""
    papers: re.Pattern[str]
    """What a party issues in writing, as a subject."""
    sending: re.Pattern[str]
    """What is sent, right before what it asks."""
    listing: re.Pattern[str]
    """All that stands behind a verb whose acts are a list below."""
    unsigned: re.Pattern[str]
    """What wishes for a signing, before it."""
    witnessing: re.Pattern[str]
    """What doesn't, between."""
    reported_by: re.Pattern[str]
    """What tells, before a clause, that others told or agreed it."""
    been: re.Pattern[str]
    """How a deed in the passive begins: "was [signed]"."""
    denied: re.Pattern[str]
    """What tells, before a deed or in its words, that it was not done."""
    dating: re.Pattern[str]
    """What makes a deed the time of something else."""
    foretelling: re.Pattern[str]
    """A modal of what comes of something."""
    gatherings: re.Pattern[str]
    """Those who came together, as a subject."""
    shared: re.Pattern[str]
    """What tells that several do it with each other."""
    in_common: re.Pattern[str]
    """What two have together, as a subject."""
    abroad: re.Pattern[str]
    """Begins of words, in lower case."""
    outward: re.Pattern[str]
    """Those of them that are hardly ever of matters at home."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """All that the language says of commitments."""

    wording: Wording
    tests: Tests
    ends: Ends
    measures: Measures


def compile_need(words: list[str]) -> re.Pattern[str]:
    """What finds one of the words, or a sum of money where that is one of them."""
    spelled = spell_words(each for each in words if each != SUM)
    return re.compile(rf"\b{spelled}\b" + (f"|{MONEY}" if SUM in words else ""), re.IGNORECASE)


def compile_cancel(light: str, phrases: list[str]) -> re.Pattern[str]:
    """What finds one of the phrases right behind a form, but for adverbs."""
    return re.compile(rf"{light}{spell_words(phrases)}(?!\w)")


def spell_passive(receive: str, skip: str, adverbs: str, participles: list[str]) -> str:
    """What is done to somebody, behind words that may be skipped: "be also sent", "receive 20"."""
    be = rf"{skip}(?:be|remain|stay)\s(?:(?:{adverbs}|[a-z]{{2,20}}ly)\s){{0,3}}"
    return rf"{be}(?:{'|'.join(participles)})\b|{skip}{receive}\s[^.]{{0,30}}\d"


@cache
def read_grammar(language: str) -> Grammar:
    """The language's rules and words, compiled."""
    words, small = load_words(language, "commitments"), load_words(language, "particles")
    adverbs = spell_words(words["words"]["adverbs"])
    skip = rf"\s{{0,9}}(?:(?:{adverbs}|[a-z]{{2,20}}ly)\s){{0,3}}"
    papers = spell_words(load_words(language, "statements")["papers"])
    light = rf"\s{{0,9}}(?:(?!do\b)(?:{adverbs}|[a-z]{{2,20}}ly)\s){{0,3}}"
    passive_of = partial(spell_passive, words["words"]["receive"], skip, adverbs)
    tests = Tests(
        needs={name: compile_need(several) for name, several in words["needs"].items()},
        cancels={name: compile_cancel(light, phrases) for name, phrases in words["cancels"].items()},
        passive=re.compile(passive_of(["[a-z]{2,20}ed", *words["words"]["participles"]])),
        done_jointly=re.compile(passive_of(words["words"]["done_jointly"])),
        done_alone=re.compile(passive_of(words["words"]["done_alone"])),
        state=re.compile(rf"{skip}be\b(?!\s{spell_words(words['words']['firm'])}\b)"),
        praise=re.compile(rf"\b{spell_words(words['words']['praise'])}\s(?:for\s)?(?:[\w.’'-]{{1,20}}\s){{0,5}}\Z"),
        inverting=re.compile(rf"\b{spell_words(words['words']['inverting'])}\s\Z"),
        inverted=re.compile(rf"\s{{1,9}}(?:[A-Z]|{spell_words(words['words']['subjects_behind'])}\b)"),
        telling_of=re.compile(rf"(?<!\bthat)(?<!\bwhich)(?<!\bwho)\s{spell_words(words['words']['telling_of'])}\b"),
        organs=re.compile(
            rf"(?:(?:[Tt]he|[Aa]ll|[Oo]ur)\s)?{spell_words(words['words']['organs'])}(?:\s{{1,3}}(?:{adverbs}))?"
        ),
        papers=re.compile(rf"(?:[Tt]he|[Tt]his)\s(?:[\w-]{{1,20}}\s){{0,2}}{papers}(?:\s{{1,3}}(?:{adverbs}))?"),
        sending=re.compile(spell_sending(words["words"])),
        listing=re.compile(
            rf"(?:\s{spell_words(words['words']['listing'])}(?:\s[a-z]{{2,20}}){{0,3}}+)?[\s:,–—-]{{0,5}}+"
        ),
        unsigned=compile_words(words["words"]["unsigned"]),
        witnessing=compile_words(words["words"]["witnessing"]),
        reported_by=compile_words(words["words"]["reported_by"]),
        been=compile_words([*words["classes"]["is"], *words["words"]["begun"]]),
        denied=re.compile(
            rf"\b(?:{spell_words(words['words']['denials'])}\s(?!(?:only|to|later|less|more)\b)|{spell_words(words['words']['unsure'])}\s)"
        ),
        dating=compile_words(words["words"]["dating"]),
        foretelling=re.compile(rf"\b{spell_words(small['modals'])}{skip}{spell_words(words['words']['forecasts'])}\b"),
        gatherings=re.compile(
            rf"(?:[Tt]he|[Tt]his)\s(?:[\w-]{{1,20}}\s){{0,2}}{spell_words(words['words']['gatherings'])}(?:\s{{1,3}}(?:{adverbs}))?"
        ),
        shared=compile_words(words["words"]["shared"]),
        in_common=re.compile(rf"\b{spell_words(words['words']['in_common'])}\b", re.IGNORECASE),
        abroad=re.compile(rf"(?! )\b{spell_words([*words['needs']['abroad'], *words['needs']['outward']])}"),
        outward=re.compile(rf"(?! )\b{spell_words(words['needs']['outward'])}"),
    )
    return Grammar(read_wording(language), tests, read_ends(language), read_measures(language))


def spell_sending(words: Mapping[str, list[str]]) -> str:
    """That one sent or issued a paper, and to whom, up to what it asks: "sent a letter to Togo"."""
    named = r"(?:[\w.’'-]{1,20}\s){1,6}?"
    return rf"\b{spell_words(words['sending'])}\s{named}{spell_words(words['sent'])}\s(?:(?:to|for|with)\s{named})?\Z"
