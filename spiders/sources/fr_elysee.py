"""The President of France: a feed in English that leads to pages in French."""

from datetime import date

from spiders.source import Feed, Floor, General, Source

SITE = "https://www.elysee.fr/"

SOURCE = Source(
    key="fr_elysee",
    name="President of the French Republic",
    country="FR",
    kind="government",
    language="fr",
    timezone="Europe/Paris",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    # The pages that it links to in English are not there.
    listings=(Feed(url=SITE + "en/feed", rewrite=("/en/emmanuel-macron/", "/emmanuel-macron/")),),
    article=SITE + r"(?:en/)?emmanuel-macron/\d{4}/\d\d/\d\d/[^/?#]+",
    layouts=(General(),),
    floor=Floor(per_week=10),
)
