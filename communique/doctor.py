"""What works, what does not, and what to do: the parts of an installation, each looked at for itself."""

from __future__ import annotations

import shutil
import sys
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from spiders.browser import find_missing, find_program
from spiders.folder import find_faults, load_sources
from warehouse.check import count_offences
from warehouse.connection import connect, describe
from warehouse.faults import WarehouseError
from warehouse.migrate import pending_migrations
from warehouse.query import run_query

if TYPE_CHECKING:
    from communique.settings import Settings

NEEDED_FREE_GB = 2
State = Literal["ok", "attention", "broken", "unreachable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """One part, its state, and what to do where it is not well."""

    part: str
    state: State
    detail: str
    do: str = ""

    @property
    def exit_status(self) -> int:
        """0 for what works or only wants attention, 1 for what is broken, 3 for what cannot be reached."""
        return {"ok": 0, "attention": 0, "broken": 1, "unreachable": 3}[self.state]


def examine(settings: Settings) -> list[Examined]:
    """Look at every part; never changes anything but that a private PostgreSQL is started."""
    return [
        examine_python(),
        examine_packages(),
        examine_disk(settings),
        examine_sources(),
        examine_browser(),
        examine_archive(settings),
        *examine_warehouse(settings),
    ]


def examine_python() -> Examined:
    """The interpreter's version against the ones that are supported."""
    running = ".".join(map(str, sys.version_info[:3]))
    if (3, 11) <= sys.version_info[:2] <= (3, 13):
        return Examined(part="python", state="ok", detail=running)
    return Examined(part="python", state="broken", detail=running, do="Use Python 3.11 to 3.13")


def examine_packages() -> Examined:
    """The packages that the way of the data needs."""
    names = ("scrapy", "apache-airflow", "beautifulsoup4", "psycopg2-binary", "warcio")
    try:
        return Examined(part="packages", state="ok", detail=", ".join(f"{name} {version(name)}" for name in names))
    except PackageNotFoundError as missing:
        return Examined(part="packages", state="broken", detail=f"{missing.name} is missing", do="Run `make setup`")


def examine_disk(settings: Settings) -> Examined:
    """Free space where everything is kept."""
    folder = next(each for each in (settings.home, *settings.home.parents) if each.exists())
    free = shutil.disk_usage(folder).free / 1e9
    detail = f"{settings.home}: {free:.0f} GB free"
    if free >= NEEDED_FREE_GB:
        return Examined(part="disk", state="ok", detail=detail)
    return Examined(part="disk", state="attention", detail=detail, do="Make room, or set COMMUNIQUE_HOME elsewhere")


def examine_sources() -> Examined:
    """Whether every source file reads."""
    found = load_sources()
    if faults := find_faults():
        return Examined(part="sources", state="broken", detail="; ".join(map(str, faults.values())), do="Mend the file")
    kinds = Counter(source.evidence for source in found.values())
    detail = f"{len(found)}: " + ", ".join(f"{count} {evidence}" for evidence, count in sorted(kinds.items()))
    return Examined(part="sources", state="ok", detail=detail)


def examine_browser() -> Examined:
    """Whether pages that scripts make can be rendered, which matters where a source that is on has such pages."""
    keys = [key for key, source in load_sources().items() if source.enabled and source.needs_browser]
    needed = f"needed by {', '.join(keys)}" if keys else "no source that is on needs it"
    if missing := find_missing():
        state: State = "attention" if keys else "ok"
        return Examined(part="browser", state=state, detail=f"{missing}; {needed}", do="Install it" if keys else "")
    return Examined(part="browser", state="ok", detail=f"{find_program()}, {needed}")


def examine_archive(settings: Settings) -> Examined:
    """How many WARC files there are, and whether a crawl left one open."""
    root: Path = settings.archive_root
    files = list(root.glob("*/*.warc*")) if root.exists() else []
    size = sum(file.stat().st_size for file in files) / 1e6
    left_open = sum(file.suffix == ".open" for file in files)
    detail = f"{root}: {len(files)} WARC files, {size:.1f} MB, {left_open} open"
    return Examined(part="archive", state="ok", detail=detail)


def examine_warehouse(settings: Settings) -> list[Examined]:
    """Whether PostgreSQL answers, its schema is of this release, and its sources are healthy."""
    try:
        with closing(connect(settings, "owner")) as warehouse:
            place = describe(warehouse)
            pending = pending_migrations(warehouse)
    except WarehouseError as error:
        return [Examined(part="warehouse", state="unreachable", detail=f"{error.what}: {error.why}", do=error.do)]
    answered = Examined(part="warehouse", state="ok", detail=place)
    if pending:
        detail = f"{len(pending)} migrations are not applied"
        return [
            answered,
            Examined(part="schema", state="attention", detail=detail, do="Run `communique migrate`"),
        ]
    in_order = Examined(part="schema", state="ok", detail="of this release")
    return [answered, in_order, examine_rows(settings), examine_health(settings)]


def examine_rows(settings: Settings) -> Examined:
    """The rows that break a promise of the schema, by the checks of `sql/checks`."""
    with closing(connect(settings, "owner")) as warehouse:
        offences = count_offences(warehouse)
    offending = [f"{name}: {rows} rows" for name, rows in offences.items() if rows]
    if offending:
        return Examined(part="checks", state="broken", detail="; ".join(offending), do="Run `communique refine --all`")
    return Examined(part="checks", state="ok", detail=f"{len(offences)} checks, no offending row")


def examine_health(settings: Settings) -> Examined:
    """The sources that are not well, by name; those that are off are not meant to be."""
    with closing(connect(settings, "analyst")) as warehouse:
        _, rows = run_query(warehouse, "select source_key, state, reason from mart.source_health order by 1", 1000)
    unwell = [f"{key} {state} ({reason})" for key, state, reason in rows if state not in ("healthy", "off")]
    if unwell:
        return Examined(part="health", state="attention", detail="; ".join(unwell), do="See mart.source_health")
    return Examined(part="health", state="ok", detail=f"{len(rows)} sources known to the warehouse, all well")
