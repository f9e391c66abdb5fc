"""Global Affairs Canada: an API that lists releases, statements and readouts; one entry alone is no list."""

from datetime import date

from spiders.source import Api, Floor, General, Source

NEWS = (
    "https://api.io.canada.ca/io-server/gc/news/en/v2?dept=departmentofforeignaffairstradeanddevelopment"
    "&sort=publishedDate&orderBy=desc&format=json"
)

SOURCE = Source(
    key="ca_gac",
    name="Global Affairs Canada",
    country="CA",
    kind="ministry",
    language="en",
    timezone="America/Toronto",
    licence="Crown copyright",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 3, 19),
    listings=(
        Api(
            url=NEWS + "&pick=100",
            window=NEWS + "&pick=1000&publishedDate%3E={since}",
            per_page=1000,
            items="feed.entry",
            link="link",
            title="title",
            time="publishedDate",
        ),
    ),
    article=r"https://www\.canada\.ca/en/global-affairs/news/\d{4}/\d\d/[^/?#]+\.html",
    layouts=(General(),),
    floor=Floor(per_week=15),
    hosts=("www.canada.ca",),
)
