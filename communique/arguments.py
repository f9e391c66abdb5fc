"""What is typed at the command line, checked before anything is done."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, TypedDict

import typer

from communique.faults import BadInput
from communique.printing import Format
from spiders.folder import find_faults, load_found, load_sources

Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="DAY")]
Form = Annotated[Format, typer.Option("--format", help="How rows are printed.")]
Keys = Annotated[list[str] | None, typer.Option("--source", metavar="KEY", help="Only this source; may be repeated.")]


class Days(TypedDict):
    """A window of days, both ends in it."""

    since: date | None
    until: date | None


def check_keys(keys: list[str]) -> list[str]:
    """The keys, each once; BadInput names one that no source has."""
    known = load_sources().keys() | load_found().keys() | find_faults().keys()
    for key in keys:
        if key not in known:
            raise BadInput(key, "there is no such source", "`communique sources` lists them")
    return list(dict.fromkeys(keys))


def enabled_keys() -> list[str]:
    """The sources that are crawled when none is named; one whose file is faulty fails by its name in its turn."""
    return [*(key for key, source in load_sources().items() if source.enabled), *find_faults()]


def read_window(since: datetime | None, until: datetime | None, *, needs_both: bool = False) -> Days:
    """The two days; BadInput where the window ends before it begins, or where one alone says nothing."""
    if since and until and until < since:
        why = f"it ends on {until:%Y-%m-%d}, before it begins on {since:%Y-%m-%d}"
        raise BadInput("the window", why, "Give --since a day that is not after --until")
    if needs_both and bool(since) != bool(until):
        raise BadInput("the window", "only one of its days is given", "Give both --since and --until, or neither")
    return {"since": since.date() if since else None, "until": until.date() if until else None}
