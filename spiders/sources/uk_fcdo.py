"""The British Foreign Office on GOV.UK: a search API that lists, a content API that holds each release."""

from datetime import date

from spiders.source import Api, Floor, JsonLayout, Source

SITE = "https://www.gov.uk"

SOURCE = Source(
    key="uk_fcdo",
    name="Foreign, Commonwealth & Development Office",
    country="GB",
    kind="ministry",
    language="en",
    timezone="Europe/London",
    licence="Open Government Licence v3.0",
    republish=True,
    evidence="proven",
    evidence_on=date(2017, 1, 10),
    listings=(
        Api(
            # An unknown parameter is answered with 422.
            url=SITE + "/api/search.json?filter_organisations=foreign-commonwealth-development-office"
            "&filter_content_store_document_type=press_release&order=-public_timestamp&count=50&start={start}"
            "&fields=title,link,public_timestamp,content_store_document_type,description,organisations",
            per_page=50,
            items="results",
            link="link",
            title="title",
            time="public_timestamp",
            article=SITE + "/api/content{link}",
        ),
    ),
    article=r"https://www\.gov\.uk/api/content/government/(?:news|speeches)/[a-z0-9-]+(?:\.[a-z-]+)?",
    release_id=r"/government/(.{1,300})$",
    layouts=(
        JsonLayout(
            title="title", time="first_published_at", body="details.body", url=SITE + "{base_path}", language="locale"
        ),
    ),
    floor=Floor(per_week=5),
    delay=1.0,
)
