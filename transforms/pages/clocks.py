"""Times as a publisher prints them: its own calendar day, and the instant where it prints a time of day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo


ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
"""Of "13th"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When something was published."""

    day: date
    """The publisher's own."""
    at: datetime | None
    """UTC; None where no time of day is printed."""


def read_printed(texts: Sequence[str], formats: Sequence[str], zone: ZoneInfo) -> Moment | None:
    """What the first of the formats (as of `strptime`) can read in any of the texts; a wall clock is one of `zone`."""
    plain = [ORDINAL.sub("", text) for text in texts]
    for form in formats:
        for text in plain:
            try:
                printed = datetime.strptime(text, form)
                aware = printed if printed.tzinfo else printed.replace(tzinfo=zone)
                return Moment(day=printed.date(), at=aware.astimezone(UTC) if re.search("%[HI]", form) else None)
            except (ValueError, OverflowError):
                continue
    return None


def read_stamp(text: str, zone: ZoneInfo, *, as_written: bool = False) -> Moment | None:
    """A time as machines write it, ISO 8601, RFC 5322 or seconds since 1970; its day is the one it was in `zone`.

    `as_written`, it is the day of the clock that was written down, but where that was one of UTC.
    """
    try:
        if re.fullmatch(r"\d{10}(?:\d{3})?", text):
            at = datetime.fromtimestamp(int(text[:10]), UTC)
            return Moment(day=at.astimezone(zone).date(), at=at)
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return Moment(day=date.fromisoformat(text), at=None)
        stamp = datetime.fromisoformat(text) if re.match(r"\d{4}-", text) else parsedate_to_datetime(text)
        aware = stamp if stamp.tzinfo else stamp.replace(tzinfo=zone)
        local = aware if as_written and aware.utcoffset() else aware.astimezone(zone)
        return Moment(day=local.date(), at=aware.astimezone(UTC))
    except (ValueError, OverflowError):
        return None
