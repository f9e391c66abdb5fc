"""Load releases, their versions, and which capture showed which version."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from warehouse.copying import delete_unstaged, stage_rows, upsert_staged
from warehouse.index import identify_capture

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from psycopg2.extensions import cursor as Cursor

    from transforms.release import Release
    from warehouse.batch import CaptureReading
    from warehouse.copying import Value

RELEASE = ("release_id", "source_key", "publisher_id")
SHOWN = ("url", "published_at", "language", "dateline")
"""What is no part of a version's content, and may differ between captures of it: the first capture tells."""
VERSION = (
    *("release_version_id", "release_id", "content_sha256", "title", "published_on", "text", "text_sha256"),
    *(*SHOWN, "is_current"),
)
OBSERVATION = ("capture_id", "release_version_id", "release_id", "seen_at", *SHOWN, "translations")

# Releases of this batch, and those that its captures showed when they were read the last time.
TOUCH = """
    create temporary table touched on commit drop as
    select release_id from batch_release
    union
    select release_id from raw.observation where capture_id in (select capture_id from batch_capture);

    create temporary table touched_meeting on commit drop as
    select distinct report.meeting_id
    from core.meeting_report as report
    join core.release_version as version on version.release_version_id = report.release_version_id
    where version.release_id in (select release_id from touched) and report.meeting_id is not null;
"""
# What no capture shows as it is now read was a misreading; a rebuild from the archive would not have it.
FORGET = """
    delete from core.release_version as version
    where version.release_id in (select release_id from touched) and not exists (
        select from raw.observation as seen where seen.release_version_id = version.release_version_id
    );
    delete from core.release as release
    where release.release_id in (select release_id from touched) and not exists (
        select from core.release_version as version where version.release_id = release.release_id
    );
"""
SHOW_FIRST = """
    update core.release_version as version
    set (url, published_at, language, dateline) = (first.url, first.published_at, first.language, first.dateline)
    from (
        select distinct on (release_version_id) release_version_id, url, published_at, language, dateline
        from raw.observation
        where release_id in (select release_id from touched)
        order by release_version_id, seen_at, capture_id
    ) as first
    where first.release_version_id = version.release_version_id
        and (version.url, version.published_at, version.language, version.dateline)
        is distinct from (first.url, first.published_at, first.language, first.dateline)
"""
# In two steps, since a release has one current version at any instant.
MARK_CURRENT = """
    create temporary table current_version on commit drop as
    select distinct on (release_id) release_version_id
    from raw.observation
    where release_id in (select release_id from touched)
    order by release_id, seen_at desc, capture_id desc, release_version_id;

    update core.release_version set is_current = false
    where is_current and release_id in (select release_id from touched)
        and release_version_id not in (select release_version_id from current_version);
    update core.release_version set is_current = true
    where not is_current and release_version_id in (select release_version_id from current_version);
"""
# As the newest capture has them: a translation comes later than the release, and may move.
LINK = """
    create temporary table linked on commit drop as
    select newest.release_id, told.key as url, told.value as language
    from (
        select distinct on (release_id) release_id, translations
        from raw.observation
        where release_id in (select release_id from touched)
        order by release_id, seen_at desc, capture_id desc, release_version_id
    ) as newest
    cross join lateral jsonb_each_text(newest.translations) as told;

    delete from core.translation
    where release_id in (select release_id from touched)
        and (release_id, url, language) not in (select release_id, url, language from linked);
    insert into core.translation (release_id, url, language)
    select release_id, url, language from linked
    on conflict do nothing;
"""


def load_releases(cursor: Cursor, readings: Sequence[CaptureReading]) -> tuple[int, int]:
    """Write what the captures show, in place of what they were read as before; counts new releases and versions."""
    releases: dict[UUID, Sequence[Value]] = {}
    versions: dict[UUID, Sequence[Value]] = {}
    observations: dict[tuple[UUID, UUID], Sequence[Value]] = {}
    for each in readings:
        capture_id = identify_capture(each.capture)
        for release in each.reading.releases:
            key, version_key = release.key, release.version_key
            shown = (release.url, release.published_at, release.language, release.dateline)
            releases[key] = (key, release.source, release.release_id)
            if version_key not in versions:
                versions[version_key] = (version_key, key, *content_of(release), *shown, False)
            translations = json.dumps({told.url: told.language for told in release.translations})
            seen = (capture_id, version_key, key, each.capture.fetched_at, *shown, translations)
            observations.setdefault((capture_id, version_key), seen)
    stage_rows(cursor, "raw.capture", ("capture_id",), [(identify_capture(each.capture),) for each in readings])
    stage_rows(cursor, "core.release", RELEASE, releases.values())
    stage_rows(cursor, "core.release_version", VERSION, versions.values())
    stage_rows(cursor, "raw.observation", OBSERVATION, observations.values())
    cursor.execute(TOUCH)
    new_releases = upsert_staged(cursor, "core.release", ("release_id",), RELEASE)
    cursor.execute(
        "insert into core.release_version ({0}) select {0} from batch_release_version on conflict do nothing".format(
            ", ".join(VERSION)
        )
    )
    new_versions = cursor.rowcount
    delete_unstaged(
        cursor, "raw.observation", OBSERVATION[:2], within="capture_id in (select capture_id from batch_capture)"
    )
    upsert_staged(cursor, "raw.observation", OBSERVATION[:2], OBSERVATION)
    for statement in (FORGET, SHOW_FIRST, MARK_CURRENT, LINK):
        cursor.execute(statement)
    return new_releases, new_versions


def content_of(release: Release) -> tuple[Value, ...]:
    """What makes a version, with its digests."""
    text_sha256 = hashlib.sha256(release.text.encode()).hexdigest()
    return release.content_sha256, release.title, release.published_on, release.text, text_sha256
