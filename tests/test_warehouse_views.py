"""What analysts see: the views of `mart`, their columns and comments, and what their statuses mean."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from conftest import Place
from warehouse_records import (
    MORNING,
    PROMISE,
    TEXT,
    ask,
    batch_of,
    capture_of,
    commitment_of,
    load,
    meeting_of,
    release_of,
)

from spiders.folder import find_source
from spiders.source import Source
from transforms.finding import Findings
from transforms.release import Issue, Reading
from warehouse.batch import CaptureReading
from warehouse.connection import connect
from warehouse.index import index_captures
from warehouse.runs import finish_run, record_issues, start_run

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

CONTRACT = Path(__file__).parents[1] / "docs/contract.md"
NOW = datetime.now(UTC)
TODAY = NOW.date()
MINISTRY = replace(find_source("ru_kremlin"), key="cn_mfa", evidence="proven", enabled=True)


def contract_columns() -> dict[str, list[str]]:
    """View and columns as `docs/contract.md` promises them."""
    page = CONTRACT.read_text("utf-8").split("## Views of `mart`")[1].split("## For operators")[0]
    found = {}
    for paragraph in re.findall(r"^\*\*(\w+)\*\*(?:, [^:]*)?:(.*?)\n\n", page, re.S | re.M):
        view, told = paragraph[0], re.sub(r"\([^()]*\)", "", re.sub(r'\("[^"]*"\)', "", paragraph[1]))
        found[view] = [re.match(r"\w+", each.strip(" \n`"))[0] for each in told.split(",")]
    return found


@pytest.mark.parametrize(("view", "columns"), contract_columns().items(), ids=contract_columns())
def test_a_view_has_the_columns_of_the_contract_in_its_order(
    postgres: Place, warehouse: Connection, view: str, columns: list[str]
) -> None:
    with warehouse, warehouse.cursor() as cursor:
        cursor.execute(f"select * from mart.{view}")
        assert [column.name for column in cursor.description] == columns


def test_every_view_and_column_has_a_comment(postgres: Place) -> None:
    with closing(connect(postgres, "owner")) as owner, owner, owner.cursor() as cursor:
        cursor.execute("""
            select c.relname, a.attname
            from pg_class as c
            join pg_namespace as n on n.oid = c.relnamespace
            left join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0
            where n.nspname = 'mart' and (obj_description(c.oid) is null or col_description(c.oid, a.attnum) is null)
        """)
        assert cursor.fetchall() == []
        cursor.execute("select count(*) from pg_views where schemaname = 'mart'")
        assert cursor.fetchall() == [(len(contract_columns()),)]


@pytest.mark.parametrize(
    ("fields", "status", "days_left"),
    [
        ({"kind": "signed"}, "signed", None),
        ({}, "no_deadline", None),
        ({}, "past_due_unverified", -1),
        ({}, "due_soon", 0),
        ({}, "due_soon", 30),
        ({}, "open", 31),
    ],
)
def test_a_commitment_has_a_status(
    postgres: Place, warehouse: Connection, fields: dict[str, Any], status: str, days_left: int | None
) -> None:
    # By today's clock, not by that of when tests were collected: a run of all of them may pass midnight.
    deadline = None if days_left is None else datetime.now(UTC).date() + timedelta(days=days_left)
    fields = {**fields, "deadline": deadline}
    load(warehouse, batch_of((capture_of(), [release_of()]), findings=Findings(commitments=(commitment_of(**fields),))))
    [row] = ask(postgres, "select status, days_left from mart.commitment")
    assert row == {"status": status, "days_left": days_left}


WITH_FRANCE = meeting_of("Wang Yi (CN)", "A B (FR)", held_on=date(2024, 5, 4))
WITH_GERMANY = meeting_of("Wang Yi (CN)", "C D (DE)")
PLANNED = replace(WITH_GERMANY, status="planned")


@pytest.mark.parametrize(
    ("meetings", "made_on"),
    [
        ((), None),
        ((WITH_FRANCE,), date(2024, 5, 4)),
        ((WITH_FRANCE, PLANNED), date(2024, 5, 4)),
        ((WITH_FRANCE, WITH_GERMANY), None),
        ((meeting_of("A B (FR)", "C D (DE)"),), None),
    ],
    ids=["no meeting", "one", "one held, one planned", "two held", "one without the actor"],
)
def test_a_commitment_belongs_to_the_only_meeting_held_with_its_actors(
    postgres: Place, warehouse: Connection, meetings: tuple[Any, ...], made_on: date | None
) -> None:
    findings = Findings(meetings=meetings, commitments=(commitment_of(),))
    load(warehouse, batch_of((capture_of(), [release_of()]), findings=findings))
    [row] = ask(postgres, "select meeting_id is not null as has_meeting, made_on from mart.commitment")
    assert row == {"has_meeting": made_on is not None, "made_on": made_on or date(2024, 5, 6)}


def test_a_commitment_leads_back_to_its_words_and_to_the_archive(postgres: Place, warehouse: Connection) -> None:
    for hours in (3, 1):
        load(warehouse, batch_of((capture_of(hours=hours), [release_of()])))
    [row] = ask(postgres, "select * from mart.commitment")
    assert TEXT[row["start_offset"] : row["end_offset"]] == row["action"]
    assert row["evidence"] == PROMISE
    assert row["archive_uri"] == "cn_mfa/20240506.warc.gz#3600"
    assert (row["amount"], row["unit"], row["ruleset"]) == (2, "consulates", "1+words")
    [person] = ask(postgres, "select person_id from mart.meeting_participant where name = 'Wang Yi'")
    assert row["speaker_person_id"] == person["person_id"]


def test_the_text_is_shown_where_the_source_may_be_republished_alone(postgres: Place, warehouse: Connection) -> None:
    load(warehouse, batch_of((capture_of(), [release_of()])))
    shown = []
    for source in (None, replace(MINISTRY, republish=False), replace(MINISTRY, republish=True)):
        if source:
            start_run(warehouse, source=source, step="refine", label="test", at=NOW)
        [release] = ask(postgres, "select text from mart.release")
        shown.append(release["text"])
    assert shown == [None, None, TEXT]


@pytest.mark.parametrize(
    ("statuses", "gone", "last_hours"),
    [([200], False, 0), ([304], False, 24), ([404], True, 0), ([410, 200], False, 48)],
)
def test_a_release_is_gone_when_its_page_says_so(
    postgres: Place, warehouse: Connection, statuses: list[int], gone: bool, last_hours: int
) -> None:
    load(warehouse, batch_of((capture_of(), [release_of()])))
    if statuses != [200]:
        later = [capture_of(hours=24 * number, status=status) for number, status in enumerate(statuses, 1)]
        index_captures(warehouse, later[0].warc_file, later)
    [row] = ask(postgres, "select is_gone, first_seen_at, last_seen_at from mart.release")
    assert row == {"is_gone": gone, "first_seen_at": MORNING, "last_seen_at": MORNING + timedelta(hours=last_hours)}


def health(postgres: Place) -> dict[str, Any]:
    [row] = ask(postgres, "select * from mart.source_health")
    return row


def run(warehouse: Connection, source: Source, *, days_ago: float = 0, step: Any = "crawl", **ended: Any) -> None:
    at = NOW - timedelta(days=days_ago)
    run_id = start_run(warehouse, source=source, step=step, label="test", at=at)
    if ended:
        finish_run(warehouse, run_id, counts={}, **ended)


OK = {"state": "ok", "reason": None}
BROKEN = {"state": "broken", "reason": "nothing_listed: no entry"}
BLOCKED = {"state": "broken", "reason": "blocked: 403 twice"}


@pytest.mark.parametrize(
    ("source", "runs", "state", "reason"),
    [
        (MINISTRY, [(0, OK)], "healthy", None),
        (MINISTRY, [(1, BROKEN), (0, OK)], "healthy", None),
        (MINISTRY, [(1, OK), (0, BROKEN)], "broken", "crawl: nothing_listed: no entry"),
        (MINISTRY, [(2, {})], "broken", "crawl: it was cut off"),
        (MINISTRY, [(0, BLOCKED)], "blocked", "crawl: blocked: 403 twice"),
        (MINISTRY, [(40, OK), (0, OK)], "quiet", f"0 in 7 days, its floor is {MINISTRY.floor.per_week}"),
        (replace(MINISTRY, evidence="blocked"), [(0, OK)], "blocked", "it shut plain clients out on 2020-08-28"),
        (replace(MINISTRY, enabled=False), [(0, BROKEN)], "off", "it is disabled in its file"),
    ],
)
def test_a_source_has_a_state(
    postgres: Place, warehouse: Connection, source: Source, runs: list[Any], state: str, reason: str | None
) -> None:
    for days_ago, ended in runs:
        run(warehouse, source, days_ago=days_ago, **ended)
    row = health(postgres)
    assert (row["state"], row["reason"]) == (state, reason)
    assert (row["last_success_at"] is not None) == any(ended == OK for _, ended in runs)


def test_a_source_s_counts_and_shares_are_of_what_was_fetched_lately(postgres: Place, warehouse: Connection) -> None:
    run(warehouse, MINISTRY, **OK)
    hours = (NOW - MORNING) / timedelta(hours=1)
    reads = [
        (
            capture_of(f"https://ministry.example/{n}", hours=hours - n),
            [release_of(str(n), published_on=TODAY - timedelta(days=n * 5))],
        )
        for n in range(3)
    ]
    batch = batch_of(*reads, findings=Findings())
    dayless = capture_of("https://ministry.example/dayless", hours=hours)
    raised = Issue(source="cn_mfa", stage="clean", code="no_day", detail="", url=dayless.url)
    reading = CaptureReading(capture=dayless, reading=Reading(issues=(raised,)))
    load(warehouse, replace(batch, readings=(*batch.readings, reading)))
    row = health(postgres)
    assert (row["releases_7d"], row["releases_28d"], row["open_issues"]) == (2, 3, 1)
    assert (float(row["share_with_day"]), float(row["share_with_body"])) == (0.75, 1)


def test_an_issue_is_closed_by_a_later_reading_or_a_later_crawl(postgres: Place, warehouse: Connection) -> None:
    run(warehouse, MINISTRY, days_ago=1, **OK)
    crawl_issue = Issue(source="cn_mfa", stage="crawl", code="history_ends", detail="", url="https://ministry.example/")
    record_issues(warehouse, [crawl_issue, crawl_issue], seen_at=NOW - timedelta(days=1))
    raised = Issue(source="cn_mfa", stage="clean", code="no_body", detail="", url=capture_of().url)
    unread = CaptureReading(capture=capture_of(), reading=Reading(issues=(raised,)))
    load(warehouse, replace(batch_of((capture_of(), [])), readings=(unread,)))
    assert health(postgres)["open_issues"] == 2
    run(warehouse, MINISTRY, **OK)
    assert health(postgres)["open_issues"] == 1
    load(warehouse, batch_of((capture_of(hours=1), [release_of(url="https://ministry.example/for-people")])))
    assert health(postgres)["open_issues"] == 0
