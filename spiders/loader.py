"""What `scrapy list` lists: one spider for each source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

from spiders.folder import load_sources
from spiders.release_spider import ReleaseSpider

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrapy import Request
    from scrapy.settings import BaseSettings


class SourceLoader:
    """One spider class for each source, as Scrapy asks for them."""

    @classmethod
    def from_settings(cls, settings: BaseSettings) -> Self:
        """Sources are found by looking in their folder: no setting says where."""
        return cls()

    def list(self) -> Sequence[str]:
        """The keys of all sources."""
        return [*load_sources()]

    def load(self, spider_name: str) -> type[ReleaseSpider]:
        """The spider of a source; KeyError where there is none."""
        source = load_sources()[spider_name]
        return type(f"ReleaseSpider_{source.key}", (ReleaseSpider,), {"name": source.key, "source": source})

    def find_by_request(self, request: Request) -> Sequence[str]:
        """The sources that may be read on the request's host."""
        host = urlsplit(request.url).hostname
        return [key for key, source in load_sources().items() if host in source.allowed_hosts]
