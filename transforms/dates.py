"""Days and deadlines in prose."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from dateutil.relativedelta import relativedelta

from transforms.calendar_days import DayMention, alternate, as_key, read_calendar, read_days, read_mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from transforms.calendar_days import Calendar

__all__ = ["DayMention", "Deadline", "find_days", "find_deadline"]


LONGEST = 200
"""Of hours, days, weeks, months, years or decades that a term may count."""
REACH = 40
"""Characters before a mention within which the words stand that say what it is."""
NAMING_DAYS = frozenset({"month_first", "day_first"})
"""Mentions that stand in names ("the Agreement of 3 May")."""
DAYS = NAMING_DAYS | {"week_day"}
"""Mentions that belong to a deed which has no other contents ("signed a treaty on Monday")."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The days between which something is due; `words` as the text has them."""

    first: date
    last: date
    words: str


@dataclass(frozen=True, slots=True)
class Wording:
    """The language's patterns for what stands about a term; those of what stands before one end where it begins."""

    span: re.Pattern[str]
    lead: re.Pattern[str]
    not_due: re.Pattern[str]
    naming: re.Pattern[str]
    paper: re.Pattern[str]
    spoken: re.Pattern[str]
    past: re.Pattern[str]
    opening: re.Pattern[str]
    contents: re.Pattern[str]
    joint: re.Pattern[str]


Ranked = tuple[int, int, Deadline]
"""How sure a term is (0 the surest), where it begins, and the term."""


def find_days(
    text: str, published_on: date, language: str = "en", start: int = 0, end: int | None = None
) -> tuple[DayMention, ...]:
    """All mentions of days, weeks, months and years in a span of the text, in order.

    One without a year is the nearest to the publication.
    """
    return tuple(read_days(text, start, len(text) if end is None else end, published_on, read_calendar(language)))


def find_deadline(text: str, start: int, end: int, published_on: date, language: str = "en") -> Deadline | None:
    """The term that the span sets: "by 2030", "within 90 days", "next month"; None where it sets none, or a vague one.

    A term that had passed at publication is none, nor is the day on which a thing was said or agreed.
    """
    calendar = read_calendar(language)
    if calendar.hint.search(text, start, end) is None:
        return None
    wording = read_wording(language)
    counted = list_counted(text, start, end, published_on, calendar, wording)
    named = list_named(text, start, end, published_on, calendar, wording)
    return min([*counted, *join_terms(text, named, wording)], key=lambda each: each[:2], default=(0, 0, None))[2]


def list_counted(
    text: str, start: int, end: int, published_on: date, calendar: Calendar, wording: Wording
) -> Iterator[Ranked]:
    """Terms that count from the publication: "within 90 days", "within two to three years", "in the coming year"."""
    numbers, units, steps = (calendar.words[group] for group in ("numbers", "units", "steps"))
    for match in wording.span.finditer(text, start, end):
        number, unit = as_key(match["most"] or match["count"] or ""), units[as_key(match["unit"])]
        if not number and (as_key(match["unit"]) == unit or as_key(match["within"]).split()[-1] not in steps):
            continue
        count = int(number) if number.isdigit() else numbers.get(number, 1)
        if count <= LONGEST:
            yield 0, match.start(), Deadline(published_on, count_on(published_on, count, unit), match[0])


def count_on(day: date, count: int, unit: str) -> date:
    """The day so many units after; hours that are begun make a day."""
    if unit == "hours":
        return day + timedelta(days=-(-count // 24))
    span: dict[str, Any] = {"years": 10 * count} if unit == "decades" else {unit: count}
    return day + relativedelta(**span)


def list_named(
    text: str, start: int, end: int, published_on: date, calendar: Calendar, wording: Wording
) -> Iterator[Ranked]:
    """Terms that the calendar names: "by 2030", "in the second half of the year", "tomorrow"."""
    terms = calendar.words["words"]
    opening = wording.opening.match(text, start, end)
    contents = wording.contents.search(text, opening.end(), end) if opening else None
    for match in calendar.days.finditer(text, start, end):
        kind, behind = match.lastgroup, max(start, match.start() - REACH)
        lead = wording.lead.search(text, behind, match.start())
        if lead and lead["article"] and kind != "part_of_year":
            lead = None
        begin = lead.start() if lead else match.start()
        if wording.not_due.search(text, behind, begin):
            continue
        word = as_key(lead["lead"]) if lead else ""
        is_name = kind in NAMING_DAYS and wording.naming.search(text, behind, begin) is not None
        if wording.paper.match(text, match.end(), end):
            continue
        is_opening = opening is not None and (begin < contents.start() if contents else kind in DAYS)
        if word in terms["of_saying"] and wording.spoken.search(text, behind, begin):
            continue
        is_past = not word or word in terms["of_saying"]
        is_past = is_past and (is_name or is_opening or wording.past.search(text, behind, begin) is not None)
        term = read_mention(match, published_on, calendar, is_future=not is_past)
        if term is None or not is_due(term, published_on, is_told=bool(word), is_past=is_past):
            continue
        if term.precision != "day" and word in terms["eve"] and term.first > published_on:
            term = replace(term, first=published_on, last=term.first - timedelta(days=1))
        rank = 0 if word in terms["due"] else 1 if word else 2
        yield rank, begin, Deadline(max(term.first, published_on), term.last, text[begin : term.end])


def join_terms(text: str, terms: Iterable[Ranked], wording: Wording) -> Iterator[Ranked]:
    """The terms, those with no more than "to" or a dash between them as one: "from 1 June 2024 to 31 May 2025"."""
    held: Ranked | None = None
    for rank, begin, term in terms:
        if held is not None:
            end = held[1] + len(held[2].words)
            if wording.joint.fullmatch(text, end, begin):
                words = text[held[1] : begin + len(term.words)]
                held = (*held[:2], Deadline(held[2].first, max(held[2].last, term.last), words))
                continue
            yield held
        held = rank, begin, term
    if held is not None:
        yield held


def is_due(term: DayMention, published_on: date, *, is_told: bool, is_past: bool) -> bool:
    """Whether days are a term; `is_told` by a word before them, `is_past` if they belong to a deed that is done."""
    if term.first > published_on:
        return is_told or term.precision != "year" or term.form != "full"
    if is_past:
        return False
    return term.last >= published_on if is_told else term.form == "relative" and term.last > published_on


@cache
def read_wording(language: str) -> Wording:
    """The language's patterns, made of its words."""
    words = read_calendar(language).words
    terms = {name: alternate(group) for name, group in words["words"].items()}
    number = rf"\d{{1,3}}|{alternate(words['numbers'])}"
    past = rf"(?!(?:{terms['foreseeing']})\b)(?:[a-z]{{2,30}}(?:{terms['past_ends']})|{terms['past_forms']})"
    not_passive = "".join(rf"(?<!\b{word}\s)" for word in words["words"]["passive"])
    adverb = rf"[a-z]{{1,30}}(?:{terms['adverb_ends']})"
    return Wording(
        span=re.compile(
            rf"\b(?P<within>{terms['within']})\s(?:(?P<count>{number})(?:(?:\s?[-–]\s?|\s(?:{terms['day_joiners']})\s)"
            rf"(?P<most>{number}))?[\s-](?:working\s|calendar\s)?)?(?P<unit>{alternate(words['units'])})\b"
            rf"(?!\s(?:{terms['from_event']})\b)",
            re.IGNORECASE,
        ),
        lead=re.compile(
            rf"\b(?P<lead>{terms['due']}|{terms['within']}|{terms['at']})\s(?P<article>the\s)?(?:or\sbefore\s)?\Z",
            re.IGNORECASE,
        ),
        not_due=re.compile(rf"\b(?:{terms['not_due']})\s\Z", re.IGNORECASE),
        naming=re.compile(rf"\b(?:{terms['naming']})\s\Z", re.IGNORECASE),
        paper=re.compile(
            rf"(?:,?\s\d{{4}})?\s(?:(?:{terms['paper_kinds']}|[A-Z][\w-]{{1,20}})\s){{0,2}}(?:{terms['papers']})\b"
        ),
        spoken=re.compile(rf"\b(?:{terms['speeches']})\s\Z", re.IGNORECASE),
        past=re.compile(rf"\b{not_passive}(?:{adverb}\s)?\b{past}\s(?:in\s(?:[A-Z][\w.’'-]{{0,20}},?\s){{1,4}})?\Z"),
        opening=re.compile(rf"(?:(?:{terms['perfect']})\s(?:{adverb}\s)?)?{past}\b"),
        contents=re.compile(rf"\b(?:(?:{terms['infinitive']})\s(?=[a-z])|(?:{terms['contents']})\b)"),
        joint=re.compile(rf"\s?[-–—]\s?|\s(?:{terms['day_joiners']})\s"),
    )
