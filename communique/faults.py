"""What can go wrong in a run, as the three lines a user needs: what, why, and what to do."""

from __future__ import annotations


class Fault(Exception):
    """A fault that a user can act on; `str()` is the one line `WHAT: WHY. DO THIS.`"""

    exit_status = 2

    def __init__(self, what: str, why: str, do: str) -> None:
        super().__init__(f"{what}: {why.rstrip('.')}. {do}.")
        self.what, self.why, self.do = what, why, do


class BadInput(Fault):
    """Wrong use, or a file that is not what it should be; nothing was changed."""


MENDED = {"no_browser": "Install what is missing; `communique doctor` tells whether all is there"}
"""What to do where it is this machine that keeps a source from being read."""


class SourceBroken(Fault):
    """A source is not itself: nothing listed, layout gone, a bot wall, too few days or bodies."""

    exit_status = 1

    def __init__(self, key: str, code: str, detail: str) -> None:
        do = MENDED.get(code, "Its bytes are in the archive; see mart.source_health")
        super().__init__(key, f"{code}, {detail}", do)
        self.key, self.code, self.detail = key, code, detail

    def __reduce__(self) -> tuple[type[SourceBroken], tuple[str, str, str]]:
        """Rebuilt from its own three arguments, since a task's exception crosses a process border."""
        return type(self), (self.key, self.code, self.detail)


class FloorMissed(Fault):
    """What a source gave is loaded, and is less, over the trailing seven days, than a healthy one gives."""

    exit_status = 1

    def __init__(self, key: str, alarm: str) -> None:
        super().__init__(key, f"under_floor, {alarm}", "What it gave is loaded; see mart.source_health")
        self.key, self.alarm = key, alarm

    def __reduce__(self) -> tuple[type[FloorMissed], tuple[str, str]]:
        """As of SourceBroken."""
        return type(self), (self.key, self.alarm)


class NothingFound(Fault):
    """A site on which no list of releases was found, or that does not let itself be looked at."""

    exit_status = 1


class CrawlDied(Fault):
    """The crawl process ended without its report: what it wrote is kept, the rest is still pending."""

    exit_status = 1


class ServiceUnreachable(Fault):
    """A database, an archive or Airflow does not answer."""

    exit_status = 3
