"""The Emirates' Foreign Ministry in English: a list of cards, of which each leads to its article."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

SOURCE = Source(
    key="ae_mofa",
    name="Ministry of Foreign Affairs of the United Arab Emirates",
    country="AE",
    kind="ministry",
    language="en",
    timezone="Asia/Dubai",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 7, 2),
    listings=(Pages(url="https://www.mofa.gov.ae/en/mediahub/news", item=".card-content", title="h2"),),
    article=r"(?i:https://www\.mofa\.gov\.ae/en/mediahub/news/\d{4}/\d+/\d+/[^/?#]+)",
    # The letters of an address are written large and small by turns.
    release_id=r"(?i:/mediahub/news/)(\d{4}/\d+/\d+/[^/?#]+)",
    layouts=(General(),),
    floor=Floor(per_week=20),
)
