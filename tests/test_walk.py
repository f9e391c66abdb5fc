from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from spiders.entries import Entry
from spiders.plan import Known, Plan, read_plan
from spiders.walk import PATIENCE, Walk

TODAY = date(2024, 5, 20)


def walk(*, known: str = "", since: str | None = None, until: str | None = None, limit: int | None = None) -> Walk:
    captured = Known(
        role="article", status=200, fetched_at=datetime(2024, 5, 20, tzinfo=UTC), warc_file="a", warc_offset=0
    )
    plan = Plan(
        source="xx_site",
        since=date.fromisoformat(since) if since else None,
        until=date.fromisoformat(until) if until else None,
        today=TODAY,
        limit=limit,
        archive=Path(),
        report=Path(),
        progress=None,
        known=dict.fromkeys(known, captured),
        revisit=(),
    )
    return Walk(plan=plan)


def entries(listed: str) -> list[Entry]:
    """`a18 b17 c`: one address each, with its day in May 2024 or none."""
    return [
        Entry(url=one[0], title=None, time_text=None, day=date(2024, 5, int(one[1:])) if one[1:] else None)
        for one in listed.split()
    ]


@pytest.mark.parametrize(
    ("known", "listed", "is_over"),
    [
        ("abc", "a18 b17 c16", False),  # within seven days: somebody may post late
        ("abc", "a12 b11 c10", True),
        ("ab", "a12 b11 c10", False),
        ("abc", "a13 b11 c10", False),
        ("abc", "a12 b c10", True),
        ("abc", "a b c", True),
        ("z", "a12 b11", False),  # an outage: what is held lies further back
    ],
)
def test_daily_it_walks_until_a_page_is_wholly_known_and_older_than_seven_days(
    known: str, listed: str, is_over: bool
) -> None:
    day = walk(known=known)
    day.take(entries(listed))
    assert day.is_over is is_over


@pytest.mark.parametrize(
    ("known", "pages", "is_over"),
    [
        ("", ["a18 b17"], False),
        ("", ["a18 b13", "c12 d11"], True),  # the first run: history is for a backfill
        ("b", ["a18 b17", "c12 d11"], True),  # below the oldest that is held
        ("c", ["a18 b17", "c12 d11"], False),
        ("z", ["a18 b17", "c12 d11"], False),
    ],
)
def test_daily_it_does_not_walk_into_a_history_that_was_never_asked_for(
    known: str, pages: list[str], is_over: bool
) -> None:
    day = walk(known=known)
    for page in pages:
        day.take(entries(page))
    assert day.is_over is is_over


@pytest.mark.parametrize(
    ("listed", "is_over"),
    [
        ("a18 b17", False),
        ("a10 b09", False),
        ("a10 b", False),
        ("a09 b08", True),
        ("a09 b", True),
        ("a b", False),
    ],
)
def test_a_window_is_walked_until_all_days_of_a_page_are_before_it(listed: str, is_over: bool) -> None:
    backfill = walk(since="2024-05-10", until="2024-05-15", known="ab")
    backfill.take(entries(listed))
    assert backfill.is_over is is_over


def test_a_window_asks_for_its_days_and_for_entries_without_one() -> None:
    backfill = walk(since="2024-05-10", until="2024-05-15", known="c")
    backfill.take(entries("a16 b15 c14 d e10 f09"))
    assert [entry.url for entry in backfill.wanted()] == ["b", "c", "d", "e"]
    assert [entry.url for entry in backfill.pending()] == ["b", "d", "e"]


@pytest.mark.parametrize(
    ("listed", "ended_early"), [("a12 b11", True), ("a12 b10", True), ("a12 b09", False), ("a b", True)]
)
def test_a_list_that_ends_before_the_window_begins_is_noted(listed: str, ended_early: bool) -> None:
    backfill = walk(since="2024-05-10", until="2024-05-15")
    backfill.take(entries(listed))
    assert backfill.ended_early is ended_early


def test_without_a_window_no_history_is_missed() -> None:
    day = walk()
    day.take(entries("a12"))
    assert not day.ended_early


def test_a_limit_takes_the_newest_and_ends_the_walk() -> None:
    day = walk(known="b", limit=2)
    day.take(entries("a18 b17"))
    assert not day.is_over
    day.take(entries("c16 d15"))
    assert day.is_over
    assert [entry.url for entry in day.pending()] == ["a", "c"]


def test_one_page_twice_is_a_shift_and_more_is_a_circle() -> None:
    day = walk()
    day.take(entries("a18 b17"))
    for _ in range(PATIENCE - 1):
        day.take(entries("a18 b17"))
        assert not day.goes_in_circles
    day.take(entries("a18 b17"))
    assert day.goes_in_circles
    day.take(entries("b17 c16"))
    assert not day.goes_in_circles
    assert list(day.entries) == ["a", "b", "c"]


@pytest.mark.parametrize(
    "content", [None, "", "[]", "{}", '{"source": "xx_other"}', '{"source": "xx_site", "since": "soon"}']
)
def test_what_is_no_plan_ends_the_process_with_one_line(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "plan.json"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    with pytest.raises(SystemExit) as caught:
        read_plan(str(file), "xx_site")
    expected = f"communique: xx_site: {file} is no plan for it. Run `communique crawl xx_site`, which makes one."
    assert caught.value.code == expected
