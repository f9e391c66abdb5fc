"""Deutsche Welle in English: feeds of the world, Europe and Germany; one layout until 2022, another since."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Sitemap, Source

SITE = "https://www.dw.com/en/"

SOURCE = Source(
    key="wire_dw",
    name="Deutsche Welle",
    country=None,
    kind="wire",
    language="en",
    timezone="Europe/Berlin",
    licence="all rights reserved",
    republish=False,
    evidence="proven",
    evidence_on=date(2024, 1, 30),
    listings=(
        Feed(url="https://rss.dw.com/rdf/rss-en-world", rewrite=(r"\?maca=.*", "")),
        Sitemap(url=SITE + "news-sitemap.xml"),
    ),
    article=r"https?://www\.dw\.com/[a-z]{2}/[^/?#]+/a-\d+",
    release_id=r"/a-(\d+)$",
    layouts=(
        Layout(
            title="h1",
            time=".smallList li",
            time_pattern=r"^\w+ (\d\d\.\d\d\.\d{4})$",
            time_formats=("%d.%m.%Y",),
            drop_blocks=(r"Every (?:day|evening), DW.{1,300}",),
            body=".intro, .group > .longText > :is(p, h2, ul)",
            until=date(2022, 12, 31),
        ),
        Layout(
            title="h1",
            # What the page shows as times are those of other articles.
            stamp="datePublished",
            body=".teaser-text, .rich-text",
            drop=("footer", "figure", ".advertisement", ".rich-text-ad", ".vjs-wrapper", ".dw-widget"),
        ),
    ),
    floor=Floor(per_week=60),
    hosts=("www.dw.com",),
)
