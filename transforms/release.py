"""The records that reading a capture yields: releases, and issues where it could not be read."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

NAMESPACE = uuid.UUID("6f1d3c52-8a0e-5d6b-9a57-2f4f3b1c7e10")
"""Namespace of every id in the warehouse: UUIDv5 of a natural key, so that a rebuild gives the same ids."""

Stage = Literal["crawl", "clean", "extract", "load"]


def make_id(*natural_key: object) -> uuid.UUID:
    """The UUIDv5 of a natural key, its parts joined by a unit separator."""
    return uuid.uuid5(NAMESPACE, "\x1f".join(str(part) for part in natural_key))


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """The same release in another language, as its page links to it."""

    language: str
    """ISO 639-1."""
    url: str
    """Its address for people, in normal form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One release as its publisher put it out; `text` is NFC, its paragraphs split by a blank line."""

    source: str
    release_id: str
    """What the publisher itself holds constant: guid, content id, page number, else the normalised URL."""
    url: str
    title: str
    published_on: date
    """The publisher's own calendar day."""
    published_at: datetime | None
    """UTC; only where the page gives a time of day."""
    language: str
    dateline: str | None
    text: str
    translations: tuple[Translation, ...] = ()
    """Each address once, sorted; no part of the content."""

    @property
    def key(self) -> uuid.UUID:
        """The release's id in the warehouse."""
        return make_id("release", self.source, self.release_id)

    @property
    def content_sha256(self) -> str:
        """Hex digest of (title, day, text): a new version of a release begins when it changes."""
        content = "\x1f".join((self.title, self.published_on.isoformat(), self.text))
        return hashlib.sha256(content.encode()).hexdigest()

    @property
    def version_key(self) -> uuid.UUID:
        """The id of this content of this release; the same whatever the order of loading."""
        return make_id("version", self.key, self.content_sha256)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A record that could not be read, and why."""

    source: str
    stage: Stage
    code: str
    """snake_case and few: `no_day`, `no_body`, `bot_wall`, `day_in_future`, `history_ends` ..."""
    detail: str
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one capture yields; a feed holds many releases."""

    releases: tuple[Release, ...] = ()
    issues: tuple[Issue, ...] = ()
