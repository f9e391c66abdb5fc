"""en.kremlin.ru as the dossier of 2020 saw it: paged lists, articles, an Atom feed an hour off."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from datetime import datetime

from newsroom.pieces import WEEKDAYS, Page, Piece, fill, long_day, render_prose

SITE = "http://en.kremlin.ru"
NEWS = "/events/president/news"
PER_PAGE = 10
"""The real site has twenty; with ten the sample has a second page."""
HTML = (("Server", "nginx"), ("Content-Type", "text/html; charset=utf-8"))
ATOM = (("Server", "nginx"), ("Content-Type", "application/atom+xml; charset=utf-8"))
TEXT = (("Server", "nginx"), ("Content-Type", "text/plain"))


def show(pieces: Sequence[Piece], seen_at: datetime) -> list[Page]:
    """All that the site answers at that moment."""
    out = [piece for piece in pieces if piece.is_out(seen_at)]
    leaves = [out[start : start + PER_PAGE] for start in range(0, len(out), PER_PAGE)]
    robots = Page(url=f"{SITE}/robots.txt", headers=TEXT, body=fill("ru_kremlin/robots.txt").encode())
    pages = [robots]
    for number, leaf in enumerate(leaves, start=1):
        pages += [_listing(leaf, number, len(leaves)), _feed(leaf, number, len(leaves))]
    return pages + [_article(piece) for piece in out]


def _listing(leaf: Sequence[Piece], number: int, count: int) -> Page:
    path = NEWS if number == 1 else f"{NEWS}/page/{number}"
    newer = NEWS if number == 2 else f"{NEWS}/page/{number - 1}"
    items, day = [], leaf[0].at.date()
    for piece in leaf:
        if piece.at.date() != day:
            day = piece.at.date()
            words = f"{long_day(piece.at).split(',')[0]}, {WEEKDAYS[day.weekday()]}"
            items.append(f'<h2 class="events__title"> <span><time datetime="{day}">{words}</time></span> </h2> ')
        place = piece.fact("place")
        spot = f' <span class="hentry__location p-location">{html.escape(place)}</span>' if place else ""
        items.append(fill("ru_kremlin/item.html", **_times(piece), place=spot))
    body = fill(
        "ru_kremlin/listing.html",
        head=_head("News ∙ President ∙ Events", "", path, schema="CollectionPage", body_class="", meta=""),
        newer=_button(newer, "prev", "white", "Next") if number > 1 else "",
        older=_button(f"{NEWS}/page/{number + 1}", "next", "green", "Previous") if number < count else "",
        items="".join(items),
        path=path,
        page=number,
        pages=count,
        footer=fill("ru_kremlin/footer.html"),
        foot=fill("ru_kremlin/foot.html", path=path),
    )
    return Page(url=SITE + path, headers=HTML, body=body.encode())


def _button(path: str, rel: str, colour: str, words: str) -> str:
    return f'<a href="{path}" class="button button_{colour} more more-{rel}" rel="{rel}">{words}</a>'


def _article(piece: Piece) -> Page:
    path, lead = f"{NEWS}/{piece.key}", html.escape(piece.fact("lead"))
    day = f"{piece.at:%Y-%m-%d}"
    meta = (
        '<meta property="og:type" content="article"/> '
        f'<meta property="og:title" content="{html.escape(piece.title)}"/> '
        f'<meta property="og:url" content="{SITE}{path}"/> '
        f'<meta property="ya:ovs:upload_date" content="{day}"/>'
    )
    place = piece.fact("place")
    spot = f'<div class="read__place p-location"><i></i>{html.escape(place)}</div> ' if place else ""
    body = fill(
        "ru_kremlin/article.html",
        head=_head(piece.title, lead, path, schema="ItemPage", body_class=" is-reading", meta=meta),
        **_times(piece),
        lead=_bind(lead),
        place=spot,
        body=_bind("".join(render_prose(piece.text, person=_person))),
        tags=_tags("Geography", piece.names("countries")) + _tags("Topics", piece.names("topics")),
        by_date=f"{piece.at:%d.%m.%Y}",
        footer=fill("ru_kremlin/footer.html"),
        foot=fill("ru_kremlin/foot.html", path=path),
    )
    return Page(url=SITE + path, headers=HTML, body=body.encode())


def _head(title: str, lead: str, path: str, *, schema: str, body_class: str, meta: str) -> str:
    links = f'<link rel="alternate" type="application/atom+xml" href="{NEWS}/feed" title="News"/>'
    return fill(
        "ru_kremlin/head.html",
        title=_bind(html.escape(title)),
        lead=lead,
        path=path,
        schema=schema,
        body_class=body_class,
        meta=meta,
        links=links,
    )


def _times(piece: Piece) -> dict[str, str]:
    return {
        "key": piece.key,
        "path": f"{NEWS}/{piece.key}",
        "title": _bind(html.escape(piece.title)),
        "day": f"{piece.at:%Y-%m-%d}",
        "long_day": long_day(piece.at),
        "clock": f"{piece.at:%H:%M}",
    }


def _person(name: str, office: str) -> str:
    """A linked name as the site prints it, with a hidden card that holds name and office once more."""
    return fill("ru_kremlin/person.html", name=name, office=office, number=sum(name.encode()) % 900).rstrip()


def _tags(heading: str, names: Sequence[str]) -> str:
    link = f'<li><a href="{SITE}/catalog/events" rel="tag"><i></i>'
    items = "".join(f"{link}{html.escape(name)}</a></li>" for name in names)
    return fill("ru_kremlin/tags.html", heading=heading, items=items) if names else ""


def _bind(text: str) -> str:
    """The site's editors put a no-break space after a short word."""
    return re.sub(r"\b(of|the|in|on|a) (?![^<]*>)", "\\1\u00a0", text)


def _feed(leaf: Sequence[Piece], number: int, count: int) -> Page:
    path = f"{NEWS}/feed" if number == 1 else f"{NEWS}/feed/page/{number}"
    following = f'<link href="{SITE}{NEWS}/feed/page/{number + 1}" rel="next" />' if number < count else ""
    body = fill(
        "ru_kremlin/feed.xml",
        updated=_wrong_instant(leaf[0].at),
        path=path,
        next=following,
        pages=count,
        entries="".join(_entry(piece) for piece in leaf),
    )
    return Page(url=SITE + path, headers=ATOM, body=body.encode())


def _entry(piece: Piece) -> str:
    summary = f'<div class="c-summary" style="font-size: 1.2em"><p>{html.escape(piece.fact("lead"))}</p></div> '
    content = summary + _bind("".join(render_prose(piece.text)))
    return fill(
        "ru_kremlin/entry.xml",
        title=_bind(html.escape(piece.title)),
        path=f"{NEWS}/{piece.key}",
        at=_wrong_instant(piece.at),
        summary=html.escape(summary),
        content=html.escape(content),
    )


def _wrong_instant(at: datetime) -> str:
    """Moscow's wall clock with +04:00, as the site's feed has it: an hour early (Moscow is at +03:00)."""
    return f"{at:%Y-%m-%dT%H:%M:%S}+04:00"
