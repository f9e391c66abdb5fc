"""The Presidency of Egypt in English: a feed, and the list of its news."""

from datetime import date

from spiders.source import Feed, Floor, General, Pages, Source

SITE = "https://www.presidency.eg/en/"

SOURCE = Source(
    key="eg_presidency",
    name="Presidency of the Arab Republic of Egypt",
    country="EG",
    kind="government",
    language="en",
    timezone="Africa/Cairo",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 20),
    listings=(
        Feed(url=SITE + "%D8%A7%D9%84%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1-%D8%A7%D9%84%D8%B1%D8%A6%D8%A7%D8%B3%D9%8A%D8%A9/"),
        Pages(
            url=SITE + "%D9%82%D8%B3%D9%85-%D8%A7%D9%84%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/"
            "%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1-%D8%B1%D8%A6%D8%A7%D8%B3%D9%8A%D8%A9/",
            item="a[href*='/news'], a[href*='/speech']",
        ),
    ),
    # Of the presidency's words in Arabic, an address holds the escapes.
    article=r"(?i:https://www\.presidency\.eg/en/.{0,200}/(?:news|speech|event|statement)[^/?#\d]*+\d[^/?#]*/?)",
    release_id=r"/([^/]*\d[^/]*)/?$",
    layouts=(General(),),
    floor=Floor(per_week=10),
)
