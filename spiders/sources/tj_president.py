"""The President of Tajikistan in English: the API of the site, for a list as for each article."""

from datetime import date

from spiders.source import Api, Floor, JsonLayout, Source

API = "https://controlpanel.president.tj/api/"

SOURCE = Source(
    key="tj_president",
    name="President of the Republic of Tajikistan",
    country="TJ",
    kind="government",
    language="en",
    timezone="Asia/Dushanbe",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 1, 1),
    listings=(
        Api(
            url=API + "home-event?event_type=news&lang_id=3&page={number}",
            first=1,
            items="data",
            link="id",
            title="title",
            time="publish_date",
            article=API + "event/show?type=news&id={link}&lang_id=3",
        ),
    ),
    article=r"https://controlpanel\.president\.tj/api/event/show\?type=news&id=\d+&lang_id=3",
    release_id=r"&id=(\d+)",
    layouts=(
        JsonLayout(
            title="data.title",
            time="data.publish_date",
            body="data.text",
            url=lambda asked: "https://www.president.tj/event/news/" + asked.split("=")[2].split("&")[0],
        ),
    ),
    floor=Floor(per_week=5),
)
