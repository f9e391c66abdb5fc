"""The Associated Press: maps of the site and no feed; one layout until July 2023, another since."""

from datetime import date

from spiders.source import Floor, Layout, Sitemap, Source

SITE = "https://apnews.com/"

SOURCE = Source(
    key="wire_ap",
    name="Associated Press",
    country=None,
    kind="wire",
    language="en",
    timezone="America/New_York",
    licence="all rights reserved",
    republish=False,
    evidence="proven",
    evidence_on=date(2024, 9, 3),
    listings=(
        Sitemap(url=SITE + "news-sitemap-content.xml"),
        Sitemap(url=SITE + "sitemap.xml", maps=SITE + r"ap-sitemap-\d{6}\.xml"),
    ),
    article=SITE + r"article/[a-z0-9-]*[0-9a-f]{32}",
    release_id=r"([0-9a-f]{32})$",
    layouts=(
        # The clock of its meta element is UTC and does not say so; that of the JSON-LD does.
        Layout(
            title="h1",
            stamp="datePublished",
            body="div[data-key=article] > :is(p, h2, ul, ol)",
            until=date(2023, 7, 10),
        ),
        Layout(
            title="h1.Page-headline",
            stamp="datePublished",
            # Below the rule stand those who helped with the reporting.
            body='.RichTextStoryBody > :is(p, h2, h3, ul, ol, blockquote):not(:lexbor-contains("___"))'
            ':not(h2:lexbor-contains("___") ~ *)',
        ),
    ),
    floor=Floor(per_week=500),
)
