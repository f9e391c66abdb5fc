"""How far a listing is walked to the past, and which of its entries are to be asked for."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spiders.entries import Entry
    from spiders.plan import Plan

LATE = timedelta(days=7)
"""Ministries post late and backdate: within these days a page is looked at even if all of it is known."""
PATIENCE = 3
"""Pages in a row with nothing new, after which a list goes in circles."""
FROZEN = timedelta(days=60)
"""A list whose newest entry is older than that has been left, though it answers: some feeds do so for years."""


@dataclass(slots=True, kw_only=True)
class Walk:
    """One listing's pages, from the newest on."""

    plan: Plan
    url: str = ""
    """The address of the newest page."""
    entries: dict[str, Entry] = field(default_factory=dict)
    """By address, newest first."""
    pages: int = 0
    is_over: bool = False
    """Whether older pages need not be asked for."""
    oldest: date | None = None
    newest: date | None = None
    repeats: int = 0
    met_known: bool = False
    """Whether a release that is captured came by: what lies below, and is not, is history for a backfill."""

    def take(self, entries: Sequence[Entry]) -> None:
        """Note the entries of the next page."""
        self.pages += 1
        new = {entry.url: entry for entry in entries if entry.url not in self.entries}
        self.repeats = 0 if new else self.repeats + 1
        self.entries |= new
        days = [entry.day for entry in entries if entry.day]
        self.oldest = min([*days, self.oldest] if self.oldest else days, default=None)
        self.newest = max([*days, self.newest] if self.newest else days, default=None)
        limit = self.plan.limit
        self.is_over = self._is_beyond(entries, days) or (limit is not None and len(self.pending()) >= limit)

    def _is_beyond(self, entries: Sequence[Entry], days: Sequence[date]) -> bool:
        if self.plan.since:
            return bool(days) and max(days) < self.plan.since
        known = [entry for entry in entries if entry.url in self.plan.known]
        is_below_all = not known and (self.met_known or self.plan.is_first)
        self.met_known |= bool(known)
        is_late = not days or max(days) < self.plan.today - LATE
        return is_late and (len(known) == len(entries) or is_below_all)

    @property
    def goes_in_circles(self) -> bool:
        """Whether the site answers with pages that it has already shown."""
        return self.repeats >= PATIENCE

    @property
    def is_frozen(self) -> bool:
        """Whether nothing was added to the list for so long that it is no longer kept."""
        return self.plan.since is None and self.newest is not None and self.newest < self.plan.today - FROZEN

    @property
    def ended_early(self) -> bool:
        """Whether the list ended before the first day of the window came in sight."""
        since = self.plan.since
        return since is not None and not self.is_over and (self.oldest is None or self.oldest >= since)

    def wanted(self) -> list[Entry]:
        """The entries of the window, those without a day among them; without a window, all."""
        first, last = self.plan.since or date.min, self.plan.until or date.max
        return [entry for entry in self.entries.values() if entry.day is None or first <= entry.day <= last]

    def pending(self) -> list[Entry]:
        """The wanted entries that were never captured, newest first, as many as the plan allows."""
        unknown = [entry for entry in self.wanted() if entry.url not in self.plan.known]
        return unknown[: self.plan.limit]


def join_walks(walks: Sequence[Walk]) -> Walk:
    """The furthest of the walks of a window, with all their entries; each was tried as the one before it ended early.

    One that lists nothing of the window says nothing of how far back it reaches.
    """
    within = [each for each in walks if each.wanted()] or walks
    furthest = min(within, key=lambda each: (each.ended_early, each.oldest or date.max))
    return replace(furthest, entries={url: entry for each in walks for url, entry in each.entries.items()})
