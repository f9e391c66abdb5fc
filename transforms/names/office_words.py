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
    past: frozenset[str]
    of: frozenset[str]
    shared: frozenset[str]
    styles: frozenset[str]
    posted: frozenset[str]
    newcome: frozenset[str]
    senders: frozenset[str]
    adverbs: frozenset[str]
    listing: frozenset[str]
    plural_verbs: frozenset[str]
    joined: re.Pattern[str]
    opening: re.Pattern[str]
    group_of: re.Pattern[str]
    served: re.Pattern[str]
    known_as: tuple[str, ...]


@cache
def read_office_words(language: str) -> OfficeWords:
    """Offices that one party has, words of business, words for groups of officials."""
    words = load_words(language, "offices")
    served = "|".join(words["served"])
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
        past=frozenset(words["past"].split()),
        of=frozenset(words["grammar"]["o"].split()),
        styles=frozenset(words["styles"].split()),
        shared=frozenset(words["shared"].split()),
        posted=frozenset(words["posted"].split()),
        newcome=frozenset(words["newcome"].split()),
        senders=frozenset(words["senders"].split()),
        adverbs=frozenset(words["adverbs"].split()),
        listing=frozenset(words["listing"].split()),
        plural_verbs=frozenset(words["plural_verbs"].split()),
        joined=re.compile(rf"\s{{0,5}}[,;]?\s{{0,5}}(?:{joiners})?\s{{0,5}}(?:the\s{{1,5}})?"),
        opening=re.compile(rf"\b(?:{openers})\s{{1,5}}(?:(?:the|an?|its|their)\s{{1,5}})?\Z"),
        group_of=re.compile(rf"\b(?:{groups})\s(?:of|from)\s(?:the\s)?\Z"),
        served=re.compile(
            rf"\s(?:for|to|of)\s(?:the\s|his\s|her\s)?(?:{served})\b.{{0,200}}", re.IGNORECASE | re.DOTALL
        ),
        known_as=tuple(words["known_as"]),
    )


def share_word(office: str, other: str, language: str) -> bool:
    """Whether two offices can be one: they have a word in common, small ones apart, or one is but a style."""
    if {office.lower(), other.lower()} & read_office_words(language).styles:
        return True
    if has_same_office(office, other, language) or has_same_office(other, office, language):
        return True
    words, others = (
        {word.removesuffix("s") for word in re.findall(r"\w+", each.lower()) if len(word) > 3}
        for each in (office, other)
    )
    return not words.isdisjoint(others)


def has_same_office(office: str, short: str, language: str) -> bool:
    """Whether an office is the one that a short form names, by whichever name: "Premier", "FM"."""
    same = load_words(language, "offices")["same_offices"]
    if has_office(office, short, language):
        return True
    full, brief = (same.get(each.lower(), each) for each in (office, short))
    return (full, brief) != (office, short) and has_office(full, brief, language)


def has_office(office: str, short: str, language: str) -> bool:
    """Whether an office is the one that a short form names: "foreign minister", "Minister", "EAM".

    Whom it serves is another: a "Spokesman for the President" is no President.
    """
    if short.isupper():
        initials = "".join(word[0] for word in office.split() if word[0].isupper())
        return f"({short})" in office or initials.startswith(short)
    words = read_office_words(language).served.sub("", office).lower().split()
    return all(word in words for word in short.lower().split())


def name_one(office: str, language: str) -> str:
    """The office of one of those who are told of at once: "Foreign Minister" of "Foreign Ministers A and B"."""
    last = office.split()[-1].lower()
    return office[:-1] if last.endswith("s") and last[:-1] in read_office_words(language).shared else office
