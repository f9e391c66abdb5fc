"""The Swiss Federal Government in English, its departments together: a search API."""

from datetime import date

from spiders.source import Api, Floor, General, Source

SEARCH = (
    "https://d-nsbc-p.admin.ch/v1/search?languages=en&newsKinds=CONTENT_HUB&newsKinds=ONSB"
    "&sort=DESC&limit=50&offset={start}"
)

SOURCE = Source(
    key="ch_government",
    name="Federal Administration of Switzerland",
    country="CH",
    kind="government",
    language="en",
    timezone="Europe/Zurich",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 7, 1),
    listings=(
        Api(
            url=SEARCH + "&start_date=2000-01-01T00:00:00.000Z&end_date=2099-12-31T23:59:59.999Z",
            window=SEARCH + "&start_date={since}T00:00:00.000Z&end_date={until}T23:59:59.999Z",
            per_page=50,
            items="items",
            link="id",
            title="title",
            time="publishDate",
            article="https://www.news.admin.ch/en/newnsb/{link}",
            headers=(("Origin", "https://www.news.admin.ch"), ("Referer", "https://www.news.admin.ch/")),
        ),
    ),
    article=r"https://www\.news\.admin\.ch/en/newnsb/[A-Za-z0-9_-]+",
    release_id=r"/newnsb/([A-Za-z0-9_-]+)$",
    layouts=(General(),),
    floor=Floor(per_week=10),
    hosts=("www.news.admin.ch",),
)
