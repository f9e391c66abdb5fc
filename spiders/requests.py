"""What is asked for as Scrapy takes it, and what is told of an address that gave no answer."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import TYPE_CHECKING

from scrapy import Request
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)

from spiders.answers import AskFailed
from spiders.browser import Part

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from spiders.archive import Capture, Role
    from spiders.asks import Ask
    from spiders.entries import Entry
    from spiders.plan import Kind

logger = logging.getLogger(__name__)

CODES = {
    DownloadTimeoutError: "timeout",
    DownloadConnectionRefusedError: "unreachable",
    DownloadFailedError: "unreachable",
    DownloadCancelledError: "too_large",
    ResponseDataLossError: "cut_off",
    CannotResolveHostError: "no_address",
}
"""What stands in an answer's place."""


class Refused(IgnoreRequest):
    """A request that is not to be made."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code, self.detail = code, detail


def make_request(
    source: str,
    ask: Ask,
    role: Role,
    kind: Kind,
    *,
    held: Capture | None = None,
    entry: Entry | None = None,
    is_rendered: bool = False,
) -> Request:
    """A request, conditional where a whole answer is held; `is_rendered` where a browser makes a page of the answer.

    All of a source's wait in one row, so that its delay holds across the hosts that it is spread over; but the parts of
    a page follow it at once.
    """
    headers = dict(ask.headers)
    if ask.media_type:
        headers["Content-Type"] = ask.media_type
    if held and held.status == HTTPStatus.OK:
        told = {"If-None-Match": held.etag, "If-Modified-Since": held.last_modified}
        headers |= {name: value for name, value in told.items() if value}
    meta = {
        "download_slot": "parts" if kind == "part" else source,
        "role": role,
        "kind": kind,
        "held": held,
        "listed_title": entry and entry.title,
        "listed_time": entry and entry.time_text,
        "is_rendered": is_rendered,
    }
    method = "GET" if ask.body is None else "POST"
    return Request(ask.url, method=method, body=ask.body, headers=headers, meta=meta, dont_filter=True)


async def ask_for_part(crawler: Crawler, source: str, ask: Ask) -> Part | None:
    """What a page's script asks for; None where that may not be, which the log tells; AskFailed for no answer."""
    assert crawler.engine is not None
    try:
        response = await crawler.engine.download_async(make_request(source, ask, "part", "part"))
    except (IgnoreRequest, DownloadCancelledError) as refusal:
        failure = as_failure(refusal, ask.url)
        if failure.code == "robots_unreachable":
            raise failure from None
        logger.info("a script is not given %s: %s", ask.url, failure)
        return None
    except tuple(CODES) as error:
        raise as_failure(error, ask.url) from None
    headers = {str(name): str(told) for name, told in response.headers.to_unicode_dict().items()}
    return Part(status=response.status, headers=headers, body=response.body)


def as_failure(error: Exception, url: str) -> AskFailed:
    """What is told of an address that could not be asked."""
    if isinstance(error, Refused):
        return AskFailed(error.code, error.detail)
    return AskFailed(CODES.get(type(error), "too_many_redirects"), f"{url}: {error or 'no answer'}")
