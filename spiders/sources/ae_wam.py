"""WAM in English, the Emirates' wire: a news map of three days, whose articles an API holds."""

from datetime import date

from spiders.source import Floor, JsonLayout, Sitemap, Source

SITE = "https://www.wam.ae/"
MAP = SITE + "en/sitemap/news.xml"
API = SITE + "api/app/articles/GetArticleBySlug?slug="

SOURCE = Source(
    key="ae_wam",
    name="Emirates News Agency",
    country="AE",
    kind="wire",
    language="en",
    timezone="Asia/Dubai",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 3),
    # The pages themselves are empty until scripts fill them.
    listings=(Sitemap(url=MAP, maps=MAP, rewrite=(r"^.*/en/article/", API)),),
    article=r"https://www\.wam\.ae/api/app/articles/GetArticleBySlug\?slug=[^&#]+",
    release_id=r"slug=([0-9a-z]+)",
    layouts=(
        JsonLayout(
            title="title", time="articleDate", body="body", url=lambda asked: asked.replace(API, SITE + "en/article/")
        ),
    ),
    floor=Floor(per_week=100),
)
