"""ENA in English, Ethiopia's wire: the articles that its home page links."""

from datetime import date

from spiders.source import Floor, General, Layout, Pages, Source

SOURCE = Source(
    key="et_ena",
    name="Ethiopian News Agency",
    country="ET",
    kind="wire",
    language="en",
    timezone="Africa/Addis_Ababa",
    licence="all rights reserved",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 1),
    listings=(Pages(url="https://www.ena.et/web/eng", item="a[href*='/web/eng/w/eng_']", link_pattern=r"^([^?]+)"),),
    article=r"https://www\.ena\.et/web/eng/w/eng_\d+",
    release_id=r"/eng_(\d+)",
    layouts=(
        Layout(
            title="h1",
            time=".journal-content-article",
            time_pattern=r"([A-Z][a-z]+ \d{1,2}, \d{4})",
            time_formats=("%B %d, %Y",),
            body=".journal-content-article",
        ),
        General(),
    ),
    floor=Floor(per_week=50),
)
