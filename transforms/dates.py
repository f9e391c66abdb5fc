"""Days and deadlines in prose."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from transforms.calendar_days import DayMention, as_key, read_calendar, read_days, read_mention, read_number

__all__ = ["DayMention", "Deadline", "find_days", "find_deadline"]


LONGEST = 200
"""Of days, weeks, months, years or decades that a term may count."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The days between which something is due; `words` as the text has them."""

    first: date | None
    last: date | None
    words: str


def find_days(text: str, published_on: date, language: str = "en") -> tuple[DayMention, ...]:
    """All mentions of days, weeks, months and years, in order; one without a year is the nearest to the publication."""
    return tuple(read_days(text, 0, len(text), published_on, read_calendar(language)))


def find_deadline(text: str, start: int, end: int, published_on: date, language: str = "en") -> Deadline | None:
    """The term that the span sets: "by 2030", "within 90 days", "next month"; None where it sets none, or a vague one.

    A term that had passed at publication is none.
    """
    calendar = read_calendar(language)
    if calendar.hint.search(text, start, end) is None:
        return None
    found: list[tuple[int, int, Deadline]] = []
    for match in calendar.span.finditer(text, start, end):
        count = read_number(match["count"], calendar)
        unit = calendar.words["units"][as_key(match["unit"])]
        if count <= LONGEST:
            last = published_on + relativedelta(**{unit: count} if unit != "decades" else {"years": 10 * count})
            found.append((0, match.start(), Deadline(published_on, last, match[0])))
    for match in calendar.due.finditer(text, start, end):
        lead = as_key(match["lead"] or "")
        at = calendar.days.match(text, match.end(), end)
        term = read_mention(at, published_on, calendar, is_future=True)
        if term is not None and term.last >= published_on:
            words = text[match.start() : term.end]
            if term.precision != "day" and lead in calendar.words["words"]["eve"]:
                term = replace(term, first=published_on, last=term.first - timedelta(days=1))
            rank = 0 if lead in calendar.words["words"]["due"] else 1
            found.append((rank, match.start(), Deadline(max(term.first, published_on), term.last, words)))
    for mention in read_days(text, start, end, published_on, calendar, is_future=True):
        if mention.precision == "year" and mention.form == "full":
            continue
        if mention.first > published_on or (mention.form == "relative" and mention.last > published_on):
            words = text[mention.start : mention.end]
            found.append((2, mention.start, Deadline(max(mention.first, published_on), mention.last, words)))
    return min(found, key=lambda each: each[:2])[2] if found else None
