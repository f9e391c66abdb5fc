"""Sites of our own making that no source describes, in the shapes that sites have."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from loopback import Answer, page

NOW = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0)
SITE = "https://www.mfa.example"
ROBOTS = f"{SITE}/robots.txt"
PLACES = ("harbour", "border", "railway", "fishing", "visa", "customs", "energy", "grain", "water", "border-post")
BODY = (
    "The Minister of Foreign Affairs of Norland, Ana Holm, received the Ambassador of Suderia, Per Lund, in Veer. They"
    " spoke about the {place} agreement, which both parliaments have passed, and about the visit in the autumn.",
    "The Minister said that the office for {place} matters would open on the first of the month, and that her country"
    " would send two of its people there. The Ambassador thanked her for the help of the last years.",
    "Both sides agreed to meet again before the end of the year, and to tell the public what they had found.",
)


def day(number: int) -> datetime:
    """When the release of that number was published; one a day, the first today."""
    return NOW - timedelta(days=number)


def title(number: int) -> str:
    return f"Minister receives the Ambassador on {PLACES[number % 10].replace('-', ' ')} matters, part {number + 1}"


def slug(number: int) -> str:
    return f"minister-receives-the-ambassador-on-{PLACES[number % 10]}-matters-part-{number + 1}"


def frame(body: str, head: str = "") -> Answer:
    """A page in the site's template."""
    return page(f"""<!doctype html><html lang="en"><head><meta property="og:site_name" content="Ministry of Norland">
    {head}</head><body><nav><a href="/about/">About the ministry</a> <a href="/contact/">Contact</a>
    <a href="/">Home</a></nav><main>{body}</main><footer><p>Harbour Street 1, Veer</p></footer></body></html>""")


def article(number: int) -> Answer:
    blocks = "".join(f"<p>{block.format(place=PLACES[number % 10])}</p>" for block in BODY)
    return frame(f"<h1>{title(number)}</h1><p class='date'>{day(number):%d %B %Y}</p><div>{blocks}</div>")


def feed(*numbers: int, address: str) -> Answer:
    items = "".join(
        f"<item><title>{title(n)}</title><link>{address.format(slug=slug(n))}</link>"
        f"<pubDate>{format_datetime(day(n))}</pubDate></item>"
        for n in numbers
    )
    body = f'<rss version="2.0"><channel><title>News</title><link>{SITE}</link>{items}</channel></rss>'
    return Answer(body=body.encode(), headers={"Content-Type": "application/rss+xml"})


def make_wordpress() -> dict[str, Answer]:
    """A first page that names its feed, and its comments' feed before; the feed is numbered to the past."""
    address = SITE + "/{slug}/"
    head = (
        f'<link rel="alternate" type="application/rss+xml" href="{SITE}/comments/feed/">'
        f'<link rel="alternate" type="application/rss+xml" href="{SITE}/feed/">'
        '<link rel="stylesheet" href="/wp-content/themes/plain/style.css">'
    )
    return {
        f"{SITE}/": frame("<h1>Welcome</h1><p>To the ministry.</p>", head),
        f"{SITE}/feed/": feed(*range(10), address=address),
        f"{SITE}/feed/?paged=2": feed(*range(10, 20), address=address),
        f"{SITE}/feed/?paged=3": Answer(status=404),
        **{address.format(slug=slug(number)): article(number) for number in range(20)},
    }


def make_paged() -> dict[str, Answer]:
    """A list in three numbered pages, a day beside each entry, among other links and days."""

    def listing(first: int) -> Answer:
        entries = "".join(
            f'<li class="news-item{" first" if n == first else ""}"><span class="when">{day(n):%d/%m/%Y}</span>'
            f'<h3><a href="/en/news/{1000 - n}-{slug(n)}.html">{title(n)}</a></h3>'
            f'<a class="tag" href="/en/topics/{PLACES[n % 10]}">{PLACES[n % 10]}</a></li>'
            for n in range(first, first + 10)
        )
        aside = (
            '<aside><p>Office hours on 04/05/2024</p><a href="/en/visits">How to visit the ministry in Veer</a></aside>'
        )
        pager = "".join(f'<a href="/en/news?page={number}">{number}</a>' for number in (1, 2, 3))
        return frame(f'<ul class="news-list">{entries}</ul>{aside}<div class="pages">{pager}</div>')

    return {
        f"{SITE}/en/news": listing(0),
        f"{SITE}/en/news?page=2": listing(10),
        f"{SITE}/en/news?page=3": listing(20),
        **{f"{SITE}/en/news/{1000 - n}-{slug(n)}.html": article(n) for n in range(30)},
    }


def make_mapped() -> dict[str, Answer]:
    """No feed and no days on the first page; robots.txt names an index of maps, of articles and of other pages."""

    def listing(kind: str, *rows: tuple[str, str]) -> Answer:
        inner = "".join(f"<{kind}><loc>{loc}</loc><lastmod>{told}</lastmod></{kind}>" for loc, told in rows)
        root = "sitemapindex" if kind == "sitemap" else "urlset"
        body = f'<{root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{inner}</{root}>'
        return Answer(body=body.encode(), headers={"Content-Type": "application/xml"})

    articles = [(f"{SITE}/press/{day(n):%Y/%m}/{slug(n)}", day(n).isoformat()) for n in range(12)]
    others = [(f"{SITE}/{name}", NOW.isoformat()) for name in ("about", "contact", "press", "visits", "history")]
    return {
        ROBOTS: Answer(body=f"User-agent: *\nDisallow: /admin\nSitemap: {SITE}/maps.xml".encode()),
        f"{SITE}/": frame("<h1>Welcome</h1><a href='/press'>Press</a>"),
        f"{SITE}/maps.xml": listing(
            "sitemap", (f"{SITE}/map-pages.xml", NOW.isoformat()), (f"{SITE}/map-press-1.xml", day(1).isoformat())
        ),
        f"{SITE}/map-pages.xml": listing("url", *others),
        f"{SITE}/map-press-1.xml": listing("url", *articles),
        **{url: article(number) for number, (url, _) in enumerate(articles)},
    }


def make_linked() -> dict[str, Answer]:
    """A list of links without days, among links to other pages; the pages tell their own day."""
    links = "".join(f'<div><a href="/en/story/{slug(n)}">{title(n)}</a></div>' for n in range(10))
    return {
        f"{SITE}/en/stories": frame(
            f"<h1>Stories</h1>{links}<a href='/en/how-to-visit-us'>How you can visit us here</a>"
        ),
        **{f"{SITE}/en/story/{slug(n)}": article(n) for n in range(10)},
    }


def make_scripted() -> dict[str, Answer]:
    """A site whose every page is one shell, which a script fills from data."""
    rows = [{"path": f"/press/{slug(n)}", "title": title(n), "day": f"{day(n):%d %B %Y}"} for n in range(8)]
    told = {f"/press/{slug(n)}": [block.format(place=PLACES[n % 10]) for block in BODY] for n in range(8)}
    script = f"""const rows = {json.dumps(rows)}, told = {json.dumps(told)}, at = location.pathname;
    const row = rows.find(row => row.path === at), main = document.querySelector("main");
    const link = row => `<li><a href="${{row.path}}">${{row.title}}</a> <span>${{row.day}}</span></li>`;
    main.innerHTML = row ? `<h1>${{row.title}}</h1><p>${{row.day}}</p><p>${{told[at].join("</p><p>")}}</p>`
      : `<ul>${{rows.map(link).join("")}}</ul>`;"""
    shell = page(
        "<!doctype html><html lang='en'><head></head><body><main></main><script src='/app.js'></script></body>"
    )
    scripted = Answer(body=script.encode(), headers={"Content-Type": "text/javascript"})
    return {f"{SITE}/app.js": scripted, f"{SITE}/press": shell, **{SITE + row["path"]: shell for row in rows}}
