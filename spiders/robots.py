"""What a site's robots.txt allows (RFC 9309)."""

from __future__ import annotations

from datetime import timedelta
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from protego import Protego

if TYPE_CHECKING:
    from spiders.archive import Capture

AGENT = "communique"
"""The product token that rules may name."""
FRESH = timedelta(hours=24)
"""How long rules may be used before they are asked for again (section 2.4)."""
NOT_FOLLOWED = {"off_host", "private_address", "not_http", "too_many_redirects"}
"""Why a redirect of robots.txt is not followed; it is then as if there were none (section 2.3.1.2)."""


def robots_address(url: str) -> str:
    """Where the rules for an address stand."""
    return urljoin(url, "/robots.txt")


def read_rules(answer: Capture) -> Protego:
    """The rules of an answer below 500; none where it is missing, or a page of HTML stands in its place."""
    is_page = answer.media_type == "text/html" or answer.body.lstrip().startswith(b"<")
    if answer.status != HTTPStatus.OK or is_page:
        return no_rules()
    return Protego.parse(answer.body.decode("utf-8-sig", "replace"))


def no_rules() -> Protego:
    """The rules of a site that forbids nothing."""
    return Protego.parse("")
