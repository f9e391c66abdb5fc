"""Every sentence of a release with all that was read of it: who speaks, which rules fired, and what cancelled which."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol, TypeVar

from transforms.commitments.commitments import read_commitments
from transforms.dates import find_days
from transforms.meetings.meetings import read_meetings
from transforms.prose import seat_people
from transforms.speech.statements import find_statements
from transforms.verdict import keep

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from transforms.dates import DayMention
    from transforms.finding import Commitment, Meeting
    from transforms.prose import Prose
    from transforms.sentences import Sentence
    from transforms.speech.statements import Statement
    from transforms.verdict import Verdict


class Placed(Protocol):
    """What stands somewhere in a text."""

    @property
    def start(self) -> int:
        """Its offset."""
        ...


Item = TypeVar("Item", bound=Placed)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSentence:
    """One sentence; all offsets are the text's, all tuples in its order."""

    sentence: Sentence
    statements: tuple[Statement, ...]
    """Its parts by who says them; they cover it."""
    meetings: tuple[Verdict[Meeting], ...]
    """What became of each report of an encounter; a title's stand at the sentence's start, without words."""
    commitments: tuple[Verdict[Commitment], ...]
    """What became of each trigger; a deadline stands in the commitment."""
    days: tuple[DayMention, ...]
    """Outside commitments, taken for days that are over where they could be either."""


def explain(prose: Prose) -> tuple[ReadSentence, ...]:
    """What was read of each sentence; the findings in it are those of `extract`."""
    encounters = tuple(read_meetings(prose))
    prose = seat_people(prose, keep(encounters))
    statements = find_statements(prose)
    triggers = read_commitments(prose, statements, keep(encounters))
    starts = [sentence.start for sentence in prose.sentences]
    parts = sort_by_sentence(starts, statements)
    reports = sort_by_sentence(starts, encounters)
    clauses = sort_by_sentence(starts, triggers)
    return tuple(
        ReadSentence(
            sentence=sentence,
            statements=parts[place],
            meetings=reports[place],
            commitments=clauses[place],
            days=find_days_outside(prose, sentence, keep(clauses[place])),
        )
        for place, sentence in enumerate(prose.sentences)
    )


def find_days_outside(prose: Prose, sentence: Sentence, commitments: Sequence[Commitment]) -> tuple[DayMention, ...]:
    """The days that a sentence names outside its commitments: in those, days are read as terms."""
    days = find_days(prose.text, prose.published_on, prose.language, sentence.start, sentence.end)
    return tuple(day for day in days if not any(each.start <= day.start < each.end for each in commitments))


def sort_by_sentence(starts: Sequence[int], items: Iterable[Item]) -> list[tuple[Item, ...]]:
    """Items in order by the sentence that they begin in; sentences are given as their starts."""
    within: list[list[Item]] = [[] for _ in starts]
    for item in items:
        within[bisect_right(starts, item.start) - 1].append(item)
    return [tuple(sorted(items, key=attrgetter("start"))) for items in within]
