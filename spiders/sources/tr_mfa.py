"""Türkiye's Foreign Ministry in English: a feed of its numbered press releases, whose titles tell the day."""

from datetime import date

from spiders.source import Feed, Floor, Layout, Source

SITE = "https://www.mfa.gov.tr/en.rss.mfa?"

SOURCE = Source(
    key="tr_mfa",
    name="Ministry of Foreign Affairs of the Republic of Türkiye",
    country="TR",
    kind="ministry",
    language="en",
    timezone="Europe/Istanbul",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    # Its lists in HTML lead to a folder for each year, not to releases.
    listings=(
        Feed(url=SITE + "ad9093da-8e71-4678-a1b6-05f297baadc4"),
        Feed(url=SITE + "7342a8d1-3117-42aa-8ddd-01adb5653889"),
    ),
    article=r"https?://www\.mfa\.gov\.tr/[^/?#]+\.en\.mfa",
    layouts=(
        Layout(
            title="span.lead strong",
            # "No: 187, 1 October 2026, On ..."; where a title tells no day, the feed does.
            time="span.lead strong",
            time_pattern=r"\b(\d{1,2} [A-Z][a-z]+ \d{4})\b",
            time_formats=("%d %B %Y", "%a, %d %b %Y %H:%M:%S %z", "%a, %d %b %Y %H:%M:%S GMT"),
            is_listed=True,
            body="span.mfa-content-text",
        ),
    ),
    floor=Floor(per_week=3),
    delay=6.0,
)
