"""How prose names days, weeks, months and years, and which ones they are."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from dateutil.relativedelta import relativedelta

from transforms.lexicon import load_words
from transforms.vocabulary import spell_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

DayForm = Literal["full", "weekday", "relative"]
Precision = Literal["day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class DayMention:
    """`text[start:end]` names the days `first` to `last`; one day if they are the same."""

    start: int
    end: int
    first: date
    last: date
    precision: Precision
    form: DayForm


@dataclass(frozen=True, slots=True)
class Calendar:
    """The language's words for time, and the patterns made of them."""

    words: Mapping[str, Any]
    days: re.Pattern[str]
    hint: re.Pattern[str]
    """What no mention of time is without: most spans hold none, and are passed over fast."""


def read_days(
    text: str, start: int, end: int, published_on: date, calendar: Calendar, *, is_future: bool = False
) -> Iterator[DayMention]:
    """The mentions within a span; weekdays and days without a year are the next ones if `is_future`."""
    if calendar.hint.search(text, start, end) is None:
        return
    for match in calendar.days.finditer(text, start, end):
        mention = read_mention(match, published_on, calendar, is_future=is_future)
        if mention is not None:
            yield mention


def read_mention(
    match: re.Match[str] | None, published_on: date, calendar: Calendar, *, is_future: bool = False
) -> DayMention | None:
    """The mention that `calendar.days` has matched; None for a day that no calendar has."""
    if match is None:
        return None
    kind = match.lastgroup or ""
    days = READERS[kind](match, published_on, calendar.words, is_future)
    if days is None:
        return None
    first, last, precision = days
    form: DayForm = "weekday" if kind == "week_day" else "relative" if kind in RELATIVE else "full"
    return DayMention(match.start(), match.end(), first, last, precision, form)


def as_key(words: str) -> str:
    """Words of a text as the lexicon has them: with plain blanks and letters, for patterns take "ı" for an "i"."""
    return " ".join(words.translate(ALIKE).lower().split())


Span = tuple[date, date, Precision]
ALIKE = str.maketrans("İıſ", "iis")
NEARLY_A_YEAR = 10
"""Months: in November, "this January" is the one to come."""
RELATIVE = frozenset({"counted_unit", "near_day", "part_of_year"})


def read_month_first(match: re.Match[str], day: date, words: Mapping[str, Any], is_future: bool) -> Span | None:
    """ "May 3", "March 15 and 16, 2024", "April 30 to May 2"."""
    month = words["months"][as_key(match["m1"])]
    other = words["months"][as_key(match["m2"])] if match["m2"] else month
    return make_days(match["y1"], (month, match["d1"]), (other, match["d2"] or match["d1"]), day, is_future)


def read_day_first(match: re.Match[str], day: date, words: Mapping[str, Any], is_future: bool) -> Span | None:
    """ "3 May 2024", "16 to 17 May", "30 June to 3 July"."""
    last_month = words["months"][as_key(match["m4"] or match["m3"])]
    first_month = words["months"][as_key(match["m3"])]
    last_day = match["d5"] or match["d4"] or match["d3"]
    return make_days(match["y2"], (first_month, match["d3"]), (last_month, last_day), day, is_future)


def make_days(
    year: str | None, first: tuple[int, str], last: tuple[int, str], day: date, is_future: bool
) -> Span | None:
    """Two days of a year; without one, the year that brings the first day nearest to `day`, or next after it."""
    try:
        if year is not None:
            begin = date(int(year), first[0], count_days(first[1]))
        else:
            around = [shift_year(day.year + step, first[0], count_days(first[1])) for step in (-1, 0, 1)]
            ahead = [each for each in around if each >= day - timedelta(days=45)] if is_future else around
            begin = min(ahead, key=lambda each: abs(each - day))
        end = date(begin.year, last[0], count_days(last[1]))
    except ValueError:
        return None
    if end < begin:
        if last[0] >= first[0]:
            return None
        end = end.replace(year=begin.year + 1) if year is None else end
        begin = begin if year is None else begin.replace(year=end.year - 1)
    return begin, end, "day"


def count_days(number: str) -> int:
    """The number in "3", "3rd"."""
    return int(number.rstrip("stndrhSTNDRH"))


def shift_year(year: int, month: int, day: int) -> date:
    """The day in the year, the last of February for its 29th; ValueError for a day that no year has."""
    return date(year, month, min(day, 28) if month == 2 and day == 29 else day)


def read_iso(match: re.Match[str], day: date, words: Mapping[str, Any], is_future: bool) -> Span | None:
    """ "2024-05-03"."""
    try:
        single = date.fromisoformat(match["iso"])
    except ValueError:
        return None
    return single, single, "day"


def read_month(match: re.Match[str], day: date, words: Mapping[str, Any], is_future: bool) -> Span | None:
    """ "May 2025", "this May"; without a year, the next such month, or the last one."""
    month = words["months"][as_key(match["m6"] or match["m7"])]
    step = words["steps"].get(as_key(match["step5"] or ""))
    if match["y4"]:
        year = int(match["y4"])
    elif step == 0:
        year = day.year + (day.month - month >= NEARLY_A_YEAR)
    elif step is not None:
        year = day.year + (month <= day.month if step > 0 else -(month >= day.month))
    elif is_future:
        year = day.year + (month < day.month)
    else:
        year = day.year - (month > day.month)
    return date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month"


def read_weekday(match: re.Match[str], day: date, words: Mapping[str, Any], is_future: bool) -> Span | None:
    """ "Saturday": the last one, the publication's day included; "next Saturday": the one to come."""
    step = words["steps"].get(as_key(match["step"] or ""))
    back = (day.weekday() - words["weekdays"][as_key(match["weekday"])]) % 7
    if step == 1 or (is_future and step is None):
        single = day + timedelta(days=7 - back if back or step == 1 else 0)
    else:
        single = day - timedelta(days=back or (7 if step == -1 else 0))
    return single, single, "day"


def read_relative(match: re.Match[str], day: date, words: Mapping[str, Any], is_future: bool) -> Span | None:
    """ "yesterday", "this afternoon", "this morning (16)": a number in brackets is the day of its month."""
    single = day + timedelta(days=words["days"][as_key(match["relative"])])
    if match["told"]:
        near = (single + timedelta(days=step) for step in (0, -1, 1, -2, 2, -3, 3))
        single = next((each for each in near if each.day == int(match["told"])), single)
    return single, single, "day"


def read_lone_day(match: re.Match[str], day: date, words: Mapping[str, Any], is_future: bool) -> Span | None:
    """ "on the 24th": the nearest such day; None for a number that no month near has."""
    steps = range(0, 32) if is_future else range(-15, 16)
    near = sorted((day + timedelta(days=step) for step in steps), key=lambda each: abs(each - day))
    single = next((each for each in near if each.day == count_days(match["lone"])), None)
    return (single, single, "day") if single else None


def read_counted(match: re.Match[str], day: date, words: Mapping[str, Any], is_future: bool) -> Span | None:
    """ "last week", "next month", "this year", "year's end", "the decade"; None for "the coming weeks"."""
    step = words["steps"].get(as_key(match["step2"] or "this"), 0)
    counted = as_key(match["counted"] or match["ended"])
    unit = words["units"][counted]
    if counted == unit:
        return None
    if unit == "weeks":
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=step)
        return monday, monday + timedelta(days=6), "week"
    if unit == "months":
        first = day.replace(day=1) + relativedelta(months=step)
        return first, first + relativedelta(months=1, days=-1), "month"
    if unit == "years":
        return date(day.year + step, 1, 1), date(day.year + step, 12, 31), "year"
    if unit == "decades" and step == 0:
        decade = day.year // 10 * 10
        return date(decade, 1, 1), date(decade + 10, 12, 31), "year"
    return None


def read_part(match: re.Match[str], day: date, words: Mapping[str, Any], is_future: bool) -> Span | None:
    """ "the second half of 2027", "Q3 2025", "this autumn", "the first quarter of next year"."""
    if not (match["step3"] or match["y5"] or match["step4"] or match["year"]):
        return None
    first, last = words["parts"][as_key(match["part"])]
    year = day.year + words["steps"].get(as_key(match["step3"] or match["step4"] or "this"), 0)
    year = int(match["y5"]) if match["y5"] else year
    return date(year, first, 1), date(year, last, monthrange(year, last)[1]), "month"


def read_years(match: re.Match[str], day: date, words: Mapping[str, Any], is_future: bool) -> Span | None:
    """ "2030", "2025-2027", "2025 to 2027", "fiscal year 2026/27"."""
    first = int(match["y6"])
    last = int(match["y7"]) if match["y7"] else first
    if match["y7"] and last < 100:
        last += first // 100 * 100
    return (date(first, 1, 1), date(last, 12, 31), "year") if first <= last else None


READERS = {
    "month_first": read_month_first,
    "day_first": read_day_first,
    "iso_day": read_iso,
    "month_year": read_month,
    "week_day": read_weekday,
    "near_day": read_relative,
    "lone_day": read_lone_day,
    "counted_unit": read_counted,
    "part_of_year": read_part,
    "years": read_years,
}


@cache
def read_calendar(language: str) -> Calendar:
    """The language's patterns: each alternative of `days` is a group named like its reader."""
    words = load_words(language, "dates")
    month, weekday = capitalise(words["months"]), capitalise(words["weekdays"])
    whole = capitalise(name for name in words["months"] if len(name) > 4 or name in ("june", "july"))
    short = capitalise(name for name, place in words["months"].items() if len(name) <= 3 and place == 5)
    before = "|".join(rf"(?<=\b{word}\s)" for word in words["words"]["before_month"])
    step, unit, part = alternate(words["steps"]), alternate(words["units"]), alternate(words["parts"])
    joiner, budget = alternate(words["words"]["day_joiners"]), alternate(words["words"]["budget_years"])
    join = rf"(?:\s?[-–—]\s?|\s?&\s?|\s(?:{joiner})\s)"
    number, year = r"\d{1,2}(?:st|nd|rd|th)?\b", r"(?:19|20)\d{2}"
    alternatives = {
        "month_first": rf"(?P<m1>{month})\b\.?\s(?P<d1>{number})(?!\d|:)"
        rf"(?:{join}(?:(?P<m2>{month})\b\.?\s)?(?P<d2>{number}))?"
        rf"(?:,?\s?(?P<y1>{year})\b)?",
        "day_first": rf"(?P<d3>{number})(?:{join}(?P<d4>{number}))?\.?\s(?:of\s)?(?P<m3>{month})\b\.?"
        rf"(?:{join}(?P<d5>{number})\s(?P<m4>{month})\b\.?)?(?:,?\s(?P<y2>{year})\b)?",
        "iso_day": r"(?P<iso>(?:19|20)\d{2}-\d{2}-\d{2})\b",
        "month_year": rf"(?:(?P<m6>{month})\b\.?(?:,|\sof)?\s(?P<y4>{year})\b"
        rf"|(?:(?P<step5>{step})\s)?(?P<m7>{whole}|(?:{before})(?:{short}))\b)",
        "week_day": rf"(?:(?P<step>{step})\s)?(?P<weekday>{weekday})\b",
        "near_day": rf"(?P<relative>{alternate(words['days'])})\b(?:\s\((?P<told>\d{{1,2}})(?:st|nd|rd|th)?\))?",
        "lone_day": r"(?<=\bon\sthe\s)(?P<lone>\d{1,2}(?:st|nd|rd|th))"
        rf"(?=\s(?:{alternate(words['words']['behind_day'])})\b|[,.;])",
        "part_of_year": rf"(?:(?P<step3>{step})\s)?(?P<part>{part})\b"
        rf"(?:[\s-](?:of\s)?(?:the\s)?(?:(?P<y5>{year})\b|(?P<step4>{step})\syear\b|(?P<year>year)\b))?",
        "counted_unit": rf"(?:(?:(?P<step2>{step})|the|this)\s(?:(?:{budget})\s)?(?P<counted>{unit})\b"
        rf"(?!['’]s|\s{year}\b)|(?P<ended>{unit})(?:{alternate(words['words']['ends'])}))\b",
        "years": rf"(?:(?:the\s)?(?:(?:{budget})\s)?(?:year\s)|(?:{budget})\s?)?(?<![\d.,-])(?P<y6>{year})"
        rf"(?:(?:\s?[-–/]\s?|\s(?:{joiner})\s(?={year}))(?P<y7>{year}|\d{{2}}))?\b(?![-.,]\d)",
    }
    days = rf"(?! )\b(?:{'|'.join(f'(?P<{name}>{body})' for name, body in alternatives.items())})"
    return Calendar(
        words=words,
        days=re.compile(days, re.IGNORECASE),
        hint=re.compile("|".join([r"\d", *words["words"]["hints"]])),
    )


def alternate(words: Any) -> str:
    """The words as alternatives of a pattern, the longest first; a blank is any white space."""
    return spell_words(words).replace(r"\ ", r"\s")


def capitalise(words: Iterable[str]) -> str:
    """The words as alternatives, with a capital or all in capitals, whatever the pattern's flags."""
    return f"(?-i:{alternate(form for word in words for form in (word.capitalize(), word.upper()))})"
