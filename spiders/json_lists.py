"""Lists in JSON: of an API, or of a data file that a page names."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from spiders.addresses import resolve_address
from spiders.asks import Ask
from spiders.documents import find_token, find_value
from spiders.entries import Answer, Code, Entry, Listed, NotAListing, decode_page, make_entry
from spiders.impostors import is_wall
from spiders.paging import ask_older

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spiders.kinds import Api, DataFile


def read_api(listing: Api, answer: Answer) -> Listed:
    """The entries of an answer, and the ask for the next older one while there may be one."""
    document = read_document(answer)
    items = find_items(listing, document, answer)
    entries = tuple(read_rows(listing, items, answer))
    cursor = find_token(document, listing.cursor) if listing.cursor else ""
    is_last = cursor is None or (listing.per_page is not None and len(items) < listing.per_page)
    return Listed(entries=entries, following=() if is_last else ask_older(listing, answer.ask, cursor=cursor or ""))


def read_data_file(listing: DataFile, answer: Answer) -> Listed:
    """The entries of a data file, or the ask for the file that a page names."""
    if answer.media_type != "application/json" and answer.body.lstrip()[:1] not in (b"{", b"["):
        text = decode_page(answer)
        name = re.search(listing.name, text)
        if name is None:
            code: Code = "bot_wall" if is_wall(text) else "layout_unmatched"
            raise NotAListing(code, f"no name of a data file at {answer.url}")
        file = resolve_address(answer.url, listing.file.replace("{name}", name[1]))
        return Listed(entries=(), following=(Ask(url=file),))
    items = find_items(listing, read_document(answer), answer)
    return Listed(entries=tuple(read_rows(listing, items, answer)))


def read_document(answer: Answer) -> object:
    """The JSON of an answer."""
    try:
        return json.loads(answer.body.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        code: Code = "bot_wall" if is_wall(decode_page(answer)) else "not_json"
        raise NotAListing(code, f"no JSON at {answer.url}") from None


def find_items(listing: Api | DataFile, document: object, answer: Answer) -> list[object]:
    """The array of entries in a JSON answer; it may be empty in an older list of an API alone."""
    items = find_value(document, listing.items) if listing.items else document
    if not isinstance(items, list):
        raise NotAListing("layout_unmatched", f"no array {listing.items} at {answer.url}")
    if not items:
        raise NotAListing("nothing_listed", f"an empty array {listing.items} at {answer.url}")
    return items


def read_rows(listing: Api | DataFile, items: list[object], answer: Answer) -> Iterator[Entry]:
    """The entries that an array tells."""
    found = False
    for item in items:
        link, title, time_text = (find_token(item, path) for path in (listing.link, listing.title, listing.time))
        if link:
            found = True
            address = listing.article.replace("{link}", link)
            yield make_entry(answer.url, address, title, time_text, day_first=listing.day_first)
    if not found:
        raise NotAListing("layout_unmatched", f"no {listing.link} within {listing.items} at {answer.url}")
