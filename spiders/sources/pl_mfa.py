"""The Polish Foreign Ministry in English: gov.pl, built alike for every ministry."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

NEWS = "https://www.gov.pl/web/diplomacy/"

SOURCE = Source(
    key="pl_mfa",
    name="Ministry of Foreign Affairs of Poland",
    country="PL",
    kind="ministry",
    language="en",
    timezone="Europe/Warsaw",
    licence="CC BY-NC-ND 3.0 PL",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 5, 20),
    listings=(
        Pages(
            url=NEWS + "news-",
            item="article li",
            title=".title",
            day=".date",
            day_first=True,
            older=NEWS + "news-?page={number}",
        ),
    ),
    article=NEWS + r"(?!news-$)[a-z0-9-]+",
    layouts=(General(),),
    floor=Floor(per_week=5),
)
