"""The command: what it prints, what it refuses, and the exit status of each."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from communique.main import main
from newsroom.sample import SAMPLE
from spiders.folder import load_sources

if TYPE_CHECKING:
    from conftest import Place

    from warehouse.connection import Connection

DOCUMENT = {
    "doc_id": "one",
    "publisher": "Ministry of Foreign Affairs of Norway",
    "country": "NO",
    "title": "Minister in Nairobi",
    "published": "2024-03-05",
    "text": "NAIROBI, March 5 -- Foreign Minister Espen Barth Eide met with Kenyan President William Ruto on Tuesday. "
    "Eide said Norway is ready to deepen cooperation with Kenya on fisheries.",
}


class Answer:
    """What a command printed, and its exit status."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def rows(self) -> list[dict[str, object]]:
        return list(json.loads(self.out))


class Command:
    """Runs `communique` in this process, with the arguments that a user would type."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.monkeypatch, self.capsys = monkeypatch, capsys

    def __call__(self, *arguments: object, **environment: object) -> Answer:
        self.monkeypatch.setattr("sys.argv", ["communique", *map(str, arguments)])
        for name, value in environment.items():
            self.monkeypatch.setenv(name, str(value))
        with pytest.raises(SystemExit) as leave:
            main()
        printed = self.capsys.readouterr()
        return Answer(int(leave.value.code or 0), printed.out, printed.err)


@pytest.fixture
def communique(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    for name in ("COMMUNIQUE_NEWSROOM", "COMMUNIQUE_DSN", "COMMUNIQUE_ARCHIVE"):
        monkeypatch.delenv(name, raising=False)
    return Command(monkeypatch, capsys)


def is_one_line(text: str) -> bool:
    return text.startswith("communique: ") and text.count("\n") == 1 and text.endswith(".\n")


def test_sources_names_every_source_with_its_evidence(communique: Command) -> None:
    answer = communique("sources", "--format", "json")
    assert answer.status == 0
    assert [row["key"] for row in answer.rows] == list(load_sources())
    assert {row["evidence"] for row in answer.rows} <= {"proven", "described", "blocked"}


def test_the_catalogue_has_a_row_for_every_state_and_says_how_much_is_known(communique: Command) -> None:
    rows = communique("sources", "--catalogue", "--format", "json").rows
    assert len(rows) == 197
    known = sum(row["address"] is not None for row in rows)
    assert f"{known} of 197 states have an address, seen from 20" in communique("sources", "--catalogue").out


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("crawl", "xx_nowhere"), "xx_nowhere"),
        (("refine", "--source", "xx_nowhere"), "xx_nowhere"),
        (("crawl", "ru_kremlin", "--since", "2024-05-19", "--until", "2024-05-06"), "before it begins"),
        (("crawl", "ru_kremlin", "--since", "2024-05-19"), "only one of its days"),
        (("newsroom", "--warc", "absent.warc.gz"), "absent.warc.gz"),
        (("extract", "absent.jsonl"), "absent.jsonl"),
        (("import", "absent.warc.gz"), "absent.warc.gz"),
    ],
)
def test_bad_arguments_are_refused_in_one_line_with_exit_status_2(
    communique: Command, tmp_path: Path, arguments: tuple[str, ...], named: str
) -> None:
    answer = communique(*arguments, COMMUNIQUE_HOME=tmp_path / "home")
    assert answer.status == 2
    assert is_one_line(answer.err), answer.err
    assert named in answer.err
    assert answer.out == ""
    assert not (tmp_path / "home").exists(), "nothing was begun"


def test_a_day_that_is_none_is_refused(communique: Command) -> None:
    assert communique("crawl", "ru_kremlin", "--since", "19 May", "--until", "2024-05-20").status == 2


def test_a_database_that_does_not_answer_is_exit_status_3(communique: Command, tmp_path: Path) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
    dsn = f"host=127.0.0.1 port={port} user=me password=hidden-word dbname=communique"
    answer = communique("digest", COMMUNIQUE_DSN=dsn, COMMUNIQUE_HOME=tmp_path)
    assert answer.status == 3
    assert is_one_line(answer.err), answer.err
    assert "hidden-word" not in answer.err


def test_a_newsroom_beyond_this_machine_is_refused(communique: Command, tmp_path: Path) -> None:
    answer = communique(
        "crawl", "ru_kremlin", COMMUNIQUE_NEWSROOM="http://newsroom.example:80", COMMUNIQUE_HOME=tmp_path / "home"
    )
    assert answer.status == 2
    assert is_one_line(answer.err), answer.err
    assert "COMMUNIQUE_NEWSROOM" in answer.err


def test_a_port_in_use_is_refused(communique: Command) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = holder.getsockname()[1]
        answer = communique("newsroom", "--port", port)
    assert answer.status == 2
    assert is_one_line(answer.err)
    assert str(port) in answer.err


def test_extract_prints_a_gold_form_line_a_document_without_a_database(communique: Command, tmp_path: Path) -> None:
    file = tmp_path / "docs.jsonl"
    german = (
        "Der Minister traf am Dienstag in Berlin seinen Amtskollegen und sprach mit ihm über die Lage in der Region."
    )
    file.write_text(
        "".join(json.dumps(line) + "\n" for line in (DOCUMENT, DOCUMENT | {"doc_id": "de", "text": german}))
    )
    answer = communique("extract", file, COMMUNIQUE_HOME=tmp_path / "home")
    first, second = map(json.loads, answer.out.splitlines())
    assert answer.status == 0
    assert [(each["parties"], each["date"], each["city"]) for each in first["meetings"]] == [
        (["KE", "NO"], "2024-03-05", "Nairobi")
    ]
    assert [(each["kind"], each["actors"], each["counterparts"]) for each in first["commitments"]] == [
        ("offered", ["NO"], ["KE"])
    ]
    assert second == {"doc_id": "de", "meetings": [], "commitments": []}
    assert json.loads(answer.err) == {"doc_id": "de", "code": "language_unsupported", "detail": "de"}
    assert not (tmp_path / "home").exists()


def test_the_sample_is_imported_refined_and_asked_for(
    communique: Command, tmp_path: Path, postgres: Place, warehouse: Connection
) -> None:
    home = {"COMMUNIQUE_HOME": postgres.home, "COMMUNIQUE_ARCHIVE": tmp_path / "archive"}
    assert communique("import", SAMPLE, **home).status == 0
    refined = communique("refine", **home)
    assert refined.status in (0, 1), refined.err
    before = communique("digest", "--format", "json", **home).out
    assert communique("import", SAMPLE, **home).status == 0
    assert communique("refine", "--all", **home).status in (0, 1)
    assert communique("digest", "--format", "json", **home).out == before, "the same bytes twice are the same rows"
    meetings = communique("query", "select * from mart.meeting", "--format", "json", **home).rows
    assert any(row["readout_count"] >= 3 for row in meetings), "three releases on one meeting"
    revised = communique(
        "query",
        "select url from mart.release where version_count = 2",
        "--format",
        "json",
        **home,
    ).rows
    assert len(revised) == 1, "one release was edited between two captures"


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("select 1; select 2", "one statement"),
        ("select * from core.release", "permission denied"),
        ("delete from mart.meeting", ""),
        ("selekt 1", "syntax error"),
    ],
)
def test_an_analyst_asks_one_statement_of_mart_and_changes_nothing(
    communique: Command,
    postgres: Place,
    sql: str,
    why: str,
) -> None:
    answer = communique("query", sql, COMMUNIQUE_HOME=postgres.home)
    assert answer.status == 2
    assert is_one_line(answer.err), answer.err
    assert why in answer.err


def test_doctor_finds_nothing_broken(communique: Command, postgres: Place, tmp_path: Path) -> None:
    answer = communique("doctor", "--format", "json", COMMUNIQUE_HOME=postgres.home, COMMUNIQUE_ARCHIVE=tmp_path)
    assert {row["part"] for row in answer.rows} >= {
        "python",
        "packages",
        "disk",
        "sources",
        "browser",
        "archive",
        "warehouse",
    }
    assert answer.status == 0, answer.out


@pytest.mark.parametrize(
    "arguments", [("bogus",), ("crawl",), ("crawl", "--bogus"), ("query", "select 1", "--limit", "0")]
)
def test_wrong_use_is_one_line_and_exit_status_2(communique: Command, arguments: tuple[str, ...]) -> None:
    answer = communique(*arguments)
    assert answer.status == 2
    assert is_one_line(answer.err), answer.err
