"""How well pages that nobody described are read, beside other readers on the same pages in the same run.

    python bench/read_general_pages.py ../shared/pages/general
    python bench/read_general_pages.py ARCHIVE.warc.gz --source ru_kremlin

A folder holds gzipped pages and `expected.jsonl`: file, url, title, published and body of each. Of an archive, what its
crafted source reads is what is expected. Means over pages: precision, recall and F1 of the body's words (multisets of
`\\w+` in lower case), the shares with the same day and with the same title. The rules were written on half A of the
folder's pages, and half B was only measured; where two ways to choose a title did equally well on A, all pages decided.
newspaper4k is measured where it is installed (the extra `bench`).
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import importlib.util
import json
import re
import time
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


class Read(NamedTuple):
    """What a page says, or what a reader makes of it; the day as YYYY-MM-DD."""

    title: str
    day: str
    body: str


class Page(NamedTuple):
    """A page and what it says."""

    half: str
    url: str
    content: bytes
    expected: Read


class Score(NamedTuple):
    """Means over pages."""

    precision: float
    recall: float
    f1: float
    day: float
    title: float


def load_folder(folder: Path) -> Iterator[Page]:
    """The pages of a folder."""
    for line in (folder / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        half = "AB"[int(hashlib.sha256(told["file"].encode()).hexdigest(), 16) % 2]
        expected = Read(told["title"], told["published"][:10], told["body"])
        yield Page(half, told["url"], gzip.decompress((folder / told["file"]).read_bytes()), expected)


def load_archive(file: Path, key: str) -> Iterator[Page]:
    """The articles of an archive, as their own source reads them."""
    from spiders.archive import read_captures
    from spiders.folder import find_source
    from transforms.pages.clean import clean

    source = find_source(key)
    for capture in read_captures(file, root=file.parent):
        if source.role_of(capture.url) == "article":
            for release in clean(capture.claimed_by(key, "article"), source).releases:
                expected = Read(release.title, release.published_on.isoformat(), release.text)
                yield Page(key, capture.url, capture.body, expected)


def read_ourselves(page: Page) -> Read:
    """As a source of which nothing is known but the address."""
    from transforms.pages.encoding import decode_body
    from transforms.pages.general import read_article

    text = decode_body(page.content, None).text
    article = read_article(text, zone=ZoneInfo("UTC"), today=datetime.now(UTC).date())
    day = article.moment.day.isoformat() if article.moment else ""
    return Read(article.title, day, "\n\n".join(article.blocks))


def read_by_trafilatura(page: Page) -> Read:
    """With what it does if it is told nothing."""
    from trafilatura import bare_extraction

    found = bare_extraction(page.content, url=page.url, with_metadata=True)
    return Read(found.title or "", found.date or "", found.text or "") if found else Read("", "", "")


def read_by_newspaper(page: Page) -> Read:
    """newspaper4k, without the network."""
    import newspaper

    article = newspaper.Article(page.url, fetch_images=False)
    article.download(input_html=page.content.decode(errors="replace"))
    article.parse()
    published = article.publish_date
    day = published.date().isoformat() if isinstance(published, datetime) else ""
    return Read(article.title or "", str(published) if isinstance(published, date) and not day else day, article.text)


def choose_readers() -> dict[str, Callable[[Page], Read]]:
    """By name, those that are installed."""
    readers = {"communique": read_ourselves, "trafilatura": read_by_trafilatura}
    return readers | ({"newspaper4k": read_by_newspaper} if importlib.util.find_spec("newspaper") else {})


def score_page(expected: Read, read: Read) -> Score:
    """One page's share of the means."""
    words, found = (Counter(re.findall(r"\w+", each.body.lower())) for each in (expected, read))
    common = (words & found).total()
    precision, recall = common / max(found.total(), 1), common / max(words.total(), 1)
    f1 = 2 * precision * recall / (precision + recall) if common else 0.0
    same_title = expected.title.split() == read.title.split()
    return Score(precision, recall, f1, float(expected.day == read.day), float(same_title))


def score_pages(scores: Iterable[Score]) -> Score:
    """The means."""
    columns = list(zip(*scores, strict=True))
    return Score(*(sum(column) / len(column) for column in columns))


def main() -> None:
    """Read all pages by each reader, and print their scores side by side."""
    from rich.console import Console
    from rich.table import Table

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--source", help="Whose articles an archive holds.")
    asked = parser.parse_args()
    pages = list(load_archive(asked.pages, asked.source) if asked.source else load_folder(asked.pages))
    table = Table("pages", "", "reader", *Score._fields, "pages/s")
    for name, reader in choose_readers().items():
        begin = time.perf_counter()
        scores = [(page.half, score_page(page.expected, reader(page))) for page in pages]
        rate = len(pages) / (time.perf_counter() - begin)
        halves = sorted({page.half for page in pages})
        for half in (*halves, "all")[len(halves) == 1 :]:
            of_half = [score for each, score in scores if half in (each, "all")]
            figures = [f"{value:.4f}" for value in score_pages(of_half)]
            table.add_row(str(len(of_half)), half, name, *figures, f"{rate:.0f}")
    Console().print(table)


if __name__ == "__main__":
    main()
