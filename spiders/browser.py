"""Chromium without a network of its own: it runs a page's scripts, and the crawl asks for what these ask for.

So robots.txt, the source's hosts, public addresses, limits and the archive are for a script's requests as for the
crawl's own; scrapy-playwright lets the browser ask a site by itself, past most of them.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from importlib.util import find_spec
from typing import TYPE_CHECKING

from spiders.answers import AskFailed, SourceFailed
from spiders.asks import Ask, strip_posted
from spiders.capture import MAX_BODY

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import TypeAlias

    from playwright.async_api import Browser, BrowserContext, Page, Playwright, Request, Route

    from spiders.capture import Capture

    AskForPart: TypeAlias = Callable[[Ask], Awaitable["Part | None"]]

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
CUT_OFF = ("--host-resolver-rules=MAP * ~NOTFOUND", "--webrtc-ip-handling-policy=disable_non_proxied_udp")
"""No name and no IP address leads anywhere: not for sockets and redirects, which no route meets, and not by UDP."""
ASKED_FOR = {"script", "xhr", "fetch"}
"""What can bring text to a page; no pictures, fonts, frames or sockets."""
OWN_HEADERS = {"accept-encoding", "connection", "content-length", "content-type", "cookie", "host", "user-agent"}
"""Headers of a request that the crawl sets itself."""
SPENT_HEADERS = {"content-encoding", "content-length", "set-cookie", "transfer-encoding"}
"""Headers of an answer that are of no use once it was read."""
MOST_PARTS = 200
"""Of one page: beyond these a script asks in vain, as one does that asks for news without an end."""
LONGEST = 120.0
"""Seconds until a page must have been rendered, the time that the site takes for its parts included."""
PATIENCE = 60.0
"""Seconds that scripts may go on asking; then the page is taken as it is."""
PARTING = 5.0
"""Seconds until a page or a browser must have been closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a site answered to a script."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def find_program() -> str | None:
    """The path of the machine's own browser."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


def find_missing() -> str | None:
    """What is not there that rendering takes, and how it is installed; None where all is there."""
    if find_spec("playwright") is None:
        return "Playwright is not installed (pip install 'communique[browser]')"
    if find_program() is None:
        return f"there is no {' or '.join(PROGRAMS)} on the PATH (apt install chromium)"
    return None


class Renderer:
    """One browser for a crawl, started when the first page needs it."""

    def __init__(self, ask_for_part: AskForPart, *, language: str, user_agent: str) -> None:
        """`ask_for_part` gives None where a part may not be asked for, AskFailed where there is no answer."""
        self.ask_for_part, self.language, self.user_agent = ask_for_part, language, user_agent
        self.scripts: dict[str, Part] = {}
        self.driver: Playwright | None = None
        self.browser: Browser | None = None
        self.name = ""

    async def render(self, document: Capture) -> bytes:
        """What a page is once its scripts have run, as UTF-8; each is rendered in a session of its own.

        AskFailed where a part of it did not answer, or where it does not come to an end.
        """
        from playwright.async_api import Error

        visit = _Visit(document=document, ask_for_part=self.ask_for_part, scripts=self.scripts)
        browser, session = await self._start(), None
        try:
            async with asyncio.timeout(LONGEST):
                session = await browser.new_context(
                    user_agent=self.user_agent, locale=self.language, service_workers="block", accept_downloads=False
                )
                await session.route("**/*", visit.answer)
                body = (await _load(await session.new_page(), visit.url)).encode(errors="replace")
        except TimeoutError:
            raise AskFailed("timeout", f"{visit.url} was not rendered within {LONGEST:.0f} s") from None
        except Error as error:
            raise AskFailed("not_rendered", f"{visit.url}: {error.message.splitlines()[0]}") from None
        finally:
            if session:
                await self._leave(session)
        if visit.fault:
            raise visit.fault
        if len(body) > MAX_BODY:
            raise AskFailed("too_large", f"{visit.url} is rendered to more than {MAX_BODY} bytes")
        return body

    async def close(self) -> None:
        """End the browser, whatever its pages do."""
        if self.driver is None:
            return
        from playwright.async_api import Error

        for end in (*([self.browser.close] if self.browser else []), self.driver.stop):
            with suppress(TimeoutError, Error):
                async with asyncio.timeout(PARTING):
                    await end()
        self.browser = self.driver = None

    async def _start(self) -> Browser:
        """The browser, started anew if it died; SourceFailed where it does not start."""
        from playwright.async_api import Error, async_playwright

        if self.browser is None or not self.browser.is_connected():
            self.driver = self.driver or await async_playwright().start()
            program = find_program()
            try:
                self.browser = await self.driver.chromium.launch(
                    executable_path=program,
                    args=list(CUT_OFF),
                    # It refuses to run as root with one.
                    chromium_sandbox=os.geteuid() != 0,
                )
            except Error as error:
                raise SourceFailed(
                    "no_browser", f"{program} does not start: {' '.join(error.message.split())}"
                ) from None
            self.name = f"Chromium {self.browser.version}"
        return self.browser

    async def _leave(self, session: BrowserContext) -> None:
        """Close a page's session; with the whole browser where a script that never ends does not let go."""
        from playwright.async_api import Error

        try:
            async with asyncio.timeout(PARTING):
                await session.close()
        except (TimeoutError, Error):
            await self.close()


@dataclass(kw_only=True)
class _Visit:
    """One page while it is rendered, and what its scripts ask for, one after the other."""

    document: Capture
    ask_for_part: AskForPart
    scripts: dict[str, Part]
    """Those that earlier pages of the crawl had."""
    asked: int = 0
    size: int = 0
    is_served: bool = False
    fault: AskFailed | None = None
    """Of the first part without an answer: a page that lacks one is not what the site shows."""
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def url(self) -> str:
        return strip_posted(self.document.url)

    async def answer(self, route: Route) -> None:
        """Give a request of the page what it asks for, or nothing."""
        from playwright.async_api import Error

        request = route.request
        # After a time-out the page is no more.
        with suppress(Error):
            if request.is_navigation_request():
                await self._serve_document(route)
            elif request.resource_type == "stylesheet":
                # A script that waits for one would wait in vain.
                await route.fulfill(status=HTTPStatus.OK, content_type="text/css", body="")
            elif part := await self._find_part(request):
                headers = {name: told for name, told in part.headers.items() if name.lower() not in SPENT_HEADERS}
                await route.fulfill(status=part.status, headers=headers, body=part.body)
            else:
                await route.abort("blockedbyclient")

    async def _serve_document(self, route: Route) -> None:
        """The page as it was served, once: its frames stay empty, and no script leads away from it."""
        if self.is_served:
            is_frame = route.request.frame.parent_frame is not None
            # An error would be shown in the page's place.
            await (route.abort("blockedbyclient") if is_frame else route.fulfill(status=HTTPStatus.NO_CONTENT))
            return
        self.is_served = True
        charset = f"; charset={self.document.charset}" if self.document.charset else ""
        media_type = f"{self.document.media_type}{charset}"
        await route.fulfill(status=HTTPStatus.OK, content_type=media_type, body=self.document.body)

    async def _find_part(self, request: Request) -> Part | None:
        """A part, from an earlier page or from the site; None where it is not to be had."""
        is_script = request.resource_type == "script"
        if is_script and request.url in self.scripts:
            return self.scripts[request.url]
        if request.resource_type not in ASKED_FOR or request.method not in ("GET", "POST"):
            return None
        async with self.turn:
            if self.fault or self.asked == MOST_PARTS or self.size > MAX_BODY:
                return None
            self.asked += 1
            try:
                part = await self.ask_for_part(_as_ask(request))
            except AskFailed as fault:
                self.fault = fault
                return None
        if part is None:
            return None
        self.size += len(part.body)
        if part.status >= HTTPStatus.INTERNAL_SERVER_ERROR or part.status == HTTPStatus.TOO_MANY_REQUESTS:
            self.fault = AskFailed(f"http_{part.status}", f"{request.url} answered {part.status} to {self.url}")
        held = sum(len(each.body) for each in self.scripts.values())
        if is_script and part.status == HTTPStatus.OK and held + len(part.body) <= MAX_BODY:
            self.scripts[request.url] = part
        return part


async def _load(page: Page, url: str) -> str:
    """A page's HTML when nothing was asked for for half a second."""
    from playwright.async_api import TimeoutError as NeverIdle

    # A page that a script tried to leave is never said to be loaded.
    await page.goto(url, wait_until="commit", timeout=0)
    with suppress(NeverIdle):
        await page.wait_for_load_state("networkidle", timeout=1000 * PATIENCE)
    return await page.content()


def _as_ask(request: Request) -> Ask:
    """A script's request as the crawl makes it."""
    sent = request.post_data_buffer
    headers = request.headers
    return Ask(
        url=request.url,
        body=None if request.method == "GET" else (sent or b"").decode(errors="replace"),
        media_type=headers.get("content-type"),
        headers=tuple(
            (name, told) for name, told in headers.items() if name not in OWN_HEADERS and not name.startswith("sec-")
        ),
    )
