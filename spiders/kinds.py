"""The kinds of list that sites have, and how each leads to the past; a template's holes stand in braces.

`{number}` of a page, `{start}` an offset in entries, `{since}` and `{until}` the days of a window, `{link}` what an
entry links to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urljoin

from spiders.addresses import match_template

HOLES = {"number": r"\d+", "start": r"\d+", "cursor": "[^&#]*", "year": r"\d{4}", "month": r"\d\d?"} | dict.fromkeys(
    ("since", "until"), "[^&#/]*"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """Lists in HTML, newest first."""

    url: str
    item: str
    """CSS of one entry; `link`, `title` and `day` are looked for within it."""
    link: str = "a"
    link_attribute: str = "href"
    link_pattern: str | None = None
    """Regular expression with one group, which cuts what an entry links to out of the attribute."""
    article: str = "{link}"
    """Address of what is to be asked for, made of what the entry links to."""
    title: str | None = None
    """CSS; by default the text of the link."""
    day: str | None = None
    """CSS of the element whose `datetime` attribute or text tells the day; verbatim into `listed_time`."""
    day_first: bool = False
    """Whether 03/04/2026 is the third of April."""
    older: str | None = None
    """Template of an older list's address: `{number}`, or `{year}` and `{month}` of the one before the oldest entry."""
    first_older: int = 2
    """The number of the list that follows `url`."""
    next_link: str | None = None
    """CSS of the link to the next older list."""
    postback: tuple[str, str] | None = None
    """Target and argument of the ASP.NET event that brings an older list, `{number}` in the argument."""
    window: str | None = None
    """Template of the lists of a window of days."""
    day_format: str = "%Y-%m-%d"
    """How the days of a window are written."""

    @property
    def addresses(self) -> str:
        """Regular expression, without a scheme, of every address that it can have."""
        return "|".join(match_template(each, **HOLES) for each in (self.url, self.older, self.window) if each)


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """RSS or Atom."""

    url: str
    follows_next: bool = False
    """Whether `rel="next"` links lead to the past."""
    older: str | None = None
    """Template of an older feed's address, `{number}` in it."""
    first_older: int = 2
    rewrite: tuple[str, str] | None = None
    """Regular expression and replacement that make an entry's link the address of its page, as of `re.sub`."""

    @property
    def addresses(self) -> str:
        """As of `Pages`; of older lists, whatever lies below the feed's own address."""
        own = match_template(self.url) + ("(?:[/?].*)?" if self.follows_next else "")
        return "|".join([own, match_template(self.older, **HOLES)] if self.older else [own])


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitemap:
    """Addresses in XML, with the news extension or without; an index names others, newest first as they are dated."""

    url: str
    maps: str = r"https?://.{0,300}\.xml(?:\.gz)?(?:\?.{0,300})?"
    """Regular expression that the whole address of a map matches which is to be read."""
    rewrite: tuple[str, str] | None = None
    """As of `Feed`."""

    @property
    def addresses(self) -> str:
        """As of `Pages`."""
        return match_template(self.url) + "|" + re.sub(r"^https?\??://", "", self.maps)


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """JSON lists: by page (`{number}`), by offset (`{start}`), or by what each answer tells (`{cursor}`)."""

    url: str
    items: str
    """Dotted path to the array of entries; `link`, `title` and `time` are dotted paths within one."""
    link: str
    title: str
    time: str
    day_first: bool = False
    per_page: int | None = None
    """Entries of a full list; the last one holds fewer. None: a list without entries ends it."""
    first: int = 0
    """The number of the newest list."""
    cursor: str | None = None
    """Dotted path, in an answer, to the cursor of the next older list."""
    article: str = "{link}"
    """Address of what is to be asked for, made of the entry's link."""
    body: str | None = None
    """JSON that is sent; the lists are then asked for by POST."""
    headers: tuple[tuple[str, str], ...] = ()
    window: str | None = None
    """Template of the lists of a window of days."""
    day_format: str = "%Y-%m-%d"

    @property
    def addresses(self) -> str:
        """As of `Pages`."""
        return "|".join(match_template(each, **HOLES) for each in (self.url, self.window) if each)


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFile:
    """A page that names a JSON file, which holds the list: no older ones."""

    url: str
    name: str
    """Regular expression with one group, over the page's text."""
    file: str
    """Address of the list, relative to the page; `{name}` in it."""
    items: str
    link: str
    title: str
    time: str
    day_first: bool = False
    article: str = "{link}"

    @property
    def addresses(self) -> str:
        """As of `Pages`; the page's, or that of a file it can name."""
        return match_template(self.url) + "|" + match_template(urljoin(self.url, self.file), name="[^/?#]+")


Listing = Pages | Feed | Sitemap | Api | DataFile
