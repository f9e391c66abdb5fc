"""A faulty file is named with its line and what to do, and the other sources go on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import typer

from communique import each_source, main
from communique.arguments import check_keys, enabled_keys
from spiders import folder
from spiders.folder import SourceError, find_faults, find_source, load_sources, read_folder

GOOD = '''"""A ministry."""

from datetime import date

from spiders.source import Feed, Layout, Source

SOURCE = Source(
    key="xx_mfa",
    name="Ministry",
    country=None,
    kind="ministry",
    language="en",
    timezone="Europe/Paris",
    licence="none",
    republish=False,
    evidence="described",
    evidence_on=date(2026, 1, 1),
    listings=(Feed(url="https://site.example/feed"),),
    article=r"https://site\\.example/\\d+",
    layouts=(
        Layout(
            title="h1",
            body="main",
        ),
    ),
)
'''


def write_folder(tmp_path: Path, **files: str) -> Path:
    path = tmp_path / "spiders" / "sources"
    path.mkdir(parents=True)
    for name, text in files.items():
        (path / f"{name}.py").write_text(text)
    return path


@pytest.mark.parametrize(
    ("before", "after", "line", "words"),
    [
        ('    licence="none"', '    license="none"', 7, "unexpected keyword argument 'license'"),
        ("    republish=False,\n", "", 7, "missing 1 required keyword-only argument: 'republish'"),
        ('name="Ministry"', 'name="Ministry', 9, "it is no Python"),
        ("import date\n", "import day\n", 3, "cannot import name 'day'"),
        ("date(2026, 1, 1)", "date(2026, 13, 1)", 17, "month must be in 1..12"),
        ("SOURCE = ", "SITE = ", None, "no constant SOURCE"),
        ('"xx_mfa"', '"xx_other"', 8, "Name the file after the key"),
        (r"example/\d+", "example/(", 19, "no regular expression"),
        ('title="h1"', 'title="h1["', 22, "'h1[' is no selector of CSS"),
        ('body="main"', 'body="main", time="p > "', 23, "'p > ' is no selector of CSS"),
        ('body="main"', 'body="main", time_pattern="(x"', 23, "no regular expression"),
        ('language="en"', 'language="en", needs_browser=("page",)', 12, "neither listing nor article: ('page',)"),
        ("Europe/Paris", "Europe/Atlantis", 13, "no time zone 'Europe/Atlantis'"),
    ],
)
def test_a_faulty_file_is_named_with_its_line(
    tmp_path: Path, before: str, after: str, line: int | None, words: str
) -> None:
    assert before in GOOD
    where = write_folder(tmp_path, xx_mfa=GOOD.replace(before, after), xx_other=GOOD.replace("xx_mfa", "xx_other"))
    sources, faults = read_folder(where)
    assert list(sources) == ["xx_other"]
    told = str(faults["xx_mfa"])
    assert told.startswith(f"spiders/sources/xx_mfa.py, line {line}: " if line else "spiders/sources/xx_mfa.py: ")
    assert words in told
    assert told.endswith(".")


def test_the_other_sources_still_run_and_the_exit_status_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    where = write_folder(tmp_path, xx_mfa=GOOD, yy_mfa="SOURCE = 1")
    monkeypatch.setattr(folder, "FOLDER", where)
    assert (list(load_sources()), list(find_faults())) == (["xx_mfa"], ["yy_mfa"])
    assert enabled_keys() == check_keys(["xx_mfa", "yy_mfa"])
    asked = []

    def step(key: str, *_: object) -> tuple[()]:
        asked.append(find_source(key).key)
        return ()

    with pytest.raises(typer.Exit) as left:
        each_source.do_for_each(enabled_keys(), step)
    assert (asked, left.value.exit_code) == (["xx_mfa"], 2)
    assert "communique: spiders/sources/yy_mfa.py: it holds no constant SOURCE." in capsys.readouterr().err
    monkeypatch.setattr(sys, "argv", ["communique", "sources", "--format", "json"])
    with pytest.raises(SystemExit) as status:
        main.main()
    told = capsys.readouterr()
    assert (status.value.code, "xx_mfa" in told.out, "yy_mfa.py" in told.err) == (2, True, True)


def test_a_key_that_nobody_has_is_an_error() -> None:
    with pytest.raises(SourceError, match=r"^zz_none: no such source\. "):
        find_source("zz_none")
