"""An article on a page that nobody described: kept extractors' readings beside what the page tells of itself."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from htmldate import find_date
from selectolax.lexbor import LexborHTMLParser
from trafilatura import load_html

from spiders.entries import read_day
from transforms.language import detect_language
from transforms.pages.clocks import Moment, read_stamp
from transforms.pages.general_body import read_body
from transforms.pages.markup import read_line
from transforms.pages.metadata import choose_headline, cut_to_printed, read_metadata
from transforms.pages.passages import find_passages, spell
from transforms.pages.translations import find_links

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from zoneinfo import ZoneInfo

    from transforms.pages.translations import Link

for name in ("htmldate", "trafilatura"):
    # What they could not find is told as an issue of the page.
    logging.getLogger(name).setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What was read; the title may be "", the moment None, and the blocks none."""

    title: str
    moment: Moment | None
    blocks: list[str]
    """Its paragraphs."""
    language: str
    """ISO 639-1."""
    url: str | None
    """The address that the page gives itself, if it does."""
    links: list[Link]
    """To its translations, as the head tells them."""


def read_article(
    text: str,
    *,
    zone: ZoneInfo,
    today: date,
    drop: Sequence[str] = (),
    listed_title: str | None = None,
    listed_time: str | None = None,
) -> Article:
    """The article that a page's text is about, seen on a day; what a listing said of it is a witness as well.

    `drop` is the CSS of what is not to be seen.
    """
    page = LexborHTMLParser(text)
    if drop:
        for node in page.css(", ".join(drop)):
            node.decompose()
        text = page.html or ""
    told = read_metadata(page)
    passages = find_passages(page.body) if page.body else []
    headlines = told.headlines | {"listed": [read_line(listed_title)] if listed_title else []}
    printed = {each.letters for each in passages if 2 * each.linked < len(each.letters)}
    headlines["printed"] = [*told.headlines["printed"], *cut_to_printed(headlines, printed)]
    titles = {spell(line) for lines in headlines.values() for line in lines}
    blocks = read_body(page, text, told, passages, titles)
    return Article(
        title=choose_headline(headlines),
        moment=find_moment(text, told.times, listed_time or "", zone, today),
        blocks=blocks,
        language=detect_language("\n".join(blocks), told.language or "en"),
        url=told.url,
        links=find_links(page),
    )


def find_moment(text: str, told: list[str], listed: str, zone: ZoneInfo, today: date) -> Moment | None:
    """When the page was published: what is told for machines, what a listing printed, else what is found on the page.

    A day is that of the clock which was written down, as the publisher's own; UTC's is read in the zone.
    """
    for stamp in (*told, listed):
        if moment := read_stamp(re.sub(r" (?=[+-]\d\d:?\d\d$)", "", stamp), zone, as_written=True):
            return moment
    latest = today + timedelta(days=1)
    # Parsed, since a text that is an address would be asked for.
    tree = load_html(text)
    found = find_date(tree, original_date=True, max_date=latest.isoformat()) if tree is not None else None
    moment = read_stamp(found, zone) if found else None
    # Which number of 03/04/2026 is the month, the page may tell.
    days = {day for day_first in (True, False) if (day := read_day(listed, day_first=day_first))}
    if len(days) == 1 or (moment is None and days):
        return Moment(day=max(days), at=None)
    return moment
