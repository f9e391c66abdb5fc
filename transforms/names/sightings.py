"""Where a text names people: by a title, or by words beside a name that show a person."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from transforms.names.office_words import name_one, read_office_words
from transforms.names.offices import NAME, Title, party_behind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from transforms.names.tagging import Tagged

NAMES = re.compile(NAME)
NUMERAL = re.compile(r"[IVX]{2,4}")
"""What tells a monarch from those of that name before: "Abdullah II"."""
OF_STATE = re.compile(r"ot?S(?=[,|avwc]|\Z)")
"""In a list: "Jane Doe of Chad, John Roe (Niger)"."""

STATES = r"(?P<states>[SDC](?:,?a?[SDC]){1,4})"
PAIRED = r"(?P<names>T*(?:N(?:~[nN])?){1,4}(?:,?a?T*(?:N(?:~[nN])?){1,4}){1,4})"
COUNTERPARTS = (
    re.compile(rf"{STATES}(?P<head>[MI]{{0,2}}H)(?:,|-{{1,2}}|:)?{PAIRED}"),
    re.compile(rf"(?P<head>[MI]{{0,2}}H)o{STATES}(?:,|-{{1,2}}|:){PAIRED}"),
)
"""Offices of several states, and as many names behind them: "the leaders of Chad and Peru, Ali Saleh and Ana Ruiz"."""


SERIES = re.compile(
    r"(?P<head>H)(?:o?[MI]{1,4}(?:a[MI]{1,3})?)?(?=ot?S,)(?P<each>(?:,?a?o?t?S,T{0,3}N(?:~?[nN]|pN){0,5}){2,6})"
)
IN_SERIES = re.compile(r"(S),T{0,3}(N(?:~?[nN]|pN){0,5})")
"""Those of several states: "her counterparts from Chad, Ali Saleh, and Peru, Ana Ruiz"."""
LISTED = re.compile(rf"(S)-(?=[NTp]{{2,8}})T{{0,3}}({NAME})(?=[,|aw(])")
"""One of a list: "the ambassadors of Chad - Ali Saleh, Peru - Ana Ruiz, Cuba - Luis Diaz"."""
LIST = 3
Holder = tuple[str | None, str | None]
"""The party and the office of one of several who are told of at once."""


class Sighting(NamedTuple):
    """One named person at one place of a tagged text."""

    tokens: tuple[str, ...]
    name: str
    span: tuple[int, int]
    party: str | None
    handed: str | None
    """The party that a list hands on to it from a neighbour: a guess, which yields to any that is told."""
    office: str | None
    is_titled: bool


def sight_people(tagged: Tagged, titles: Sequence[Title], language: str) -> Iterator[Sighting]:
    """People with a title, then those whom the words about them show to be people."""
    covered: set[int] = set()
    paired = pair_counterparts(tagged, language)
    before: tuple[int, str] | None = None
    listed: dict[int, str] = {}
    held = ""
    for title in titles:
        first, last = title.first, title.last
        if title.name is not None and title.name[0] in paired:
            continue
        if title.name is not None:
            office = title.office.split(" ", 1)[0].lower()
            is_listed = title.party is None and (office != held or office not in read_office_words(language).sole)
            opening = min(first, step_over_honorific(tagged, title.name[0]))
            handed = party_of_list(tagged, opening, before if is_listed else None, language)
            handed, held = None if title.party else handed, office
            first, last = min(first, title.name[0]), max(last, title.name[1])
            party = title.party or handed
            is_posted = not read_office_words(language).posted.isdisjoint(title.office.lower().split())
            before = (last, party) if party and not is_posted else None
            if party:
                listed[last] = party
            yield sight(tagged, title.name, title.party, name_one(title.office, language), handed)
            paired |= share_office(tagged, title, language)
        covered.update(range(first, last))
    for found in NAMES.finditer(tagged.tags):
        if found.start() in covered or found.end() - 1 in covered:
            continue
        if found.start() in paired:
            yield sight(tagged, found.span(), *paired[found.start()], None)
        elif is_person(tagged, found.start(), found.end(), language):
            party = party_before_name(tagged, found.start()) or party_behind(tagged, found.end(), language)
            handed = None if party else party_of_honorific(tagged, found.start(), listed, language)
            handed = (
                None
                if party
                else handed or party_of_group(tagged, step_over_honorific(tagged, found.start()), language)
            )
            if party or handed:
                listed[found.end()] = party or handed or ""
            yield sight(tagged, found.span(), party, None, handed)


def share_office(tagged: Tagged, title: Title, language: str) -> dict[int, Holder]:
    """The other name of "Presidents Saleh and Diaz", of no told party, and of "Cuban counterparts A and B"."""
    if title.name is None or title.office.split()[-1].lower() not in read_office_words(language).groups:
        return {}
    end = title.name[1]
    other = NAMES.match(tagged.tags, end + 1) if tagged.tags[end : end + 1] == "a" else None
    is_theirs = title.office.split()[-1].lower() in read_office_words(language).no_offices
    holder = (title.party, None) if is_theirs else (None, name_one(title.office, language))
    return {other.start(): holder} if other and title.office.endswith("s") else {}


def pair_counterparts(tagged: Tagged, language: str) -> dict[int, Holder]:
    """The parties of "his Chadian and Cuban counterparts, Ali Saleh and Luis Diaz", by the places of the names."""
    paired: dict[int, Holder] = {}
    for found in (found for pattern in COUNTERPARTS for found in pattern.finditer(tagged.tags)):
        office = tagged.slice(*found.span("head"))
        if office.split()[-1].lower() not in read_office_words(language).groups:
            continue
        codes = [tagged.names[place].code for place in range(*found.span("states")) if place in tagged.names]
        names = [each.start() for each in NAMES.finditer(tagged.tags, *found.span("names"))]
        one = name_one(office, language)
        if len(codes) == len(names):
            paired.update(
                (name, (code, None if one == office else one)) for name, code in zip(names, codes, strict=True)
            )
    for found in SERIES.finditer(tagged.tags):
        if tagged.slice(*found.span("head")).lower() in read_office_words(language).groups:
            each = IN_SERIES.finditer(tagged.tags, *found.span("each"))
            paired.update((one.start(2), (tagged.names[one.start(1)].code, None)) for one in each)
    listed = [found for found in LISTED.finditer(tagged.tags) if tagged.tags.count("N", *found.span(2)) > 1]
    if len(listed) >= LIST:
        paired.update((found.start(2), (tagged.names[found.start(1)].code, None)) for found in listed)
    return paired


BRACKETS = str.maketrans("", "", "[]")
"""In them a transcript adds a given name that was not spoken: "Mr. [Omar] Saleh"."""


def sight(tagged: Tagged, name: tuple[int, int], party: str | None, office: str | None, handed: str | None) -> Sighting:
    """The sighting of a name."""
    written = " ".join(tagged.slice(*name).translate(BRACKETS).split())
    behind = tagged.slice(name[1], name[1] + 1) if tagged.tags[name[1] : name[1] + 1] == "X" else ""
    span = tagged.starts[name[0]], tagged.ends[name[1] - 1]
    called = f"{written} {behind}" if NUMERAL.fullmatch(behind) else written
    return Sighting(fold_name(written), called, span, party, handed, office, office is not None)


def party_of_list(tagged: Tagged, first: int, before: tuple[int, str] | None, language: str) -> str | None:
    """The party that a list hands on: "Vanuatu's President A, Prime Minister B", "Myanmar leaders, including A"."""
    words, start = read_office_words(language), tagged.starts[first]
    if before is not None and words.joined.fullmatch(tagged.text, tagged.ends[before[0] - 1], start):
        return before[1]
    return party_of_group(tagged, first, language)


def party_of_group(tagged: Tagged, first: int, language: str) -> str | None:
    """The party of the group whose members or leader are named: "a delegation of Chad led by A".

    A body has no ministers of its own: "the EU Council of Ministers, chaired by A".
    """
    words, start = read_office_words(language), tagged.starts[first]
    opening = words.opening.search(tagged.text, max(0, start - 32), start)
    if opening is None:
        return None
    place = tagged.place_of(opening.start())
    for back in range(place - 1, max(-1, place - 9), -1):
        if tagged.tags[back] == "v":
            return None
        if tagged.tags[back] in "SD":
            behind = tagged.slice(back, place).lower().replace(",", " ").split()
            group = words.group_of.search(tagged.text, max(0, tagged.starts[back] - 40), tagged.starts[back])
            if tagged.names[back].form == "body" and "H" in tagged.tags[back + 1 : place]:
                return None
            if group is not None or not words.groups.isdisjoint(behind):
                return tagged.names[back].code
    return None


def party_of_honorific(tagged: Tagged, first: int, listed: Mapping[int, str], language: str) -> str | None:
    """The party of the last in a list who has no office but "Mr": that of the one before."""
    start = step_over_honorific(tagged, first)
    near = [last for last in range(start - 4, start + 1) if last in listed]
    if start == first or not near:
        return None
    return party_of_list(tagged, start, (max(near), listed[max(near)]), language)


def step_over_honorific(tagged: Tagged, first: int) -> int:
    """Where a name begins with its "Mr"."""
    while first > 0 and tagged.tags[first - 1] == "T":
        first -= 1
    return first


def is_person(tagged: Tagged, first: int, last: int, language: str) -> bool:
    """Whether the words beside an untitled name show a person: an honorific, a verb of telling, a state's name."""
    tags = tagged.tags
    before, after = tags[first - 1 : first] or "|", tags[last : last + 1] or "|"
    opens = before == "w" and tagged.slice(first - 1, first).split()[-1] in read_office_words(language).listing
    if (
        after == "("
        and (before in ",a:|" or opens)
        and tags.count("N", first, last) > 1
        and party_behind(tagged, last, language)
    ):
        return True
    if after in "IKHM~RSC(" or before in "~KR":
        return before == "T" and after not in "IKH~"
    if before == "T":
        return True
    if tags.count("N", first, last) < 2 or before == "t":
        return False
    is_listed = before in ",a:" or opens
    if after in "v:" or before in "DX" or (is_listed and OF_STATE.match(tags, last)):
        return True
    if before == "v":
        return after in ",|ai" and tagged.slice(first - 1, first).lower() in read_office_words(language).telling
    if before == "b" or (before == "a" and after in ",|wabi" and tags[first - 2] in "NnX"):
        return True
    is_room = tagged.slice(max(0, first - 4), max(0, first - 2)).lower() in ("at the", "in the")
    return before == "s" and first > 1 and tags[first - 2] in "SC" and not is_room


def party_before_name(tagged: Tagged, first: int) -> str | None:
    """The party of "North Korea's Kim Jong Un" and "American Kevin King"."""
    tags, first = tagged.tags, step_over_honorific(tagged, first)
    if first > 1 and tags[first - 1] == "s" and tags[first - 2] in "SC":
        return tagged.names[first - 2].code
    return tagged.names[first - 1].code if first > 0 and tags[first - 1] == "D" else None


def is_called(named: Sequence[str], short: Sequence[str]) -> bool:
    """Whether a short name begins or ends a person's; amid it, "Ahmad" is rather what the father is called."""
    return short[-1] in (named[0], named[-1])


@lru_cache(maxsize=4096)
def fold_name(name: str) -> tuple[str, ...]:
    """The words of a name without accents and case."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return tuple(re.findall(r"\w+", plain.casefold())) or (name,)
