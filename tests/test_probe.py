"""A source that is alive shows one listing and one release; one that is not says why, in its health."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from loopback import page, running_site
from test_crawl import NEWS, WALL, article, listing, release

from communique.faults import SourceBroken
from communique.probing import probe_source
from communique.settings import Settings
from communique.steps import crawl_source

if TYPE_CHECKING:
    from conftest import Place

    from warehouse.connection import Connection

PAGE = page((Path(__file__).parent / "sources" / "ru_kremlin" / "article.html").read_text(encoding="utf-8"))
GONE = page("<html><body><h1>New look</h1></body></html>")


@pytest.fixture
def settings(postgres: Place, tmp_path: Path) -> Settings:
    return Settings(home=postgres.home).model_copy(update={"archive": tmp_path / "archive"})


def probe(settings: Settings, answers: dict[str, Any]) -> tuple[Any, list[str]]:
    with running_site(answers) as site:
        told = settings.model_copy(update={"newsroom": site.address})
        try:
            return probe_source(told, "ru_kremlin", run="a test", now=datetime.now(UTC)), site.asked
        except SourceBroken as fault:
            return fault, site.asked


def health(warehouse: Connection) -> tuple[str, str | None]:
    with warehouse, warehouse.cursor() as cursor:
        cursor.execute("select state, reason from mart.source_health where source_key = 'ru_kremlin'")
        [row] = cursor.fetchall()
    return row[0], row[1]


def test_one_listing_and_its_newest_release_are_asked_for(settings: Settings, warehouse: Connection) -> None:
    answers = {NEWS: listing(3, 2, 1), release(3): PAGE}
    outcome, asked = probe(settings, answers)
    assert asked[1:] == [NEWS, release(3)]
    assert (outcome.source, outcome.title) == ("ru_kremlin", "Talks with President of Chile")
    assert health(warehouse) == ("healthy", None)
    # What is known is asked for all the same, but for robots.txt, which is kept for a day.
    assert probe(settings, answers)[1] == [NEWS, release(3)]


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({NEWS: WALL}, "bot_wall"),
        ({NEWS: listing(3, age=100)}, "frozen_list"),
        ({NEWS: listing(3), release(3): GONE}, "layout_unmatched"),
        ({NEWS: listing(3)}, "nothing_read"),
    ],
)
def test_a_source_that_is_not_itself_says_why(
    settings: Settings, warehouse: Connection, answers: dict[str, Any], code: str
) -> None:
    fault, _ = probe(settings, answers)
    assert fault.code == code
    state, reason = health(warehouse)
    assert state == "broken"
    assert reason is not None and reason.startswith(f"probe: {code}")
    if code == "layout_unmatched":
        assert "h1.entry-title" in reason


def test_a_crawl_that_goes_well_after_a_broken_probe_makes_the_source_well_again(
    settings: Settings, warehouse: Connection
) -> None:
    probe(settings, {NEWS: WALL})
    with running_site({NEWS: listing(1), release(1): article()}) as site:
        told = settings.model_copy(update={"newsroom": site.address})
        crawl_source(told, "ru_kremlin", run="a test", now=datetime.now(UTC))
    assert health(warehouse)[0] == "healthy"
