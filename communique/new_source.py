"""A source's file and its test pages, written for a site that nobody described; a person reviews them."""

from __future__ import annotations

import json
import re
import tempfile
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from communique.crawling import CrawlReport, Window, crawl_in_child, write_plan
from communique.discovering import check_site, look_for_lists
from communique.faults import BadInput
from communique.steps import no_progress
from spiders.archive import read_captures
from spiders.asks import Ask
from spiders.entries import NotAListing
from spiders.folder import read_file, read_folder
from spiders.listings import begin, read_listing
from spiders.publisher import tell_publisher
from transforms.pages.clean import clean

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from communique.settings import Settings
    from communique.steps import Progress
    from spiders.archive import Capture
    from spiders.source import Source
    from transforms.release import Reading

CHECKOUT = Path(__file__).resolve().parents[1]
KEY = re.compile(r"[a-z]{2,4}_[a-z0-9_]+")
PAGES = 3
"""Releases that are saved as test pages, the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSource:
    """What was written, and from what."""

    source: Source
    file: Path
    pages: Path
    articles: tuple[tuple[Capture, Reading], ...]

    def review(self) -> list[tuple[str, str]]:
        """What a person has to look at, as (what, what was found)."""
        source = self.source
        guessed = (
            f"{source.name}; {source.country or 'no country'}, {source.kind}, {source.language}, {source.timezone}"
        )
        rows = [
            ("the file", str(self.file)),
            ("the pages, the site's own bytes: third parties' text, which is not yours to publish", str(self.pages)),
            ("name, country, kind, language, time zone: guessed", guessed),
            ("licence and republish: not known", f"{source.licence}, {source.republish}"),
            ("lists, best first", "\n".join(f"{type(each).__name__} {each.url}" for each in source.listings)),
            ("addresses of articles", source.article),
        ]
        for capture, reading in self.articles:
            read = [f"{one.published_on} {one.title} ({len(one.text)} characters)" for one in reading.releases]
            rows.append((capture.url, "\n".join([*read, *(f"{one.code}: {one.detail}" for one in reading.issues)])))
        if source.country:
            rows.append(("its state's row in spiders/catalogue.csv", f"{source.country}: write the key there"))
        return [*rows, ("enabled", "False: set it when all of this is right")]


def write_new_source(
    settings: Settings,
    url: str,
    *,
    key: str | None,
    into: Path | None,
    now: datetime,
    on_progress: Progress = no_progress,
) -> NewSource:
    """Look at a site and write `spiders/sources/KEY.py` and `tests/sources/KEY/`.

    BadInput, and nothing written, for what is no address or no key, or where there is such a source already;
    NothingFound where the site shows no lists.
    """
    url = check_site(url)
    key, root = choose_key(url, key), into or CHECKOUT
    file, pages = root / "spiders" / "sources" / f"{key}.py", root / "tests" / "sources" / key
    for folder in (file.parent, pages.parent):
        if not folder.is_dir():
            raise BadInput(str(root), f"it holds no {folder.relative_to(root)}", "Name a checkout with --into")
    for each in (file, pages):
        if each.exists():
            raise BadInput(key, f"{each} is there already", "Choose another --key, or remove it")
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        apart = settings.model_copy(update={"home": home, "archive": home / "archive"})
        text = look_for_lists(apart, key, url, now=now, on_progress=on_progress)
        (home / "sources").mkdir()
        draft = home / "sources" / file.name
        draft.write_text(text, encoding="utf-8")
        source = read_file(draft)
        crawl_few(apart, key, now=now, on_progress=on_progress)
        captures = [
            each
            for warc in sorted((home / "archive" / key).glob("*.warc.gz"))
            for each in read_captures(warc, root=home / "archive")
            if each.status == 200
        ]
    file.write_text(text, encoding="utf-8")
    pages.mkdir()
    articles = write_pages(pages, source, captures)
    read_folder.cache_clear()
    return NewSource(source=source, file=file, pages=pages, articles=tuple(articles))


def choose_key(url: str, key: str | None) -> str:
    """The key that was asked for, else that of the host; BadInput where neither is one."""
    chosen = key or tell_publisher(url).key
    if chosen is None:
        raise BadInput(url, "its host tells no country", "Name the source with --key, as xx_mfa")
    if not KEY.fullmatch(chosen):
        raise BadInput(chosen, "it is no key", "Give a country's code, a stroke and a body, as xx_mfa")
    return chosen


def crawl_few(settings: Settings, key: str, *, now: datetime, on_progress: Progress) -> None:
    """Crawl the newest releases of a source whose file is in the settings' own folder."""
    plan, report, log = write_plan(settings, key, Window(limit=PAGES), now=now)
    crawl_in_child(key, plan, log, settings, on_progress=on_progress)
    CrawlReport.read(report, log)


def write_pages(folder: Path, source: Source, captures: Sequence[Capture]) -> list[tuple[Capture, Reading]]:
    """Save what was served, and what it reads as; the releases with their readings."""
    articles: dict[str, tuple[Capture, Reading]] = {}
    lists: dict[str, dict[str, Any]] = {}
    for capture in captures:
        if capture.role == "article" and capture.url not in articles:
            # As a test reads it: the listing's day is told there, its title is not.
            articles[capture.url] = capture, clean(replace(capture, listed_title=None), source)
        elif capture.role == "listing" and (told := tell_list(source, capture)):
            told["file"] = name_file("listing", told["listing"] + 1, capture)
            (folder / told["file"]).write_bytes(capture.body)
            lists.setdefault(capture.url, told)
    expected = []
    for number, (capture, reading) in enumerate(articles.values(), 1):
        if reading.releases:
            file = name_file("article", number, capture)
            (folder / file).write_bytes(capture.body)
            expected.append(tell_article(file, capture, reading))
    told_all = {"articles": expected, "listings": list(lists.values())}
    (folder / "expected.json").write_text(json.dumps(told_all, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return list(articles.values())


def name_file(kind: str, number: int, capture: Capture) -> str:
    """`article-1.html`, by what it is."""
    ending = "xml" if "xml" in (capture.media_type or "") else "html"
    return f"{kind}-{number}.{ending}"


def tell_list(source: Source, capture: Capture) -> dict[str, Any] | None:
    """What a list of the source's is expected to list; None for another's."""
    for number, listing in enumerate(source.listings):
        ask = begin(listing)
        if ask.url == capture.url:
            try:
                listed = read_listing(listing, capture.body, Ask(url=ask.url))
            except NotAListing:
                return None
            entries = [[one.url, one.title, str(one.day)] for one in listed.entries]
            following = [one.url for one in listed.following]
            told = {"url": ask.url, "listing": number, "entries": entries}
            return told | ({"following": following} if following else {})
    return None


def tell_article(file: str, capture: Capture, reading: Reading) -> dict[str, Any]:
    """What a page is expected to read as."""
    releases = []
    for release in reading.releases:
        told = json.loads(json.dumps(asdict(release), default=str))
        del told["source"]
        releases.append(told | {"text": release.text.split("\n\n")})
    listed = {"listed_time": capture.listed_time} if capture.listed_time else {}
    return {"file": file, "url": capture.url, **listed, "releases": releases}
