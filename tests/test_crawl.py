from __future__ import annotations

import json
import signal
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from loopback import Answer, Crawl, Site, codes, page, running_site

from newsroom.sample import FIRST_DAY, LAST_DAY, SAMPLE
from newsroom.serve import running_newsroom
from spiders.asks import Ask
from spiders.folder import load_sources
from spiders.requests import make_request

SHARED = Path(__file__).resolve().parents[2] / "shared"
HOST = "http://en.kremlin.ru"
ROBOTS = f"{HOST}/robots.txt"
NEWS = f"{HOST}/events/president/news"
FEED = f"{NEWS}/feed"
TODAY = datetime.now(UTC).date()
WALL = page('<html><body><iframe src="/_Incapsula_Resource?x=1">Incident</iframe></body></html>')
FAILS = Answer(status=503)


def release(number: int) -> str:
    return f"{NEWS}/{number}"


def article(text: str = "a release", **headers: str) -> Answer:
    return page(f"<html><body><h1>{text}</h1></body></html>", **headers)


def listing(*numbers: int, age: int = 0, **headers: str) -> Answer:
    """Releases by number, all as old as so many days."""
    items = (
        f'<div class="hentry_event"><h3><a href="/events/president/news/{number}">'
        f'<span class="entry-title">Release {number}</span></a></h3>'
        f'<time class="published" datetime="{TODAY - timedelta(days=age)}"></time></div>'
        for number in numbers
    )
    return page(f"<html><body>{''.join(items)}</body></html>", **headers)


def atom(*numbers: int) -> Answer:
    entries = "".join(f"<entry><title>{n}</title><link href='{release(n)}'/></entry>" for n in numbers)
    body = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>{entries}</feed>'
    return Answer(body=body.encode(), headers={"Content-Type": "application/atom+xml"})


def site_of(*pages: Answer, **more: Answer | list[Answer]) -> dict[str, Answer | list[Answer]]:
    """A site with listings on so many pages and releases 1 to 9."""
    addresses = [NEWS, *(f"{NEWS}/page/{number}" for number in range(2, 9))]
    return {**dict(zip(addresses, pages, strict=False)), **{release(n): article() for n in range(1, 10)}, **more}


def asked(site: Site) -> list[str]:
    """What was asked for, as `robots`, `list`, `page/2`, `feed` or a release's number."""
    names = {ROBOTS: "robots", NEWS: "list"}
    return [names.get(url) or url.removeprefix(f"{NEWS}/") for url in site.asked]


def crawl_once(tmp_path: Path, answers: dict[str, Any], **told: Any) -> tuple[dict[str, Any], list[str], Crawl]:
    with running_site(answers) as site:
        crawl = Crawl(root=tmp_path, newsroom=site.address)
        return crawl.run(**told), asked(site), crawl


@pytest.mark.parametrize(
    ("key", "robots", "listings", "again", "articles"),
    [
        ("ru_kremlin", 1, 3, 3, 15),
        ("cn_mfa", 1, 3, 3, 15),
        ("us_state", 1, 1, 1, 0),
        ("uk_fcdo", 1, 1, 1, 12),
        ("cn_xinhua", 1, 2, 2, 13),
    ],
)
def test_the_sample_is_crawled_once_and_then_costs_its_listings_alone(
    tmp_path: Path, key: str, robots: int, listings: int, again: int, articles: int
) -> None:
    window = {"since": FIRST_DAY.isoformat(), "until": LAST_DAY.isoformat()}
    with running_newsroom([SAMPLE]) as newsroom:
        crawl = Crawl(root=tmp_path, newsroom=newsroom, source=key)
        first = crawl.run(**window)
        captured = crawl.captures("article")
        second = crawl.run(**window)
    assert first["requests"] == {"robots": robots, "listing": listings, "article": articles, "revisit": 0, "part": 0}
    assert second["requests"] == {"robots": 0, "listing": again, "article": 0, "revisit": 0, "part": 0}
    assert (first["captured"], second["captured"]) == (articles, 0)
    assert first["listed"] == second["listed"] == (articles or 10)
    assert all(report["finished"] and not report["broken"] and not report["failed"] for report in (first, second))
    assert {one.status for one in captured} <= {200}
    assert all(one.source == key and one.listed_title for one in captured)
    assert all(load_sources()[key].role_of(one.url) == one.role for one in crawl.captures() if one.role != "robots")


def test_a_real_site_is_crawled_to_the_end_of_its_history(tmp_path: Path) -> None:
    archive = SHARED / "archives" / "ru_kremlin-2020.warc.gz"
    if not archive.exists():
        pytest.skip(f"{archive.name} is not beside the repository")
    with running_newsroom([archive]) as newsroom:
        crawl = Crawl(root=tmp_path, newsroom=newsroom)
        report = crawl.run(since="2019-11-27", until="2020-08-28")
    assert (report["captured"], report["failed"], report["broken"]) == (800, 0, None)
    assert codes(report) == {"history_ends": 1, "http_404": 1}  # nobody saved its feed
    assert json.loads((tmp_path / "progress.json").read_text(encoding="utf-8")) == [800, 800]


def test_what_a_crash_left_unasked_is_found_in_the_archived_listing(tmp_path: Path) -> None:
    answers = site_of(listing(2, 1, ETag='"l1"'), **{ROBOTS: Answer(status=404)})
    answers[NEWS] = [listing(2, 1, ETag='"l1"', **{"Last-Modified": "x"}), Answer(status=304)]
    answers[NEWS][0] = Answer(body=answers[NEWS][0].body, headers=answers[NEWS][0].headers, times=1)
    answers[release(1)] = [Answer(status=503, times=3), article()]
    with running_site(answers) as site:
        crawl = Crawl(root=tmp_path, newsroom=site.address)
        first, second = crawl.run(), crawl.run()
        assert site.headers[[i for i, url in enumerate(site.asked) if url == NEWS][1]]["If-None-Match"] == '"l1"'
    assert (first["captured"], first["failed"], codes(first)) == (1, 1, {"http_503": 1})
    assert (second["captured"], second["failed"], second["listed"]) == (1, 0, 2)
    assert [one.status for one in crawl.captures("listing") if one.url == NEWS] == [200, 304]


def test_releases_are_asked_oldest_first_after_the_whole_walk(tmp_path: Path) -> None:
    answers = site_of(listing(5, 4), listing(3, 2, age=3), listing(1, age=6))
    report, order, _ = crawl_once(tmp_path, answers)
    assert order == ["robots", "list", "page/2", "page/3", "page/4", "1", "2", "3", "4", "5"]
    assert (report["captured"], report["issues"]) == (5, [])


def test_a_first_run_leaves_history_to_a_backfill(tmp_path: Path) -> None:
    answers = site_of(listing(5, 4), listing(3, 2, age=30), listing(1, age=60))
    report, order, _ = crawl_once(tmp_path, answers)
    assert order == ["robots", "list", "page/2", "2", "3", "4", "5"]
    assert (report["captured"], report["issues"]) == (4, [])


def test_a_limit_takes_the_newest_alone(tmp_path: Path) -> None:
    answers = site_of(listing(5, 4), listing(3, 2, age=30))
    report, order, _ = crawl_once(tmp_path, answers, limit=2)
    assert order == ["robots", "list", "4", "5"]
    assert report["captured"] == 2


def test_a_list_that_begins_again_is_not_walked_for_ever(tmp_path: Path) -> None:
    pages = [listing(2, 1)] * 8
    _, order, _ = crawl_once(tmp_path, site_of(*pages))
    assert order == ["robots", "list", "page/2", "page/3", "page/4", "1", "2"]


@pytest.mark.parametrize("status", [503, 429])
def test_while_robots_txt_fails_nothing_else_is_asked(tmp_path: Path, status: int) -> None:
    answers = site_of(listing(1), **{ROBOTS: Answer(status=status)})
    report, order, crawl = crawl_once(tmp_path, answers)
    assert report["broken"]["code"] == "robots_unreachable"
    assert order == ["robots"] * 3
    assert [one.status for one in crawl.captures("robots")] == [status] * 3
    assert report["requests"] == {"robots": 3, "listing": 0, "article": 0, "revisit": 0, "part": 0}


@pytest.mark.parametrize("answer", [page("<html>System notice</html>"), Answer(status=403)])
def test_a_page_in_place_of_robots_txt_or_none_at_all_forbids_nothing(tmp_path: Path, answer: Answer) -> None:
    report, order, _ = crawl_once(tmp_path, site_of(listing(1), **{ROBOTS: answer}))
    assert (report["broken"], report["captured"]) == (None, 1)
    assert order == ["robots", "list", "page/2", "1"]


def test_robots_txt_is_obeyed_and_kept_for_a_day(tmp_path: Path) -> None:
    rules = Answer(body=f"User-agent: *\nDisallow: {release(2).removeprefix(HOST)}$\n".encode())
    with running_site(site_of(listing(2, 1), **{ROBOTS: rules})) as site:
        crawl = Crawl(root=tmp_path, newsroom=site.address)
        first = crawl.run()
        crawl.run(known=crawl.known(age=timedelta(hours=23)))
        assert site.asked.count(ROBOTS) == 1
        crawl.run(known=crawl.known(age=timedelta(hours=25)))
        assert site.asked.count(ROBOTS) == 2
    assert (first["captured"], codes(first)) == (1, {"robots_disallowed": 1})
    assert release(2) not in site.asked


def test_the_next_listing_is_walked_if_the_best_is_broken(tmp_path: Path) -> None:
    answers = site_of(WALL, **{FEED: atom(2, 1)})
    report, order, _ = crawl_once(tmp_path, answers)
    assert order == ["robots", "list", "feed", "1", "2"]
    assert (report["captured"], report["broken"], codes(report)) == (2, None, {"bot_wall": 1})


def test_a_failing_older_list_is_no_end_of_history(tmp_path: Path) -> None:
    answers = site_of(listing(2, 1), FAILS, **{FEED: FAILS})
    report, order, _ = crawl_once(tmp_path, answers, since="2020-01-01", until="2030-01-01")
    assert order == ["robots", "list", *["page/2"] * 3, *["feed"] * 3]
    assert report["broken"]["code"] == "http_503"
    assert (report["captured"], report["issues"], report["finished"]) == (0, [], True)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (WALL, "bot_wall"),
        (page('<html><body><div id="root"></div><script></script></body></html>'), "app_shell"),
        (page("<html><body><p>Nothing to see</p></body></html>"), "nothing_listed"),
        (Answer(status=404), "http_404"),
        (page('<div class="hentry_event"><h3><a href="/elsewhere">x</a></h3></div>'), "layout_unmatched"),
    ],
)
def test_a_source_whose_listings_are_none_is_broken_by_name(tmp_path: Path, answer: Answer, code: str) -> None:
    report, _, crawl = crawl_once(tmp_path, site_of(answer))
    assert report["broken"]["code"] == code
    assert NEWS in report["broken"]["detail"]
    assert [one.status for one in crawl.captures("listing")] == [answer.status, 404]  # its bytes are kept


def test_retry_after_is_waited_for(tmp_path: Path) -> None:
    busy = Answer(status=429, headers={"Retry-After": "2"}, times=1)
    answers = site_of(listing(1), **{release(1): [busy, article()]})
    begin = time.monotonic()
    report, order, _ = crawl_once(tmp_path, answers)
    assert time.monotonic() - begin > 2
    assert order[-2:] == ["1", "1"]
    assert (report["captured"], report["failed"], report["broken"]) == (1, 0, None)


@pytest.mark.parametrize(
    ("answer", "tries"),
    [
        (Answer(status=403), 1),
        (Answer(status=429), 3),
        (Answer(status=429, headers={"Retry-After": "3600"}), 1),
    ],
)
def test_a_site_that_wants_us_gone_is_left_at_once(tmp_path: Path, answer: Answer, tries: int) -> None:
    answers = site_of(listing(2, 1), **{release(1): answer})
    report, order, _ = crawl_once(tmp_path, answers)
    assert order == ["robots", "list", "page/2", *["1"] * tries]
    assert report["broken"] == {"code": "blocked", "detail": f"{release(1)} answered {answer.status}"}
    assert report["finished"]


def test_a_site_whose_articles_fail_one_after_the_other_is_left_alone(tmp_path: Path) -> None:
    answers = site_of(listing(*range(9, 0, -1)), **{release(n): FAILS for n in range(1, 10)})
    report, order, _ = crawl_once(tmp_path, answers)
    assert order[3:] == [str(n) for n in range(1, 6) for _ in range(3)]
    assert (report["failed"], report["broken"]["code"]) == (5, "http_503")


def test_an_article_that_is_gone_is_captured_as_such(tmp_path: Path) -> None:
    answers = site_of(listing(2, 1), **{release(1): Answer(status=410), release(2): Answer(status=404)})
    with running_site(answers) as site:
        crawl = Crawl(root=tmp_path, newsroom=site.address)
        first, second = crawl.run(), crawl.run()
    assert (first["captured"], codes(first)) == (2, {"http_410": 1, "http_404": 1})
    assert second["requests"]["article"] == 0
    assert [one.status for one in crawl.captures("article")] == [410, 404]


def test_articles_that_are_due_are_asked_again_conditionally(tmp_path: Path) -> None:
    def once(answer: Answer) -> Answer:
        return Answer(body=answer.body, headers=answer.headers, times=1)

    answers = site_of(listing(4, 3, 2, 1))
    answers[release(1)] = [once(article(ETag='"e1"')), Answer(status=304)]
    answers[release(2)] = [once(article(ETag='"e2"')), article("edited")]
    answers[release(3)] = [once(article()), Answer(status=410)]
    due = [release(n) for n in (1, 2, 3)]
    with running_site(answers) as site:
        crawl = Crawl(root=tmp_path, newsroom=site.address)
        crawl.run()
        report = crawl.run(revisit=due)
        conditions = [told.get("If-None-Match") for told in site.headers[-3:]]
        third = crawl.run(revisit=due[:1])
        assert site.headers[-1]["If-None-Match"] == '"e1"'  # told by the capture that the 304 confirmed
    assert conditions == ['"e1"', '"e2"', None]
    assert report["requests"] == {"robots": 0, "listing": 2, "article": 0, "revisit": 3, "part": 0}
    assert (report["captured"], report["unchanged"], third["unchanged"]) == (2, 1, 1)
    seen = crawl.captures("article")[-4:]
    assert [(one.status, one.listed_title) for one in seen] == [
        (304, "Release 1"),
        (200, "Release 2"),
        (410, "Release 3"),
        (304, "Release 1"),
    ]


def test_an_archive_file_that_is_gone_is_asked_for_again_in_whole(tmp_path: Path) -> None:
    with running_site(site_of(listing(1, ETag='"l1"'))) as site:
        crawl = Crawl(root=tmp_path, newsroom=site.address)
        crawl.run()
        known = crawl.known()
        for file in (tmp_path / "ru_kremlin").iterdir():
            file.unlink()
        report = crawl.run(known=known)
        assert not any("If-None-Match" in told for told in site.headers)
    assert (report["broken"], report["requests"]["listing"]) == (None, 2)


def test_every_request_says_who_asks(tmp_path: Path) -> None:
    with running_site(site_of(listing(1))) as site:
        Crawl(root=tmp_path, newsroom=site.address).run()
    assert {told["User-Agent"] for told in site.headers} == {"communique/0.1.0 (+communique)"}


def test_a_source_spread_over_hosts_keeps_its_delay_between_any_two_requests() -> None:
    urls = ("https://www.mfa.example/news", "https://api.mfa.example/robots.txt")
    requests = [make_request("xx_mfa", Ask(url=url), "listing", "listing") for url in urls]
    assert {request.meta["download_slot"] for request in requests} == {"xx_mfa"}


def test_a_crawl_that_is_stopped_says_that_it_is_not_finished(tmp_path: Path) -> None:
    answers = site_of(listing(1), **{release(1): Answer(status=429, headers={"Retry-After": "60"})})
    with running_site(answers) as site:
        crawl = Crawl(root=tmp_path, newsroom=site.address)
        with crawl.start() as child:
            while release(1) not in site.asked:
                time.sleep(0.05)
            child.send_signal(signal.SIGTERM)
            assert child.wait(timeout=20) == 0
    assert crawl.report()["finished"] is False
    assert not list((tmp_path / "ru_kremlin").glob("*.open"))


@pytest.mark.parametrize("instant", [0, 25])
def test_a_crawl_killed_half_way_goes_on_without_loss_or_repetition(tmp_path: Path, instant: int) -> None:
    numbers = range(60, 0, -1)
    pages = [listing(*numbers[begin : begin + 20], age=begin // 10, ETag=f'"{begin}"') for begin in (0, 20, 40)]
    articles = {release(n): Answer(body=b"<html>a release</html>", pause=0.005) for n in numbers}
    with running_site(site_of(*pages) | articles) as site:
        crawl = Crawl(root=tmp_path, newsroom=site.address)
        with crawl.start() as child:
            while NEWS not in site.asked or sum(url in articles for url in site.asked) < instant:
                time.sleep(0.001)
            child.kill()
        assert not crawl.report_file.exists()
        before = {one.url for one in crawl.captures("article")}
        assert max(0, instant - 2) <= len(before) < 60
        begun = len(site.asked)
        report = crawl.run()
        asked_then = set(site.asked[begun:])
    assert not before & asked_then
    assert report["captured"] == 60 - len(before)
    assert Counter(one.url for one in crawl.captures("article")) == Counter([*articles])
