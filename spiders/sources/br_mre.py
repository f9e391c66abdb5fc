"""Brazil's Foreign Ministry in English: Plone, thirty notes a page."""

from datetime import date

from spiders.source import Floor, General, Pages, Source

LIST = "https://www.gov.br/mre/en/contact-us/press-area/press-releases"

SOURCE = Source(
    key="br_mre",
    name="Ministry of Foreign Affairs of Brazil",
    country="BR",
    kind="ministry",
    language="en",
    timezone="America/Sao_Paulo",
    licence="CC BY-ND 3.0",
    republish=True,
    evidence="described",
    evidence_on=date(2026, 10, 4),
    listings=(
        Pages(
            url=LIST,
            item=".tileItem",
            link="h2 a, a",
            day=".documentByLine, .value",
            next_link='a:lexbor-contains("Next")',
            older=LIST + "?b_start:int={start}",
        ),
    ),
    article=r"https://www\.gov\.br/mre/en/(?:en/)?contact-us/press-area/press-releases/(?:press-releases/)?[a-z0-9-]{12,}",
    release_id=r"/([a-z0-9-]+)$",
    layouts=(General(drop=(".documentByLine",), drop_blocks=(r"Published in .{1,80}",)),),
    floor=Floor(per_week=5),
)
