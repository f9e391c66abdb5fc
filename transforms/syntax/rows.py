"""Who stands together in a text: rows of parties that act, and an organisation's organs, named by themselves."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from transforms.lexicon import load_words
from transforms.names.parties import PartyMention, read_bodies
from transforms.vocabulary import compile_words, spell_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from transforms.prose import Prose
    from transforms.syntax.scene import Scene

GENITIVES = ("’s", "'s")
PARTED = frozenset('\n”"')
"""What no row goes on behind: the end of a paragraph or of a quotation."""
LONGEST_GAP = 90
"""Characters of ", and Foreign Minister Kari Dahl of " between the members of a row."""
OPENING = 60
"""Characters of a sentence's beginning in which a row that acts begins."""
LEAD = 600
"""Characters of a text's opening that tell of which organisation it is."""


class Row(NamedTuple):
    """Parties told one after another, from the first name's start to the last one's end."""

    start: int
    end: int
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """The language's words for those who stand together."""

    titling: re.Pattern[str]
    """What may stand between the members of a row: their titles and names."""
    joining: re.Pattern[str]
    """What must."""
    of_agents: re.Pattern[str]
    """Right before a row: of whom it is that it tells ("leaders of")."""
    agents: re.Pattern[str]
    """Right behind a row of adjectives: who acts ("leaders")."""
    before: re.Pattern[str]
    """A preposition right before a noun."""
    venue: re.Pattern[str]
    """Right before the name of a place: "at the UN's"."""
    within: re.Pattern[str]
    """The same, but of those that no office has behind it: "in", not "of"."""
    institutions: re.Pattern[str]


def spell_titling(words: Sequence[str]) -> str:
    """A pattern of titles, names and what joins them."""
    return rf"(?:[,()“”\"\s]+|[A-Z][\w.’'-]*+|{spell_words(words)}\b)*+"


@cache
def read_wording(language: str) -> Wording:
    """The language's words, compiled."""
    words, speech = load_words(language, "commitments"), load_words(language, "statements")
    particles = load_words(language, "particles")
    subjects = words["subjects"]
    joints = [*particles["row"], *particles["conjunctions"]]
    inside = set(particles["prepositions"]).difference(subjects["of"])
    return Wording(
        titling=re.compile(spell_titling([*speech["titling"], *subjects["companions"], *joints])),
        joining=re.compile(rf",|&|\b{spell_words(joints)}\b"),
        of_agents=re.compile(rf"\b{spell_words(subjects['agents'])},?\s{spell_words(subjects['of'])}\s(?:the\s)?\Z"),
        agents=re.compile(rf"(?:\s(?:foreign|prime|defen[cs]e))?\s{spell_words(subjects['agents'])}\b"),
        before=re.compile(rf"\b{spell_words(particles['prepositions'])}\s\Z", re.IGNORECASE),
        venue=re.compile(rf"\b{spell_words(subjects['venues'])}\s\Z"),
        within=re.compile(rf"\b{spell_words(inside)}\s\Z", re.IGNORECASE),
        institutions=compile_words(f"{the} {each}" for each in subjects["institutions"] for the in subjects["the"]),
    )


def find_rows(prose: Prose, parties: Sequence[PartyMention]) -> Iterator[Row]:
    """The rows of two parties or more that act, in order: those that open a sentence, and "the leaders of" a row."""
    wording = read_wording(prose.language)
    row: list[PartyMention] = []
    for each in (*parties, None):
        if row and (each is None or not is_joined(prose.text, row[-1].end, each.start, wording)):
            codes = tuple(sorted({member.code for member in row}))
            is_owner = prose.text.startswith(GENITIVES, row[-1].end)
            is_led = wording.agents.match(prose.text, row[-1].end) is not None
            if len(codes) > 1 and not is_owner and (is_led or acts(prose, row[0].start, wording)):
                yield Row(row[0].start, row[-1].end, codes)
            row = []
        if each is not None:
            row.append(each)


def is_joined(text: str, start: int, end: int, wording: Wording) -> bool:
    """Whether two names are members of one row."""
    if not 0 < end - start <= LONGEST_GAP or not PARTED.isdisjoint(text[start:end]):
        return False
    is_row = wording.joining.search(text, start, end) is not None
    return is_row and wording.titling.fullmatch(text, start, end) is not None


def acts(prose: Prose, start: int, wording: Wording) -> bool:
    """Whether a row that begins at `start` is of those who act, and not of those spoken about."""
    place = bisect_left(prose.sentences, start + 1, key=lambda sentence: sentence.start) - 1
    begin = prose.sentences[max(place, 0)].start if prose.sentences else 0
    if wording.of_agents.search(prose.text, max(begin, start - OPENING), start):
        return True
    if wording.within.search(prose.text, max(begin, start - OPENING), start):
        return False
    return start - begin <= OPENING and wording.titling.fullmatch(prose.text, begin, start) is not None


def find_row(rows: Sequence[Row], start: int, end: int) -> Row | None:
    """The row that a phrase which begins at `start` holds, or stands in; none that goes on behind `end`."""
    place = bisect_left(rows, end, key=lambda row: row.start)
    row = rows[place - 1] if place else None
    is_phrases = row is not None and start <= row.end <= end and row.start - start <= OPENING
    return row if is_phrases else None


def find_group(rows: Sequence[Row], position: int, count: int | None) -> Row | None:
    """The last row told before a place, else the first one; of so many members, if their number is told."""
    place = bisect_left(rows, position, key=lambda row: row.start)
    nearest = (*reversed(rows[:place]), *rows[place:])
    return next((row for row in nearest if count in (None, len(row.codes))), None)


def count_them(scene: Scene, start: int) -> int | None:
    """How many a phrase says they are: two of "both sides", "the two"; None where it tells no number."""
    words = scene.text[start : start + OPENING].lower().split()[:3]
    return next((scene.nouns.numbers[word] for word in words if word in scene.nouns.numbers), None)


def find_organs(prose: Prose) -> Iterator[PartyMention]:
    """ "The Council", "the Alliance" where a text is of one organisation: as a name of it, where it acts."""
    wording = read_wording(prose.language)
    told = {each.code for each in prose.title_parties if each.form == "body"}
    lead = [each for each in prose.parties_between(0, LEAD) if each.form == "body"]
    told |= {each.code for each in lead if not wording.venue.search(prose.text, max(0, each.start - 20), each.start)}
    told = {prose.country} if prose.country in read_bodies(prose.language) else told
    if len(told) != 1:
        return
    (code,) = told
    for found in wording.institutions.finditer(prose.text):
        is_named = any(each.start < found.end() and each.end > found.start() for each in near(prose, found.start()))
        is_title = prose.text[found.end() + 1 : found.end() + 2].isupper()
        before = wording.before.search(prose.text, max(0, found.start() - 20), found.start())
        if not (is_named or is_title or before):
            yield PartyMention(code, found.start(), found.end(), "body")


def near(prose: Prose, position: int) -> tuple[PartyMention, ...]:
    """The names that stand around a place."""
    return prose.parties_between(max(0, position - LEAD), position + LEAD)
