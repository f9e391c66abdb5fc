"""The spider that looks at a site nobody described, and writes down the source that it is."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from spiders.answers import AskFailed, SourceFailed
from spiders.browser import find_missing
from spiders.dated_lists import find_dated_list
from spiders.discovery import (
    USUAL_FEEDS,
    USUAL_MAPS,
    Found,
    find_feeds,
    find_linked,
    is_wordpress,
    keep_near,
    make_source,
    number_feed,
)
from spiders.entries import NotAListing, decode_page
from spiders.impostors import find_impostor, is_wall
from spiders.kinds import Feed, Pages, Sitemap
from spiders.layouts import General
from spiders.listings import begin, read_listing
from spiders.plan import replace_text
from spiders.publisher import tell_publisher
from spiders.release_spider import ReleaseSpider
from spiders.robots import robots_address
from spiders.shapes import choose_articles, learn_pattern
from spiders.source import Source
from spiders.source_text import write_source

if TYPE_CHECKING:
    from spiders.archive import Capture
    from spiders.entries import Entry
    from spiders.kinds import Listing

FEWEST = 3
"""Entries below which a feed is no list of releases."""
MOST_MAPS = 5
"""Maps of an index that are looked at."""
FOUND = "source.py"
"""Name of the file, beside the report, that the source is written to."""


def suppose_source(key: str, site: str) -> Source:
    """What a site is taken for until it was looked at: its own host alone is asked."""
    host = (urlsplit(site).hostname or "").removeprefix("www.")
    return Source(
        key=key,
        name=site,
        country=None,
        kind="wire",
        language="en",
        timezone="UTC",
        licence="not known",
        republish=False,
        evidence="described",
        evidence_on=date.min,
        listings=(Pages(url=site, item="a"),),
        layouts=(General(),),
        article="",
        hosts=(host, f"www.{host}"),
    )


class DiscoverySpider(ReleaseSpider):
    """Asks for a site's page, and for what that and its robots.txt name, until it has found lists of articles."""

    async def crawl_source(self) -> None:
        """Write down the source that the site is, with a browser where scripts make its page; SourceFailed for none."""
        try:
            source = await self.look_for_source()
        except SourceFailed as fault:
            if fault.code != "app_shell":
                raise
            if missing := find_missing():
                raise SourceFailed(fault.code, f"scripts make its pages, and {missing}") from None
            self.source = replace(self.source, needs_browser=("listing", "article"))
            source = await self.look_for_source()
        replace_text(self.plan.report.with_name(FOUND), write_source(source, self.source.listings[0].url))

    async def look_for_source(self) -> Source:
        """The source that the site's lists make, the likeliest first; SourceFailed where there are none."""
        page = await self.ask_for_site()
        text = decode_page(page)
        source = make_source(self.source.key, page.url, await self.look_at(page), text, self.plan.today)
        if source is None:
            code = "app_shell" if find_impostor(text) == "app_shell" else "nothing_listed"
            raise SourceFailed(code, "there is no feed, no map and no list of links")
        return replace(source, needs_browser=self.source.needs_browser)

    async def ask_for_site(self) -> Capture:
        """The page that is looked at; SourceFailed where it does not answer, or is shut to us."""
        listing = self.source.listings[0]
        try:
            page = await self.ask_for_page(begin(listing), role="listing")
        except AskFailed as fault:
            raise SourceFailed(fault.code, fault.detail) from None
        if page.status != HTTPStatus.OK:
            raise SourceFailed(f"http_{page.status}", f"{page.url} answered {page.status}")
        if is_wall(decode_page(page)):
            raise SourceFailed("bot_wall", f"{page.url} answers with a wall against robots")
        return page

    async def look_at(self, page: Capture) -> list[Found]:
        """The lists of a site, its page given: those with days, its feeds, its links, or else its maps."""
        site, text = page.url, decode_page(page)
        found = [each for each in (self.read(Feed(url=site), page), self.read(Sitemap(url=site), page)) if each]
        if dated := find_dated_list(text, site, self.plan.today):
            entries = keep_near(dated[1], site)
            found += [Found(listing=dated[0], entries=entries)] if len(entries) >= FEWEST else []
        known = tell_publisher(site).feed
        feeds = dict.fromkeys(([known] if known else []) + find_feeds(text, site))
        found += await self.ask_for_each([self.as_feed(url, text) for url in feeds])
        if not found:
            usual = [
                self.as_feed(robots_address(site).removesuffix("/robots.txt") + path, text) for path in USUAL_FEEDS
            ]
            found += await self.ask_for_each(usual)
        if not found and (linked := find_linked(text, site)):
            found.append(linked)
        return found or await self.look_at_maps(site)

    def as_feed(self, url: str, text: str) -> Feed:
        """A feed, with the way to the older ones where the site is known to have one."""
        return number_feed(url) if is_wordpress(text) else Feed(url=url)

    async def ask_for_each(self, listings: list[Feed]) -> list[Found]:
        """Those of the feeds that are there, the one with most entries alone."""
        found = []
        for listing in listings:
            with suppress(AskFailed):
                answer = await self.ask_for_page(begin(listing), role="listing")
                if answer.status == HTTPStatus.OK and (each := self.read(listing, answer)):
                    found.append(each)
        return sorted(found, key=lambda each: len(each.entries), reverse=True)[:1]

    def read(self, listing: Listing, answer: Capture) -> Found | None:
        """An answer as that list; None where it is none, or lists next to nothing."""
        with suppress(NotAListing):
            told = {"media_type": answer.media_type, "charset": answer.charset}
            listed = read_listing(listing, answer.body, begin(listing), url=answer.url, **told)
            entries = keep_near(listed.entries, answer.url)
            return Found(listing=listing, entries=entries) if len(entries) >= FEWEST else None
        return None

    async def look_at_maps(self, site: str) -> list[Found]:
        """The first map that lists articles, of those that robots.txt names and those in the usual places."""
        rules = await self.find_rules(site)
        root = robots_address(site).removesuffix("/robots.txt")
        for url in dict.fromkeys((*rules.sitemaps, *(root + path for path in USUAL_MAPS))):
            with suppress(AskFailed, NotAListing):
                found = await self.look_at_map(url, site)
                if found and choose_articles(entry.url for entry in found.entries):
                    return [found]
        return []

    async def look_at_map(self, url: str, site: str) -> Found | None:
        """A map, or an index with those of its maps that hold articles."""
        listing = Sitemap(url=url)
        listed = await self.read_list(listing, begin(listing), has_newer=False)
        if not listed.following:
            return Found(listing=listing, entries=keep_near(listed.entries, site))
        held: dict[str, list[str]] = {}
        entries: list[Entry] = []
        for ask in listed.following[:MOST_MAPS]:
            below = keep_near((await self.read_list(listing, ask, has_newer=True)).entries, site)
            if named := choose_articles(entry.url for entry in below):
                held[ask.url] = named
                entries += below
        maps = learn_pattern(held)
        return Found(listing=Sitemap(url=url, maps=maps), entries=tuple(entries)) if maps else None
