"""One step for each of several sources: one failing alone, and what all gave shown at the end."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import typer

from communique.faults import Fault, FloorMissed
from communique.printing import showing_progress
from communique.showing import show_crawls, show_probes, show_refines
from spiders.folder import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from communique.probing import ProbeOutcome
    from communique.steps import CrawlOutcome, Progress, RefineOutcome

    Outcome = CrawlOutcome | RefineOutcome | ProbeOutcome
    Step = Callable[[str, datetime, Progress], Sequence[Outcome]]
    """What is done with one source: its key, the time, and whom to tell of progress."""


def label(now: datetime) -> str:
    """What a run is called that was started by hand."""
    return f"command {now:%Y-%m-%dT%H:%M:%SZ}"


def do_for_each(keys: list[str], step: Step) -> None:
    """Do a step for each source, one failing alone; print what each gave.

    Exit 1 if any is broken or under its floor, 2 if the file of any is faulty.
    """
    from communique.probing import ProbeOutcome
    from communique.steps import CrawlOutcome, RefineOutcome

    outcomes: list[Outcome] = []
    broken: list[Fault | SourceError] = []
    for key in keys:
        try:
            with showing_progress(key) as on_progress:
                gained = step(key, datetime.now(UTC), on_progress)
            outcomes += gained
            broken += [FloorMissed(key, alarm) for each in gained if (alarm := getattr(each, "alarm", None))]
        except SourceError as fault:
            broken.append(fault)
        except Fault as fault:
            if fault.exit_status != 1:
                raise
            broken.append(fault)
    show_crawls([asdict(outcome) for outcome in outcomes if isinstance(outcome, CrawlOutcome)])
    show_refines([asdict(outcome) for outcome in outcomes if isinstance(outcome, RefineOutcome)])
    show_probes([outcome for outcome in outcomes if isinstance(outcome, ProbeOutcome)])
    for each in broken:
        print(f"communique: {each}", file=sys.stderr)
    if broken:
        raise typer.Exit(2 if any(isinstance(each, SourceError) for each in broken) else 1)
