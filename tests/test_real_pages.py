"""Real pages as others saved them, where they lie beside the repository: facts of them only, no text."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from itertools import pairwise
from pathlib import Path

import lxml.html
import pytest
from invented import make_capture
from lxml import etree

from spiders.archive import Capture, read_captures
from spiders.folder import find_source, load_sources
from spiders.listings import begin, read_listing
from transforms.pages.clean import clean
from transforms.release import Release

SHARED = Path(__file__).resolve().parents[1].parent / "shared"
ARCHIVES, PAGES = SHARED / "archives", SHARED / "pages"
needs_archives = pytest.mark.skipif(not ARCHIVES.is_dir(), reason=f"there are no real archives in {ARCHIVES}")
needs_pages = pytest.mark.skipif(not PAGES.is_dir(), reason=f"there are no real pages in {PAGES}")
SAVED_LATER = datetime(2027, 1, 1, tzinfo=UTC)
JUNK = "//script|//*[contains(@class,'masha-ignore') or contains(@class,'read__bottommeta')]"
BODIES = {
    "ru_kremlin": "//*[contains(@class,'read__lead')]|//*[contains(@class,'read__internal_content')]",
    "cn_mfa": "//*[@id='News_Body_subitle']|//*[@class='content']",
    "un_press": "//*[contains(@class,'field--name-body')]",
}


@cache
def load_archive(name: str, key: str) -> tuple[Capture, ...]:
    """The captures of an archive that are releases or hold them, as the source's own."""
    source = find_source(key)
    captures = read_captures(ARCHIVES / name, root=ARCHIVES)
    wanted = "listing" if source.rendition == "item" else "article"
    return tuple(each.claimed_by(key, wanted) for each in captures if source.role_of(each.url) == wanted)


def read_all(captures: Iterable[Capture], key: str) -> list[Release]:
    """The releases of the captures, none of which may be an issue."""
    readings = [clean(capture, find_source(key)) for capture in captures]
    assert [issue for reading in readings for issue in reading.issues] == []
    return [release for reading in readings for release in reading.releases]


def letters(*texts: str) -> str:
    """Letters and digits alone: whatever else two readings differ in, these must be the same."""
    return "".join(re.findall(r"\w", "".join(texts)))


def read_letters(body: bytes, key: str) -> str:
    """The letters of a page's body, found by another parser and in another way."""
    page = lxml.html.document_fromstring(body, parser=lxml.html.HTMLParser(encoding="utf-8"))
    for junk in page.xpath(JUNK):
        if junk.getparent() is not None:
            junk.drop_tree()
    return letters(*(part.text_content() for part in page.xpath(BODIES[key])))


@needs_archives
@pytest.mark.parametrize(
    ("name", "key", "count", "printed"),
    [
        ("ru_kremlin-2020.warc.gz", "ru_kremlin", 800, rb'Publication date:\s*<time datetime="([\d-]+)"'),
        ("cn_mfa-2022.warc.gz", "cn_mfa", 125, rb'<meta name="PubDate" content="([\d-]+)"'),
    ],
)
def test_every_article_is_a_release_of_its_day_with_all_of_its_body(
    name: str, key: str, count: int, printed: bytes
) -> None:
    captures = load_archive(name, key)
    releases = read_all(captures, key)
    assert len(releases) == len({release.release_id for release in releases}) == count
    assert {release.language for release in releases} == {"en"}
    for capture, release in zip(captures, releases, strict=True):
        days = re.findall(printed, capture.body)
        assert days == [release.published_on.isoformat().encode()], capture.url
        assert release.published_at is not None
        assert letters(release.text) == read_letters(capture.body, key), capture.url
        assert "/./" not in release.url


@needs_archives
def test_a_release_links_to_its_translation_and_one_without_to_nothing() -> None:
    releases = read_all(load_archive("ru_kremlin-2020.warc.gz", "ru_kremlin"), "ru_kremlin")
    linked = [release for release in releases if release.translations]
    # The others are in English alone: their head names no alternate, and their switcher the Russian front page.
    assert (len(linked), len(releases)) == (673, 800)
    for release in linked:
        [told] = release.translations
        assert (told.language, told.url) == ("ru", release.url.replace("//en.", "//"))


@needs_archives
def test_a_feed_polled_for_three_months_is_756_releases_in_774_versions() -> None:
    captures = load_archive("us_state-feed-2022.warc.gz", "us_state")
    assert len(captures) == 179
    versions: dict[str, dict[str, Release]] = defaultdict(dict)
    for release in read_all(captures, "us_state"):
        versions[release.release_id].setdefault(release.content_sha256, release)
    assert len(versions) == 756
    assert sum(map(len, versions.values())) == 774
    changes = [
        {name for name in ("title", "published_on", "text") if getattr(old, name) != getattr(new, name)}
        for each in versions.values()
        for old, new in pairwise(each.values())
    ]
    assert len(changes) == 18
    assert sum("text" in change for change in changes) == 7
    assert sum("title" in change for change in changes) == 11
    assert changes.count({"title", "text"}) == 1
    assert changes.count({"published_on"}) == 1


FEEDS = [
    "feed-2021-05-27",
    "feed-2021-08-04",
    "feed-2022-02-25-ukraine-calls",
    "feed-2022-03-15",
    "feed-2022-06-10",
    "feed-2022-08-01",
    "feed-2022-08-03-last",
]


LINKED = [
    ("uk_fcdo/api-speech-translated.json", ["en"]),
    ("uk_fcdo/api-world-news-story.json", ["ur"]),
    ("uk_fcdo/api-speech.json", []),
    # The alternates of these are themselves, or a front page; or they name the languages of the site and no address.
    ("un_press/article-dsg-chad-event.html", []),
    ("wire_euronews/article-2026-01-06-venezuela-oil.html", []),
    ("tr_aa/article-tr-2026-04-20.html", []),
    ("wire_reuters/article-2024-03-07-israeli-tank.html", []),
    ("de_aa/travel-advice-italien-2020-de.html", []),
    ("general/de-EuronewsDE_2026_01_06.html.gz", ["el", "en", "es", "fr", "hu", "it", "pl", "pt", "ru", "tr"]),
    ("general/uk-EuronewsEN_2024_04_30.html.gz", ["es", "it"]),
]
UNLISTED = {
    "general/de-EuronewsDE_2026_01_06.html.gz": "https://de.euronews.com/2026/01/06/"
    "russland-china-militareinsatz-venezuela",
    "general/uk-EuronewsEN_2024_04_30.html.gz": "https://www.euronews.com/2024/04/30/"
    "swedish-police-to-investigate-reports-of-information-leaks-to-violent-gangs",
}
"""Addresses of pages that the manifests do not name."""


@needs_pages
@pytest.mark.parametrize(("file", "languages"), LINKED)
def test_a_saved_page_links_to_its_translations_and_to_nothing_else(file: str, languages: list[str]) -> None:
    if file in UNLISTED:
        key, url, body = "wire_euronews", UNLISTED[file], gzip.decompress((PAGES / file).read_bytes())
    else:
        key, url, body = file.partition("/")[0], load_manifest()[file]["url"], load_page(file)
    (release,) = read_all([make_capture(body, url=url, fetched_at=SAVED_LATER)], key)
    assert sorted(each.language for each in release.translations) == languages


@needs_pages
@pytest.mark.parametrize("name", FEEDS)
def test_a_saved_feed_gives_each_of_its_items_whole_and_without_scripts(name: str) -> None:
    body = (PAGES / "us_state" / f"{name}.xml").read_bytes()
    releases = read_all([make_capture(body, role="listing", fetched_at=SAVED_LATER)], "us_state")
    held = "{http://purl.org/rss/1.0/modules/content/}encoded"
    items = list(etree.fromstring(body).iter("item"))
    assert [release.release_id for release in releases] == [item.findtext("guid") for item in items]
    assert len(releases) == 10
    for release, item in zip(releases, items, strict=True):
        whole = lxml.html.fromstring(f"<div>{item.findtext(held)}</div>")
        for script in whole.xpath("//script"):
            script.drop_tree()
        assert letters(release.text) == letters(whole.text_content()), release.url
        assert "jQuery" not in release.text


# What a page is, the day that it bears, how many paragraphs it has, its first and last word, and its title's SHA-256.
SAVED = [
    ("ru_kremlin/tel-netanyahu-63937.html", "2020-08-24", 5, "Vladimir", "levels.", "bc81fb8e"),
    ("ru_kremlin/meeting-mirziyoyev-63552.html", "2020-06-23", 30, "Vladimir", "<…>", "de317638"),
    ("ru_kremlin/meeting-vucic-63549.html", "2020-06-23", 24, "Vladimir", "<…>", "0a2857fb"),
    ("ru_kremlin/tel-xi-63621.html", "2020-07-08", 7, "Vladimir", "levels.", "1924ae93"),
    ("ru_kremlin/older-15747.html", "2012-06-26", 5, "In", "Abbas.", "0ff36612"),
    ("cn_xinhua/zh-old-xinhuanet-c_1125597921.html", "2020-02-19", 15, None, None, "b0e0514e"),
    ("cn_mfa/cn-jp-29th-consultation-20230222.html", "2023-02-22", 4, "On", "large.", "ae127bb1"),
    ("cn_mfa/cn-in-wmcc-26th-20230222.html", "2023-02-22", 6, "On", "date.", "6a583f70"),
    ("cn_mfa/cn-ph-bcm-7th-20230324.html", "2023-03-24", 4, "On", "outcomes.", "f75234b8"),
    ("cn_mfa/cn-pk-bilateral-consult-20230319.html", "2023-03-19", 4, "On", "stability.", "ab941ad1"),
    ("cn_mfa/sun-weidong-hayashi-20230223.html", "2023-02-23", 3, "On", "large.", "bba07270"),
    ("cn_mfa/deng-li-political-consult-20230308.html", "2023-03-08", 4, "On", "issues.", "308a798e"),
    ("cn_mfa/nicaragua-fm-qiu-xiaoqi-20220627.html", "2022-06-27", 3, "From", "countries.", "f2cc5735"),
    ("tr_aa/article-tr-2025-04-05.html", "2025-04-05", 12, "Ulaştırma", "bulundu.", "20d015d5"),
    ("tr_aa/article-tr-2026-04-20.html", "2026-04-20", 17, "Diyanet", None, "1577b968"),
    ("kr_yonhap/article-AEN20190820002300325.html", "2019-08-20", 9, "SEOUL,", "over.", "b5263c09"),
    ("ru_tass/tass-ru-moskva-8836033.html", "2020-06-29", 9, "В", "года.", "ec73c75f"),
    ("de_aa/travel-advice-italien-2020-de.html", "2021-11-12", 206, "Letzte", "FAQ", "1c17b4b1"),
    ("un_press/article-dsg-chad-event.html", "2023-09-18", 15, "Following", "behind.", "6c00acec"),
    ("un_press/article-dsg-ecosoc-rc-system.html", "2023-05-09", 39, "Following", "mind.", "dd6ed286"),
    ("un_press/article-sg-ecosoc-humanitarian.html", "2023-06-21", 16, "Following", "you.", "358d79ee"),
    ("un_press/article-sg-general-assembly-charter.html", "2023-09-19", 69, "Following", "you.", "b86a96f1"),
    ("un_press/article-sg-security-council-ukraine-charter.html", "2023-09-20", 21, "Following", "you.", "a5651817"),
    ("un_press/article-sgsm21982-afghanistan-quake.html", "2023-10-08", 5, "The", "crisis.", "d4f1685c"),
    ("us_whitehouse/article-2015-obama-weekly-address.html", "2015-04-11", 3, "In", "ahead.", "a4b69f25"),
    ("us_whitehouse/article-2016-obama-press-office.html", "2016-12-23", 19, "In", "bless.", "31479702"),
    ("wire_ap/article-2023-04-28-mexico-economy.html", "2023-04-28", 4, "MEXICO", "6.85%.", "758aef09"),
    ("wire_ap/article-2024-09-03-labor-day.html", "2024-09-03", 44, "LA", "field.”", "0e475dc2"),
    ("wire_dw/article-2020-en-colonial-old-layout.html", "2020-01-19", 21, "The", "activity.", "56ddc491"),
    ("wire_dw/article-2023-06-13-de.html", "2023-06-13", 30, None, None, "8e7b812f"),
    ("wire_dw/article-2024-01-30-de-russland-wahl.html", "2024-01-30", 18, None, None, "20af7a03"),
    ("wire_euronews/article-2026-01-06-venezuela-oil.html", "2026-01-06", 41, "President", 'Venezuela."', "999ae796"),
    ("wire_reuters/article-2016-fed-old-layout.html", "2016-12-14", 21, "WASHINGTON", "economy.", "ba52c42b"),
    ("wire_reuters/article-2020-01-20-old-layout.html", "2020-01-19", 21, "LOS", "said.", "04285181"),
    ("wire_reuters/article-2023-05-16-nepal-flydubai.html", "2023-04-25", 8, "KATHMANDU,", "Airlines.", "65b2795e"),
    ("wire_reuters/article-2024-03-07-israeli-tank.html", "2024-03-07", 30, "BEIRUT/THE", "public.", "446f569e"),
    ("wire_voa/article-2024-04-28-child-care.html", "2024-04-28", 26, "After", 'that."', "1b75b80a"),
    ("uk_fcdo/api-world-news-story.json", "2016-12-25", 8, "Prime", "ahead.", "5712ce7d"),
    ("uk_fcdo/api-press-release.json", "2016-12-28", 28, "Eight", "4400", "445062f8"),
    ("uk_fcdo/api-news-history-mode.json", "2016-02-29", 4, "The", "care.", "606cb106"),
    ("uk_fcdo/api-speech.json", "2016-03-08", 52, "Introduction", "country.", "dac415fe"),
    ("uk_fcdo/api-speech-translated.json", "2016-07-25", 7, None, None, "91db4ed4"),
    ("uk_fcdo/api-speech-notes.json", "2016-05-26", 59, "Thank", "that.", "4ae04505"),
]


@cache
def load_manifest() -> dict[str, dict[str, str]]:
    """What is known of each saved page, by its file."""
    lines = [line for file in sorted(PAGES.glob("manifest-*.jsonl")) for line in file.read_text("utf-8").splitlines()]
    return {row["file"]: row for row in map(json.loads, lines)}


def load_page(file: str) -> bytes:
    """A page's bytes as they were served, before its saver changed them."""
    body, notes = (PAGES / file).read_bytes(), load_manifest()[file]["notes"]
    if "encode('latin-1')" in notes:
        # utf-8 had been read as Latin-1 and written down as utf-8.
        return body.decode().encode("latin-1")
    if "name=/value=" in notes:
        return re.sub(rb'(<meta [^>]*)\bvalue="([^"]*)" name="og:', rb'\1content="\2" property="og:', body)
    return body


@needs_pages
@pytest.mark.parametrize(("file", "day", "paragraphs", "first", "last", "title"), SAVED)
def test_a_saved_page_reads_right(
    file: str, day: str, paragraphs: int, first: str | None, last: str | None, title: str
) -> None:
    key, body = file.partition("/")[0], load_page(file)
    (release,) = read_all([make_capture(body, url=load_manifest()[file]["url"], fetched_at=SAVED_LATER)], key)
    assert release.published_on.isoformat() == day
    assert release.text.count("\n\n") + 1 == paragraphs
    words = release.text.split()
    assert (first or words[0], last or words[-1]) == (words[0], words[-1])
    assert hashlib.sha256(release.title.encode()).hexdigest().startswith(title)
    if key in BODIES:
        assert letters(release.text) == read_letters(body, key)
    if key == "uk_fcdo":
        held = json.loads(body)["details"]["body"]
        assert letters(release.text) == letters(lxml.html.fromstring(held).text_content())


# Pages that others saved and marked for readers of their own, by the source that reads them here.
MARKED = [
    ("uk-EuronewsEN_2024_04_30.html.gz", "wire_euronews"),
    ("de-EuronewsDE_2024_04_30.html.gz", "wire_euronews"),
    ("de-EuronewsDE_2026_01_06.html.gz", "wire_euronews"),
    ("us-APNews_2023_04_28.html.gz", "wire_ap"),
    ("us-APNews_2024_09_03.html.gz", "wire_ap"),
    ("us-VoiceOfAmerica_2024_04_28.html.gz", "wire_voa"),
]


@needs_pages
@pytest.mark.parametrize(("file", "key"), MARKED)
def test_a_page_that_others_marked_reads_as_they_marked_it(file: str, key: str) -> None:
    lines = (PAGES / "general" / "expected.jsonl").read_text("utf-8").splitlines()
    told = next(row for row in map(json.loads, lines) if row["file"] == file)
    body = gzip.decompress((PAGES / "general" / file).read_bytes())
    (release,) = read_all([make_capture(body, url=told["url"], fetched_at=SAVED_LATER)], key)
    assert release.published_at == datetime.fromisoformat(told["published"])
    assert letters(release.text) == letters(told["body"])


@needs_pages
def test_no_saved_article_of_these_sources_is_left_out() -> None:
    known = {file for file, *_ in SAVED} | {f"us_state/{name}.xml" for name in FEEDS}
    keys = {file.partition("/")[0] for file in known}
    rows = load_manifest().values()
    articles = {row["file"] for row in rows if row["source_id"] in keys and row["kind"] != "listing"}
    # The Kremlin's feed is a listing; the finder describes a search.
    assert articles - known == {"ru_kremlin/news-feed.atom.xml", "uk_fcdo/api-finder-news-and-communications.json"}


@needs_pages
def test_a_saved_feed_leads_to_the_pages_of_its_stories() -> None:
    source = find_source("un_news")
    (listing,) = source.listings
    listed = read_listing(listing, (PAGES / "un_news" / "feed-europe-2022-04-01.xml").read_bytes(), begin(listing))
    assert {source.role_of(entry.url) for entry in listed.entries} == {"article"}
    assert len({source.release_id_of(entry.url) for entry in listed.entries}) == 30
    assert {str(entry.day)[:7] for entry in listed.entries} == {"2022-03", "2022-04"}


def test_no_source_is_called_proven_of_which_no_real_bytes_are_read_here() -> None:
    read = {file.partition("/")[0] for file, *_ in SAVED} | {"us_state"}
    assert {key for key, source in load_sources().items() if source.evidence == "proven"} <= read
