"""Which addresses a page names as the same release in another language.

Of `og:locale:alternate` nothing is read: it names no address, and sites put every language that they have there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spiders.addresses import normalize_url, strip_scheme
from spiders.documents import find_text, find_value
from transforms.release import Translation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from selectolax.lexbor import LexborHTMLParser

    from spiders.source import Source
    from transforms.release import Release

Link = tuple[str, str]
"""A language's tag, "" where none is told, and an address as it is written."""
HEAD = 'link[rel~="alternate"][hreflang]'
FEEDS = re.compile(r"[+/](?:xml|json|rss|atom)\b")
"""What tells by its type that a link of the head is no page."""
TAG = re.compile(r"([a-z]{2})(?:[-_][\w-]{1,20})?", re.IGNORECASE)
"""`pt-BR`; not `x-default`, nor `und`."""
ADDRESS = re.compile(r"https?://[\w.-]+(?::\d+)?/(.*)")
FRONT = re.compile(r"(?:[a-z]{2}(?:[-_][a-z]{2,4})?/?)?", re.IGNORECASE)
"""What stands after the host in the address of a front page, to which some sites link where there is no translation."""


def find_links(page: LexborHTMLParser, css: str | None = None) -> list[Link]:
    """The alternates in a page's head, then the links that a layout names, be they anchors or options of a list."""
    heads = [node.attributes for node in page.css(HEAD)]
    links = [
        (each.get("hreflang") or "", each.get("href") or "")
        for each in heads
        if not FEEDS.search(each.get("type") or "")
    ]
    for attributes in (node.attributes for node in page.css(css)) if css else ():
        tag = attributes.get("hreflang") or attributes.get("lang") or ""
        links.append((tag, attributes.get("href") or attributes.get("value") or ""))
    return links


def find_told(document: object, paths: tuple[str, str, str] | None) -> list[Link]:
    """The translations that a JSON document names, by the paths of their array, and of language and address within."""
    rows = find_value(document, paths[0]) if paths else None
    if paths is None or not isinstance(rows, list):
        return []
    return [(find_text(row, paths[1]) or "", find_text(row, paths[2]) or "") for row in rows]


def choose_translations(links: Sequence[Link], release: Release, source: Source) -> tuple[Translation, ...]:
    """The links that lead from a release to a page of another language; `source` has all its editions.

    Of a link that tells no language, the address must be that of a release in one of the editions.
    """
    found = dict[str, Translation]()
    for tag, address in links:
        url = normalize_url(address, release.url)
        place = ADDRESS.fullmatch(url) if address else None
        if place is None or FRONT.fullmatch(place[1]) or strip_scheme(url) == strip_scheme(release.url):
            continue
        language = read_tag(tag) if tag else source.edition_of(url).language if source.is_article(url) else None
        if language and language != release.language:
            found.setdefault(url, Translation(language=language, url=url))
    return tuple(found[url] for url in sorted(found))


def read_tag(tag: str) -> str | None:
    """ISO 639-1 of a language's tag; None for one that names none."""
    told = TAG.fullmatch(tag.strip())
    return told[1].lower() if told else None
