"""Read a marked corpus by the rules and count how well; keep the counts, and hold them against pinned floors."""

from __future__ import annotations

import json
import os
import tomllib
from dataclasses import astuple, dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from communique.corpus import PROJECT, is_on, side_of
from communique.faults import BadInput
from communique.matching import COMMITMENT_FIELDS, MEETING_FIELDS, judge, pair_commitments, pair_meetings
from communique.reading_documents import extract_document
from communique.scoring import NAMES, Measure, add_counts, count_document
from transforms.extract import ruleset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from communique.corpus import Marked, Side
    from communique.matching import Fields, Pairing, Record
    from communique.scoring import Counts

    Floors = dict[Side, dict[str, float]]

FLOORS = PROJECT / "tests" / "floors.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """A finding that was missed, found where there is none, or read wrongly (`wrong` names the fields)."""

    doc_id: str
    finding: Literal["meeting", "commitment"]
    fault: Literal["missed", "spurious", "wrong"]
    sentence: str
    wrong: tuple[str, ...] = ()
    marked: str = ""
    read: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluated:
    """One document's counts, and what is wrong in it."""

    doc_id: str
    publisher: str
    counts: Counts
    misses: tuple[Miss, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What was kept of an earlier run."""

    ruleset: str
    documents: Mapping[str, Counts]


def evaluate_corpus(corpus: Sequence[Marked], on_progress: Callable[[int, int], None]) -> list[Evaluated]:
    """Read every document and count; `on_progress` is told (done, total)."""
    evaluated = []
    for done, marked in enumerate(corpus, 1):
        evaluated.append(evaluate_document(marked))
        on_progress(done, len(corpus))
    return evaluated


def evaluate_document(marked: Marked) -> Evaluated:
    """Read one document and count."""
    read, _ = extract_document(marked.document)
    return Evaluated(
        doc_id=marked.document["doc_id"],
        publisher=marked.publisher,
        counts=count_document(marked.document, marked.gold, read),
        misses=tuple(find_misses(marked.gold, read)),
    )


def find_misses(gold: Record, read: Record) -> Iterator[Miss]:
    """Everything in a document that was not read as it is marked, meetings first."""
    meetings = pair_meetings(gold["meetings"], read["meetings"])
    commitments = pair_commitments(gold["commitments"], read["commitments"])
    yield from list_misses(gold["doc_id"], "meeting", meetings, MEETING_FIELDS)
    yield from list_misses(gold["doc_id"], "commitment", commitments, COMMITMENT_FIELDS)


def list_misses(
    doc_id: str, finding: Literal["meeting", "commitment"], pairing: Pairing, fields: Fields
) -> Iterator[Miss]:
    """What is left of either side, then the pairs of which a field was read wrongly."""
    miss = partial(Miss, doc_id=doc_id, finding=finding)
    for gold in pairing.missed:
        yield miss(fault="missed", marked=describe(gold, fields), sentence=gold["evidence"])
    for found in pairing.spurious:
        yield miss(fault="spurious", read=describe(found, fields), sentence=found["evidence"])
    for gold, found in pairing.pairs:
        wrong = tuple(field for field, is_right in judge(gold, found, fields).items() if not is_right)
        if wrong:
            marked, read = describe(gold, wrong), describe(found, wrong)
            yield miss(fault="wrong", wrong=wrong, marked=marked, read=read, sentence=found["evidence"])


def describe(record: Record, fields: Sequence[str] | Fields) -> str:
    """Some fields of a record in one line, and a commitment's words."""
    told = [f"{field} {as_words(record[field])}" for field in fields]
    return "; ".join([*told, f"“{record['text']}”"] if "text" in record else told)


def as_words(value: object) -> str:
    """A field's value: codes with commas, a dash for none."""
    return (", ".join(value) if isinstance(value, list) else str(value or "")) or "-"


def group_by_publisher(evaluated: Sequence[Evaluated]) -> dict[str, list[Evaluated]]:
    """The documents of each publisher, publishers in order of name."""
    names = sorted({each.publisher for each in evaluated})
    return {name: [each for each in evaluated if each.publisher == name] for name in names}


def group_by_side(evaluated: Sequence[Evaluated]) -> dict[str, list[Evaluated]]:
    """The documents of the sides A and B; a side without documents is left out."""
    sides = {side: [each for each in evaluated if side_of(each.publisher) == side] for side in ("A", "B")}
    return {side: documents for side, documents in sides.items() if documents}


def total(evaluated: Sequence[Evaluated]) -> Counts:
    """The counts of all of them."""
    return add_counts(each.counts for each in evaluated)


def save_counts(evaluated: Sequence[Evaluated], path: Path) -> None:
    """Keep all counts, of each document and of all, as JSON; a count is [matched, predicted, gold]."""
    kept = {
        "ruleset": ruleset(),
        "total": as_lists(total(evaluated)),
        "documents": {each.doc_id: as_lists(each.counts) for each in evaluated},
    }
    try:
        path.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise BadInput(str(path), error.strerror or "cannot be written", "Give --save a file in a folder") from error


def as_lists(counts: Counts) -> dict[str, list[int]]:
    """Counts in JSON."""
    return {name: list(astuple(measure)) for name, measure in counts.items()}


def read_saved(path: Path) -> Saved:
    """What `save_counts` kept; BadInput where the file is none of these."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        documents = {doc_id: as_counts(lists) for doc_id, lists in kept["documents"].items()}
        return Saved(ruleset=kept["ruleset"], documents=documents)
    except OSError as error:
        raise BadInput(str(path), error.strerror or "cannot be read", "Give --against a file of --save") from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise BadInput(str(path), "these are no saved counts", "Give --against a file of --save") from error


def as_counts(lists: dict[str, list[int]]) -> Counts:
    """Counts out of JSON."""
    counts = {}
    for name in NAMES:
        matched, predicted, gold = lists[name]
        counts[name] = Measure(matched=matched, predicted=predicted, gold=gold)
    return counts


def read_floors(corpus: Path, file: Path | None = None) -> Floors:
    """The floors of a corpus, by side and by what is counted; none where none are pinned.

    The file's tables are named by the corpus' folder, seen from the project, and the side: `["tests/corpus".all]`.
    """
    file = file or FLOORS
    if not file.is_file():
        return {}
    pinned: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    floors: Floors = pinned.get(os.path.relpath(corpus.resolve(), PROJECT), {})
    for side, values in floors.items():
        for name in values:
            if side not in ("A", "B", "all") or name not in NAMES:
                raise BadInput(str(file), f"no {name!r} is counted for {side!r}", f"Name one of {', '.join(NAMES)}")
    return floors


def find_missed_floors(evaluated: Sequence[Evaluated], floors: Floors, side: Side) -> list[str]:
    """Each floor of the evaluated side that was missed, in words, and stray quotes, which no floor allows."""
    quotes = total(evaluated)["quotes"]
    strays = quotes.predicted - quotes.matched
    missed = [f"{strays} stray quotes, none is allowed"] if strays else []
    for name, values in floors.items():
        if side in ("all", name):
            counts = total([each for each in evaluated if is_on(name, each.publisher)])
            missed += compare_with_floors(name, counts, values)
    return missed


def compare_with_floors(side: Side, counts: Counts, floors: Mapping[str, float]) -> list[str]:
    """The floors that the counts fall below, in words."""
    return [
        f"{name} of {side}: {counts[name].f1:.3f}, its floor is {floor:.3f}"
        for name, floor in floors.items()
        if counts[name].f1 < floor
    ]
