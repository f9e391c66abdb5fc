"""Global Affairs Canada: off; an API that lists for anybody, and pages that do not answer plain clients."""

from datetime import date

from spiders.source import Api, Floor, Layout, Source

NEWS = "https://api.io.canada.ca/io-server/gc/news/en/v2?dept=departmentofforeignaffairstradeanddevelopment"
ORDER = "&sort=publishedDate&orderBy=desc&format=json"
CONTACTS = 'div:has(> h2:lexbor-contains("Contacts"))'

SOURCE = Source(
    key="ca_gac",
    name="Global Affairs Canada",
    country="CA",
    kind="ministry",
    language="en",
    timezone="America/Toronto",
    licence="Crown copyright",
    republish=False,
    evidence="blocked",
    evidence_on=date(2026, 9, 1),
    listings=(
        Api(
            url=NEWS + ORDER + "&pick=100",
            window=NEWS + ORDER + "&pick=1000&publishedDate%3E={since}",
            per_page=1000,
            items="feed.entry",
            link="link",
            title="title",
            time="publishedDate",
        ),
    ),
    article=r"https://www\.canada\.ca/en/global-affairs/news/\d{4}/\d\d/[^/?#]+\.html",
    layouts=(
        Layout(
            title="#wb-cont",
            time="meta[name='dcterms.issued']",
            time_formats=("%Y-%m-%d",),
            body="#news-release-container",
            drop=("h1", ".gc-byline", ".teaser", ".lnkbx", CONTACTS, CONTACTS + " ~ *"),
            drop_blocks=("News release|Statement|Readout|Speech|Backgrounder|Media advisory",),
        ),
    ),
    floor=Floor(per_week=15),
    hosts=("www.canada.ca",),
    enabled=False,
    closed="www.canada.ca leaves plain clients without an answer; import pages from an archive",
)
