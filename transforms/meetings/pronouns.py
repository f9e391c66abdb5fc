"""Whom "he", "they" and "both leaders" mean: those whom the sentences before name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transforms.lists import find_items
from transforms.meetings.cancels import is_news
from transforms.meetings.encounters import DEED, read_rules
from transforms.meetings.seats import Seat, read_groups, seat_people, side_codes
from transforms.names.office_words import has_same_office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transforms.meetings.encounters import Encounter
    from transforms.meetings.seats import Roster
    from transforms.prose import Prose

LEAD = 2
"""Paragraphs in which a story tells its news."""
BACK = 4
"""Sentences before a pronoun that may name whom it means."""
BEHIND = 120
"""Characters behind the words of a speech that name who gave it."""
NEAR = 80
"""Characters of a clause that name who speaks."""
GENERAL = re.compile(r"(?i)secretary[\s-]general\b")
PAIR = 2
"""Parties of "both sides", and sentences before that may name them."""


def seat_speaker(prose: Prose, encounter: Encounter) -> tuple[tuple[Seat, ...], tuple[Seat, ...]]:
    """The host who speaks behind a guest, and the guest: "Receiving Minister Jane Doe, President Ali Saleh said"."""
    he = read_rules(prose.language).patterns["rosters.he_behind"]
    comma = prose.text.find(", ", encounter.end, encounter.closing)
    while comma > 0:
        guests = seat_people(prose, encounter.start, comma)
        if he.match(prose.text, comma):
            return look_back(prose, encounter), guests
        hosts = seat_people(prose, comma, min(comma + NEAR, encounter.closing))[:1]
        if guests and hosts and hosts[0].party != guests[0].party:
            return hosts, guests
        comma = prose.text.find(", ", comma + 1, encounter.closing)
    return (), ()


def resolve_pronoun(
    prose: Prose, encounter: Encounter, before: Roster | None, met: tuple[Seat, ...]
) -> tuple[Seat, ...]:
    """Whom "he" or "they" means: the one of whom the sentence before speaks first, or those who met last.

    `met` are those whom he met: he is not of their party.
    """
    if encounter.rule == "was_with":
        return (before.seats if before else ())[:1] or look_back(prose, encounter)
    if (
        encounter.rule == "took_place"
        and prose.text.startswith(" with ", encounter.words_end)
        and is_at_home(prose, met)
    ):
        came = tuple(seat for seat in before.seats if seat.party != prose.country) if before else ()
        return came or look_back_for_guest(prose, encounter)
    subject = prose.text[encounter.opening : encounter.subject_end]
    patterns = read_rules(prose.language).patterns
    if patterns["rosters.they"].search(subject):
        return before.seats if before else ()
    if patterns["rosters.guest"].search(subject):
        return look_back_for_guest(prose, encounter)
    if not patterns["rosters.he"].search(subject):
        return ()
    told = seat_people(prose, encounter.sentence.start, encounter.subject_end)[:1] or look_back(prose, encounter)
    theirs = {seat.party for seat in met}
    return seat_stranger(prose, encounter, theirs) or told if theirs == {seat.party for seat in told} else told


def is_at_home(prose: Prose, met: tuple[Seat, ...]) -> bool:
    """Whether those who were met are the publisher's own."""
    return bool(met) and {seat.party for seat in met} == {prose.country}


def seat_stranger(prose: Prose, encounter: Encounter, others: set[str]) -> tuple[Seat, ...]:
    """The one of whom the last sentence that names people speaks first, if of no party of the others.

    Nobody where the report's own sentence names another state: those whom he met may be its people.
    """
    marks = prose.marks_between(encounter.sentence.start, encounter.sentence.end)
    if any(mark.code not in others for mark in marks):
        return ()
    for sentence in reversed(prose.sentences[max(0, encounter.place - PAIR) : encounter.place]):
        first = next(iter(prose.people_between(sentence.start, sentence.end)), None)
        if first is not None:
            seats = seat_people(prose, sentence.start, first[0].end)
            return tuple(seat for seat in seats if seat.party not in others)
    return ()


def look_back_for_guest(prose: Prose, encounter: Encounter) -> tuple[Seat, ...]:
    """Whom "the guest" means: the last of another party than the publisher's of whom a sentence before speaks first."""
    for sentence in reversed(prose.sentences[max(0, encounter.place - BACK) : encounter.place]):
        seats = seat_people(prose, sentence.start, sentence.end)[:1]
        if seats and prose.country not in (None, seats[0].party):
            return seats
    return ()


def look_back(prose: Prose, encounter: Encounter) -> tuple[Seat, ...]:
    """Whom "he" means behind the sentences before: the one of whom the last of them speaks first, if not as "he".

    In a release of a state somebody of its own, if anybody: it tells what its own people do.
    """
    patterns, last = read_rules(prose.language).patterns, tuple[Seat, ...]()
    for sentence in reversed(prose.sentences[max(0, encounter.place - BACK) : encounter.place]):
        seats = seat_people(prose, sentence.start, sentence.end)
        first, spoken_of = next(iter(prose.people_between(sentence.start, sentence.end)), (None, None))
        is_he_too = first is not None and patterns["rosters.pronoun"].search(prose.text, sentence.start, first.start)
        if not is_he_too and prose.country is None and spoken_of is not None and spoken_of.party is None:
            return ()
        own = tuple(seat for seat in seats if prose.country in (None, seat.party))
        if own and not is_he_too:
            return own[:1]
        last = last or (seats[:1] if not is_he_too else ())
    return last


def seat_surnames(prose: Prose, encounter: Encounter) -> tuple[Seat, ...]:
    """The two of "the Saleh-Diaz meeting", if the text names them."""
    surnames = read_rules(prose.language).patterns["rosters.surnames"]
    found = surnames.search(prose.text, encounter.opening, encounter.words_end)
    if found is None:
        return ()
    named = [{p for p in prose.people if p.party and name in p.name.split()} for name in found.groups()]
    seats = tuple(Seat(person, person.party) for persons in named for person in persons if person.party)
    return seats if len(seats) == PAIR == len({seat.party for seat in seats}) else ()


def tell_pair(prose: Prose, encounter: Encounter, *, is_first: bool) -> tuple[tuple[Seat, ...], tuple[str, ...]]:
    """The people, or the states, of "both leaders": of the only two parties that the sentences before name.

    Of those of the title, where these name fewer or more; "the three countries" are three. "The meeting took place" is
    of those whom the sentence before it names, if it `is_first` of the text's meetings.
    """
    count, start = count_both(prose, encounter), prose.sentences[max(0, encounter.place - PAIR)].start
    named = [person for _, person in prose.people_between(encounter.start, encounter.closing)]
    if count is None and len(named) == PAIR and all(person.party is None for person in named):
        count = PAIR
    if count is None:
        return tell_takers(prose, encounter) if is_first else ((), ())
    seats = seat_people(prose, start, encounter.sentence.start)
    if len({seat.party for seat in seats}) == count:
        return seats, ()
    marks = prose.parties_between(start, encounter.sentence.start)
    for told in (marks, prose.title_parties):
        codes = {mark.code for mark in told if mark.form != "body"}
        if len(codes) == count:
            return (), tuple(sorted(codes))
    return (), ()


def tell_takers(prose: Prose, encounter: Encounter) -> tuple[tuple[Seat, ...], tuple[str, ...]]:
    """Those of the sentence before "The meeting took place in Lima", "The two agreed at their talks", if two."""
    patterns = read_rules(prose.language).patterns
    of_that = patterns["attendance.of_that"] if encounter.rule == "took_place" else patterns["rosters.they_all"]
    is_that = encounter.rule == "came_at" or of_that.fullmatch(prose.text, encounter.sentence.start, encounter.start)
    if encounter.rule not in ("took_place", "came_at", DEED) or not is_that or encounter.place == 0:
        return (), ()
    last = prose.sentences[encounter.place - 1]
    seats = seat_people(prose, last.start, last.end)
    if len({seat.party for seat in seats}) > 1:
        return seats, ()
    groups = read_groups(prose.language)[0]
    codes = side_codes(prose, last.start, last.end, groups, last.start)
    is_of_people = groups.search(prose.text, last.start, last.end) is not None
    return ((), tuple(sorted(codes))) if len(codes) > 1 and is_of_people else ((), ())


def seat_items(prose: Prose, encounter: Encounter) -> Iterator[Seat]:
    """Those whom a list below a report names, one an item: "met with her counterparts, including:"."""
    for item in find_items(prose, encounter.sentence):
        named = seat_people(prose, item.start, item.end)
        if not named:
            return
        yield named[0]


def seat_behind(prose: Prose, encounter: Encounter, cut: int) -> tuple[Seat, ...]:
    """The speaker whom a sentence names behind his speech: "In her address at the summit, Minister Jane Doe said"."""
    opener = read_rules(prose.language).patterns["rosters.opener"]
    if encounter.rule != "conference" or not opener.match(prose.text[encounter.opening : encounter.subject_end]):
        return ()
    return seat_people(prose, cut, min(cut + BEHIND, encounter.closing))[:1]


def seat_opener(prose: Prose, encounter: Encounter, cut: int, met: tuple[Seat, ...]) -> tuple[Seat, ...]:
    """Who had the talks that a sentence opens with: the one who speaks behind them, or in a story who is told before.

    "Following talks with A, Minister Jane Doe said"; "Her words came during her talks with A".
    """
    if encounter.rule not in ("during_talks", "met"):
        return ()
    opening = read_rules(prose.language).patterns["rosters.opening"]
    theirs = {seat.party for seat in met}
    is_first = opening.match(prose.text, encounter.opening, encounter.start) is not None
    if is_first and prose.text.startswith(", ", cut):
        speaker = seat_people(prose, cut, min(cut + NEAR, encounter.closing))[:1]
        if speaker and speaker[0].party not in theirs:
            return speaker
    came = read_rules(prose.language).patterns["rosters.came"]
    is_story = is_first and prose.country is None
    if len(theirs) != 1 or not (is_story or came.fullmatch(prose.text, encounter.opening, encounter.start)):
        return ()
    return tuple(seat for seat in look_back(prose, encounter) if seat.party not in theirs)


def count_both(prose: Prose, encounter: Encounter) -> int | None:
    """How many a report speaks of as "both leaders", "the three countries"; None where of none, or of none new."""
    both = read_rules(prose.language).patterns["rosters.both"]
    start = encounter.start if encounter.rule == "at_meeting" else encounter.opening
    end = encounter.closing if encounter.rule == "at_meeting" else encounter.subject_end
    is_news_now = encounter.sentence.paragraph < LEAD or any(is_news(day, prose) for day in encounter.days)
    found = both.search(prose.text, start, end) if is_news_now else None
    return int((found.lastgroup or "n2")[1:]) if found else None


def hold_office(prose: Prose, start: int, end: int) -> tuple[Seat, ...]:
    """The one who holds the office that stands alone in a span without a party: "the president" of a sentence before.

    In a release of a state one of its own, if anybody.
    """
    alone = read_rules(prose.language).patterns["rosters.office_alone"].search(prose.text, start, end)
    if alone is None or prose.parties_between(start, end):
        return ()
    holders = [each for each in prose.people if each.office and has_same_office(each.office, alone[1], prose.language)]
    if prose.country is None and any(each.party is None for each in holders):
        return ()
    seats = tuple(Seat(each, each.party) for each in holders if each.party)
    seats = tuple(seat for seat in seats if seat.party == prose.country) or seats
    seats = tuple(seat for seat in seats if (seat.person.office or "").lower() == alone[1].lower()) or seats
    return seats if len(seats) == 1 else ()


def joins_own(prose: Prose, encounter: Encounter, subject: tuple[Seat, ...]) -> bool:
    """Whether one of the publisher's own is told by an office alone beside others: "The Minister and President A"."""
    beside = read_rules(prose.language).patterns["rosters.office_beside"]
    is_theirs = prose.country not in (None, *(seat.party for seat in subject))
    return (
        bool(subject) and is_theirs and beside.search(prose.text, encounter.opening, encounter.subject_end) is not None
    )


def tell_side(prose: Prose, encounter: Encounter, start: int, end: int) -> tuple[str, ...]:
    """Whom an office or a group without a name and party stands for in a release of a state.

    "The Prime Minister" is the publisher's own, "the delegation" the guests of whom the sentences before tell.
    """
    patterns = read_rules(prose.language).patterns
    if prose.country is None and patterns["rosters.un_head"].search(prose.text, start, end):
        return () if prose.parties_between(start, end) or not is_of_un(prose) else ("UN",)
    if prose.country is None or any(mention.code != prose.country for mention in prose.parties_between(start, end)):
        return ()
    if patterns["rosters.visitors"].search(prose.text, start, end):
        return tell_guests(prose, encounter)
    return (prose.country,) if patterns["rosters.own"].search(prose.text, start, end) else ()


def is_of_un(prose: Prose) -> bool:
    """Whether a text's only Secretary-General is that of the United Nations, which it names."""
    heads = {each.party for each in prose.people if each.office and GENERAL.match(each.office)}
    return heads <= {None, "UN"} and any(mark.code == "UN" for mark in (*prose.title_parties, *prose.parties))


def tell_guests(prose: Prose, encounter: Encounter) -> tuple[str, ...]:
    """The one other state that the last sentence tells of which tells of others, or the title."""
    for sentence in reversed(prose.sentences[max(0, encounter.place - BACK) : encounter.place]):
        codes = {mention.code for mention in prose.parties_between(sentence.start, sentence.end)}
        codes |= {person.party for _, person in prose.people_between(sentence.start, sentence.end) if person.party}
        if others := codes - {prose.country}:
            return tuple(others) if len(others) == 1 else ()
    titled = {mention.code for mention in prose.title_parties} - {prose.country}
    return tuple(titled) if len(titled) == 1 else ()
