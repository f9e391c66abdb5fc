"""How well documents were read, in counts that add up; pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from communique.matching import (
    COMMITMENT_FIELDS,
    MEETING_FIELDS,
    Pairing,
    answers,
    is_same_name,
    judge,
    pair_commitments,
    pair_meetings,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from communique.matching import Record

    Counts = dict[str, "Measure"]

MEASURES = ("meetings", "participants", "commitments_span", "commitments_labelled")
FIELDS = (*MEETING_FIELDS, *COMMITMENT_FIELDS)
STATUSES = ("held", "planned")
KINDS = ("signed", "agreed", "pledged", "offered", "urged", *STATUSES)
NAMES = (*MEASURES, *FIELDS, "quotes", *KINDS)
"""All that is counted of a document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """How many were marked, how many were read, and how many of these are the same."""

    matched: int = 0
    predicted: int = 0
    gold: int = 0

    def __add__(self, other: Measure) -> Measure:
        return Measure(
            matched=self.matched + other.matched,
            predicted=self.predicted + other.predicted,
            gold=self.gold + other.gold,
        )

    @property
    def precision(self) -> float:
        """The share of what was read that is right; 1 where nothing was to be read and nothing was."""
        return self.matched / self.predicted if self.predicted else float(not self.gold)

    @property
    def recall(self) -> float:
        """The share of what is marked that was read; 1 where nothing is marked."""
        return self.matched / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, which is the pairs' share of all records on both sides."""
        both = self.predicted + self.gold
        return 2 * self.matched / both if both else 1.0


def count_document(document: Record, gold: Record, read: Record) -> Counts:
    """All that is counted of one document: its text and title, its marks, and what was read in it.

    A field's share of right answers is that of its Measure; a kind's pairs are those whose kind was read rightly.
    """
    meetings = pair_meetings(gold["meetings"], read["meetings"])
    commitments = pair_commitments(gold["commitments"], read["commitments"])
    judged_meetings = [judge(*pair, MEETING_FIELDS) for pair in meetings.pairs]
    judged_commitments = [judge(*pair, COMMITMENT_FIELDS) for pair in commitments.pairs]
    span = measure(commitments)
    labelled = sum(right["kind"] and right["actors"] for right in judged_commitments)
    counts = {
        "meetings": measure(meetings),
        "participants": add_measures(count_participants(*pair) for pair in meetings.pairs),
        "commitments_span": span,
        "commitments_labelled": Measure(matched=labelled, predicted=span.predicted, gold=span.gold),
        "quotes": count_answers(is_exact_quote(*each) for each in quotes(document, read)),
    }
    for field in FIELDS:
        judged = [*judged_meetings, *judged_commitments]
        counts[field] = count_answers(right[field] for right in judged if field in right)
    for kind in KINDS:
        field, pairing = ("status", meetings) if kind in STATUSES else ("kind", commitments)
        counts[kind] = count_kind(pairing, field, kind)
    return counts


def measure(pairing: Pairing) -> Measure:
    """The pairs, of all that was read and of all that is marked."""
    matched = len(pairing.pairs)
    return Measure(matched=matched, predicted=matched + len(pairing.spurious), gold=matched + len(pairing.missed))


def count_answers(judged: Iterable[bool]) -> Measure:
    """Questions that each have one answer, right or wrong: precision, recall and F1 are all the share of right ones."""
    right = [bool(each) for each in judged]
    return Measure(matched=sum(right), predicted=len(right), gold=len(right))


def count_kind(pairing: Pairing, field: str, kind: str) -> Measure:
    """Records of one kind; a pair of another kind that is right too counts under the kind that was read."""
    matched = sum(found[field] == kind and kind in answers(gold, field) for gold, found in pairing.pairs)
    read = [*(found for _, found in pairing.pairs), *pairing.spurious]
    predicted = sum(found[field] == kind for found in read)
    unlike = (gold for gold, found in pairing.pairs if found[field] not in answers(gold, field))
    left = sum(gold[field] == kind for gold in (*unlike, *pairing.missed))
    return Measure(matched=matched, predicted=predicted, gold=matched + left)


def count_participants(gold: Record, found: Record) -> Measure:
    """A meeting's people against the accepted list that fits them best."""
    lists = [count_people(people or (), found["participants"]) for people in answers(gold, "participants")]
    return max(lists, key=lambda each: each.f1 if each.matched else 0.0)


def count_people(wanted: Sequence[Record], found: Sequence[Record]) -> Measure:
    """The wanted people that were found, by name and party, each found one for one of them."""
    left = list(found)
    for person in wanted:
        for index, other in enumerate(left):
            if person["party"] == other["party"] and is_same_name(person["name"], other["name"]):
                del left[index]
                break
    return Measure(matched=len(found) - len(left), predicted=len(found), gold=len(wanted))


def quotes(document: Record, read: Record) -> Iterable[tuple[str, str]]:
    """Each quote of a reading, with the text it must stand in; a meeting's may be the title's."""
    for commitment in read["commitments"]:
        yield commitment["text"], document["text"]
        yield commitment["evidence"], document["text"]
    for meeting in read["meetings"]:
        yield meeting["evidence"], f"{document['title'] or ''}\n{document['text']}"


def is_exact_quote(quote: str, text: str) -> bool:
    """The quote stands in the text, character by character."""
    return bool(quote) and quote in text


def add_measures(measures: Iterable[Measure]) -> Measure:
    """The sum of all."""
    return sum(measures, Measure())


def add_counts(documents: Iterable[Counts]) -> Counts:
    """The counts of several documents as those of one."""
    listed = list(documents)
    return {name: add_measures(counts[name] for counts in listed) for name in NAMES}


def average_f1(groups: Iterable[Counts], name: str) -> float:
    """The mean of the groups' F1: each group counts as much as any other."""
    scores = [counts[name].f1 for counts in groups]
    return sum(scores) / len(scores) if scores else 0.0
