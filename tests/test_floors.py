"""The trailing seven days of a source are judged by its floors when a run has loaded all, and after no backfill."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import typer
from loopback import page, running_site
from test_crawl import NEWS, listing, release
from warehouse_records import MORNING, ask, batch_of, capture_of, load, release_of

from communique import each_source, steps
from communique.faults import FloorMissed
from communique.refining import fall_short_in
from communique.settings import Settings
from communique.steps import RefineOutcome, is_backfill, refine_source, run_source
from spiders.folder import find_source
from spiders.source import Edition, Floor, Source
from transforms.finding import Findings
from transforms.release import Issue, Reading
from warehouse.batch import CaptureReading
from warehouse.health import Week
from warehouse.runs import finish_run, start_run

if TYPE_CHECKING:
    from conftest import Place

    from warehouse.connection import Connection

TODAY = datetime.now(UTC).date()
RUSSIAN = Edition(language="ru", listings=(), article="x")
MINISTRY = replace(
    find_source("ru_kremlin"), key="cn_mfa", evidence="proven", floor=Floor(per_week=3), editions=(RUSSIAN,)
)
PAGE = (Path(__file__).parent / "sources" / "ru_kremlin" / "article.html").read_text(encoding="utf-8")
CODES = {"no_day": "a day", "no_body": "a body"}


@pytest.fixture
def settings(postgres: Place, tmp_path: Path) -> Settings:
    return Settings(home=postgres.home).model_copy(update={"archive": tmp_path / "archive"})


def refine(
    monkeypatch: pytest.MonkeyPatch, settings: Settings, source: Source = MINISTRY, **told: Any
) -> RefineOutcome:
    monkeypatch.setattr(steps, "find_source", lambda key: source)
    return refine_source(settings, "cn_mfa", run="a test", now=now(), **told)


def crawled(warehouse: Connection, *days_ago: float, is_backfill: bool = False, source: Source = MINISTRY) -> None:
    """Crawls that went well, each of an hour, of what was new then or of a window long past."""
    for days in days_ago:
        at = now() - timedelta(days=days)
        run = start_run(warehouse, source=source, step="crawl", label="a test", at=at, is_backfill=is_backfill)
        finish_run(warehouse, run, state="ok", counts={}, reason=None)
        with warehouse, warehouse.cursor() as cursor:
            cursor.execute("update ops.run set finished_at = started_at + interval '1 hour' where run_id = %s", (run,))


def now() -> datetime:
    """By the clock of the database, which a run of all tests may see pass midnight."""
    return datetime.now(UTC)


def gave(warehouse: Connection, days_ago: Sequence[float], *codes: str, language: str = "en") -> None:
    """Releases of the days on which they were fetched, and records of the last of them that could not be read."""
    hours = (now() - MORNING) / timedelta(hours=1)
    reads = []
    for number, days in enumerate(days_ago):
        capture = capture_of(f"https://ministry.example/{language}{number}", hours=hours - 24 * days + 0.1)
        day = now().date() - timedelta(days=int(days))
        release = release_of(f"{language}{number}", url=capture.url, published_on=day, language=language)
        reads.append((capture, [release]))
    batch = batch_of(*reads, findings=Findings())
    unread = []
    for number, code in enumerate(codes):
        capture = capture_of(f"https://ministry.example/odd{number}", hours=hours - 24 * days_ago[-1] + 0.1)
        raised = Issue(source="cn_mfa", stage="clean", code=code, detail="", url=capture.url)
        unread.append(CaptureReading(capture=capture, reading=Reading(issues=(raised,))))
    load(warehouse, replace(batch, readings=(*batch.readings, *unread)))


def state_of(postgres: Place) -> str:
    [row] = ask(postgres, "select state from mart.source_health")
    return str(row["state"])


@pytest.mark.parametrize(
    ("crawls", "days", "alarm", "state"),
    [
        ([40, 0], [0, 1], "2 in 7 days, its floor is 3", "quiet"),
        ([40, 0], [0, 1, 7, 8, 9], "2 in 7 days, its floor is 3", "quiet"),
        ([40, 0], [0, 1, 6], None, "healthy"),
        # Too new to be judged.
        ([27, 0], [0], None, "healthy"),
        ([0], [0], None, "healthy"),
        # Nobody asked: what is missing may have been published.
        ([40, 3], [5], None, "unasked"),
    ],
)
def test_fewer_releases_than_the_floor_are_an_alarm_when_they_were_asked_for(
    postgres: Place, warehouse: Connection, settings: Settings, monkeypatch: pytest.MonkeyPatch,
    crawls: list[float], days: list[float], alarm: str | None, state: str,
) -> None:  # fmt: skip
    crawled(warehouse, *crawls)
    gave(warehouse, days)
    assert refine(monkeypatch, settings).alarm == alarm
    assert state_of(postgres) == state


@pytest.mark.parametrize(
    ("source", "state"),
    [
        (replace(MINISTRY, floor=Floor(per_week=3, pauses=(("01-01", "12-31"),))), "healthy"),
        (replace(MINISTRY, floor=Floor(per_week=0)), "healthy"),
        (replace(MINISTRY, enabled=False), "off"),
        (replace(MINISTRY, evidence="blocked"), "blocked"),
    ],
    ids=["in a pause", "without a floor", "off", "blocked"],
)
def test_a_source_that_pauses_or_is_off_is_not_judged(
    postgres: Place, warehouse: Connection, settings: Settings, monkeypatch: pytest.MonkeyPatch,
    source: Source, state: str,
) -> None:  # fmt: skip
    crawled(warehouse, 40, 0, source=source)
    assert refine(monkeypatch, settings, source).alarm is None
    assert state_of(postgres) == state


@pytest.mark.parametrize(
    "told", [{"is_judged": False}, {"everything": True}, {"accept": True}, {"since": TODAY}, {"until": TODAY}]
)
def test_after_a_backfill_or_a_reading_of_some_captures_nothing_is_judged(
    warehouse: Connection, settings: Settings, monkeypatch: pytest.MonkeyPatch, told: dict[str, Any]
) -> None:
    crawled(warehouse, 40, 0)
    assert refine(monkeypatch, settings, **told).alarm is None
    assert refine(monkeypatch, settings).alarm is not None


def test_a_backfill_of_long_ago_makes_no_source_old(
    postgres: Place, warehouse: Connection, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    crawled(warehouse, 40, is_backfill=True)
    assert refine(monkeypatch, settings).alarm is None
    crawled(warehouse, 0)
    assert refine(monkeypatch, settings).alarm is None
    assert state_of(postgres) == "healthy"


def test_releases_of_another_edition_do_not_count(
    warehouse: Connection, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    crawled(warehouse, 40, 0)
    gave(warehouse, [0, 0])
    gave(warehouse, [0, 1, 2], language="ru")
    assert refine(monkeypatch, settings).alarm == "2 in 7 days, its floor is 3"
    gave(warehouse, [0, 0, 0])
    assert refine(monkeypatch, settings).alarm is None


@pytest.mark.parametrize("code", CODES)
def test_a_share_under_its_floor_over_seven_days_is_an_alarm_though_each_batch_was_small(
    postgres: Place, warehouse: Connection, settings: Settings, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    crawled(warehouse, 0)
    gave(warehouse, [3, 2, 1], code)
    assert refine(monkeypatch, settings).alarm is None
    gave(warehouse, [3, 2, 1, 0], code)
    short = f"80% of the 5 records of 7 days have {CODES[code]}, the floor is 90%"
    assert refine(monkeypatch, settings).alarm == short
    [row] = ask(postgres, "select state, reason, records_7d from mart.source_health")
    assert row == {"state": "broken", "reason": f"refine: {short}", "records_7d": 5}
    gave(warehouse, [0] * 9)
    assert refine(monkeypatch, settings).alarm is None
    assert state_of(postgres) == "healthy"


def test_a_share_of_what_a_backfill_fetched_says_nothing_of_the_source_today(
    postgres: Place, warehouse: Connection, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    crawled(warehouse, 2, is_backfill=True)
    crawled(warehouse, 0)
    gave(warehouse, [2, 2, 2, 2, 2], "no_day", "no_body", "no_day")
    assert refine(monkeypatch, settings).alarm is None
    [row] = ask(postgres, "select state, records_7d, share_with_day from mart.source_health")
    assert row == {"state": "healthy", "records_7d": 0, "share_with_day": None}


@pytest.mark.parametrize(
    ("records", "with_day", "with_body", "state", "short"),
    [
        (4, 0.5, 0.5, "healthy", None),
        (20, 0.9, 0.9, "healthy", None),
        (20, 0.85, 0.5, "healthy", "85% of the 20 records of 7 days have a day, the floor is 90%"),
        (20, 1.0, 0.5, "unasked", "50% of the 20 records of 7 days have a body, the floor is 90%"),
        (20, 0.0, 0.0, "off", None),
    ],
)
def test_shares_are_judged_from_five_records_on(
    records: int, with_day: float, with_body: float, state: str, short: str | None
) -> None:
    week = Week(state=state, reason=None, records=records, with_day=with_day, with_body=with_body)
    assert fall_short_in(week, MINISTRY) == short


@pytest.mark.parametrize(
    ("day", "per_week"),
    [
        (date(2026, 7, 31), 5),
        (date(2026, 8, 1), 0),
        (date(2026, 9, 6), 0),
        (date(2026, 9, 7), 5),
        (date(2026, 12, 19), 5),
        (date(2026, 12, 25), 0),
        (date(2027, 1, 12), 0),
        (date(2027, 1, 13), 5),
        (date(2028, 2, 29), 5),
    ],
)
def test_a_week_that_touches_a_pause_of_the_year_has_no_floor(day: date, per_week: int) -> None:
    assert Floor(per_week=5, pauses=(("08-01", "08-31"), ("12-20", "01-06"))).per_week_on(day) == per_week


@pytest.mark.parametrize("pause", [("8-1", "08-31"), ("08-01", "08-32"), ("August", "September")])
def test_a_pause_is_of_days_of_the_year(pause: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match=r"isoformat|day is out of range|between"):
        Floor(per_week=5, pauses=(pause,))


def test_a_run_is_judged_and_a_backfill_is_noted_as_one(warehouse: Connection, settings: Settings) -> None:
    crawled(warehouse, 40, source=find_source("ru_kremlin"))
    with running_site({NEWS: listing(1, age=1), release(1): page(PAGE)}) as site:
        told = settings.model_copy(update={"newsroom": site.address})
        window = {"since": date(2024, 5, 1), "until": date(2024, 5, 31)}
        _, backfilled = run_source(told, "ru_kremlin", **window, run="a test", now=now())
        crawled_now, refined = run_source(told, "ru_kremlin", run="a test", now=now() + timedelta(seconds=1))
    assert backfilled.alarm is None
    assert (crawled_now.captured, refined.releases) == (1, 1)
    assert refined.alarm == "0 in 7 days, its floor is 10"
    with warehouse, warehouse.cursor() as cursor:
        cursor.execute("select step, is_backfill, state from ops.run order by started_at desc, step limit 4")
        assert cursor.fetchall() == [
            ("crawl", False, "ok"),
            ("refine", False, "ok"),
            ("crawl", True, "ok"),
            ("refine", False, "ok"),
        ]


@pytest.mark.parametrize(("days_ago", "is_past"), [(None, False), (-1, False), (0, False), (1, False), (2, True)])
def test_a_window_that_ends_before_yesterday_is_a_backfill(days_ago: int | None, is_past: bool) -> None:
    until = None if days_ago is None else now().date() - timedelta(days=days_ago)
    assert is_backfill(until, now()) is is_past


def test_a_floor_that_is_missed_is_told_and_exits_with_1_when_all_is_loaded(
    capsys: pytest.CaptureFixture[str],
) -> None:
    counts = dict.fromkeys(("captures", "releases", "versions", "meetings", "commitments", "issues"), 7)

    def step(key: str, *_: object) -> tuple[RefineOutcome]:
        return (RefineOutcome(source=key, **counts, alarm="1 in 7 days, its floor is 3" if key == "b" else None),)

    with pytest.raises(typer.Exit) as left:
        each_source.do_for_each(["a", "b", "c"], step)
    told = capsys.readouterr()
    assert left.value.exit_code == 1
    assert [name for name in ("a", "b", "c") if f"│ {name} " in told.out] == ["a", "b", "c"]
    fault = "communique: b: under_floor, 1 in 7 days, its floor is 3. What it gave is loaded; see mart.source_health."
    assert fault in told.err.splitlines()


def test_a_missed_floor_crosses_the_border_of_a_process() -> None:
    fault = FloorMissed("ru_kremlin", "1 in 7 days, its floor is 10")
    assert str(pickle.loads(pickle.dumps(fault))) == str(fault)
