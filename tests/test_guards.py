from __future__ import annotations

import gzip
import os
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import pytest
from loopback import Answer, Crawl, page, running_site
from scrapy.settings import Settings
from twisted.internet.defer import Deferred, succeed
from twisted.internet.error import DNSLookupError
from twisted.python.failure import Failure

from spiders.addresses import read_newsroom
from spiders.answers import read_retry_after
from spiders.archive import MAX_BODY, ArchiveWriter
from spiders.folder import load_sources
from spiders.guards import PublicResolver, check_address
from spiders.loader import SourceLoader
from spiders.requests import Refused
from spiders.robots import AGENT, read_rules

SITE = "http://en.kremlin.ru"
NEWS = f"{SITE}/events/president/news"
HOSTS = frozenset({"site.example", "10.0.0.7"})


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://site.example/a", None),
        ("https://site.example:8443/a", None),
        ("https://other.example/", "off_host"),
        ("https://site.example.evil.example/", "off_host"),
        ("https://site.example@evil.example/", "off_host"),
        ("ftp://site.example/", "not_http"),
        ("file:///etc/passwd", "not_http"),
        ("data:text/html,x", "not_http"),
        ("http://127.0.0.1/", "private_address"),
        ("http://10.0.0.7/", "private_address"),
        ("http://[::1]/", "private_address"),
        ("http://169.254.169.254/latest", "private_address"),
        ("http://[::ffff:127.0.0.1]/", "private_address"),
        ("http://2130706433/", "off_host"),
        ("http:///nowhere", "off_host"),
    ],
)
def test_only_the_sources_own_hosts_are_asked(url: str, code: str | None) -> None:
    try:
        check_address(url, HOSTS)
    except Refused as refusal:
        assert refusal.code == code
    else:
        assert code is None


@pytest.mark.parametrize(
    ("address", "name", "is_public"),
    [
        ("93.184.215.14", "site.example", True),
        ("127.0.0.1", "site.example", False),
        ("10.1.2.3", "site.example", False),
        ("169.254.169.254", "site.example", False),
        ("127.0.0.1", "newsroom.example", True),
    ],
)
def test_a_name_that_leads_to_a_private_address_is_not_resolved(
    monkeypatch: pytest.MonkeyPatch, address: str, name: str, is_public: bool
) -> None:
    monkeypatch.setattr("scrapy.resolver.CachingThreadedResolver.getHostByName", lambda *_: succeed(address))
    resolver = PublicResolver.__new__(PublicResolver)
    resolver.newsroom_host = "newsroom.example"
    found: list[object] = []
    answer: Deferred[str] = resolver.getHostByName(name)
    answer.addBoth(found.append)
    if is_public:
        assert found == [address]
    else:
        assert isinstance(found[0], Failure) and found[0].check(DNSLookupError)


@pytest.mark.parametrize(
    "address",
    ["https://127.0.0.1:1", "http://192.168.0.1:8000", "http://site.example", "127.0.0.1:8000", "http://0.0.0.0"],
)
def test_a_newsroom_is_on_loopback_or_none(address: str) -> None:
    with pytest.raises(ValueError, match=r"is no http address on loopback"):
        read_newsroom(address)


def test_a_newsroom_may_be_spelled_in_several_ways() -> None:
    spellings = ["http://127.0.0.1:8000", "http://localhost:8000", "http://[::1]:8000", "http://127.1.2.3"]
    assert [read_newsroom(each) for each in spellings] == spellings
    assert read_newsroom(None) is None and read_newsroom("") is None


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        (b"120", 120.0),
        (b" 0 ", 0.0),
        (b"Thu, 16 May 2024 12:00:30 GMT", 30.0),
        (b"Thu, 16 May 2024 11:00:00 GMT", 0.0),
        (b"soon", None),
        (b"-5", None),
        (b"", None),
        (None, None),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(told: bytes | None, seconds: float | None) -> None:
    assert read_retry_after(told, datetime(2024, 5, 16, 12, tzinfo=UTC)) == seconds


def robots(body: str, status: int = 200, media: str = "text/plain") -> Answer:
    return Answer(body=body.encode(), status=status, headers={"Content-Type": media})


FORBIDS = "User-agent: *\nDisallow: /events/\n"


@pytest.mark.parametrize(
    ("told", "may_ask"),
    [
        (robots(FORBIDS), False),
        (robots("\ufeff" + FORBIDS), False),
        (robots("User-agent: communique\nDisallow: /\n"), False),
        (robots("User-agent: other\nDisallow: /\n"), True),
        (robots(FORBIDS, status=404), True),
        (robots(FORBIDS, status=403), True),
        (robots(f"<html>{FORBIDS}</html>", media="text/plain"), True),
        (robots(FORBIDS, media="text/html"), True),
        (robots(""), True),
    ],
)
def test_robots_are_rules_only_where_they_are_a_file_of_rules(tmp_path: Path, told: Answer, may_ask: bool) -> None:
    with ArchiveWriter(tmp_path, "xx_site", datetime.now(UTC)) as writer:
        answer = writer.write(
            url=f"{SITE}/robots.txt",
            role="robots",
            fetched_at=datetime.now(UTC),
            status=told.status,
            headers=[*told.headers.items()],
            body=told.body,
        )
    assert bool(read_rules(answer).can_fetch(NEWS, AGENT)) is may_ask


def listing(*numbers: int) -> Answer:
    items = (
        f'<div class="hentry_event"><h3><a href="/events/president/news/{number}">'
        f'<span class="entry-title">Release {number}</span></a></h3>'
        f'<time class="published" datetime="{datetime.now(UTC).date()}"></time></div>'
        for number in numbers
    )
    return page(f"<html><body>{''.join(items)}</body></html>")


def moved(location: str) -> Answer:
    return Answer(status=302, headers={"Location": location})


FINE = page("<html><body>a release</body></html>")
DANGERS: dict[int, tuple[Answer, str | None]] = {
    1: (moved("https://evil.example/"), "off_host"),
    2: (moved("http://127.0.0.1:22/"), "private_address"),
    3: (moved("http://169.254.169.254/latest/meta-data"), "private_address"),
    4: (FINE, None),
    5: (moved(f"{NEWS}/5"), "too_many_redirects"),
    6: (Answer(body=bytes(MAX_BODY + 1)), "too_large"),
    7: (Answer(body=gzip.compress(bytes(MAX_BODY + 1)), headers={"Content-Encoding": "gzip"}), "too_large"),
    8: (FINE, None),
    9: (moved("/private/9"), "robots_disallowed"),
    10: (moved(f"{NEWS}/110"), None),
    11: (moved("ftp://en.kremlin.ru/11"), "http_302"),
    12: (Answer(body=gzip.compress(b"<html>packed"), headers={"Content-Encoding": "gzip"}), None),
    13: (Answer(body=b"<html>not packed", headers={"Content-Encoding": "gzip"}), None),
    14: (Answer(body=b"<html>not packed", headers={"Content-Encoding": "br"}), None),
    15: (Answer(body=b"<html>not packed", headers={"Content-Encoding": "deflate"}), None),
    16: (Answer(body=b"<html>cut off", missing=3), "cut_off"),
}


@pytest.fixture(scope="module")
def dangerous(tmp_path_factory: pytest.TempPathFactory) -> tuple[Crawl, dict[str, object], list[str]]:
    answers = {f"{NEWS}/{number}": answer for number, (answer, _) in DANGERS.items()}
    rules = robots("User-agent: *\nDisallow: /private/\n")
    site_answers = {f"{SITE}/robots.txt": rules, NEWS: listing(*DANGERS), **answers, f"{NEWS}/110": FINE}
    with running_site(site_answers) as site:
        crawl = Crawl(root=tmp_path_factory.mktemp("dangers"), newsroom=site.address)
        return crawl, crawl.run(), site.asked


@pytest.mark.parametrize(("number", "code"), [(number, code) for number, (_, code) in DANGERS.items()])
def test_a_response_may_not_lead_away_nor_flood_us(
    dangerous: tuple[Crawl, dict[str, object], list[str]], number: int, code: str | None
) -> None:
    _, report, _ = dangerous
    found = {issue["url"]: issue["code"] for issue in report["issues"]}  # type: ignore[attr-defined]
    assert found.get(f"{NEWS}/{number}") == code


def test_what_is_refused_is_never_asked_and_what_came_is_kept(
    dangerous: tuple[Crawl, dict[str, object], list[str]],
) -> None:
    crawl, report, asked = dangerous
    assert {url for url in asked if not url.startswith(NEWS)} == {f"{SITE}/robots.txt"}
    assert report["broken"] is None
    assert report["failed"] == sum(code not in (None, "http_302") for _, code in DANGERS.values())
    kept = {(one.url.rpartition("/")[2], one.status) for one in crawl.captures("article")}
    assert kept == {(str(n), 302) for n in (1, 2, 3, 5, 9, 10, 11)} | {
        (str(n), 200) for n in (4, 8, 12, 13, 14, 15, 110)
    }
    bodies = {one.url.rpartition("/")[2]: one.body for one in crawl.captures()}
    assert bodies["12"] == b"<html>packed"
    assert bodies["13"] == bodies["14"] == bodies["15"] == b"<html>not packed"
    redirected = next(one for one in crawl.captures() if one.url.endswith("/110"))
    assert (redirected.listed_title, redirected.listed_time) == ("Release 10", str(datetime.now(UTC).date()))


def test_a_crawl_says_who_it_is_and_whom_to_write_to() -> None:
    code = "import spiders.settings as settings; print(settings.USER_AGENT)"
    environment = os.environ | {"COMMUNIQUE_CONTACT": "press@reader.example", "COMMUNIQUE_NEWSROOM": ""}
    told = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout == f"communique/{version('communique')} (+press@reader.example)\n"


def test_the_settings_leave_nothing_impolite_or_open_to_defaults() -> None:
    from spiders import settings

    assert settings.CONCURRENT_REQUESTS == settings.CONCURRENT_REQUESTS_PER_DOMAIN == 1
    assert settings.DOWNLOAD_DELAY >= 1 and settings.DOWNLOAD_DELAY_JITTER == 0
    assert settings.DOWNLOAD_MAXSIZE == MAX_BODY == 32 * 2**20
    assert settings.DOWNLOAD_VERIFY_CERTIFICATES
    assert not settings.TELNETCONSOLE_ENABLED and not settings.REMOTE_CONTROL_ENABLED
    assert all(settings.DOWNLOAD_HANDLERS[scheme] is None for scheme in ("file", "ftp", "s3", "data"))
    assert all(source.delay >= 1 for source in load_sources().values())


@pytest.mark.parametrize("told", [{}, {"COMMUNIQUE_NEWSROOM": "http://site.example"}])
def test_wrong_use_is_one_clear_line(tmp_path: Path, told: dict[str, str]) -> None:
    environment = os.environ | {"SCRAPY_SETTINGS_MODULE": "spiders.settings", "COMMUNIQUE_NEWSROOM": ""} | told
    command = [sys.executable, "-m", "scrapy", "crawl", "ru_kremlin", "--loglevel", "WARNING"]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    expected = "COMMUNIQUE_NEWSROOM: http://site.example is" if told else "ru_kremlin: no plan is given."
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.strip().startswith(f"communique: {expected}")
    assert len(done.stderr.strip().splitlines()) == 1


LOOK_AT_HOME = """
import sys
from dataclasses import replace
from pathlib import Path
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.utils.project import get_project_settings
from spiders.release_spider import ReleaseSpider
from spiders.folder import find_source
from spiders.source import Pages
home = Pages(url=sys.argv[1], item="a")
source = replace(find_source("ru_kremlin"), listings=(home,), delay=0.0)
spider = type("Homely", (ReleaseSpider,), {"name": source.key, "source": source})
process = AsyncCrawlerProcess(get_project_settings())
process.crawl(spider, plan=sys.argv[2])
process.start()
"""


def test_a_host_of_the_machines_own_network_is_never_connected_to(tmp_path: Path) -> None:
    with running_site({}) as site:
        crawl = Crawl(root=tmp_path, newsroom="")
        script = [sys.executable, "-c", LOOK_AT_HOME, site.address.replace("127.0.0.1", "localhost")]
        with crawl.start(command=script) as child:
            _, log = child.communicate(timeout=60)
        assert site.asked == []
    assert crawl.report()["broken"]["code"] == "robots_unreachable"
    assert "localhost: its address 127.0.0.1 is not public" in log


@pytest.mark.parametrize("told", [moved("https://evil.example/robots.txt"), moved(f"{SITE}/robots.txt")])
def test_rules_behind_a_redirect_that_is_not_followed_are_none(tmp_path: Path, told: Answer) -> None:
    with running_site({f"{SITE}/robots.txt": told, NEWS: listing(1), f"{NEWS}/1": FINE}) as site:
        assert Crawl(root=tmp_path, newsroom=site.address).run()["captured"] == 1


def test_rules_behind_a_redirect_are_asked_for_again(tmp_path: Path) -> None:
    answers = {f"{SITE}/robots.txt": moved("/rules.txt"), f"{SITE}/rules.txt": robots(FORBIDS), NEWS: listing(1)}
    with running_site(answers) as site:
        crawl = Crawl(root=tmp_path, newsroom=site.address)
        for _ in range(2):
            assert crawl.run()["broken"]["code"] == "robots_disallowed"
    assert NEWS not in site.asked


def test_a_source_is_asked_no_faster_than_it_or_its_robots_txt_wants() -> None:
    spider = SourceLoader().load("ru_kremlin")
    for newsroom, delay, wait in ((None, 15.0, 5.0), ("http://127.0.0.1:8000", 0.0, 0.0)):
        settings = Settings({"NEWSROOM": newsroom})
        spider.update_settings(settings)
        asked = spider.__new__(spider)
        asked.settings = settings
        assert asked.delay == delay
        assert asked.wait_beyond_delay(20.0) == wait
        assert asked.wait_beyond_delay(1.0) == 0.0
