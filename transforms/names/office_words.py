"""What the language knows of offices: whose they are, who joins them, and what stands beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """What the language knows of offices."""

    unique: Mapping[str, str]
    unique_for: Mapping[str, str]
    business: frozenset[str]
    official: frozenset[str]
    """Words of an office that is a state's, whatever else is in it."""
    groups: frozenset[str]
    telling: frozenset[str]
    passing: frozenset[str]
    no_offices: frozenset[str]
    sole: frozenset[str]
    posted: frozenset[str]
    newcome: frozenset[str]
    senders: frozenset[str]
    adverbs: frozenset[str]
    listing: frozenset[str]
    plural_verbs: frozenset[str]
    joined: re.Pattern[str]
    opening: re.Pattern[str]
    group_of: re.Pattern[str]


@cache
def read_office_words(language: str) -> OfficeWords:
    """Offices that one party has, words of business, words for groups of officials."""
    words = load_words(language, "offices")
    joiners, openers, groups = ("|".join(words[key]) for key in ("joiners", "openers", "delegations"))
    return OfficeWords(
        unique=words["unique"],
        unique_for=words["unique_for"],
        business=frozenset(words["business"]["words"].split()),
        official=frozenset(words["business"]["unless"].split()),
        groups=frozenset(words["groups"].split()),
        telling=frozenset(words["before_names"].split()),
        passing=frozenset(words["passing"].split()),
        no_offices=frozenset(words["no_offices"]),
        sole=frozenset(words["sole"].split()),
        posted=frozenset(words["posted"].split()),
        newcome=frozenset(words["newcome"].split()),
        senders=frozenset(words["senders"].split()),
        adverbs=frozenset(words["adverbs"].split()),
        listing=frozenset(words["listing"].split()),
        plural_verbs=frozenset(words["plural_verbs"].split()),
        joined=re.compile(rf"\s{{0,5}}[,;]?\s{{0,5}}(?:{joiners})?\s{{0,5}}(?:the\s{{1,5}})?"),
        opening=re.compile(rf"\b(?:{openers})\s{{1,5}}(?:(?:the|an?|its|their)\s{{1,5}})?\Z"),
        group_of=re.compile(rf"\b(?:{groups})\s(?:of|from)\s(?:the\s)?\Z"),
    )
