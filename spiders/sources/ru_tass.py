"""TASS in English, a wire: one feed of the hundred newest articles; its pages are built as those of tass.ru were."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Source

SOURCE = Source(
    key="ru_tass",
    name="TASS",
    country="RU",
    kind="wire",
    language="en",
    timezone="Europe/Moscow",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 2),
    listings=(Feed(url="https://tass.com/rss/v2.xml", rewrite=(r"\?.*", "")),),
    # The feed holds sports and science as well.
    article=r"https://tass\.com/(?:politics|world|russia|defense|economy|military-and-defense|russias-foreign-policy"
    r"|military-operation-in-ukraine|ukraine-crisis|middle-east-conflict|domestic-policy)/\d+",
    release_id=r"/(\d+)$",
    layouts=(Layout(title="h1.news-header__title", stamp="datePublished", body=".news-header__lead, .text-content"),),
    floor=Floor(per_week=200),
    delay=4.0,
)
