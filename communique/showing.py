"""What the steps gave, as tables: a row for each source; and the catalogue, a row for each state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from communique.printing import print_rows, print_table
from spiders.catalogue import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from communique.printing import Format
    from communique.probing import ProbeOutcome
    from spiders.catalogue import CatalogueEntry

REQUESTS = ("robots", "listing", "article", "revisit")
CRAWL_COUNTS = ("listed", "captured", "unchanged", "failed", "issues")
REFINE_COUNTS = ("captures", "releases", "versions", "meetings", "commitments", "issues")


def show_crawls(outcomes: Sequence[Mapping[str, Any]]) -> None:
    """The requests that were made of each source, by what was asked for, and what they gave."""
    rows = [
        (each["source"], *(each["requests"].get(kind, 0) for kind in REQUESTS), *(each[name] for name in CRAWL_COUNTS))
        for each in outcomes
    ]
    show("What was asked of each source", ("requests: robots", *REQUESTS[1:], *CRAWL_COUNTS), rows)


def show_refines(outcomes: Sequence[Mapping[str, Any]]) -> None:
    """The captures of each source that were read, and the rows that are new."""
    rows = [(each["source"], *(each[name] for name in REFINE_COUNTS)) for each in outcomes]
    show("What each source gave that is new", REFINE_COUNTS, rows)


def show_probes(outcomes: Sequence[ProbeOutcome]) -> None:
    """How much each source that is alive lists, and its newest release."""
    rows = [(each.source, each.listed, each.newest, each.title) for each in outcomes]
    if rows:
        print_table(("source", "listed", "newest", "title"), rows, title="Alive")


def show_catalogue(entries: Sequence[CatalogueEntry], form: Format) -> None:
    """Where every state publishes, and above the table how much of that is known, and since when."""
    days = sorted(each.evidence_on for each in entries if each.evidence_on)
    known = f"{len(days)} of {len(entries)} states have an address"
    spread = f"seen from {days[0]} to {days[-1]}, half of them by {days[len(days) // 2]}" if days else "none seen"
    rows = [[getattr(each, name) for name in COLUMNS] for each in entries]
    print_rows(COLUMNS, rows, form, title=f"{known}, {spread}")


def show(title: str, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """A table with a row a source and a last row of sums; nothing where there are no rows."""
    if not rows:
        return
    sums = ("all", *(sum(values) for values in zip(*(row[1:] for row in rows), strict=True)))
    print_table(("source", *columns), [*rows, sums] if len(rows) > 1 else rows, title=title)
