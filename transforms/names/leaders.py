"""Which party a well-known leader is of, where a text tells none: "Prime Minister Modi", "Emmanuel Macron"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.names.parties import read_bodies
from transforms.names.sightings import fold_name
from transforms.vocabulary import spell_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Leader:
    """A leader's party and names, folded."""

    code: str
    family: frozenset[str]
    given: frozenset[str]


@dataclass(frozen=True, slots=True)
class Leaders:
    """Leaders by each word of their family names, and the offices that need no given name beside one."""

    by_family: Mapping[str, Sequence[Leader]]
    offices: frozenset[str]
    heads: re.Pattern[str]


@cache
def read_leaders(language: str) -> Leaders:
    """The language's list of leaders."""
    words = load_words(language, "leaders")
    by_family: dict[str, list[Leader]] = {}
    for code, names in words["leaders"].items():
        for name in names:
            is_family = {word: word.isupper() and len(word) > 1 for word in name.split()}
            family, given = (
                frozenset(token for word in name.split() if is_family[word] is told for token in fold_name(word))
                for told in (True, False)
            )
            for token in family:
                by_family.setdefault(token, []).append(Leader(code, family, given))
    offices = words["offices"]
    heads = re.compile(rf"\b{spell_words(offices['heads'])}\b", re.IGNORECASE)
    return Leaders(by_family, frozenset(offices["words"].split()), heads)


def party_of_leader(tokens: Sequence[str], office: str | None, language: str, *, is_story: bool) -> str | None:
    """The party of the leader of that name; None where the name fits leaders of several parties, or none.

    Who has led a state and a body is of the body by the office of its head.
    A family name alone is enough in a story, whose publisher speaks for no state, or behind a highest office.
    """
    leaders = read_leaders(language)
    named = set(tokens)
    known = [leader for token in tokens for leader in leaders.by_family.get(token, ()) if leader.family <= named]
    rest = {id(leader): named - leader.family for leader in known}
    is_head = heads_body(office or "", language)
    full = {leader.code for leader in known if rest[id(leader)] & leader.given}
    if full:
        return choose(full, language, is_head=is_head)
    is_highest = not leaders.offices.isdisjoint(re.findall(r"\w+", (office or "").lower()))
    alone = {leader.code for leader in known if not rest[id(leader)]}
    return choose(alone, language, is_head=is_head) if is_story or is_highest or is_head else None


def heads_body(office: str, language: str) -> bool:
    """Whether an office is that of who heads an international body: "Secretary General"."""
    return read_leaders(language).heads.search(office) is not None


def choose(codes: set[str], language: str, *, is_head: bool) -> str | None:
    """The one party; of a state and a body that one person led, the body if the office is its head's."""
    bodies = read_bodies(language)
    led = codes if len(codes) == 1 else {code for code in codes if (code in bodies) is is_head}
    return next(iter(led)) if len(led) == 1 else None
