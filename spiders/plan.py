"""What a crawl process is told at its start, and what it tells at its end: two JSON files."""

from __future__ import annotations

import json
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self, get_args

from spiders.addresses import normalize_url

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spiders.archive import Role
    from spiders.asks import Span
    from spiders.source import Source

Kind = Literal["robots", "listing", "article", "revisit", "part"]
"""What a request is counted as; a part is what a page's script asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The newest usable capture of an address, and where it lies in the archive."""

    role: Role
    status: int
    fetched_at: datetime
    warc_file: str
    warc_offset: int

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Self:
        """As the plan tells it; of its fields these are used."""
        return cls(
            role=told["role"],
            status=told["status"],
            fetched_at=datetime.fromisoformat(told["fetched_at"]),
            warc_file=told["warc_file"],
            warc_offset=told["warc_offset"],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to ask for: with `since` a window of days, else the daily rule."""

    source: str
    since: date | None
    until: date | None
    today: date
    limit: int | None
    """Articles at most, the newest."""
    archive: Path
    report: Path
    progress: Path | None
    known: Mapping[str, Known]
    revisit: tuple[str, ...]
    languages: tuple[str, ...] = ()
    """Those whose editions are crawled beside the source's own; `all` stands for every one."""

    @property
    def span(self) -> Span | None:
        """The window, where it has a first day."""
        return (self.since, self.until or self.today) if self.since else None

    @property
    def is_first(self) -> bool:
        """Whether no release of the source was ever captured."""
        return not any(capture.role == "article" for capture in self.known.values())

    @classmethod
    def read(cls, path: Path) -> Self:
        """The plan in a file; KeyError or ValueError where it is none."""
        told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        since, until = (told[name] and date.fromisoformat(told[name]) for name in ("since", "until"))
        return cls(
            source=told["source"],
            since=since,
            until=until,
            today=date.fromisoformat(told["today"]),
            limit=told["limit"],
            archive=Path(told["archive"]),
            report=Path(told["report"]),
            progress=Path(told["progress"]) if told.get("progress") else None,
            known={normalize_url(url): Known.of(capture) for url, capture in told["known"].items()},
            revisit=tuple(told["revisit"]),
            languages=tuple(told.get("languages", ())),
        )

    def for_edition(self, edition: Source, limit: int | None) -> Self:
        """The same for one edition: of the articles that are known, its own alone; `limit` is what is left of it."""
        known = {url: each for url, each in self.known.items() if each.role != "article" or edition.is_article(url)}
        return replace(self, known=known, limit=limit)


def read_plan(path: str | None, source: str) -> Plan:
    """The plan of that file for that source; a clear line and exit status 2 where it is none."""
    why = "no plan is given" if path is None else f"{path} is no plan for it"
    with suppress(OSError, KeyError, ValueError, TypeError):
        if path is not None and (plan := Plan.read(Path(path))).source == source:
            return plan
    sys.exit(f"communique: {source}: {why}. Run `communique crawl {source}`, which makes one.")


@dataclass(slots=True, kw_only=True)
class Report:
    """What came of it; `finished` is set last, so that a crawl that was cut off says so."""

    finished: bool = False
    requests: Counter[Kind] = field(default_factory=Counter)
    listed: int = 0
    captured: int = 0
    """Articles, whatever their status."""
    unchanged: int = 0
    """Answers 304, listings and robots.txt among them."""
    failed: int = 0
    """Articles that gave no answer, or one that is none."""
    issues: list[dict[str, str | None]] = field(default_factory=list)
    broken: dict[str, str] | None = None

    def note_issue(self, code: str, detail: str, url: str | None) -> None:
        """Add an issue of this stage."""
        self.issues.append({"stage": "crawl", "code": code, "detail": detail, "url": url})

    def write(self, path: Path) -> None:
        """Put the report in place at once and whole."""
        told = {
            "finished": self.finished,
            "requests": {kind: self.requests[kind] for kind in get_args(Kind)},
            "listed": self.listed,
            "captured": self.captured,
            "unchanged": self.unchanged,
            "failed": self.failed,
            "issues": self.issues,
            "broken": self.broken,
        }
        replace_text(path, json.dumps(told, ensure_ascii=False, indent=1))


def replace_text(path: Path, text: str) -> None:
    """Write a file so that whoever looks sees the old one or the new one."""
    part = path.with_name(f"{path.name}.part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)
