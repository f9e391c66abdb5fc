"""A capture into releases, and into issues where it could not be read: bytes and a source's layouts, nothing else."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bs4 import BeautifulSoup, Tag
from selectolax.lexbor import LexborHTMLParser, LexborNode

from spiders.addresses import normalize_url
from spiders.documents import fill_paths, find_text, find_token
from spiders.impostors import find_impostor, is_wall
from spiders.layouts import General, ItemLayout, JsonLayout, Layout, PdfLayout
from transforms.language import detect_language
from transforms.pages.clocks import Moment, read_printed, read_stamp
from transforms.pages.encoding import Decoded, decode_body, is_misread, normalize_text
from transforms.pages.linked_data import read_linked
from transforms.pages.markup import leave_out, read_blocks, read_line, read_piece
from transforms.pages.translations import choose_translations, find_links, find_told
from transforms.release import Issue, Reading, Release

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spiders.archive import Capture
    from spiders.source import Source
    from transforms.pages.translations import Link

AHEAD = timedelta(hours=14)
"""The calendar of the easternmost zone is that much ahead of UTC: a day beyond it has begun nowhere."""
PDF = b"%PDF-"
DATELINE = re.compile(
    r"[A-Z][A-Z'’][^\n()]{0,80}?(?:\([A-Z][\w .&-]{1,20}\) ?(?:--|[—–-])|/[A-Z]{3,10}/\.|, ARMENPRESS\.)(?=\s)"
)
"""`BEIJING, May 16 (Xinhua) --`, `MOSCOW, May 16. /TASS/.`: a place in capitals, an agency in brackets or strokes."""
OPENING = 2
"""Paragraphs one of which may begin with a dateline: a summary may stand before it."""


class Unreadable(Exception):
    """Why something is no release: the code of its issue, and the detail."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code, self.detail = code, detail


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """What a page, a document or an item gives for a release, before anybody has judged it."""

    url: str
    release_id: str
    title: str
    moment: Moment | None
    blocks: list[str]
    place: str | None = None
    language: str | None = None
    links: Sequence[Link] = ()
    """To translations, as they are told."""


def clean(capture: Capture, source: Source) -> Reading:
    """The releases in a capture, and issues; both empty where it is not the form in which the source is read.

    A page and a JSON document hold one release, a feed many. Never raises, whatever the bytes.
    """
    if capture.status != 200 or capture.role != ("listing" if source.rendition == "item" else "article"):
        return Reading()
    decoded = decode_body(capture.body, capture.charset)
    edition = source.edition_of(capture.url)
    if source.rendition == "item":
        return _clean_feed(capture, edition, decoded)
    try:
        fields = _read_article(capture, edition, decoded)
        release = _make_release(fields, capture, edition, decoded)
        translations = choose_translations(fields.links, release, source)
        return Reading(releases=(replace(release, translations=translations) if translations else release,))
    except Unreadable as why:
        return Reading(issues=(_make_issue(why, source, capture.url),))


def _make_issue(why: Unreadable, source: Source, url: str) -> Issue:
    return Issue(source=source.key, stage="clean", code=why.code, detail=why.detail, url=url)


def _make_release(fields: Fields, capture: Capture, source: Source, decoded: Decoded) -> Release:
    """The release, if nothing is missing that it must have; else Unreadable."""
    text = "\n\n".join(fields.blocks)
    if is_misread(fields.title + text, is_sound=decoded.is_sound):
        raise Unreadable("encoding_unknown", f"its bytes are not in the encoding {capture.charset or 'that it tells'}")
    if not fields.title:
        raise Unreadable("layout_unmatched", "there is a body, but no title where the layout looks for it")
    if not text:
        raise Unreadable("no_body", "nothing is left where the layout looks for the body")
    if fields.moment is None:
        raise Unreadable("no_day", "there is no day of publication that the layout can read")
    if fields.moment.day > (capture.fetched_at + AHEAD).date():
        raise Unreadable("day_in_future", f"{fields.moment.day} had not begun when it was fetched")
    dateline = next(filter(None, map(DATELINE.match, fields.blocks[:OPENING])), None)
    return Release(
        source=source.key,
        release_id=fields.release_id,
        url=fields.url,
        title=fields.title,
        published_on=fields.moment.day,
        published_at=fields.moment.at,
        language=fields.language or detect_language(text, source.language),
        dateline=dateline[0] if dateline else fields.place,
        text=text,
    )


def _read_article(capture: Capture, source: Source, decoded: Decoded) -> Fields:
    """What the first layout gives that finds title and body, the one of the capture's day before the others."""
    if capture.body.startswith(PDF):
        return _read_pdf(capture, source)
    page: LexborHTMLParser | None = None
    partial: Fields | None = None
    for layout in source.layouts_from(capture.fetched_at.date()):
        if isinstance(layout, JsonLayout):
            return _read_document(capture, source, decoded.text, layout)
        if isinstance(layout, General):
            return _read_generally(capture, source, decoded.text, layout)
        page = page or LexborHTMLParser(decoded.text)
        fields = _read_page(capture, source, page, layout) if isinstance(layout, Layout) else None
        if fields and fields.title and fields.blocks:
            return fields
        partial = partial or fields
    impostor = find_impostor(decoded.text)
    if partial and impostor != "bot_wall":
        return partial
    looked = " nor ".join(f"{each.title} and {each.body}" for each in source.layouts if isinstance(each, Layout))
    raise Unreadable(impostor or "layout_unmatched", f"title and body are not where a layout looks for them: {looked}")


def _read_pdf(capture: Capture, source: Source) -> Fields:
    """What a PDF holds, and what the listing that led to it printed of it."""
    # Few sources publish any, and pdfminer takes long to import.
    from transforms.pages.pdf import NoText, read_paragraphs

    layout = next((each for each in source.layouts if isinstance(each, PdfLayout)), None)
    if layout is None:
        raise Unreadable("layout_unmatched", "it is a PDF, which no layout of its source is for")
    try:
        paragraphs = read_paragraphs(capture.body)
    except NoText as why:
        raise Unreadable("no_body", str(why)) from None
    printed = [capture.listed_time] if capture.listed_time else []
    found = re.search(layout.time_pattern, "\n\n".join(paragraphs)) if layout.time_pattern else None
    return Fields(
        url=normalize_url(capture.url),
        release_id=source.release_id_of(capture.url),
        title=read_line(capture.listed_title or paragraphs[0]),
        moment=read_printed([*printed, *([found[1]] if found else [])], layout.time_formats, source.zone),
        blocks=leave_out(paragraphs, layout.drop_blocks),
    )


def _read_generally(capture: Capture, source: Source, text: str, layout: General) -> Fields:
    """What a general reader finds in a page; Unreadable for a wall, which it would read as well."""
    from transforms.pages.general import read_article

    article = read_article(
        text,
        drop=layout.drop,
        zone=source.zone,
        today=capture.fetched_at.date(),
        listed_title=capture.listed_title,
        listed_time=capture.listed_time,
    )
    impostor = find_impostor(text)
    if impostor == "bot_wall" or (impostor and not article.blocks):
        raise Unreadable(impostor, "there is no article on the page")
    return Fields(
        url=normalize_url(capture.url),
        release_id=source.release_id_of(capture.url),
        title=article.title,
        moment=article.moment,
        blocks=leave_out(article.blocks, layout.drop_blocks),
        language=article.language,
        links=article.links,
    )


def _read_page(capture: Capture, source: Source, page: LexborHTMLParser, layout: Layout) -> Fields | None:
    """What a layout finds in a page; None if it finds neither title nor body."""
    title = next((words for node in page.css(layout.title) if (words := _read_words(node))), "")
    bodies = page.css(layout.body)
    if not title and not bodies:
        return None
    dropped = {node.mem_id for body in bodies for node in body.css(", ".join(layout.drop))} if layout.drop else ()
    blocks = [block for body in bodies for block in read_blocks(body, dropped)]
    place = page.css_first(layout.place) if layout.place else None
    return Fields(
        url=normalize_url(re.sub(*layout.url, capture.url) if layout.url else capture.url),
        release_id=source.release_id_of(capture.url),
        title=title,
        moment=_read_moment(capture, source, page, layout),
        blocks=leave_out(blocks, layout.drop_blocks),
        place=(_read_words(place) or None) if place else None,
        links=find_links(page, layout.translations),
    )


def _read_moment(capture: Capture, source: Source, page: LexborHTMLParser, layout: Layout) -> Moment | None:
    """When a page was published, as it tells itself, else as the listing told if the layout goes by that."""
    stamp = read_linked(page, layout.stamp) if layout.stamp else None
    if stamp and (moment := read_stamp(stamp, source.zone)):
        return moment
    printed = [text for node in page.css(layout.time) for text in _read_times(node)] if layout.time else []
    if layout.time_pattern:
        printed = [found[1] for text in printed if (found := re.search(layout.time_pattern, text))]
    listed = [capture.listed_time] if layout.is_listed and capture.listed_time else []
    return read_printed([*printed, *listed], layout.time_formats, source.zone)


def _read_words(node: LexborNode) -> str:
    """An element's text in one line; of a `meta`, what it holds."""
    return read_line(" ".join(read_blocks(node)) or node.attributes.get("content") or "")


def _read_times(node: LexborNode) -> list[str]:
    attributes = node.attributes
    texts = (" ".join(node.text().split()), attributes.get("datetime"), attributes.get("content"))
    return [text for text in texts if text]


def _read_document(capture: Capture, source: Source, text: str, layout: JsonLayout) -> Fields:
    """What a layout finds in a JSON document."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        raise Unreadable("bot_wall" if is_wall(text) else "not_json", "it is no JSON") from None

    def find(path: str | None) -> str:
        return normalize_text((find_text(document, path) if path else None) or "")

    if not find(layout.title) and not find(layout.body):
        raise Unreadable("layout_unmatched", f"there is neither {layout.title} nor {layout.body} in it")
    url = fill_paths(layout.url, document) if isinstance(layout.url, str) else layout.url(capture.url)
    return Fields(
        url=normalize_url(url, capture.url),
        release_id=source.release_id_of(capture.url),
        title=read_line(find(layout.title)),
        moment=read_stamp(find_token(document, layout.time) or "", source.zone),
        blocks=leave_out(read_piece(find(layout.body), layout.drop), layout.drop_blocks),
        place=read_line(find(layout.place)) or None,
        language=find(layout.language).partition("-")[0].lower() or None,
        links=find_told(document, layout.translations),
    )


def _clean_feed(capture: Capture, source: Source, decoded: Decoded) -> Reading:
    """The releases of a feed whose items hold them whole, and an issue for each item that could not be read."""
    # As utf-8, and declared so: by now the encoding is known. A text without markup would be taken for an address.
    feed = BeautifulSoup(decoded.text.encode() if "<" in decoded.text else b"", "xml", from_encoding="utf-8")
    if not feed.find(("rss", "feed", "rdf:RDF"), recursive=False):
        code = "bot_wall" if is_wall(decoded.text) else "not_feed"
        return Reading(issues=(_make_issue(Unreadable(code, "it is no feed"), source, capture.url),))
    layout = next((each for each in source.layouts if isinstance(each, ItemLayout)), ItemLayout())
    releases: list[Release] = []
    issues: list[Issue] = []
    for item in feed.find_all(("item", "entry")):
        fields = _read_item(capture, source, item, layout)
        try:
            releases.append(_make_release(fields, capture, source, decoded))
        except Unreadable as why:
            issues.append(_make_issue(why, source, fields.url))
    return Reading(releases=tuple(releases), issues=tuple(issues))


def _read_item(capture: Capture, source: Source, item: Tag, layout: ItemLayout) -> Fields:
    """What an item gives; its guid is the key, since one address has carried two releases."""

    def find(*names: str) -> str:
        found = (item.find(name, recursive=False) for name in names)
        return next((text for tag in found if tag and (text := tag.get_text().strip())), "")

    link = item.find("link", href=True, recursive=False)
    url = normalize_url(str(link["href"]) if isinstance(link, Tag) else find("link"), capture.url)
    blocks = read_piece(find("content:encoded", "content", "description", "summary"), layout.drop)
    return Fields(
        url=url,
        release_id=find("guid", "id") or source.release_id_of(url),
        title=read_line(" ".join(read_piece(find("title"), ()))),
        moment=read_stamp(find("pubDate", "published", "dc:date"), source.zone),
        blocks=leave_out(blocks, layout.drop_blocks),
    )
