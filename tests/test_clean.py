"""What a capture says, and what is said of a capture that says nothing."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from invented import make_capture, make_source
from selectolax.lexbor import LexborHTMLParser

from spiders.layouts import ItemLayout, JsonLayout, Layout
from transforms.language import detect_language
from transforms.pages.clean import clean
from transforms.pages.clocks import Moment, read_printed, read_stamp
from transforms.pages.encoding import decode_body
from transforms.pages.markup import read_blocks, read_line, read_piece
from transforms.release import Reading, Release

PAGE = make_source(
    Layout(
        title="h1",
        time="time, meta[name=day]",
        time_formats=("%d %B %Y, %H:%M", "%d %B %Y", "%Y-%m-%d"),
        body="main",
        place=".place",
        drop=(".tip", "aside"),
        drop_blocks=(r"Editor: \w+",),
    )
)
DOCUMENT = make_source(
    JsonLayout(
        title="title",
        time="dates.first",
        body="details.body",
        url="https://site.example{path}",
        language="locale",
        place="place",
    )
)
FEED = make_source(ItemLayout(drop_blocks=("Share this",)), rendition="item", timezone="America/New_York")


def html(main: str = "<p>The ministers met.</p>", *, title: str = "A meeting", time: str = "14 May 2024") -> str:
    return (
        f"<!DOCTYPE html><html><head><title>site</title></head><body><nav><a href='/'>Home</a></nav><h1>{title}</h1>"
        f"<time>{time}</time><main>{main}</main><footer>Imprint</footer></body></html>"
    )


def item(**told: str) -> str:
    fields = {
        "title": "A call",
        "link": "https://site.example/1",
        "guid": "https://site.example/?id=1",
        "pubDate": "Wed, 15 May 2024 01:40:10 +0000",
        "description": "<![CDATA[<p>They spoke.</p>]]>",
    } | told
    return "<item>" + "".join(f"<{name}>{text}</{name}>" for name, text in fields.items() if text) + "</item>"


def rss(*items: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/'
        f'content/"><channel><title>Site</title>{"".join(items)}</channel></rss>'
    )


def read_page(body: bytes | str, **told: Any) -> Reading:
    return clean(make_capture(body, **told), PAGE)


def read_feed(body: bytes | str) -> Reading:
    return clean(make_capture(body, role="listing"), FEED)


def only(reading: Reading) -> Release:
    assert reading.issues == ()
    (release,) = reading.releases
    return release


def codes(reading: Reading) -> list[str]:
    return [issue.code for issue in reading.issues]


def test_a_page_gives_one_release_with_the_day_as_printed_and_the_instant_in_utc() -> None:
    release = only(read_page(html(time="14 May 2024, 00:30"), url="https://site.example/./1#top"))
    assert release == Release(
        source="xx_site",
        release_id="https://site.example/1",
        url="https://site.example/1",
        title="A meeting",
        published_on=date(2024, 5, 14),
        published_at=datetime(2024, 5, 13, 22, 30, tzinfo=UTC),
        language="en",
        dateline=None,
        text="The ministers met.",
    )


def test_a_day_without_a_time_of_day_stays_a_day() -> None:
    assert only(read_page(html())).published_at is None


WALL = "<html><head><script src='/_Incapsula_Resource?x=1'></script></head><body>One moment.</body></html>"
SHELL = "<html><body><div id='root'></div><script src='/app.js'></script></body></html>"
OTHER = "<html><body><h2>Elsewhere</h2><p>" + "Quite another page. " * 20 + "</p></body></html>"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (html(time=""), "no_day"),
        (html(time="yesterday"), "no_day"),
        (html(time="31 February 2024"), "no_day"),
        (html(main=""), "no_body"),
        (html(main="<p>&nbsp;</p><script>x()</script><aside>See also</aside><p>Editor: nn</p>"), "no_body"),
        (html().replace("main>", "div>"), "no_body"),
        (html(title=""), "layout_unmatched"),
        (OTHER, "layout_unmatched"),
        (WALL, "bot_wall"),
        (WALL.replace("One moment", "<h1>Just a moment...</h1>"), "bot_wall"),
        (SHELL, "app_shell"),
        ('{"title": "A meeting"}', "not_html"),
        ("", "not_html"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe\xfd", "not_html"),
        (html(time="21 May 2024"), "day_in_future"),
    ],
)
def test_what_cannot_be_read_is_one_issue_and_no_release(body: bytes | str, code: str) -> None:
    reading = read_page(body)
    assert (reading.releases, codes(reading)) == ((), [code])
    assert (reading.issues[0].stage, reading.issues[0].url) == ("clean", "https://site.example/1")
    assert reading.issues[0].detail


@pytest.mark.parametrize(
    ("hour", "codes_found"),
    [(9, ["day_in_future"]), (10, [])],
)
def test_a_day_is_of_the_future_until_it_has_begun_somewhere(hour: int, codes_found: list[str]) -> None:
    fetched_at = datetime(2024, 5, 19, hour, tzinfo=UTC)
    assert codes(read_page(html(time="20 May 2024"), fetched_at=fetched_at)) == codes_found


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ({"status": 404}, PAGE),
        ({"status": 304}, PAGE),
        ({"role": "robots"}, PAGE),
        ({"role": "listing"}, PAGE),
        ({"role": "article"}, FEED),
    ],
)
def test_what_is_no_rendition_of_a_release_gives_neither_release_nor_issue(told: Any, source: Any) -> None:
    assert clean(make_capture(html(), **told), source) == Reading()


def test_an_old_page_is_read_by_the_old_layout_even_when_it_is_asked_for_late() -> None:
    old = Layout(title="h1", time="time", time_formats=("%d %B %Y",), body="main", until=date(2020, 1, 1))
    new = Layout(title="h2", time="time", time_formats=("%Y",), body="article")
    late = make_capture(html())
    assert only(clean(late, make_source(old, new))).title == "A meeting"
    # The new one finds a heading, but no body: the page is not of its time.
    heading = html("<h2>One of two</h2><p>The ministers met.</p>")
    assert only(clean(make_capture(heading), make_source(old, new))).title == "A meeting"


@pytest.mark.parametrize(
    ("main", "paragraphs"),
    [
        ("<p>One\n  two\tthree</p><p>four</p>", ["One two three", "four"]),
        ("<div>One<div>two<p>three</p>four</div></div>five", ["One", "two", "three", "four", "five"]),
        ("One <b>two</b>, <i> three </i><a href='#'>four</a>.", ["One two, three four."]),
        ("<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>", ["one", "two", "three"]),
        ("<table><tr><th>Month</th><td>May</td></tr><tr><td><p>June</p></td><td>5</td></tr></table>after",
         ["Month\tMay", "June\t5", "after"]),
        ("<table><tr><td><p>one</p><p>two</p></td></tr></table>", ["one", "two"]),
        ("<p>one<br>two<br/> <br>three<br></p>", ["one\ntwo", "three"]),
        ("<p>Putin<span class='tip'>President <b>of Russia</b></span>: yes</p>", ["Putin: yes"]),
        ("<p>one<script>x < y</script><style>p{}</style><!-- no --><noscript>no</noscript></p>", ["one"]),
        ("<p>one<svg><text>no</text></svg> <button>Share</button></p><input value=no><iframe>no</iframe>", ["one"]),
        ("<p>on&nbsp;a&#8239;day</p>", ["on a day"]),
        ("<p>zero\u200bwidth, soft\u00adhyphen\ufeff</p>", ["zerowidth, softhyphen"]),
        ("<p>Cafe\u0301 “quoted” ‘so’ — &amp; &lt;…&gt;</p>", ["Café “quoted” ‘so’ — & <…>"]),
        ("<p>one</p><p>Editor: nn</p><p>The Editor: nn</p>", ["one", "The Editor: nn"]),
        ("<p>unclosed<p>also <b>unclosed<p>end", ["unclosed", "also unclosed", "end"]),
        ("<blockquote><p>quoted</p></blockquote><figure><img alt='no'><figcaption>caption</figcaption></figure>",
         ["quoted", "caption"]),
    ],
)  # fmt: skip
def test_markup_becomes_paragraphs_without_junk_and_without_loss(main: str, paragraphs: list[str]) -> None:
    assert only(read_page(html(main))).text.split("\n\n") == paragraphs
    # The other parser, on the same piece.
    piece = read_piece(main, (".tip", "aside"))
    assert [block for block in piece if block != "Editor: nn"] == paragraphs


def test_depth_and_breadth_of_markup_are_no_danger() -> None:
    deep = "<b>" * 3000 + "deep" + "</b>" * 3000
    assert read_blocks(LexborHTMLParser(f"<main>{deep}</main>").css("main")[0]) == ["deep"]
    assert read_piece("<td><br>" * 3000 + "wide", ())[-1].endswith("wide")


UTF8 = html("<p>Czech “Škoda” of Łódź</p>")
CYRILLIC = html("<p>Министр встретился с послом.</p>")


@pytest.mark.parametrize(
    ("body", "charset", "words"),
    [
        (UTF8.encode(), "utf-8", "Czech “Škoda” of Łódź"),
        (UTF8.encode(), None, "Czech “Škoda” of Łódź"),
        (UTF8.encode(), "iso-8859-1", "Czech “Škoda” of Łódź"),
        (UTF8.encode(), "no-such-charset", "Czech “Škoda” of Łódź"),
        (b"\xef\xbb\xbf" + UTF8.encode(), "windows-1252", "Czech “Škoda” of Łódź"),
        (UTF8.encode("utf-16"), "utf-8", "Czech “Škoda” of Łódź"),
        (CYRILLIC.encode("windows-1251"), "windows-1251", "Министр встретился с послом."),
        (CYRILLIC.encode("windows-1251").replace(b"<head>", b"<head><meta charset=windows-1251>"), "utf-8",
         "Министр встретился с послом."),
        (html("<p>部长会见</p>").encode("gb18030"), "gb2312", "部长会见"),
        # One byte that slipped in among many that fit is no reason to lose a release.
        (html("<p>“Quite” – a ‘long’ text, “really”, that de\0lared</p>").encode().replace(b"\0", b"\xe3"), "utf-8",
         "“Quite” – a ‘long’ text, “really”, that de\ufffdlared"),
    ],
)  # fmt: skip
def test_bytes_are_read_as_what_they_are_whatever_is_declared(body: bytes, charset: str | None, words: str) -> None:
    assert only(read_page(body, charset=charset)).text == words


@pytest.mark.parametrize(
    ("body", "charset"),
    [
        (CYRILLIC.encode("windows-1251"), "utf-8"),
        (CYRILLIC.encode("windows-1251"), None),
        (html("<p>caf\u00e9</p>").encode("latin-1"), "utf-8"),
        (html("<p>“quoted”</p>").encode().decode("latin-1").encode(), "utf-8"),
        (html(title="“A meeting”").encode().decode("latin-1").encode(), "utf-8"),
    ],
)
def test_a_body_in_a_wrongly_declared_encoding_is_an_issue_and_no_guess(body: bytes, charset: str | None) -> None:
    assert codes(read_page(body, charset=charset)) == ["encoding_unknown"]


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("\x95 A pledge of 5 million", "• A pledge of 5 million"),
        ("the \x93new\x94 envoy\x92s first call", "the “new” envoy’s first call"),
        ("Talks \x96 in Malmö\xa0\x97 on fish", "Talks – in Malmö — on fish"),
        ("one \x81 that stands for nothing", "one that stands for nothing"),
    ],
)
def test_a_sign_that_was_pasted_out_of_a_word_processor_is_what_it_was_there(told: str, read: str) -> None:
    assert only(read_page(html(f"<p>{told}</p>").encode(), charset="utf-8")).text == read


def test_bytes_that_fit_nothing_outside_the_release_are_no_matter_of_it() -> None:
    body = html().encode().replace(b"Imprint", b"Impr\xe9ssum")
    assert not decode_body(body, "utf-8").is_sound
    assert only(read_page(body, charset="utf-8")).text == "The ministers met."


def document(**told: Any) -> str:
    fields: dict[str, Any] = {
        "title": "A  visit",
        "dates": {"first": "2024-05-14T23:15:00.000+00:00"},
        "details": {"body": "<div><p>The UK&rsquo;s minister</p><ul><li>met</li></ul></div>"},
        "path": "/news/1",
        "locale": "en-GB",
    }
    return json.dumps(fields | told)


def test_a_json_document_gives_a_release_whose_day_is_the_publishers_own() -> None:
    release = only(clean(make_capture(document(place="Suva")), DOCUMENT))
    assert (release.title, release.url) == ("A visit", "https://site.example/news/1")
    assert release.text == "The UK’s minister\n\nmet"
    assert (release.published_on, release.published_at) == (
        date(2024, 5, 15),
        datetime(2024, 5, 14, 23, 15, tzinfo=UTC),
    )
    assert (release.language, release.dateline) == ("en", "Suva")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("<html><body>no JSON</body></html>", "not_json"),
        (document()[:-9], "not_json"),
        ("[" * 100_000, "not_json"),
        (WALL, "bot_wall"),
        ("[1, 2]", "layout_unmatched"),
        ('{"results": []}', "layout_unmatched"),
        (document(details={}), "no_body"),
        (document(dates={"first": None}), "no_day"),
        (document(dates={"first": "2024-13-01"}), "no_day"),
        (document(title=7), "layout_unmatched"),
    ],
)
def test_a_document_that_is_none_is_one_issue(body: str, code: str) -> None:
    reading = clean(make_capture(body), DOCUMENT)
    assert (reading.releases, codes(reading)) == ((), [code])


def test_a_feed_gives_a_release_an_item_keyed_by_guid_though_the_address_be_the_same() -> None:
    reading = read_feed(rss(item(), item(guid="https://site.example/?id=2", title="Another &amp;amp; call")))
    assert [release.release_id[-4:] for release in reading.releases] == ["id=1", "id=2"]
    assert [release.title for release in reading.releases] == ["A call", "Another & call"]
    assert {release.url for release in reading.releases} == {"https://site.example/1"}
    assert {release.published_on for release in reading.releases} == {date(2024, 5, 14)}


def test_an_item_is_read_without_its_scripts_and_from_its_fullest_field() -> None:
    script = '<script type="text/javascript">if (x.length) { y("<div></div>"); }</script>'
    full = f'<![CDATA[{script}<p>They spoke<br />long.</p><p>Share this</p><input type="hidden" />]]>'
    body = rss(
        item(description=f"<![CDATA[{script}<p>Short</p>]]>", **{"content:encoded": full}) + "<script>z</script>"
    )
    assert only(read_feed(body)).text == "They spoke\nlong."


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"pubDate": ""}, "no_day"),
        ({"pubDate": "soon"}, "no_day"),
        ({"pubDate": "Fri, 31 May 2024 10:00:00 +0000"}, "day_in_future"),
        ({"description": ""}, "no_body"),
        ({"description": "<![CDATA[<script>x</script>]]>"}, "no_body"),
        ({"title": ""}, "layout_unmatched"),
    ],
)
def test_an_item_that_cannot_be_read_is_an_issue_and_the_others_are_read(told: dict[str, str], code: str) -> None:
    reading = read_feed(rss(item(**told), item(guid="2")))
    assert codes(reading) == [code]
    assert [release.release_id for release in reading.releases] == ["2"]


@pytest.mark.parametrize(
    ("body", "code"),
    [(OTHER, "not_feed"), (WALL, "bot_wall"), ("{}", "not_feed"), ("", "not_feed"), ("https://x.example", "not_feed")],
)
def test_a_feed_that_is_something_else_is_one_issue(body: str, code: str) -> None:
    reading = read_feed(body)
    assert (reading.releases, codes(reading)) == ((), [code])


def test_an_atom_feed_is_read_as_well() -> None:
    entry = (
        '<entry><title>A call</title><id>tag:1</id><link href="/2" rel="alternate"/><published>2024-05-14</published>'
        '<content type="html">&lt;p&gt;They spoke.&lt;/p&gt;</content></entry>'
    )
    release = only(read_feed(f'<feed xmlns="http://www.w3.org/2005/Atom">{entry}</feed>'))
    assert (release.release_id, release.url, release.text) == ("tag:1", "https://site.example/2", "They spoke.")
    assert (release.published_on, release.published_at) == (date(2024, 5, 14), None)


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("BEIJING, May 16 (Xinhua) -- The two presidents met.", "BEIJING, May 16 (Xinhua) --"),
        ("LA CROSSE, Wis. (AP) — A fair opened.", "LA CROSSE, Wis. (AP) —"),
        ("BEIRUT/THE HAGUE, March 7 (Reuters) - A court ruled.", "BEIRUT/THE HAGUE, March 7 (Reuters) -"),
        ("TASHKENT, March 7. /TASS/. A bridge opened.", "TASHKENT, March 7. /TASS/."),
        ("YEREVAN, MARCH 7, ARMENPRESS. A bridge opened.", "YEREVAN, MARCH 7, ARMENPRESS."),
        ("N'DJAMENA, March 7 (Xinhua) -- A bridge opened.", "N'DJAMENA, March 7 (Xinhua) --"),
        (
            "A bridge over the river opened on Friday.\n\nTASHKENT, March 7 (UzA) — It is long.",
            "TASHKENT, March 7 (UzA) —",
        ),
        ("One.\n\nTwo.\n\nTASHKENT, March 7 (UzA) — It is long.", None),
        ("OSCE and/or NATO/. will meet.", None),
        ("NATO (the alliance) -- which met today -- agreed.", None),
        ("Beijing, in May (again) -- as ever.", None),
        ("The EU (27 states) said so.", None),
    ],
)
def test_a_dateline_is_kept_verbatim_and_stays_in_the_text(text: str, dateline: str | None) -> None:
    release = only(read_page(html("".join(f"<p>{block}</p>" for block in text.split("\n\n")))))
    assert (release.dateline, release.text) == (dateline, text)


def test_a_place_on_the_page_stands_for_a_dateline_where_the_text_has_none() -> None:
    assert only(read_page(html() + "<div class='place'> The Kremlin,\nMoscow </div>")).dateline == "The Kremlin, Moscow"


@pytest.mark.parametrize(
    ("texts", "moment"),
    [
        (["May 7, 2024, 18:30"], Moment(day=date(2024, 5, 7), at=datetime(2024, 5, 7, 15, 30, tzinfo=UTC))),
        (["07/05/2024 06:30 PM"], Moment(day=date(2024, 5, 7), at=datetime(2024, 5, 7, 15, 30, tzinfo=UTC))),
        # The better format wins, wherever its text stands.
        (
            ["2024-05-08", "May 7, 2024, 18:30"],
            Moment(day=date(2024, 5, 7), at=datetime(2024, 5, 7, 15, 30, tzinfo=UTC)),
        ),
        (["7.5.2024", "2024-05-07"], Moment(day=date(2024, 5, 7), at=None)),
        (["May 7, 2024, 25:30"], None),
        (["0001-01-01"], Moment(day=date(1, 1, 1), at=None)),
        (["January 1, 0001, 00:00"], None),
        ([], None),
    ],
)
def test_a_printed_time_is_the_wall_clock_of_the_publisher(texts: list[str], moment: Moment | None) -> None:
    zone = make_source(timezone="Europe/Moscow").zone
    assert read_printed(texts, ("%B %d, %Y, %H:%M", "%d/%m/%Y %I:%M %p", "%Y-%m-%d"), zone) == moment


@pytest.mark.parametrize(
    ("text", "day", "hour"),
    [
        ("Fri, 25 Feb 2022 00:49:03 +0000", date(2022, 2, 24), 0),
        ("2022-02-25T00:49:03Z", date(2022, 2, 24), 0),
        ("2022-02-24 19:49:03", date(2022, 2, 24), 0),
        ("2022-02-25", date(2022, 2, 25), None),
    ],
)
def test_a_machines_time_has_the_day_that_it_was_where_the_publisher_is(text: str, day: date, hour: int | None) -> None:
    moment = read_stamp(text, FEED.zone)
    assert moment is not None
    assert (moment.day, moment.at and moment.at.hour) == (day, hour)


@pytest.mark.parametrize("text", ["", "soon", "2022-02-30", "2022-02-25T25:00Z", "0001-01-01T00:00:00+14:00"])
def test_what_is_no_machines_time_is_none(text: str) -> None:
    assert read_stamp(text, FEED.zone) is None


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("  A\n visit ", "A visit"),
        ("Two lines<br>of a <em>title</em>", "Two lines of a title"),
        ("3 < 4 and 5 > 4", "3 < 4 and 5 > 4"),
        ("Cafe\u0301\u200b", "Café"),
    ],
)
def test_a_title_is_one_line(title: str, line: str) -> None:
    assert read_line(title) == line


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The two ministers discussed the situation in the region and agreed to meet again in the autumn.", "en"),
        ("Die Außenministerin reiste am Dienstag nach Warschau, um mit ihrem Amtskollegen zu sprechen.", "de"),
        ("Le ministre a reçu son homologue marocain à Paris ce matin pour parler de la coopération.", "fr"),
        ("Министр иностранных дел встретился с послом и обсудил вопросы сотрудничества в регионе.", "ru"),
        ("عقد وزير الخارجية اجتماعا مع نظيره الأردني في عمان لبحث التعاون بين البلدين", "ar"),
        ("De minister sprak in the Hague over vrede of oorlog, en of het verdrag nu of later wordt getekend.", "nl"),
        ("Meeting with Khalifa Haftar", "en"),
        ("Shavkat Mirziyoyev, Sadyr Japarov, Kassym-Jomart Tokayev, Emomali Rahmon", "en"),
        ("Ok.", "en"),
        ("", "en"),
    ],
)
def test_a_text_is_in_its_language_or_if_it_is_too_short_in_english(text: str, language: str) -> None:
    assert [detect_language(text) for _ in range(3)] == [language] * 3


def test_a_text_too_short_to_tell_is_in_the_language_of_its_source() -> None:
    assert detect_language("Ok.", "fr") == "fr"


def dated(**told: Any) -> Any:
    """A source in Dubai whose pages are dated as told."""
    return make_source(Layout(title="h1", body="main", **told), timezone="Asia/Dubai")


LINKED = '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"datePublished": "%s"}]}</script>'


@pytest.mark.parametrize(
    ("layout", "time", "day", "at"),
    [
        ({"time": "time", "time_formats": ("%B %d %Y",)}, "May 13th 2026", "2026-05-13", None),
        ({"time": "time", "time_formats": ("%d %B %Y",)}, "1st August 2026", "2026-08-01", None),
        (
            {"time": "time", "time_formats": ("%d.%m.%Y",), "time_pattern": r"^([\d.]+) - "},
            "03.04.2026 - Press release",
            "2026-04-03",
            None,
        ),
        # Noon that a site prints for want of a time is spelt out in the format.
        ({"time": "time", "time_formats": ("%Y-%m-%dT12:00:00Z",)}, "2026-05-13T12:00:00Z", "2026-05-13", None),
        ({"stamp": "datePublished"}, LINKED % "2026-05-13T22:30:00Z", "2026-05-14", "2026-05-13 22:30:00+00:00"),
        ({"stamp": "datePublished"}, LINKED % "2026-05-13T22:30:00", "2026-05-13", "2026-05-13 18:30:00+00:00"),
        (
            {"stamp": "datePublished", "time": "time", "time_formats": ("%d %B %Y",)},
            "</time><script type='application/ld+json'>{broken</script><time>13 May 2026",
            "2026-05-13",
            None,
        ),
        ({"is_listed": True, "time_formats": ("%d %b %Y",)}, "", "2026-05-12", None),
        ({"is_listed": True, "time": "time", "time_formats": ("%d %b %Y",)}, "11 May 2026", "2026-05-11", None),
    ],
)
def test_a_page_tells_its_time_where_its_layout_says(
    layout: dict[str, Any], time: str, day: str, at: str | None
) -> None:
    capture = make_capture(html(time=time), fetched_at=datetime(2026, 9, 1, tzinfo=UTC), listed_time="12 May 2026")
    release = only(clean(capture, dated(**layout)))
    assert (str(release.published_on), release.published_at and str(release.published_at)) == (day, at)


@pytest.mark.parametrize("first", [1778711400, "1778711400", "1778711400000"])
def test_seconds_since_1970_are_a_time(first: object) -> None:
    body = document(dates={"first": first})
    release = only(clean(make_capture(body, fetched_at=datetime(2026, 9, 1, tzinfo=UTC)), DOCUMENT))
    assert str(release.published_at) == "2026-05-13 22:30:00+00:00"


def test_the_address_for_people_may_be_made_of_the_one_asked_for() -> None:
    source = make_source(
        JsonLayout(title="title", time="dates.first", body="details.body", url=lambda url: url.replace("/api", ""))
    )
    release = only(clean(make_capture(document(), url="https://site.example/api/1"), source))
    assert release.url == "https://site.example/1"
