"""Every regular expression takes time in proportion to the text: near misses are read in one pass."""

from __future__ import annotations

import re

import near_misses
import pytest
from near_misses import find_slow_text
from patterns import Written, list_patterns, list_unreached

SLOW = [
    r"(a+)+b",
    r"(?:a|a)*b",
    r"\s+\Z",
    r"\s++x",
    r"x.*y",
    r"<[^>]*>",
    r"\bsaid\b[^.]*\Z",
    r"zero|(?:one|two(?:three\w*)!)",
    r"\w+(?:-\w+)*!",
    r"(?:[a-z]+\s)*:",
    r"(?i)by\s(?:the\s)?[^;]+;",
    r"no\s\d+,?\s*$|\s*;",
]
"""Patterns that take the square of a text's length, or more."""
FAST = [
    r"\w+",
    r"(?<!\s)\s+x",
    r"\S{1,40}\s:",
    r"<[^<>]{0,300}>",
    r"(?<![a-z])[a-z]++\d",
    r"\b(?:one|two)\s(?:\w{1,20}\s){0,5}three\b",
    r"\A\s*\w+;",
    r"(?<=,)\s{1,3}[a-z]{1,20}\s:",
]


def list_sites() -> list[object]:
    """The patterns of each place in the code, for one test each."""
    sites: dict[str, list[Written]] = {}
    for written in list_patterns():
        sites.setdefault(written.site, []).append(written)
    return [pytest.param(patterns, id=site) for site, patterns in sites.items()]


@pytest.mark.parametrize("pattern", SLOW)
def test_a_slow_pattern_is_known(pattern: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(near_misses, "PATIENCE", 1)
    assert find_slow_text(re.compile(pattern)) is not None


@pytest.mark.parametrize("pattern", FAST)
def test_a_fast_pattern_is_not_taken_for_a_slow_one(pattern: str) -> None:
    assert find_slow_text(re.compile(pattern)) is None


def test_every_pattern_that_the_code_hands_to_re_is_reached() -> None:
    assert list_unreached() == []


@pytest.mark.parametrize("patterns", list_sites())
def test_near_misses_cost_a_pattern_no_more_than_their_length(patterns: list[Written]) -> None:
    slow = {each.pattern: find_slow_text(each.compile(), is_whole=each.is_whole) for each in patterns}
    assert {pattern: text for pattern, text in slow.items() if text is not None} == {}
