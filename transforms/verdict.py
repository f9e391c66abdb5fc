"""What became of the words that a rule matched: a finding, or the name of what cancelled it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

Found = TypeVar("Found")


class Verdict(NamedTuple, Generic[Found]):
    """`text[start:end]` are the words that the rule matched."""

    rule: str
    start: int
    end: int
    outcome: Found | str
    """The finding, or the name of what cancelled it."""


def keep(verdicts: Iterable[Verdict[Found]]) -> tuple[Found, ...]:
    """The findings, in order."""
    return tuple(verdict.outcome for verdict in verdicts if not isinstance(verdict.outcome, str))
