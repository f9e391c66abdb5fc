"""How fast releases are read, as a ratio to trafilatura on the same pages in the same run, on one core.

    python bench/read_pages.py ARCHIVE.warc.gz --source ru_kremlin

Three ways over the same page bodies, held in memory: `trafilatura.extract`, `clean` alone, `clean` and `extract`. Each
way runs in a process of its own (its peak memory is its own), pinned to one core where the system can, three times in
turn with the others; its fastest run counts, since all else that a machine does only makes one slower. What stands
before the clock starts is left out of garbage collection, for every way, as `communique refine` does. Prints pages a
second, the ratio to trafilatura, and the peak of resident memory beside what the pages themselves take.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from spiders.archive import read_captures
from spiders.folder import find_source

if TYPE_CHECKING:
    from collections.abc import Callable

    from spiders.archive import Capture
    from spiders.source import Source

WARM_UP = 20
"""Pages read before the clock starts: imports are made, the lexicon is read and its patterns are compiled."""
WAYS = ("nothing", "trafilatura", "clean", "clean + extract")
ROUNDS = 3


def choose_way(name: str, source: Source) -> Callable[[Capture], int]:
    """The function to time; it returns the characters it found, so that a way that finds nothing shows."""
    if name == "trafilatura":
        import trafilatura

        return lambda page: len(trafilatura.extract(page.body) or "")
    from transforms.extract import extract
    from transforms.pages.clean import clean

    if name == "clean":
        return lambda page: sum(len(release.text) for release in clean(page, source).releases)

    def clean_and_extract(page: Capture) -> int:
        found = 0
        for release in clean(page, source).releases:
            extract(release.text, title=release.title, published_on=release.published_on, country=source.country)
            found += len(release.text)
        return found

    return clean_and_extract if name == "clean + extract" else lambda page: 0


def time_way(name: str, archive: Path, key: str) -> dict[str, float]:
    """Time one way over all the article pages of the archive."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    source = find_source(key)
    captures = read_captures(archive, root=archive.parent)
    pages = [page.claimed_by(key, "article") for page in captures if source.role_of(page.url) == "article"]
    way = choose_way(name, source)
    for page in pages[:WARM_UP]:
        way(page)
    # What `transforms.extract.settle` does, without its imports where they are not timed.
    gc.collect()
    gc.freeze()
    begin = time.perf_counter()
    characters = sum(way(page) for page in pages)
    seconds = time.perf_counter() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"pages": len(pages), "characters": characters, "seconds": seconds, "peak_mib": peak}


def main() -> None:
    """Time each way in a child process, and print them side by side."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--source", required=True)
    parser.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.way:
        print(json.dumps(time_way(asked.way, asked.archive, asked.source)))
        return
    table = Table("way", "pages", "characters", "pages/s", "x trafilatura", "peak MiB")
    runs: dict[str, list[dict[str, float]]] = {way: [] for way in WAYS}
    for way in WAYS * ROUNDS:
        command = [sys.executable, __file__, str(asked.archive), "--source", asked.source, "--way", way]
        runs[way].append(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))
    best = {way: min(told, key=lambda run: run["seconds"]) for way, told in runs.items()}
    for way, told in best.items():
        ratio, speed = best["trafilatura"]["seconds"] / told["seconds"], told["pages"] / told["seconds"]
        shown = ("", "") if way == "nothing" else (f"{speed:.0f}", f"{ratio:.1f}")
        table.add_row(way, str(told["pages"]), str(told["characters"]), *shown, f"{told['peak_mib']:.0f}")
    Console().print(table)


if __name__ == "__main__":
    main()
