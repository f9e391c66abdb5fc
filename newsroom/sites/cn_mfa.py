"""www.mfa.gov.cn/eng, the tree of 2024: listings index.html, index_1.html ..., no charset in the header."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime

from newsroom.pieces import Page, Piece, fill, long_day, render_prose

SITE = "https://www.mfa.gov.cn"
SECTION = "/eng/xw/wjbxw/"
COLUMN = "Ministry News"
PER_PAGE = 10


def show(pieces: Sequence[Piece], seen_at: datetime) -> list[Page]:
    """All that the site answers at that moment."""
    out = [piece for piece in pieces if piece.is_out(seen_at)]
    leaves = [out[start : start + PER_PAGE] for start in range(0, len(out), PER_PAGE)]
    # The real site answers this with a page of its own: neither rules nor an error.
    robots = Page(url=f"{SITE}/robots.txt", headers=_headers(None), body=fill("cn_mfa/robots.html").encode())
    listings = [_listing(leaf, number, len(leaves)) for number, leaf in enumerate(leaves)]
    return [robots, *listings, *(_article(piece, out) for piece in out)]


def _headers(changed: datetime | None) -> tuple[tuple[str, str], ...]:
    """`text/html` alone: a client that believes in Latin-1 spoils every curly quote."""
    headers = (("Server", "ATS"), ("Content-Type", "text/html"))
    stamp = (("Last-Modified", format_datetime(changed.astimezone(UTC), usegmt=True)),) if changed else ()
    return headers + stamp


def _name(number: int) -> str:
    return "" if number == 0 else f"index_{number}.html"


def _listing(leaf: Sequence[Piece], number: int, count: int) -> Page:
    body = fill(
        "cn_mfa/listing.html",
        column=COLUMN,
        items="\n".join(_item(piece) for piece in leaf),
        page=number,
        pages=count,
        links=" ".join(f'<a href="{_name(one) or "index.html"}">{one + 1}</a>' for one in range(count)),
    )
    return Page(url=SITE + SECTION + _name(number), headers=_headers(leaf[0].at), body=body.encode())


def _item(piece: Piece, base: str = "./") -> str:
    day = long_day(piece.at) if _is_dated(piece) else ""
    return fill(
        "cn_mfa/item.html",
        base=base,
        folder=_folder(piece),
        key=piece.key,
        title=html.escape(piece.title),
        long_day=day,
    )


def _is_dated(piece: Piece) -> bool:
    return piece.facts.get("is_dated", True) is True


def _folder(piece: Piece) -> str:
    """`t20240507_11300118` lies in the month's folder."""
    return piece.key[1:7]


def _article(piece: Piece, out: Sequence[Piece]) -> Page:
    url = f"{SITE}{SECTION}{_folder(piece)}/{piece.key}.html"
    clock = f"{piece.at:%Y-%m-%d %H:%M}" if _is_dated(piece) else ""
    others = [other for other in out if other is not piece][:3]
    body = fill(
        "cn_mfa/article.html",
        column=COLUMN,
        title=html.escape(piece.title),
        url=url,
        pub_date=clock[:10],
        xltime=f'<div class="xltime">Updated: {clock}</div>' if clock else "",
        body="".join(render_prose(piece.text, attributes=' style="text-indent: 0px; text-align: justify;"')),
        related="".join(f"<li>{_item(other, '../')}</li>" for other in others),
    )
    return Page(url=url, headers=_headers(piece.at), body=body.encode())
