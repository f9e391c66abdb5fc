"""What a listing lists: addresses with their titles and times as printed, and the way to the older ones."""

from __future__ import annotations

import io
import json
import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

import feedparser
from dateutil import parser as dateutil
from selectolax.lexbor import LexborHTMLParser
from w3lib.encoding import html_to_unicode
from w3lib.html import get_base_url

from spiders.addresses import resolve_address
from spiders.answers import Failure
from spiders.impostors import find_impostor
from spiders.source import Api, DataFile, Feed, Listing, Pages, find_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

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
    older: str | None = None
    """Address of the next older list, if there may be one."""
    data: str | None = None
    """Address of the file that holds the entries, where the answer only names it."""


def first_address(listing: Listing) -> str:
    """Where a listing begins."""
    return listing.url.format(start=0) if isinstance(listing, Api) else listing.url


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    body: bytes
    url: str
    media_type: str | None
    charset: str | None


def read_listing(
    listing: Listing, body: bytes, url: str, *, media_type: str | None = None, charset: str | None = None
) -> Listed:
    """The entries of an answer, in its order; NotAListing where there are none to be found.

    `media_type` and `charset` are what its header declares.
    """
    answer = _Answer(body=body, url=url, media_type=media_type, charset=charset)
    match listing:
        case Pages():
            return _read_pages(listing, answer)
        case Feed():
            return _read_feed(listing, answer)
        case Api():
            return _read_api(listing, answer)
        case DataFile():
            return _read_data_file(listing, answer)


def _read_pages(listing: Pages, answer: _Answer) -> Listed:
    text = _decode_page(answer)
    base = get_base_url(text, answer.url)
    items = LexborHTMLParser(text).css(listing.item)
    if not items:
        raise NotAListing(find_impostor(text) or "nothing_listed", f"no {listing.item} at {answer.url}")
    entries = tuple(entry for item in items if (entry := _read_item(listing, item, base)))
    if not entries:
        raise NotAListing("layout_unmatched", f"no {listing.link} within {listing.item} at {answer.url}")
    return Listed(entries=entries, older=_older_page(listing, answer.url))


def _read_item(listing: Pages, item: LexborNode, base: str) -> Entry | None:
    link = item if item.tag == "a" else item.css_first(listing.link)
    address = link and link.attributes.get("href")
    if not link or not address:
        return None
    title = item.css_first(listing.title) if listing.title else link
    day = item.css_first(listing.day) if listing.day else None
    time_text = (day.attributes.get("datetime") or day.text()) if day else None
    return _make_entry(base, address, title.text() if title else None, time_text)


def _older_page(listing: Pages, url: str) -> str | None:
    if listing.older is None:
        return None
    before, _, after = listing.older.partition("{number}")
    number = re.fullmatch(re.escape(before) + r"(\d+)" + re.escape(after), url)
    return listing.older.format(number=int(number[1]) + 1 if number else listing.first_older)


def _read_feed(listing: Feed, answer: _Answer) -> Listed:
    feed = feedparser.parse(io.BytesIO(answer.body))
    if not feed.version:
        impostor = find_impostor(_decode_page(answer))
        raise NotAListing("bot_wall" if impostor == "bot_wall" else "not_feed", f"no feed at {answer.url}")
    if not feed.entries:
        raise NotAListing("nothing_listed", f"a feed without entries at {answer.url}")
    entries = tuple(
        _make_entry(answer.url, item.link, item.get("title"), item.get("published") or item.get("updated"))
        for item in feed.entries
        if item.get("link")
    )
    following = [link.href for link in feed.feed.get("links", ()) if link.get("rel") == "next" and link.get("href")]
    older = resolve_address(answer.url, following[0]) if listing.follows_next and following else None
    return Listed(entries=entries, older=older)


def _read_api(listing: Api, answer: _Answer) -> Listed:
    items = _read_items(listing, answer)
    entries = tuple(_read_rows(listing, items, answer.url, listing.article))
    return Listed(entries=entries, older=_older_start(listing, answer.url) if len(items) >= listing.per_page else None)


def _older_start(listing: Api, url: str) -> str:
    before, _, after = listing.url.partition("{start}")
    start = re.match(re.escape(before) + r"(\d+)" + re.escape(after), url)
    if start is None:
        raise NotAListing("layout_unmatched", f"{url} is no address of this API")
    return f"{before}{int(start[1]) + listing.per_page}{url[start.end(1) :]}"


def _read_data_file(listing: DataFile, answer: _Answer) -> Listed:
    if answer.media_type != "application/json" and answer.body.lstrip()[:1] not in (b"{", b"["):
        text = _decode_page(answer)
        name = re.search(listing.name, text)
        if name is None:
            raise NotAListing(_blame_page(text), f"no name of a data file at {answer.url}")
        return Listed(entries=(), data=resolve_address(answer.url, listing.file.format(name=name[1])))
    return Listed(entries=tuple(_read_rows(listing, _read_items(listing, answer), answer.url, "{link}")))


def _blame_page(text: str) -> Code:
    return "bot_wall" if find_impostor(text) == "bot_wall" else "layout_unmatched"


def _read_items(listing: Api | DataFile, answer: _Answer) -> list[object]:
    """The array of entries in a JSON answer; it may be empty in an older list of an API alone."""
    try:
        document = json.loads(answer.body.removeprefix(b"\xef\xbb\xbf"))
    except ValueError:
        impostor = find_impostor(_decode_page(answer))
        raise NotAListing("bot_wall" if impostor == "bot_wall" else "not_json", f"no JSON at {answer.url}") from None
    items = find_value(document, listing.items)
    if not isinstance(items, list):
        raise NotAListing("layout_unmatched", f"no array {listing.items} at {answer.url}")
    if not items:
        raise NotAListing("nothing_listed", f"an empty array {listing.items} at {answer.url}")
    return items


def _read_rows(listing: Api | DataFile, items: list[object], url: str, address: str) -> Iterator[Entry]:
    found = False
    for item in items:
        link, title, time_text = (find_value(item, path) for path in (listing.link, listing.title, listing.time))
        if isinstance(link, str) and link:
            found = True
            yield _make_entry(
                url,
                address.format(link=link),
                *(each if isinstance(each, str) else None for each in (title, time_text)),
            )
    if not found:
        raise NotAListing("layout_unmatched", f"no {listing.link} within {listing.items} at {url}")


def _make_entry(base: str, address: str, title: str | None, time_text: str | None) -> Entry:
    title, time_text = (text and re.sub(r"[ \t\r\n\f]+", " ", text).strip() for text in (title, time_text))
    url = resolve_address(base, address)
    return Entry(url=url, title=title or None, time_text=time_text or None, day=read_day(time_text or ""))


def read_day(text: str) -> date | None:
    """The calendar day that a text names in full, as written, whatever its zone; None if it doesn't."""
    found = set()
    for filler in (datetime(2000, 1, 1), datetime(2001, 2, 2)):
        try:
            found.add(dateutil.parse(text, default=filler, fuzzy=True, ignoretz=True).date())
        except (ValueError, OverflowError):
            return None
    return found.pop() if len(found) == 1 else None


def _decode_page(answer: _Answer) -> str:
    """A page's text, by its header, its byte order mark or its own declaration, else as UTF-8."""
    declared = f"text/html; charset={answer.charset}" if answer.charset else None
    return html_to_unicode(declared, answer.body, default_encoding="utf-8")[1]
