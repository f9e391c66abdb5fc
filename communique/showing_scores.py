"""What an evaluation counted, as tables for a person, or as one array of rows for a program."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any, Literal

from communique.corpus import side_of
from communique.evaluating import Miss, group_by_publisher, group_by_side, total
from communique.printing import Format, print_rows, print_table
from communique.scoring import FIELDS, KINDS, MEASURES, NAMES, Measure, add_counts, average_f1

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from communique.evaluating import Evaluated, Saved
    from communique.scoring import Counts

    By = Literal["publisher", "kind"]
    Row = tuple[Any, ...]

ENOUGH_TEXTS = 5
"""A publisher with fewer says little: one text decides its score."""
MEASURE_COLUMNS = ("precision", "recall", "f1", "matched", "predicted", "gold")
ROW_COLUMNS = ("group", "name", "texts", "measure", *MEASURE_COLUMNS)
CHANGE_COLUMNS = ("measure", "f1 before", "f1 now", "matched", "predicted", "gold")


def show_evaluation(evaluated: Sequence[Evaluated], by: By, before: Saved | None, form: Format) -> None:
    """All tables of an evaluation; in the other forms, a row for each measure of each group."""
    if form is not Format.table:
        print_rows(ROW_COLUMNS, list(list_rows(evaluated, before)), form)
        return
    show_totals(total(evaluated), len(evaluated))
    if by == "kind":
        counts = total(evaluated)
        print_table(("kind", *MEASURE_COLUMNS), [(kind, *as_cells(counts[kind])) for kind in KINDS], title="By kind")
    else:
        show_publishers(evaluated)
    show_spread(evaluated)
    if before:
        show_changes(evaluated, before)


def show_totals(counts: Counts, texts: int) -> None:
    """The four measures, the fields of matched pairs, and the quotes that do not stand in their text."""
    rows = [(as_label(name), *as_cells(counts[name])) for name in MEASURES]
    print_table(("measure", *MEASURE_COLUMNS), rows, title=f"{texts} texts")
    answers = [(name, as_share(counts[name]), counts[name].matched, counts[name].gold) for name in FIELDS]
    print_table(("field", "share", "right", "of"), answers, title="Fields of the matched pairs")
    quotes = counts["quotes"]
    print(f"deadlines: {counts['deadline'].matched} of {counts['deadline'].gold}")
    print(f"stray quotes: {quotes.predicted - quotes.matched} of {quotes.predicted}\n")


def show_publishers(evaluated: Sequence[Evaluated]) -> None:
    """F1 of the four measures, a row a publisher and a row a side."""
    rows = [
        (name, side_of(name), len(documents), *(as_score(total(documents)[each].f1) for each in MEASURES))
        for name, documents in group_by_publisher(evaluated).items()
    ]
    rows += [
        ("all of the side", side, len(documents), *(as_score(total(documents)[each].f1) for each in MEASURES))
        for side, documents in group_by_side(evaluated).items()
    ]
    print_table(("publisher", "side", "texts", *map(as_label, MEASURES)), rows, title="F1 by publisher")


def show_spread(evaluated: Sequence[Evaluated]) -> None:
    """How the publishers differ: the mean of their F1, and the worst of those with enough texts."""
    publishers = group_by_publisher(evaluated)
    counts = {name: total(documents) for name, documents in publishers.items()}
    known = [name for name, documents in publishers.items() if len(documents) >= ENOUGH_TEXTS]
    rows = []
    for name in MEASURES:
        worst = min(known, key=lambda each: counts[each][name].f1, default=None)
        lowest = (as_score(counts[worst][name].f1), worst) if worst else ("-", "-")
        rows.append((as_label(name), as_score(average_f1(counts.values(), name)), *lowest))
    columns = ("measure", "macro-average", "worst", f"publisher (of {ENOUGH_TEXTS} texts or more)")
    print_table(columns, rows, title=f"F1 over {len(publishers)} publishers")


def show_changes(evaluated: Sequence[Evaluated], before: Saved) -> None:
    """Totals before and now over the documents of both runs, and each document whose counts differ."""
    now = {each.doc_id: each.counts for each in evaluated}
    both = [doc_id for doc_id in now if doc_id in before.documents]
    changed = [doc_id for doc_id in both if now[doc_id] != before.documents[doc_id]]
    old, new = (add_counts(counts[each] for each in both) for counts in (before.documents, now))
    title = f"Since {before.ruleset}: {len(changed)} of {len(both)} texts changed, {len(now) - len(both)} are new"
    shown = [name for name in NAMES if name in MEASURES or old[name] != new[name]]
    print_table(CHANGE_COLUMNS, [as_change(name, old[name], new[name]) for name in shown], title=title)
    rows = [
        (doc_id, *as_change(name, before.documents[doc_id][name], now[doc_id][name]))
        for doc_id in changed
        for name in NAMES
        if before.documents[doc_id][name] != now[doc_id][name]
    ]
    if rows:
        print_table(("text", *CHANGE_COLUMNS), rows, title="Texts whose counts differ")


def show_misses(misses: Sequence[Miss], form: Format) -> None:
    """Each miss with its sentence."""
    if form is not Format.table:
        columns = [field.name for field in fields(Miss)]
        print_rows(columns, [tuple(asdict(miss).values()) for miss in misses], form)
        return
    for miss in misses:
        fault = " ".join((miss.fault, *miss.wrong))
        print(f"\n{miss.doc_id}: {miss.finding} {fault}\n  {miss.sentence}")
        for what, told in (("marked", miss.marked), ("read", miss.read)):
            if told:
                print(f"  {what}: {told}")


def list_rows(evaluated: Sequence[Evaluated], before: Saved | None) -> Iterator[Row]:
    """A row for each measure of all, of each side, publisher and text, and of each text before."""
    yield from list_measures("all", "", evaluated)
    for side, documents in group_by_side(evaluated).items():
        yield from list_measures("side", side, documents)
    for publisher, documents in group_by_publisher(evaluated).items():
        yield from list_measures("publisher", publisher, documents)
    for each in evaluated:
        yield from list_measures("text", each.doc_id, [each])
    if before:
        for doc_id, counts in before.documents.items():
            yield from (("text before", doc_id, 1, name, *as_numbers(counts[name])) for name in NAMES)


def list_measures(group: str, name: str, documents: Sequence[Evaluated]) -> Iterator[Row]:
    """A row for each measure of some documents."""
    counts = total(documents)
    yield from ((group, name, len(documents), each, *as_numbers(counts[each])) for each in NAMES)


def as_numbers(measure: Measure) -> tuple[float, ...]:
    """A measure's columns."""
    return tuple(getattr(measure, name) for name in MEASURE_COLUMNS)


def as_cells(measure: Measure) -> tuple[str, ...]:
    """A measure's columns to be read: rates to three places."""
    return tuple(as_score(value) if isinstance(value, float) else str(value) for value in as_numbers(measure))


def as_change(name: str, old: Measure, new: Measure) -> tuple[str, ...]:
    """A measure before and now; of each count, both where they differ."""
    pairs = [(getattr(old, each), getattr(new, each)) for each in MEASURE_COLUMNS[3:]]
    counts = (f"{one} → {other}" if one != other else str(one) for one, other in pairs)
    return as_label(name), as_score(old.f1), as_score(new.f1), *counts


def as_share(measure: Measure) -> str:
    """The share of right answers, a dash where nothing was asked."""
    return as_score(measure.f1) if measure.gold else "-"


def as_score(value: float) -> str:
    """A rate to three places."""
    return f"{value:.3f}"


def as_label(name: str) -> str:
    """A measure's name in words."""
    return name.replace("_", " ")
