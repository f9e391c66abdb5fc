"""www.state.gov: one RSS feed whose items hold the whole release, scripts and all."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import datetime
from email.utils import format_datetime

from newsroom.pieces import Page, Piece, fill, render_prose

SITE = "https://www.state.gov"
FEED = f"{SITE}/rss-feed/press-releases/feed/"
ITEMS = 10
XML = (("Server", "nginx"), ("Content-Type", "application/rss+xml; charset=UTF-8"))
TEXT = (("Server", "nginx"), ("Content-Type", "text/plain; charset=utf-8"))


def show(pieces: Sequence[Piece], seen_at: datetime) -> list[Page]:
    """All that the site answers at that moment: the feed's ten newest."""
    out = [piece for piece in pieces if piece.is_out(seen_at)][:ITEMS]
    built = format_datetime(out[0].at)
    body = fill("us_state/feed.xml", built=built, items="".join(_item(piece) for piece in out))
    return [
        Page(url=f"{SITE}/robots.txt", headers=TEXT, body=fill("us_state/robots.txt").encode()),
        Page(url=FEED, headers=(*XML, ("Last-Modified", built.replace("+0000", "GMT"))), body=body.encode()),
    ]


def _item(piece: Piece) -> str:
    return fill(
        "us_state/item.xml",
        key=piece.key,
        title=html.escape(piece.title, quote=False),
        slug=piece.fact("slug"),
        office=piece.fact("office"),
        pub_date=format_datetime(piece.at),
        script=fill("us_state/script.html"),
        body="".join(f"{block}\n" for block in render_prose(piece.text)),
    )
