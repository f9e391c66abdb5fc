"""Loading: idempotent, of any order, all or nothing."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from conftest import Place, empty
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from warehouse_records import (
    FINDINGS,
    MORNING,
    SENTENCE,
    TEXT,
    ask,
    batch_of,
    capture_of,
    commitment_of,
    load,
    meeting_of,
    release_of,
)

from transforms.finding import Findings
from transforms.release import Issue, Reading, Translation
from warehouse.batch import CaptureReading, Loaded
from warehouse.check import count_offences
from warehouse.connection import connect
from warehouse.digest import digest
from warehouse.load import known_versions, unread_captures

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection


def rows_of(warehouse: Connection, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
    with warehouse, warehouse.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchall()


def count(warehouse: Connection, table: str) -> int:
    [(number,)] = rows_of(warehouse, f"select count(*) from {table}")
    return number


def test_the_same_batch_twice_changes_nothing(warehouse: Connection) -> None:
    batch = batch_of((capture_of(), [release_of()]))
    assert load(warehouse, batch) == Loaded(releases=1, versions=1, meetings=1, commitments=1, issues=0)
    before = digest(warehouse)
    assert load(warehouse, batch) == Loaded(releases=0, versions=0, meetings=0, commitments=0, issues=0)
    assert digest(warehouse) == before
    assert count_offences(warehouse) == dict.fromkeys(count_offences(warehouse), 0)


def test_every_kind_of_text_survives_the_way_there(postgres: Place, warehouse: Connection) -> None:
    odd = 'tab\tnewline\nbackslash\\ \\N quote" {brace}, comma\r €𝒳 null'
    release = release_of(title=odd, text=odd, dateline=odd)
    load(
        warehouse,
        batch_of((capture_of(), [release]), findings=Findings(meetings=(meeting_of(f"{odd} (CN)", topics=(odd, "")),))),
    )
    assert rows_of(warehouse, "select title, text, dateline from core.release_version") == [(odd, odd, odd)]
    assert rows_of(warehouse, "select topics from core.meeting_report") == [([odd, ""],)]


def test_a_nul_gives_way_to_a_character_so_that_offsets_stay_right(warehouse: Connection) -> None:
    load(warehouse, batch_of((capture_of(), [release_of(text="a\0b" + TEXT)]), findings=Findings()))
    assert rows_of(warehouse, "select text from core.release_version") == [("a\ufffdb" + TEXT,)]


def test_a_release_edited_and_changed_back_has_three_revisions_and_two_versions(
    postgres: Place, warehouse: Connection
) -> None:
    first, edited = release_of(), release_of(title="Wang Yi Meets with the French Minister")
    for hours, release in ((0, first), (24, edited), (72, first)):
        load(warehouse, batch_of((capture_of(hours=hours, body=release.title.encode()), [release])))
    assert count(warehouse, "core.release_version") == 2
    assert rows_of(warehouse, "select title from core.release_version where is_current") == [(first.title,)]
    assert [
        (row["version_no"], row["title"]) for row in ask(postgres, "select * from mart.release_revision order by 2")
    ] == [
        (1, first.title),
        (2, edited.title),
        (3, first.title),
    ]
    [release] = ask(postgres, "select * from mart.release")
    assert (release["version_count"], release["meeting_count"], release["commitment_count"]) == (3, 1, 1)


def test_views_tell_the_findings_of_the_newest_version_alone(postgres: Place, warehouse: Connection) -> None:
    edited = release_of(text=f"{TEXT} More was said.")
    load(warehouse, batch_of((capture_of(hours=24), [edited]), findings=Findings()))
    load(warehouse, batch_of((capture_of(), [release_of()])))
    assert ask(postgres, "select * from mart.meeting union all select * from mart.meeting") == []
    assert ask(postgres, "select 1 from mart.commitment") == []
    assert count(warehouse, "core.commitment") == 1
    assert count_offences(warehouse)["meeting_without_report"] == 0


def test_what_is_no_part_of_the_content_is_told_by_the_first_capture(warehouse: Connection) -> None:
    early = release_of(published_at=MORNING, url="https://ministry.example/early", dateline="Paris")
    late = replace(early, published_at=MORNING + timedelta(hours=1), url="https://ministry.example/late", dateline=None)
    load(warehouse, batch_of((capture_of(hours=5), [late])))
    assert rows_of(warehouse, "select url, dateline from core.release_version") == [(late.url, None)]
    load(warehouse, batch_of((capture_of(hours=1), [early])))
    assert rows_of(warehouse, "select url, published_at, dateline from core.release_version") == [
        (early.url, MORNING, "Paris")
    ]


def test_a_better_cleaner_leaves_nothing_of_what_was_misread(warehouse: Connection) -> None:
    load(warehouse, batch_of((capture_of(), [release_of(text=f"{TEXT} Share this page")])))
    load(warehouse, batch_of((capture_of(), [release_of()])))
    read_again = digest(warehouse)
    assert count(warehouse, "core.release_version") == 1
    load(warehouse, batch_of((capture_of(), [release_of(release_id="other")])))
    assert rows_of(warehouse, "select publisher_id from core.release") == [("other",)]
    load(warehouse, batch_of((capture_of(), [release_of()])))
    assert digest(warehouse) == read_again
    load(warehouse, batch_of((capture_of(), [])))
    assert count(warehouse, "core.release") == count(warehouse, "core.meeting") == 0


def test_a_new_ruleset_puts_its_findings_in_the_place_of_the_old(postgres: Place, warehouse: Connection) -> None:
    release = release_of()
    load(warehouse, batch_of((capture_of(), [release]), ruleset="1+old"))
    assert known_versions(warehouse, [release.version_key], "1+old") == {release.version_key}
    assert known_versions(warehouse, [release.version_key], "1+new") == set()
    better = Findings(meetings=FINDINGS.meetings, commitments=(commitment_of(kind="agreed", actors=("CN", "FR")),))
    load(warehouse, batch_of((capture_of(), [release]), findings=better, ruleset="1+new"))
    [row] = ask(postgres, "select kind, actors, ruleset from mart.commitment")
    assert row == {"kind": "agreed", "actors": ["CN", "FR"], "ruleset": "1+new"}
    load(warehouse, batch_of((capture_of(), [release]), findings=Findings(), ruleset="1+none"))
    assert count(warehouse, "core.meeting") == count(warehouse, "core.meeting_participant") == 0


def test_a_sentence_that_reports_two_meetings_gives_two(warehouse: Connection) -> None:
    pair = Findings(meetings=(meeting_of("Wang Yi (CN)", "A B (FR)"), meeting_of("Wang Yi (CN)", "C D (DE)")))
    assert load(warehouse, batch_of((capture_of(), [release_of()]), findings=pair)).meetings == 2


def test_two_sources_tell_of_one_meeting(postgres: Place, warehouse: Connection) -> None:
    other = capture_of("https://elysee.example/9", source="fr_elysee")
    load(warehouse, batch_of((other, [release_of("9", source="fr_elysee", published_on=date(2024, 5, 7))])))
    assert load(warehouse, batch_of((capture_of(), [release_of()]))).meetings == 1
    [meeting] = ask(postgres, "select * from mart.meeting")
    assert (meeting["readout_count"], meeting["source_keys"]) == (2, ["cn_mfa", "fr_elysee"])
    assert meeting["participants"] == ["Wang Yi (CN)", "Stéphane Séjourné (FR)"]
    assert (meeting["first_published_on"], meeting["url"]) == (date(2024, 5, 6), release_of().url)


def linking(*urls: str, language: str = "ru") -> tuple[Translation, ...]:
    return tuple(Translation(language=language, url=url) for url in urls)


ENGLISH = release_of("en", url="http://en.ministry.example/1", translations=linking("http://ministry.example/1"))
RUSSIAN = release_of("ru", url="https://ministry.example/1", language="ru", text="Встреча прошла в Париже.")
LINKING_BACK = replace(RUSSIAN, translations=linking("https://en.ministry.example/1", language="en"))


@pytest.mark.parametrize(("other", "is_back"), [(RUSSIAN, False), (LINKING_BACK, True)])
@pytest.mark.parametrize("is_reversed", [False, True])
def test_two_releases_that_are_held_are_translations_of_each_other_whichever_came_first(
    postgres: Place, warehouse: Connection, other: Any, is_back: bool, is_reversed: bool
) -> None:
    reads = [(capture_of(ENGLISH.url), [ENGLISH]), (capture_of(other.url, hours=1), [other])]
    for read in reversed(reads) if is_reversed else reads:
        load(warehouse, batch_of(read, findings=Findings()))
    rows = ask(postgres, "select * from mart.release_translation order by language desc")
    there, back = (
        {"release_id": one.key, "translation_id": two.key} for one, two in ((ENGLISH, other), (other, ENGLISH))
    )
    english = "https://en.ministry.example/1" if is_back else ENGLISH.url
    assert rows == [
        there | {"language": "ru", "url": "http://ministry.example/1", "is_linked": True},
        back | {"language": "en", "url": english, "is_linked": is_back},
    ]


def test_a_translation_that_is_not_held_is_told_and_the_newest_capture_tells(
    postgres: Place, warehouse: Connection
) -> None:
    moved = replace(ENGLISH, translations=linking("http://ministry.example/moved"))
    for hours, release in ((3, moved), (1, ENGLISH)):
        load(warehouse, batch_of((capture_of(ENGLISH.url, hours=hours), [release]), findings=Findings()))
    [row] = ask(postgres, "select url, translation_id, is_linked from mart.release_translation")
    assert row == {"url": "http://ministry.example/moved", "translation_id": None, "is_linked": True}
    assert count(warehouse, "core.release_version") == 1
    unlinked = replace(ENGLISH, translations=())
    load(warehouse, batch_of((capture_of(ENGLISH.url, hours=5), [unlinked]), findings=Findings()))
    assert ask(postgres, "select 1 from mart.release_translation") == []


def test_issues_of_a_capture_are_replaced_when_it_is_read_again(warehouse: Connection) -> None:
    def issue(code: str, stage: Any = "clean") -> Issue:
        return Issue(source="cn_mfa", stage=stage, code=code, detail="", url=capture_of().url)

    batch = batch_of((capture_of(), []), issues=[issue("language_unsupported", "extract")])
    unread = CaptureReading(capture=capture_of(), reading=Reading(issues=(issue("no_day"), issue("no_day"))))
    assert load(warehouse, replace(batch, readings=(unread,))).issues == 2
    assert load(warehouse, replace(batch, readings=(unread,))).issues == 0
    assert load(warehouse, batch_of((capture_of(), [release_of()]))).issues == 0
    assert count(warehouse, "ops.issue") == 0


def test_captures_are_unread_until_they_are_loaded(warehouse: Connection) -> None:
    def unread(**choice: Any) -> list[str]:
        asked = {"source": "cn_mfa", "since": None, "until": None, "everything": False} | choice
        return [each.url for each in unread_captures(warehouse, **asked)]

    late, early = capture_of("https://ministry.example/late", hours=40), capture_of("https://ministry.example/early")
    robots = capture_of("https://ministry.example/robots.txt", role="robots")
    load(warehouse, batch_of((late, []), (early, []), (robots, [])))
    assert unread() == []
    assert unread(everything=True) == [early.url, late.url]
    assert unread(everything=True, since=date(2024, 5, 7)) == [late.url]
    assert unread(everything=True, until=date(2024, 5, 7)) == [early.url]
    with warehouse, warehouse.cursor() as cursor:
        cursor.execute("update raw.capture set read_at = null")
    assert unread() == [early.url, late.url]


# A feed's polls and pages of two sources: edits, edits undone, two releases in one capture, one meeting for all, and
# links to translations that come, go and lead to another release, held or not.
WORDINGS = st.tuples(
    st.sampled_from("123"),
    st.sampled_from(("Talks", "Talks held")),
    st.sampled_from((TEXT, f"{TEXT} End.")),
    st.sampled_from(("", "1", "2", "9")),
)
CAPTURES = st.lists(
    st.tuples(st.sampled_from(("cn_mfa", "us_state")), st.integers(0, 6), st.lists(WORDINGS, max_size=3, unique=True)),
    min_size=1,
    max_size=6,
    unique_by=lambda each: each[:2],
)


@given(CAPTURES, st.randoms(use_true_random=False))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_batches_in_any_order_end_in_the_same_rows(
    postgres: Place, warehouse: Connection, cases: list[Any], chance: random.Random
) -> None:
    reads = []
    for source, hours, wordings in cases:
        shown = [
            release_of(
                key,
                source=source,
                title=title,
                text=text,
                url=f"https://{source}/{key}?{hours % 2}",
                translations=linking(*(f"https://{source}/{other}?{hours % 3}" for other in link)),
            )
            for key, title, text, link in wordings
        ]
        reads.append((capture_of(f"https://{source}/feed", hours=hours, source=source), shown))
    digests = set()
    for order in (reads, chance.sample(reads, len(reads)), list(reversed(reads))):
        with closing(connect(postgres, "owner")) as owner:
            empty(owner)
        size = chance.randint(1, len(order))
        for begin in range(0, len(order), size):
            load(warehouse, batch_of(*order[begin : begin + size]))
        load(warehouse, batch_of(chance.choice(order)))
        shown = ask(postgres, "select * from mart.release_translation order by release_id, url, translation_id")
        digests.add((*digest(warehouse).items(), str(shown)))
    assert len(digests) == 1
    assert count_offences(warehouse) == dict.fromkeys(count_offences(warehouse), 0)


LOAD_IN_A_CHILD = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from conftest import Place
from warehouse_records import batch_of, capture_of, load, release_of
from warehouse.connection import connect
load(connect(Place(home=Path(sys.argv[2])), "loader"), batch_of((capture_of(), [release_of()])))
"""


@pytest.mark.parametrize("table", ["core.release_version", "core.commitment", "core.meeting", "ops.issue"])
def test_a_load_that_is_killed_leaves_nothing_half_written(postgres: Place, warehouse: Connection, table: str) -> None:
    with closing(connect(postgres, "owner")) as owner, closing(connect(postgres, "owner")) as watcher:
        with owner.cursor() as cursor:
            # The child stops where it comes to write this table.
            cursor.execute(f"lock table {table} in share mode")
        child = subprocess.Popen(
            [sys.executable, "-c", LOAD_IN_A_CHILD, str(Path(__file__).parent), str(postgres.home)]
        )
        waiting = f"select 1 from pg_locks where not granted and relation = '{table}'::regclass"
        deadline = time.monotonic() + 30
        while not rows_of(watcher, waiting):
            assert child.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.02)
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        owner.rollback()
        while rows_of(
            watcher, "select 1 from pg_stat_activity where usename = 'communique_loader' and state = 'active'"
        ):
            assert time.monotonic() < deadline
            time.sleep(0.02)
    assert {count(warehouse, each) for each in ("core.release", "raw.observation", "core.finding_run")} == {0}
    assert len(unread_captures(warehouse, source="cn_mfa", since=None, until=None, everything=False)) == 1
    assert load(warehouse, batch_of((capture_of(), [release_of()]))).releases == 1


def test_the_evidence_of_the_records_is_in_their_text() -> None:
    assert TEXT.startswith(SENTENCE)
    assert commitment_of().text in TEXT
