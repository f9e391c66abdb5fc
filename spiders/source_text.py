"""A source as the text of the file that declares it, formatted as the others are."""

from __future__ import annotations

import json
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spiders.source import Source

WIDTH = 100
"""Characters of a line, its indent and its field's name not counted."""
STEP = " " * 4


def write_source(source: Source, site: str) -> str:
    """The whole file; `site` is where it was found."""
    site = site.replace('"', "%22").replace("\\", "%5C")
    names = sorted({type(each).__name__ for each in (*source.listings, *source.layouts)} | {"Source"})
    return (
        f'"""{site}: found by the program on {source.evidence_on}, and looked at by nobody."""\n\n'
        f"from datetime import date\n\nfrom spiders.source import {', '.join(names)}\n\n"
        f"SOURCE = {write_value(source, '')}\n"
    )


def write_value(value: object, indent: str) -> str:
    """A value as Python; what is as by default is left out."""
    inner = indent + STEP
    if is_dataclass(value) and not isinstance(value, type):
        told = [each for each in fields(value) if getattr(value, each.name) != find_default(each)]
        parts = [f"{each.name}={write_value(getattr(value, each.name), inner)}" for each in told]
        return write_parts(type(value).__name__ + "(", parts, indent)
    if isinstance(value, tuple):
        parts = [write_value(each, inner) for each in value]
        return f"({parts[0]},)" if len(parts) == 1 and "\n" not in parts[0] else write_parts("(", parts, indent)
    if isinstance(value, date):
        return f"date({value.year}, {value.month}, {value.day})"
    return write_text(value, inner) if isinstance(value, str) else repr(value)


def find_default(told: Field[Any]) -> object:
    """A field's default; MISSING where it has none."""
    return told.default_factory() if told.default_factory is not MISSING else told.default


def write_parts(opening: str, parts: Sequence[str], indent: str) -> str:
    """The parts in one line where they fit, else each in its own."""
    line = f"{opening}{', '.join(parts)})"
    if "\n" not in line and len(line) + len(indent) <= WIDTH and opening != "Source(":
        return line
    return f"{opening}\n" + "".join(f"{indent}{STEP}{part},\n" for part in parts) + f"{indent})"


def write_text(text: str, indent: str) -> str:
    """A string, raw where it holds strokes, in several lines where it is long."""
    pieces = []
    while len(text) > WIDTH - len(indent):
        cut = WIDTH - len(indent) - 20
        while cut > 1 and text[cut - 1] == "\\":
            cut -= 1
        pieces.append(text[:cut])
        text = text[cut:]
    return f"\n{indent}".join(map(quote, (*pieces, text)))


def quote(text: str) -> str:
    """A string in double quotes, raw where it holds strokes, or in single ones where it holds double ones alone."""
    if "\\" in text and '"' not in text and text.isprintable() and not text.endswith("\\"):
        return f'r"{text}"'
    if '"' in text and "'" not in text and "\\" not in text and text.isprintable():
        return f"'{text}'"
    return json.dumps(text, ensure_ascii=False)
