"""Whose people a story tells of where it doesn't say: the state it is about, is written from, or has envoys in."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from transforms.lexicon import load_words
from transforms.names.office_words import read_office_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transforms.names.offices import Title
    from transforms.names.tagging import Tagged

DATELINE = re.compile(r"[^\n]{3,60}?(?:\)\s?(?:--|[-–—])?|:|\s?[-–—]\s|[—–])")
"""`TOKYO (Jiji) --`, `Abu Dhabi:`, `SEOUL—`."""
POST = re.compile(r"it?M{0,2}([SC])")
"""In an envoy's office: "to Chad", "in Lima"."""


def find_home(body: Tagged, titles: Iterable[Title], language: str) -> str | None:
    """The state whose people are meant where nobody else's are told; None where a story is of no one state."""
    return count_states(body) or find_seat(body, language) or find_post(body, titles, language)


def count_states(body: Tagged) -> str | None:
    """The state that a story is about, if three mentions of states in four are its own."""
    counts = Counter(name.code for name in body.names.values() if name.code)
    code, count = max(counts.items(), key=lambda item: (item[1], item[0]), default=(None, 0))
    return code if count * 4 >= 3 * sum(counts.values()) and count > 2 else None


def find_seat(body: Tagged, language: str) -> str | None:
    """The state from whose capital a story is datelined, or from another city of a state that it names besides.

    Cities where organisations sit or others meet tell nothing.
    """
    line, name = DATELINE.match(body.text), body.names.get(0)
    if line is None or name is None or body.tags[:1] not in ("C", "S") or body.starts[0] > 0:
        return None
    words = load_words(language, "parties")
    line_written = body.text[name.start : name.end]
    written = line_written.title()
    if written in words["followers"]["shared_capitals"]:
        return None
    if name.form == "city":
        others = (other for place, other in body.names.items() if place and other.form not in ("capital", "city"))
        return name.code if any(other.code == name.code for other in others) else None
    is_seat = name.form == "capital" or written in words["city_states"]["names"]
    return name.code if is_seat or (name.form == "name" and line_written.isupper()) else None


def find_post(body: Tagged, titles: Iterable[Title], language: str) -> str | None:
    """The one state where the envoys of others serve of whom a story tells: "the Ambassador of Chad to Peru"."""
    posted = read_office_words(language).posted
    posts = {
        body.names[found.start(1)].code
        for title in titles
        if (title.party is not None and not posted.isdisjoint(re.findall(r"\w+", title.office.lower())))
        or are_newcomers(body, title, language)
        for found in POST.finditer(body.tags, title.first, title.last + 3)
        if body.slice(found.start(), found.start() + 1) in ("to", "in")
    } - {""}
    return posts.pop() if len(posts) == 1 else None


def are_newcomers(body: Tagged, title: Title, language: str) -> bool:
    """Whether envoys of no named state are told to be new where they serve: "five new envoys to Chad"."""
    words = read_office_words(language)
    if title.party is not None or title.office.lower().split()[-1] not in {f"{office}s" for office in words.posted}:
        return False
    before = body.slice(max(0, title.first - 2), title.last).lower()
    return not words.newcome.isdisjoint(before.replace("-", " ").split())
