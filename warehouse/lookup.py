"""One release by its address, in the wording that it has now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transforms.release import Release

if TYPE_CHECKING:
    from collections.abc import Sequence

    from psycopg2.extensions import connection as Connection

# Many releases may have stood at one address: the one that was seen there last.
FIND = """
    select
        release.source_key, release.publisher_id, version.url, version.title, version.published_on,
        version.published_at, version.language, version.dateline, version.text
    from raw.observation as seen
    inner join core.release as release on release.release_id = seen.release_id
    inner join core.release_version as version on version.release_id = seen.release_id and version.is_current
    where seen.url = any(%s)
    order by seen.seen_at desc, seen.capture_id asc, seen.release_version_id asc
    limit 1
"""


def find_release(connection: Connection, urls: Sequence[str]) -> Release | None:
    """The release that was last seen at one of these addresses; None where none was."""
    with connection, connection.cursor() as cursor:
        cursor.execute(FIND, (list(urls),))
        row = cursor.fetchone()
    if row is None:
        return None
    source, publisher_id, url, title, published_on, published_at, language, dateline, text = row
    return Release(
        source=source,
        release_id=publisher_id,
        url=url,
        title=title,
        published_on=published_on,
        published_at=published_at,
        language=language,
        dateline=dateline,
        text=text,
    )
