"""The release this project began with, through the whole way: a page in an archive, then rows of `mart`."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from test_newsroom import response, write_warc

from communique.settings import Settings
from communique.steps import refine_source
from newsroom.pieces import Piece
from newsroom.sites import cn_xinhua

if TYPE_CHECKING:
    from conftest import Place

    from warehouse.connection import Connection

SEED = Path(__file__).resolve().parents[2] / "shared" / "seed"
pytestmark = pytest.mark.skipif(not SEED.is_dir(), reason="the seed release does not lie beside the project")
ON_TIME = datetime(2020, 8, 29, 20, tzinfo=UTC)


def read_line(name: str) -> dict[str, Any]:
    line: dict[str, Any] = json.loads((SEED / name).read_text(encoding="utf-8").splitlines()[0])
    return line


def test_its_meeting_and_commitments_stand_in_mart_as_marked(
    postgres: Place, warehouse: Connection, tmp_path: Path
) -> None:
    from communique.importing import import_files

    document, gold = read_line("doc.jsonl"), read_line("gold.jsonl")
    piece = Piece(
        source="cn_xinhua",
        key="seed",
        title="A visit to Paris",
        at=ON_TIME,
        text=document["text"],
        facts={},
        later={},
    )
    [page] = [page for page in cn_xinhua.show([piece], ON_TIME) if page.url.endswith("/c.html")]
    warc = write_warc(
        tmp_path / "seed.warc.gz", response(page.body, url=page.url, date=f"{ON_TIME:%Y-%m-%dT%H:%M:%SZ}")
    )
    settings = Settings(home=postgres.home, archive=tmp_path / "archive")
    import_files(settings, [str(warc)], source=None, on_progress=lambda done, total: None)
    refine_source(settings, "cn_xinhua", run="test", now=ON_TIME)
    with warehouse, warehouse.cursor() as cursor:
        cursor.execute("select status, format, held_on::text, country, parties, participants from mart.meeting")
        assert cursor.fetchall() == [
            ("held", "in_person", "2020-08-29", "FR", ["CN", "FR"], ["Wang Yi (CN)", "Jean-Yves Le Drian (FR)"])
        ]
        cursor.execute("""
            select kind, actors, action = substr(version.text, start_offset + 1, end_offset - start_offset)
            from mart.commitment join core.release_version as version using (release_version_id)
            order by start_offset
        """)
        rows = cursor.fetchall()
    assert all(is_quote for *_, is_quote in rows), "each action stands in the release at its offsets"
    marked = sorted((each["kind"], sorted(each["actors"])) for each in gold["commitments"] if not each.get("optional"))
    found = sorted((kind, actors) for kind, actors, _ in rows)
    assert len(found) <= len(marked) + 2
    assert sum(pair in found for pair in marked) >= 13
