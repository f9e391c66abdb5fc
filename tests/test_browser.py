from __future__ import annotations

import asyncio
import json
import socket
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from invented import make_capture, make_source
from loopback import Answer, Crawl, Site, codes, page, running_site

from communique.doctor import examine_browser
from communique.faults import SourceBroken
from newsroom.serve import running_newsroom
from spiders import browser
from spiders.answers import AskFailed
from spiders.archive import Capture, read_capture
from spiders.asks import Ask
from spiders.browser import Part, Renderer, find_missing
from spiders.kinds import Pages
from spiders.layouts import Layout
from spiders.source import Source
from spiders.source_text import write_source
from spiders.warc import read_records
from transforms.pages.clean import clean

KEY = "web_www_mfa_example"
SITE = "https://www.mfa.example"
DATA = "https://data.mfa.example"
LIST = f"{SITE}/en/news"
SHELL = '<!doctype html><html lang="en"><head><title>News</title></head><body><div id="app"></div>{}</body></html>'
SCRIPT = f"<script src='{SITE}/app.js' async></script>"
LIST_ITEMS = f"{DATA}/releases?page=1"
APP = f"""
const app = document.getElementById("app"), number = location.pathname.split("/")[3];
const show = (path, made) => fetch("{DATA}/" + path, {{headers: {{"X-Tenant": "mfa"}}}})
  .then(answer => answer.json()).then(told => app.innerHTML = made(told));
if (number) show("releases/" + number, told => `<article><h1>${{told.title}}</h1><time>${{told.day}}</time>
  ${{told.blocks.map(block => `<p>${{block}}</p>`).join("")}}</article>`);
else show("releases?page=1", told => told.map(each => `<li><a href="/en/news/${{each.id}}">${{each.title}}</a>
  <time>${{each.day}}</time></li>`).join(""));
"""
needs_browser = pytest.mark.skipif(find_missing() is not None, reason=f"no page can be rendered: {find_missing()}")


def title(number: int) -> str:
    return f"Minister opens the border post of road {number}"


def blocks(number: int) -> list[str]:
    return [
        f"The Minister opened the border post of road {number} on Monday.",
        "Lorries may pass it from June — says «Émile».",
    ]


def release(number: int) -> str:
    return f"{LIST}/{number}"


def told(value: Any, **headers: str) -> Answer:
    return Answer(body=json.dumps(value).encode(), headers={"Content-Type": "application/json", **headers})


def make_site(*numbers: int, shell: str = SHELL.format(SCRIPT), **more: Answer | list[Answer]) -> dict[str, Any]:
    """A site whose pages are one shell; its script takes the list and the releases from another host."""
    items = [{"id": number, "title": title(number), "day": "2026-05-04"} for number in numbers]
    return {
        LIST: page(shell, ETag='"shell"'),
        f"{SITE}/app.js": Answer(body=APP.encode(), headers={"Content-Type": "text/javascript"}),
        LIST_ITEMS: told(items),
        **{release(number): page(shell) for number in numbers},
        **{
            f"{DATA}/releases/{number}": told({"title": title(number), "day": "2026-05-04", "blocks": blocks(number)})
            for number in numbers
        },
        **more,
    }


SOURCE = make_source(
    Layout(title="h1", time="time", time_formats=("%Y-%m-%d",), body="article", drop=("h1", "time")),
    key=KEY,
    listings=(Pages(url=LIST, item="li", day="time"),),
    article=rf"{LIST}/\d+",
    hosts=("data.mfa.example",),
    needs_browser=("listing", "article"),
)


@pytest.fixture
def crawl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Crawl]:
    """A crawl of the source, which lies where found sources lie; its newsroom is still to be told."""
    monkeypatch.setenv("COMMUNIQUE_HOME", str(tmp_path / "home"))
    declare(tmp_path, SOURCE)
    yield Crawl(root=tmp_path, newsroom="", source=KEY)


def declare(tmp_path: Path, source: Source) -> None:
    folder = tmp_path / "home" / "sources"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{KEY}.py").write_text(write_source(source, SITE), encoding="utf-8")


def run(crawl: Crawl, answers: Mapping[str, Any]) -> tuple[dict[str, Any], Site]:
    with running_site(answers) as site:
        crawl.newsroom = site.address
        return crawl.run(since="2026-05-01", until="2026-05-31"), site


def read(crawl: Crawl) -> dict[str, str]:
    """Title and text of each release, as they are read from the archive."""
    readings = [clean(capture, SOURCE) for capture in crawl.captures("article")]
    assert [issue for reading in readings for issue in reading.issues] == []
    return {each.title: each.text for reading in readings for each in reading.releases}


@needs_browser
def test_a_list_and_pages_that_scripts_make_are_read(crawl: Crawl) -> None:
    report, site = run(crawl, make_site(1, 2))
    assert (report["broken"], report["captured"], report["failed"]) == (None, 2, 0)
    assert report["requests"] == {"robots": 2, "listing": 1, "article": 2, "revisit": 0, "part": 4}
    assert read(crawl) == {title(n): "\n\n".join(blocks(n)) for n in (1, 2)}
    assert [one.listed_title for one in crawl.captures("article")] == [title(2), title(1)]
    assert Counter(site.asked)[f"{SITE}/app.js"] == 1, "a script is asked for once in a crawl"
    sent = [headers for url, headers in zip(site.asked, site.headers, strict=True) if url == LIST_ITEMS]
    assert [headers["X-Tenant"] for headers in sent] == ["mfa"]
    assert {headers["User-Agent"].partition("/")[0] for headers in site.headers} == {"communique"}


@needs_browser
def test_what_is_captured_is_not_asked_for_again(crawl: Crawl) -> None:
    run(crawl, make_site(1, 2))
    report, site = run(crawl, make_site(1, 2, 3))
    assert (report["broken"], report["captured"]) == (None, 1)
    assert [url for url in site.asked if url.startswith(LIST)] == [LIST, release(3)]
    assert not any("If-None-Match" in headers for headers in site.headers), "a shell is the same while its list is not"
    assert set(read(crawl)) == {title(n) for n in (1, 2, 3)}


@needs_browser
def test_a_rendering_is_archived_as_what_it_is_beside_what_was_served(crawl: Crawl) -> None:
    run(crawl, make_site(1))
    [capture] = crawl.captures("article")
    assert (capture.status, capture.media_type, capture.charset) == (200, "text/html", "utf-8")
    assert read_capture(crawl.root, capture.warc_file, capture.warc_offset) == capture
    with (crawl.root / capture.warc_file).open("rb") as stream:
        records = [
            (found.record.rec_type, dict(found.record.rec_headers.headers)) for found in read_records(stream, name="")
        ]
    kept = [(kind, fields["WARC-Target-URI"], fields["Communique-Role"]) for kind, fields in records[1:]]
    assert kept == [
        ("response", f"{SITE}/robots.txt", "robots"),
        ("response", LIST, "part"),
        ("response", f"{SITE}/app.js", "part"),
        ("response", f"{DATA}/robots.txt", "robots"),
        ("response", LIST_ITEMS, "part"),
        ("conversion", LIST, "listing"),
        ("response", release(1), "part"),
        ("response", f"{DATA}/releases/1", "part"),
        ("conversion", release(1), "article"),
    ]
    by_id = {fields["WARC-Record-ID"]: fields for _, fields in records}
    assert len(by_id) == len(records)
    rendering = records[-1][1]
    assert by_id[rendering["WARC-Refers-To"]]["WARC-Target-URI"] == release(1)
    assert rendering["Content-Type"] == "text/html; charset=utf-8"
    assert rendering["Communique-Rendered-By"].startswith("Chromium ")


@needs_browser
def test_a_newsroom_of_what_was_archived_shows_the_same_releases(crawl: Crawl, tmp_path: Path) -> None:
    run(crawl, make_site(1, 2))
    again = Crawl(root=tmp_path / "again", newsroom="", source=KEY)
    again.root.mkdir()
    with running_newsroom(sorted((crawl.root / KEY).glob("*.warc.gz"))) as again.newsroom:
        report = again.run(since="2026-05-01", until="2026-05-31")
    assert report["captured"] == 2
    assert read(again) == read(crawl)


@needs_browser
def test_scripts_get_nothing_that_the_crawl_would_not_ask_for(crawl: Crawl) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        private = f"127.0.0.1:{listener.getsockname()[1]}"
        tries = f"""<script>
          for (const url of ["https://stranger.example/a", "http://{private}/b", "/hidden/c", "/leads-away"])
            fetch(url, {{mode: "no-cors"}}).catch(() => 0);
          new WebSocket("ws://{private}/d"); new WebSocket("wss://www.mfa.example/e");
          navigator.sendBeacon("{SITE}/f"); fetch("{SITE}/g", {{method: "DELETE"}}).catch(() => 0);
          location.href = "{SITE}/h";
        </script><img src="/i.png"><iframe src="/j"></iframe><link rel="stylesheet" href="/k.css">"""
        robots = Answer(body=b"User-agent: *\nDisallow: /hidden/", headers={"Content-Type": "text/plain"})
        answers = make_site(1, shell=SHELL.format(SCRIPT + tries)) | {
            f"{SITE}/robots.txt": robots,
            f"{SITE}/leads-away": Answer(status=302, headers={"Location": f"http://{private}/l"}),
        }
        report, site = run(crawl, answers)
        with pytest.raises(BlockingIOError):
            listener.accept()
    assert "a script is not given https://stranger.example/a: off_host" in crawl.log
    assert (report["broken"], report["captured"]) == (None, 1)
    assert read(crawl) == {title(1): "\n\n".join(blocks(1))}
    plain = {f"{SITE}/robots.txt", f"{DATA}/robots.txt", LIST, release(1)}
    parts = {f"{SITE}/app.js", LIST_ITEMS, f"{DATA}/releases/1", f"{SITE}/leads-away"}
    assert set(site.asked) == plain | parts


@needs_browser
def test_a_page_whose_part_fails_is_left_for_the_next_run(crawl: Crawl) -> None:
    answers = make_site(1, 2)
    answers[f"{DATA}/releases/1"] = [Answer(status=503, times=1), answers[f"{DATA}/releases/1"]]
    with running_site(answers) as site:
        crawl.newsroom = site.address
        first = crawl.run(since="2026-05-01", until="2026-05-31")
        assert (first["captured"], first["failed"], codes(first)["http_503"]) == (1, 1, 1)
        assert set(read(crawl)) == {title(2)}
        second = crawl.run(since="2026-05-01", until="2026-05-31")
    assert (second["captured"], second["failed"]) == (1, 0)
    assert set(read(crawl)) == {title(1), title(2)}


@needs_browser
def test_a_page_whose_data_lies_where_no_rules_are_to_be_had_is_left_for_the_next_run(crawl: Crawl) -> None:
    report, site = run(crawl, make_site(1) | {f"{DATA}/robots.txt": Answer(status=503)})
    assert report["broken"]["code"] == "robots_unreachable"
    assert LIST_ITEMS not in site.asked


@needs_browser
def test_what_is_no_page_is_kept_as_it_was_served(crawl: Crawl) -> None:
    answers = make_site(1, 2, 3)
    answers[release(1)] = Answer(status=404)
    answers[release(2)] = Answer(body=b"%PDF-1.7", headers={"Content-Type": "application/pdf"})
    report, _ = run(crawl, answers)
    assert codes(report)["http_404"] == 1
    kept = {one.url: (one.status, one.media_type) for one in crawl.captures("article")}
    assert kept == {
        release(1): (404, None),
        release(2): (200, "application/pdf"),
        release(3): (200, "text/html"),
    }


@needs_browser
def test_pages_alone_are_rendered_where_their_list_is_plain(crawl: Crawl, tmp_path: Path) -> None:
    declare(tmp_path, replace(SOURCE, needs_browser=("article",)))
    plain = page(f'<li><a href="{release(1)}">{title(1)}</a><time>2026-05-04</time></li>')
    report, site = run(crawl, make_site(1) | {LIST: plain})
    assert (report["captured"], report["requests"]["part"]) == (1, 2)
    assert LIST_ITEMS not in site.asked
    assert read(crawl) == {title(1): "\n\n".join(blocks(1))}


def test_a_source_that_lacks_its_browser_says_what_to_install(crawl: Crawl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(crawl.root))
    report, site = run(crawl, make_site(1))
    assert site.asked == []
    assert report["broken"]["code"] == "no_browser"
    assert "install" in report["broken"]["detail"]


def test_each_thing_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "find_spec", lambda _: None)
    assert "pip install 'communique[browser]'" in (find_missing() or "")
    monkeypatch.setattr(browser, "find_spec", lambda _: object())
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert "apt install chromium" in (find_missing() or "")


@pytest.mark.parametrize(("is_on", "state"), [(True, "attention"), (False, "ok")])
def test_doctor_names_who_needs_what_is_missing(monkeypatch: pytest.MonkeyPatch, is_on: bool, state: str) -> None:
    monkeypatch.setattr("communique.doctor.load_sources", lambda: {KEY: replace(SOURCE, enabled=is_on)})
    monkeypatch.setattr("shutil.which", lambda _: None)
    examined = examine_browser()
    assert (examined.state, KEY in examined.detail, bool(examined.do)) == (state, is_on, is_on)


def test_the_fault_says_to_install_what_is_missing() -> None:
    fault = SourceBroken(KEY, "no_browser", find_missing() or "there is none")
    assert fault.exit_status == 1
    assert "Install what is missing" in str(fault)


def render(body: str, parts: Mapping[str, Part] | None = None, **limits: float) -> tuple[str, list[Ask]]:
    """What comes of a page, and what its scripts asked for."""
    asks: list[Ask] = []

    async def ask_for_part(ask: Ask) -> Part | None:
        asks.append(ask)
        return (parts or {}).get(ask.url)

    async def visit(document: Capture) -> str:
        renderer = Renderer(ask_for_part, language="en", user_agent="communique/test")
        try:
            return (await renderer.render(document)).decode()
        finally:
            await renderer.close()

    document = make_capture(body, url=LIST, role="part", media_type="text/html", charset="utf-8")
    return asyncio.run(visit(document)), asks


@needs_browser
@pytest.mark.parametrize(
    "script",
    [
        "while (true) {}",
        "addEventListener('load', () => setTimeout(() => { while (true) {} }, 20))",
        "addEventListener('load', () => { while (true) {} })",
    ],
)
def test_a_script_without_an_end_fails_its_page_alone(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    monkeypatch.setattr(browser, "LONGEST", 3.0)
    monkeypatch.setattr(browser, "PARTING", 1.0)
    with pytest.raises(AskFailed) as failure:
        render(f"<p>before</p><script>{script}</script>")
    assert failure.value.code == "timeout"


@needs_browser
def test_a_page_that_never_rests_is_taken_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "PATIENCE", 3.0)
    monkeypatch.setattr(browser, "MOST_PARTS", 20)
    again = f"const ask = () => fetch('{SITE}/poll').then(ask, ask); ask()"
    shown, asks = render(
        f"<p>shown</p><script>{again}</script>", {f"{SITE}/poll": Part(status=200, headers={}, body=b"")}
    )
    assert "<p>shown</p>" in shown
    assert 0 < len(asks) <= 20


@needs_browser
def test_a_page_that_grows_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "MAX_BODY", 10_000)
    with pytest.raises(AskFailed, match="too_large"):
        render("<script>document.write('x'.repeat(20000))</script>")


@needs_browser
def test_a_script_may_post(monkeypatch: pytest.MonkeyPatch) -> None:
    script = f"""fetch('{SITE}/search', {{method: 'POST', body: JSON.stringify({{q: 'é'}}),
      headers: {{'Content-Type': 'application/json'}}}}).then(a => a.text()).then(t => document.body.append(t))"""
    shown, [ask] = render(f"<script>{script}</script>", {f"{SITE}/search": Part(status=200, headers={}, body=b"found")})
    assert "found</body>" in shown
    assert (ask.body, ask.media_type) == ('{"q":"é"}', "application/json")
