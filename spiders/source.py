"""What a source is: who publishes, where it lists, how a page reads.

One file a publisher in `sources/`; `spiders.folder` finds them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from spiders.addresses import normalize_url, strip_scheme
from spiders.asks import strip_posted
from spiders.kinds import Api, DataFile, Feed, Listing, Pages, Sitemap
from spiders.layouts import AnyLayout, General, ItemLayout, JsonLayout, Layout, PdfLayout

if TYPE_CHECKING:
    from spiders.archive import Role

__all__ = [
    "Api",
    "DataFile",
    "Edition",
    "Feed",
    "Floor",
    "General",
    "ItemLayout",
    "JsonLayout",
    "Layout",
    "Pages",
    "PdfLayout",
    "Sitemap",
    "Source",
]
"""What a source's file is written with."""

Kind = Literal["ministry", "government", "wire", "body"]
Evidence = Literal["proven", "described", "blocked"]
Rendition = Literal["page", "item"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """What a healthy source shows: releases a week, and the share of its records with a day and with a body.

    All are measured over the trailing seven days, the shares over every batch as well.
    """

    per_week: int
    with_day: float = 0.9
    with_body: float = 0.9
    pauses: tuple[tuple[str, str], ...] = ()
    """Spans of each year, as ("12-20", "01-06"), in which it publishes less: a week that touches one has no floor."""

    def __post_init__(self) -> None:
        """ValueError for a pause whose days are none of a year."""
        for day in (day for pause in self.pauses for day in pause):
            date.fromisoformat(f"2000-{day}")

    def per_week_on(self, day: date) -> int:
        """Releases of the seven days that end with a day; 0 where one of them lies in a pause."""
        days = [f"{day - timedelta(days=ago):%m-%d}" for ago in range(7)]
        is_paused = any(
            first <= each <= last if first <= last else each >= first or each <= last
            for first, last in self.pauses
            for each in days
        )
        return 0 if is_paused else self.per_week


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The same publisher in another language, under the same key; its fields are as of `Source`."""

    language: str
    listings: tuple[Listing, ...]
    article: str
    release_id: str | None = None
    """Never one that gives what it gives of a release in another edition: a translation is a release of its own."""
    layouts: tuple[AnyLayout, ...] = ()
    """None: its pages are built as the source's own."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """A publisher of releases, as its file declares it."""

    key: str
    """`<prefix>_<body>`: an ISO country in lower case (GB is `uk`), `eu`, `un`, `int` or `wire`, then the body."""
    name: str
    country: str | None
    """Code of the party that speaks in first person: ISO 3166-1 alpha-2, or a body's as in the lexicon (EU, NATO); None
    for a wire of no state."""
    kind: Kind
    language: str
    """ISO 639-1 of most of its releases."""
    timezone: str
    licence: str
    republish: bool
    """Whether its full text may be shown; if not, views give title and quotes alone."""
    evidence: Evidence
    """`proven`: today's layout reads real saved bytes, as a test sees; `described`: built from what others tell of it,
    though an older layout may be proven; `blocked`: shut to plain clients."""
    evidence_on: date
    """The day of the newest of those bytes, or of the newest of what is told."""
    listings: tuple[Listing, ...]
    """Best first."""
    layouts: tuple[AnyLayout, ...]
    article: str
    """Regular expression that a whole article address matches, in its normal form."""
    release_id: str | None = None
    """Regular expression with one group over the address; None: a feed's guid, else the normalised address."""
    floor: Floor = field(default_factory=lambda: Floor(per_week=1))
    rendition: Rendition = "page"
    """The one form in which a release is read and its versions are compared."""
    hosts: tuple[str, ...] = ()
    """Hosts beside those of the listings on which it may be read."""
    delay: float = 5.0
    """Seconds between two requests."""
    editions: tuple[Edition, ...] = ()
    """In other languages; each is crawled where COMMUNIQUE_LANGUAGES names its own."""
    headers: tuple[tuple[str, str], ...] = ()
    """Sent with every request, as the choice of a language."""
    keeps_cookies: bool = False
    """Whether it answers only who brings back the cookies that it set in the same crawl."""
    needs_browser: tuple[Role, ...] = ()
    """Whether scripts make its lists ("listing"), its pages ("article") or both: a browser renders those that are HTML.

    Hosts that the scripts take data from are among `hosts`."""
    enabled: bool = True
    closed: str | None = None
    """Why it is shut to a plain client, and what a user could do; of what is `blocked` alone."""

    @cached_property
    def zone(self) -> ZoneInfo:
        """The zone of its clocks and its calendar."""
        return ZoneInfo(self.timezone)

    @property
    def allowed_hosts(self) -> frozenset[str]:
        """Every host that it may be read on, in any language."""
        return frozenset({*(urlsplit(each.url).hostname or "" for each in self.all_listings), *self.hosts})

    @cached_property
    def all_listings(self) -> tuple[Listing, ...]:
        """Those of all languages."""
        return (*self.listings, *(listing for each in self.editions for listing in each.listings))

    @cached_property
    def own_edition(self) -> Source:
        """The source in its own language alone."""
        return replace(self, editions=()) if self.editions else self

    @cached_property
    def other_editions(self) -> tuple[Source, ...]:
        """The source as it is in each of its other languages."""
        return tuple(
            replace(
                self,
                language=each.language,
                listings=each.listings,
                article=each.article,
                release_id=each.release_id,
                layouts=each.layouts or self.layouts,
                editions=(),
            )
            for each in self.editions
        )

    def edition_of(self, url: str) -> Source:
        """The edition that an address is of: its own where it is of none."""
        return next((each for each in self.other_editions if each.role_of(url)), self.own_edition)

    def is_article(self, url: str) -> bool:
        """Whether an address, in any form of it, is that of one release."""
        url, articles = normalize_url(url), (self.article, *(edition.article for edition in self.editions))
        return any(re.fullmatch(article, url) for article in articles)

    def role_of(self, url: str) -> Role | None:
        """What an address holds for this source, http or https alike; None for what is none of its own.

        No page is an article where releases are read in the feed's items alone.
        """
        address = strip_scheme(strip_posted(normalize_url(url)))
        if any(re.fullmatch(listing.addresses, address) for listing in self.all_listings):
            return "listing"
        return "article" if self.rendition == "page" and self.is_article(url) else None

    def release_id_of(self, url: str) -> str:
        """What its publisher holds constant in an address, else the normalised address itself."""
        url, pattern = normalize_url(url), self.edition_of(url).release_id
        found = re.search(pattern, url) if pattern else None
        return found[1] if found else url

    def layout_on(self, day: date) -> AnyLayout:
        """The layout of the site on a day: the one that was left soonest after it, else today's."""
        standing = [layout for layout in self.layouts if _last_day(layout) >= day]
        return min(standing, key=_last_day) if standing else max(self.layouts, key=_last_day)

    def layouts_from(self, day: date) -> tuple[AnyLayout, ...]:
        """All layouts, that of the day first: an old page may be served for long, and asked for at any time."""
        first = self.layout_on(day)
        return (first, *(layout for layout in self.layouts if layout is not first))


def _last_day(layout: AnyLayout) -> date:
    return (layout.until if isinstance(layout, Layout) else None) or date.max
