"""Who is meant by an office without a name: "the Secretary", "the French foreign minister"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transforms.names.people import Person
    from transforms.syntax.scene import Scene

WORD = re.compile(r"[a-z]+")
SMALL = 3
"""Letters of words that tell no office: "the"."""
CROWD = 200
"""People among whom no office alone tells one."""


def find_holder(scene: Scene, start: int, end: int, parties: tuple[str, ...]) -> Person | None:
    """The holder of the office that `text[start:end]` names, of one of `parties` if any are told.

    Those whose office has the most of the phrase's words come first, then the publisher's own, then the last named.
    None where a nameless one of the publisher's own may be meant, and in a list of hundreds.
    """
    if len(scene.everybody) > CROWD:
        return None
    words = {word for word in WORD.findall(scene.text[start:end].lower()) if len(word) > SMALL}
    noun = (WORD.findall(scene.text[start:end].lower()) or [""])[-1]
    told = [person for person in scene.everybody if not parties or person.party in parties]
    holders = [person for person in told if noun in office_words(person)]
    if not holders:
        return next(iter(told), None) if parties else None
    own = [person for person in holders if person.party == scene.home]
    if not parties and scene.home and not own and not any(p.party == scene.home for p in scene.everybody):
        return None
    return max(
        holders,
        key=lambda person: (len(words & office_words(person)), person.party == scene.home, last_named(person, start)),
    )


def office_words(person: Person) -> set[str]:
    """The words of a person's office in lower case."""
    return set(WORD.findall((person.office or "").lower()))


def last_named(person: Person, position: int) -> int:
    """Where the person was named last before a place; -1 if nowhere."""
    place = bisect_left(person.mentions, position, key=lambda mention: mention.start)
    return person.mentions[place - 1].start if place else -1
