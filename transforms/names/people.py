"""People in a text: who they are, what office they hold, for which party, and where they are mentioned."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from transforms.names.aliases import find_aliases, name_fully
from transforms.names.homes import find_home
from transforms.names.leaders import heads_body, party_of_leader
from transforms.names.office_words import has_office, has_same_office, read_office_words, share_word
from transforms.names.offices import NAME, find_titles
from transforms.names.parties import find_names, read_bodies
from transforms.names.sightings import Sighting, fold_name, is_called, sight_people
from transforms.names.tagging import Tagged, tag_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from transforms.names.offices import Title

NAMES = re.compile(NAME)
PAIR = re.compile(r"S[a,]S(?![a,])")
"""How a title begins that is of two states."""
WORD = re.compile(r"\w+")
VERB = re.compile(r"[A-Z][a-z]{2,20}(?<!s)s")
NAMESAKES = 50
"""People of one name among whom one is looked for."""


class Mention(NamedTuple):
    """`text[start:end]` names a person."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody whom the text names; `party` is None where neither the text nor its publisher tells."""

    name: str
    party: str | None
    office: str | None
    mentions: tuple[Mention, ...]
    """In order; empty if only the release's title names the person."""
    is_stated: bool
    """Whether the text itself tells the party; if not it is the publisher's."""


@dataclass(slots=True, eq=False)
class Draft:
    """A person while the text is being read."""

    tokens: tuple[str, ...]
    name: str
    party: str | None = None
    handed: str | None = None
    office: str | None = None
    is_business: bool = False
    spans: set[tuple[int, int]] = field(default_factory=set)


def find_people(
    text: str, *, title: str | None = None, country: str | None = None, language: str = "en"
) -> tuple[Person, ...]:
    """All people of a release in the order of their first mention; its title tells offices and full names, too."""
    body = tag_text(text, find_names(text, language), language)
    head = tag_text(title or "", find_names(title or "", language), language)
    return people_in(body, head, country=country, language=language)


def people_in(body: Tagged, head: Tagged, *, country: str | None, language: str) -> tuple[Person, ...]:
    """The people of a tagged text and its tagged title."""
    titles = find_titles(body, language)
    drafts: dict[str, list[Draft]] = {}
    aliases = find_aliases(body, language)
    seen = [name_fully(each, aliases) for each in sight_people(body, titles, language)]
    above = [
        name_fully(drop_headline(each, body.text), aliases)
        for each in sight_people(head, find_titles(head, language), language)
    ]
    for sighting in sorted(seen, key=lambda each: (-len(each.tokens), each.span)):
        note(drafts, sighting, language, is_body=True)
    for sighting in above:
        note(drafts, sighting, language, is_body=False)
    add_short_mentions(drafts, body, aliases)
    people = list({id(draft): draft for named in drafts.values() for draft in named}.values())
    for draft in people:
        draft.party = draft.party or draft.handed
    name_first_office(people, body, titles)
    if country is None:
        place_first_person(people, body, head)
    for draft in people:
        if draft.party is None and not draft.is_business:
            draft.party = party_of_leader(draft.tokens, draft.office, language, is_story=country is None)
    add_offices_alone(people, body, titles, country, language)
    return tuple(finish(people, country or find_home(body, titles, language)))


def drop_headline(sighting: Sighting, text: str) -> Sighting:
    """A title's name without the verb behind it that headlines write with a capital: "Ana Ruiz Sheds Light".

    The text has the name's last word, and not what follows it, which ends as verbs of the present do.
    """
    words = sighting.name.split(" ")
    verbs = [place for place, word in enumerate(words) if place and VERB.fullmatch(word)]
    known = set(WORD.findall(text.casefold())) if verbs else set()
    for place in verbs:
        if words[place - 1].casefold() in known and words[place].casefold() not in known:
            name = " ".join(words[:place])
            return sighting._replace(name=name, tokens=fold_name(name))
    return sighting


def note(drafts: dict[str, list[Draft]], sighting: Sighting, language: str, *, is_body: bool) -> None:
    """Join a sighting to the person it is of, or begin a new one; `drafts` by each word of their names."""
    named = [draft for token in sighting.tokens for draft in drafts.get(token, ())[-NAMESAKES:]]
    same = [each for each in named if is_same(each, sighting, language)]
    draft = next((each for each in same if is_called(each.tokens, sighting.tokens)), same[0] if same else None)
    if draft is None:
        draft = Draft(sighting.tokens, sighting.name)
    for token in sighting.tokens:
        holders = drafts.setdefault(token, [])
        if draft not in holders[-NAMESAKES:]:
            holders.append(draft)
    if len(sighting.tokens) > len(draft.tokens) and (is_body or len(draft.tokens) < 2):
        draft.tokens, draft.name = sighting.tokens, sighting.name
    if sighting.tokens == draft.tokens and len(sighting.name) > len(draft.name):
        draft.name = sighting.name
    draft.party, draft.handed = draft.party or sighting.party, draft.handed or sighting.handed
    words = read_office_words(language)
    told = (sighting.office or "").lower().split()
    is_office = bool(told) and words.no_offices.isdisjoint((told[0], told[-1]))
    if sighting.office and is_office and (draft.office is None or len(sighting.office) > len(draft.office)):
        draft.office = sighting.office
        named = re.findall(r"\w+", sighting.office.lower())
        draft.is_business = not words.business.isdisjoint(named) and words.official.isdisjoint(named)
    if is_body:
        draft.spans.add(sighting.span)


def is_same(draft: Draft, sighting: Sighting, language: str) -> bool:
    """One person, named more or less fully; two parties are two people."""
    if draft.party and sighting.party and draft.party != sighting.party:
        return False
    if (
        len(sighting.tokens) == 1
        and draft.office
        and sighting.office
        and not share_word(draft.office, sighting.office, language)
    ):
        return False
    mine, theirs = set(draft.tokens), set(sighting.tokens)
    if theirs <= mine or mine <= theirs:
        return True
    return (
        draft.tokens[-1] == sighting.tokens[-1]
        and draft.tokens[0][0] == sighting.tokens[0][0]
        and (draft.party == sighting.party is not None and bool(draft.office) and bool(sighting.office))
    )


def add_short_mentions(
    drafts: Mapping[str, Sequence[Draft]], body: Tagged, aliases: Mapping[tuple[str, ...], str]
) -> None:
    """Mentions by a part of the name: "Wang", "Le Drian"; between namesakes, the one whom the text named last."""
    taken = {start for named in drafts.values() for draft in named for start, _ in draft.spans}
    starts: dict[int, list[int]] = {}
    for found in NAMES.finditer(body.tags):
        span = body.starts[found.start()], body.ends[found.end() - 1]
        tokens = fold_name(body.text[span[0] : span[1]])
        tokens = fold_name(aliases[tokens]) if tokens in aliases else tokens
        if tokens[-1] not in drafts or span[0] in taken or len(tokens[-1]) < 2:
            continue
        named = [each for each in drafts[tokens[-1]][-NAMESAKES:] if set(tokens) <= set(each.tokens)]
        named = [each for each in named if is_called(each.tokens, tokens)] or named
        if not named:
            continue
        last = max(reversed(named), key=lambda each: last_before(each, span[0], starts)) if len(named) > 1 else named[0]
        last.spans.add(span)
        if id(last) in starts:
            insort(starts[id(last)], span[0])


def last_before(draft: Draft, position: int, starts: dict[int, list[int]]) -> int:
    """Where a person was named last before a place, -1 if nowhere; `starts` keeps each one's places, by `id`."""
    known = starts.get(id(draft))
    if known is None:
        known = starts[id(draft)] = sorted(start for start, _ in draft.spans)
    place = bisect_left(known, position)
    return known[place - 1] if place else -1


def add_offices_alone(
    drafts: Sequence[Draft], body: Tagged, titles: Iterable[Title], country: str | None, language: str
) -> None:
    """Mentions by office: "the Chinese foreign minister", where one person alone holds it."""
    firsts = {id(draft): min(draft.spans)[0] for draft in drafts if draft.spans}
    held: dict[tuple[str, str | None], list[Draft]] = {}
    for title in titles:
        if title.name is not None or not stands_alone(body, title):
            continue
        holders = held.get((title.office, title.party))
        if holders is None:
            holders = held[title.office, title.party] = find_holders(drafts, title, country, language)
        if len(holders) != 1:
            continue
        start, first = body.starts[title.first], firsts.get(id(holders[0]), -1)
        if not (country and title.party is None and is_named_behind(first, title, body)):
            holders[0].spans.add((start, body.ends[title.last - 1]))
            firsts[id(holders[0])] = min(first, start) if first >= 0 else start


def find_holders(drafts: Iterable[Draft], title: Title, country: str | None, language: str) -> list[Draft]:
    """Those who hold the office that stands alone; of more than one it is of no matter who they are."""
    held = [each for each in drafts if each.office and is_of(each, title, country, language)]
    exact = list(islice((each for each in held if has_office(each.office or "", title.office, language)), 2))
    same = (each for each in held if has_same_office(each.office or "", title.office, language))
    return exact or list(islice(same, 2))


def is_named_behind(first: int, title: Title, body: Tagged) -> bool:
    """Whether the text first names a person, at `first`, behind the office in its sentence: "The President met ..."."""
    place = body.place_of(first) if first >= 0 else 0
    return title.last <= place and body.tags.find("|", title.last, place) < 0


def is_of(draft: Draft, title: Title, country: str | None, language: str) -> bool:
    """Whether an office alone can be of this person's party: the one told, or in a ministry's own release its own.

    The office that heads a body is as well a body's: "the Secretary General".
    """
    if title.party is not None:
        return title.party == draft.party
    is_bodys = draft.party in read_bodies(language) and heads_body(title.office, language)
    return country is None or draft.party in (None, country) or is_bodys


def stands_alone(body: Tagged, title: Title) -> bool:
    """Whether a title without a name means somebody who has one elsewhere: "the Minister", no "Minister of State".

    Stories write it small: "The prime minister will ...".
    """
    before, after = body.tags[title.first - 1 : title.first], body.tags[title.last : title.last + 1]
    if title.party is not None or (title.office.isupper() and len(title.office) > 2):
        return True
    is_meant = title.office[0].isupper() or (before == "t" and " " in title.office)
    return is_meant and before in ("t", "|", "") and after not in ("o", "(", "i", ",", "~")


def name_first_office(drafts: Sequence[Draft], body: Tagged, titles: Sequence[Title]) -> None:
    """A story that opens with an office alone ("Chad's foreign minister told ...") gives the name a sentence later."""
    opening = next((title for title in titles if title.first <= 2), None)
    if opening is None or opening.name is not None or opening.party is None:
        return
    end = body.tags.find("|", opening.last)
    for draft in drafts:
        places = sorted(body.place_of(start) for start, _ in draft.spans)
        if draft.party is None and draft.office is None and places and places[0] - end in (1, 2) and end > 0:
            draft.party, draft.office = opening.party, opening.office
            draft.spans.add((body.starts[opening.first], body.ends[opening.last - 1]))


def place_first_person(drafts: Sequence[Draft], body: Tagged, head: Tagged) -> None:
    """A story headed "Chad tells ..." that opens with a minister of no told party means Chad's.

    One headed "Chad and Peru agree ..." whose other people are Peru's does so, too.
    """
    subject = head.names.get(0)
    end = body.text.find("\n") if "\n" in body.text else len(body.text)
    first = min(drafts, key=lambda each: min(each.spans, default=(1 << 30, 0)), default=None)
    pair = {head.names[place].code for place in (0, 2)} if PAIR.match(head.tags) else set()
    untold = pair - {draft.party for draft in drafts}
    if len(pair) > len(untold) == 1 and first and first.office and not (first.party or first.is_business):
        first.party = untold.pop()
        return
    if subject is None or first is None or not subject.code or not first.office or first.party or first.is_business:
        return
    is_state = head.tags[:1] != "D" and head.tags[1:2] in ("w", "v", "N")
    if is_state and min(first.spans, default=(end, 0))[0] < end:
        first.party = subject.code


def finish(drafts: Sequence[Draft], country: str | None) -> Iterator[Person]:
    """The people in order; a party that the text doesn't tell is the publisher's, but for people of business."""
    for draft in sorted(drafts, key=lambda each: min(each.spans, default=(1 << 30, 0))):
        yield Person(
            name=draft.name,
            party=draft.party or (None if draft.is_business else country),
            office=draft.office,
            mentions=tuple(Mention(start, end) for start, end in sorted(draft.spans)),
            is_stated=draft.party is not None,
        )
