"""`communique crawl URL` and `communique sources new URL`, over a site of our own making."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from invented import make_capture
from loopback import running_site
from strangers import BODY, NOW, SITE, frame, make_paged, make_scripted, make_wordpress, title
from test_command import Command, communique, is_one_line

from communique.new_source import CHECKOUT
from spiders.archive import read_capture
from spiders.asks import Ask
from spiders.browser import find_missing
from spiders.folder import read_file
from spiders.listings import read_listing
from transforms.pages.clean import clean

if TYPE_CHECKING:
    from conftest import Place

    from warehouse.connection import Connection

__all__ = ["communique"]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The folders of a checkout into which a source is written."""
    for name in ("spiders", "tests"):
        (tmp_path / "checkout" / name / "sources").mkdir(parents=True)
    return tmp_path / "checkout"


def test_a_site_is_crawled_by_its_address_and_refined_like_any_source(
    communique: Command, postgres: Place, warehouse: Connection, tmp_path: Path
) -> None:
    home = {"COMMUNIQUE_HOME": postgres.home, "COMMUNIQUE_ARCHIVE": tmp_path / "archive"}
    try:
        with running_site(make_paged()) as stranger:
            told = home | {"COMMUNIQUE_NEWSROOM": stranger.address}
            first = communique("crawl", f"{SITE}/en/news", "--limit", 6, **told)
            assert (first.status, first.err.count("communique: ")) == (0, 0), first.err
            asked = len(stranger.asked)
            assert communique("crawl", f"{SITE}/en/news", "--limit", 6, **told).status == 0
            assert [url for url in stranger.asked[asked:] if "?" not in url and "html" not in url] == [
                f"{SITE}/en/news"
            ]
        assert "web_mfa_example" in first.out
        assert communique("refine", "--source", "web_mfa_example", **home).status == 0
        rows = communique("query", "select title, language from mart.release", "--format", "json", **home).rows
        assert {row["title"] for row in rows} == {title(number) for number in range(12)}
        listed = communique("sources", "--format", "json", **home).rows
        assert [row["enabled"] for row in listed if row["key"] == "web_mfa_example"] == [False]
    finally:
        (postgres.home / "sources" / "web_mfa_example.py").unlink(missing_ok=True)


@pytest.mark.skipif(find_missing() is not None, reason=f"no page can be rendered: {find_missing()}")
def test_a_row_that_was_read_of_a_rendered_page_leads_back_to_the_rendering(
    communique: Command, postgres: Place, warehouse: Connection, tmp_path: Path
) -> None:
    home = {"COMMUNIQUE_HOME": postgres.home, "COMMUNIQUE_ARCHIVE": tmp_path / "archive"}
    try:
        with running_site(make_scripted()) as stranger:
            crawled = communique("crawl", f"{SITE}/press", "--limit", 2, **home, COMMUNIQUE_NEWSROOM=stranger.address)
        assert crawled.status == 0, crawled.err
        assert communique("refine", "--source", "web_mfa_example", **home).status == 0
        rows = communique("query", "select title from mart.release", "--format", "json", **home).rows
    finally:
        (postgres.home / "sources" / "web_mfa_example.py").unlink(missing_ok=True)
    with warehouse, warehouse.cursor() as cursor:
        cursor.execute("select warc_file, warc_offset from raw.capture where role = 'article'")
        pages = [read_capture(tmp_path / "archive", *place).body.decode() for place in cursor.fetchall()]
    assert len(rows) == len(pages) == 2
    for row in rows:
        [page] = [page for page in pages if f"<h1>{row['title']}</h1>" in page]
        assert BODY[2] in page
        assert '<script src="/app.js">' in page


@pytest.mark.parametrize(
    "url", ["ftp://www.mfa.example/", "https://", "https://localhost/news", "http://127.0.0.1:80/", "https://mfa/"]
)
@pytest.mark.parametrize("command", [("crawl",), ("sources", "new")])
def test_what_is_no_address_of_a_site_is_refused(
    communique: Command, tmp_path: Path, command: tuple[str, ...], url: str
) -> None:
    answer = communique(*command, url, COMMUNIQUE_HOME=tmp_path / "home")
    assert answer.status == 2
    assert is_one_line(answer.err), answer.err
    assert url in answer.err
    assert not (tmp_path / "home").exists()


def test_a_site_without_lists_is_named_in_one_line(communique: Command, tmp_path: Path, checkout: Path) -> None:
    with running_site({f"{SITE}/": frame("<h1>Welcome</h1>")}) as stranger:
        told = {"COMMUNIQUE_HOME": tmp_path / "home", "COMMUNIQUE_NEWSROOM": stranger.address}
        for command in (("crawl",), ("sources", "new", "--key", "xx_mfa", "--into", checkout)):
            answer = communique(*command, f"{SITE}/", **told)
            assert answer.status == 1
            assert is_one_line(answer.err), answer.err
            assert "nothing_listed" in answer.err
    assert list(checkout.rglob("*.*")) == []


@pytest.mark.parametrize(
    ("make", "site", "listing"),
    [
        (make_wordpress, f"{SITE}/", "listing-1.xml"),
        (make_paged, f"{SITE}/en/news", "listing-1.html"),
    ],
)
def test_a_new_source_is_written_with_its_test_pages_as_they_are_read(
    make: object, site: str, listing: str, communique: Command, tmp_path: Path, checkout: Path
) -> None:
    assert callable(make)
    arguments = ("sources", "new", site, "--key", "xx_mfa", "--into", checkout)
    with running_site(make()) as stranger:
        told = {"COMMUNIQUE_HOME": tmp_path / "home", "COMMUNIQUE_NEWSROOM": stranger.address}
        answer = communique(*arguments, **told)
        assert answer.status == 0, answer.err
        again = communique(*arguments, **told)
    assert "third parties' text" in " ".join(answer.out.split())
    assert (again.status, is_one_line(again.err)) == (2, True)
    file, pages = checkout / "spiders" / "sources" / "xx_mfa.py", checkout / "tests" / "sources" / "xx_mfa"
    source = read_file(file)
    names = ["article-1.html", "article-2.html", "article-3.html", "expected.json", listing]
    assert sorted(page.name for page in pages.iterdir()) == names
    ruff = [sys.executable, "-m", "ruff", "format", "--check", "--config", CHECKOUT / "pyproject.toml", file]
    assert subprocess.run(ruff, capture_output=True, check=False).returncode == 0, file.read_text(encoding="utf-8")
    expected = json.loads((pages / "expected.json").read_text(encoding="utf-8"))
    for each in expected["articles"]:
        told_of = {"url": each["url"], "listed_time": each["listed_time"], "fetched_at": NOW + timedelta(days=1)}
        (release,) = clean(make_capture((pages / each["file"]).read_bytes(), **told_of), source).releases
        assert release.text.split("\n\n") == each["releases"][0]["text"]
        assert str(release.published_on) == each["releases"][0]["published_on"]
    (one,) = expected["listings"]
    listed = read_listing(source.listings[0], (pages / one["file"]).read_bytes(), Ask(url=one["url"]))
    assert [entry.url for entry in listed.entries] == [url for url, _, _ in one["entries"]]


def test_a_key_that_cannot_be_is_refused(communique: Command, tmp_path: Path, checkout: Path) -> None:
    for arguments in (("--key", "../x"), ("--key", "X"), (), ("--key", "xx_mfa", "--into", tmp_path)):
        into = () if "--into" in arguments else ("--into", checkout)
        answer = communique("sources", "new", f"{SITE}/", *arguments, *into, COMMUNIQUE_HOME=tmp_path / "home")
        assert (answer.status, is_one_line(answer.err)) == (2, True), answer.err
