"""A spider that asks as it may, one request after the other, and archives every answer."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from scrapy import Request, Spider
from scrapy.exceptions import DownloadCancelledError, IgnoreRequest

from spiders.answers import AskFailed, Failure, SourceFailed, judge_answer, read_retry_after
from spiders.archive import ArchiveError, ArchiveWriter, Capture, Role, read_confirmed
from spiders.asks import Ask
from spiders.browser import Renderer, find_missing
from spiders.plan import Kind, Report, read_plan
from spiders.requests import CODES, Refused, as_failure, ask_for_part, make_request
from spiders.robots import FRESH, NOT_FOLLOWED, no_rules, read_rules, robots_address

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from protego import Protego
    from scrapy.settings import BaseSettings

    from spiders.entries import Entry
    from spiders.source import Source

ATTEMPTS = 3
LONGEST_WAIT = 300.0
"""Seconds that a Retry-After is waited for; who asks for more is asked again in the next run."""


class AskingSpider(Spider):
    """Asks on behalf of one source for what `crawl_source` wants."""

    source: Source

    def __init__(self, plan: str | None = None, **arguments: Any) -> None:
        super().__init__(self.source.key, **arguments)
        self.plan = read_plan(plan, self.source.key)
        self.report = Report()
        self.archive = ArchiveWriter(self.plan.archive, self.source.key, datetime.now(UTC))
        self.rules: dict[str, Protego | AskFailed] = {}

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """The source's own delay, none where the newsroom stands in for the web; its headers and its cookies."""
        super().update_settings(settings)
        headers = {**settings.getdict("DEFAULT_REQUEST_HEADERS"), **dict(cls.source.headers)}
        settings.set("DEFAULT_REQUEST_HEADERS", headers, priority="spider")
        settings.set("COOKIES_ENABLED", cls.source.keeps_cookies, priority="spider")
        settings.set("DOWNLOAD_DELAY", 0.0 if settings["NEWSROOM"] else cls.source.delay, priority="spider")

    @property
    def delay(self) -> float:
        """Seconds between two requests."""
        return self.settings.getfloat("DOWNLOAD_DELAY")

    def wait_beyond_delay(self, seconds: float) -> float:
        """What is still to be waited if a site wants so many seconds between two requests."""
        return 0.0 if self.settings["NEWSROOM"] else max(0.0, min(seconds, LONGEST_WAIT) - self.delay)

    async def start(self) -> AsyncIterator[Any]:
        """The whole crawl, one request after the other; it yields nothing to Scrapy."""
        self.renderer = Renderer(
            partial(ask_for_part, self.crawler, self.source.key),
            language=self.source.language,
            user_agent=self.settings["USER_AGENT"],
        )
        try:
            if self.source.needs_browser and (missing := find_missing()):
                raise SourceFailed("no_browser", f"its scripts must run in a browser, and {missing}")
            await self.crawl_source()
        except SourceFailed as fault:
            self.report.broken = {"code": fault.code, "detail": fault.detail}
        finally:
            await self.renderer.close()
        self.report.finished = True
        nothing: tuple[Request, ...] = ()
        for request in nothing:
            yield request

    def closed(self, reason: str) -> None:
        """Give the archive's file its name, then write the report, which says if the crawl was cut off."""
        self.archive.close()
        self.report.finished &= reason == "finished"
        self.report.write(self.plan.report)

    async def crawl_source(self) -> None:
        """What is asked for; SourceFailed where it is not to be had."""
        raise NotImplementedError

    async def ask_for_page(self, ask: Ask, *, role: Role) -> Capture:
        """A listing or a robots.txt, conditionally; the archived one if it is unchanged."""
        held = self.recall(ask.address)
        answer = await self.ask(ask, role=role, kind="robots" if role == "robots" else "listing", held=held)
        return held if held and answer.status == HTTPStatus.NOT_MODIFIED else answer

    async def find_rules(self, url: str) -> Protego:
        """The rules for an address, from the archive while they are fresh; Refused where a site withholds them."""
        address = robots_address(url)
        if address not in self.rules:
            try:
                self.rules[address] = read_rules(
                    self.recall_fresh(address) or await self.ask_for_page(Ask(url=address), role="robots")
                )
            except AskFailed as fault:
                self.rules[address] = no_rules() if fault.code in NOT_FOLLOWED else fault
        rules = self.rules[address]
        if isinstance(rules, AskFailed):
            raise Refused("robots_unreachable", rules.detail)
        return rules

    def recall_fresh(self, address: str) -> Capture | None:
        """The archived robots.txt of that address while it may still be used, unless it led elsewhere."""
        known = self.plan.known.get(address)
        is_fresh = known is not None and datetime.now(UTC) - known.fetched_at < FRESH
        answer = self.recall(address) if is_fresh else None
        return None if answer and answer.status in range(300, 400) else answer

    def recall(self, url: str) -> Capture | None:
        """The archived answer of an address with its body; None if there is none, or its file is gone."""
        known = self.plan.known.get(url)
        with suppress(ArchiveError):
            return read_confirmed(self.plan.archive, known.warc_file, known.warc_offset) if known else None
        return None

    async def ask(
        self, ask: Ask, *, role: Role, kind: Kind, held: Capture | None = None, entry: Entry | None = None
    ) -> Capture:
        """The answer, as a browser renders it if the source needs one; raises as `ask_site` does."""
        if role not in self.source.needs_browser:
            return await self.ask_site(ask, make_request(self.source.key, ask, role, kind, held=held, entry=entry))
        # Never conditional: a shell that is unchanged shows other releases every day.
        request = make_request(self.source.key, ask, role, kind, entry=entry, is_rendered=True)
        answer = await self.ask_site(ask, request)
        if answer.role != "part":
            return answer
        body = await self.renderer.render(answer)
        await asyncio.sleep(self.delay)  # from the last part to the next page
        return self.archive.write_rendering(
            answer,
            role=role,
            rendered_at=datetime.now(UTC),
            body=body,
            browser=self.renderer.name,
            listed_title=entry.title if entry else None,
            listed_time=entry.time_text if entry else None,
        )

    async def ask_site(self, ask: Ask, request: Request) -> Capture:
        """Ask until there is an answer; AskFailed where there is none, SourceFailed where we are sent away."""
        for attempt in range(1, ATTEMPTS + 1):
            wait = self.delay * 2**attempt
            try:
                response = await self.crawler.engine.download_async(request.copy())
            except (IgnoreRequest, DownloadCancelledError) as refusal:
                raise as_failure(refusal, ask.url) from None
            except tuple(CODES) as error:
                fault: Failure | None = as_failure(error, ask.url)
            else:
                assert response.request is not None
                answer: Capture = response.request.meta["capture"]
                self.report.unchanged += answer.status == HTTPStatus.NOT_MODIFIED
                fault = judge_answer(answer)
                if fault is None:
                    return answer
                asked_for = read_retry_after(response.headers.get("Retry-After"), answer.fetched_at)
                if asked_for is None and answer.status == HTTPStatus.FORBIDDEN:
                    break
                wait = wait if asked_for is None else asked_for
            if wait > LONGEST_WAIT:
                break
            if attempt < ATTEMPTS:
                await asyncio.sleep(wait)
        assert fault is not None
        raise fault
