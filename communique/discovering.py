"""A site that no source describes becomes one: its lists are looked for, and kept as a source's file."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from communique.crawling import CrawlReport, Window, crawl_in_child, write_plan
from communique.faults import BadInput, NothingFound
from communique.steps import no_progress
from spiders.addresses import is_loopback, normalize_url
from spiders.discovery_spider import FOUND
from spiders.folder import load_sources, read_folder
from spiders.plan import replace_text
from spiders.publisher import make_web_key

if TYPE_CHECKING:
    from datetime import datetime

    from communique.settings import Settings
    from communique.steps import Progress

ADVICE = {
    "nothing_listed": "Give the address of the page that lists its releases",
    "off_host": "Give the address that it leads to",
    "no_address": "Check the address",
    "app_shell": "Have a browser; if there is one, describe the site as a source, with the hosts that its scripts ask",
    "http_404": "Check the address",
    "robots_disallowed": "Ask its publisher, or `communique import` an archive of it",
} | dict.fromkeys(("bot_wall", "blocked"), "It is shut to a plain client: `communique import` takes an archive of it")


def is_address(text: str) -> bool:
    """Whether what was typed is an address, and no key."""
    return "://" in text


def check_site(url: str) -> str:
    """An address in its normal form; BadInput for what is none of a site on the web."""
    parts = urlsplit(normalize_url(url))
    if parts.scheme not in ("http", "https") or "." not in (parts.hostname or "") or is_loopback(parts.hostname or ""):
        raise BadInput(url, "it is no http or https address of a site", "Give one as https://www.mfa.example/news")
    return normalize_url(url)


def find_site(settings: Settings, url: str, *, now: datetime, on_progress: Progress = no_progress) -> str:
    """The key of the source that an address is a list of; where it is of none, one is looked for, once.

    BadInput for what is no address; NothingFound where the site shows no lists.
    """
    url = check_site(url)
    for key, source in load_sources().items():
        if source.own_edition.role_of(url) == "listing":
            return key
    key = make_web_key(url)
    file = settings.home / "sources" / f"{key}.py"
    if not file.is_file() or f'"""{url}: ' not in file.read_text(encoding="utf-8"):
        text = look_for_lists(settings, key, url, now=now, on_progress=on_progress)
        file.parent.mkdir(parents=True, exist_ok=True)
        replace_text(file, text)
        read_folder.cache_clear()
    return key


def look_for_lists(
    settings: Settings, key: str, url: str, *, now: datetime, on_progress: Progress = no_progress
) -> str:
    """The text of the source's file that a site becomes; what was asked for is kept in the archive under the key."""
    plan, report, log = write_plan(settings, key, Window(), now=now, what="look-")
    crawl_in_child(key, plan, log, settings, site=url, on_progress=on_progress)
    broken = CrawlReport.read(report, log).broken
    if broken:
        advice = ADVICE.get(broken["code"], "Try again later")
        raise NothingFound(url, f"{broken['code']}, {broken['detail']}", advice)
    return report.with_name(FOUND).read_text(encoding="utf-8")
