"""What a listing lists: addresses with their titles and times as printed, and the way to the older ones."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import lxml.html
from form2request import form2request
from selectolax.lexbor import LexborHTMLParser
from w3lib.html import get_base_url

from spiders.addresses import resolve_address
from spiders.asks import Ask
from spiders.entries import Answer, Listed, NotAListing, decode_page, make_entry
from spiders.feeds import read_feed, read_sitemap
from spiders.impostors import find_impostor
from spiders.json_lists import read_api, read_data_file
from spiders.kinds import Api, DataFile, Feed, Listing, Pages, Sitemap
from spiders.paging import ask_for, ask_older

if TYPE_CHECKING:
    from datetime import date

    from selectolax.lexbor import LexborNode

    from spiders.asks import Span
    from spiders.entries import Entry


def begin(listing: Listing, span: Span | None = None) -> Ask:
    """Where a listing begins; of those that can be asked for a window of days, where that window begins."""
    return ask_for(listing, 0, span)


def read_listing(
    listing: Listing,
    body: bytes,
    ask: Ask,
    *,
    url: str | None = None,
    media_type: str | None = None,
    charset: str | None = None,
) -> Listed:
    """The entries of an answer, in its order; NotAListing where there are none to be found.

    `url` is where the answer came from, if that is not where it was asked for; `media_type` and `charset` are what its
    header declares.
    """
    answer = Answer(body=body, ask=ask, url=url or ask.url, media_type=media_type, charset=charset)
    match listing:
        case Pages():
            return read_pages(listing, answer)
        case Feed():
            return read_feed(listing, answer)
        case Sitemap():
            return read_sitemap(listing, answer)
        case Api():
            return read_api(listing, answer)
        case DataFile():
            return read_data_file(listing, answer)


def read_pages(listing: Pages, answer: Answer) -> Listed:
    """The entries of a page, and the ask for the next older one."""
    text = decode_page(answer)
    base = get_base_url(text, answer.url)
    page = LexborHTMLParser(text)
    items = page.css(listing.item)
    if not items:
        raise NotAListing(find_impostor(text) or "nothing_listed", f"no {listing.item} at {answer.url}")
    entries = tuple(entry for item in items if (entry := read_item(listing, item, base)))
    if not entries:
        raise NotAListing("layout_unmatched", f"no {listing.link} within {listing.item} at {answer.url}")
    if listing.postback:
        return Listed(entries=entries, following=post_back(listing.postback, text, answer))
    if listing.next_link:
        link = page.css_first(listing.next_link)
        address = link.attributes.get("href") if link else None
        url = resolve_address(base, address) if address else None
        following = (replace(answer.ask, url=url, number=answer.ask.number + 1),) if url else ()
        return Listed(entries=entries, following=following)
    return Listed(entries=entries, following=ask_older(listing, answer.ask, oldest_day(entries)))


def oldest_day(entries: tuple[Entry, ...]) -> date | None:
    """Of the entries that have one."""
    return min((entry.day for entry in entries if entry.day), default=None)


def read_item(listing: Pages, item: LexborNode, base: str) -> Entry | None:
    """One entry of a page; None for an item without a link."""
    link = item if item.tag == "a" else item.css_first(listing.link)
    told = link and link.attributes.get(listing.link_attribute)
    if told and listing.link_pattern:
        found = re.search(listing.link_pattern, told)
        told = found[1] if found else None
    if not link or not told:
        return None
    title = item.css_first(listing.title) if listing.title else link
    day = item.css_first(listing.day) if listing.day else None
    time_text = (day.attributes.get("datetime") or day.text()) if day else None
    address = listing.article.replace("{link}", told)
    return make_entry(base, address, title.text() if title else None, time_text, day_first=listing.day_first)


def post_back(event: tuple[str, str], text: str, answer: Answer) -> tuple[Ask, ...]:
    """The ask that an ASP.NET page would send for its next older list; none where the page has no such form."""
    target, argument = event
    number = answer.ask.number + 1
    page: Any = lxml.html.document_fromstring(text, base_url=answer.url)
    form = next((form for form in page.forms if "__VIEWSTATE" in form.fields), None)
    if form is None:
        return ()
    # The newest list is the first page.
    fields = {"__EVENTTARGET": target, "__EVENTARGUMENT": argument.replace("{number}", str(number + 1))}
    sent = form2request(form, fields, click=False)
    told = dict(sent.headers)
    return (Ask(url=sent.url, number=number, body=sent.body.decode(), media_type=told.get("Content-Type")),)
