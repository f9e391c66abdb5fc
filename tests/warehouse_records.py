"""Records for the tests of the warehouse: what a test does not name has a plain value."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from spiders.archive import Capture
from transforms.finding import Commitment, Findings, Meeting, Participant
from transforms.release import Issue, Reading, Release
from warehouse.batch import Batch, CaptureReading, Loaded
from warehouse.connection import connect
from warehouse.index import index_captures
from warehouse.load import load_batch
from warehouse.query import run_query

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection

    from warehouse.server import WarehouseSettings

MORNING = datetime(2024, 5, 6, 8, tzinfo=UTC)
SENTENCE = "Wang Yi met with Stéphane Séjourné in Paris on Monday."
PROMISE = "China will open two consulates by the end of 2030."
TEXT = f"{SENTENCE}\n\n{PROMISE}"


def capture_of(
    url: str = "https://ministry.example/1", *, hours: float = 0, body: bytes = b"", **fields: Any
) -> Capture:
    """A capture, fetched some hours after MORNING."""
    plain = Capture(
        source="cn_mfa",
        role="article",
        url=url,
        fetched_at=MORNING + timedelta(hours=hours),
        status=200,
        media_type="text/html",
        charset="utf-8",
        body=body,
        sha256=hashlib.sha256(body).hexdigest(),
        etag=None,
        last_modified=None,
        listed_title=None,
        listed_time=None,
        warc_file="cn_mfa/20240506.warc.gz",
        warc_offset=int(hours * 3600),
    )
    return replace(plain, **fields)


def release_of(release_id: str = "1", **fields: Any) -> Release:
    """A release of two paragraphs."""
    plain = Release(
        source="cn_mfa",
        release_id=release_id,
        url=f"https://ministry.example/{release_id}",
        title="Wang Yi Meets with Stéphane Séjourné",
        published_on=date(2024, 5, 6),
        published_at=None,
        language="en",
        dateline=None,
        text=TEXT,
    )
    return replace(plain, **fields)


def meeting_of(*names: str, **fields: Any) -> Meeting:
    """A meeting of "Name (PARTY)"s, on the day of MORNING."""
    people = [(name, party.rstrip(")")) for name, party in (each.split(" (") for each in names)]
    plain = Meeting(
        status="held",
        format="in_person",
        held_on=date(2024, 5, 6),
        date_precision="day",
        city="Paris",
        country="FR",
        parties=tuple(sorted({party for _, party in people})),
        participants=tuple(
            Participant(name=name, party=party, office=None, is_principal=True) for name, party in people
        ),
        topics=(),
        evidence=SENTENCE,
        start=0,
        end=len(SENTENCE),
        rule="met_with",
    )
    return replace(plain, **fields)


def commitment_of(text: str = TEXT, **fields: Any) -> Commitment:
    """The promise of TEXT."""
    action = PROMISE[len("China ") : -1]
    start = text.index(action)
    plain = Commitment(
        kind="pledged",
        actors=("CN",),
        counterparts=(),
        speaker="Wang Yi",
        text=action,
        start=start,
        end=start + len(action),
        evidence=PROMISE,
        deadline=date(2030, 12, 31),
        deadline_from=None,
        deadline_text="by the end of 2030",
        condition=None,
        is_negated=False,
        amount=2,
        currency=None,
        unit="consulates",
        topics=("consular",),
        rule="will_do",
    )
    return replace(plain, **fields)


FINDINGS = Findings(meetings=(meeting_of("Wang Yi (CN)", "Stéphane Séjourné (FR)"),), commitments=(commitment_of(),))

Read = tuple[Capture, Sequence[Release]]


def batch_of(
    *reads: Read,
    findings: Findings | Mapping[UUID, Findings] = FINDINGS,
    issues: Mapping[UUID, Sequence[Issue]] | Sequence[Issue] = (),
    ruleset: str = "1+words",
) -> Batch:
    """A batch of captures and the releases that they show; the same findings for each, or some by version key."""
    releases = [release for _, shown in reads for release in shown]
    by_version = findings if isinstance(findings, Mapping) else {each.version_key: findings for each in releases}
    readings = [CaptureReading(capture=capture, reading=Reading(releases=tuple(shown))) for capture, shown in reads]
    return Batch(readings=tuple(readings), findings=by_version, issues=list(issues), ruleset=ruleset)


def load(warehouse: Connection, batch: Batch) -> Loaded:
    """Index the batch's captures, as a crawl does, and load it."""
    index_captures(warehouse, "cn_mfa/20240506.warc.gz", [each.capture for each in batch.readings])
    return load_batch(warehouse, batch)


def ask(place: WarehouseSettings, sql: str) -> list[dict[str, Any]]:
    """What the analyst gets for a question."""
    with closing(connect(place, "analyst")) as analyst:
        columns, rows = run_query(analyst, sql, 1000)
    return [dict(zip(columns, row, strict=True)) for row in rows]
