"""Who is named in a part of a sentence as taking part: people with their party, and parties as sides."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.meetings.encounters import DEED, read_rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transforms.meetings.encounters import Encounter
    from transforms.names.parties import PartyMention
    from transforms.names.people import Mention, Person
    from transforms.prose import Prose
    from transforms.sentences import Sentence

LONGEST_BODY = 60
"""Characters of an organisation's name."""
INVITER = 200
"""Characters between "invitation" and the name of who invites."""
BACK = 2
"""Sentences before "He was accompanied by" that tell who."""
REACH = 60
"""Characters between two that stand beside one another."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A person at the table, and the party for which the person sits there."""

    person: Person
    party: str


@dataclass(frozen=True, slots=True)
class Roster:
    """Those who took part in one meeting."""

    seats: tuple[Seat, ...]
    parties: tuple[str, ...]
    """Sorted; at least two."""
    is_named: bool
    """Whether both sides are named, and not by "officials" alone."""


@dataclass(frozen=True, slots=True)
class Sides:
    """What the parts of a report's sentence name."""

    subject: tuple[Seat, ...]
    object: tuple[Seat, ...]
    subject_codes: tuple[str, ...]
    object_codes: tuple[str, ...]


@cache
def read_groups(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Patterns for groups that stand for a party, whose party is told elsewhere, of no party, and surely of a state."""
    words = load_words(language, "meetings")["others"]
    groups, unnamed, others, officials = (
        re.compile(rf"\b(?:{'|'.join(words[key])})\b", re.IGNORECASE)
        for key in ("groups", "unnamed", "words", "officials")
    )
    return groups, unnamed, others, officials


def cut_topic(prose: Prose, encounter: Encounter) -> int:
    """Where the words about the talks' topic or occasion begin, behind whom it was with."""
    patterns, closing = read_rules(prose.language).patterns, encounter.closing
    if patterns["rosters.opener"].match(prose.text[encounter.opening : encounter.subject_end]):
        comma = prose.text.find(", ", encounter.end, closing)
        closing = comma if comma > 0 else closing
    if encounter.rule == "during_talks" and (encounter.is_planned or encounter.start == encounter.opening):
        main = patterns["rosters.main"].search(prose.text, encounter.end, closing)
        closing = main.start() if main else closing
    begin = encounter.end
    if encounter.rule == "at_meeting":
        begin = max(begin, prose.text.find(", ", encounter.end, closing) + 1)
        said = prose.text.find(" that ", begin, closing)
        closing = said if said > 0 else closing
    found = patterns["rosters.topic"].search(prose.text, begin, closing)
    if found is None:
        return closing
    if found.start() == encounter.end and patterns["rosters.met_with"].search(found.string, found.end(), closing):
        return closing
    return found.start()


def cut_sides(prose: Prose, encounter: Encounter) -> int:
    """Where those end whom it was with: before its topic, and before the event beside which they met."""
    if encounter.rule == DEED:
        return encounter.start
    patterns, cut = read_rules(prose.language).patterns, cut_topic(prose, encounter)
    beside = patterns["rosters.beside"].search(prose.text, encounter.end, cut)
    if beside is None or patterns["rosters.met_with"].search(prose.text, beside.end(), cut):
        return cut
    return beside.start()


def name_bodies(prose: Prose, encounter: Encounter) -> list[str]:
    """The organisations whose conference the words of a report are of: "the NATO Summit", "the Summit of NATO"."""
    near = prose.parties_between(encounter.start, encounter.words_end + len(" of the ") + LONGEST_BODY)
    behind = [mark for mark in near if mark.form == "body" and mark.start <= encounter.words_end + len(" of the ")]
    return [mark.code for mark in behind]


def seat_people(prose: Prose, start: int, end: int) -> tuple[Seat, ...]:
    """The people named in the span who take part themselves."""
    seats: dict[str, Seat] = {}
    for mention, person in prose.people_between(start, end):
        if person.party is not None and takes_part(prose, start, mention):
            seats.setdefault(person.name, Seat(person, person.party))
    return tuple(seats.values())


def seat_companions(prose: Prose, place: int, span: tuple[int, int], seats: tuple[Seat, ...]) -> tuple[Seat, ...]:
    """The seats of a span; those behind "accompanied by" whose party isn't told are of whomever they came with.

    That is the last before these words, or the one of whom the sentences before speak first; `place` is the sentence's.
    """
    patterns = read_rules(prose.language).patterns
    found = patterns["attendance.came_with"].search(prose.text, *span)
    if found is None:
        return seats
    led = seat_people(prose, span[0], found.start())[-1:]
    if not led and patterns["rosters.pronoun"].search(prose.text, span[0], found.start()):
        before = reversed(prose.sentences[max(0, place - BACK) : place])
        led = next((told[:1] for told in (seat_people(prose, each.start, each.end) for each in before) if told), ())
    contrast = patterns["attendance.contrast"].search(prose.text, found.end(), span[1])
    end = contrast.start() if contrast else span[1]
    behind = {person.name for _, person in prose.people_between(found.end(), end) if not person.is_stated}
    return tuple(replace(seat, party=led[0].party) if led and seat.person.name in behind else seat for seat in seats)


def seat_leaders(prose: Prose, sentence: Sentence) -> tuple[Seat, ...]:
    """The people of a sentence, those without a told party by the side they led: "A led the Thai delegation".

    Or by the delegation that they stand in: "the delegation of Chad was led by A and included B".
    """
    patterns = read_rules(prose.language).patterns
    led = [
        (found.start(), mark.code)
        for found in patterns["attendance.leads_side"].finditer(prose.text, sentence.start, sentence.end)
        for mark in prose.parties_between(found.end(), min(found.end() + 40, sentence.end))[:1]
    ]
    stands_for = {
        found.end(): mark.code
        for found in patterns["attendance.represents"].finditer(prose.text, sentence.start, sentence.end)
        for mark in prose.parties_between(max(sentence.start, found.start() - 40), found.start())[-1:]
    }
    listed = [
        (found.end(), mark.code)
        for found in patterns["attendance.lists_side"].finditer(prose.text, sentence.start, sentence.end)
        for mark in prose.parties_between(max(sentence.start, found.start() - 40), found.end())[-1:]
    ]
    seats: dict[str, Seat] = {}
    for mention, person in prose.people_between(sentence.start, sentence.end):
        if not takes_part(prose, sentence.start, mention):
            continue
        sides = [code for end, code in listed if end <= mention.start][-1:]
        sides += [code for start, code in led if mention.start < start]
        party = person.party if person.is_stated or not sides else sides[0]
        party = next((code for end, code in stands_for.items() if 0 < mention.start - end < REACH), party)
        if party is not None:
            seats.setdefault(person.name, Seat(person, party))
    return tuple(seats.values())


def takes_part(prose: Prose, start: int, mention: Mention) -> bool:
    """Whether a person is there, and not merely spoken of ("on behalf of X", "X's election")."""
    patterns = read_rules(prose.language).patterns
    if patterns["rosters.spoken_of"].search(prose.text, max(start, mention.start - 120), mention.start):
        return False
    if invites(prose, start, mention):
        return False
    return patterns["rosters.possessed"].match(prose.text, mention.end) is None


def invites(prose: Prose, start: int, mention: Mention) -> bool:
    """Whether a person stands behind "at the invitation of", with no comma between but one in his office's words."""
    invitation = read_rules(prose.language).patterns["rosters.invitation"]
    found = invitation.search(prose.text, max(start, mention.start - INVITER), mention.start)
    if found is None:
        return False
    first, person = prose.people_between(found.end(), mention.end)[0]
    told, comma, _ = prose.text[found.end() : mention.start].partition(",")
    return not comma or (first == mention and (person.office or comma).split()[0] in told.split())


def side_codes(prose: Prose, start: int, end: int, groups: re.Pattern[str], verb: int) -> tuple[str, ...]:
    """Parties that stand in the span as a side: by their government, officials or people, or as one of a list.

    `verb` is where the verb's words begin behind a subject, or end before an object: a state beside it is a side.
    """
    topic = read_rules(prose.language).patterns["rosters.about"]
    place = read_rules(prose.language).patterns["places.before"]
    event = read_rules(prose.language).patterns["rosters.event"]
    in_office, border = (read_rules(prose.language).patterns[f"rosters.{name}"] for name in ("in_office", "border"))

    def behind(mention: PartyMention) -> int:
        """Where the verb's words end: their own "on" and "to" tell of no topic and no place ("called on the Cuban")."""
        return verb if verb <= mention.start and mention.form == "demonym" else start

    mentions = [
        mention
        for mention in prose.parties_between(start, end)
        if not topic.search(prose.text, max(start, behind(mention), mention.start - 40), mention.start)
        and not (mention.form == "body" and in_office.match(prose.text, mention.end))
        and border.match(prose.text, mention.end) is None
        and not (
            mention.start > verb > start
            if mention.form == "body" and event.match(prose.text, mention.end)
            else place.search(prose.text, max(start, behind(mention), mention.start - 24), mention.start)
        )
    ]
    kept = [
        mention
        for mention in mentions
        if is_beside(prose, mention, start, verb) or is_side(prose, mention, mentions, groups, end)
    ]
    return tuple(dict.fromkeys(mention.code for mention in kept))


def is_beside(prose: Prose, mention: PartyMention, start: int, verb: int) -> bool:
    """Whether a state's name is itself the subject or the object of the verb: "Chad hosted Niger for talks"."""
    before = prose.text[max(start, mention.start - REACH) : mention.start]
    if mention.form == "name" and start < mention.start < verb and len(before.split()) == 1:
        return True
    by_then = read_rules(prose.language).patterns["rosters.by_then"]
    if mention.form == "name" and mention.end <= verb and by_then.fullmatch(prose.text, mention.end, verb):
        return True
    low, high = (mention.end, verb) if mention.end <= verb else (verb, mention.start)
    between = prose.text[low:high] if high - low < REACH else "far"
    return mention.form == "name" and between.strip().lower() in ("", "the", "today", "also", "jointly", "and the")


def is_side(
    prose: Prose, mention: PartyMention, mentions: Sequence[PartyMention], groups: re.Pattern[str], end: int
) -> bool:
    """Whether a mention is a side of the encounter and no mere adjective of a topic."""
    after, text = prose.text[mention.end : min(end, mention.end + 50)], prose.text
    if mention.form in ("side", "people", "seat", "body"):
        owns = read_rules(prose.language).patterns["rosters.owns"].match(after)
        return owns is None or groups.search(after) is not None
    if groups.search(after) or groups.search(text, max(0, mention.start - 40), mention.start):
        return True
    near, and_of = (read_rules(prose.language).patterns[f"rosters.{name}"] for name in ("listed", "and_of"))
    if and_of.search(text, max(0, mention.start - 16), mention.start):
        return True
    low = bisect_left(mentions, mention.start - REACH + 1, key=lambda other: other.start)
    high = bisect_left(mentions, mention.start + REACH, key=lambda other: other.start)
    return any(
        near.fullmatch(text, *sorted((mention.end, other.start))) or near.fullmatch(text, other.end, mention.start)
        for other in mentions[low:high]
        if other is not mention
    )


def pair_codes(prose: Prose, encounter: Encounter) -> tuple[str, ...]:
    """The parties of "the China-Bhutan boundary talks", the first such pair of the sentence."""
    pair, border = (read_rules(prose.language).patterns[f"rosters.{name}"] for name in ("pair", "border"))
    mentions = prose.parties_between(encounter.opening, encounter.closing)
    for first, second in pairwise(mentions):
        is_pair = first.code != second.code and pair.fullmatch(prose.text, first.end, second.start)
        is_line = prose.text.startswith("-", second.end) or border.match(prose.text, second.end)
        if is_pair and not is_line:
            return first.code, second.code
    return ()
