"""The Prime Minister of Kazakhstan in English: the list of news."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="kz_primeminister",
    name="Prime Minister of the Republic of Kazakhstan",
    country="KZ",
    kind="government",
    language="en",
    timezone="Asia/Almaty",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 20),
    listings=(Pages(url="https://primeminister.kz/en/news", item="a[href*='/en/news/']"),),
    article=r"https://(?:www\.)?primeminister\.kz/en/news/(?:[a-z_]+/)?[a-z0-9-]+-\d{4,}",
    release_id=r"-(\d+)$",
    layouts=(General(),),
    floor=Floor(per_week=20),
    hosts=("www.primeminister.kz",),
)
