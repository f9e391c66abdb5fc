"""Kill a crawl and a load at random instants, run them again, and compare the digest with that of an undisturbed run.

    python bench/kill_and_resume.py ARCHIVE.warc.gz --source KEY --since DAY --until DAY [--times 10] [--seed 1]

A newsroom serves the archive. Each step is killed with SIGKILL, its children with it, as when the machine loses power;
the server of the warehouse stays. Every round begins from an empty warehouse, a killed crawl from an empty archive too.
Prints a row a round: when it was killed, how many captures were there by then, how many addresses were asked for twice
in all, and whether the digest is the same. The exit status is 1 if any is not.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from newsroom.serve import running_newsroom
from spiders.archive import close_dead_files, read_captures

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMAND = str(Path(sys.executable).with_name("communique"))


class Workplace:
    """A home with a private warehouse and an archive of its own."""

    def __init__(self, home: Path, archive: Path, newsroom: str) -> None:
        self.archive = archive
        told = {"COMMUNIQUE_HOME": str(home), "COMMUNIQUE_ARCHIVE": str(archive), "COMMUNIQUE_NEWSROOM": newsroom}
        self.environment = os.environ | told

    def run(self, *arguments: str) -> str:
        """Run a command to its end; what it printed."""
        done = subprocess.run([COMMAND, *arguments], env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{' '.join(arguments)}: exit status {done.returncode}\n{done.stderr}")
        return done.stdout

    def kill_after(self, seconds: float, *arguments: str) -> bool:
        """Run a command and kill it and its children after so many seconds; False if it had ended by then."""
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        child = subprocess.Popen([COMMAND, *arguments], env=self.environment, start_new_session=True, **quiet)
        try:
            child.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
            return True
        return False

    def digest(self) -> dict[str, str]:
        """The hash of each table of core."""
        return {row["table"]: row["digest"] for row in json.loads(self.run("digest", "--format", "json"))}

    def articles(self, key: str) -> Counter[str]:
        """How often each article was captured."""
        close_dead_files(self.archive / key)
        files = sorted((self.archive / key).glob("*.warc.gz"))
        captures = (capture for file in files for capture in read_captures(file, root=self.archive))
        return Counter(capture.url for capture in captures if capture.role == "article")


@contextmanager
def workplace(newsroom: str, archive: Path | None = None) -> Iterator[Workplace]:
    """An empty workplace, cleared away at the end; the archive is its own or the one given."""
    with tempfile.TemporaryDirectory(prefix="communique-bench-") as folder:
        # A private server that runs as another user must be able to reach its folder.
        Path(folder).chmod(0o755)
        place = Workplace(Path(folder) / "home", archive or Path(folder) / "archive", newsroom)
        place.run("migrate")
        try:
            yield place
        finally:
            place.run("down")


@dataclass(frozen=True, kw_only=True)
class Undisturbed:
    """A run that nobody killed: its steps with their seconds, and what it ended in."""

    steps: dict[tuple[str, ...], float]
    digest: dict[str, str]
    articles: int


def run_undisturbed(newsroom: str, key: str, steps: list[tuple[str, ...]], keep: Path) -> Undisturbed:
    """Run the steps in an empty workplace, and keep a copy of its archive."""
    with workplace(newsroom) as place:
        seconds = {}
        for step in steps:
            begin = time.perf_counter()
            place.run(*step)
            seconds[step] = time.perf_counter() - begin
        shutil.copytree(place.archive, keep)
        return Undisturbed(steps=seconds, digest=place.digest(), articles=len(place.articles(key)))


def kill_and_resume(
    newsroom: str, key: str, step: tuple[str, ...], instant: float, archive: Path | None, whole: Undisturbed
) -> tuple[str, ...] | None:
    """A row of the table; None where the step had ended by that instant."""
    with workplace(newsroom, archive) as place:
        if not place.kill_after(instant, *step):
            return None
        by_then = len(place.articles(key))
        for each in list(whole.steps)[list(whole.steps).index(step) :]:
            place.run(*each)
        articles = place.articles(key)
        same = place.digest() == whole.digest and len(articles) == whole.articles
    twice = sum(count > 1 for count in articles.values())
    killed = (f"{instant:.1f} s", f"{whole.steps[step]:.1f} s")
    return (step[0], *killed, str(by_then), str(len(articles)), str(twice), "same" if same else "OTHER")


def main() -> None:
    """Measure an undisturbed run, then kill and resume each step as often as asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=Path)
    for name in ("--source", "--since", "--until"):
        parser.add_argument(name, required=True)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    crawl = ("crawl", asked.source, "--since", asked.since, "--until", asked.until)
    refine = ("refine", "--source", asked.source)
    instants = random.Random(asked.seed)
    table = Table("step", "killed at", "of", "captured by then", "captured", "asked twice", "digest")
    rows: list[tuple[str, ...]] = []
    with running_newsroom([asked.archive]) as address, tempfile.TemporaryDirectory(prefix="communique-bench-") as kept:
        archive = Path(kept) / "archive"
        whole = run_undisturbed(address, asked.source, [crawl, refine], archive)
        for step in (crawl, refine) * asked.times:
            instant, row = instants.uniform(0.05, 0.9) * whole.steps[step], None
            while row is None:
                row = kill_and_resume(address, asked.source, step, instant, archive if step is refine else None, whole)
                instant *= 0.7  # the step was faster than the first time
            rows.append(row)
            table.add_row(*row)
            print(" ".join(row), file=sys.stderr)
    Console(width=120).print(table)
    sys.exit(0 if all(row[-1] == "same" for row in rows) else 1)


if __name__ == "__main__":
    main()
