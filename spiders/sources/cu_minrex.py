"""Cuba's Foreign Ministry in English: out of reach from abroad."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

SOURCE = Source(
    key="cu_minrex",
    name="Ministry of Foreign Affairs of Cuba",
    country="CU",
    kind="ministry",
    language="en",
    timezone="America/Havana",
    licence="not stated",
    republish=False,
    evidence="blocked",
    evidence_on=date(2026, 10, 4),
    listings=(Pages(url="https://cubaminrex.cu/en/declaraciones-del-minrex", item=".views-row"),),
    article=r"https://(?:www\.)?cubaminrex\.cu/en/(?!taxonomy/|node/|user/|search/|declaraciones-del-minrex$)[^/?#]+",
    layouts=(
        Layout(
            title="[property='schema:name']",
            time="[property='schema:dateCreated']",
            time_formats=("%Y-%m-%dT%H:%M:%S%z",),
            body=".field--name-body",
        ),
    ),
    floor=Floor(per_week=3),
    hosts=("www.cubaminrex.cu",),
    enabled=False,
    closed="Its name does not resolve abroad. Use `communique import --cdx ia`.",
)
