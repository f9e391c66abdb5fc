"""Japan's Foreign Ministry in English: shut to plain clients."""

from datetime import date

from spiders.source import Floor, General, Layout, Pages, Source

RELEASES = "https://www.mofa.go.jp/press/release/"

SOURCE = Source(
    key="jp_mofa",
    name="Ministry of Foreign Affairs of Japan",
    country="JP",
    kind="ministry",
    language="en",
    timezone="Asia/Tokyo",
    licence="not stated",
    republish=False,
    evidence="blocked",
    evidence_on=date(2026, 3, 19),
    listings=(
        # Its days are written without their years.
        Pages(url=RELEASES + "index.html", item="ul.link-list li", older=RELEASES + "{year}{month}_index.html"),
        Pages(url="https://www.mofa.go.jp/press/kaiken/", item="ul.link-list li"),
    ),
    article=r"https://www\.mofa\.go\.jp/(?!mofaj/|.*index\.html)[a-z0-9_/-]+/(?:[^\W\d]|-)*+\d[\w-]*\.html",
    layouts=(
        Layout(
            title="h1",
            time="div.rightalign",
            time_pattern=r"([A-Z][a-z]+ \d{1,2}, \d{4})",
            time_formats=("%B %d, %Y",),
            body="div.main-section",
            drop=("div.rightalign",),
            drop_blocks=("Related Links?", "Page Top"),
        ),
        General(),
    ),
    floor=Floor(per_week=20),
    enabled=False,
    closed="It answers every client that is no browser with 403. Use `communique import --cdx ia`.",
)
