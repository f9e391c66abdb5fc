"""Who publishes on a host, as far as its name and the catalogue of states tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit

import pycountry
import tldextract

from spiders.addresses import normalize_url
from spiders.catalogue import load_catalogue

GOVERNMENT = re.compile(
    r"(?:.{0,200}\.)?(?:gov|gob|gub|gouv|gouvernement|go|govt|government|gc|guv|admin|mil)\.[a-z]{2}|gov"
)
"""Endings of hosts that states alone may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """What is told of whoever publishes; a guess, for a person to look at."""

    name: str
    country: str | None
    """ISO 3166-1 alpha-2 of the state that it speaks for, if it is one's own."""
    is_state: bool
    language: str | None
    timezone: str
    feed: str | None
    """That the catalogue knows of."""
    key: str | None
    """What its source's file would be called; None where the host tells no country."""


def tell_publisher(url: str) -> Publisher:
    """Who publishes at an address."""
    host = urlsplit(url).hostname or ""
    parts = read_host(host)
    row = next((row for row in load_catalogue() if row.address and has_host(row.address, host)), None)
    last = parts.suffix.rpartition(".")[2].upper()
    ending = pycountry.countries.get(alpha_2={"UK": "GB"}.get(last, last))
    country = row.country if row else ending.alpha_2 if ending else None
    is_state = row is not None or GOVERNMENT.fullmatch(parts.suffix) is not None
    prefix = {"GB": "uk"}.get(country or "", (country or "").lower())
    return Publisher(
        name=row.body if row else host,
        country=country if is_state else None,
        is_state=is_state,
        language=row.language if row else None,
        timezone=tell_zone(country),
        feed=row.feed if row else None,
        key=f"{prefix}_{re.sub('[^a-z0-9]+', '_', parts.domain.lower())}" if prefix and parts.domain else None,
    )


def make_web_key(url: str) -> str:
    """The key under which a site is kept that no file of ours describes: `web_` and its host."""
    host = urlsplit(normalize_url(url)).netloc.removeprefix("www.")
    return f"web_{re.sub('[^a-z0-9]+', '_', host.lower()).strip('_')}"


def has_host(address: str, host: str) -> bool:
    """Whether an address is on a host, with `www.` before it or without."""
    return (urlsplit(address).hostname or "").removeprefix("www.") == host.removeprefix("www.")


def tell_zone(country: str | None) -> str:
    """The one time zone of a country; UTC where it has several."""
    rows = [line.split("\t") for line in (files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8").splitlines()]
    zones = [row[2] for row in rows if row[0] == country]
    return zones[0] if len(zones) == 1 else "UTC"


def read_host(host: str) -> tldextract.ExtractResult:
    """A host's parts, by the list of endings that is installed: nothing is asked for."""
    return _load_endings()(host)


@cache
def _load_endings() -> tldextract.TLDExtract:
    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
