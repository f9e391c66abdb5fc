"""What a response may not do to us, what we may not do to a site, and that whatever comes is kept."""

from __future__ import annotations

import asyncio
import logging
import zlib
from datetime import UTC, datetime
from http import HTTPStatus
from ipaddress import ip_address
from typing import TYPE_CHECKING, Self, cast
from urllib.parse import urlsplit
from urllib.request import getproxies

import brotli  # type: ignore[import-untyped]
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.error import DNSLookupError

from spiders.asks import post_address
from spiders.requests import Refused
from spiders.robots import AGENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from twisted.internet.base import ReactorBase
    from twisted.internet.defer import Deferred

    from spiders.asking_spider import AskingSpider

logger = logging.getLogger(__name__)
URL_HEADER = "X-Newsroom-Url"


def address_of(request: Request) -> str:
    """By what the answer to a request is archived."""
    return post_address(request.url, request.body) if request.method == "POST" else request.url


def check_address(url: str, hosts: frozenset[str]) -> None:
    """Refused for what is not http(s), not on these hosts, or on an address that is not public."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"}:
        raise Refused("not_http", f"{url} is no address of the web")
    if is_private(host):
        raise Refused("private_address", f"{host} is no public address")
    if host not in hosts:
        raise Refused("off_host", f"{host} is no host of this source")


def is_page(response: Response) -> bool:
    """Whether an answer is a page of HTML, as its header tells."""
    return response.status == HTTPStatus.OK and b"html" in (response.headers.get("Content-Type") or b"").lower()


def is_private(host: str) -> bool:
    """Whether a host is given as an IP address that the public network does not route."""
    try:
        return not ip_address(host).is_global
    except ValueError:
        return False


class _SpiderGuard:
    """A downloader middleware that needs to know its spider."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    @property
    def spider(self) -> AskingSpider:
        return cast("AskingSpider", self.crawler.spider)


class AddressGuard(_SpiderGuard):
    """Lets through what is on the source's own hosts, redirects included."""

    def process_request(self, request: Request) -> None:
        """Refused, or nothing."""
        check_address(request.url, self.spider.source.allowed_hosts)


class RobotsGuard(_SpiderGuard):
    """Lets through what robots.txt allows, as fast as it allows."""

    async def process_request(self, request: Request) -> None:
        """Refused, or nothing after the time that robots.txt wants beyond the source's own delay, but between parts."""
        if request.meta["kind"] == "robots":
            return
        rules = await self.spider.find_rules(request.url)
        if not rules.can_fetch(request.url, AGENT):
            raise Refused("robots_disallowed", f"robots.txt does not allow {request.url}")
        if request.meta["kind"] != "part":
            await asyncio.sleep(self.spider.wait_beyond_delay(rules.crawl_delay(AGENT) or 0))


class Recorder(_SpiderGuard):
    """Counts each request and writes each answer to the archive, redirects and errors as well."""

    def process_request(self, request: Request) -> None:
        """Next to the network, so that only what is asked for is counted."""
        self.spider.report.requests[request.meta["kind"]] += 1

    def process_response(self, request: Request, response: Response) -> Response:
        """Before anything follows or judges the answer; its capture is put into the request's meta."""
        headers = [
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, values in response.headers.items()
            for value in values
        ]
        capture = self.spider.archive.write(
            url=address_of(request),
            role="part" if request.meta["is_rendered"] and is_page(response) else request.meta["role"],
            fetched_at=datetime.now(UTC),
            status=response.status,
            reason=HTTPStatus(response.status).phrase if response.status in set(HTTPStatus) else "",
            headers=headers,
            body=response.body,
            listed_title=request.meta.get("listed_title"),
            listed_time=request.meta.get("listed_time"),
            confirms=request.meta.get("held") if response.status == HTTPStatus.NOT_MODIFIED else None,
        )
        request.meta["capture"] = capture
        return response


class Unpacker(HttpCompressionMiddleware):
    """Undoes content-encodings up to the limit; a body that is not encoded as it says stays as it was served."""

    def process_response(  # type: ignore[override]  # Scrapy's own still takes a spider, and warns if it is given one
        self, request: Request, response: Response
    ) -> Request | Response:
        """The response unpacked, or Refused where that would be too large."""
        try:
            return super().process_response(request, response)
        except IgnoreRequest:
            raise Refused("too_large", f"{request.url} unpacks to more than is taken") from None
        except (OSError, EOFError, zlib.error, brotli.error):
            return response


class NewsroomHandler(HTTP11DownloadHandler):
    """Sends each request to the newsroom, with its own address in a header; all else goes on as if it were the site."""

    async def download_request(self, request: Request) -> Response:
        """The newsroom's answer under the address that was asked for."""
        forwarded = request.replace(url=self.crawler.settings["NEWSROOM"])
        forwarded.headers[URL_HEADER] = address_of(request)
        response = await super().download_request(forwarded)
        return response.replace(url=request.url)


class PublicResolver(CachingThreadedResolver):
    """Resolves names to public addresses alone, since what is resolved here is what is connected to."""

    newsroom_host: str | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> Self:
        """As Scrapy makes it, with the newsroom's host set free."""
        resolver = super().from_crawler(crawler, reactor)
        resolver.newsroom_host = urlsplit(crawler.settings["NEWSROOM"] or "").hostname
        return resolver

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802 (Twisted's name)
        """The address; DNSLookupError where it is not public, unless it is the proxy's that the machine is set to."""
        answer = super().getHostByName(name, timeout)
        answer.addCallback(self._check_public, name)
        return answer

    def _check_public(self, address: str, name: str) -> str:
        own = {urlsplit(proxy).hostname for proxy in getproxies().values()} | {self.newsroom_host}
        if is_private(address) and name not in own:
            logger.warning("%s: its address %s is not public, so it is not asked", name, address)
            raise DNSLookupError(f"{name} has no public address")
        return address
