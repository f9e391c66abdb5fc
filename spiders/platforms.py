"""Sources of sites that are built alike: each function returns the source of one of them."""

from __future__ import annotations

import re
from datetime import date

from spiders.kinds import Api, Feed, Pages, Sitemap
from spiders.layouts import JsonLayout, Layout
from spiders.source import Evidence, Floor, Kind, Source

MEA = "https://www.mea.gov.in/FrontEnd/"
MEA_LIST = (
    MEA + "FetchPublicationListingData?publicationId={publication}&KeywordName=&SortBy=new&page={number}"
    "&PageSize=50&DateRange=&IsInternalMEA=false&PLngId=1"
)


def make_mea(key: str, name: str, *, publication: int, page: str, per_week: int) -> Source:
    """One kind of publication of India's Ministry of External Affairs: the fragments of which its pages are made.

    `publication` is the number of its list, which alone tells the day; `page` is where people read it.
    """
    older = MEA_LIST.replace("{publication}", str(publication))
    return Source(
        key=key,
        name=f"Ministry of External Affairs of India ({name})",
        country="IN",
        kind="ministry",
        language="en",
        timezone="Asia/Kolkata",
        licence="Government Open Data License - India",
        republish=False,
        evidence="described",
        evidence_on=date(2026, 10, 5),
        # Addresses of the site before 2026 answer 200 with an apology.
        listings=(
            Pages(
                url=older.replace("{number}", "1"),
                item=".pressRelesastBox",
                link=".pressTitle a",
                link_pattern=rf"{page}\?dtl/(\d+)/",
                article=MEA + "FetchPublicationDetailData?pkid={link}&languageId=1",
                day=".date",
                older=older,
            ),
        ),
        article=rf"{MEA}FetchPublicationDetailData\?pkid=\d+&languageId=1",
        release_id=r"pkid=(\d+)",
        layouts=(
            Layout(
                title=".titleText",
                time_formats=("%d %B, %Y", "%d %B %Y"),
                is_listed=True,
                body=".description",
                drop=(".tags",),
                url=(r"/FrontEnd/.{0,200}?pkid=(\d++).*", rf"/{page}?dtl/\1/"),
            ),
        ),
        floor=Floor(per_week=per_week),
        delay=4.0,
    )


GOV_UK = "https://www.gov.uk"
SEARCH = (
    GOV_UK + "/api/search.json?filter_organisations={organisation}"
    "&filter_content_purpose_subgroup=news&filter_content_purpose_subgroup=speeches_and_statements"
    "&order=-public_timestamp&count=50&start={start}"
    "&fields=title,link,public_timestamp,content_store_document_type,description,organisations"
)


def make_govuk(
    key: str,
    name: str,
    *,
    organisation: str,
    kind: Kind = "ministry",
    evidence: Evidence = "described",
    evidence_on: date = date(2026, 7, 23),
    per_week: int = 5,
    enabled: bool = True,
) -> Source:
    """An organisation on GOV.UK: a search API that lists, a content API that holds each release.

    `organisation` is its name in addresses; who was renamed has two, each with its own past.
    """
    return Source(
        key=key,
        name=name,
        country="GB",
        kind=kind,
        language="en",
        timezone="Europe/London",
        licence="Open Government Licence v3.0",
        republish=True,
        evidence=evidence,
        evidence_on=evidence_on,
        listings=(search_govuk(organisation),),
        article=GOV_UK + r"/api/content/government/(?:news|speeches)/[a-z0-9-]+(?:\.[a-z-]+)?",
        release_id=r"/government/(.{1,300})$",
        layouts=(
            JsonLayout(
                title="title",
                time="first_published_at",
                body="details.body",
                url=GOV_UK + "{base_path}",
                language="locale",
                translations=("links.available_translations", "locale", "web_url"),
            ),
        ),
        floor=Floor(per_week=per_week),
        delay=1.0,
        enabled=enabled,
    )


def search_govuk(organisation: str) -> Api:
    """News, speeches and statements of an organisation; an unknown parameter would be answered with 422."""
    return Api(
        url=SEARCH.replace("{organisation}", organisation),
        per_page=50,
        items="results",
        link="link",
        title="title",
        time="public_timestamp",
        article=GOV_UK + "/api/content{link}",
    )


def make_pangea(
    key: str,
    name: str,
    *,
    site: str,
    evidence: Evidence,
    evidence_on: date,
    per_week: int,
    timezone: str,
    licence: str,
    republish: bool = False,
    enabled: bool = True,
) -> Source:
    """A broadcaster of the US Agency for Global Media: all are built with one system, and list alike."""
    return Source(
        key=key,
        name=name,
        country=None,
        kind="wire",
        language="en",
        timezone=timezone,
        licence=licence,
        republish=republish,
        evidence=evidence,
        evidence_on=evidence_on,
        listings=(
            # At times it answers 200 with nothing in it.
            Feed(url=f"{site}/api/"),
            Sitemap(url=f"{site}/sitemap.xml", maps=re.escape(site) + r"/sitemap_[^/]*\.xml\.gz"),
        ),
        article=re.escape(site) + r"/a/(?:[^/?#]+/)?\d+\.html",
        release_id=r"/(\d+)\.html$",
        layouts=(
            # The time in its JSON-LD has a blank for the letter T; the page's own bears an offset.
            Layout(
                title="h1.pg-title",
                time="time[pubdate]",
                time_formats=("%Y-%m-%dT%H:%M:%S%z",),
                place=".wsw .dateline",
                body="#article-content .wsw",
                drop=(".dateline", ".wsw__embed"),
            ),
        ),
        floor=Floor(per_week=per_week),
        enabled=enabled,
    )


NATO = "https://www.nato.int"


def make_nato(key: str, name: str, *, folder: str, search: str, per_week: int) -> Source:
    """One kind of publication of NATO, listed by the search of its folder, which alone tells the day for certain."""
    url = f"{NATO}/content/nato/en/news-and-events/{folder}/jcr:content/root/container/{search}.search.json"
    return Source(
        key=key,
        name=name,
        country="NATO",
        kind="body",
        language="en",
        timezone="Europe/Brussels",
        licence="not stated",
        republish=False,
        evidence="described",
        evidence_on=date(2026, 10, 4),
        listings=(
            # Sorted by "date" alone, the oldest come first.
            Api(
                url=url + "?searchText=&searchType=wcm&sortBy=dateDesc&pageSize=50&page={number}&languages=en",
                first=1,
                per_page=50,
                items="pages",
                link="link",
                title="title",
                time="pageDate",
            ),
        ),
        article=rf"{NATO}/en/news-and-events/{folder}/\d{{4}}/\d\d/\d\d/[^/?#]+(?:\?selectedLocale=\w*)?",
        release_id=r"/(\d{4}/\d\d/\d\d/[^/?#]+)",
        layouts=(
            Layout(
                title="h1",
                time_formats=("%d %B %Y",),
                is_listed=True,
                body=".ca04-rich-text .cmp-text__background-container",
                url=(r"\?.*", ""),
            ),
        ),
        floor=Floor(per_week=per_week),
    )


def make_state(key: str, name: str, *, site: str, evidence_on: date, enabled: bool = False) -> Source:
    """The pages of the US Department of State, or of what it keeps of an administration that is gone."""
    listing = f"{site}/press-releases/"
    return Source(
        key=key,
        name=name,
        country="US",
        kind="ministry",
        language="en",
        timezone="America/New_York",
        licence="public domain",
        republish=True,
        evidence="described",
        evidence_on=evidence_on,
        listings=(
            Pages(
                url=listing,
                item="li.collection-result",
                link="a.collection-result__link",
                # Where two are told, the first is the speaker or the bureau; what is called "date" is the kind of text.
                day=".collection-result-meta span[dir=ltr]:last-of-type",
                older=listing + "page/{number}/",
            ),
        ),
        article=re.escape(site) + r"/(?:releases/(?:[a-z-]+/)?20\d\d/\d\d/)?[a-z0-9-]+/?",
        layouts=(
            Layout(
                title="h1.featured-content__headline",
                time="p.article-meta__publish-date",
                time_formats=("%B %d, %Y",),
                place=".article-meta__location",
                body="div.entry-content",
                # Since 2026 the head stands in the body.
                drop=(".featured-content",),
            ),
        ),
        floor=Floor(per_week=20),
        delay=3.0,
        enabled=enabled,
    )
