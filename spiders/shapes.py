"""The shape of the addresses that a site gives its articles, learned from some of them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

SHARE = 0.1
"""The share of the addresses below which those of one shape are strays."""
SECTIONS = 6
"""Words that may stand in one place of an address, as the sections of a site do, before any word may."""
MANY = 5
"""Addresses of one shape from which on a map's are those of articles."""
DATED = re.compile(r"(?:19|20)\d\d(?:\d\d){0,2}|[0-3]\d")
"""A year, with its month and day or without, or one of these: it is another in the addresses that are to come."""
NAMED = re.compile(r"(?:[^\W_]{1,60}[-_]){3,}|\d{4,}")
"""What an article's address has and a section's has not: a title of four words, or a number."""


def learn_pattern(urls: Iterable[str]) -> str | None:
    """The regular expression of the addresses that are like these, without those of which few are; None for none."""
    groups = group_by_shape(urls)
    count = sum(map(len, groups.values()))
    kept = [group for group in groups.values() if len(group) >= SHARE * count]
    return "|".join(sorted({describe(group) for group in kept})) or None


def choose_articles(urls: Iterable[str]) -> list[str]:
    """Of the addresses of all of a site's pages, those that are like many others and named as articles are."""
    groups = group_by_shape(urls).values()
    named = [group for group in groups if 2 * sum(map(is_named, group)) > len(group) >= MANY]
    return [url for group in named for url in group]


def is_named(url: str) -> bool:
    """Whether an address holds a title or a number."""
    parts = urlsplit(url)
    return NAMED.search(f"{parts.path}?{parts.query}") is not None


def group_by_shape(urls: Iterable[str]) -> dict[tuple[object, ...], list[str]]:
    """Addresses by host, depth, the places of bare numbers, extension and the names in the query."""
    groups: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for url in dict.fromkeys(urls):
        parts = urlsplit(url)
        steps = parts.path.split("/")
        numbers = tuple(step.isdigit() for step in steps)
        names = tuple(name for name, _ in parse_qsl(parts.query, keep_blank_values=True))
        groups[parts.hostname, numbers, split_extension(steps[-1])[1], names].append(url)
    return groups


def describe(urls: Sequence[str]) -> str:
    """The regular expression of addresses of one shape."""
    parts = [urlsplit(url) for url in urls]
    schemes = {part.scheme for part in parts}
    start = re.escape(f"{schemes.pop()}://") if len(schemes) == 1 else "https?://"
    places = zip(*(part.path.split("/") for part in parts), strict=True)
    path = "/".join(describe_step(step) for step in places)
    queries = list(zip(*(parse_qsl(part.query, keep_blank_values=True) for part in parts), strict=True))
    query = "&".join(
        f"{re.escape(pairs[0][0])}={describe_step([value for _, value in pairs], wild='[^&#]*')}" for pairs in queries
    )
    return unescape(start + re.escape(parts[0].netloc)) + path + (rf"\?{query}" if query else "")


def describe_step(steps: Sequence[str], wild: str = "[^/?#]+") -> str:
    """The regular expression of what stands in one place of the addresses."""
    if len(set(steps)) == 1 and not DATED.fullmatch(steps[0]):
        return unescape(re.escape(steps[0]))
    if all(step.isdigit() for step in steps):
        lengths = {len(step) for step in steps}
        return rf"\d{{{lengths.pop()}}}" if lengths in ({2}, {4}) else r"\d+"
    templates = {re.sub(r"\d+", "0", step) for step in steps}
    if len(templates) == 1 and any(char.isdigit() for char in steps[0]):
        return unescape(re.escape(templates.pop())).replace("0", r"\d+")
    counts = Counter(steps)
    if len(counts) <= SECTIONS and 3 * len(counts) <= len(steps) and not any(map(is_named, steps)):
        return f"(?:{'|'.join(sorted(unescape(re.escape(step)) for step in counts))})"
    stems = [split_extension(step)[0] for step in steps]
    return describe_name(stems, wild) + unescape(re.escape(split_extension(steps[0])[1]))


def describe_name(names: Collection[str], wild: str) -> str:
    """The regular expression of names that are all different: titles, with a number before or after them or not."""
    if all(re.search(r"[-_]\d{3,}$", name) for name in names):
        return rf"{wild}[-_]\d+"
    if all(re.match(r"\d{3,12}[-_]", name) for name in names):
        return rf"\d+[-_]{wild}"
    if all(name.count("-") >= 2 for name in names):
        return r"(?:[^/?#-]*-){2,}[^/?#]*"
    return wild


def split_extension(step: str) -> tuple[str, str]:
    """The last part of a path, and its extension with the dot, if it has one."""
    found = re.fullmatch(r"(.{1,300}?)(\.[a-z]{1,5}\d?)", step)
    return (found[1], found[2]) if found else (step, "")


def unescape(pattern: str) -> str:
    """An escaped text without the strokes before what needs none."""
    return re.sub(r"\\([^\w.?+*()\[\]{}|^$\\])", r"\1", pattern)
