"""The index of the archive: what is known, and what is to be asked for again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from warehouse_records import MORNING, capture_of

from spiders.archive import ArchiveError, Capture
from warehouse.index import due_revisits, index_captures, indexed_files, known_captures

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

FILE = "cn_mfa/20240506.warc.gz"
URL = capture_of().url


def test_the_same_response_in_two_archives_is_one_capture(warehouse: Connection) -> None:
    assert index_captures(warehouse, FILE, [capture_of(), capture_of(), capture_of(hours=1)]) == 2
    copied = replace(capture_of(), warc_file="imported/a.warc.gz", warc_offset=7)
    assert index_captures(warehouse, "imported/a.warc.gz", [copied]) == 0
    assert known_captures(warehouse, "cn_mfa")[URL].warc_file == FILE


def test_a_file_is_noted_as_indexed_even_without_a_capture(warehouse: Connection) -> None:
    index_captures(warehouse, FILE, [])
    index_captures(warehouse, "cn_mfa_other/1.warc.gz", [])
    assert indexed_files(warehouse, "cn_mfa") == {FILE}


def test_a_file_that_cannot_be_read_to_its_end_is_not_indexed(warehouse: Connection) -> None:
    def broken() -> Iterator[Capture]:
        yield capture_of()
        raise ArchiveError("a.warc.gz: no WARC. Give another.")

    with pytest.raises(ArchiveError):
        index_captures(warehouse, FILE, broken())
    assert indexed_files(warehouse, "cn_mfa") == set()
    assert known_captures(warehouse, "cn_mfa") == {}


@pytest.mark.parametrize("status", [403, 429, 500, 503])
def test_an_answer_of_no_use_is_not_known(warehouse: Connection, status: int) -> None:
    index_captures(warehouse, FILE, [capture_of(status=200), capture_of(hours=1, status=status)])
    assert known_captures(warehouse, "cn_mfa")[URL].status == 200


def test_a_page_that_is_gone_is_known_as_gone(warehouse: Connection) -> None:
    index_captures(warehouse, FILE, [capture_of(status=200), capture_of(hours=1, status=404)])
    assert known_captures(warehouse, "cn_mfa")[URL].status == 404


def test_a_304_confirms_the_capture_that_holds_the_body(warehouse: Connection) -> None:
    body, confirmed = capture_of(etag='"1"'), capture_of(hours=30, status=304)
    index_captures(warehouse, FILE, [confirmed, body, capture_of("https://ministry.example/lost", status=304)])
    assert {url: known.as_json() for url, known in known_captures(warehouse, "cn_mfa").items()} == {
        URL: {
            "role": "article",
            "status": 200,
            "fetched_at": (MORNING + timedelta(hours=30)).isoformat(),
            "etag": '"1"',
            "last_modified": None,
            "warc_file": FILE,
            "warc_offset": 0,
        }
    }


@pytest.mark.parametrize(
    ("captured", "days", "due"),
    [
        ([0], 0.9, False),
        ([0], 1, True),
        ([0, 1.2], 2.9, False),
        ([0, 1.2], 3, True),
        ([0, 8], 20, False),
        ([0, 8], 30, True),
        ([0], 100, True),
        ([0, 181], 200, False),
        ([0], 1000, False),
    ],
)
def test_an_article_is_asked_for_again_once_for_each_of_its_days(
    warehouse: Connection, captured: list[float], days: float, due: bool
) -> None:
    index_captures(warehouse, FILE, [capture_of(hours=24 * day) for day in captured])
    assert due_revisits(warehouse, "cn_mfa", MORNING + timedelta(days=days)) == ([URL] if due else [])


def test_only_articles_that_were_there_are_asked_for_again(warehouse: Connection) -> None:
    listing = capture_of("https://ministry.example/list", role="listing")
    missing = capture_of("https://ministry.example/2", status=404)
    index_captures(warehouse, FILE, [listing, missing, replace(capture_of(), source="us_state")])
    assert due_revisits(warehouse, "cn_mfa", MORNING + timedelta(days=2)) == []
