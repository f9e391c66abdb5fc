"""What is asked for to get a list: an address, and what is sent there."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

Span = tuple[date, date]
"""First and last day of a window."""
POSTED = "__wb_method=POST&__wb_post_data="


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A GET, or a POST where there is a body."""

    url: str
    number: int = 0
    """Which of the listing's lists it is for, the newest being 0."""
    span: Span | None = None
    """The window that the listing was asked for, where it can be asked for one."""
    body: str | None = None
    media_type: str | None = None
    """Of the body."""
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def address(self) -> str:
        """By what its answer is known and archived."""
        return self.url if self.body is None else post_address(self.url, self.body.encode())


def post_address(url: str, body: bytes) -> str:
    """The address of the answer to a POST: the URL and the digest of what was sent.

    In the manner of pywb, which joins method and content to the URL; a digest, since a form's state can be long.
    """
    mark = "&" if "?" in url else "?"
    return f"{url}{mark}{POSTED}{hashlib.sha256(body).hexdigest()[:32]}"


def strip_posted(address: str) -> str:
    """The URL alone."""
    before, mark, _ = address.partition(POSTED)
    return before[:-1] if mark else address
