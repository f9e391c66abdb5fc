"""A source in several languages: each edition is crawled where it is wanted, and its releases are of their own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from loopback import Crawl, codes, page, running_site
from pydantic import ValidationError
from test_crawl import HOST, NEWS, article, listing, release
from warehouse_records import ask

from communique.settings import Settings
from communique.steps import run_source

if TYPE_CHECKING:
    from conftest import Place

    from warehouse.connection import Connection

PAGES = Path(__file__).parent / "sources" / "ru_kremlin"
ENGLISH = page((PAGES / "article.html").read_text(encoding="utf-8"))
RUSSIAN = (PAGES / "article-ru.html").read_text(encoding="utf-8")


def in_russian(url: str) -> str:
    return url.replace(HOST, "http://kremlin.ru")


def crawl(tmp_path: Path, answers: dict[str, Any], **told: Any) -> tuple[dict[str, Any], list[str]]:
    """The report, and what was asked for but robots.txt: a number or `list`, `ru ` before it on the Russian site."""
    with running_site(answers) as site:
        report = Crawl(root=tmp_path, newsroom=site.address).run(**told)
    names = {NEWS: "list"} | {release(number): str(number) for number in range(10)}
    names |= {in_russian(url): f"ru {name}" for url, name in names.items()}
    return report, [names[url] for url in site.asked if url in names]


ARTICLES = {release(number): article() for number in (1, 2, 3)}
SITE = {NEWS: listing(2, 1), **ARTICLES, **{in_russian(url): answer for url, answer in ARTICLES.items()}}


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ({}, ["list", "1", "2"]),
        ({"languages": ["de"]}, ["list", "1", "2"]),
        ({"languages": ["ru"]}, ["list", "1", "2", "ru list", "ru 2", "ru 3"]),
        ({"languages": ["all"], "limit": 3}, ["list", "1", "2", "ru list", "ru 3"]),
        ({"languages": ["all"], "limit": 2}, ["list", "1", "2"]),
    ],
)
def test_an_edition_is_crawled_behind_the_own_one_where_its_language_is_wanted(
    tmp_path: Path, told: dict[str, Any], asked: list[str]
) -> None:
    report, all_asked = crawl(tmp_path, {**SITE, in_russian(NEWS): listing(3, 2)}, **told)
    assert all_asked == asked
    assert (report["broken"], report["issues"]) == (None, [])


def test_the_first_run_of_an_edition_goes_back_seven_days_though_the_source_is_known(tmp_path: Path) -> None:
    with running_site(
        {
            **SITE,
            in_russian(NEWS): listing(3, age=8),
            in_russian(f"{NEWS}/page/2"): listing(2, age=9),
        }
    ) as site:
        known = Crawl(root=tmp_path, newsroom=site.address)
        known.run()
        report = known.run(languages=["ru"])
    assert in_russian(f"{NEWS}/page/2") not in site.asked
    assert report["captured"] == 1


def test_an_edition_that_is_not_itself_is_an_issue_and_the_source_goes_on(tmp_path: Path) -> None:
    report, asked = crawl(tmp_path, SITE, languages=["ru"])
    assert asked[:4] == ["list", "1", "2", "ru list"]
    assert report["broken"] is None
    assert set(codes(report)) == {"http_404"}
    assert report["issues"][-1]["detail"].startswith("its edition in ru: ")


@pytest.fixture
def settings(postgres: Place, tmp_path: Path) -> Settings:
    return Settings(home=postgres.home, languages="ru").model_copy(update={"archive": tmp_path / "archive"})


def run(settings: Settings, answers: dict[str, Any], days: int = 0) -> None:
    with running_site(answers) as site:
        told = settings.model_copy(update={"newsroom": site.address})
        run_source(told, "ru_kremlin", run="a test", now=datetime.now(UTC) + timedelta(days=days))


def test_a_release_and_its_translation_are_two_releases_that_lead_to_each_other(
    settings: Settings, postgres: Place, warehouse: Connection
) -> None:
    number = 79101
    answers = {NEWS: listing(number), release(number): ENGLISH}
    answers |= {in_russian(NEWS): listing(number), in_russian(release(number)): page(RUSSIAN)}
    run(settings, answers)
    # A day later the Russian page was edited.
    answers[in_russian(release(number))] = page(RUSSIAN.replace("рад видеть Вас", "рад приветствовать Вас"))
    run(settings, answers, days=2)
    rows = ask(
        postgres,
        """
        select release.language, release.publisher_id, release.version_count, other.language as other, is_linked
        from mart.release
        inner join mart.release_translation using (release_id)
        inner join mart.release as other on other.release_id = translation_id
        order by 1
        """,
    )
    english = {"language": "en", "publisher_id": "79101", "version_count": 1, "other": "ru", "is_linked": True}
    russian = {"language": "ru", "publisher_id": "kremlin.ru/events/president/news/79101", "version_count": 2}
    assert rows == [english, russian | {"other": "en", "is_linked": True}]
    with warehouse, warehouse.cursor() as cursor:
        cursor.execute("select code, url from ops.issue")
        assert cursor.fetchall() == [("language_unsupported", in_russian(release(number)))]


@pytest.mark.parametrize(
    ("told", "languages"), [(None, []), ("ru", ["ru"]), ("de, ru,fr", ["de", "ru", "fr"]), ("all", ["all"])]
)
def test_languages_are_named_by_their_codes(told: str | None, languages: list[str]) -> None:
    assert Settings(languages=told).chosen_languages == languages


@pytest.mark.parametrize("told", ["Russian", "ru;de", "ru,", "all,ru", "EN"])
def test_what_names_no_languages_is_refused(told: str) -> None:
    with pytest.raises(ValidationError, match="neither `all` nor codes"):
        Settings(languages=told)
