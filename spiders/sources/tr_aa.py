"""Anadolu in English, a wire: the week's articles in a news sitemap; one layout until April 2026, another since."""

from datetime import date

from spiders.source import Edition, Feed, Floor, Layout, Sitemap, Source

SITE = "https://www.aa.com.tr/en/"
MAP = SITE + "SiteMap/News"

SOURCE = Source(
    key="tr_aa",
    name="Anadolu Agency",
    country="TR",
    kind="wire",
    language="en",
    timezone="Europe/Istanbul",
    licence="all rights reserved",
    republish=False,
    evidence="proven",
    evidence_on=date(2026, 4, 20),
    # The map lists sports and culture as well.
    listings=(Sitemap(url=MAP, maps=MAP), Feed(url=SITE + "rss/default?cat=world")),
    article=SITE + r"(?:turkiye|politics|world|middle-east|europe|americas|asia-pacific|eurasia|africa|[a-z-]+-war)"
    r"/[^/?#]+/\d{5,9}",
    release_id=r"/(\d+)$",
    editions=(
        # Its pages name every language of the agency, and no translation.
        Edition(
            language="tr",
            listings=(Feed(url="https://www.aa.com.tr/tr/rss/default?cat=guncel"),),
            article=r"https://www\.aa\.com\.tr/tr/[a-z0-9-]+/[^/?#]+/\d{5,9}",
            release_id=r"//(.+)",
        ),
    ),
    layouts=(
        Layout(
            title=".detay-spot-category h1",
            time=".tarih",
            time_pattern=r"^(\d\d\.\d\d\.\d{4})",
            time_formats=("%d.%m.%Y",),
            place=".detay-icerik > h6",
            body=".detay-spot-category > h4, .detay-icerik",
            drop=(".detay-icerik > h6", ".detay-paylas", ".detay-foto-editor"),
            until=date(2026, 4, 5),
        ),
        # Its clock is that of Istanbul, without an offset.
        Layout(
            title="h1",
            stamp="datePublished",
            place="span:has(+ .prose)",
            body="h1 + span, .prose",
            drop=("figure",),
        ),
    ),
    floor=Floor(per_week=150),
    delay=10.0,
)
