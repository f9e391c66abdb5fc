"""The way from a list to the next older one, where addresses are counted."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from spiders.asks import Ask
from spiders.kinds import Api, Feed, Pages

if TYPE_CHECKING:
    from datetime import date

    from spiders.asks import Span
    from spiders.kinds import Listing


def ask_for(listing: Listing, number: int, span: Span | None, *, cursor: str = "", month: date | None = None) -> Ask:
    """The ask for a listing's list of that number, 0 being the newest."""
    window = listing.window if isinstance(listing, Pages | Api) and span else None
    holes = {"cursor": cursor}
    template = window or listing.url
    if isinstance(listing, Api):
        holes |= {"number": str(listing.first + number), "start": str(number * (listing.per_page or 0))}
    elif isinstance(listing, Pages | Feed):
        template = template if number == 0 or window else listing.older or template
        holes["number"] = str(listing.first_older - 1 + number)
    if isinstance(listing, Pages | Api) and span and window:
        holes |= {name: day.strftime(listing.day_format) for name, day in zip(("since", "until"), span, strict=True)}
    if month:
        holes |= {"year": str(month.year), "month": f"{month.month:02}"}
    body = fill(listing.body, holes) if isinstance(listing, Api) and listing.body is not None else None
    return Ask(
        url=fill(template, holes),
        number=number,
        span=span if window else None,
        body=body,
        media_type=None if body is None else "application/json",
        headers=listing.headers if isinstance(listing, Api) else (),
    )


def fill(template: str, holes: dict[str, str]) -> str:
    """A template with its holes filled; other braces, as those of JSON, stay."""
    for name, text in holes.items():
        template = template.replace(f"{{{name}}}", text)
    return template


def ask_older(listing: Pages | Feed | Api, ask: Ask, oldest: date | None = None, cursor: str = "") -> tuple[Ask, ...]:
    """The ask for the next older list, if the listing has any way to it."""
    if isinstance(listing, Pages | Feed):
        if ask.span is None and not listing.older:
            return ()
        if listing.older and "{month}" in listing.older:
            month = oldest.replace(day=1) - timedelta(days=1) if oldest else None
            return (ask_for(listing, ask.number + 1, None, month=month),) if month else ()
    return (ask_for(listing, ask.number + 1, ask.span, cursor=cursor),)
