"""India's Press Information Bureau: the day's English releases of the government, and no older ones."""

from datetime import date

from spiders.source import Floor, Layout, Pages, Source

SITE = "https://www.pib.gov.in/"

SOURCE = Source(
    key="in_pib",
    name="Press Information Bureau, Government of India",
    country="IN",
    kind="government",
    language="en",
    timezone="Asia/Kolkata",
    licence="not stated",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 9, 30),
    listings=(
        Pages(
            url=SITE + "allRel.aspx?reg=3&lang=1",
            item="a[href*='PRID=']",
            link_pattern=r"PRID=(\d+)",
            article=SITE + "PressReleasePage.aspx?PRID={link}",
        ),
    ),
    article=r"https://(?:www\.)?pib\.gov\.in/PressRelease(?:Page|IframePage)\.aspx\?PRID=\d+(?:&[^#]*)?",
    release_id=r"PRID=(\d+)",
    layouts=(
        Layout(
            title="#Titleh2",
            time="#PrDateTime",
            time_pattern=r"(\d{1,2} [A-Z]{3} \d{4}(?: \d{1,2}:\d\d ?[AP]M)?)",
            time_formats=("%d %b %Y %I:%M%p", "%d %b %Y %I:%M %p", "%d %b %Y"),
            body=".innner-page-main-about-us-content-right-part",
            drop=(
                "#Titleh2, #MinistryName, #lg_g, #PrDateTime, #reel_pic, #ReleaseId, #lblViews, #lblRefPhoto, #RelLink",
                ".event-heading-background, .BackgroundRelease, .ReleaseLang, .RelTag",
            ),
            drop_blocks=(r"\W+", r"[A-Z]{2,4}(?:/[A-Z]{2,4})+"),
        ),
    ),
    floor=Floor(per_week=200),
    hosts=("pib.gov.in",),
)
