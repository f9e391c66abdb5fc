"""Where every state publishes, as far as anybody has shown: a file of data, one row a state, crafted source or none."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pycountry

from spiders.addresses import normalize_url
from spiders.folder import SourceError, find_faults, load_sources

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = Path(__file__).with_name("catalogue.csv")
COLUMNS = ("country", "state", "body", "address", "feed", "language", "evidence_on", "keys", "note")
KOSOVO = "XK"
"""The one code of our own: ISO 3166 leaves it to users, and has none for this state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueEntry:
    """One state, the body that speaks for it, and where that body lists its releases."""

    country: str
    """ISO 3166-1 alpha-2, or XK."""
    state: str
    body: str
    """Name in English of the ministry, or of the government or mission whose list is known in its place."""
    address: str | None
    """List of news or releases, in English where there is one; None where no evidence of any is known."""
    feed: str | None
    language: str | None
    """ISO 639-1 of what the address lists; told where an address is."""
    evidence_on: date | None
    """The last day on which the address is known to have existed; told where an address is."""
    keys: tuple[str, ...]
    """The crafted sources of that state."""
    note: str | None
    """What a reader of the address should know; why there is none."""


@cache
def load_catalogue(file: Path = FILE) -> tuple[CatalogueEntry, ...]:
    """Every row, by country; SourceError names the line that says what cannot be."""
    with file.open(encoding="utf-8", newline="") as opened:
        reader = csv.reader(opened, strict=True)
        entries: list[CatalogueEntry] = []
        try:
            if tuple(next(reader, ())) != COLUMNS:
                raise ValueError(f"the header is not {','.join(COLUMNS)}")
            for cells in reader:
                entries.append(read_row(cells))
                if len(entries) > 1 and entries[-2].country >= entries[-1].country:
                    raise ValueError(f"{entries[-1].country} does not follow {entries[-2].country}")
        except (ValueError, csv.Error) as error:
            where = f"{file.parent.name}/{file.name}, line {reader.line_num}"
            raise SourceError(f"{where}: {error}. Correct the line.") from None
    return tuple(entries)


def read_row(cells: list[str]) -> CatalogueEntry:
    """One row's cells; ValueError says what is wrong with them."""
    if len(cells) != len(COLUMNS):
        raise ValueError(f"it has {len(cells)} cells, not {len(COLUMNS)}")
    told = {name: cell or None for name, cell in zip(COLUMNS, cells, strict=True)}
    if wrong := next(_find_wrongs(told), None):
        raise ValueError(wrong)
    country, day = str(told["country"]), told["evidence_on"]
    return CatalogueEntry(
        country=country,
        state=str(told["state"]),
        body=str(told["body"]),
        address=told["address"],
        feed=told["feed"],
        language=told["language"],
        evidence_on=_read_day(day) if day else None,
        keys=_read_keys(country, told["keys"] or ""),
        note=told["note"],
    )


def _find_wrongs(told: dict[str, str | None]) -> Iterator[str]:
    if any(cell != " ".join(cell.split()) for cell in told.values() if cell):
        yield "a cell begins, ends or is filled up with blanks"
    country, language = told["country"], told["language"]
    if country != KOSOVO and not (country and pycountry.countries.get(alpha_2=country)):
        yield f"{country!r} is no ISO 3166 country"
    if not (told["state"] and told["body"]):
        yield "it names no state or no body"
    for address in filter(None, (told["address"], told["feed"])):
        if urlsplit(address).scheme not in ("http", "https") or address != normalize_url(address):
            yield f"{address} is no http address in its normal form, {normalize_url(address)}"
    if language and not pycountry.languages.get(alpha_2=language):
        yield f"{language!r} is no ISO 639-1 language"
    if told["address"] and not (language and told["evidence_on"]):
        yield "the address comes without a language or a day of evidence"
    if not told["address"] and (language or told["evidence_on"] or told["feed"] or not told["note"]):
        yield "a row without an address holds a note that says so, and no feed, language or day"


def _read_day(text: str) -> date:
    if (day := date.fromisoformat(text)).isoformat() != text:
        raise ValueError(f"{text} is no day as 2026-03-19 is")
    return day


def _read_keys(country: str, text: str) -> tuple[str, ...]:
    keys, sources = tuple(text.split()), load_sources()
    for key in keys:
        # What a faulty file would declare is not known, and is no fault of this one.
        if key not in find_faults() and (key not in sources or sources[key].country != country):
            raise ValueError(f"{key} is no source of {country}")
    return keys
