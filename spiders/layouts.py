"""How a release reads: where its title, its time, its place and its body stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How an HTML page reads, by CSS; a redesigned site gains a second one, and the old stays for the archive."""

    title: str
    body: str
    """CSS of the element (or elements) that hold the release's blocks."""
    time: str | None = None
    """CSS of every element that may tell the day, or day and time; None where the page tells it nowhere."""
    time_pattern: str | None = None
    """Regular expression with one group, which cuts the time out of a longer text."""
    time_formats: tuple[str, ...] = ()
    """As of `datetime.strptime`, best first: each is tried on the text, `datetime` and `content` of those elements.

    "13th" is read as "13"."""
    stamp: str | None = None
    """Key of the page's JSON-LD or microdata that tells the time ("datePublished"); where it does, no other is asked.

    Microdata's title and body are found by CSS: `[itemprop~=headline]`, `[itemprop~=articleBody]`."""
    is_listed: bool = False
    """Whether a page that tells no time is of the time that the listing printed beside it, in one of the formats."""
    place: str | None = None
    translations: str | None = None
    """CSS of the links to the same release in other languages, where the page's head does not name them as such."""
    drop: tuple[str, ...] = ()
    """CSS of what is inside the body and is no part of the release."""
    drop_blocks: tuple[str, ...] = ()
    """Regular expressions; a block that one matches from its first to its last character is left out."""
    url: tuple[str, str] | None = None
    """Regular expression and replacement that make the address for people of the one that was asked for."""
    until: date | None = None
    """The last day on which the site was seen so; None for today's layout."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonLayout:
    """How a JSON document reads, by dotted paths; its body is HTML."""

    title: str
    time: str
    body: str
    url: str | Callable[[str], str]
    """The address for people: dotted paths in braces, or made of the address that was asked for."""
    language: str | None = None
    translations: tuple[str, str, str] | None = None
    """Path of the array of translations; of the language and of the address for people, within one."""
    place: str | None = None
    drop: tuple[str, ...] = ()
    drop_blocks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLayout:
    """How a feed's item reads where the item holds the whole release, as HTML."""

    drop: tuple[str, ...] = ()
    drop_blocks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class General:
    """A page that nobody described: a general reader finds the article in it."""

    drop: tuple[str, ...] = ()
    """CSS of what is no part of any article, wherever it stands."""
    drop_blocks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfLayout:
    """How a release reads that is a PDF: its title and its time are those that the listing printed."""

    time_formats: tuple[str, ...]
    """As of `Layout`."""
    time_pattern: str | None = None
    """Regular expression with one group that cuts the time out of the text, where the listing prints none."""
    drop_blocks: tuple[str, ...] = ()


AnyLayout = PdfLayout | Layout | JsonLayout | ItemLayout | General
