"""A release's text with all that its readers share: sentences, parties, places and people, each found once."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from transforms.names.parties import PLACES, PartyMention, find_names, names_party, read_shared_names
from transforms.names.people import Mention, Person, people_in
from transforms.names.tagging import tag_text
from transforms.sentences import Sentence, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from transforms.finding import Meeting


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Prose:
    """One release, read once."""

    text: str
    title: str | None
    published_on: date
    country: str | None
    """The publisher's party; None where it speaks for none."""
    dateline: str | None
    language: str
    sentences: tuple[Sentence, ...]
    parties: tuple[PartyMention, ...]
    """Mentions that stand for a party, in order; none that are part of a person's name."""
    places: tuple[PartyMention, ...]
    """Capitals and cities, whether they stand for a government or not; the code is their state's."""
    marks: tuple[PartyMention, ...]
    """Parties and places, in order."""
    bodies: frozenset[str]
    """The codes of organisations that the text names."""
    title_parties: tuple[PartyMention, ...]
    """Parties in the title; offsets are the title's."""
    people: tuple[Person, ...]
    sightings: tuple[tuple[Mention, Person], ...]
    """Every mention of a person, in order."""

    def parties_between(self, start: int, end: int) -> tuple[PartyMention, ...]:
        """The mentions of parties that stand within the span."""
        low = bisect_left(self.parties, start, key=lambda mention: mention.start)
        high = bisect_left(self.parties, end, key=lambda mention: mention.start)
        return tuple(mention for mention in self.parties[low:high] if mention.end <= end)

    def marks_between(self, start: int, end: int) -> tuple[PartyMention, ...]:
        """Parties and places whose mention begins in the span."""
        low = bisect_left(self.marks, start, key=lambda mark: mark.start)
        return self.marks[low : bisect_left(self.marks, end, key=lambda mark: mark.start)]

    def places_between(self, start: int, end: int) -> tuple[PartyMention, ...]:
        """Capitals and cities whose mention begins in the span."""
        low = bisect_left(self.places, start, key=lambda place: place.start)
        return self.places[low : bisect_left(self.places, end, key=lambda place: place.start)]

    def people_between(self, start: int, end: int) -> tuple[tuple[Mention, Person], ...]:
        """Mentions of people within the span, in order."""
        low = bisect_left(self.sightings, start, key=lambda pair: pair[0].start)
        high = bisect_left(self.sightings, end, key=lambda pair: pair[0].start)
        return tuple(pair for pair in self.sightings[low:high] if pair[0].end <= end)


def names_others(country: str | None, *names: Sequence[PartyMention]) -> bool:
    """Whether another party than the publisher's own is named; True for a publisher that speaks for none."""
    return country is None or any(name.code not in ("", country) for each in names for name in each)


def read_prose(
    text: str,
    *,
    title: str | None,
    published_on: date,
    country: str | None,
    dateline: str | None = None,
    language: str = "en",
    names: tuple[PartyMention, ...] | None = None,
    title_names: tuple[PartyMention, ...] | None = None,
) -> Prose:
    """Find everything that the rules look at, in one pass each; names that are found already may be given."""
    names = find_names(text, language) if names is None else names
    title_names = find_names(title or "", language) if title_names is None else title_names
    body, head = tag_text(text, names, language), tag_text(title or "", title_names, language)
    kept, title_kept = tuple(body.names.values()), tuple(head.names.values())
    named = names_surely(text, kept, language) | names_surely(title or "", title_kept, language)
    people = people_in(body, head, country=country, language=language)
    parties = keep_parties(text, kept, language, named)
    places = tuple(name for name in kept if name.form in PLACES)
    return Prose(
        text=text,
        title=title,
        published_on=published_on,
        country=country,
        dateline=dateline,
        language=language,
        sentences=split_sentences(text, language),
        parties=parties,
        places=places,
        marks=tuple(sorted({*parties, *places}, key=lambda mark: mark.start)),
        bodies=frozenset(mark.code for mark in parties if mark.form == "body"),
        title_parties=keep_parties(title or "", title_kept, language, named),
        people=people,
        sightings=tuple(sorted(((m, each) for each in people for m in each.mentions), key=lambda pair: pair[0].start)),
    )


def seat_people(prose: Prose, meetings: Iterable[Meeting]) -> Prose:
    """The prose with people of the parties for which they met, where the text itself doesn't tell whose they are."""
    met: dict[str, set[str]] = {}
    for each in (participant for meeting in meetings for participant in meeting.participants):
        met.setdefault(each.name, set()).add(each.party)
    seated = {
        person: replace(person, party=next(iter(met[person.name])))
        for person in prose.people
        if not person.is_stated and len(met.get(person.name, ())) == 1 and person.party not in met[person.name]
    }
    if not seated:
        return prose
    return replace(
        prose,
        people=tuple(seated.get(person, person) for person in prose.people),
        sightings=tuple((mention, seated.get(person, person)) for mention, person in prose.sightings),
    )


def names_surely(text: str, names: Sequence[PartyMention], language: str) -> frozenset[str]:
    """The codes of those that are named by more than a name that others share."""
    shared = read_shared_names(language)
    return frozenset(name.code for name in names if text[name.start : name.end] not in shared)


def keep_parties(
    text: str, names: Sequence[PartyMention], language: str, named: frozenset[str]
) -> tuple[PartyMention, ...]:
    """The names that stand for a party; `named` are the codes that are named surely."""
    return tuple(name for name in names if name.code in named and names_party(text, name, language))
