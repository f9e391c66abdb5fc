"""The Saudi Press Agency in English: the API that its portal asks, for a list as for each article."""

from datetime import date

from spiders.source import Api, Floor, JsonLayout, Source

NEWS = "https://portalapi.spa.gov.sa/api/v1/news"

SOURCE = Source(
    key="sa_spa",
    name="Saudi Press Agency",
    country="SA",
    kind="wire",
    language="en",
    timezone="Asia/Riyadh",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 1),
    listings=(
        Api(
            # Its cache goes by the address alone, which must therefore tell the language that the header tells.
            url=NEWS + "?by_latest=1&per_page=50&page={number}&locale=en",
            headers=(("Accept-Language", "en"),),
            first=1,
            per_page=50,
            items="data",
            link="uuid",
            title="title",
            time="published_at",
            article=NEWS + "/{link}",
        ),
    ),
    article=NEWS + r"/\w+",
    release_id=r"/(\w+)$",
    layouts=(
        JsonLayout(
            title="data.title",
            time="data.published_at",
            body="data.content",
            url="https://www.spa.gov.sa/en/{data.uuid}",
            language="data.locale",
            drop_blocks=(r"-{1,2} ?SPA(?: ?-{1,2})?", r"\d\d:\d\d (?:Local Time|LOCAL TIME).{0,40}"),
        ),
    ),
    floor=Floor(per_week=100),
)
