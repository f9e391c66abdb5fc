"""What a page says of itself to machines: JSON-LD, Open Graph, microdata and its head."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from transforms.pages.linked_data import read_objects
from transforms.pages.markup import UNREAD, read_blocks, read_line
from transforms.pages.microdata import BODY, read_items
from transforms.pages.passages import spell

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from selectolax.lexbor import LexborHTMLParser, LexborNode

ARTICLE = re.compile(r"(?:\w{0,40}(?:Article|Posting)|Report|PressRelease|Statement)")
"""Types of schema.org that are one text."""
TIMES = (
    'meta[property="article:published_time"]',
    'meta[property="og:published_time"]',
    '[itemprop~="datePublished"]',
    'meta[name="dcterms.created"], meta[name="DC.date.issued"], meta[name="dcterms.issued"]',
    'meta[name="PubDate"], meta[name="pubdate"], meta[name="publishdate"], meta[name="publication_date"]',
    "time[pubdate]",
)
"""CSS of what tells the time of publication, the most trusted first."""
PRINTED = 3
"""Headings that may be the title; the first may be the site's own."""
SEPARATOR = re.compile(r"\s[|–—·•»:/-]\s|[|_：｜]|(?<=[\u3000-\u9fff])[-–—](?=[\u3000-\u9fff])")
"""What may stand between a title and a name before or after it."""
SHORT = 8
"""Characters that no title is shorter than, when it is cut out of another."""
PART = r"(?: [|–—·•»:-] |: |[：｜|] ?| / )"
"""What stands between a title and the name of the site or of its section, before or after it."""
SHORTEST = 8
"""Characters of a title that stand before its site's name."""
BEFORE = re.compile(rf"{PART}\Z")
BEHIND = re.compile(PART)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """All that was found, each list best first; nothing in it was judged."""

    headlines: dict[str, list[str]] = field(default_factory=dict)
    """By where they stand: printed as a heading, in JSON-LD, in microdata, in Open Graph, in the head."""
    times: list[str] = field(default_factory=list)
    ledes: list[str] = field(default_factory=list)
    """Descriptions, which may be printed as the first paragraph."""
    body: str = ""
    """The text of the article, without its paragraphs; empty where it is not told."""
    language: str | None = None
    url: str | None = None


def read_metadata(page: LexborHTMLParser) -> Metadata:
    """What a page tells of its article."""
    linked, marked = _find_linked(page), _find_marked(page)

    def tell(key: str) -> list[str]:
        return [text for each in (linked, marked) if isinstance(text := each.get(key), str) and text.strip()]

    root = page.css_first("html")
    language = (root.attributes.get("lang") if root else None) or ""
    told = [*tell("datePublished"), *(text for css in TIMES for text in _read_values(page, css))]
    ledes = [*tell("description"), *_read_values(page, 'meta[property="og:description"], meta[name=description]')]
    return Metadata(
        headlines=_read_headlines(page, linked, marked),
        times=[text.strip() for text in told],
        ledes=[html.unescape(text) for text in ledes],
        body=html.unescape(next(iter(tell(BODY)), "")),
        language=language.partition("-")[0].partition("_")[0].lower() or None,
        url=next(_read_values(page, "link[rel=canonical]"), None),
    )


def _read_headlines(
    page: LexborHTMLParser, linked: dict[str, object], marked: dict[str, object]
) -> dict[str, list[str]]:
    headline = linked.get("headline")
    printed = marked.get("headline")
    told = {
        "printed": [text for node in (page.css("h1") or page.css("h2"))[:PRINTED] for text in _read_printed(node)],
        "data": [html.unescape(headline)] if isinstance(headline, str) else [],
        # It may hold a rubric, as what is printed does.
        "marked": [printed] if isinstance(printed, str) else [],
        "shared": list(_read_values(page, 'meta[property="og:title"], meta[name="og:title"]')),
        "head": [node.text() for node in page.css("head title")[:1]],
    }
    return {
        name: [_strip_site(line, page) for text in texts if (line := read_line(text))] for name, texts in told.items()
    }


def _read_printed(heading: LexborNode) -> Iterator[str]:
    """A heading, and its last element alone, before which a rubric may stand."""
    yield " ".join(read_blocks(heading))
    parts = [child for child in heading.iter() if child.tag not in UNREAD]
    if parts:
        yield " ".join(read_blocks(parts[-1]))


def _strip_site(line: str, page: LexborHTMLParser) -> str:
    """A title without the name of its site."""
    for site in _read_values(page, 'meta[property="og:site_name"], meta[name="application-name"]'):
        name = read_line(site)
        begun = BEFORE.search(line, SHORTEST, len(line) - len(name)) if line.endswith(name) else None
        line = line[: begun.start()] if begun else line
    return line


def _read_values(page: LexborHTMLParser, css: str) -> Iterator[str]:
    for node in page.css(css):
        attributes = node.attributes
        value = attributes.get("content") or attributes.get("datetime") or attributes.get("href") or _read_text(node)
        if value and value.strip():
            yield value.strip()


def _read_text(node: LexborNode) -> str:
    return "" if node.tag in ("meta", "link") else " ".join(read_blocks(node))


def _find_linked(page: LexborHTMLParser) -> dict[str, object]:
    """The first article in a page's JSON-LD, else the page in it that tells its day; empty where there is none."""
    pages: list[dict[str, object]] = [{}]
    for found in read_objects(page):
        if _is_article(found):
            return found
        if "WebPage" in _read_types(found) and "datePublished" in found:
            pages.append(found)
    return pages[-1]


def _find_marked(page: LexborHTMLParser) -> dict[str, object]:
    """The article in a page's microdata; empty where there is none, or several without a body: teasers of others."""
    articles = [item for item in read_items(page) if _is_article(item)]
    is_told = len(articles) == 1 or any(BODY in article for article in articles)
    return articles[0] if is_told else {}


def _is_article(found: dict[str, object]) -> bool:
    return any(ARTICLE.fullmatch(name) for name in _read_types(found))


def _read_types(found: dict[str, object]) -> list[str]:
    kinds = found.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def cut_to_printed(headlines: Mapping[str, list[str]], printed: Collection[str]) -> list[str]:
    """The longest part of a title that the page prints by itself, as `spell` gives it; none where it prints none."""
    lines = [line for told in headlines.values() for line in told]
    found = [(line, mark) for line in lines for mark in SEPARATOR.finditer(line)]
    parts = [part.strip() for line, mark in found for part in (line[: mark.start()], line[mark.end() :])]
    return sorted((each for each in parts if len(each) > SHORT and spell(each) in printed), key=len)[-1:]


def choose_headline(headlines: Mapping[str, list[str]]) -> str:
    """The one told as data, if it is whole, else the one on which most agree, the first where as many do; "" for none.

    One agrees with a title if it is the same, or the same and the name of a site or section before or after it.
    """

    def count(line: str) -> int:
        return sum(any(_agrees(each, line) for each in lines) for lines in headlines.values())

    told = [line for line in headlines.get("data", ()) if not line.endswith(("...", "…"))]
    return (told or [max((line for lines in headlines.values() for line in lines), key=count, default="")])[0]


def _agrees(told: str, line: str) -> bool:
    if len(told) <= len(line):
        return told == line
    at = told.find(line)
    if at < 0 or 2 * len(line) < len(told):
        return False
    before, after = told[:at], told[at + len(line) :]
    is_begun = not before or BEFORE.search(before) is not None
    return is_begun and (not after or BEHIND.match(after) is not None)
