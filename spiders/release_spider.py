"""The one spider: run by a source, it asks for what is listed and not yet captured."""

from __future__ import annotations

import json
from collections import deque
from datetime import date
from http import HTTPStatus
from typing import TYPE_CHECKING

from spiders.answers import AskFailed, Failure, SourceFailed
from spiders.archive import Capture
from spiders.asking_spider import AskingSpider
from spiders.asks import Ask, strip_posted
from spiders.entries import Entry, Listed, NotAListing
from spiders.kinds import Listing, Sitemap
from spiders.listings import begin, read_listing
from spiders.plan import Kind, Plan, replace_text
from spiders.source import Source
from spiders.walk import Walk, join_walks

if TYPE_CHECKING:
    from collections.abc import Sequence

FAILURES_IN_A_ROW = 5
"""Articles without an answer, one after the other, after which the site is left alone."""
MOST_LISTS = 5000
"""Lists that are walked at most: what goes on beyond that has no end."""
GONE = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}


class ReleaseSpider(AskingSpider):
    """Walks the listings of one source and captures its releases; it interprets none of them."""

    failures = 0
    """Articles without an answer since the last one that had one."""

    async def crawl_source(self) -> None:
        """Ask for what the source lists, then again for what is due, then for what its chosen editions list.

        An edition in another language that is not itself is an issue: the source's own has gone well by then.
        """
        left = self.plan.limit
        left = await self.crawl_edition(self.source.own_edition, left)
        await self.ask_again()
        for edition in self.source.other_editions:
            if left == 0 or not {"all", edition.language} & set(self.plan.languages):
                continue
            self.failures = 0
            try:
                left = await self.crawl_edition(edition, left)
            except SourceFailed as fault:
                detail = f"its edition in {edition.language}: {fault.detail}"
                self.report.note_issue(fault.code, detail, edition.listings[0].url)

    async def crawl_edition(self, edition: Source, limit: int | None) -> int | None:
        """Walk an edition's best listing that is itself, and ask for what it lists; what is left of the limit.

        A listing that was left long ago is walked past, and is what there is if no other is fresher. So is one that
        ends before the first day of the window, if no other goes further back.
        """
        plan = self.plan.for_edition(edition, limit) if self.source.editions else self.plan
        faults: list[Failure] = []
        left: list[Walk] = []
        for listing in edition.listings:
            try:
                walk = await self.walk_listing(edition, listing, plan)
            except (AskFailed, NotAListing) as fault:
                faults.append(fault)
                continue
            left.append(walk)
            if walk.is_frozen:
                faults.append(AskFailed("frozen_list", f"the newest entry is of {walk.newest}"))
            elif not walk.ended_early:
                break
        if not left:
            raise SourceFailed(faults[0].code, "; ".join(dict.fromkeys(each.detail for each in faults)))
        for each in faults:
            self.report.note_issue(each.code, each.detail, None)
        walk = join_walks(left) if plan.since else max(left, key=lambda each: each.newest or date.max)
        if walk.ended_early:
            oldest = f"the oldest entry is of {walk.oldest}" if walk.oldest else "no entry has a day"
            self.report.note_issue("history_ends", oldest, walk.url)
        self.report.listed += len(walk.wanted())
        # Oldest first, so that a crawl cut off leaves no gap behind the newest.
        pending = walk.pending()[::-1] if edition.rendition == "page" else []
        await self.ask_for_articles(pending)
        return None if limit is None else limit - len(pending)

    async def walk_listing(self, edition: Source, listing: Listing, plan: Plan) -> Walk:
        """Read an edition's listing as far back as the plan asks; AskFailed or NotAListing if it is broken."""
        first = begin(listing, plan.span)
        walk = Walk(plan=plan, url=first.url)
        asks, asked = deque([first]), set[str]()
        while asks and not walk.is_over and not walk.goes_in_circles:
            ask = asks.popleft()
            if ask.address in asked:
                continue
            asked.add(ask.address)
            if len(asked) > MOST_LISTS:
                self.report.note_issue("endless_list", f"more than {MOST_LISTS} lists", first.url)
                break
            listed = await self.read_list(listing, ask, has_newer=walk.pages > 0)
            asks.extendleft(reversed(listed.following))
            entries = choose_entries(edition, listed)
            if entries:
                walk.take(entries)
            elif listed.entries and not (isinstance(listing, Sitemap) and (asks or walk.pages)):
                # A site's maps are of all its pages: one of them alone may hold no release.
                raise NotAListing("layout_unmatched", f"no entry has the address of a release at {ask.url}")
        return walk

    async def read_list(self, listing: Listing, ask: Ask, *, has_newer: bool) -> Listed:
        """One list, read from the archive if it is unchanged; nothing where an older one is not there, or is empty."""
        answer = await self.ask_for_page(ask, role="listing")
        if has_newer and answer.status in GONE:
            return Listed(entries=())
        if answer.status != HTTPStatus.OK:
            raise AskFailed(f"http_{answer.status}", f"{ask.url} answered {answer.status}")
        told = {"media_type": answer.media_type, "charset": answer.charset}
        try:
            return read_listing(listing, answer.body, ask, url=strip_posted(answer.url), **told)
        except NotAListing as fault:
            if has_newer and fault.code == "nothing_listed":
                return Listed(entries=())
            raise

    async def ask_for_articles(self, pending: Sequence[Entry]) -> None:
        """Ask for what was never captured, in order."""
        for number, entry in enumerate(pending, 1):
            capture = await self.ask_for_article(entry, "article")
            if capture and capture.status != HTTPStatus.OK:
                detail = f"it is listed, and answered {capture.status}"
                self.report.note_issue(f"http_{capture.status}", detail, entry.url)
            self.show_progress(number, len(pending))

    async def ask_again(self) -> None:
        """Ask for captured articles whose day it is, to see whether they were changed or taken away."""
        for url in self.plan.revisit:
            held = self.recall(url)
            title, time_text = (held.listed_title, held.listed_time) if held else (None, None)
            await self.ask_for_article(Entry(url=url, title=title, time_text=time_text, day=None), "revisit", held)

    async def ask_for_article(self, entry: Entry, kind: Kind, held: Capture | None = None) -> Capture | None:
        """One article's answer; None, and an issue, where there is none, and SourceFailed after too many of these."""
        try:
            capture = await self.ask(Ask(url=entry.url), role="article", kind=kind, held=held, entry=entry)
        except AskFailed as fault:
            self.failures += 1
            self.report.failed += 1
            self.report.note_issue(fault.code, fault.detail, entry.url)
            if self.failures == FAILURES_IN_A_ROW:
                raise SourceFailed(fault.code, f"{self.failures} articles in a row: {fault.detail}") from None
            return None
        self.failures = 0
        self.report.captured += capture.status != HTTPStatus.NOT_MODIFIED
        return capture

    def show_progress(self, done: int, total: int) -> None:
        """Tell how many of how many articles were asked for, to whoever looks into the file."""
        if self.plan.progress:
            replace_text(self.plan.progress, json.dumps([done, total]))


def choose_entries(edition: Source, listed: Listed) -> tuple[Entry, ...]:
    """The entries that are releases."""
    if edition.rendition == "item":
        return listed.entries
    return tuple(entry for entry in listed.entries if edition.role_of(entry.url) == "article")
