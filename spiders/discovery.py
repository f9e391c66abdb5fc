"""What a site shows of its lists, and the source that these make: pages in, declarations out, nothing asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser
from w3lib.html import get_base_url

from spiders.addresses import normalize_url
from spiders.dated_lists import add_older
from spiders.entries import Entry, make_entry
from spiders.kinds import Feed, Listing, Pages, Sitemap
from spiders.layouts import General
from spiders.publisher import read_host, tell_publisher
from spiders.shapes import choose_articles, learn_pattern
from spiders.source import Source

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

MOST_FEEDS = 4
"""Feeds of a page that are looked at."""
FEED = re.compile(r"(?:^|[/._=-])(?:rss|feed|atom)(?:2?\.(?:xml|php|aspx?))?(?:[/?=&#]|$)", re.IGNORECASE)
"""What the address of a feed has in it."""
COMMENTS = re.compile(r"/comments/|[?&]withcomments=", re.IGNORECASE)
WORDS = 4
"""Of a link that is a title."""
USUAL_FEEDS = ("/feed/", "/rss.xml", "/rss")
USUAL_MAPS = ("/sitemap.xml", "/sitemap_index.xml")
SAME = 0.5
"""The share of a list's entries that must have the address of an article, for the list to be of the same releases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A list that was read, and its entries on the site's own hosts."""

    listing: Listing
    entries: tuple[Entry, ...]

    @property
    def rank(self) -> tuple[int, int]:
        """Lists that lead to the past before others, and among these those that tell the time exactly; low is good."""
        listing = self.listing
        if isinstance(listing, Sitemap):
            return 2, 0
        leads_back = isinstance(listing, Pages | Feed) and (listing.older or getattr(listing, "next_link", None))
        return (0 if leads_back else 1), (0 if isinstance(listing, Feed) else 1)


def find_feeds(text: str, url: str) -> list[str]:
    """The addresses of a page's feeds: those that its head names, then those that it links to."""
    page = LexborHTMLParser(text)
    base = get_base_url(text, url)
    named = page.css(
        'link[rel~="alternate"][type="application/rss+xml"], link[rel~="alternate"][type="application/atom+xml"]'
    )
    linked = [link for link in page.css("a[href]") if FEED.search(link.attributes.get("href") or "")]
    addresses = (normalize_url(node.attributes.get("href") or "", base) for node in (*named, *linked))
    kept = (each for each in addresses if is_near(each, url) and not COMMENTS.search(each))
    return list(dict.fromkeys(kept))[:MOST_FEEDS]


def find_linked(text: str, url: str) -> Found | None:
    """A page's links that are many of one shape and named as articles are, as a list without days; None for none.

    Every link is an entry: the addresses of articles tell which of them count.
    """
    page = LexborHTMLParser(text)
    base = get_base_url(text, url)
    links = [(link.text(), link.attributes.get("href") or "") for link in page.css("a[href]")]
    told = [
        make_entry(base, address, title, None) for title, address in links if len(title.split()) >= WORDS and address
    ]
    near = {entry.url: entry for entry in keep_near(told, url)}
    entries = tuple(near[each] for each in choose_articles(near))
    return Found(listing=add_older(Pages(url=url, item="a[href]"), page, base), entries=entries) if entries else None


def is_wordpress(text: str) -> bool:
    """Whether a page was made by WordPress, whose feeds are numbered to the past."""
    return "/wp-content/" in text or re.search(r'content="WordPress', text) is not None


def number_feed(url: str) -> Feed:
    """A feed of WordPress, with the way to its older ones."""
    return Feed(url=url, older=f"{url}{'&' if '?' in url else '?'}paged={{number}}")


def is_near(url: str, site: str) -> bool:
    """Whether two addresses are under one registered name; False for what is no address."""
    try:
        hosts = [urlsplit(each).hostname or "" for each in (url, site)]
    except ValueError:
        return False
    names = [read_host(host) for host in hosts]
    same = names[0].top_domain_under_public_suffix == names[1].top_domain_under_public_suffix
    return hosts[0] == hosts[1] or (same and bool(names[0].domain and names[0].suffix))


def keep_near(entries: Sequence[Entry], site: str) -> tuple[Entry, ...]:
    """The entries of the site's own, or of its sisters'."""
    return tuple(entry for entry in entries if is_near(entry.url, site) and urlsplit(entry.url).path not in ("", "/"))


def make_source(key: str, site: str, found: Sequence[Found], text: str, today: date) -> Source | None:
    """The source of the lists that were found on a site, its page's text given; None where they list no articles.

    The lists of the same articles stay.
    """
    ranked = sorted(found, key=lambda each: each.rank)
    first = choose_first(ranked)
    article = learn_pattern(first)
    if article is None:
        return None
    same = [each for each in ranked if each.entries and count_articles(each, article) >= SAME * len(each.entries)]
    same = same or [each for each in ranked if count_articles(each, article)]
    listings = tuple(each.listing for each in same)
    publisher = tell_publisher(site)
    hosts = {
        urlsplit(entry.url).hostname or ""
        for each in same
        for entry in each.entries
        if re.fullmatch(article, entry.url)
    }
    source = Source(
        key=key,
        name=tell_name(text) or publisher.name,
        country=publisher.country,
        kind="ministry" if publisher.is_state else "wire",
        language=tell_language(text) or publisher.language or "en",
        timezone=publisher.timezone,
        licence="not known",
        republish=False,
        evidence="described",
        evidence_on=today,
        listings=listings,
        article=article,
        layouts=(General(),),
        enabled=False,
    )
    return replace(source, hosts=tuple(sorted(hosts - source.allowed_hosts)))


def choose_first(ranked: Sequence[Found]) -> list[str]:
    """Addresses of articles: those that the page lists, with those of a feed that lists some of the same.

    Of two lists that share none, the page's own is of the site's news where it is not much the shorter.
    """
    if not ranked:
        return []
    pages = next((each for each in ranked if isinstance(each.listing, Pages)), None)
    other = next((each for each in ranked if not isinstance(each.listing, Pages)), None)
    if other and isinstance(other.listing, Sitemap):
        return choose_articles(entry.url for entry in other.entries)
    urls = [[entry.url for entry in each.entries] if each else [] for each in (pages, other)]
    if set(urls[0]) & set(urls[1]):
        return [*urls[0], *urls[1]]
    return urls[0] if 2 * len(urls[0]) >= len(urls[1]) else urls[1]


def count_articles(found: Found, article: str) -> int:
    """How many of a list's entries have the address of an article."""
    return sum(re.fullmatch(article, entry.url) is not None for entry in found.entries)


def tell_name(text: str) -> str | None:
    """What a site calls itself."""
    node = LexborHTMLParser(text).css_first('meta[property="og:site_name"]')
    return " ".join((node.attributes.get("content") or "").split()) or None if node else None


def tell_language(text: str) -> str | None:
    """ISO 639-1 of the language that a page says it is in."""
    node = LexborHTMLParser(text).css_first("html[lang]")
    told = re.match(r"[a-z]{2}(?![a-z])", (node.attributes.get("lang") or "").lower()) if node else None
    return told[0] if told else None
