"""Every regular expression of the packages: those written out, those that imports or builders compile, the sources'.

Run by itself it prints what is compiled when all modules are imported afresh and all builders called: a JSON list of
[file, line, pattern, flags].
"""

from __future__ import annotations

import ast
import importlib
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("spiders", "transforms")
USES = frozenset({"compile", "search", "match", "fullmatch", "split", "findall", "finditer", "sub", "subn"})
UNIMPORTED = frozenset({"spiders.settings"})
"""Scrapy's settings; importing them sets up nothing that a pattern needs."""
OF_SOURCES = frozenset(
    {
        "spiders/discovery.py: article",
        "spiders/feeds.py: *listing.rewrite",
        "spiders/feeds.py: listing.maps",
        "spiders/folder.py: pattern",
        "spiders/json_lists.py: listing.name",
        "spiders/listings.py: listing.link_pattern",
        "spiders/source.py: listing.addresses",
        "spiders/source.py: article",
        "spiders/source.py: pattern",
        "transforms/pages/clean.py: *layout.url",
        "transforms/pages/clean.py: layout.time_pattern",
        "transforms/pages/markup.py: pattern",
    }
)
"""What the code hands to `re` as a source declares it, or as it was learned of a site."""
SEEN = tuple(f"https://site.example/news/{year}/a-{number}_b.html" for year in (2024, 2025) for number in (7, 31, 452))
"""Addresses from which a pattern is learned."""


@dataclass(frozen=True, slots=True, order=True)
class Written:
    """A pattern, and where the code hands it to `re`."""

    site: str
    pattern: str
    flags: int
    is_whole: bool = False
    """Whether the code only ever asks for a match of a whole text with it."""

    def compile(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)


@dataclass(frozen=True, slots=True)
class Use:
    """A call of `re` in the code: its lines, and the pattern where it is written out, else the expression for it."""

    file: str
    first: int
    last: int
    literal: str | None
    flags: int
    expression: str


def list_files() -> list[Path]:
    """The modules of the packages."""
    return sorted(file for package in PACKAGES for file in (ROOT / package).rglob("*.py"))


def list_uses(file: Path) -> Iterator[Use]:
    """The calls of `re` in a module."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.func.attr not in USES:
            continue
        if not isinstance(node.func.value, ast.Name) or node.func.value.id != "re" or not node.args:
            continue
        told = node.args[0]
        literal = told.value if isinstance(told, ast.Constant) and isinstance(told.value, str) else None
        flags = sum(getattr(re, each.attr) for each in ast.walk(node) if is_flag(each))
        name = file.relative_to(ROOT).as_posix()
        yield Use(name, node.lineno, node.end_lineno or node.lineno, literal, int(flags), ast.unparse(told))


def is_flag(node: ast.AST) -> bool:
    """Whether it is `re.IGNORECASE` or another flag."""
    return isinstance(node, ast.Attribute) and node.attr.isupper() and isinstance(node.value, ast.Name)


@cache
def list_compiled() -> tuple[tuple[str, int, str, int], ...]:
    """What a fresh process compiles, as (file, line, pattern, flags)."""
    told = subprocess.run([sys.executable, __file__], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(tuple(each) for each in json.loads(told.splitlines()[-1]))


@cache
def list_patterns() -> tuple[Written, ...]:
    """All patterns, each once at each place."""
    from spiders.folder import load_sources, patterns_of
    from spiders.shapes import learn_pattern

    learned = learn_pattern(SEEN)
    assert learned is not None
    found = {Written("spiders/shapes.py", learned, 0, is_whole=True)}
    for source in load_sources().values():
        site = f"spiders/sources/{source.key}.py"
        editions = (source, *source.other_editions)
        listings = [listing for each in editions for listing in each.listings]
        whole = {*(each.article for each in editions), *(listing.addresses for listing in listings)}
        whole |= {getattr(listing, "maps", None) for listing in listings}
        whole |= {pattern for each in editions for layout in each.layouts for pattern in layout.drop_blocks}
        found.update(Written(site, pattern, 0, is_whole=True) for pattern in whole if pattern)
        found.update(Written(site, pattern, 0) for pattern in {*patterns_of(source)} - whole if pattern)
    for use in (use for file in list_files() for use in list_uses(file)):
        site = f"{use.file}:{use.first}"
        if use.literal is not None:
            found.add(Written(site, use.literal, use.flags))
        found.update(Written(site, pattern, flags) for pattern, flags in compiled_at(use))
    return tuple(sorted(found))


def compiled_at(use: Use) -> list[tuple[str, int]]:
    """What was compiled in a call of `re`."""
    return [
        (pattern, flags)
        for file, line, pattern, flags in list_compiled()
        if file == use.file and use.first <= line <= use.last
    ]


def list_unreached() -> list[str]:
    """The calls of `re` whose pattern is neither written out, nor declared by sources, nor compiled by a builder."""
    uses = (use for file in list_files() for use in list_uses(file))
    return [
        f"{use.file}:{use.first}: {use.expression}"
        for use in uses
        if use.literal is None and f"{use.file}: {use.expression}" not in OF_SOURCES and not compiled_at(use)
    ]


def record_compiled() -> list[tuple[str, int, str, int]]:
    """Import all modules and call all builders, and tell what was compiled; only of use in a process of its own."""
    held: list[tuple[str, int, str, int]] = []
    compile_one: Callable[[Any, int], re.Pattern[Any]] = getattr(re, "_compile")  # noqa: B009

    def record(pattern: Any, flags: int) -> re.Pattern[Any]:
        frame: FrameType = sys._getframe(2)
        file = Path(frame.f_code.co_filename)
        compiled = compile_one(pattern, flags)
        if file.is_relative_to(ROOT) and isinstance(pattern, str):
            held.append((file.relative_to(ROOT).as_posix(), frame.f_lineno, pattern, int(flags)))
        return compiled

    re._compile = record  # type: ignore[attr-defined]
    for file in list_files():
        name = file.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
        if name not in UNIMPORTED:
            call_builders(importlib.import_module(name))
    return held


def call_builders(module: ModuleType) -> None:
    """Call whatever a module keeps by language."""
    for built in vars(module).values():
        if hasattr(built, "cache_clear") and built.__module__ == module.__name__:
            code = built.__wrapped__.__code__
            if code.co_varnames[: code.co_argcount] == ("language",):
                built.cache_clear()
                built("en")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    print(json.dumps(record_compiled()))
