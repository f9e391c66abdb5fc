"""The Prime Minister of Japan in English: the feed, the home page and the lists of three sections."""

from datetime import date

from spiders.source import Feed, Floor, General, Pages, Source

SITE = "https://japan.kantei.go.jp/"
SECTIONS = ("actions", "speech", "statement")

SOURCE = Source(
    key="jp_kantei",
    name="Prime Minister's Office of Japan",
    country="JP",
    kind="government",
    language="en",
    timezone="Asia/Tokyo",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 3),
    listings=(
        Pages(
            url=SITE,
            item="li.panel-article__item",
            link="a.panel-article__link",
            title=".panel-article__title",
            day="time",
        ),
        Feed(url=SITE + "index-e2.rdf"),
        *(Pages(url=f"{SITE}105/{section}/index.html", item=".news-list-title") for section in SECTIONS),
    ),
    # The number is that of the Prime Minister.
    article=r"https://japan\.kantei\.go\.jp/\d+/(?:actions|diplomatic|speech|statement)/\d{6}/[^/?#]+\.html",
    layouts=(General(drop_blocks=(r"[A-Z][a-z]+ \d{1,2}, \d{4}",)),),
    floor=Floor(per_week=5),
)
