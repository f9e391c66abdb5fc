"""What an answer means for the crawl: whether it is one, how long to wait, when to leave a site alone."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spiders.archive import Capture


class Failure(Exception):
    """What went wrong, as an issue or a broken source tells it."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code, self.detail = code, detail


class AskFailed(Failure):
    """An address that gave no answer, or none that can be used."""


class SourceFailed(Failure):
    """What ends the whole crawl: nothing more is asked for."""


def judge_answer(answer: Capture) -> Failure | None:
    """What is wrong with an answer that is none, since the site fails or wants us gone; None for any other.

    A robots.txt that is forbidden is simply not there.
    """
    detail = f"{answer.url} answered {answer.status}"
    is_blocked = answer.status in {HTTPStatus.FORBIDDEN, HTTPStatus.TOO_MANY_REQUESTS}
    if is_blocked and answer.role != "robots":
        return SourceFailed("blocked", detail)
    if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR or answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        return AskFailed(f"http_{answer.status}", detail)
    return None


def read_retry_after(told: bytes | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for, given in seconds or as a date; None if it can't be read."""
    text = (told or b"").decode("latin-1").strip()
    if text.isdecimal():
        return float(text)
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - now).total_seconds())
