"""The French Foreign Ministry in English, on its site of 2026: off, since it shuts plain clients out."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

LIST = "https://www.diplomatie.gouv.fr/en/press/news"

SOURCE = Source(
    key="fr_diplomatie",
    name="Ministry for Europe and Foreign Affairs",
    country="FR",
    kind="ministry",
    language="en",
    timezone="Europe/Paris",
    licence="Licence Ouverte 2.0",
    republish=True,
    evidence="blocked",
    evidence_on=date(2026, 9, 24),
    listings=(
        Pages(
            url=LIST,
            item="article.fr-card",
            link=".fr-card__title a",
            day=".fr-card__end .fr-card__detail",
            older=LIST + "?page={number}",
            first_older=1,
        ),
    ),
    # English pages keep French addresses.
    article=r"https://www\.diplomatie\.gouv\.fr/en/(?:presse-et-ressources/(?:[a-z0-9-]+/)+[a-z0-9-]+|node/\d+)",
    layouts=(
        Layout(
            title="article.node--view-mode-full h1",
            time=".diplomatie--hdp-date",
            time_pattern=r"(\w{1,20} \d{1,2}(?:st|nd|rd|th)? \d{4})",
            time_formats=("%B %d %Y",),
            body=".node--view-mode-full .fr-mt-6w .fr-col-md-8",
            drop=(".fr-share", "nav"),
        ),
    ),
    floor=Floor(per_week=10),
    enabled=False,
    closed="it answers 403 to clients that do not pose as a browser; import pages from an archive",
)
