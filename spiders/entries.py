"""What is read of a listing's answer: its entries, and what is to be asked for next."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Literal

from dateutil import parser as dateutil
from w3lib.encoding import html_to_unicode

from spiders.addresses import normalize_url
from spiders.answers import Failure

if TYPE_CHECKING:
    from spiders.asks import Ask
    from spiders.capture import Capture

Code = Literal["bot_wall", "app_shell", "not_html", "not_feed", "not_json", "nothing_listed", "layout_unmatched"]


class NotAListing(Failure):
    """An answer that lists nothing: a wall, a shell, another format, or a layout that nobody has described."""

    def __init__(self, code: Code, detail: str) -> None:
        super().__init__(code, detail)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a listing."""

    url: str
    """Absolute, in normal form."""
    title: str | None
    time_text: str | None
    """Both verbatim, but for the blanks of their markup."""
    day: date | None
    """As written, leniently read: to walk by, and for nothing else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What one answer of a listing says."""

    entries: tuple[Entry, ...]
    following: tuple[Ask, ...] = ()
    """What is to be asked for next, newest first: the older list, or those that an answer without entries names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer, as its reader is given it."""

    body: bytes
    ask: Ask
    url: str
    media_type: str | None
    charset: str | None


def make_entry(base: str, address: str, title: str | None, time_text: str | None, *, day_first: bool = False) -> Entry:
    """An entry with its address made absolute; one that is no address stays as it is, and is none of a release."""
    title, time_text = (text and re.sub(r"[ \t\r\n\f]+", " ", text).strip() for text in (title, time_text))
    return Entry(
        url=normalize_url(address, base),
        title=title or None,
        time_text=time_text or None,
        day=read_day(time_text or "", day_first=day_first),
    )


def read_day(text: str, *, day_first: bool = False) -> date | None:
    """The calendar day that a text names in full, as written, whatever its zone; None if it doesn't.

    `day_first` tells whether 03/04/2026 is the third of April; a text that begins with the year is not concerned.
    """
    if re.fullmatch(r"\d{10}(?:\d{3})?", text):
        return datetime.fromtimestamp(int(text[:10]), UTC).date()
    day_first = day_first and not re.match(r"\D{0,3}\d{4}\D", text)
    found = set()
    for filler in (datetime(2000, 1, 1), datetime(2001, 2, 2)):
        try:
            found.add(dateutil.parse(text, default=filler, fuzzy=True, ignoretz=True, dayfirst=day_first).date())
        except (ValueError, OverflowError):
            return None
    return found.pop() if len(found) == 1 else None


def decode_page(answer: Answer | Capture) -> str:
    """A page's text, by its header, its byte order mark or its own declaration, else as UTF-8."""
    declared = f"text/html; charset={answer.charset}" if answer.charset else None
    return html_to_unicode(declared, answer.body, default_encoding="utf-8")[1]
