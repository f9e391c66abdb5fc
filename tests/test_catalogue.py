"""The catalogue has a row for every state, and says no more than was seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pycountry
import pytest

from spiders.catalogue import COLUMNS, KOSOVO, load_catalogue
from spiders.folder import SourceError, load_sources

# Of the 249 codes of ISO 3166, those of no member of the UN; the other 193 are the members.
OBSERVERS_AND_TAIWAN = {"PS", "TW", "VA"}
TERRITORIES = """
AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU
PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT
"""
GOOD = "NO,Norway,Government of Norway,https://example.org/news,https://example.org/news.rss,en,2026-03-19,,"

Written = Callable[[str], Path]


@pytest.fixture
def written(tmp_path: Path) -> Written:
    def write(text: str) -> Path:
        file = tmp_path / "catalogue.csv"
        file.write_text(",".join(COLUMNS) + "\n" + text, encoding="utf-8")
        return file

    return write


def test_every_member_of_the_un_and_four_more_states_have_one_row() -> None:
    codes = {country.alpha_2 for country in pycountry.countries}
    members = codes - set(TERRITORIES.split()) - OBSERVERS_AND_TAIWAN
    assert len(members) == 193
    assert [each.country for each in load_catalogue()] == sorted(members | OBSERVERS_AND_TAIWAN | {KOSOVO})


def test_no_state_is_named_twice_and_no_address_is_two_states() -> None:
    entries = load_catalogue()
    assert len({each.state for each in entries}) == len(entries)
    addresses = [each.address for each in entries if each.address]
    assert len(set(addresses)) == len(addresses)


def test_every_crafted_ministry_and_government_is_named_by_its_state() -> None:
    crafted = {key for key, source in load_sources().items() if source.kind in ("ministry", "government")}
    assert {key for each in load_catalogue() for key in each.keys} == crafted


def test_most_states_have_an_address_and_the_others_say_why_not() -> None:
    entries = load_catalogue()
    assert sum(each.address is not None for each in entries) >= 190
    assert all(each.note for each in entries if not each.address)


def test_a_row_is_read_as_it_stands(written: Written) -> None:
    (entry,) = load_catalogue(written(GOOD))
    assert (entry.country, entry.state, entry.body) == ("NO", "Norway", "Government of Norway")
    assert (entry.address, entry.feed) == ("https://example.org/news", "https://example.org/news.rss")
    assert (entry.language, str(entry.evidence_on), entry.keys, entry.note) == ("en", "2026-03-19", (), None)


@pytest.mark.parametrize(
    ("rows", "line", "told"),
    [
        ("ZZ" + GOOD[2:], 2, "no ISO 3166 country"),
        (GOOD + "\n" + GOOD, 3, "NO does not follow NO"),
        ("NP" + GOOD[2:] + "\n" + GOOD, 3, "NO does not follow NP"),
        (GOOD + ",", 2, "10 cells"),
        (GOOD.replace("Norway,", "Norway ,", 1), 2, "blanks"),
        (GOOD.replace("Government of Norway", ""), 2, "no body"),
        (GOOD.replace("https://example.org/news,", "ftp://example.org/news,"), 2, "no http address"),
        (GOOD.replace("https://example.org/news,", "https://example.org,"), 2, "normal form, https://example.org/"),
        (GOOD.replace(",en,", ",english,"), 2, "no ISO 639-1 language"),
        (GOOD.replace(",en,", ",,"), 2, "without a language"),
        (GOOD.replace("2026-03-19", ""), 2, "day of evidence"),
        (GOOD.replace("2026-03-19", "20260319"), 2, "no day"),
        (GOOD.replace("2026-03-19", "2026-02-30"), 2, "day"),
        (GOOD[:-1] + "no_such,", 2, "no_such is no source of NO"),
        (GOOD[:-1] + "ru_kremlin,", 2, "ru_kremlin is no source of NO"),
        ("NO,Norway,Government of Norway,,,,,,", 2, "holds a note"),
        ("NO,Norway,Government of Norway,,,en,,,no address known", 2, "no feed, language or day"),
        ('NO,"Norway', 2, "Correct the line"),
    ],
)
def test_what_cannot_be_is_refused_with_its_file_and_line(written: Written, rows: str, line: int, told: str) -> None:
    with pytest.raises(SourceError, match=rf"/catalogue\.csv, line {line}: .*{told}") as refused:
        load_catalogue(written(rows))
    assert "\n" not in str(refused.value)
    assert str(refused.value).endswith("Correct the line.")


def test_a_file_with_other_columns_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "catalogue.csv"
    file.write_text("country,address\nNO,https://example.org/news\n", encoding="utf-8")
    with pytest.raises(SourceError, match=r"catalogue\.csv, line 1: the header"):
        load_catalogue(file)
