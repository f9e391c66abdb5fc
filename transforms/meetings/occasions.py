"""When and how an encounter took place."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from transforms.dates import find_days
from transforms.meetings.cancels import AHEAD
from transforms.meetings.datelines import end_of_dateline
from transforms.meetings.encounters import DEED, TOPICS, read_rules
from transforms.meetings.guests import EVENTS, PAIR

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from transforms.dates import DayMention
    from transforms.finding import MeetingFormat
    from transforms.meetings.encounters import Encounter
    from transforms.prose import Prose
    from transforms.sentences import Sentence

BY_PHONE = frozenset({"called", "by_phone"})
"""Rules whose words tell of a call."""
NEAR = 5
"""Sentences before a report, in its paragraph, that may name its day."""
FAR = 8
"""Sentences before a report, of whatever paragraph, that an account may go on from."""
BEHIND = 3
"""Sentences behind a report that may tell its day."""
TALKS = 160
"""Characters between words of a meeting and its day."""
LEAD = 2
"""Paragraphs behind the first that share its day."""
REACH = 1_500
"""Characters of a neighbouring sentence within which it names its day."""
NEWS = timedelta(days=14)
"""A day that a neighbouring sentence names is the meeting's if it is that near to the publication."""


def read_format(prose: Prose, encounter: Encounter) -> MeetingFormat:
    """How they met; `unknown` if nothing tells or implies it."""
    patterns, sentence = read_rules(prose.language).patterns, encounter.sentence
    title = prose.title or ""
    if encounter.rule in BY_PHONE:
        return "phone"
    for start, end in ((encounter.start, encounter.end), (sentence.start, sentence.end)):
        if patterns["formats.video"].search(prose.text, start, end):
            return "video"
        if patterns["formats.phone"].search(prose.text, start, end):
            return "phone"
    end = sentence.end if encounter.rule == "together" else encounter.end
    if patterns["formats.in_person"].search(prose.text, encounter.start, end):
        return "in_person"
    named = name_behind(prose, encounter)
    if named is not None:
        words = prose.text[named[0] : named[1]]
        for form in ("phone", "video"):
            if patterns[f"formats.{form}"].search(words):
                return form
        return "in_person"
    if patterns["formats.phone"].search(title):
        return "phone"
    if patterns["formats.video"].search(title):
        return "video"
    return "in_person" if patterns["formats.in_person"].search(title) else "unknown"


def name_behind(prose: Prose, encounter: Encounter) -> tuple[int, int] | None:
    """Where a sentence behind a deed names the meeting at which it was done: "after their talks in Lima"."""
    if encounter.rule not in (DEED, *TOPICS) or encounter.is_planned:
        return None
    named = read_rules(prose.language).patterns["days.named"]
    for sentence in prose.sentences[encounter.place + 1 : encounter.place + 1 + BEHIND]:
        found = named.search(prose.text, sentence.start, sentence.end)
        if found is not None:
            return found.span()
    return None


def read_day(prose: Prose, encounter: Encounter, last: date | None) -> date | None:
    """The day on which it took place or begins; None where text and publication do not tell.

    `last` is the day of the meeting told before, which "also met" shares.
    """
    patterns, sentence = read_rules(prose.language).patterns, encounter.sentence
    named = [day for day in encounter.days if day.precision == "day" and belongs(day, prose, encounter)]
    if encounter.rule in AHEAD:
        return next((resolve(day, prose, encounter) for day in named if day.start > encounter.start), None)
    if named:
        return resolve(pick(named, encounter), prose, encounter)
    of_that = patterns["attendance.of_that"].fullmatch(prose.text, sentence.start, encounter.start)
    is_that = encounter.rule == "took_place" and of_that is not None and not encounter.is_planned
    if is_that and encounter.place and not encounter.days:
        news = [day for day in days_of(prose, prose.sentences[encounter.place - 1]) if day.first == day.last]
        return news[0].first if len(news) == 1 else None
    is_past = any(encounter.is_planned or day.first <= prose.published_on for day in encounter.days)
    if is_past or patterns["places.on_visit"].search(prose.text, sentence.start, sentence.end):
        return None
    for place in range(encounter.place - 1, max(-1, encounter.place - 1 - NEAR), -1):
        other = prose.sentences[place]
        if other.paragraph != sentence.paragraph:
            break
        near = [day for day in days_of(prose, other) if encounter.is_planned or day.first <= prose.published_on]
        near = [day for day in near if not encounter.is_planned or day.start >= end_of_dateline(prose)]
        if near:
            told = {day for mention in near for day in (mention.first, mention.last)}
            return told.pop() if len(told) == 1 else None
    if shares_occasion(prose, encounter) or encounter.rule == "credentials":
        return last or day_before(prose, encounter)
    return day_of_lead(prose, encounter) or day_behind(prose, encounter)


def day_behind(prose: Prose, encounter: Encounter) -> date | None:
    """The day that the release tells later: "said after their talks on Monday", and that of "tomorrow's visit"."""
    patterns = read_rules(prose.language).patterns
    told: set[date] = set()
    if not encounter.is_planned:
        for sentence in prose.sentences[encounter.place + 1 : encounter.place + 1 + BEHIND]:
            told |= {
                day.first
                for day in days_of(prose, sentence)
                if day.first <= prose.published_on
                and patterns["days.after_talks"].search(prose.text, max(sentence.start, day.start - TALKS), day.start)
            }
        return told.pop() if len(told) == 1 else None
    for sentence in prose.sentences[:FAR]:
        told |= {
            day.first
            for day in days_of(prose, sentence)
            if day.form == "relative" and patterns["days.possessed"].match(prose.text, day.end)
        }
    return told.pop() if len(told) == 1 and max(told) >= prose.published_on else None


def day_of_guest(prose: Prose, encounter: Encounter, guests: Collection[str]) -> date | None:
    """The day behind a guest where several are met on days of their own: "will meet A on Monday and B on Tuesday"."""
    days = [day for day in encounter.days if day.precision == "day" and day.start > encounter.start]
    if len({day.first for day in days}) < PAIR:
        return None
    people = list(prose.people_between(encounter.end, encounter.sentence.end))
    ends = [*(mention.start for mention, _ in people[1:]), encounter.sentence.end]
    own: dict[str, DayMention] = {}
    for (mention, person), end in zip(people, ends, strict=False):
        behind = [day for day in days if mention.end <= day.start < end]
        own |= {person.name: behind[0]} if behind else {}
    if len({day.first for day in own.values()}) < PAIR:
        return None
    return next((resolve(day, prose, encounter) for name, day in own.items() if name in guests), None)


def belongs(day: DayMention, prose: Prose, encounter: Encounter) -> bool:
    """Whether a day of the report's sentence can be the meeting's: not that of an aside, or of saying."""
    if encounter.is_planned and prose.published_on - day.last > NEWS:
        return False
    is_over = not encounter.is_planned and (encounter.rule not in EVENTS or len(encounter.days) > 1)
    if is_over and day.first > prose.published_on:
        return False
    patterns = read_rules(prose.language).patterns
    is_over_then = patterns["days.over"].search(prose.text, max(0, day.start - 60), day.start)
    if encounter.is_planned and (is_over_then or patterns["days.over_then"].match(prose.text, day.end)):
        return False
    if encounter.is_planned or sum(each.precision == "day" for each in encounter.days) > 1:
        line = patterns["days.dateline"].match(prose.text) if encounter.place == 0 else None
        if day.end <= max(line.end() if line else 0, end_of_dateline(prose)):
            return False
    reach = encounter.end if day.start >= encounter.end else encounter.sentence.start
    if patterns["days.saying"].search(prose.text, max(reach, day.start - 60), day.start):
        return not encounter.is_planned and len(encounter.days) == 1
    aside = patterns["days.aside"].search(prose.text, encounter.sentence.start, encounter.start)
    return aside is None or not aside.start() <= day.start < aside.end()


def day_before(prose: Prose, encounter: Encounter) -> date | None:
    """The day that the text told last, of an account that goes on ("Following this, he met ...")."""
    saying = read_rules(prose.language).patterns["days.saying"]
    for place in range(encounter.place - 1, max(-1, encounter.place - 1 - FAR), -1):
        near = [day for day in days_of(prose, prose.sentences[place]) if day.first == day.last]
        near = [day for day in near if encounter.is_planned or day.first <= prose.published_on]
        near = [day for day in near if not saying.search(prose.text, max(0, day.start - 60), day.start)]
        if near:
            return near[-1].first
    return None


def shares_occasion(prose: Prose, encounter: Encounter) -> bool:
    """Whether the report is of one more meeting at the occasion of the one before ("also met")."""
    patterns, start = read_rules(prose.language).patterns, encounter.sentence.start
    if patterns["places.on_visit"].search(prose.text, start, encounter.sentence.end):
        return False
    return patterns["days.also"].search(prose.text, start, encounter.end) is not None


def pick(days: list[DayMention], encounter: Encounter) -> DayMention:
    """Of several days the one nearest to the report's own words; a full date before a weekday."""
    return min(days, key=lambda day: (day.form == "weekday", abs(day.start - encounter.start)))


def resolve(day: DayMention, prose: Prose, encounter: Encounter) -> date:
    """The day itself; of a meeting to come, the next such weekday, or that of the date that a sentence before names."""
    if day.form != "weekday" or not encounter.is_planned:
        return day.first
    for place in range(encounter.place - 1, max(-1, encounter.place - 1 - FAR), -1):
        for other in reversed(days_of(prose, prose.sentences[place])):
            if other.form == "full" and other.first.weekday() == day.first.weekday() and other.first >= day.first:
                return other.first
    return day.first + timedelta(days=7) if day.first < prose.published_on else day.first


def days_of(prose: Prose, sentence: Sentence) -> list[DayMention]:
    """The days that a sentence names, if they are news."""
    end = min(sentence.end, sentence.start + REACH)
    found = find_days(prose.text, prose.published_on, prose.language, sentence.start, end)
    return [day for day in found if day.precision == "day" and abs(prose.published_on - day.first) <= NEWS]


def day_of_lead(prose: Prose, encounter: Encounter) -> date | None:
    """The day of same-day news: the first sentence's weekday, or the dateline's, for the first paragraphs."""
    behind = end_of_dateline(prose)
    first = next((sentence for sentence in prose.sentences if sentence.end > behind), None)
    if encounter.is_planned or first is None or encounter.sentence.paragraph > first.paragraph + LEAD:
        return None
    lead = [day for day in days_of(prose, first) if day.first == day.last and day.form != "full"]
    if lead:
        return lead[0].first
    line = find_days(prose.dateline or "", prose.published_on, prose.language)
    if line and line[0].precision == "day":
        return line[0].first
    return prose.published_on if tells_today(prose.text, prose.language) else None


@lru_cache(maxsize=1)
def tells_today(text: str, language: str) -> bool:
    """Whether a text says "today"; a release's is searched once, not once an encounter."""
    return read_rules(language).patterns["days.today"].search(text) is not None
