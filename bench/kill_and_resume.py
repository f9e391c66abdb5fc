"""Kill a crawl and a load at random instants, run them again, and compare the digest with that of an undisturbed run.

    python bench/kill_and_resume.py --warc ARCHIVE.warc.gz --source KEY [--since DAY --until DAY] [--times 10] [--seed 1]

Each step is killed with SIGKILL, its children with it, as when the machine loses power; the server of the warehouse stays. Every
round begins from an empty warehouse and archive. Prints a row a round; the exit status is 1 if any digest differs.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

COMMAND = [str(Path(sys.executable).with_name("communique"))]


class Workplace:
    """A home of its own with a private warehouse, beside a newsroom that serves the archive."""

    def __init__(self, home: Path, newsroom: str) -> None:
        self.home = home
        self.environment = os.environ | {"COMMUNIQUE_HOME": str(home), "COMMUNIQUE_NEWSROOM": newsroom}

    def run(self, *arguments: str) -> str:
        """Run a command to its end; what it printed."""
        done = subprocess.run([*COMMAND, *arguments], env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{' '.join(arguments)}: exit status {done.returncode}\n{done.stderr}")
        return done.stdout

    def kill_after(self, seconds: float, *arguments: str) -> bool:
        """Run a command and kill it and its children after so many seconds; False if it had ended by then."""
        child = subprocess.Popen(
            [*COMMAND, *arguments],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            child.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()
            return True
        return False

    def empty(self) -> None:
        """Forget every capture and every row."""
        shutil.rmtree(self.home / "archive", ignore_errors=True)
        self.run("migrate", "--empty")

    def digest(self) -> dict[str, str]:
        """The hash of each table of core."""
        return {row["table"]: row["digest"] for row in json.loads(self.run("digest", "--format", "json"))}
