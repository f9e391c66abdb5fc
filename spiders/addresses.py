"""Addresses in one form, so that the same page is known as the same page."""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import urljoin, urlsplit, urlunsplit

from w3lib.url import safe_url_string

PLAIN = re.compile(r"https?://[a-z\d-]+(?:\.[a-z\d-]+)+/[A-Za-z\d/_~-]*")
"""What is in normal form already, as most addresses are."""
DEFAULT_PORTS = {"http": ":80", "https": ":443"}


def resolve_address(base: str, address: str) -> str:
    """An address as it will be asked for: absolute, escaped as a browser would, no fragment, `./` or default port."""
    parts = urlsplit(safe_url_string(urljoin(base, address.strip())))
    host = parts.netloc.lower().removesuffix(DEFAULT_PORTS.get(parts.scheme, ""))
    path = urljoin("/", parts.path) if "/." in parts.path else parts.path or "/"
    return urlunsplit((parts.scheme, host, path, parts.query, ""))


@lru_cache(maxsize=1024)
def normalize_url(url: str, base: str = "") -> str:
    """The one form of an address; http and https stay two. A text that is no address comes back as it is."""
    if PLAIN.fullmatch(url):
        return url
    try:
        return resolve_address(base, url)
    except ValueError:
        return url


def strip_scheme(url: str) -> str:
    """An address without its scheme, which some sites and some archives have changed."""
    return url.partition("://")[2] or url


@lru_cache(maxsize=1024)
def match_template(template: str, **holes: str) -> str:
    """The regular expression, without a scheme, of what a template of addresses can become; its holes by name."""
    pattern = re.escape(strip_scheme(template))
    for name, hole in holes.items():
        pattern = pattern.replace(re.escape(f"{{{name}}}"), hole)
    return pattern


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, named as such or by its IP address."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def read_newsroom(address: str | None) -> str | None:
    """The address of a newsroom, if there is one; ValueError where it is not on this machine."""
    if not address:
        return None
    parts = urlsplit(address)
    if parts.scheme != "http" or not is_loopback(parts.hostname or ""):
        raise ValueError(f"{address} is no http address on loopback, as http://127.0.0.1:PORT is")
    return address
