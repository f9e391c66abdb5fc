"""Every source, found by looking in the folder `sources/`; a file that is faulty is named with its line."""

from __future__ import annotations

import importlib.util
import re
import traceback
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfoNotFoundError

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from spiders.home import found_folder
from spiders.kinds import DataFile, Pages
from spiders.layouts import Layout, PdfLayout
from spiders.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent / "sources"


class SourceError(Exception):
    """A source that cannot be used, or that nobody has, in one line: WHAT: WHY. DO THIS."""


def load_sources() -> dict[str, Source]:
    """Every source that can be used, by its key, sorted."""
    return read_folder(FOLDER)[0]


def load_found() -> dict[str, Source]:
    """The sources that the program found on this machine, by key; none is crawled unless it is named."""
    return read_folder(found_folder())[0]


def find_faults() -> dict[str, SourceError]:
    """What is wrong with the files that declare no source that can be used, by the key that each should have."""
    return read_folder(FOLDER)[1]


def find_source(key: str) -> Source:
    """The source of that key; SourceError where there is none, or where its file is faulty."""
    sources, faults = read_folder(FOLDER)
    sources = load_found() | sources
    if key in faults:
        raise faults[key]
    try:
        return sources[key]
    except KeyError:
        raise SourceError(f"{key}: no such source. `communique sources` lists them.") from None


@cache
def read_folder(folder: Path) -> tuple[dict[str, Source], dict[str, SourceError]]:
    """The sources that a folder's files declare, and what is wrong with the other files; both by key."""
    sources, faults = dict[str, Source](), dict[str, SourceError]()
    for file in sorted(folder.glob("[a-z]*.py")):
        try:
            sources[file.stem] = read_file(file)
        except SourceError as fault:
            faults[file.stem] = fault
    return sources, faults


def read_file(file: Path) -> Source:
    """The source that a file declares; SourceError names the file, and the line where there is one."""
    spec = importlib.util.spec_from_file_location(f"spiders.sources.{file.stem}", file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except SyntaxError as error:
        raise SourceError(f"{tell(file, error.lineno)}: it is no Python: {error.msg}. Correct it.") from None
    except (TypeError, NameError, AttributeError, ImportError, ValueError) as error:
        own = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(file)]
        why = re.sub(r"^\w+\.__init__\(\) ", "", str(error))
        raise SourceError(f"{tell(file, own[-1] if own else None)}: {why}. Correct it.") from None
    source = getattr(module, "SOURCE", None)
    if not isinstance(source, Source):
        raise SourceError(f"{tell(file)}: it holds no constant SOURCE. Declare one, of the type Source.")
    if source.key != file.stem:
        raise SourceError(f"{tell(file, source.key)}: its key is {source.key!r}. Name the file after the key.")
    check_source(source, file)
    return source


def check_source(source: Source, file: Path) -> None:
    """SourceError where a pattern or a selector does not compile, or a role or a zone does not exist."""
    for pattern in filter(None, patterns_of(source)):
        try:
            re.compile(pattern)
        except re.error as error:
            why = f"{pattern!r} is no regular expression: {error.msg}"
            raise SourceError(f"{tell(file, pattern)}: {why}. Correct it.") from None
    page = LexborHTMLParser("<p>")
    for selector in filter(None, selectors_of(source)):
        try:
            page.css(selector)
        except SelectolaxError:
            raise SourceError(f"{tell(file, selector)}: {selector!r} is no selector of CSS. Correct it.") from None
    if not {*source.needs_browser} <= {"listing", "article"}:
        why = f"needs_browser names what is neither listing nor article: {source.needs_browser!r}"
        raise SourceError(f"{tell(file, 'needs_browser')}: {why}. Name one of them or both.")
    try:
        _ = source.zone
    except (ZoneInfoNotFoundError, ValueError):
        why = f"there is no time zone {source.timezone!r}"
        raise SourceError(f"{tell(file, source.timezone)}: {why}. Take one of the IANA names.") from None


def patterns_of(source: Source) -> Iterator[str | None]:
    """The regular expressions that a source is declared with, in all its editions."""
    for edition in source.other_editions:
        yield from patterns_of(edition)
    yield from (source.article, source.release_id)
    for layout in source.layouts:
        yield from layout.drop_blocks
        yield layout.time_pattern if isinstance(layout, Layout | PdfLayout) else None
        yield layout.url[0] if isinstance(layout, Layout) and layout.url else None
    for listing in source.listings:
        told: Any = listing
        yield from (getattr(told, name, None) for name in ("link_pattern", "maps"))
        yield listing.name if isinstance(listing, DataFile) else None
        yield (getattr(told, "rewrite", None) or (None,))[0]


def selectors_of(source: Source) -> Iterator[str | None]:
    """The selectors of CSS that a source is declared with, in all its editions."""
    for edition in source.other_editions:
        yield from selectors_of(edition)
    for layout in source.layouts:
        yield from () if isinstance(layout, PdfLayout) else layout.drop
        if isinstance(layout, Layout):
            yield from (layout.title, layout.time, layout.place, layout.body, layout.translations)
    for listing in source.listings:
        if isinstance(listing, Pages):
            yield from (listing.item, listing.link, listing.title, listing.day, listing.next_link)


def tell(file: Path, at: str | int | None = None) -> str:
    """A file as it is named to people, with a line's number, or that of the first line that holds a text."""
    name = f"{file.parent.parent.name}/{file.parent.name}/{file.name}"
    if isinstance(at, str):
        lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
        at = next((number for number, line in enumerate(lines, 1) if at in line), None)
    return f"{name}, line {at}" if at else name
