"""Reuters: off, since it shuts plain clients out; four layouts of ten years for archives that others kept."""

from datetime import date

from spiders.source import Floor, Layout, Sitemap, Source

SITE = "https://www.reuters.com/"
MAPS = SITE + "arc/outboundfeeds/"

SOURCE = Source(
    key="wire_reuters",
    name="Reuters",
    country=None,
    kind="wire",
    language="en",
    timezone="UTC",
    licence="all rights reserved",
    republish=False,
    evidence="blocked",
    evidence_on=date(2026, 4, 30),
    listings=(Sitemap(url=MAPS + "sitemap-index/?outputType=xml", maps=MAPS + r"sitemap/\?outputType=xml.*"),),
    article=SITE + r"(?:article/[^?#]*-?id[A-Z0-9]{9,}|[a-z-]+(?:/[a-z-]+)*/[a-z0-9-]+-20\d\d-\d\d-\d\d/)",
    layouts=(
        Layout(
            title="h1",
            stamp="datePublished",
            time="meta[property='og:article:published_time'], meta[name='og:article:published_time']",
            time_formats=("%Y-%m-%dT%H:%M:%S%z",),
            body=".ArticleBodyWrapper > :is(p, h2)",
            until=date(2021, 4, 30),
        ),
        Layout(
            title="h1[data-testid=Heading]",
            stamp="datePublished",
            body="[data-testid^=paragraph-]",
            drop=("span:lexbor-contains('opens new tab')",),
        ),
    ),
    floor=Floor(per_week=500),
    enabled=False,
    closed="it answers plain clients with 401 or a challenge; import pages from an archive, or license its feed",
)
