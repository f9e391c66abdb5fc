"""The sample's releases as files, and their texts as HTML."""

from __future__ import annotations

import html
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from string import Template
from zoneinfo import ZoneInfo

FOLDER = Path(__file__).parent
ZONES = {
    "cn_mfa": "Asia/Shanghai",
    "cn_xinhua": "Asia/Shanghai",
    "ru_kremlin": "Europe/Moscow",
    "uk_fcdo": "UTC",
    "us_state": "UTC",
}
"""The zone in which a release file's `at` is written: the one of the clock that the site prints."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One release of the sample; `key` is the file's stem, which is the site's own number, slug or name."""

    source: str
    key: str
    title: str
    at: datetime
    """Aware, in the site's zone."""
    text: str
    facts: dict[str, str | bool]
    later: dict[str, str]
    """The fields that were edited without notice after the first capture."""

    def fact(self, name: str) -> str:
        """A field that only some sites have; empty where the file has none."""
        return str(self.facts.get(name, ""))

    def names(self, name: str) -> list[str]:
        """A field that lists names, split at its commas."""
        return [one.strip() for one in self.fact(name).split(",") if one.strip()]

    def is_out(self, seen_at: datetime) -> bool:
        """Whether it had been published by then."""
        return self.at.astimezone(UTC) <= seen_at

    def edited(self) -> Piece:
        """The piece as it stood after its edit, if it had one."""
        return replace(self, title=self.later.get("title", self.title), text=self.later.get("text", self.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a site answers at one address."""

    url: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    status: str = "200 OK"


def load_pieces(source: str) -> list[Piece]:
    """A source's releases from `releases/<source>/*.toml`, newest first."""
    pieces = [_read_piece(source, path) for path in sorted((FOLDER / "releases" / source).glob("*.toml"))]
    return sorted(pieces, key=lambda piece: (piece.at, piece.key), reverse=True)


def _read_piece(source: str, path: Path) -> Piece:
    fields = tomllib.loads(path.read_text(encoding="utf-8"))
    return Piece(
        source=source,
        key=path.stem,
        title=fields.pop("title"),
        at=fields.pop("at").replace(tzinfo=ZoneInfo(ZONES[source])),
        text=fields.pop("text").strip(),
        later=fields.pop("later", {}),
        facts=fields,
    )


@cache
def _template(name: str) -> Template:
    return Template((FOLDER / "templates" / name).read_text(encoding="utf-8"))


def fill(name: str, /, **fields: object) -> str:
    """A template of `templates/` with its `$fields` filled in; a missing one is a KeyError."""
    return _template(name).substitute(fields)


def render_prose(text: str, *, person: Callable[[str, str], str] | None = None, attributes: str = "") -> list[str]:
    """The blocks of a release's text as HTML elements.

    Blocks are split by a blank line; `**bold**`, `[[Name|office]]`, `> quotation`, `## heading` and
    `- item` are all the marks there are. `attributes` are put into each `<p>`.
    """
    blocks: list[str] = []
    for block in re.split(r"\n\s*\n", text):
        line = html.escape(block.strip(), quote=False)
        line = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", line)
        line = re.sub(r"\[\[(.+?)\|(.+?)\]\]", lambda found: person(found[1], found[2]) if person else found[1], line)
        if line.startswith("&gt; "):
            blocks.append(f"<blockquote><p>{line.removeprefix('&gt; ')}</p></blockquote>")
        elif line.startswith("## "):
            blocks.append(f"<h2>{line.removeprefix('## ')}</h2>")
        elif line.startswith("- "):
            items = "".join(f"<li>{item.removeprefix('- ')}</li>" for item in line.splitlines())
            blocks.append(f"<ul>{items}</ul>")
        else:
            blocks.append(f"<p{attributes}>{line}</p>")
    return blocks


def long_day(at: datetime) -> str:
    """`May 7, 2024`, whatever the locale."""
    return f"{MONTHS[at.month - 1]} {at.day}, {at.year}"


MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
