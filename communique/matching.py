"""Which of the findings that were read in a document are the marked ones, and which of their fields are right.

A record is a meeting or a commitment in the corpus' form. A marked record may carry `also`, a list of fields with
other values that are right too, and `optional`: found or not, it counts neither way.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import date
from operator import eq
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Record = Mapping[str, Any]
    Affinity = Callable[[Record, Record], float]
    Fields = Mapping[str, Callable[[Any, Any], bool]]

ASKED_IF_TOLD = frozenset({"city", "deadline"})
"""Fields that most records leave open: they are asked for where the marks or the reading tell one."""
LEAST_OVERLAP = 0.5
"""The share of its words that a commitment's text has in common with the marked one's, at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """The marked records and the ones that were read: in pairs, and what is left on either side."""

    pairs: tuple[tuple[Record, Record], ...]
    missed: tuple[Record, ...]
    spurious: tuple[Record, ...]


def pair_meetings(marked: Sequence[Record], read: Sequence[Record]) -> Pairing:
    """Meetings of the same parties on about the same day."""
    return pair_up(marked, read, meeting_affinity)


def pair_commitments(marked: Sequence[Record], read: Sequence[Record]) -> Pairing:
    """Commitments in about the same words."""
    return pair_up(marked, read, commitment_affinity)


def pair_up(marked: Sequence[Record], read: Sequence[Record], affinity: Affinity) -> Pairing:
    """The pairs of an affinity above zero, closest first, each record in one; optional ones are left out at last."""
    candidates = ((affinity(gold, found), i, j) for i, gold in enumerate(marked) for j, found in enumerate(read))
    partner_of, taken = dict[int, int](), set[int]()
    for closeness, i, j in sorted(candidates, key=lambda each: (-each[0], *each[1:])):
        if closeness > 0 and i not in partner_of and j not in taken:
            partner_of[i] = j
            taken.add(j)
    counting = {i: gold for i, gold in enumerate(marked) if not gold.get("optional")}
    return Pairing(
        pairs=tuple((gold, read[partner_of[i]]) for i, gold in counting.items() if i in partner_of),
        missed=tuple(gold for i, gold in counting.items() if i not in partner_of),
        spurious=tuple(found for j, found in enumerate(read) if j not in taken),
    )


def meeting_affinity(gold: Record, found: Record) -> float:
    """How much speaks for one meeting; 0 for too few parties in common, or for days more than one apart."""
    wanted = (set(codes) for codes in answers(gold, "parties") if codes)
    common = (len(codes & set(found["parties"])) for codes in wanted if has_enough(codes, found["parties"]))
    shared = max(common, default=0)
    gap = days_between(answers(gold, "date"), found["date"])
    if not shared or (gold["date"] and gap is not None and gap > 1):
        return 0.0
    names = {last_word(person["name"]) for person in gold["participants"]}
    shared_names = names & {last_word(person["name"]) for person in found["participants"]}
    likeness = sum(1 for field in ("format", "status") if gold[field] == found[field])
    return shared + len(shared_names) + (gap == 0) + likeness / 2


def has_enough(wanted: set[str], parties: Iterable[str]) -> bool:
    """Two parties in common, or all where fewer are marked."""
    return len(wanted & set(parties)) >= min(2, len(wanted))


def days_between(accepted: Sequence[str | None], day: str | None) -> int | None:
    """From a day to the nearest accepted one; None where either side tells none."""
    if day is None:
        return None
    gaps = (abs((date.fromisoformat(day) - date.fromisoformat(each)).days) for each in accepted if each)
    return min(gaps, default=None)


def commitment_affinity(gold: Record, found: Record) -> float:
    """The share of words that two texts have in common, each as often as it stands; 0 below the least."""
    ours, theirs = Counter(split_words(gold["text"])), Counter(split_words(found["text"]))
    share = (ours & theirs).total() / max((ours | theirs).total(), 1)
    return share if share >= LEAST_OVERLAP else 0.0


def split_words(text: str | None) -> list[str]:
    """The words of a text, without case and accents."""
    letters = unicodedata.normalize("NFKD", text or "")
    return re.findall(r"\w+", "".join(each for each in letters if not unicodedata.combining(each)).casefold())


def last_word(name: str) -> str:
    """A name's last word, by which two are compared."""
    return (split_words(name) or [""])[-1]


def is_same_set(one: Sequence[str] | None, other: Sequence[str] | None) -> bool:
    """The same codes, in whatever order."""
    return set(one or ()) == set(other or ())


def is_same_place(one: str | None, other: str | None) -> bool:
    """The same words, or none on both sides."""
    return split_words(one) == split_words(other)


def is_same_name(one: str | None, other: str | None) -> bool:
    """The same last word, or every word of one in the other; nobody is nobody only."""
    ours, theirs = split_words(one), split_words(other)
    if not ours or not theirs:
        return ours == theirs
    return ours[-1] == theirs[-1] or set(ours) <= set(theirs) or set(theirs) <= set(ours)


MEETING_FIELDS: Fields = {
    "status": eq,
    "format": eq,
    "date": eq,
    "country": eq,
    "city": is_same_place,
    "parties": is_same_set,
}
COMMITMENT_FIELDS: Fields = {
    "kind": eq,
    "actors": is_same_set,
    "counterparts": is_same_set,
    "speaker": is_same_name,
    "deadline": eq,
}


def answers(gold: Record, field: str) -> list[Any]:
    """The marked value of a field and the others that are right too."""
    return [gold[field], *(each[field] for each in gold.get("also", ()) if field in each)]


def judge(gold: Record, found: Record, fields: Fields) -> dict[str, bool]:
    """Which of a pair's fields were read rightly; without the fields that are not asked for."""
    return {
        field: any(is_same(answer, found[field]) for answer in answers(gold, field))
        for field, is_same in fields.items()
        if field not in ASKED_IF_TOLD or gold[field] or found[field]
    }
