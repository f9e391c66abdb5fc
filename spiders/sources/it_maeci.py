"""Italy's Foreign Ministry in English: off, since a bot manager sends plain clients away."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

LIST = "https://www.esteri.it/en/sala_stampa/archivionotizie/comunicati/"

SOURCE = Source(
    key="it_maeci",
    name="Ministry of Foreign Affairs and International Cooperation",
    country="IT",
    kind="ministry",
    language="en",
    timezone="Europe/Rome",
    licence="not stated",
    republish=False,
    evidence="blocked",
    evidence_on=date(2026, 3, 19),
    listings=(Pages(url=LIST, item=".card-body", link="h5 a, a", day=".data"),),
    article=LIST + r"\d{4}/\d\d/[^/?#]+/?",
    layouts=(
        Layout(
            title="article h1, h1",
            time="article li, article p",
            time_pattern=r"Publication date: (\w{1,20} \d{1,2},? \d{4})",
            time_formats=("%B %d %Y", "%B %d, %Y"),
            body=".entry-content",
        ),
    ),
    floor=Floor(per_week=10),
    enabled=False,
    closed="a bot manager redirects plain clients to a captcha; import pages from an archive",
)
