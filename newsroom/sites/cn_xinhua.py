"""english.news.cn: a section page that names a data file, the JSON list, wire stories with a dateline."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import md5

from newsroom.pieces import Page, Piece, fill, render_prose

SITE = "https://english.news.cn"
SECTION = "/world/"
DATA = md5(SECTION.encode(), usedforsecurity=False).hexdigest()
"""The data file's name; the site uses 32 hex digits of its own making."""
HTML = (("Server", "nginx"), ("Content-Type", "text/html; charset=utf-8"))
JSON = (("Server", "nginx"), ("Content-Type", "application/json"))


def show(pieces: Sequence[Piece], seen_at: datetime) -> list[Page]:
    """All that the site answers at that moment; it has no robots.txt."""
    out = [piece for piece in pieces if piece.is_out(seen_at)]
    missing = fill("cn_xinhua/missing.html").encode()
    section = fill("cn_xinhua/section.html", name="World", datasource=DATA)
    stamp = ("Last-Modified", format_datetime(out[0].at.astimezone(UTC), usegmt=True))
    return [
        Page(url=f"{SITE}/robots.txt", headers=HTML, body=missing, status="404 Not Found"),
        Page(url=f"{SITE}{SECTION}index.htm", headers=HTML, body=section.encode()),
        Page(url=f"{SITE}{SECTION}ds_{DATA}.json", headers=(*JSON, stamp), body=_list(out)),
        *(_article(piece, out) for piece in out),
    ]


def _id(piece: Piece) -> str:
    return md5(piece.key.encode(), usedforsecurity=False).hexdigest()


def _url(piece: Piece) -> str:
    return f"{SITE}/{piece.at:%Y%m%d}/{_id(piece)}/c.html"


def _list(out: Sequence[Piece]) -> bytes:
    rows = [
        {
            "contentId": _id(piece),
            "title": piece.title,
            "publishUrl": _url(piece).removeprefix(SITE) if number % 2 else _url(piece),
            "publishTime": f"{piece.at:%Y-%m-%d %H:%M:%S}",
            "summary": "",
            "titleImages": [],
        }
        for number, piece in enumerate(out)
    ]
    return json.dumps({"datasource": rows}, ensure_ascii=False, separators=(",", ":")).encode()


def _article(piece: Piece, out: Sequence[Piece]) -> Page:
    if piece.facts.get("is_walled"):
        return Page(url=_url(piece), headers=HTML, body=fill("cn_xinhua/wall.html").encode())
    others = [other for other in out if other is not piece][:3]
    body = fill(
        "cn_xinhua/article.html",
        key=_id(piece),
        title=html.escape(piece.title),
        day=f"{piece.at:%Y-%m-%d}",
        year=f"{piece.at:%Y}",
        month=f"{piece.at:%m}",
        month_day=f"{piece.at:%d}",
        clock=f"{piece.at:%H:%M:%S}",
        body="\n".join(render_prose(piece.text)),
        related="".join(f'<li><a href="{_url(other)}">{html.escape(other.title)}</a></li>' for other in others),
    )
    return Page(url=_url(piece), headers=HTML, body=body.encode())
