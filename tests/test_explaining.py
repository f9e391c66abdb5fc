"""`communique explain`: what it reads, what it shows, and what it refuses."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.console import Console
from test_command import Command, communique, is_one_line

from communique.explaining import Question, explain_question
from communique.printing import Format, make_printable
from communique.showing_explanation import show_explanation
from newsroom.sample import SAMPLE
from transforms.extract import extract

if TYPE_CHECKING:
    from conftest import Place

    from warehouse.connection import Connection

__all__ = ["communique"]

TEXT = """OSLO, March 4 -- Norwegian Minister Kari Dahl met with Ghanaian Foreign Minister Ama Mensah on Tuesday.

Dahl said Norway will give Ghana 20 million euros by June 2026 if the treaty is ratified. She recalled that they met.

- Mensah would like to thank [bold red]Norway[/] \x1b[31mfor\x1b[0m the boats.

* * *"""
TOLD = ("--country", "gh", "--published-on", "2025-03-04", "--title", "Ministers in Oslo")
STEERING = re.compile(r"\x1b\[[0-9;]*m")


def show(text: str, **told: object) -> str:
    file, question = io.StringIO(), Question(text=text, published_on=date(2025, 3, 4), country="GH", language="en")
    console = Console(file=file, width=70, **told)  # type: ignore[arg-type]
    show_explanation(question, explain_question(question), Format.table, console)
    return file.getvalue()


def squeeze(text: str) -> str:
    return "".join(make_printable(text).split())


def test_a_text_is_shown_with_all_that_was_read_of_it_in_plain_lines(communique: Command) -> None:
    answer = communique("explain", TEXT, *TOLD)
    lines = answer.out.splitlines()
    assert (answer.status, answer.err) == (0, "")
    assert "\x1b" not in answer.out
    assert lines[0] == "Ministers in Oslo"
    assert lines[1].startswith("Read as published on 2025-03-04, by GH, in en, by rules ")
    meeting = "meeting held: GH and NO; in person; 2025-03-04; Oslo, NO; Kari Dahl (NO), Ama Mensah (GH)"
    assert f"    “met” (met) {meeting}" in lines
    promise = "“will give Ghana 20 million euros by June 2026 if the treaty is ratified”"
    assert (
        f"    “will” (firm_will) pledged: NO to GH; Kari Dahl; {promise}; due 2026-06-30 (“by June 2026”); "
        "on the condition “if the treaty is ratified”; 20,000,000 EUR"
    ) in lines
    assert "    “met” (met) nothing: it is told by somebody, not by the release [told]" in lines
    assert "    said by Kari Dahl for NO to GH" in lines
    assert "    days: “March 4” 2025-03-04; “Tuesday” 2025-03-04" in lines
    assert "- Mensah would like to thank [bold red]Norway[/] �[31mfor�[0m the boats." in lines
    assert lines[-1] == "Meetings: 1. Commitments: 1. Cancelled: 2 (1 told, 1 courtesy)."


def test_colours_are_for_a_terminal_that_wants_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    coloured = show(TEXT, force_terminal=True, color_system="standard")
    assert "\x1b[36mwill" in coloured, "what is pledged"
    assert "\x1b[1;4mmet\x1b[0m" in coloured, "what reports a meeting"
    assert "\x1b[31mwould like to\x1b[0m" in coloured, "what is cancelled"
    assert max(len(STEERING.sub("", line)) for line in coloured.splitlines()) <= 70
    monkeypatch.setenv("NO_COLOR", "1")
    plain = show(TEXT, force_terminal=True, color_system="standard")
    assert not re.search(r"\x1b\[(?:\d;)?3\dm", plain)
    assert STEERING.sub("", plain) == STEERING.sub("", coloured)
    assert "\x1b" not in show(TEXT)


@pytest.mark.parametrize(
    "text", [TEXT, "\n\n  * Norway\n\n(a) will help Ghana.\x07 \u202eNo\n", "Ghana\x1b[2J will plant."]
)
def test_the_whole_text_is_shown_and_nothing_in_it_steers_the_terminal(text: str) -> None:
    shown = show(text)
    assert not set(shown) & set("\x00\x07\x1b\u202e")
    place, wanted = 0, squeeze(text)
    for character in squeeze(shown):
        place += place < len(wanted) and character == wanted[place]
    assert place == len(wanted)


def test_what_was_assumed_is_said(communique: Command) -> None:
    head = communique("explain", "Norway will help Ghana.").out.splitlines()[0]
    assert "(today; --published-on tells)" in head
    assert "by a publisher that speaks for no party (--country tells), in en" in head


def test_a_release_that_is_not_read_further_says_so(communique: Command) -> None:
    answer = communique("explain", "Ghana will plant trees.", *TOLD[:2])
    assert answer.status == 0
    assert "Ghana will plant trees." in answer.out
    assert answer.out.endswith("to be of matters at home, and nothing is looked for.\n")
    rows = communique("explain", "Ghana will plant trees.", *TOLD[:2], "--format", "json")
    assert (rows.status, rows.rows) == (0, [])
    assert "matters at home" in rows.err


def test_the_rows_are_the_findings_of_extract_and_what_was_cancelled(communique: Command) -> None:
    rows = communique("explain", TEXT, *TOLD, "--format", "json").rows
    findings = extract(TEXT, title="Ministers in Oslo", published_on=date(2025, 3, 4), country="GH")
    assert [row["quote"] for row in rows if row["kind"] == "pledged"] == [each.text for each in findings.commitments]
    assert [row["quote"] for row in rows if row["kind"] == "held"] == [each.evidence for each in findings.meetings]
    assert [(row["finding"], row["words"], row["cancelled_by"]) for row in rows if row["cancelled_by"]] == [
        ("meeting", "met", "told"),
        ("commitment", "would like to", "courtesy"),
    ]
    assert all(TEXT[row["start"] : row["end"]] == row["text"] for row in rows)  # type: ignore[misc]
    table = list(csv.DictReader(io.StringIO(communique("explain", TEXT, *TOLD, "--format", "csv").out)))
    assert [row["rule"] for row in table] == [row["rule"] or "" for row in rows]


def test_a_file_and_what_is_piped_in_are_read_like_a_text(
    communique: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = communique("explain", TEXT, *TOLD).out
    file = tmp_path / "release.txt"
    file.write_bytes(TEXT.replace("\n", "\r\n").encode())
    assert communique("explain", file, *TOLD).out == expected
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(file.read_bytes())))
    assert communique("explain", "-", *TOLD).out == expected


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("",), "it is empty"),
        ((" \n",), "it is empty"),
        (("release.txt",), "there is no such file"),
        (("\x1b[31mred",), "there is no such file"),
        (("Norway said \udce9",), "not UTF-8"),
        (("Der Minister traf am Dienstag in Berlin seinen Amtskollegen und sprach mit ihm.",), "no lexicon of 'de'"),
        (("Norway will help.", "--language", "xx"), "no lexicon of 'xx'"),
        (("Norway will help.", "--country", "Norway"), "no party's code"),
        (("Norway will help.", "--published-on", "4 March"), "published-on"),
        (("Norway will help.", "--format", "xml"), "xml"),
        ((), "argument"),
    ],
)
def test_what_cannot_be_explained_is_refused_in_one_line(
    communique: Command, tmp_path: Path, arguments: tuple[str, ...], named: str
) -> None:
    answer = communique("explain", *arguments, COMMUNIQUE_HOME=tmp_path / "home")
    assert (answer.status, answer.out) == (2, "")
    assert is_one_line(answer.err), answer.err
    assert named in answer.err
    assert "\x1b" not in answer.err
    assert not (tmp_path / "home").exists(), "nothing was begun"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"\n"])
def test_a_file_without_a_text_is_refused(communique: Command, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "release.txt"
    file.write_bytes(content)
    answer = communique("explain", file)
    assert answer.status == 2 and is_one_line(answer.err)


def test_an_archived_release_is_found_by_its_address(
    communique: Command, tmp_path: Path, postgres: Place, warehouse: Connection
) -> None:
    home = {"COMMUNIQUE_HOME": postgres.home, "COMMUNIQUE_ARCHIVE": tmp_path / "archive"}
    communique("import", SAMPLE, **home)
    communique("refine", **home)
    with warehouse, warehouse.cursor() as cursor:
        cursor.execute("""
            select version.url, version.title, version.published_on::text, count(*)
            from core.commitment join core.release_version as version using (release_version_id)
            where version.is_current and version.url not like '%@%'
            group by 1, 2, 3 order by count(*) desc, 1 limit 1
        """)
        [(url, title, published_on, count)] = cursor.fetchall()
    answer = communique("explain", url, **home)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.startswith(f"{title}\nRead as published on {published_on}, by ")
    assert f"Commitments: {count}." in answer.out
    other = url.replace("https://", "http://") if url.startswith("https") else url.replace("http://", "https://")
    assert communique("explain", f"{other}#top", **home).out == answer.out, "the same address in another form"
    unknown = communique("explain", f"{url}/none", **home)
    assert (unknown.status, unknown.out) == (2, "")
    assert is_one_line(unknown.err) and "the warehouse holds no release of that address" in unknown.err
