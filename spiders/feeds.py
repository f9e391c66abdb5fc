"""Lists in XML: feeds, and maps of a site."""

from __future__ import annotations

import io
import re
import zlib
from typing import TYPE_CHECKING

import feedparser
from lxml import etree

from spiders.addresses import resolve_address
from spiders.asks import Ask
from spiders.capture import MAX_BODY
from spiders.entries import Answer, Listed, NotAListing, decode_page, make_entry
from spiders.impostors import is_wall
from spiders.paging import ask_older

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spiders.kinds import Feed, Sitemap


def read_feed(listing: Feed, answer: Answer) -> Listed:
    """The entries of a feed, and the ask for the older ones."""
    feed = feedparser.parse(io.BytesIO(answer.body))
    if not feed.get("version"):
        raise NotAListing("bot_wall" if is_wall(decode_page(answer)) else "not_feed", f"no feed at {answer.url}")
    if not feed.entries:
        raise NotAListing("nothing_listed", f"a feed without entries at {answer.url}")
    entries = tuple(
        make_entry(
            answer.url,
            find_page(listing, item.link),
            item.get("title"),
            item.get("published") or item.get("updated"),
        )
        for item in feed.entries
        if item.get("link")
    )
    if not listing.follows_next:
        return Listed(entries=entries, following=ask_older(listing, answer.ask))
    links = [link.href for link in feed.feed.get("links", ()) if link.get("rel") == "next" and link.get("href")]
    return Listed(entries=entries, following=tuple(Ask(url=resolve_address(answer.url, link)) for link in links[:1]))


def find_page(listing: Feed | Sitemap, link: str) -> str:
    """The address to ask for where an entry links to."""
    return re.sub(*listing.rewrite, link) if listing.rewrite else link


def read_sitemap(listing: Sitemap, answer: Answer) -> Listed:
    """The pages of a map, the newest first where all are dated; or the asks for the maps that an index names."""
    root = parse_map(answer)
    if etree.QName(root).localname == "sitemapindex":
        maps = [row for row in read_rows(root) if re.fullmatch(listing.maps, row["loc"])]
        maps.sort(key=lambda row: (row.get("lastmod", ""), count_in(row["loc"])), reverse=True)
        if not maps:
            raise NotAListing("layout_unmatched", f"no map {listing.maps} in the index at {answer.url}")
        return Listed(entries=(), following=tuple(Ask(url=resolve_address(answer.url, row["loc"])) for row in maps))
    rows = list(read_rows(root))
    if not rows:
        raise NotAListing("nothing_listed", f"a map without pages at {answer.url}")
    told = [(row, row.get("publication_date") or row.get("lastmod")) for row in rows]
    entries = [
        make_entry(answer.url, find_page(listing, row["loc"]), row.get("title"), time_text) for row, time_text in told
    ]
    return Listed(entries=tuple(entries))


def parse_map(answer: Answer) -> etree._Element:
    """The root of a map; NotAListing for what is none. Entities are not resolved."""
    body = answer.body
    if body[:2] == b"\x1f\x8b":
        try:
            body = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(body, MAX_BODY)
        except zlib.error:
            raise NotAListing("not_feed", f"a broken gzip file at {answer.url}") from None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None or etree.QName(root).localname not in ("urlset", "sitemapindex"):
        raise NotAListing(
            "bot_wall" if is_wall(decode_page(answer)) else "not_feed", f"no map of a site at {answer.url}"
        )
    return root


def read_rows(root: etree._Element) -> Iterator[dict[str, str]]:
    """The texts of each row's elements, those of the news extension among them, by their local name."""
    for row in root.iterchildren("{*}url", "{*}sitemap"):
        texts = {etree.QName(each).localname: each.text.strip() for each in row.iter("{*}*") if each.text}
        if texts.get("loc"):
            yield texts


def count_in(address: str) -> tuple[int, ...]:
    """The numbers in an address, by which maps without a day follow one another."""
    return tuple(int(number) for number in re.findall(r"\d+", address))
