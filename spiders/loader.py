"""What `scrapy list` lists: one spider for each source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from spiders.discovery_spider import DiscoverySpider, suppose_source
from spiders.folder import load_found, load_sources
from spiders.release_spider import ReleaseSpider

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrapy import Request
    from scrapy.settings import BaseSettings

    from spiders.source import Source


class SourceLoader:
    """One spider class for each source, as Scrapy asks for them."""

    site: str | None = None

    @classmethod
    def from_settings(cls, settings: BaseSettings) -> Self:
        """Sources are found by looking in their folder; SITE is the address that is to be looked at instead."""
        loader = cls()
        loader.site = settings["SITE"]
        return loader

    def list(self) -> Sequence[str]:
        """The keys of all sources."""
        return [*load_sources()]

    def load(self, spider_name: str) -> type[ReleaseSpider]:
        """The spider of a source, or the one that looks for what a site's source is; KeyError where there is none."""
        if self.site:
            return make_spider(DiscoverySpider, suppose_source(spider_name, self.site))
        return make_spider(ReleaseSpider, (load_found() | load_sources())[spider_name])

    def find_by_request(self, request: Request) -> Sequence[str]:
        """The sources that may be read on the request's host."""
        host = urlsplit(request.url).hostname
        return [key for key, source in load_sources().items() if host in source.allowed_hosts]


def make_spider(kind: type[ReleaseSpider], source: Source) -> type[ReleaseSpider]:
    """The spider of that kind that reads a source."""
    return type(f"{kind.__name__}_{source.key}", (kind,), {"name": source.key, "source": source})
