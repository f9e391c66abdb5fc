"""Other names of people, as a text gives them: "Ali Saleh (Aleh)", "Ana Ruiz, popularly known as Nita"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transforms.names.office_words import read_office_words
from transforms.names.offices import NAME
from transforms.names.parties import find_parties
from transforms.names.sightings import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from transforms.names.sightings import Sighting
    from transforms.names.tagging import Tagged

BRACKETED = re.compile(r"N\(")
KNOWN = re.compile(r"N,?[tv]{0,2}w(?=N(?![N~H]))")
BEFORE = re.compile(rf"{NAME}\Z")
SHORT = re.compile(r"\([^\W\d_a-z][^\W\d_A-Z]{2,20}\)")
"""One word in brackets, and no acronym."""
LONGEST = 12
"""Tags of a name."""


def find_aliases(tagged: Tagged, language: str) -> dict[tuple[str, ...], str]:
    """The names of people, by the words of the other names that the text gives them."""
    return {fold_name(alias): name for alias, name in list_aliases(tagged, language) if alias not in name.split()}


def list_aliases(tagged: Tagged, language: str) -> Iterator[tuple[str, str]]:
    """Each other name with the name before it."""
    for found in BRACKETED.finditer(tagged.tags):
        words = tagged.slice(found.end() - 1, found.end())
        if SHORT.fullmatch(words) and not find_parties(words[1:-1], language):
            yield words[1:-1], name_before(tagged, found.start() + 1)
    for found in KNOWN.finditer(tagged.tags) if tells_aliases(tagged, language) else ():
        if tagged.slice(found.end() - 1, found.end()).endswith(read_office_words(language).known_as):
            yield tagged.slice(found.end(), found.end() + 1), name_before(tagged, found.start() + 1)


def tells_aliases(tagged: Tagged, language: str) -> bool:
    """Whether the text has words that give another name at all."""
    return any(words in tagged.text for words in read_office_words(language).known_as)


def name_before(tagged: Tagged, end: int) -> str:
    """The whole name that ends at the place."""
    found = BEFORE.search(tagged.tags, max(0, end - LONGEST), end)
    return tagged.slice(found.start(), end) if found else ""


def name_fully(sighting: Sighting, aliases: Mapping[tuple[str, ...], str]) -> Sighting:
    """The sighting, of the full name if it is of another."""
    name = aliases.get(sighting.tokens)
    return sighting._replace(tokens=fold_name(name), name=name) if name else sighting
